// ISO 8601 dates and times: calendar, ordinal and week dates, extended and basic, with or without time and offset. Strict:
// a text is one of its forms from the first character to the last, or it is nothing.

/** A date as written: fields, not an instant. */
export interface Iso8601 {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Absent for a date alone. `hour` may be 24 (with 0 minutes), `second` may be 60. */
  readonly clock?:
    | {
        readonly hour: number
        readonly minute: number
        readonly second: number
        readonly millisecond: number
        readonly precision: 'minute' | 'second'
      }
    | undefined
  /** Minutes east of UTC, where one is written. */
  readonly offset?: number | undefined
  /** The time zone in brackets that RFC 9557 allows after a time: `[Europe/Berlin]`. */
  readonly zone?: string | undefined
}

const extended =
  /^(\d{4})-(?:(\d\d)-(\d\d)|(\d{3})|[Ww](\d\d)-([1-7]))(?:(?:[Tt]| {1,2})(\d\d)(?::(\d\d)(?::(\d\d))?)?(?:[.,](\d{1,12}))?(?: ?([Zz])| ?([+-])(\d\d)(?::?(\d\d))?)?(?:\[!?([A-Za-z0-9_+/-]{1,60})\])?)?$/
const basic =
  /^(\d{4})(?:(\d\d)(\d\d)|(\d{3})|[Ww](\d\d)([1-7]))(?:[Tt](\d\d)(?:(\d\d)(?:(\d\d))?)?(?:[.,](\d{1,12}))?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?)?$/
const dateWithOffset = /^(\d{4}-\d\d-\d\d)(?:([Zz])|([+-])(\d\d):(\d\d))$/

/**
 * The fields of an ISO 8601 date; undefined where the text is not one, or names a day or time that does not exist.
 * A space may replace the T, as RFC 3339 allows. A date alone may carry an offset, as in XML Schema.
 * Reduced forms (2026-09, 2026-W40) name no day and are not read.
 */
export function iso8601(text: string): Iso8601 | undefined {
  const plain = usual(text)
  if (plain) return plain
  const found = extended.exec(text) ?? basic.exec(text)
  if (!found) return withOffset(text)
  const date = calendar(found)
  if (!date) return undefined
  if (found[7] === undefined) return date
  const clock = clockOf(found[7], found[8], found[9], found[10])
  const offset = offsetOf(found[11] ?? found[12], found[13], found[14])
  if (!clock || offset === null) return undefined
  return { year: date.year, month: date.month, day: date.day, clock, offset, zone: found[15] }
}

/** What machines write: `2026-09-30T21:05:00` with nothing, Z or an offset behind it. Anything else, and what is out of range, is left to the long way. */
function usual(text: string): Iso8601 | undefined {
  const { length } = text
  if (length !== 19 && length !== 20 && length !== 25) return undefined
  const t = text.charCodeAt(10)
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':' || (t !== 0x54 && t !== 0x20))
    return undefined
  const year = two(text, 0) * 100 + two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = two(text, 17)
  // Of what is no digit NaN comes, which is in no range.
  if (!(year >= 0 && day > 0 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60)) return undefined
  let offset: number | undefined
  if (length === 20) {
    if (text[19] !== 'Z') return undefined
    offset = 0
  } else if (length === 25) {
    const hours = two(text, 20)
    const minutes = two(text, 23)
    const sign = text[19]
    if ((sign !== '+' && sign !== '-') || text[22] !== ':' || !(hours < 24 && minutes < 60)) return undefined
    const size = hours * 60 + minutes
    offset = sign === '-' && size > 0 ? -size : size
  }
  return {
    year,
    month,
    day,
    clock: { hour, minute, second, millisecond: 0, precision: 'second' },
    offset,
    zone: undefined
  }
}

/** The number of the two digits at `at`; NaN where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** How many days the month has; 0 for a month that there is not. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  if (month < 1 || month > 12) return 0
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Midnight of the day read as UTC, in milliseconds, for any year; days past the month's end count on. */
export function utcDay(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is their last; eras have 400 of them.
  const moved = month > 2 ? year : year - 1
  const era = Math.floor(moved / 400)
  const inEra = moved - era * 400
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const days = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear
  return (era * 146_097 + days - 719_468) * 86_400_000
}

function calendar(found: RegExpExecArray): { year: number; month: number; day: number } | undefined {
  const year = Number(found[1])
  if (found[2]) {
    const month = Number(found[2])
    const day = Number(found[3])
    return day > 0 && day <= daysIn(year, month) ? { year, month, day } : undefined
  }
  if (found[4]) {
    const ordinal = Number(found[4])
    if (ordinal < 1 || ordinal > (daysIn(year, 2) === 29 ? 366 : 365)) return undefined
    return fields(utcDay(year, 1, ordinal))
  }
  // Week 1 is the one with 4 January in it; weeks begin on Monday.
  const week = Number(found[5])
  const fourth = utcDay(year, 1, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000
  const day = monday + ((week - 1) * 7 + Number(found[6]) - 1) * 86_400_000
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * 86_400_000)
  if (week < 1 || thursday.getUTCFullYear() !== year) return undefined
  return fields(day)
}

function fields(time: number): { year: number; month: number; day: number } {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The last element written may have a fraction: T10.5 is half past ten. */
function clockOf(
  hours: string,
  minutes: string | undefined,
  seconds: string | undefined,
  digits: string | undefined
): Iso8601['clock'] {
  const unit = seconds !== undefined ? 1000 : minutes !== undefined ? 60_000 : 3_600_000
  const part = digits ? Math.floor(Number(`0.${digits}`) * unit + 1e-6) : 0
  const hour = Number(hours)
  const minute = Number(minutes ?? 0) + Math.floor(part / 60_000)
  const second = Number(seconds ?? 0) + Math.floor((part % 60_000) / 1000)
  const millisecond = part % 1000
  if (hour > 24 || minute > 59 || second > 60) return undefined
  if (hour === 24 && (minute || second || millisecond)) return undefined
  const exact = seconds !== undefined || (digits !== undefined && minutes !== undefined)
  return { hour, minute, second, millisecond, precision: exact ? 'second' : 'minute' }
}

/** Minutes; undefined where none is written, null where it is out of range. */
function offsetOf(
  sign: string | undefined,
  hours: string | undefined,
  minutes: string | undefined
): number | undefined | null {
  if (!sign) return undefined
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return null
  return sign === '-' && size > 0 ? -size : size
}

function withOffset(text: string): Iso8601 | undefined {
  const found = dateWithOffset.exec(text)
  const date = found && iso8601(found[1]!)
  if (!found || !date) return undefined
  const offset = offsetOf(found[2] ?? found[3], found[4], found[5])
  return typeof offset === 'number' ? { ...date, offset } : undefined
}
