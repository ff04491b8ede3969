// Which day and time the pieces of a date name: order of numbers, short years, calendars, halves of the day. No zone yet.
import { daysIn, utcDay } from '../../syntax/iso8601.ts'
import type { dateRules } from '../rules.ts'
import { gregorian } from './calendar.ts'
import { dialects } from './dialects.ts'
import { languageOrder, shortOrder } from './order.ts'
import type { Clock, DatePieces } from './pieces.ts'
import type { Assumed, DateOptions, Order, ReadCalendar } from './result.ts'
import type { DateToken } from './tokens.ts'
import { codeOf, kind } from './words.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Wall {
  readonly date: Day
  readonly clock: Clock | undefined
  readonly dialect: string
  readonly order: Assumed['order'] | undefined
  readonly calendar: ReadCalendar | undefined
  readonly warnings: readonly Complaint[]
}

/** A rule that a text breaks, and the words for it. */
export interface Complaint {
  readonly rule: keyof typeof dateRules
  readonly text: string
}

/** The wall clock that the pieces mean, or why they mean none. */
export function wall(pieces: DatePieces, options: DateOptions): Wall | Complaint {
  if (pieces.refused) return pieces.refused
  const warnings: Complaint[] = []
  const { shape, month, weekday } = named(pieces)
  const dialect = dialects.get(shape)
  if (shape.includes('Y')) return shortYear
  if (!dialect) return { rule: 'date/unreadable', text: missing(shape) }
  if (month === -1)
    return {
      rule: 'date/unreadable',
      text: 'its month means different months in different languages: give the language'
    }
  if (dialect.short && !shortYears(options)) return shortYear
  if (dialect.short && pieces.thai) return shortThai
  const read = pieces.cluster ? numbers(pieces.cluster, options, warnings) : ordered(shape, pieces.numbers, month)
  if ('rule' in read) return read
  // A Thai or Lao month with a year of the Thai calendar names that calendar as an era does.
  const thai = pieces.thai && read.date.year >= 2400 && read.date.year < 2600
  const day = thai ? { ...read.date, year: read.date.year - 543 } : read.date
  const settled = gregorian(day, options, thai ? 'buddhist' : pieces.era)
  if ('rule' in settled) return settled
  const { date, calendar } = settled
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysIn(date.year, date.month)) return noDay(date)
  if (pieces.half && !pieces.clock) return { rule: 'date/unreadable', text: 'it gives half a day, but no time' }
  const clock = pieces.clock && halved(pieces.clock, pieces.half ?? 0, options.language)
  if (clock && 'rule' in clock) return clock
  // 1 January 1970 was a Thursday.
  const right = (((utcDay(date.year, date.month, date.day) / 86_400_000 + 4) % 7) + 7) % 7
  if (weekday >= 0 && weekday !== right) {
    warnings.push({
      rule: 'date/weekday',
      text: `its weekday is wrong, that day was a ${weekdays[right]}: the date was taken, check it`
    })
  }
  if (pieces.foreign) {
    warnings.push({
      rule: 'date/language',
      text: `${JSON.stringify(pieces.foreign)} is a month in another language than the item's: check the language`
    })
  }
  if (pieces.length) {
    warnings.push({
      rule: 'date/length',
      text: `${JSON.stringify(pieces.length)} was taken for the length of a recording or of reading, not for the time of day: leave it out`
    })
  }
  if (clock?.midnight) {
    warnings.push({
      rule: 'date/midnight',
      text: 'midnight was read as the beginning of that day: write 00:00 or 24:00'
    })
  }
  return { date, clock, dialect: dialect.name, order: read.order, calendar, warnings }
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Decides about words that are a month and a weekday (Spanish mar): a month where nothing else is one. */
function named(pieces: DatePieces): { shape: string; month: number; weekday: number } {
  let { shape, month, weekday } = pieces
  const { either } = pieces
  for (let i = either.length - 1; i >= 0; i--) {
    const at = shape.lastIndexOf('E')
    const asMonth = month === 0 && !pieces.cluster
    if (asMonth) month = either[i]!.month
    else weekday = either[i]!.weekday
    shape = shape.slice(0, at) + (asMonth ? 'M' : '') + shape.slice(at + 1)
  }
  return { shape, month, weekday }
}

function missing(shape: string): string {
  if (shape === '') return 'there is no date in it'
  if (/^T+$/.test(shape)) return 'it has a time but no day'
  if (/^T?(?:dM|Md)T?$/.test(shape)) return 'it has no year'
  if (/^T?(?:My|yM|M|y|d)T?$/.test(shape)) return 'it does not name one day'
  return 'its pieces are not in an order that we know'
}

function shortYears(options: DateOptions): boolean {
  return options.twoDigitYears === true || options.field === 'rss'
}

const shortYear: Complaint = {
  rule: 'date/two-digit-year',
  text: 'its year has two digits: write four, or set dates.twoDigitYears to true'
}

// 67 is 2567 to a Thai reader, and 1967 to others; 04 is 1404 to a Persian one.
const shortThai: Complaint = {
  rule: 'date/two-digit-year',
  text: 'its year has two digits and may be of another calendar: write four'
}

const otherYears = new Set(['th', 'fa', 'ps', 'ckb', 'ne', 'mai'])

// 43 may be 1443.
const islamicYears = new Set(['ar', 'ur'])

function noDay({ year, month, day }: Day): Complaint {
  return { rule: 'date/impossible', text: `there is no day ${day} of month ${month} in ${year}` }
}

interface Read {
  readonly date: Day
  readonly order?: Assumed['order']
}

function ordered(shape: string, numbers: readonly DateToken[], month: number): Read | Complaint {
  // Without times, which have no number here: dMy, Mdy, yMd, ydM and their short forms.
  const [first, second] = numbers as [DateToken, DateToken]
  if (month < 0) return { rule: 'date/impossible', text: 'there is no month 0' }
  const yearFirst = shape.indexOf('y') >= 0 && shape.indexOf('y') < shape.indexOf('d')
  const year = yearFirst ? first : second
  const day = yearFirst ? second : first
  return { date: { year: full(year), month, day: day.value } }
}

function full(year: DateToken): number {
  if (year.text.length > 2) return year.value
  return year.value < 50 ? 2000 + year.value : 1900 + year.value
}

/** Three numbers. A year of four digits in front is followed by month and day everywhere; else the order must be known. */
function numbers(
  cluster: readonly [DateToken, DateToken, DateToken],
  options: DateOptions,
  warnings: Complaint[]
): Read | Complaint {
  const [a, b, c] = cluster
  const lengths = cluster.map(token => token.text.length)
  if (lengths[0] === 4 && lengths[1]! < 3 && lengths[2]! < 3)
    return { date: { year: a.value, month: b.value, day: c.value } }
  if (lengths[0]! > 2 || lengths[1]! > 2)
    return { rule: 'date/unreadable', text: 'its numbers are no day, month and year' }
  const known = options.order ?? languageOrder(options.language)
  const from = options.order ? 'configuration' : 'language'
  if (lengths[2]! < 3) {
    if (!shortYears(options)) return shortYear
    if (otherYears.has(codeOf(options.language))) return shortThai
    const known = options.order ?? shortOrder(options.language)
    if (!known) return noOrder
    const fitting = (['dmy', 'mdy', 'ymd'] as const).filter(order => exists(inOrder(order, a, b, c)))
    const date = inOrder(known, a, b, c)
    if (lengths[known === 'ymd' ? 0 : 2] !== 2) return { rule: 'date/unreadable', text: 'its year has one digit' }
    if (islamicYears.has(codeOf(options.language)) && date.year > 2039) return shortThai
    if (fitting.length !== 1 || fitting[0] === known) return { date, order: { value: known, from } }
    warnings.push(otherOrder(fitting[0]!, known, from))
    return { date: inOrder(fitting[0]!, a, b, c), order: { value: fitting[0]!, from: only } }
  }
  const dmy = inOrder('dmy', a, b, c)
  const mdy = inOrder('mdy', a, b, c)
  const fits = [...(exists(dmy) ? ['dmy' as const] : []), ...(exists(mdy) ? ['mdy' as const] : [])]
  const wanted = known === 'ymd' ? undefined : known
  if (a.value === b.value && exists(dmy))
    return { date: dmy, order: { value: wanted ?? 'dmy', from: wanted ? from : only } }
  if (wanted && fits.includes(wanted)) return { date: wanted === 'dmy' ? dmy : mdy, order: { value: wanted, from } }
  if (fits.length !== 1) return fits.length === 0 ? noDay(wanted === 'mdy' ? mdy : dmy) : noOrder
  const order: Order = fits[0]!
  warnings.push(otherOrder(order, wanted, from))
  return { date: order === 'dmy' ? dmy : mdy, order: { value: order, from: only } }
}

function otherOrder(order: Order, wanted: Order | undefined, from: 'language' | 'configuration'): Complaint {
  return {
    rule: 'date/order',
    text: wanted
      ? `it only gives a date as ${order}, but ${wanted} is the ${from === 'language' ? "language's" : 'configured'} order: other dates of this source may have been read wrongly, set the order`
      : `it was read as ${order}, the only order that gives a date: set the order, since other dates may have two readings`
  }
}

const only = 'the only one that gives a date'

const noOrder: Complaint = {
  rule: 'date/order',
  text: 'it can be read as day/month or as month/day: set dates.order to dmy or mdy'
}

function inOrder(order: Order, a: DateToken, b: DateToken, c: DateToken): Day {
  if (order === 'ymd') return { year: full(a), month: b.value, day: c.value }
  return order === 'dmy'
    ? { day: a.value, month: b.value, year: full(c) }
    : { month: a.value, day: b.value, year: full(c) }
}

function exists({ year, month, day }: Day): boolean {
  return day > 0 && day <= daysIn(year, month)
}

// 午後0時15分 is a quarter past noon.
const zeroIsNoon = /^(?:ja|ko|zh)\b/i

/** The time of day with a.m. or p.m. in it. An hour above 12 may repeat what the half says (17:19 PM), not deny it. */
export function halved(clock: Clock, half: number, language?: string): Clock | Complaint {
  const { hour, minute, second, millisecond } = clock
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && (minute || second || millisecond))) {
    return {
      rule: 'date/impossible',
      text: `there is no time ${hour}:${String(minute).padStart(2, '0')}${second > 60 ? `:${second}` : ''}`
    }
  }
  if (half === 0) return clock
  const denied: Complaint = {
    rule: 'date/impossible',
    text: `its hour ${hour} does not go with the half of the day that it gives`
  }
  const later = { ...clock, hour: hour + 12 }
  if (half & kind.am) return hour > 12 ? denied : hour === 12 ? { ...clock, hour: 0 } : clock
  if (half & kind.pm)
    return (hour === 0 && !zeroIsNoon.test(language ?? '')) || hour === 24 ? denied : hour < 12 ? later : clock
  if (half & kind.night) return hour === 12 || hour === 24 ? denied : hour > 5 && hour < 12 ? later : clock
  if (hour > 4 && hour < 10) return denied
  return hour < 5 && hour > 0 ? later : clock
}
