// Front matter: where it begins and ends, and that the fast path never says anything but what the YAML library says.

import { describe, expect, it } from 'vitest'
import type { Field } from '../../src/model.ts'
import { frontmatter, plainFields } from '../../src/syntax/frontmatter.ts'
import { isValueMap, yamlDocument } from '../../src/syntax/yaml.ts'
import { fc, runs } from '../fuzz.ts'

/** What the library makes of the same text: values and places; `undefined` after an error. */
function slowFields(text: string): Map<string, Field> | undefined {
  const document = yamlDocument(text, 'a.md')
  const { value } = document
  if (value === undefined || document.problems.length > 0) return undefined
  if (value === '') return new Map()
  if (!isValueMap(value)) return undefined
  return new Map(Object.entries(value).map(([key, inner]) => [key, { value: inner, ...document.placeOf([key]) }]))
}

function alike(text: string): boolean {
  const fast = plainFields(text, 1)
  if (fast !== undefined) expect([...fast]).toEqual([...(slowFields(text) ?? [['refused by the library', text]])])
  return fast !== undefined
}

describe('the fast path', () => {
  const scalars = [
    'Bridge opens',
    '2021-03-05',
    '1.10',
    'yes',
    '~',
    'null',
    'Null',
    'NULL',
    '"a"',
    "'b'",
    '"a \\"b\\" \\\\"',
    "'it''s'",
    '""',
    "''",
    'a: b',
    'a:',
    'a #b',
    'a#b',
    '#b',
    '- a',
    '-a',
    '? a',
    '?a',
    '!tag a',
    '&anchor a',
    '*alias',
    '[a, b]',
    '[]',
    '[ ]',
    '[a,]',
    '[,]',
    '["a", \'b\']',
    '["a, b", c]',
    '["a": b]',
    '[a b , c]',
    '[~, null]',
    '{a: b}',
    '"a" b',
    '"a',
    "a'",
    '| ',
    '>',
    '%a',
    '@a',
    '`a`',
    'a,b',
    'é',
    '\u00a0a\u00a0',
    '\u2028',
    '\ufeff',
    '\t',
    'a\tb',
    '\u0085',
    '\x00',
    '\x7f',
    '\ud800',
    'https://example.org/?a=b#c',
    '...',
    '---',
    '='
  ]
  // Mostly names of their own, for a name that comes twice is refused at once.
  const keys = [...'abcdefghijklmnopqrstuvwxyz'].flatMap(key => [key, `${key}-1`])
  const strangeKeys = ['title', 'date', 'a-b', 'A_1', '"q"', 'é', '<<', 'null', '- a', '', ' x', '1']
  const separators = [': ', ':', ':  ', ' : ', ':\t', '']
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...keys) },
          { weight: 1, arbitrary: fc.constantFrom(...strangeKeys) }
        ),
        fc.oneof({ weight: 9, arbitrary: fc.constant(': ') }, { weight: 1, arbitrary: fc.constantFrom(...separators) }),
        fc.constantFrom(...scalars)
      )
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom('- ', '  - ', ' -', '-  ', '-', '  -\t'), fc.constantFrom(...scalars))
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('', ' ', '   ', '# c', '  # c', '#', '---', '...', '\t', 'key:', 'tags:')
        .map(one => [one])
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('', ' ', '  '), fc.string({ unit: 'binary', maxLength: 12 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('k: ', '- '), fc.string({ unit: 'grapheme', maxLength: 12 })) }
  )
  const text = fc.array(fc.tuple(line, fc.constantFrom('', '', '', ' ', '  ')), { maxLength: 6 }).map(lines =>
    lines
      .map(([parts, end]) => `${parts.join('')}${end}\n`)
      .join('')
      .replaceAll('\r', '')
  )

  it('gives the same fields and places as the library, or leaves the text to it', () => {
    fc.assert(
      fc.property(text, one => void alike(one)),
      runs(3000)
    )
  })

  it('gives the same of lines with distinct names', () => {
    const lines = fc.array(fc.tuple(fc.constantFrom(': ', ':  '), fc.constantFrom(...scalars)), {
      minLength: 1,
      maxLength: 4
    })
    fc.assert(
      fc.property(lines, all => void alike(all.map(([colon, value], i) => `k${i}${colon}${value}\n`).join(''))),
      runs(3000)
    )
  })

  it.each([
    'title: Bridge opens\ndate: 2021-03-05\n',
    "title: \"Bridge: opens\"\nsubtitle: 'it''s open'\n",
    'title: "He said \\"open\\""\n',
    'tags:\n  - bridges\n  - "ferries"\nauthors:\n- ida-berg\n\n# who edits\nsection: News\n',
    'tags: [bridges, two words, "quoted"]\nempty:\nnone: ~\n',
    'url: https://example.org/a?b=c#d\n'
  ])('answers for %j', text => {
    expect(alike(text)).toBe(true)
  })

  it.each([
    'title: |\n  Bridge\n',
    'title: a: b\n',
    'title: a # b\n',
    'a: 1\na: 2\n',
    'title: a\n  b\n',
    'a: &x b\n',
    'a:\n  b: c\n',
    'a: "\\n"\n',
    'a:\n  - b\n - c\n',
    'a: b\n- c\n',
    '{a: b}\n',
    'a:\tb\n'
  ])('leaves %j to the library', text => {
    expect(plainFields(text, 1)).toBeUndefined()
  })

  it('counts lines from the one it is given', () => {
    expect(plainFields('\ntitle: A\ntags:\n  - b\n', 7)).toEqual(
      new Map([
        ['title', { value: 'A', line: 8, column: 8 }],
        ['tags', { value: ['b'], line: 10, column: 3 }]
      ])
    )
  })
})

describe('the fences', () => {
  it('YAML stands between lines of three dashes', () => {
    const text = '---\ntitle: A\n---\n\nText\n'
    expect(frontmatter(text)).toEqual({ kind: 'yaml', text: 'title: A\n', line: 2, bodyAt: 17, bodyLine: 4 })
  })

  it('TOML stands between lines of three plus signs', () => {
    expect(frontmatter('+++\na = 1\n+++\nText')).toEqual({
      kind: 'toml',
      text: 'a = 1\n',
      line: 2,
      bodyAt: 14,
      bodyLine: 4
    })
  })

  it('front matter may be empty', () => {
    expect(frontmatter('---\n---\nText')).toMatchObject({ text: '', bodyAt: 8, bodyLine: 3 })
  })

  it('the closing fence may be the last line, without a line break', () => {
    expect(frontmatter('---\na: b\n---')).toMatchObject({ text: 'a: b\n', bodyAt: 12 })
  })

  it('three dots close YAML too', () => {
    expect(frontmatter('---\na: b\n...\nText')).toMatchObject({ text: 'a: b\n', bodyLine: 4 })
  })

  it('spaces after a fence and blank lines before it are forgiven', () => {
    expect(frontmatter('\n\n---  \na: b\n--- \nText')).toMatchObject({ text: 'a: b\n', line: 4, bodyLine: 6 })
  })

  it('four dashes are no fence', () => {
    expect(frontmatter('----\na: b\n----\n')).toBeUndefined()
  })

  it('a fence that is never closed is told with its line', () => {
    expect(frontmatter('\n---\na: b\n')).toEqual({ unclosed: '---', line: 2 })
  })

  it('a brace opens JSON', () => {
    expect(frontmatter('{\n  "a": 1\n}\nText')).toMatchObject({ kind: 'json', bodyAt: 0, line: 1 })
  })

  it.each(['{{< figure >}}\nText', '{% include a %}', '{a}', 'Text', '', '\n', '--- a\n'])('%j has none', text => {
    expect(frontmatter(text)).toBeUndefined()
  })
})
