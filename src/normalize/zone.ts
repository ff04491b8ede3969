// What the zones of the tz database (IANA) say: offsets at an instant, and which instants a wall clock shows.
// The offsets are those that date-fns-tz prints, kept in a table per zone. It takes fifteen times as long to print one as Intl, which
// therefore says when the offset is one that was not met before. Only offsets: its clocks are right on machines in UTC alone, and it
// settles wall clocks by the machine's own zone (docs/notes/zones.md). The resolver is ours: see `resolve`.
import { formatInTimeZone } from 'date-fns-tz'
import type { Moment } from '../model.ts'
import { offsetFormat } from '../syntax/tz.ts'

const minute = 60_000
const day = 86_400_000
const step = 8 * day

/** What to do with a wall clock that was skipped or came twice. */
export type Choice = 'earlier' | 'later' | 'reject'

export interface Resolved {
  /** Absent where the choice is to reject. */
  readonly time?: number
  readonly offset?: number
  /** `skipped`: no clock showed it; `repeated`: it came twice. */
  readonly change?: 'skipped' | 'repeated'
  /** Both instants at a change, earlier first. */
  readonly candidates?: readonly [number, number]
}

/** Offsets of one zone over one stretch of eight days: one offset, or two and the instant of the change. */
type Stretch = number | { readonly before: number; readonly at: number; readonly after: number }

interface Zone {
  readonly name: string
  /** Prints the offset after a date: `9/30/2026, GMT+05:45`. */
  readonly format: Intl.DateTimeFormat
  /** Minutes by what Intl prints. */
  readonly offsets: Map<string, number>
  readonly stretches: Map<number, Stretch>
  /** Offsets at the edges of stretches, which two of them share. */
  readonly edges: Map<number, number>
}

const zones = new Map<string, Zone>()

/** Whether the text names a zone: an IANA name with a slash, or `UTC`. Remembers the zones that were asked for. */
export function isZone(text: string): boolean {
  return zoneOf(text) !== undefined
}

/** Minutes east of UTC in the zone at the instant. Throws a RangeError for a name that is not `isZone`. */
export function offsetAt(time: number, zone: string): number {
  const known = zoneOf(zone)
  if (!known) throw new RangeError(`no zone is called ${JSON.stringify(zone)}: ask isZone first`)
  const index = Math.floor(time / step)
  let stretch = known.stretches.get(index)
  if (stretch === undefined) {
    stretch = stretchOf(known, index)
    known.stretches.set(index, stretch)
  }
  if (typeof stretch === 'number') return stretch
  return time < stretch.at ? stretch.before : stretch.after
}

/** The calendar day that the moment's own clock shows. */
export function calendarDay(moment: Pick<Moment, 'time' | 'offset'>): { year: number; month: number; day: number } {
  const date = new Date(moment.time + moment.offset * minute)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/**
 * The instant at which clocks in the zone showed `wall` (the wall clock's fields read as UTC, in milliseconds).
 * In a skipped hour `earlier` and `later` read the clock by the offset after and before the change.
 */
export function resolve(
  wall: number,
  zone: string,
  choice: { gap?: Choice | undefined; overlap?: Choice | undefined } = {}
): Resolved {
  const a = offsetAt(wall - day, zone)
  const b = offsetAt(wall + day, zone)
  const first = wall - Math.max(a, b) * minute
  if (a === b && offsetAt(first, zone) === a) return { time: first, offset: a }
  const second = wall - Math.min(a, b) * minute
  const firstFits = offsetAt(first, zone) === Math.max(a, b)
  const secondFits = a !== b && offsetAt(second, zone) === Math.min(a, b)
  if (firstFits && !secondFits) return settled(first, zone)
  if (secondFits && !firstFits) return settled(second, zone)
  const change = firstFits ? 'repeated' : 'skipped'
  const wanted = (firstFits ? choice.overlap : choice.gap) ?? (firstFits ? 'earlier' : 'later')
  const candidates = [first, second] as const
  if (wanted === 'reject') return { change, candidates }
  return { ...settled(wanted === 'earlier' ? first : second, zone), change, candidates }
}

const firstInstant = { gap: 'later', overlap: 'earlier' } as const

/** The first instant of the day whose midnight, read as UTC, is `wall`: 00:00, or the end of the hours skipped there. */
export function startOfDay(wall: number, zone: string): { time: number; offset: number } {
  const found = resolve(wall, zone, firstInstant)
  const { time, offset, candidates, change } = found
  if (change !== 'skipped' || !candidates) return { time: time!, offset: offset! }
  // Within the skipped hours the day begins at the change itself, which lies between the two readings.
  let [low, high] = candidates
  const before = offsetAt(low, zone)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, zone) === before) low = middle
    else high = middle
  }
  return settled(high, zone)
}

function settled(time: number, zone: string): { time: number; offset: number } {
  return { time, offset: offsetAt(time, zone) }
}

// Items come in runs of one zone: the last one is at hand without a look into the table.
let lastName = ''
let last: Zone | undefined

function zoneOf(name: string): Zone | undefined {
  if (name === lastName) return last
  let zone = zones.get(name)
  if (!zone) {
    zone = open(name)
    // Any string may be asked for; only zones are worth keeping.
    if (!zone) return undefined
    zones.set(name, zone)
  }
  lastName = name
  last = zone
  return zone
}

// date-fns-tz takes a word that is not a zone for the machine's own or for a name of its choosing: Intl knows which words are zones.
function open(name: string): Zone | undefined {
  const format = offsetFormat(name)
  return format && { name, format, offsets: new Map(), stretches: new Map(), edges: new Map() }
}

function stretchOf(zone: Zone, index: number): Stretch {
  const before = edge(zone, index)
  const after = edge(zone, index + 1)
  if (before === after) return before
  const start = index * step
  let low = start
  let high = start + step
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (printed(zone, middle) === before) low = middle
    else high = middle
  }
  return { before, at: high, after }
}

function edge(zone: Zone, index: number): number {
  let offset = zone.edges.get(index)
  if (offset === undefined) {
    offset = printed(zone, index * step)
    zone.edges.set(index, offset)
  }
  return offset
}

// Until Monrovia gave up its half minute on 1972-01-07, offsets had seconds, which date-fns-tz does not print.
const wholeMinutes = Date.UTC(1972, 0, 8)

/** Minutes east of UTC. */
function printed({ name, format, offsets }: Zone, time: number): number {
  if (name === 'UTC') return 0
  const shown = format.format(time)
  const text = shown.slice(shown.lastIndexOf('GMT') + 3)
  if (time < wholeMinutes) return minutesOf(text)
  let offset = offsets.get(text)
  if (offset === undefined) {
    offset = minutesOf(formatInTimeZone(time, name, 'xxx'))
    offsets.set(text, offset)
  }
  return offset
}

/** Minutes of `+05:45`, `-00:44:30`, or nothing for UTC itself. */
function minutesOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number)
  const size = hours * 60 + minutes + seconds / 60
  return /^[-\u2212]/.test(text) ? -size : size
}
