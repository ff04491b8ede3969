// Zones against Temporal: every zone, every clock change from 1970 to 2037, every policy.
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { calendarDay, isZone, offsetAt, resolve, startOfDay } from '../../src/normalize/zone.ts'

const zones = Intl.supportedValuesOf('timeZone')
const first = Date.UTC(1970, 0, 1)
const last = Date.UTC(2038, 0, 1)
const hour = 3_600_000

const step = 8 * 24 * hour

/** The instants at which the zone's offset changes, by our table. */
function changes(zone: string): number[] {
  const found: number[] = []
  for (let start = first; start < last; start += step) {
    const before = offsetAt(start, zone)
    if (offsetAt(start + step, zone) === before) continue
    let low = start
    let high = start + step
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offsetAt(middle, zone) === before) low = middle
      else high = middle
    }
    if (high < last) found.push(high)
  }
  return found
}

/** The same, as Temporal knows them. */
function transitions(zone: string): number[] {
  const found: number[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone)
  for (;;) {
    at = at.getTimeZoneTransition('next')
    if (!at || at.epochMilliseconds >= last) return found
    found.push(at.epochMilliseconds)
  }
}

// The machine's zone can be mistaken for any of them: where it is not UTC, every eighth is asked (all of them in `npm run fuzz`).
const whole = process.env.TZ === 'UTC' || process.env.FUZZ !== undefined
const all = zones.filter((_, i) => whole || i % 8 === 0).map(zone => ({ zone, changes: transitions(zone) }))

/** What Temporal says that a wall clock in the zone was. */
function expected(wall: number, zone: string, disambiguation: 'earlier' | 'later'): number {
  const clock = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 23))
  return clock.toZonedDateTime(zone, { disambiguation }).epochMilliseconds
}

describe('every clock change of every zone', () => {
  test('there are as many as the tz database has', () => {
    expect(zones.length).toBeGreaterThan(400)
    expect(all.reduce((sum, { changes }) => sum + changes.length, 0)).toBeGreaterThan(whole ? 20_000 : 2000)
  })

  // A walk through all days of 418 zones takes its time: once is enough, for what is around the changes is asked everywhere.
  test.runIf(process.env.TZ === 'UTC')('the table has those of Temporal, all and no others', () => {
    expect(all.filter(one => one.changes.join() !== changes(one.zone).join())).toEqual([])
  })

  test('offsets before and after it are those of Temporal', () => {
    const wrong: string[] = []
    for (const { zone, changes } of all) {
      for (const at of changes) {
        for (const time of [at - 1000, at]) {
          const theirs = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10
          if (offsetAt(time, zone) !== theirs) wrong.push(`${zone} ${new Date(time).toISOString()}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(['earlier', 'later'] as const)('wall clocks around it are resolved as Temporal does with %s', choice => {
    const wrong: string[] = []
    for (const { zone, changes } of all) {
      for (const at of changes) {
        // Before the first reading, within the skipped or repeated stretch, and after it.
        const shift = Math.max(offsetAt(at - 1, zone), offsetAt(at, zone)) * 60_000
        const width = Math.abs(offsetAt(at, zone) - offsetAt(at - 1, zone)) * 60_000
        for (const wall of [at + shift - width / 2, at + shift - width - hour, at + shift]) {
          const ours = resolve(Math.floor(wall), zone, { gap: choice, overlap: choice }).time
          if (ours !== expected(Math.floor(wall), zone, choice)) wrong.push(`${zone} ${new Date(wall).toISOString()}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('reject gives both instants and takes none', () => {
    const wrong: string[] = []
    for (const { zone, changes } of all) {
      for (const at of changes) {
        const before = offsetAt(at - 1, zone)
        const after = offsetAt(at, zone)
        const wall = at + Math.min(before, after) * 60_000 + (Math.abs(after - before) * 60_000) / 2
        const found = resolve(wall, zone, { gap: 'reject', overlap: 'reject' })
        const right = found.change === (after > before ? 'skipped' : 'repeated')
        if (!right || found.time !== undefined || found.candidates?.length !== 2)
          wrong.push(`${zone} ${new Date(wall).toISOString()}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('a day begins where Temporal says, also where midnight was skipped', () => {
    const wrong: string[] = []
    for (const { zone, changes } of all) {
      for (const at of changes) {
        const { year, month, day } = calendarDay({ time: at, offset: offsetAt(at, zone) })
        const ours = startOfDay(Date.UTC(year, month - 1, day), zone).time
        const theirs = Temporal.PlainDate.from({ year, month, day }).toZonedDateTime(zone).epochMilliseconds
        if (ours !== theirs) wrong.push(`${zone} ${year}-${month}-${day}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('before 1972', () => {
  test('an offset may have seconds', () => {
    expect(offsetAt(Date.UTC(1971, 11, 1), 'Africa/Monrovia')).toBe(-44.5)
  })
})

describe('a zone', () => {
  test.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])('%s is one', name => {
    expect(isZone(name)).toBe(true)
  })
  test.each([
    '',
    'EST',
    'IST',
    'BST',
    'CET',
    'GMT',
    '+03:00',
    'Berlin',
    'Europe/Berlim',
    'local',
    'utc',
    ' UTC',
    'constructor'
  ])('%j is none', name => {
    expect(isZone(name)).toBe(false)
  })
  test('without a name throws, for that is our mistake', () => {
    expect(() => offsetAt(0, '')).toThrow(RangeError)
  })
})

test('the calendar day is that of the offset, not of UTC', () => {
  expect(calendarDay({ time: Date.UTC(2026, 8, 30, 22, 30), offset: 120 })).toEqual({ year: 2026, month: 10, day: 1 })
})
