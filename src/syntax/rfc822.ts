// RFC 822 dates (section 5.1, with the four-digit years of RFC 1123): how RSS spells a time, written and strictly read.
import type { Moment } from '../model.ts'
import { utcTime } from './w3cdtf.ts'

const two: readonly string[] = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'))

/** The moment in UTC with whole seconds: `Wed, 30 Sep 2026 21:05:00 GMT`. Throws a RangeError outside the years 0 to 9999. */
export function rfc822(moment: Pick<Moment, 'time'>): string {
  const seconds = Math.floor(moment.time / 1000)
  const day = Math.floor(seconds / 86_400)
  // A feed's items stand close together: most days are asked for several times.
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size > 4000) dates.clear()
    const midnight = new Date(day * 86_400_000)
    const year = midnight.getUTCFullYear()
    if (!(year >= 0 && year <= 9999)) throw new RangeError(`RFC 822 has no year ${year}`)
    // ECMA-262, 21.4.4.43: this very form.
    date = midnight.toUTCString().slice(0, -12)
    dates.set(day, date)
  }
  const rest = seconds - day * 86_400
  return `${date}${two[Math.floor(rest / 3600)]}:${two[Math.floor(rest / 60) % 60]}:${two[rest % 60]} GMT`
}

/** `Wed, 30 Sep 2026 ` by days since 1970. */
const dates = new Map<number, string>()

/** An RFC 822 date taken apart. */
export interface Rfc822 {
  /** Milliseconds in UTC. A zone letter is taken for UTC (RFC 1123, 5.2.14). */
  readonly time: number
  /** The weekday it names is not that of its date. */
  readonly weekdayIsWrong: boolean
  /** It is spelled as RSS readers expect it: four-digit year, one space, no comments. */
  readonly usual: boolean
}

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['ut', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420]
])

const date822 =
  /^(?:(sun|mon|tue|wed|thu|fri|sat)\s*,\s*)?(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+(\d{4}|\d{2})\s+(\d{2})\s*:\s*(\d{2})(?:\s*:\s*(\d{2}))?\s*(ut|gmt|e[sd]t|c[sd]t|m[sd]t|p[sd]t|[a-ik-z]|[+-]\d{4})$/
const usual822 =
  /^(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d\d[03]0|UT|GMT|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T)$/

/** `text` as RFC 822 (5.1) with comments (3.4.3) left out; undefined if it is not a date. */
export function parsedRfc822(text: string): Rfc822 | undefined {
  const found = date822.exec(withoutComments(text).trim().toLowerCase())
  if (!found) return undefined
  const [, weekday, day, month, year = '', hour, minute, second = '0', zone = ''] = found
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)
  const time = utcTime(
    fullYear,
    monthNames.indexOf(month!) + 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second)
  )
  const offset = offset822(zone)
  if (time === undefined || offset === undefined) return undefined
  const named = weekday === undefined ? -1 : weekdayNames.indexOf(weekday)
  return {
    time: time - offset * 60_000,
    weekdayIsWrong: named >= 0 && named !== new Date(time).getUTCDay(),
    usual: usual822.test(text)
  }
}

function withoutComments(text: string): string {
  if (!text.includes('(')) return text
  const plain = text.length > 1000 ? text : text.replace(/\\./gs, '')
  let depth = 0
  let kept = ''
  for (const char of plain) {
    if (char === '(') depth++
    else if (char === ')' && depth > 0) {
      depth--
      if (depth === 0) kept += ' '
    } else if (depth === 0) kept += char
  }
  return kept.replace(/\s+,/g, ',')
}

function offset822(zone: string): number | undefined {
  const known = zoneOffsets.get(zone)
  if (known !== undefined) return known
  if (!/^[+-]/.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))
  return Number(zone.slice(3)) > 59 ? undefined : zone.startsWith('-') ? -minutes : minutes
}

/** As RSS readers expect a date to be spelled. */
export const isUsualRfc822 = (text: string): boolean => usual822.test(text)

const shortWeekdays = 'Sun, Mon, Tue, Wed, Thu, Fri, Sat, '
const shortMonths = ' Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec '

/** `parsedRfc822` of what RSS writes nearly always, `Wed, 30 Sep 2026 21:05:00 GMT` or `… +0200`; undefined for all other ways. */
export function quickRfc822(text: string): Omit<Rfc822, 'usual'> | undefined {
  const isGmt = text.length === 29 && text.endsWith(' GMT')
  const zone = isGmt ? 0 : text.length === 31 ? usualOffset(text) : Number.NaN
  const weekday = shortWeekdays.indexOf(text.slice(0, 5)) / 5
  const month = shortMonths.indexOf(text.slice(7, 12)) / 5
  if (weekday < 0 || month < 0 || text[16] !== ' ' || text[19] !== ':' || text[22] !== ':') return undefined
  const year = twoDigits(text, 12) * 100 + twoDigits(text, 14)
  const [hour, minute, second] = [twoDigits(text, 17), twoDigits(text, 20), twoDigits(text, 23)]
  const time = utcTime(year, month + 1, twoDigits(text, 5), hour, minute, second)
  if (time === undefined || Number.isNaN(time - zone)) return undefined
  return { time: time - zone * 60_000, weekdayIsWrong: weekday !== new Date(time).getUTCDay() }
}

/** Minutes of ` +0200`, of whole or half hours, at the end; NaN for anything else. */
function usualOffset(text: string): number {
  const minutes = twoDigits(text, 29)
  if (text[25] !== ' ' || (minutes !== 0 && minutes !== 30)) return Number.NaN
  const offset = twoDigits(text, 27) * 60 + minutes
  return text[26] === '+' ? offset : text[26] === '-' ? -offset : Number.NaN
}

/** NaN where there are not two digits. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48]
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}
