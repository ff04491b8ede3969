// In which order a language writes day and month as numbers, from CLDR.
import type { Order } from './result.ts'

/** The order in which a language writes a year of two digits, where it has but one: Swedish has 2026-09-30 and 30/9-26. */
export function shortOrder(language: string | undefined): Order | undefined {
  const order = languageOrder(language)
  if (!order || !language) return undefined
  const format = new Intl.DateTimeFormat(language.replaceAll('_', '-'), {
    calendar: 'gregory',
    dateStyle: 'short',
    timeZone: 'UTC'
  })
  return letters(format) === order ? order : undefined
}

const orders = new Map<string, Order | undefined>()

/**
 * The order of day, month and year in a language: `dmy` for `de`, `mdy` for `en-US`. None for `en` alone, whose countries
 * differ, and for Canada, which uses all three.
 */
export function languageOrder(language: string | undefined): Order | undefined {
  if (!language || language.length > 35) return undefined
  if (orders.has(language)) return orders.get(language)
  const order = open(language)
  // Languages come from configurations and pages: few, but a page may hold anything.
  if (orders.size < 1000) orders.set(language, order)
  return order
}

function open(language: string): Order | undefined {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(language.replaceAll('_', '-'))
  } catch {
    return undefined
  }
  if ((locale.language === 'en' && !locale.region) || locale.region === 'CA') return undefined
  const tag = `${locale.baseName}-u-ca-gregory-nu-latn`
  if (Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 0) return undefined
  const short = { month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const
  const full = letters(new Intl.DateTimeFormat(tag, { ...short, year: 'numeric' }))
  if (full.startsWith('y')) {
    // Hausa has the year first only there: 30/9/26.
    const shortest = letters(new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }))
    if (shortest === 'dmy' || shortest === 'mdy') return shortest
    // Swedish writes 2026-09-30, but 30/9: its day comes first where the year does not.
    return letters(new Intl.DateTimeFormat(tag, short)) === 'dm' ? 'dmy' : 'ymd'
  }
  return full === 'dmy' || full === 'mdy' ? full : undefined
}

function letters(format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(0).map(part => part.type)
  return parts.flatMap(type => (type === 'day' || type === 'month' || type === 'year' ? [type[0]] : [])).join('')
}
