// YAML as text with places, and the texts that must not bring the process down.

import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { yamlDocument, yamlDocuments } from '../../src/syntax/yaml.ts'
import { fc, runs } from '../fuzz.ts'

const ruleOf = (text: string): string | undefined => yamlDocument(text, 'a.yaml').problems[0]?.rule

describe('values', () => {
  it('scalars stay as they were written', () => {
    const text = 'a: 1.10\nb: 2021-03-05\nc: yes\nd: 0x10\ne: 010\nf: .inf\ng: !!int 007\nh: TRUE\ni: 1_000\n'
    expect(yamlDocument(text, 'a.yaml').value).toEqual({
      a: '1.10',
      b: '2021-03-05',
      c: 'yes',
      d: '0x10',
      e: '010',
      f: '.inf',
      g: '007',
      h: 'TRUE',
      i: '1_000'
    })
  })

  it('what the library writes is read back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(one => !one.includes('\r'))
    const value = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4 })
      )
    })).value
    fc.assert(
      fc.property(value, one => {
        const read = yamlDocument(
          stringify(one, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE', merge: false }),
          'a.yaml'
        )
        expect(read.value).toEqual(one)
      })
    )
  })

  it('a key that objects inherit is a key like others', () => {
    const { value } = yamlDocument('__proto__:\n  a: b\n', 'a.yaml')
    expect(Object.entries(value ?? {})).toEqual([['__proto__', { a: 'b' }]])
  })

  it('an empty text is the empty text', () => {
    expect(yamlDocument('', 'a.yaml')).toMatchObject({ value: '', problems: [] })
  })

  it('of several documents where one is wanted, the second is an error', () => {
    const { value, problems } = yamlDocument('a: 1\n---\nb: 2\n', 'a.yaml')
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ rule: 'yaml/syntax', place: { file: 'a.yaml', line: 3, column: 1 } }])
  })
})

describe('places', () => {
  const text = 'site:\n  title: News\n  zone:\nfeeds:\n  - name: main\n  - { name: asia }\n'

  it.each([
    [[], 1, 1],
    [['site'], 2, 3],
    [['site', 'title'], 2, 10],
    [['site', 'zone'], 3, 3],
    [['feeds', 1, 'name'], 6, 13]
  ])('the value at %j begins on line %i, column %i', (path, line, column) => {
    expect(yamlDocument(text, 'a.yaml').placeOf(path)).toEqual({ line, column })
  })

  it('a key has a place of its own', () => {
    expect(yamlDocument(text, 'a.yaml').keyPlaceOf(['site', 'title'])).toEqual({ line: 2, column: 3 })
  })

  it.each([[['gone']], [['feeds', 2]], [['site', 'title', 'x']]])('nothing stands at %j', path => {
    expect(yamlDocument(text, 'a.yaml').placeOf(path)).toBeUndefined()
  })

  it('lines are counted from the one given', () => {
    expect(yamlDocument('a: b', 'a.md', { line: 5 }).placeOf(['a'])).toEqual({ line: 5, column: 4 })
  })
})

describe('texts that are meant to do harm', () => {
  it('aliases that repeat aliases are refused', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]\n`
    )
    const { value, problems } = yamlDocument(lines.join(''), 'a.yaml')
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ rule: 'yaml/alias', level: 'error', place: { line: 5 } }])
  })

  it('an anchor that holds itself is refused', () => {
    expect(ruleOf('a: &a [*a]\n')).toBe('yaml/alias')
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indents', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['dashes and indents', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}- \n`).join('')]
  ])('many %s are refused', (_, text) => {
    expect(ruleOf(text)).toBe('yaml/too-deep')
  })

  it('what nests as deep as may be is read', () => {
    expect(ruleOf(`${'['.repeat(200)}${']'.repeat(200)}`)).toBeUndefined()
  })

  it('a text of 9 MB is refused', () => {
    expect(ruleOf(`a: ${'x'.repeat(9 * 1024 * 1024)}`)).toBe('yaml/too-large')
  })

  it('no text makes it throw, and an error leaves no value', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '? ',
      '\n',
      '  ',
      '\t',
      '&a ',
      '*a',
      '!t ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '<<: ',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      'x',
      '\\'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        for (const { value, problems, placeOf } of yamlDocuments(pieces.join(''), 'a.yaml')) {
          expect(value === undefined).toBe(problems.some(problem => problem.level === 'error'))
          placeOf(['a', 0, 'a'])
        }
      }),
      runs(1250)
    )
  })
})
