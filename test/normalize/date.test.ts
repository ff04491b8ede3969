// parseDate: what holds for every text. What single texts mean stands in test/cases/date.

import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/normalize/date/languages.ts'
import { type DateOptions, parseDate } from '../../src/normalize/date.ts'
import { fc, runs } from '../fuzz.ts'

const settings = fc.record({
  zone: fc.constantFrom('UTC', 'Europe/Istanbul', 'America/New_York', 'Asia/Kolkata'),
  language: fc.constantFrom(undefined, 'en', 'de', 'es', 'ru', 'ja', 'th', 'ar', 'vi', 'xx', '--', 'constructor'),
  order: fc.constantFrom(undefined, 'dmy' as const, 'mdy' as const, 'ymd' as const),
  field: fc.constantFrom(undefined, 'rss' as const),
  twoDigitYears: fc.boolean()
})

/** Texts that look like dates: their pieces in any order. */
const nearly = fc
  .array(
    fc.constantFrom(
      ...[
        '1',
        '14',
        '31',
        '2025',
        '25',
        '20250714',
        '09:05',
        '9.05',
        '9',
        'pm',
        'a.m.',
        ':',
        '.',
        '/',
        '-',
        ',',
        ' ',
        '  ',
        '(',
        ')',
        '+03:00',
        '-5',
        'T',
        'Z',
        'GMT',
        'EST',
        'Europe/Berlin'
      ],
      ...[
        'Mon',
        'March',
        'mar',
        'Juli',
        'de',
        'at',
        'um',
        'Uhr',
        'Updated',
        'Published',
        'ago',
        '年',
        '7月',
        '日',
        '午後',
        'ก.ค.',
        'يوليو',
        '12:30',
        '24:00',
        '23:59:60'
      ]
    ),
    { maxLength: 12 }
  )
  .map(pieces => pieces.join(' ').replace(/ {3}/g, ''))

function sane(text: string, options: DateOptions): void {
  const { moment, updated, problems } = parseDate(text, options)
  const errors = problems.filter(problem => problem.level === 'error')
  expect(errors.length).toBe(moment ? 0 : 1)
  for (const { rule } of problems) expect(rule).toMatch(/^date\/[a-z-]+$/)
  for (const each of [moment, updated]) {
    if (!each) continue
    expect(Number.isInteger(each.time)).toBe(true)
    const year = new Date(each.time).getUTCFullYear()
    expect(year >= 0 && year <= 2201).toBe(true)
  }
}

describe('any text', () => {
  test('is answered or refused, never both, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), settings, sane), runs(250))
  })
  test('made of pieces of dates is answered or refused', () => {
    fc.assert(fc.property(nearly, settings, sane), runs(750))
  })
  test('gives the same answer every time', () => {
    fc.assert(
      fc.property(nearly, settings, (text, options) => {
        expect(parseDate(text, options)).toEqual(parseDate(text, options))
      })
    )
  })
  test.each([
    '1'.repeat(200_000),
    'a'.repeat(200_000),
    ' '.repeat(200_000),
    '('.repeat(200_000),
    '1:'.repeat(100_000),
    '1/'.repeat(100_000),
    'mar '.repeat(50_000),
    'Published '.repeat(20_000),
    '年月日'.repeat(70_000),
    'ก'.repeat(200_000),
    '\u0301'.repeat(200_000),
    `14 July 2025${' '.repeat(200_000)}09:05`
  ])('of 200,000 characters is refused (case %#)', text => {
    expect(parseDate(text, { zone: 'UTC', language: 'en' }).moment).toBeUndefined()
  })
  test.each([
    '1',
    'a',
    '(',
    '1:',
    '1/',
    '1.',
    '-1',
    'mar ',
    'a.',
    'Published ',
    '年',
    'ก',
    '午後',
    '\u0301',
    '\ufdfa',
    'EST '
  ])('of %j up to the longest that is read is refused', piece => {
    for (const language of [undefined, 'en', 'ja', 'th']) {
      expect(parseDate(piece.repeat(300 / piece.length), { zone: 'UTC', language }).moment).toBeUndefined()
    }
  })
})

describe('every language', () => {
  test.each(Object.keys(languages).filter(code => code !== 'ja' && code !== 'zh' && code !== 'ko'))(
    '%s: each day as CLDR writes it is read',
    language => {
      const styles: Intl.DateTimeFormatOptions[] = [
        { day: 'numeric', month: 'long', year: 'numeric' },
        { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
      ]
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' })
        for (let month = 0; month < 12; month++) {
          const time = Date.UTC(2025, month, 5 + month)
          const text = format.format(time)
          const { moment, problems } = parseDate(text, { zone: 'UTC', language })
          // Spelled with small words that we do not know yet: refused, which is safe.
          if (!moment && unread.has(language)) continue
          expect({ text, time: moment?.time, problems }).toEqual({ text, time, problems: [] })
        }
      }
    }
  )
  const unread = new Set(['my', 'ga'])
})

describe('a wall clock in a zone', () => {
  test('is the instant that Temporal gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.integer({ min: Date.UTC(1990, 0, 2) / 60_000, max: Date.UTC(2037, 11, 30) / 60_000 }),
        (zone, minutes) => {
          const wall = new Date(minutes * 60_000).toISOString().slice(0, 16)
          const { moment, problems } = parseDate(wall, { zone })
          const zoned = (disambiguation: 'earlier' | 'later') =>
            Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }).epochMilliseconds
          const unsure = zoned('earlier') !== zoned('later')
          expect(problems.map(problem => problem.rule)).toEqual(unsure ? ['date/clock-change'] : [])
          expect(moment?.time).toBe(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds)
        }
      ),
      runs(500)
    )
  })
})

describe('an answer tells what it rests on', () => {
  const assumed = (text: string, options: Partial<DateOptions> = {}) =>
    parseDate(text, { zone: 'Europe/Berlin', ...options }).assumed
  test('the zone of the text where it gives one', () => {
    expect(assumed('2025-07-14T09:05Z')).toEqual({ dialect: 'ISO 8601', zone: 'text' })
  })
  test('the zone of the item where it gives none', () => {
    expect(assumed('2025-07-14T09:05')).toEqual({ dialect: 'ISO 8601', zone: 'item' })
  })
  test('an order that was configured', () => {
    expect(assumed('06/07/2025', { order: 'mdy' })?.order).toEqual({ value: 'mdy', from: 'configuration' })
  })
  test('an order that is the language’s', () => {
    expect(assumed('06/07/2025', { language: 'fr' })?.order).toEqual({ value: 'dmy', from: 'language' })
  })
  test('what the text calls itself', () => {
    expect(assumed('Stand: 14.07.2025', { language: 'de' })?.label).toBe('updated')
  })
  test('the arrangement of its pieces', () => {
    expect(assumed('14. Juli 2025, 9 Uhr', { language: 'de' })?.dialect).toBe('day month year, time')
  })
})

describe('a problem', () => {
  test('has the place that was given, the text as written, and says what to do', () => {
    const place = { file: 'items/a.md', line: 3, field: 'date' }
    expect(parseDate('06/07/2025', { zone: 'UTC', place }).problems).toEqual([
      {
        rule: 'date/order',
        level: 'error',
        place,
        text: 'The date "06/07/2025": it can be read as day/month or as month/day: set dates.order to dmy or mdy.'
      }
    ])
  })
  test('of an abbreviation names its candidates', () => {
    const { problems } = parseDate('14 July 2025 09:05 IST', { zone: 'Europe/Istanbul', language: 'en' })
    expect(problems[0]?.text).toContain('+05:30 (Asia/Kolkata) or +01:00 (Europe/Dublin) or +02:00 (Asia/Jerusalem)')
  })
  test('of a missing zone never means the machine’s', () => {
    for (const zone of ['', 'local', 'EST', 'Berlin']) {
      expect(parseDate('2025-07-14 09:05', { zone })).toMatchObject({
        problems: [{ rule: 'date/zone-unknown', level: 'error' }]
      })
    }
  })
})
