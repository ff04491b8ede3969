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

const units = ['hour', 'minute', 'second'] as const

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

/** The words that a locale puts between day, month and year: de, года. */
function between(locale: string): string[] {
  const words = [usual[0], rarer[0]].flatMap(shape => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...shape, timeZone: 'UTC' })
    const literals = format.formatToParts(0).flatMap(({ type, value }) => (type === 'literal' ? [value] : []))
    return literals.flatMap(literal => literal.match(/[\p{L}\p{M}]+/gu) ?? [])
  })
  return [...new Set(words)]
}

/** The words that a locale puts before the time of day on a date (um, a las), and after it (hodź.). */
function around(locale: string): readonly [string, string] {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    dateStyle: 'full',
    timeStyle: 'medium',
    timeZone: 'UTC'
  }).formatToParts(0)
  const words = (at: number): string =>
    parts[at]?.type === 'literal' ? (parts[at].value.match(/[\p{L}\p{M}]+/gu) ?? []).join(' ') : ''
  const [hour, second] = ['hour', 'second'].map(type => parts.findIndex(part => part.type === type)) as [number, number]
  return [hour > 0 ? words(hour - 1) : '', second === parts.length - 2 ? words(second + 1) : '']
}

/** How a locale calls a unit of a length, in all its forms: hr, hour, hours. */
function unit(locale: string, name: 'hour' | 'minute' | 'second'): string {
  const words = (['long', 'short', 'narrow'] as const).flatMap(unitDisplay => {
    const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit: name, unitDisplay })
    // Numbers of every plural that a language can have.
    return [1, 2, 3, 5, 11, 21, 100].map(count => {
      const parts = format.formatToParts(count).filter(({ type }) => type === 'unit')
      return parts.map(({ value }) => value.trim()).join(' ')
    })
  })
  return [...new Set(words.map(word => word.toLowerCase()).filter(word => /\p{L}/u.test(word)))].join(',')
}

/** One locale's names: months, weekdays, rarer forms of both, a.m., p.m., small words, words before and after a time, units of a length, with `|` between; rows with `;`, names with a comma. */
export function row(locale: string): string {
  const known = named(locale, usual)
  const more = named(locale, rarer, known)
  const text = (rows: readonly Set<string>[]): string => rows.map(names => [...names].map(plain).join(',')).join(';')
  const parts = [known.months, known.weekdays, more.months, more.weekdays].map(text)
  return [
    ...parts,
    plain(half(locale, 3)),
    plain(half(locale, 15)),
    between(locale).join(','),
    ...around(locale),
    ...units.map(name => unit(locale, name))
  ].join('|')
}

function plain(name: string): string {
  if (/[,;|]/.test(name)) throw new Error(`${JSON.stringify(name)} holds a mark of the table`)
  return name
}

function cldrText(): string {
  const rows = locales().map(locale => `  ${JSON.stringify(locale)}: ${JSON.stringify(row(locale))}`)
  return `// Names of months, weekdays and halves of the day by locale, as CLDR has them: in a table they are the same in every version of Node. Written by scripts/cldr.ts.

/** Months, weekdays, rarer forms of both, a.m., p.m., small words, words before and after a time, with \`|\` between; rows with \`;\`, names with a comma. */
export const cldr: Readonly<Record<string, string>> = {
${rows.join(',\n')}
}
`
}

if (process.argv[1]?.endsWith('cldr.ts')) writeFileSync('src/normalize/date/cldr.ts', cldrText())
