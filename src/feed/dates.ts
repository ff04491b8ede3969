// The dates that `feed` takes: objects that are an instant.
import type { Moment } from '../model.ts'

// The years 0 to 9999: more digits have no form in any feed.
const first = Date.parse('0000-01-01T00:00:00Z')
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The instant in UTC. Throws an Error that begins with `whose` where there is none. */
export function moment(date: unknown, whose: string): Moment {
  const time = typeof date === 'object' && date !== null ? Number(date.valueOf()) : Number.NaN
  if (!(time >= first && time <= last)) {
    throw new Error(`${whose} ${said(date)}: give a Date, for example new Date('2026-03-05T09:30:00Z').`)
  }
  return { time, offset: 0, precision: 'second' }
}

function said(date: unknown): string {
  if (date === undefined || date === null) return 'is missing'
  return typeof date === 'object'
    ? `is no date (${String(date)})`
    : `is ${JSON.stringify(date) ?? typeof date}, not a Date`
}
