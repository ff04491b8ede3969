// Writes src/normalize/date/cldr.ts: the names of months, weekdays and halves of the day in the languages of dates, as CLDR has them; a test fails when a language is missing.
import { writeFileSync } from 'node:fs'
import { languages } from '../src/normalize/date/languages.ts'

// Names change with their place: as part of a date, and alone.
const usual: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: 'numeric' }
]
const rarer: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' }
]

/** All locales whose names dates are read with. */
export function locales(): string[] {
  return [...new Set(Object.entries(languages).flatMap(([code, { also }]) => [code, ...(also ?? [])]))].sort()
}

interface Names {
  readonly months: readonly Set<string>[]
  readonly weekdays: readonly Set<string>[]
}

function named(locale: string, shapes: readonly Intl.DateTimeFormatOptions[], besides?: Names): Names {
  const months = Array.from({ length: 12 }, () => new Set<string>())
  const weekdays = Array.from({ length: 7 }, () => new Set<string>())
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...shape, timeZone: 'UTC' })
    // Twelve days that fall into all months and on all weekdays.
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2021, month, 15))
      const day = date.getUTCDay()
      for (const { type, value } of format.formatToParts(date)) {
        if (type === 'weekday' && !besides?.weekdays[day]?.has(value)) weekdays[day]!.add(value)
        if (type === 'month' && !/\d/.test(value) && !besides?.months[month]?.has(value)) months[month]!.add(value)
      }
    }
  }
  return { months, weekdays }
}

function half(locale: string, hour: number): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    hour: 'numeric',
    hour12: true,
    timeZone: 'UTC'
  })
  return format.formatToParts(Date.UTC(2021, 0, 4, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? ''
}

/** One locale's names: months, weekdays, rarer forms of both, a.m., p.m., with `|` between; rows with `;`, names with a comma. */
export function row(locale: string): string {
  const known = named(locale, usual)
  const more = named(locale, rarer, known)
  const text = (rows: readonly Set<string>[]): string => rows.map(names => [...names].map(plain).join(',')).join(';')
  const parts = [known.months, known.weekdays, more.months, more.weekdays].map(text)
  return [...parts, plain(half(locale, 3)), plain(half(locale, 15))].join('|')
}

function plain(name: string): string {
  if (/[,;|]/.test(name)) throw new Error(`${JSON.stringify(name)} holds a mark of the table`)
  return name
}

function cldrText(): string {
  const rows = locales().map(locale => `  ${JSON.stringify(locale)}: ${JSON.stringify(row(locale))}`)
  return `// Names of months, weekdays and halves of the day by locale, as CLDR has them: in a table they are the same in every version of Node. Written by scripts/cldr.ts.

/** Months, weekdays, rarer forms of both, a.m., p.m., with \`|\` between; rows with \`;\`, names with a comma. */
export const cldr: Readonly<Record<string, string>> = {
${rows.join(',\n')}
}
`
}

if (process.argv[1]?.endsWith('cldr.ts')) writeFileSync('src/normalize/date/cldr.ts', cldrText())
