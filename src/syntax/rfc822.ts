// RFC 822 dates (section 5.1, with the four-digit years of RFC 1123): how RSS spells a time.
import type { Moment } from '../model.ts'

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
