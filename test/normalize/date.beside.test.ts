// Dates with what pages print beside them, in every language: the instant is right, or the text is refused; it is never another.
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/normalize/date/languages.ts'
import { parseDate } from '../../src/normalize/date.ts'
import { fc, runs } from '../fuzz.ts'

const time = Date.UTC(2025, 6, 17, 21, 35)
const day = Date.UTC(2025, 6, 17)

function unit(language: string, name: string, count: number, unitDisplay: 'long' | 'short' | 'narrow'): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit: name, unitDisplay }).format(count)
}

/** Lengths, measures and prices as the language writes them. */
function neighboursIn(language: string): string[] {
  const lengths = (['long', 'short', 'narrow'] as const).flatMap(display => {
    const of = (name: string, count: number) => unit(language, name, count, display)
    const word = (name: string) => of(name, 5).replace('5', '').trim()
    return [
      ...[1, 2, 4].map(hours => `${of('hour', hours)} ${of('minute', 12)}`),
      ...[1, 3].map(hours => of('hour', hours)),
      ...[3, 12, 90].map(minutes => of('minute', minutes)),
      `${of('minute', 4)} ${of('second', 27)}`,
      `4:27 ${word('minute')}`,
      `12.30 ${word('minute')}`,
      `1:12:45 ${word('hour')}`,
      ...['celsius', 'kilometer', 'percent', 'year', 'day', 'week', 'kilogram', 'degree'].flatMap(name =>
        [5, 12, 21.5].map(count => of(name, count))
      )
    ]
  })
  const prices = ['EUR', 'USD', 'TRY', 'JPY'].flatMap(currency =>
    [4.5, 12.5, 21.35].map(price =>
      new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'currency', currency }).format(price)
    )
  )
  return [...lengths, ...prices]
}

const neighbours: readonly string[] = [
  ...['12', '(12)', '#12', '47', '(47)', '1,234', '1.234', '12k', '1.2M', '50+', '18+', '~12', '5x', '12/15', '1/2'],
  ...[
    'No. 5',
    'Nr. 27',
    '№ 5',
    'n° 12',
    'Vol. 12',
    '27/2025',
    'No. 5, 2025',
    'p. 12',
    'pp. 12-15',
    'S. 12',
    'KW 29',
    'Q3'
  ],
  ...['2:1', '3-2', '(2:1)', '16:9', '9-5', '10-12', '10:00-12:00', '10.00–12.00', '4.5/5', '★ 4.5', '24/7', '9/11'],
  ...['v2.1', 'v10.15', '2.1.3', '10.15.7', 'A4', 'G7', 'T20', 'S02E05', 'Ep. 12', 'Round 3', 'Season 2'],
  ...['+49 30 123456', '030 123456', '+1 212 555 0100', '555-0100', '(212) 555-0100'],
  ...[
    '$4.50',
    '€4,50',
    '4.50 €',
    '12.50 €',
    '¥500',
    '50%',
    '12.5 %',
    '21°',
    '21.5°',
    '-5 °C',
    '12:30 km',
    '§ 5',
    '1h12',
    '5m',
    '30 s'
  ],
  ...[
    '4 min read',
    '12 comments',
    '1.2k views',
    '3 shares',
    'Chapter 12',
    'Updated',
    'V',
    'X',
    'PM',
    'am',
    'T',
    'Z',
    'h',
    'd'
  ]
]

const separators = [' ', ', ', ' | ', ' · ', ' - ', ' — ', '; ']

/** Dates as the language and as machines write them, each with the instant it means. */
function datesIn(language: string): { text: string; instant: number }[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(time)
  const dates = [
    { text: format({ day: 'numeric', month: 'long', year: 'numeric' }), instant: day },
    { text: format({ day: 'numeric', month: 'short', year: 'numeric' }), instant: day },
    { text: format({ dateStyle: 'medium', timeStyle: 'short' }), instant: time },
    { text: '17 July 2025', instant: day },
    { text: '17.07.2025', instant: day },
    { text: '2025-07-17', instant: day },
    { text: '2025-07-17 21:35', instant: time }
  ]
  const read = ({ text }: { text: string }) => parseDate(text, { zone: 'UTC', language, order: 'dmy' }).moment?.time
  return dates.filter(date => read(date) === date.instant)
}

const known = new Map<string, { dates: { text: string; instant: number }[]; beside: string[] }>()

function material(language: string) {
  const made = known.get(language) ?? {
    dates: datesIn(language),
    beside: [...neighbours, ...neighboursIn(language)]
  }
  known.set(language, made)
  return made
}

const texts = fc
  .record({
    language: fc.constantFrom(...Object.keys(languages)),
    date: fc.nat(),
    beside: fc.nat(),
    separator: fc.constantFrom(...separators),
    place: fc.constantFrom('after', 'before', 'in brackets')
  })
  .map(({ language, date, beside, separator, place }) => {
    const { dates, beside: all } = material(language)
    const { text, instant } = dates[date % dates.length]!
    const neighbour = all[beside % all.length]!
    const whole =
      place === 'after'
        ? text + separator + neighbour
        : place === 'before'
          ? neighbour + separator + text
          : `${text} (${neighbour})`
    return { language, text: whole, instant }
  })

const words = fc.constantFrom('long' as const, 'short' as const, 'narrow' as const)

describe('an hour and its minutes after a date, with the units of the language', () => {
  test('are the time of day or refused, never dropped', () => {
    const hour = fc.constantFrom(5, 9, 13, 21)
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(languages)),
        hour,
        words,
        fc.boolean(),
        (language, hours, display, dot) => {
          // English counts hours so, and tells the time otherwise.
          fc.pre(language !== 'en')
          const stop = dot ? '.' : ''
          const told = `${unit(language, 'hour', hours, display)}${stop} ${unit(language, 'minute', 35, display)}${stop}`
          // English counts hours so, as do languages that borrow its words.
          fc.pre(language !== 'en' && !/\bh(?:ou)?rs?\b/.test(told))
          const date = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' })
          const text = `${date.format(time)}, ${told}`
          const { moment } = parseDate(text, { zone: 'UTC', language })
          const instant = Date.UTC(2025, 6, 17, hours, 35)
          expect({ text, time: moment?.time ?? instant }).toEqual({ text, time: instant })
        }
      ),
      runs(1000)
    )
  })
})

describe('a date beside anything else', () => {
  test('is the right instant or refused, never another one', () => {
    fc.assert(
      fc.property(texts, ({ language, text, instant }) => {
        const { moment } = parseDate(text, { zone: 'UTC', language, order: 'dmy' })
        const precise = moment === undefined || (moment.precision === 'day') === (instant === day)
        expect({ text, language, time: moment?.time ?? instant, precise }).toEqual({
          text,
          language,
          time: instant,
          precise: true
        })
      }),
      runs(10_000)
    )
  })
})
