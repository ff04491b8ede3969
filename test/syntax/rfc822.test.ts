// RFC 822 dates: what we write.

import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/normalize.ts'
import { rfc822 } from '../../src/syntax/rfc822.ts'
import { fc } from '../fuzz.ts'

describe('writing', () => {
  test('gives weekday, GMT and whole seconds', () => {
    expect(rfc822({ time: Date.UTC(2026, 8, 30, 21, 5, 0, 999) })).toBe('Wed, 30 Sep 2026 21:05:00 GMT')
  })
  test('keeps four digits in early years', () => {
    expect(rfc822({ time: Date.parse('0099-12-31T23:00:01Z') })).toBe('Thu, 31 Dec 0099 23:00:01 GMT')
  })
  test('throws for a year of five digits, which is our mistake', () => {
    expect(() => rfc822({ time: 8.64e15 })).toThrow(RangeError)
  })
  test('is what toUTCString says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), seconds => {
        const text = rfc822({ time: seconds * 1000 })
        expect(text).toBe(new Date(seconds * 1000).toUTCString())
      })
    )
  })
  test('is read back from 1990 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: 631_152_000, max: 7_258_118_399 }), seconds => {
        const { moment, problems } = parseDate(rfc822({ time: seconds * 1000 }), { zone: 'Europe/Oslo', field: 'rss' })
        expect([moment, problems]).toEqual([{ time: seconds * 1000, offset: 0, precision: 'second' }, []])
      })
    )
  })
})
