// JSON as written: what JSON.parse accepts is accepted with the same meaning, and nothing else is.

import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/model.ts'
import { atEnd, JsonError, jsonCursor, jsonValue } from '../../src/syntax/json.ts'
import { fc, runs } from '../fuzz.ts'

function parsed(text: string): Value {
  const cursor = jsonCursor(text)
  const value = jsonValue(cursor)
  if (!atEnd(cursor)) throw new JsonError('json/syntax', cursor.line, 1, 'more')
  return value
}

/** What JSON.parse gives, with every scalar as text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
  }
  return value === null ? '' : typeof value === 'number' ? JSON.stringify(value) : String(value)
}

describe('JSON', () => {
  it('what JSON.stringify writes is read with the same meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        expect(parsed(JSON.stringify(value, null, indent))).toEqual(asText(JSON.parse(JSON.stringify(value))))
      })
    )
  })

  it('is accepted exactly where JSON.parse accepts it, but for keys that come twice', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0',
      '01',
      '1.',
      '.5',
      '1e5',
      '1E+',
      '-',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '\t',
      '"\\u12"',
      '"\\n"',
      '"\n"',
      "'a'",
      '\u00a0'
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, one => {
        let wanted = true
        try {
          JSON.parse(one)
        } catch {
          wanted = false
        }
        try {
          parsed(one)
          expect(wanted, one).toBe(true)
        } catch (thrown) {
          if (!(thrown instanceof JsonError)) throw thrown
          expect(wanted && thrown.rule !== 'json/duplicate-key', one).toBe(false)
        }
      }),
      runs(5000)
    )
  })

  it.each(['1.10', '-0', '1e3', '12345678901234567890', '0.1E-7'])('the number %s stays as it was written', text => {
    expect(parsed(text)).toBe(text)
  })

  it('a hundred thousand brackets are an error, not the end', () => {
    expect(() => parsed('['.repeat(100_000))).toThrow('nested more than 100 deep')
  })

  it('a text of many backslashes ends where it ends', () => {
    expect(parsed(JSON.stringify('\\'.repeat(1001)))).toBe('\\'.repeat(1001))
  })
})
