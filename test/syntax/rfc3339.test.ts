// RFC 3339 timestamps and ISO 8601 dates: what we write, and what the strict readers take.

import { describe, expect, test } from 'vitest'
import { iso8601, utcDay } from '../../src/syntax/iso8601.ts'
import { fromRfc3339, rfc3339, rfc3339Local, utcMinute } from '../../src/syntax/rfc3339.ts'
import { fc, runs } from '../fuzz.ts'

describe('RFC 3339', () => {
  test('is written in UTC with whole seconds', () => {
    expect(rfc3339({ time: Date.UTC(2026, 8, 30, 21, 5, 0, 999) })).toBe('2026-09-30T21:05:00Z')
  })
  test('has no year of five digits: that throws', () => {
    expect(() => rfc3339({ time: 8.64e15 })).toThrow(RangeError)
  })
  test.each([
    [180, '2026-10-01T00:05:00+03:00'],
    [-570, '2026-09-30T11:35:00-09:30'],
    [0, '2026-09-30T21:05:00Z']
  ])('can be written on the clock of its own offset, %i minutes', (offset, text) => {
    expect(rfc3339Local({ time: Date.UTC(2026, 8, 30, 21, 5), offset })).toBe(text)
  })
  test('is shown to people to the minute', () => {
    expect(utcMinute(Date.UTC(2026, 8, 30, 21, 5, 59))).toBe('2026-09-30 21:05 UTC')
  })
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }), seconds => {
        const moment = { time: seconds * 1000, offset: 0, precision: 'second' }
        expect(fromRfc3339(rfc3339({ time: seconds * 1000 }))).toEqual(moment)
      })
    )
  })
  test('is read as Date.parse does wherever both read', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map(value => String(value).padStart(2, '0'))
    const text = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        two(13),
        two(32),
        two(24),
        two(60),
        two(59),
        fc.constantFrom('Z', '+05:45', '-03:30')
      )
      .map(([y, m, d, hh, mm, ss, zone]) => `${y}-${m}-${d}T${hh}:${mm}:${ss}${zone}`)
    fc.assert(
      fc.property(text, text => {
        const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number]
        const there = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text.slice(0, 10))
        const theirs = there && !text.includes('T24') ? Date.parse(text) : Number.NaN
        expect(fromRfc3339(text)?.time ?? Number.NaN).toBe(theirs)
      }),
      runs(2000)
    )
  })
  test.each([
    ['2025-07-14T09:05:07+05:45', '2025-07-14T03:20:07Z', 345],
    ['2025-07-14t09:05:07.25z', '2025-07-14T09:05:07.250Z', 0],
    ['2025-07-14T09:05:07-00:00', '2025-07-14T09:05:07Z', 0],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', 0]
  ])('%s is %s', (text, instant, offset) => {
    expect(fromRfc3339(text)).toEqual({ time: Date.parse(instant), offset, precision: 'second' })
  })
  test.each([
    '2025-07-14',
    '2025-07-14T09:05Z',
    '2025-07-14 09:05:07Z',
    '2025-07-14T09:05:07',
    '2025-07-14T09:05:07+0300',
    '2025-07-14T24:00:00Z',
    '2025-02-29T09:05:07Z',
    '2016-12-31T22:59:60Z',
    ' 2025-07-14T09:05:07Z'
  ])('%j is none', text => {
    expect(fromRfc3339(text)).toBeUndefined()
  })
})

describe('ISO 8601', () => {
  test('the same day as calendar, ordinal and week date, extended and basic, is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1000, 0, 1) / 864e5, max: Date.UTC(9998, 0, 1) / 864e5 }), days => {
        const date = new Date(days * 864e5)
        const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string]
        const wanted = { year: Number(year), month: Number(month), day: Number(day) }
        const ordinal = String(days - Date.UTC(Number(year), 0, 1) / 864e5 + 1).padStart(3, '0')
        const weekday = date.getUTCDay() || 7
        const thursday = new Date((days + 4 - weekday) * 864e5)
        const weekYear = thursday.getUTCFullYear()
        const week = String(Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * 864e5)) + 1).padStart(
          2,
          '0'
        )
        for (const text of [
          `${year}-${month}-${day}`,
          `${year}${month}${day}`,
          `${year}-${ordinal}`,
          `${year}${ordinal}`,
          `${weekYear}-W${week}-${weekday}`,
          `${weekYear}W${week}${weekday}`
        ]) {
          expect(iso8601(text), text).toEqual(wanted)
        }
      })
    )
  })
  test('midnight of a day is what Date counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), days => {
        const date = new Date(days * 864e5)
        expect(utcDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(days * 864e5)
      })
    )
  })
  test('a time keeps its precision', () => {
    expect(iso8601('2025-07-14T09:05')?.clock?.precision).toBe('minute')
    expect(iso8601('2025-07-14T09:05:07')?.clock?.precision).toBe('second')
  })
  test('a fraction belongs to the last element written', () => {
    expect(iso8601('2025-07-14T09,5')?.clock).toMatchObject({ hour: 9, minute: 30 })
    expect(iso8601('2025-07-14T09:05.25')?.clock).toMatchObject({ minute: 5, second: 15 })
    expect(iso8601('2025-07-14T09:05:07.123456789')?.clock).toMatchObject({ second: 7, millisecond: 123 })
  })
  test.each([
    '2025',
    '2025-07',
    '2025-W29',
    '202507',
    '25-07-14',
    '-2025-07-14',
    '2025-7-14',
    '2025-07-14T',
    '2025-07-14T9:05',
    '2025-000',
    '2025-W00-1',
    '2025-W29-8',
    '2025-W53-1',
    '2025-07-14T09:05:07[',
    '+002025-07-14'
  ])('%j is none', text => {
    expect(iso8601(text)).toBeUndefined()
  })
  test('answers for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void iso8601(text)))
    fc.assert(fc.property(fc.stringMatching(/^[0-9TWZ:+. -]{0,40}$/), text => void iso8601(text)))
  })
})
