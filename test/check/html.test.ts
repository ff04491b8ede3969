// Cases of HTML inside feeds: files that carry the rule and the place in their first comment.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/check/rules.ts'
import { html, xhtml } from '../../src/check/values/html.ts'
import { fc } from '../fuzz.ts'

const folder = new URL('../cases/check/html/', import.meta.url)

const cases = readdirSync(folder)
  .sort()
  .map(file => {
    const source = readFileSync(new URL(file, folder), 'utf8')
    const [, rule = '', place = '', says = ''] = /^<!-- (\S+) (\S+) {2}(.+) -->\n/.exec(source) ?? []
    return { rule, place, says, source }
  })

function places(source: string): string[] {
  return html(source).map(({ rule, offset }) => {
    const before = source.slice(0, offset).split('\n')
    return `${rule.id} ${before.length}:${(before.at(-1) ?? '').length + 1}`
  })
}

describe('HTML in feeds', () => {
  test.each(cases)('$rule $place: $says', ({ rule, place, source }) => {
    expect(places(source)).toEqual(place === 'sound' ? [] : [`${rule} ${place}`])
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = rulesOf('html').flatMap(({ id }) => {
      const kinds = cases.filter(({ rule }) => rule === id).map(({ place }) => place === 'sound')
      return kinds.includes(true) && kinds.includes(false) ? [] : [id]
    })
    expect(lacking).toEqual([])
  })

  test('with a base, relative addresses are no problem', () => {
    expect(html('<a href="/cod">Cod</a>', 'https://example.org/')).toEqual([])
  })

  test('an unknown element is said once a text', () => {
    expect(html('<o:p>Cod</o:p>'.repeat(9))).toHaveLength(1)
  })

  test('a rule is told of fifty times a text', () => {
    expect(html('<a href="/cod">Cod</a>'.repeat(99))).toHaveLength(50)
  })

  test('what is never closed stands where it was opened, before what comes after it', () => {
    expect(html('<b><script></script>').map(({ rule, offset }) => [rule.id, offset])).toEqual([
      ['html/unclosed-element', 0],
      ['html/risky-element', 3]
    ])
  })

  test('inline XHTML is held to the same rules', () => {
    const attribute = { name: 'onclick', value: 'cod()', offset: 3, valueOffset: 12 }
    const found = xhtml({ name: 'p', offset: 0, attributes: [attribute] })
    expect(found.map(({ rule, offset }) => `${rule.id} ${offset}`)).toEqual(['html/risky-attribute 3'])
  })

  test('any text gets an answer with offsets inside it', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      '&',
      '&#',
      ';',
      'a',
      ' ',
      'href',
      'style',
      ':',
      '<p',
      '<script>',
      '\0'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), parts => {
        const source = parts.join('')
        const offsets = html(source).map(({ offset }) => offset)
        expect(offsets.every(offset => offset >= 0 && offset <= source.length)).toBe(true)
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      })
    )
  })
})
