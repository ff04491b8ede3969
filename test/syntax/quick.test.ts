// Short ways past Unicode and URLs for what most texts are: they give what the long ways give.
import { describe, expect, test } from 'vitest'
import { iso8601 } from '../../src/syntax/iso8601.ts'
import { oneLine } from '../../src/syntax/unicode.ts'
import { segment, webAddress } from '../../src/syntax/uri.ts'
import { fc, runs } from '../fuzz.ts'

// A control is dropped by the long way, which the short one never sees.
const longLine = (text: string): string => oneLine(`${text}\0`)

const sample = (ranges: readonly (readonly [number, number])[]): fc.Arbitrary<string> =>
  fc.oneof(...ranges.map(([from, to]) => fc.integer({ min: from, max: to }))).map(code => String.fromCharCode(code))

describe('one line of text', () => {
  test('is the same by the short way for every character alone and behind a letter', () => {
    const differ: string[] = []
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code)
      for (const text of [sign, `a${sign}`, `\uac00${sign}a`]) if (oneLine(text) !== longLine(text)) differ.push(text)
    }
    expect(differ).toEqual([])
  })

  test('is the same by the short way for characters that stand beside each other', () => {
    const signs = sample([
      [0x20, 0x7e],
      [0x20, 0x22],
      [0xa0, 0x52f],
      [0x1100, 0x11ff],
      [0x2000, 0x206f],
      [0x3040, 0x30ff],
      [0x4e00, 0x4e10],
      [0xac00, 0xd7ff]
    ])
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), parts => {
        const text = parts.join('')
        expect(oneLine(text)).toBe(longLine(text))
      }),
      runs(3000)
    )
  })
})

describe('a web address', () => {
  const parts = fc.constantFrom(
    ...[
      'http',
      'https',
      '://',
      '/',
      '//',
      '.',
      '..',
      'a',
      'B',
      '-',
      'xn--',
      'xn--mnchen-3ya',
      '1',
      '0x7f',
      'com',
      'org'
    ],
    ...[
      '?',
      '#',
      '%',
      '%41',
      '%2e',
      ':',
      '@',
      "'",
      '"',
      '|',
      '^',
      '[',
      ']',
      '\\',
      ' ',
      'é',
      '_',
      '~',
      ':80',
      ':443',
      ';',
      '&'
    ]
  )
  // White space before an address is dropped, and only the long way does that.
  const same = (text: string): void => {
    expect(webAddress(text)).toBe(webAddress(` ${text}`))
  }

  test('is the same by the short way', () => {
    const begun = fc.constantFrom('', 'https://a.example', 'http://a.b.org/', 'https://example.com/x')
    fc.assert(
      fc.property(begun, fc.array(parts, { maxLength: 8 }), (start, rest) => same(start + rest.join(''))),
      runs(5000)
    )
  })

  test.each([
    'https://a.example/',
    'https://a.example/a/../b',
    'https://a.example/.well-known/x',
    'https://1.2.3.4/',
    'https://256.1/',
    'https://xn--a.example/',
    "https://a.example/it's?it's",
    'https://a.example/a//b/?q=/../x'
  ])('is the same by the short way: %s', same)

  test('has its steps encoded as before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const encoded = encodeURIComponent(text.toWellFormed()).replace(
          /[!'()*]/g,
          sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
        )
        expect(segment(text)).toBe(encoded)
      })
    )
  })
})

describe('a date as machines write it', () => {
  // With a space more, or a fraction of nothing, only the long way reads it.
  const same = (day: string, sign: string, clock: string, offset: string): void => {
    const short = iso8601(`${day}${sign}${clock}${offset}`)
    expect(short).toEqual(iso8601(`${day}${sign}${clock}.0${offset}`))
    if (sign === ' ') expect(short).toEqual(iso8601(`${day}  ${clock}${offset}`))
  }
  const number = (length: number): fc.Arbitrary<string> =>
    fc
      .oneof(fc.nat({ max: 10 ** length - 1 }).map(String), fc.nat({ max: 31 }).map(String))
      .map(text => text.padStart(length, '0').slice(-length))
  const two = number(2)

  test('is the same by the short way', () => {
    const days = fc.tuple(number(4), two, two).map(parts => parts.join('-'))
    const clocks = fc.tuple(two, two, two).map(parts => parts.join(':'))
    const offsets = fc.oneof(
      fc.constantFrom('', 'Z', 'z', '+00:00', '-00:00'),
      fc.tuple(fc.constantFrom('+', '-', '~'), two, fc.constantFrom(':', '.', ''), two).map(parts => parts.join(''))
    )
    fc.assert(
      fc.property(days, fc.constantFrom('T', 't', ' ', '_'), clocks, offsets, (day, sign, clock, offset) => {
        same(day, sign, clock, offset)
      }),
      runs(5000)
    )
  })

  test.each([
    ['2024-02-29', 'T', '00:00:00', 'Z'],
    ['2023-02-29', 'T', '00:00:00', 'Z'],
    ['2024-01-01', 'T', '24:00:00', '+02:00'],
    ['2016-12-31', 'T', '23:59:60', 'Z'],
    ['0000-01-01', ' ', '00:00:00', '']
  ])('is the same by the short way: %s%s%s%s', same)

  test('is none with other signs in its place', () => {
    for (const text of ['2024-01-0aT00:00:00', '2024-01-01T00:00: 1', '２024-01-01T00:00:00', '2024-01-01T-1:00:00'])
      expect(iso8601(text)).toBeUndefined()
  })
})
