// RFC 822 dates (section 5.1, with the four-digit years of RFC 1123): how RSS spells a time, written and strictly read.
import type { Moment } from '../model.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The moment in UTC with whole seconds: `Wed, 30 Sep 2026 21:05:00 GMT`. Throws for a time that is no date. */
export function rfc822(moment: Pick<Moment, 'time'>): string {
  const date = new Date(moment.time)
  const iso = date.toISOString()
  const day = weekdays[date.getUTCDay()]
  return `${day}, ${iso.slice(8, 10)} ${months[date.getUTCMonth()]} ${iso.slice(0, 4)} ${iso.slice(11, 19)} GMT`
}
