// What a date in a feed may be: RFC 822 in RSS, RFC 3339 in Atom and JSON, W3C's profile of ISO 8601 in the extensions.
import type { Kind, RuleOn, Value } from '../rule.ts'

const rss = 'https://www.rssboard.org/rss-profile#data-types-datetime'
const rfc3339 = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'
const w3c = 'https://www.w3.org/TR/NOTE-datetime'

/** An RFC 822 date taken apart. */
interface Rfc822 {
  /** Milliseconds in UTC; undefined for a zone letter, which says nothing certain (RFC 1123, 5.2.14). */
  readonly time: number
  /** The weekday it names is not that of its date. */
  readonly weekdayIsWrong: boolean
  /** It is spelled as RSS readers expect it: four-digit year, one space, no comments. */
  readonly usual: boolean
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zones: ReadonlyMap<string, number> = new Map([
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

/** `text` as RFC 822 (5.1) with comments (3.4.3) left out; undefined where it is no date. */
export function parsed822(text: string): Rfc822 | undefined {
  const found = date822.exec(withoutComments(text).trim().toLowerCase())
  if (!found) return undefined
  const [, weekday, day, month, year = '', hour, minute, second = '0', zone = ''] = found
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)
  const time = utc(fullYear, months.indexOf(month!) + 1, Number(day), Number(hour), Number(minute), Number(second))
  const offset = offset822(zone)
  if (time === undefined || offset === undefined) return undefined
  const named = weekday === undefined ? -1 : weekdays.indexOf(weekday)
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
  const known = zones.get(zone)
  if (known !== undefined) return known
  if (!/^[+-]/.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3))
  return Number(zone.slice(3)) > 59 ? undefined : zone.startsWith('-') ? -minutes : minutes
}

/** Milliseconds of a time that exists: no 30 February, no hour 24; second 60 counts as a leap second. */
function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number
): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000
}

const pattern3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/
const patternW3c =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2})))?)?)?$/
const patternIso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})([.,]\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))?)?)?)?$/

/** Milliseconds of an RFC 3339 time, as Atom writes it (RFC 4287, 3.3: upper-case T and Z). */
export function parsed3339(text: string): number | undefined {
  return timeOf(pattern3339.exec(text))
}

/** Milliseconds of a date in W3C's profile of ISO 8601; the start of what it leaves open. */
export function parsedW3c(text: string): number | undefined {
  return timeOf(patternW3c.exec(text))
}

/** Milliseconds of an ISO 8601 date in its extended form, with or without a zone. */
export function parsedIso(text: string): number | undefined {
  return timeOf(patternIso.exec(text))
}

function timeOf(found: RegExpExecArray | null): number | undefined {
  if (!found) return undefined
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction, sign, zoneHour, zoneMinute] =
    found
  const time = utc(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  if (time === undefined || Number(zoneHour ?? 0) > 23 || Number(zoneMinute ?? 0) > 59) return undefined
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (sign === '-' ? -1 : 1)
  return time - offset * 60_000 + Math.trunc(Number((fraction ?? '').replace(',', '.') || '0') * 1000)
}

export const rfc822Form: RuleOn<Value> = {
  id: 'date/rfc822',
  level: 'error',
  says: 'This is not a date as RSS writes it (RFC 822)',
  fix: 'Write it like “Wed, 30 Sep 2026 21:05:00 GMT”',
  spec: rss,
  w3c: 'InvalidRFC2822Date',
  broken: ({ text }) => parsed822(text) === undefined
}

export const weekday: RuleOn<Value> = {
  id: 'date/weekday',
  level: 'error',
  says: 'The weekday is not that of the date',
  fix: 'Correct it, or leave the weekday out',
  spec: 'https://www.rfc-editor.org/rfc/rfc822#section-5.2',
  w3c: 'IncorrectDOW',
  broken: ({ text }) => parsed822(text)?.weekdayIsWrong ?? false
}

export const rfc822Usual: RuleOn<Value> = {
  id: 'date/rfc822-usual',
  level: 'warning',
  says: 'Not every reader understands this way to write a date',
  fix: 'Use a four-digit year, single spaces, no comments, and GMT or an offset of whole or half hours',
  spec: rss,
  w3c: 'ProblematicalRFC822Date',
  broken: ({ text }) => parsed822(text)?.usual === false
}

export const rfc3339Form: RuleOn<Value> = {
  id: 'date/rfc3339',
  level: 'error',
  says: 'This is not a date as Atom and JSON Feed write it (RFC 3339)',
  fix: 'Write it like 2026-09-30T21:05:00Z or 2026-09-30T23:05:00+02:00',
  spec: rfc3339,
  w3c: 'InvalidRFC3339Date',
  broken: ({ text }) => parsed3339(text) === undefined
}

export const w3cForm: RuleOn<Value> = {
  id: 'date/w3cdtf',
  level: 'error',
  says: 'This is not a date in the W3C profile of ISO 8601',
  fix: 'Write it like 2026-09-30 or 2026-09-30T21:05:00Z: a time needs an offset',
  spec: w3c,
  w3c: 'InvalidW3CDTFDate',
  broken: ({ text }) => parsedW3c(text) === undefined
}

export const isoForm: RuleOn<Value> = {
  id: 'date/iso8601',
  level: 'error',
  says: 'This is not an ISO 8601 date',
  fix: 'Write it like 2026-09-30T21:05:00Z',
  spec: w3c,
  w3c: 'InvalidISO8601DateTime',
  broken: ({ text }) => parsedIso(text) === undefined
}

const day = 86_400_000
const early = Date.UTC(1990, 0, 1)

function plausible(parse: (text: string) => number | undefined): RuleOn<Value> {
  return {
    id: 'date/plausible',
    level: 'warning',
    says: 'This date is before 1990 or in the future',
    fix: 'Correct it, or publish the item on its day',
    spec: rss,
    w3c: 'ImplausibleDate',
    broken: ({ text }, { now }) => {
      const time = parse(text)
      return time !== undefined && (time < early || (now !== undefined && time > now + day))
    }
  }
}

const shortWeekdays = 'Sun, Mon, Tue, Wed, Thu, Fri, Sat, '
const shortMonths = ' Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec '

/** `parsed822` of what RSS writes nearly always, `Wed, 30 Sep 2026 21:05:00 GMT` or `… +0200`; undefined for all other ways. */
function quick822(text: string): { readonly time: number; readonly weekdayIsWrong: boolean } | undefined {
  const isGmt = text.length === 29 && text.endsWith(' GMT')
  const zone = isGmt ? 0 : text.length === 31 ? usualOffset(text) : Number.NaN
  const weekday = shortWeekdays.indexOf(text.slice(0, 5)) / 5
  const month = shortMonths.indexOf(text.slice(7, 12)) / 5
  if (weekday < 0 || month < 0 || text[16] !== ' ' || text[19] !== ':' || text[22] !== ':') return undefined
  const year = twoDigits(text, 12) * 100 + twoDigits(text, 14)
  const [hour, minute, second] = [twoDigits(text, 17), twoDigits(text, 20), twoDigits(text, 23)]
  const time = utc(year, month + 1, twoDigits(text, 5), hour, minute, second)
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

export const rfc822Date: Kind = {
  name: 'RFC 822 date',
  sound: (text, { now }) => {
    const found = quick822(text) ?? (usual822.test(text) ? parsed822(text) : undefined)
    return found !== undefined && !found.weekdayIsWrong && isPlausible(found.time, now)
  },
  rules: [rfc822Form, weekday, rfc822Usual, plausible(text => parsed822(text)?.time)]
}

function isPlausible(time: number, now: number | undefined): boolean {
  return time >= early && (now === undefined || time <= now + day)
}

function kind(
  name: string,
  form: RuleOn<Value>,
  parse: (text: string) => number | undefined,
  judged: 'all' | 'form'
): Kind {
  return {
    name,
    sound: (text, { now }) => {
      const time = parse(text)
      return time !== undefined && (judged === 'form' || isPlausible(time, now))
    },
    rules: judged === 'form' ? [form] : [form, plausible(parse)]
  }
}

export const rfc3339Date = kind('RFC 3339 date', rfc3339Form, parsed3339, 'all')
export const w3cDate = kind('W3C date', w3cForm, parsedW3c, 'all')
/** A date that may well lie in the past or the future: of an event, of what something is valid for. */
export const isoDate = kind('ISO 8601 date', isoForm, parsedIso, 'form')

export const dates: readonly RuleOn<Value>[] = [
  rfc822Form,
  weekday,
  rfc822Usual,
  rfc3339Form,
  w3cForm,
  isoForm,
  plausible(parsed3339)
]
