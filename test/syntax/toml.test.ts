// TOML as written: what the parser reads, with every bare value as it stands in the text.

import { stringify } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { tomlFields } from '../../src/syntax/toml.ts'
import { fc, runs } from '../fuzz.ts'

const valuesOf = (text: string): unknown =>
  Object.fromEntries([...tomlFields(text).fields].map(([key, { value }]) => [key, value]))

describe('TOML', () => {
  it.each([
    '1.10',
    '1_000',
    '0xFF',
    '1e3',
    '+1',
    'inf',
    'true',
    '2021-03-05',
    '07:32:00',
    '2021-03-05T07:32:00Z',
    '2021-03-05 07:32:00.50-07:00',
    '2021-03-05 07:32:00'
  ])('%s stays as it was written', text => {
    expect(valuesOf(`a = ${text} # why\nb = [${text},${text} , "x"]\nc = { d = ${text}, e = "f" }`)).toEqual({
      a: text,
      b: [text, text, 'x'],
      c: { d: text, e: 'f' }
    })
  })

  it.each([
    ['"a # b = c"', 'a # b = c'],
    ["'a \" b'", 'a " b'],
    ['"a \\" b"', 'a " b'],
    ['"""\na "" \\" b\n"""', 'a "" " b\n'],
    ['"""a"""""', 'a""'],
    ["'''a ' b'''", "a ' b"],
    ['""', ''],
    ["''", '']
  ])('the quoted text %s holds no bare value', (text, value) => {
    expect(valuesOf(`a = ${text}\nb = 1.0`)).toEqual({ a: value, b: '1.0' })
  })

  it('keys may be dotted and quoted', () => {
    expect(valuesOf('a . "b=c" . \'d\' = 1.0\n"e.f" = 2.0\n["g]h".i]\nj = 3.0\n[[k]]\nl = 4.0')).toEqual({
      a: { 'b=c': { d: '1.0' } },
      'e.f': '2.0',
      'g]h': { i: { j: '3.0' } },
      k: [{ l: '4.0' }]
    })
  })

  it('what the library writes is read with the same meaning', () => {
    const value = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 }),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 })
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, { maxKeys: 5, noNullPrototype: true }), map => {
        const text = (one: unknown): unknown =>
          Array.isArray(one) ? one.map(text) : typeof one === 'object' && one !== null ? { ...one } : String(one)
        const wanted = Object.entries(map).map(([key, one]) => [key, text(one)])
        expect(valuesOf(stringify(map))).toEqual(Object.fromEntries(wanted))
      })
    )
  })

  it('a top-level key has the place of its value, a table that of its head', () => {
    const { fields } = tomlFields('\na = 1\n[b]\na = 2\n', 10)
    expect([...fields].map(([key, { line, column }]) => [key, line, column])).toEqual([
      ['a', 11, 5],
      ['b', 12, 1]
    ])
  })

  it.each([
    ['lists', `a = ${'['.repeat(5000)}`],
    ['dotted keys', `${Array(5000).fill('a').join('.')} = 1`],
    ['tables', `[${Array(5000).fill('a').join('.')}]`]
  ])('%s that nest too deep are an error', (_, text) => {
    expect(tomlFields(text).flaw?.text).toMatch(/nest/)
  })

  it('more than a megabyte is an error', () => {
    expect(tomlFields(`a = "${'x'.repeat(2_000_000)}"`).flaw?.text).toMatch(/1 MB/)
  })

  it('no text makes it throw', () => {
    const piece = fc.constantFrom(
      'a',
      ' = ',
      '1',
      '.',
      '"',
      "'",
      '"""',
      '[',
      ']',
      '[[',
      '{',
      '}',
      ',',
      '\n',
      '# c',
      '2021-03-05',
      ' ',
      '\\'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        tomlFields(pieces.join(''))
      }),
      runs(5000)
    )
  })
})
