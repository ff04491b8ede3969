// The dates that `feed` takes: objects that are an instant.
import type { Moment } from '../../model.ts'

// The years 1 to 9999: Atom's schema knows no year 0 (XML Schema 1.0), and more digits have no form in any feed.
const first = Date.parse('0001-01-01T00:00:00Z')
const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** The instant in UTC. Throws an Error that begins with `whose` where there is none. */
export function moment(date: unknown, whose: string): Moment {
  const time = timeOf(date)
  if (!(time >= first && time <= last)) {
    throw new Error(`${whose} ${said(date)}: give a Date, for example new Date('2026-03-05T09:30:00Z').`)
  }
  return { time, offset: 0, precision: 'second' }
}

// By its value: a Date of another realm (a test runner's, a worker's) is none of ours. An object that has no value may throw.
function timeOf(date: unknown): number {
  if (typeof date !== 'object' || date === null) return Number.NaN
  try {
    return Number(date.valueOf())
  } catch {
    return Number.NaN
  }
}

function said(date: unknown): string {
  if (date === undefined || date === null) return 'is missing'
  if (typeof date !== 'object') return `is ${JSON.stringify(date) ?? typeof date}, not a Date`
  if (!(date instanceof Date)) return 'is no date'
  return Number.isNaN(date.getTime()) ? 'is no date (Invalid Date)' : `is in no year of a feed (${date.toISOString()})`
}
