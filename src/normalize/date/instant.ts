// From a wall clock to an instant: the offset of the text, or a zone, with its changes, its abbreviations and leap seconds.
import type { Moment } from '../../model.ts'
import { utcDay } from '../../syntax/iso8601.ts'
import { type Choice, isZone, offsetAt, resolve, startOfDay } from '../zone.ts'
import { type Candidate, candidateAt, candidates, offsetOfRfc822 } from './names.ts'
import type { Clock, Written } from './pieces.ts'
import type { DateOptions } from './result.ts'
import type { Complaint, Day } from './wall.ts'

export interface Instant {
  readonly moment: Moment
  readonly warnings: readonly Complaint[]
}

/** The instant of a day, or of a time on it. The written zone goes before the item's. */
export function instant(
  date: Day,
  clock: Clock | undefined,
  zone: Written | undefined,
  options: DateOptions
): Instant | Complaint {
  const midnight = utcDay(date.year, date.month, date.day)
  const warnings: Complaint[] = date.year < 1990 ? [early(date.year)] : []
  if (!clock) {
    if (zone && 'offset' in zone) {
      return { moment: { time: midnight - zone.offset * 60_000, offset: zone.offset, precision: 'day' }, warnings }
    }
    const place = zone && 'zone' in zone ? zone.zone : options.zone
    if (!isZone(place)) return unknownZone(place)
    const { time, offset } = startOfDay(midnight, place)
    return { moment: { time, offset, precision: 'day' }, warnings }
  }
  const read = midnight + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond
  const found = located(read, zone, options)
  if ('rule' in found) return found
  if (clock.second === 60) {
    if (Math.floor(found.time / 1000) % 86_400 !== 0)
      return { rule: 'date/impossible', text: 'it has a 60th second where no leap second can be' }
    warnings.push({ rule: 'date/leap-second', text: 'it names a leap second, which was read as the second after it' })
  }
  if (found.warning) warnings.push(found.warning)
  return { moment: { time: found.time, offset: found.offset, precision: clock.precision }, warnings }
}

function unknownZone(zone: string): Complaint {
  return { rule: 'date/zone-unknown', text: `no zone is called ${zone}: write the offset (+02:00)` }
}

function early(year: number): Complaint {
  return { rule: 'date/early', text: `its year is ${year}, before the web: check that it is right` }
}

interface Located {
  readonly time: number
  readonly offset: number
  readonly warning?: Complaint
}

function located(wall: number, zone: Written | undefined, options: DateOptions): Located | Complaint {
  if (!zone) return inZone(wall, options.zone, options)
  if ('offset' in zone) return { time: wall - zone.offset * 60_000, offset: zone.offset }
  if ('name' in zone) return byName(wall, zone.name, options)
  if (!isZone(zone.zone)) return unknownZone(zone.zone)
  return inZone(wall, zone.zone, options)
}

function inZone(
  wall: number,
  zone: string,
  choice: { gap?: Choice | undefined; overlap?: Choice | undefined }
): Located | Complaint {
  const found = resolve(wall, zone, choice)
  if (!found.change) return found as Located
  const happened = found.change === 'skipped' ? 'was skipped' : 'came twice'
  const why = `${new Date(wall).toISOString().slice(0, 16)} ${happened} in ${zone} when the clocks changed`
  if (found.time === undefined || found.offset === undefined)
    return { rule: 'date/clock-change', text: `${why}: give the offset` }
  const [first] = found.candidates!
  const taken = found.time === first ? 'earlier' : 'later'
  return {
    time: found.time,
    offset: found.offset,
    warning: { rule: 'date/clock-change', text: `${why}, the ${taken} instant was taken: give the offset` }
  }
}

/** An abbreviation, by the rules of the field or of the item's zone; UTC has no names of its own to hold against it. */
function byName(wall: number, name: string, options: DateOptions): Located | Complaint {
  const fixed = offsetOfRfc822(name)
  if (options.field === 'rss' && fixed !== undefined) return { time: wall - fixed * 60_000, offset: fixed }
  const list = candidates(name) ?? []
  const fits = [...new Set(list.map(candidate => candidate.offset))].flatMap(offset => {
    const time = wall - offset * 60_000
    return offsetAt(time, options.zone) === offset && candidateAt(list, options.zone, time, offset)
      ? [{ time, offset }]
      : []
  })
  if (fits.length === 1) return fits[0]!
  // ET in the hour that comes twice: the zone's own rule decides.
  if (fits.length > 1) return inZone(wall, options.zone, options)
  if (options.zone !== 'UTC') return unknown(name, list, options.zone)
  if (fixed !== undefined) return { time: wall - fixed * 60_000, offset: fixed, warning: guessed(name, fixed) }
  const own = list.filter(candidate => candidate.own)
  const zones = new Set(own.map(candidate => candidate.zone))
  if (zones.size !== 1) return unknown(name, list, options.zone)
  const offsets = new Set(own.map(candidate => candidate.offset))
  const offset = own[0]!.offset
  if (offsets.size === 1) return { time: wall - offset * 60_000, offset, warning: guessed(name, offset) }
  const found = inZone(wall, own[0]!.zone, options)
  return 'rule' in found || found.warning ? found : { ...found, warning: guessed(name, found.offset) }
}

function guessed(name: string, offset: number): Complaint {
  return {
    rule: 'date/zone-name',
    text: `${name.toUpperCase()} was read as ${printed(offset)}, but the item's zone is UTC, which has no such name: set the item's zone or write the offset`
  }
}

function unknown(name: string, list: readonly Candidate[], zone: string): Complaint {
  const readings = new Map(list.map(candidate => [`${printed(candidate.offset)} (${candidate.zone})`, candidate]))
  return {
    rule: 'date/zone-name',
    text: `${name.toUpperCase()} can be ${[...readings.keys()].join(' or ')}, and ${zone} does not go by that name then: write the offset`
  }
}

function printed(offset: number): string {
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(Math.floor(size % 60)).padStart(2, '0')}`
}
