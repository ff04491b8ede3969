// RFC 3339 timestamps: how Atom and JSON Feed spell a time, written and strictly read.
import type { Moment } from '../model.ts'
import { daysIn, utcDay } from './iso8601.ts'

const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/

/** The moment in UTC with whole seconds: `2026-09-30T21:05:00Z`. Throws a RangeError outside the years 0 to 9999. */
export function rfc3339(moment: Pick<Moment, 'time'>): string {
  const seconds = Math.floor(moment.time / 1000)
  const day = Math.floor(seconds / 86_400)
  // A feed's items stand close together: most days are asked for several times.
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size > 4000) dates.clear()
    const iso = new Date(day * 86_400_000).toISOString()
    if (iso.length !== 24) throw new RangeError(`RFC 3339 has no year ${iso.slice(0, 7)}`)
    date = iso.slice(0, 11)
    dates.set(day, date)
  }
  const rest = seconds - day * 86_400
  return `${date}${two[Math.floor(rest / 3600)]}:${two[Math.floor(rest / 60) % 60]}:${two[rest % 60]}Z`
}

/** The moment on its own clock: `2026-09-30T23:05:00+02:00`. */
export function rfc3339Local({ time, offset }: Pick<Moment, 'time' | 'offset'>): string {
  const clock = new Date(time + offset * 60_000).toISOString().slice(0, 19)
  if (offset === 0) return `${clock}Z`
  const size = Math.floor(Math.abs(offset))
  return `${clock}${offset < 0 ? '-' : '+'}${two[Math.floor(size / 60)]}:${two[size % 60]}`
}

/** An instant as messages give it: `2026-09-30 21:05 UTC`. */
export function utcMinute(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `2026-09-30T` by days since 1970. */
const dates = new Map<number, string>()

const two: readonly string[] = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'))

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
