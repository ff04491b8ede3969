// RFC 822 dates (section 5.1, with the four-digit years of RFC 1123): how RSS spells a time, written and strictly read.
import type { Moment } from '../model.ts'
import { daysIn, utcDay } from './iso8601.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const two: readonly string[] = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'))
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Minutes east of UTC. RFC 822 has these ten names; Z and the other letters it got wrong (RFC 1123, 5.2.14): Z alone is sure. */
const zones = new Map(
  Object.entries({
    UT: 0,
    GMT: 0,
    Z: 0,
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420
  })
)

const pattern =
  /^(?:([a-z]{3}), ?)?(\d{1,2}) ([a-z]{3}) (\d{4}|\d\d) (\d\d):(\d\d)(?::(\d\d))? (?:([+-])(\d\d)(\d\d)|([a-z]{1,3}))$/i

export interface Rfc822 extends Moment {
  /** The weekday that is written, and the right one, 0 for Sunday; absent where none is written. */
  readonly weekday?: { readonly given: number; readonly right: number }
  /** The year has two digits: 00 to 49 are 20xx. */
  readonly short: boolean
  /** The zone's name, where it is not an offset. */
  readonly zone?: string
}

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

/**
 * The instant of an RFC 822 date-time; undefined for anything else. Case does not matter, comments in brackets and
 * repeated spaces are dropped (section 3.1.4). A wrong weekday is told, not refused. 23:59:60 UTC is the second after it.
 */
export function fromRfc822(text: string): Rfc822 | undefined {
  if (text.length > 200) return undefined
  const found = pattern.exec(
    text
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()
  )
  if (!found) return undefined
  const month = months.indexOf(named(found[3]!)) + 1
  const short = found[4]!.length === 2
  const year = Number(found[4]) + (short ? (Number(found[4]) < 50 ? 2000 : 1900) : 0)
  const day = Number(found[2])
  const hour = Number(found[5])
  const minute = Number(found[6])
  const second = Number(found[7] ?? 0)
  if (day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60) return undefined
  const zone = found[11]?.toUpperCase()
  const offset = zone === undefined ? numeric(found[8]!, Number(found[9]), Number(found[10])) : zones.get(zone)
  if (offset === undefined) return undefined
  const midnight = utcDay(year, month, day)
  const time = midnight + (hour * 3600 + minute * 60 + second - offset * 60) * 1000
  if (second === 60 && (time / 1000) % 86_400 !== 0) return undefined
  const right = new Date(midnight).getUTCDay()
  const given = found[1] ? weekdays.indexOf(named(found[1])) : right
  if (given < 0) return undefined
  const precision = found[7] ? 'second' : 'minute'
  return { time, offset, precision, short, ...(found[1] && { weekday: { given, right } }), ...(zone && { zone }) }
}

function named(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}

function numeric(sign: string, hours: number, minutes: number): number | undefined {
  if (hours > 23 || minutes > 59) return undefined
  const size = hours * 60 + minutes
  return sign === '-' && size > 0 ? -size : size
}
