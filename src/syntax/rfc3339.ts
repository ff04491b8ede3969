// RFC 3339 timestamps: how Atom and JSON Feed spell a time, written and strictly read.
import type { Moment } from '../model.ts'
import { daysIn, utcDay } from './iso8601.ts'

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/

/** The moment in UTC with whole seconds: `2026-09-30T21:05:00Z`. Throws a RangeError outside the years 0 to 9999. */
export function rfc3339(moment: Pick<Moment, 'time'>): string {
  const iso = new Date(moment.time).toISOString()
  if (iso.length !== 24) throw new RangeError(`RFC 3339 has no year ${iso.slice(0, 7)}`)
  return `${iso.slice(0, 19)}Z`
}

/**
 * The instant of an RFC 3339 date-time (section 5.6), with its offset in minutes; undefined for anything else.
 * A leap second (23:59:60 UTC) is the second after it, since our clock has none.
 */
export function fromRfc3339(text: string): Moment | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number)
  if (day! < 1 || day! > daysIn(year!, month!) || hour! > 23 || minute! > 59 || second! > 60) return undefined
  const hours = Number(found[9] ?? 0)
  const minutes = Number(found[10] ?? 0)
  if (hours > 23 || minutes > 59) return undefined
  const size = hours * 60 + minutes
  const offset = found[8] === '-' && size > 0 ? -size : size
  const clock = (hour! * 3600 + minute! * 60 + second!) * 1000 + Math.floor(Number(`0.${found[7] ?? 0}`) * 1000 + 1e-6)
  const time = utcDay(year!, month!, day!) + clock - offset * 60_000
  if (second === 60 && Math.floor(time / 1000) % 86_400 !== 0) return undefined
  return { time, offset, precision: 'second' }
}
