// RFC 822 dates: what we write, and what the strict reader takes.

import { describe, expect, test } from 'vitest'
import { fromRfc822, rfc822 } from '../../src/syntax/rfc822.ts'
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
  test('is what toUTCString says, and is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), seconds => {
        const text = rfc822({ time: seconds * 1000 })
        expect(text).toBe(new Date(seconds * 1000).toUTCString())
        const back = fromRfc822(text)
        expect(back).toMatchObject({ time: seconds * 1000, offset: 0, precision: 'second', short: false, zone: 'GMT' })
        expect(back?.weekday?.given).toBe(back?.weekday?.right)
      })
    )
  })
})

describe('reading', () => {
  test.each([
    ['Mon, 14 Jul 2025 09:05:07 +0300', '2025-07-14T06:05:07Z', 180],
    ['14 Jul 2025 09:05 EST', '2025-07-14T14:05:00Z', -300],
    ['14 Jul 2025 09:05 PDT', '2025-07-14T16:05:00Z', -420],
    ['mon, 14 JUL 2025 09:05:07 gmt', '2025-07-14T09:05:07Z', 0],
    ['Mon, 14 Jul 25 09:05:07 UT', '2025-07-14T09:05:07Z', 0],
    ['Thu, 14 Jul 50 09:05:07 Z', '1950-07-14T09:05:07Z', 0],
    ['Mon,14 Jul 2025 09:05:07 -0000', '2025-07-14T09:05:07Z', 0],
    ['Mon, 14 Jul 2025 (a Monday) 09:05:07 +0200 (CEST)', '2025-07-14T07:05:07Z', 120],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00Z', 0]
  ])('%s is %s', (text, instant, offset) => {
    expect(fromRfc822(text)).toMatchObject({ time: Date.parse(instant), offset })
  })
  test('tells a wrong weekday and takes the date', () => {
    expect(fromRfc822('Tue, 14 Jul 2025 09:05:07 GMT')?.weekday).toEqual({ given: 2, right: 1 })
  })
  test('tells a year of two digits', () => {
    expect(fromRfc822('14 Jul 25 09:05:07 GMT')?.short).toBe(true)
  })
  test.each([
    'Mon, 14 Jul 2025',
    'Mon, 14 Jul 2025 09:05:07',
    'Mon, 31 Jun 2025 09:05:07 GMT',
    'Mon, 14 Jul 2025 24:00:00 GMT',
    'Mon, 14 Jul 2025 09:60:07 GMT',
    'Sat, 31 Dec 2016 22:59:60 GMT',
    'Monday, 14 Jul 2025 09:05:07 GMT',
    'Mon, 14 July 2025 09:05:07 GMT',
    'Mon, 14 Jul 2025 09:05:07 IST',
    'Mon, 14 Jul 2025 09:05:07 A',
    'Mon, 14 Jul 2025 9:05:07 GMT',
    'Mon, 14 Jul 2025 09:05:07 +03:00',
    'Mon, 14 Jul 2025 09:05:07 +2500',
    'Xyz, 14 Jul 2025 09:05:07 GMT',
    '2025-07-14T09:05:07Z',
    ''
  ])('%j is none', text => {
    expect(fromRfc822(text)).toBeUndefined()
  })
  test('answers for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void fromRfc822(text)))
    expect(fromRfc822('('.repeat(200_000))).toBeUndefined()
    expect(fromRfc822(`Mon, 14 Jul 2025 09:05:07 ${' '.repeat(200_000)}GMT`)).toBeUndefined()
  })
})
