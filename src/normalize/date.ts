// A date as people and machines write it → Moment. Answer or refuse: a text is read whole or not at all, and what was
// assumed is told. How: strict ISO 8601 and RFC 822 first, then words (date/scan.ts) in a known arrangement (date/dialects.ts).
import type { Moment } from '../model.ts'
import { type Level, type Place, type Problem, problemOf } from '../problem.ts'
import { daysIn, type Iso8601, iso8601 } from '../syntax/iso8601.ts'
import { bylineBefore, updateWithoutYear } from './date/beside.ts'
import { gregorian } from './date/calendar.ts'
import { cleaned, parted } from './date/clean.ts'
import { type Instant, instant } from './date/instant.ts'
import { candidates } from './date/names.ts'
import type { DatePieces, Written } from './date/pieces.ts'
import type { Assumed, DateOptions, DateResult } from './date/result.ts'
import { scan } from './date/scan.ts'
import { withoutSecond } from './date/secondcalendar.ts'
import { tokens } from './date/tokens.ts'
import { type Complaint, halved, type Wall, wall } from './date/wall.ts'
import { lexicon } from './date/words.ts'
import { dateRules } from './rules.ts'
import { isZone } from './zone.ts'

export type { Assumed, Calendar, DateOptions, DateResult, Order } from './date/result.ts'

/** Longer texts hold more than a date. */
const longest = 300

/**
 * The moment that a text names. Without one there is a problem of level `error`; what was doubtful but could be read has one
 * of level `warning`. Never throws for any text.
 *
 *     parseDate('28. April 2024, 14:26 Uhr', { zone: 'Europe/Berlin', language: 'de' })
 *     // { moment: { time: 1714307160000, offset: 120, precision: 'minute' }, problems: [], assumed: … }
 */
export function parseDate(text: string, options: DateOptions): DateResult {
  const read = answer(text, options)
  if ('rule' in read) return { problems: [told('error', read, text, options)] }
  const { moment, updated, assumed, warnings } = read
  const problems = warnings.map(warning => told('warning', warning, text, options))
  return updated ? { moment, updated, problems, assumed } : { moment, problems, assumed }
}

interface Answer {
  readonly moment: Moment
  readonly updated?: Moment
  readonly assumed: Assumed
  readonly warnings: readonly Complaint[]
}

const nowhere: Place = { file: '' }

function told(level: Level, { rule, text }: Complaint, date: string, options: DateOptions): Problem {
  const shown = date.length > 80 ? `${date.slice(0, 80)}…` : date
  const advice = level === 'error' && !text.includes(': ') ? adviceOn(rule, date) : ''
  return problemOf(
    dateRules[rule],
    options.place ?? nowhere,
    `The date ${JSON.stringify(shown)}: ${text}.${advice}`,
    level
  )
}

// What to write in place of a date that says no more than why it was refused.
function adviceOn(rule: string, date: string): string {
  if (/^\d{9,13}$/.test(date.trim())) return ' Set dates.epoch to seconds or milliseconds, if it counts from 1970.'
  if (rule === 'date/impossible') return ' Correct it.'
  return ' Write it as 2026-03-05 or 2026-03-05 08:00.'
}

function answer(text: string, options: DateOptions): Answer | Complaint {
  if (text.length > longest) return { rule: 'date/unreadable', text: `it is longer than ${longest} characters` }
  if (!isZone(options.zone)) {
    return {
      rule: 'date/zone-unknown',
      text: `its zone ${JSON.stringify(options.zone)} is none: write an IANA name like Europe/Berlin, or UTC`
    }
  }
  const trimmed = text.trim()
  if (options.epoch) return sinceEpoch(trimmed, options.epoch)
  const iso = digital.test(trimmed) && !dotted.test(trimmed) ? iso8601(trimmed) : undefined
  // 2026-09-30-21:05 is no day of a zone: offsets end at 14 hours.
  if (iso && (iso.clock || Math.abs(iso.offset ?? 0) <= 840)) return fromIso(iso, options)
  return words(trimmed, options)
}

// Digits alone are a number unless they begin like a year of ours: 3092025 is no day of the year 3092.
const digital = /^\d{4}(?:[-Ww]|\d*[TtWw])|^(?:19|20)\d{5,6}$/

// After a space, only what cannot be something else is ISO 8601: 2026-09-30 21.35 has minutes with a dot, as in Finland, 12 may
// be a count, and 10:00-12:00 is a stretch of time.
const dotted = / (?:\d{1,2}(?![\d:])|\d\d:\d\d-\d\d:\d\d$)/

function fromIso(iso: Iso8601, options: DateOptions): Answer | Complaint {
  const zone: Written | undefined =
    iso.offset !== undefined ? { offset: iso.offset } : iso.zone ? { zone: iso.zone } : undefined
  const settled = gregorian(iso, options)
  if ('rule' in settled) return settled
  const { date, calendar } = settled
  if (calendar && date.day > daysIn(date.year, date.month))
    return { rule: 'date/impossible', text: 'there is no such day' }
  const found = instant(date, iso.clock, zone, options)
  if ('rule' in found) return found
  if (iso.zone && iso.offset !== undefined) {
    const named = instant(date, iso.clock, { zone: iso.zone }, { ...options, overlap: 'earlier' })
    const other = instant(date, iso.clock, { zone: iso.zone }, { ...options, overlap: 'later' })
    if ('rule' in named) return named
    const same = [named, other].some(reading => 'moment' in reading && reading.moment.time === found.moment.time)
    if (!same) return { rule: 'date/two-dates', text: 'its offset is not that of the zone in its brackets' }
  }
  const assumed: Assumed = { dialect: 'ISO 8601', zone: zone ? 'text' : 'item' }
  return {
    moment: found.moment,
    warnings: found.warnings,
    assumed: calendar ? { ...assumed, calendar } : assumed
  }
}

function sinceEpoch(text: string, unit: 'seconds' | 'milliseconds'): Answer | Complaint {
  if (!/^-?\d{1,15}(?:\.\d{1,9})?$/.test(text))
    return { rule: 'date/unreadable', text: `it is no number of ${unit} since 1970` }
  const time = Math.round(Number(text) * (unit === 'seconds' ? 1000 : 1))
  const year = Math.abs(time) > 8.64e15 ? Number.NaN : new Date(time).getUTCFullYear()
  if (!(year >= 1 && year <= 2200))
    return { rule: 'date/impossible', text: `it is no likely number of ${unit} since 1970: check the unit` }
  const warnings: Complaint[] =
    year < 1990 ? [{ rule: 'date/early', text: `its year is ${year}, before the web: check the unit` }] : []
  return {
    moment: { time, offset: 0, precision: 'second' },
    assumed: { dialect: `${unit} since 1970`, zone: 'text' },
    warnings
  }
}

function words(text: string, options: DateOptions): Answer | Complaint {
  const read = wordsOf(text, options)
  if (!('rule' in read) || read.rule !== 'date/unreadable') return read
  const found = bylineBefore(text, lexicon(options.language))
  const rest = found && wordsOf(found.rest, options)
  if (!rest || 'rule' in rest) return read
  const warning: Complaint = {
    rule: 'date/beside',
    text: `${JSON.stringify(found.byline)} before it was taken for a byline: leave it out`
  }
  return { ...rest, warnings: [...rest.warnings, warning] }
}

// What Go adds to a time of its own clock, what the Guardian puts before old dates, and an age that screen readers hear twice.
const added =
  /(?<=\d.*) m=[+-]\d+\.\d+$|^this article is more than \d+ (?:year|month)s? old\.?(?= )|\b\d+\s?(?:hhours?|mminutes?|ddays?) ago\b/

function wordsOf(text: string, options: DateOptions): Answer | Complaint {
  const clean = cleaned(parted(text)).replace(added, ' ')
  const read = cleanWords(clean, options)
  if (!('rule' in read) || read.rule !== 'date/unreadable') return read
  const second = withoutSecond(clean)
  const rest = second && cleanWords(second.rest, options)
  if (!rest || 'rule' in rest) return read
  const local = rest.moment.time + rest.moment.offset * 60_000
  if (!second.agrees(Math.floor(local / 86_400_000) * 86_400_000))
    return { rule: 'date/two-dates', text: `${JSON.stringify(second.passed)} in it is another day: correct one` }
  return { ...rest, assumed: { ...rest.assumed, beside: [...(rest.assumed.beside ?? []), second.passed] } }
}

function cleanWords(clean: string, options: DateOptions): Answer | Complaint {
  const found = tokens(clean)
  if (!found) return { rule: 'date/unreadable', text: 'it holds more than a date' }
  const dates = scan(found, lexicon(options.language))
  if (!Array.isArray(dates)) return twice(clean, options) ?? withoutUpdate(clean, options) ?? dates
  const [first, second] = dates as [DatePieces, DatePieces?]
  if (dates.length > 2) return { rule: 'date/two-dates', text: 'it holds more than two dates' }
  if (!second) {
    const read = one(first, options)
    return 'rule' in read && read.rule === 'date/unreadable'
      ? (twice(clean, options) ?? withoutUpdate(clean, options) ?? read)
      : read
  }
  const whole = joined(first, second)
  return whole ? one(whole, options) : two(first, second, options)
}

/** `14 July 2025 | Published at 10:15`: the time of that day. */
function joined(first: DatePieces, { shape, label, ...time }: DatePieces): DatePieces | undefined {
  if (shape !== 'T' || first.clock || first.shape === '' || (first.label ?? 'published') !== label) return undefined
  const { clock, half, zone, again, clockEnd } = time
  return {
    ...first,
    shape: `${first.shape}T`,
    label,
    clockEnd,
    ...(clock && { clock }),
    ...(half && { half }),
    ...(zone && { zone }),
    ...(again && { again })
  }
}

// Of ours, of the Persian calendar and of the Thai one.
const year = /^(?:(?:19|20)\d\d(?:\d{4})?|1[34]\d\d|25\d\d)$/
const years = /(?:19|20|1[34]|25)\d\d.*(?:19|20|1[34]|25)\d\d/

/** A whole date, and an update that lacks its year: the first stands, and the second is reported. */
function withoutUpdate(clean: string, options: DateOptions): Answer | Complaint | undefined {
  const known = lexicon(options.language)
  const all = tokens(clean)!
  const cut = updateWithoutYear(all, known)
  const dates = cut === undefined ? undefined : scan(all.slice(0, cut), known)
  if (!Array.isArray(dates) || dates.length !== 1) return undefined
  const read = one(dates[0]!, options)
  if ('rule' in read) return undefined
  const warning: Complaint = {
    rule: 'date/unreadable',
    text: 'its second date, when it was updated, was left out because it has no year'
  }
  return { ...read, warnings: [...read.warnings, warning] }
}

/**
 * Two dates that stand side by side without a label, as where a page gives one for people and one for machines. Where they
 * can be parted in several places, as around a time between them, all must come to the same.
 */
function twice(clean: string, options: DateOptions): Answer | Complaint | undefined {
  if (!years.test(clean)) return undefined
  const found = tokens(clean)!
  const at = found.flatMap((token, i) => (year.test(token.text) ? [i] : []))
  if (at.length !== 2) return undefined
  const [first, second] = at as [number, number]
  const bracket = found.findIndex(({ text }, i) => i > first && i < second && text === '(')
  const cuts = Array.from({ length: second - first }, (_, i) => first + 1 + i).filter(i => bracket < 0 || i === bracket)
  let answer: Answer | Complaint | undefined
  for (const cut of cuts) {
    const read = parts(clean, cut, options)
    if (!read) continue
    if (answer && sum(answer) !== sum(read)) return undefined
    answer ??= read
  }
  return answer
}

function parts(clean: string, cut: number, options: DateOptions): Answer | Complaint | undefined {
  // Reading cuts words apart in place: each half of each try has its own tokens.
  const known = lexicon(options.language)
  const [left, right] = [scan(tokens(clean)!.slice(0, cut), known), scan(tokens(clean)!.slice(cut), known)]
  if (!Array.isArray(left) || !Array.isArray(right) || left.length + right.length > 2) return undefined
  const [a, b] = [left[0]!, right[0]!]
  const answers = [one(a, options), one(b, options)]
  if (answers.some(each => 'rule' in each && each.rule === 'date/unreadable')) return undefined
  const label = a.label ?? 'published'
  return two({ ...a, label }, { ...b, label: b.label ?? label }, options)
}

/** What an answer comes to, to be compared. */
function sum(answer: Answer | Complaint): string {
  if ('rule' in answer) return answer.rule
  const { moment, updated } = answer
  return `${moment.time} ${moment.precision} ${updated?.time} ${updated?.precision}`
}

function one(pieces: DatePieces, options: DateOptions): Answer | Complaint {
  const read = wall(pieces, options)
  if ('rule' in read) return read
  const found = instant(read.date, read.clock, pieces.zone, options)
  if ('rule' in found) return found
  const denied = pieces.again && again(pieces, found, options)
  if (denied) return denied
  return {
    moment: found.moment,
    warnings: read.warnings.length ? [...read.warnings, ...found.warnings] : found.warnings,
    assumed: assumed(pieces, read)
  }
}

function assumed({ zone, label, beside }: DatePieces, { dialect, order, calendar, clock }: Wall): Assumed {
  const from = zone && (clock || !('name' in zone)) ? 'text' : 'item'
  if (!order && !calendar && !label && !beside) return { dialect, zone: from }
  return {
    dialect,
    zone: from,
    ...(order && { order }),
    ...(calendar && { calendar }),
    ...(label && { label }),
    ...(beside && { beside })
  }
}

/** `Published … / Updated …`: both moments. Two dates for one thing must be one instant. */
function two(first: DatePieces, second: DatePieces, options: DateOptions): Answer | Complaint {
  const a = one(first, options)
  if ('rule' in a) return a
  const b = one(second, options)
  const kinds = [first.label ?? 'published', second.label ?? 'published']
  if (kinds[0] === kinds[1]) {
    if ('rule' in b) return b
    return same(a, b) ?? { rule: 'date/two-dates', text: `it gives two dates for when it was ${kinds[0]}: leave one` }
  }
  if ('rule' in b) {
    return {
      ...a,
      warnings: [
        ...a.warnings,
        { rule: b.rule, text: `its second date, when it was ${kinds[1]}, was left out because ${b.text}` }
      ]
    }
  }
  const [published, updated] = kinds[0] === 'published' ? [a, b] : [b, a]
  const warnings = [...a.warnings, ...b.warnings]
  if (updated.moment.time < published.moment.time && updated.moment.precision !== 'day') {
    warnings.push({ rule: 'date/two-dates', text: 'it was updated before it was published: check both' })
  }
  return { moment: published.moment, updated: updated.moment, assumed: published.assumed, warnings }
}

/** The more exact of two answers that do not contradict one another. */
function same(a: Answer, b: Answer): Answer | undefined {
  const [exact, other] = finer(b) > finer(a) ? [b, a] : [a, b]
  if (exact.moment.time === other.moment.time) return exact
  if (other.moment.precision === 'day') return dayOf(exact) === dayOf(other) ? exact : undefined
  const minute = Math.floor(exact.moment.time / 60_000) * 60_000
  return other.moment.precision === 'minute' && other.moment.time === minute ? exact : undefined
}

const finer = ({ moment }: Answer): number => ['day', 'minute', 'second'].indexOf(moment.precision)

const dayOf = ({ moment }: Answer): number => Math.floor((moment.time + moment.offset * 60_000) / 86_400_000)

/** `13:30 GMT (06:30 PDT)`: the second must be the first on another clock, to the minute. */
function again(pieces: DatePieces, found: Instant, options: DateOptions): Complaint | undefined {
  const { clock, half, zone } = pieces.again ?? {}
  const differs: Complaint = { rule: 'date/two-dates', text: 'its two times are not the same instant: leave one' }
  if (!clock || !zone) return differs
  const read = halved(clock, half ?? 0)
  if ('rule' in read) return read
  // A name may be any of the zones that go by it, as long as one of them makes it the same instant.
  const zones = 'name' in zone ? (candidates(zone.name) ?? []).map(({ offset }) => ({ offset })) : [zone]
  const near = [-1, 0, 1].some(days => {
    const date = new Date(found.moment.time + found.moment.offset * 60_000 + days * 86_400_000)
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    return zones.some(each => {
      const other = instant(day, read, each, options)
      return 'moment' in other && Math.abs(other.moment.time - found.moment.time) < 60_000
    })
  })
  return near ? undefined : differs
}
