// Short ways past Unicode and URLs for what most texts are: they give what the long ways give.
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/syntax/unicode.ts'
import { segment, webAddress } from '../../src/syntax/uri.ts'
import { fc } from '../fuzz.ts'

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
      { numRuns: 3000 }
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
      { numRuns: 5000 }
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
