// What values may be, for any string: dates that were written are read, and nothing is thrown at.

import { describe, expect, test } from 'vitest'
import { isAddress } from '../../src/check/values/email.ts'
import { htmlAt } from '../../src/check/values/text.ts'
import { canonical } from '../../src/syntax/canonical.ts'
import { isLanguage } from '../../src/syntax/language.ts'
import { parsedRfc822 } from '../../src/syntax/rfc822.ts'
import { addressFault, isDangerous } from '../../src/syntax/urifault.ts'
import { atomTime, isoTime, w3cTime } from '../../src/syntax/w3cdtf.ts'
import { fc } from '../fuzz.ts'

const instant = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true
})
const seconds = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000

describe('dates', () => {
  test('what JavaScript writes as RFC 822 is read as that instant', () => {
    fc.assert(
      fc.property(instant, date => {
        expect(parsedRfc822(date.toUTCString())).toEqual({ time: seconds(date), weekdayIsWrong: false, usual: true })
      })
    )
  })

  test('what JavaScript writes as ISO 8601 is read as that instant, in all three forms', () => {
    fc.assert(
      fc.property(instant, date => {
        const text = date.toISOString()
        expect([atomTime(text), w3cTime(text), isoTime(text)]).toEqual(Array(3).fill(date.getTime()))
      })
    )
  })

  test('an offset counts from east of Greenwich', () => {
    expect(atomTime('2026-09-30T23:05:00+05:45')).toBe(Date.UTC(2026, 8, 30, 17, 20))
    expect(parsedRfc822('Wed, 30 Sep 2026 23:05:00 -0330')?.time).toBe(Date.UTC(2026, 9, 1, 2, 35))
    expect(parsedRfc822('30 Sep 2026 23:05 EDT')?.time).toBe(Date.UTC(2026, 9, 1, 3, 5))
  })

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00Z',
    '2026-01-01T00:00:00',
    '2026-1-1T00:00:00Z',
    '2026-01-01T00:00:00+0100',
    '2026-01-01T00:00:00+24:00'
  ])('%s is no RFC 3339', text => {
    expect(atomTime(text)).toBeUndefined()
  })

  test.each([
    '30 September 2026 21:05:00 GMT',
    'Wednesday, 30 Sep 2026 21:05:00 GMT',
    '30 Sep 2026',
    '30 Sep 2026 21:05:00',
    '30 Sep 2026 21:05:00 UTC',
    '30 Sep 2026 25:05:00 GMT',
    '31 Sep 2026 21:05:00 GMT',
    '30 Sep 2026 21:05:00 +0260'
  ])('%s is no RFC 822', text => {
    expect(parsedRfc822(text)).toBeUndefined()
  })
})

describe('addresses', () => {
  test('the canonical form is its own canonical form', () => {
    const text = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, one => {
        const once = canonical(one)
        if (once !== undefined) expect(canonical(once)).toBe(once)
      })
    )
  })

  test.each([
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['https://example.org:443/a/./b/../c', 'https://example.org/a/c'],
    ['https://example.org/%7efish%2f', 'https://example.org/~fish%2F'],
    ['URN:UUID:60A76C80', 'urn:uuid:60A76C80'],
    ['https://ida@example.org:8443/?#', 'https://ida@example.org:8443/?#'],
    ['http://:@example.org/', 'http://example.org/']
  ])('%s is %s', (text, right) => {
    expect(canonical(text)).toBe(right)
  })

  test('web addresses that URL writes have no fault', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), text => {
        expect(addressFault(new URL(text).href, true, false)).toBeUndefined()
      })
    )
  })

  test('a fault lies inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), fc.boolean(), (text, full, iri) => {
        const found = addressFault(text, full, iri)
        expect(found === undefined || (found.at >= 0 && found.at <= text.length)).toBe(true)
      })
    )
  })

  test('code is seen through white space, controls and capitals', () => {
    const dangerous = [
      'javascript:x',
      ' JavaScript:x',
      'java\nscript:x',
      '\u0001javascript:x',
      'vbscript:x',
      'data:text/html,x'
    ]
    expect(dangerous.filter(text => !isDangerous(text))).toEqual([])
    expect(['https://javascript:x/', 'data:image/png;base64,AA', '/javascript:x', 'jav'].filter(isDangerous)).toEqual(
      []
    )
  })

  test('an e-mail address is one and nothing else', () => {
    expect(
      ['ida@example.org', "o'neill@example.ie", 'ida+fish@mail.example.org', '"ida b"@example.org'].filter(isAddress)
    ).toHaveLength(4)
    expect(
      ['ida', 'ida@', '@example.org', 'ida@example.org (Ida)', 'ida @example.org', 'a@b@c', ''].filter(isAddress)
    ).toEqual([])
  })
})

describe('languages', () => {
  test.each([
    'en',
    'en-us',
    'de-AT',
    'zh-Hant-TW',
    'sl-rozaj-biske',
    'de-CH-1996',
    'es-419',
    'i-klingon',
    'x-fish',
    'fil',
    'en-x-fish'
  ])('%s is one', tag => {
    expect(isLanguage(tag)).toBe(true)
  })

  test.each(['', 'english', 'en_US', 'e', 'xx', 'en-', '-en', 'en-us-', 'en us', 'de-verylongsubtag'])(
    '“%s” is none',
    tag => {
      expect(isLanguage(tag)).toBe(false)
    }
  )
})

describe('HTML in plain texts', () => {
  test.each(['AT&T', 'a < b', 'Q&A', 'x <- y', 'Tom & Jerry', '<Thomas>', 'R&D; more', '3 < 4', '&unknown;'])(
    '“%s” is plain',
    text => {
      expect(htmlAt(text)).toBe(-1)
    }
  )

  test.each([
    ['<b>Fish</b>', 7],
    ['Fish<br>chips', 4],
    ['Fish &amp; chips', 5],
    ['&#8217;', 0],
    ['caf&eacute;', 3]
  ])('“%s” is HTML at %i', (text, at) => {
    expect(htmlAt(text)).toBe(at)
  })
})
