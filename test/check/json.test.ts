// Cases of JSON Feed: files that carry the rule and the place in their first line, which is taken off before the check.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { json, jsonItem } from '../../src/check/json.ts'
import type { CheckRun } from '../../src/check/rule.ts'
import { rulesOf } from '../../src/check/rules.ts'
import { html } from '../../src/check/values/html.ts'
import { jsonTree, MOST_VALUES } from '../../src/syntax/json/reader.ts'
import { member } from '../../src/syntax/json/tree.ts'
import { fc } from '../fuzz.ts'

const folder = new URL('../cases/check/json/', import.meta.url)
const files = readdirSync(folder).sort()

interface Found {
  readonly rule: string
  readonly level: string
  readonly place: string
}

function found(source: string, lead = 0, judge: (source: string, context: CheckRun) => unknown = json): Found[] {
  const all: Found[] = []
  const context: CheckRun = {
    flavour: 'json',
    now: Date.parse('2026-11-01T00:00:00Z'),
    html: true,
    vocabularies: new Map(),
    seen: new Set(),
    report: (rule, at) => {
      const before = source.slice(0, at).split('\n')
      all.push({
        rule: rule.id,
        level: rule.level,
        place: `${before.length + lead}:${(before.at(-1) ?? '').length + 1}`
      })
    }
  }
  judge(source, context)
  return all
}

const cases = files.map(file => {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const [, rule = '', place = '', says = ''] = /^\/\/ (\S+) (\S+) {2}(.+)\n/.exec(text) ?? []
  return { file, rule, place, says, source: text.slice(text.indexOf('\n') + 1) }
})

describe('JSON Feed', () => {
  test.each(cases)('$rule $place: $says', ({ rule, place, source }) => {
    const all = found(source, 1)
    const rules = all.map(one => `${one.rule} ${one.place}`)
    if (place === 'sound') {
      expect(all.filter(one => one.rule === rule || one.level === 'error')).toEqual([])
    } else {
      expect(rules).toEqual([`${rule} ${place}`])
    }
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = rulesOf('json').flatMap(({ id }) => {
      const kinds = cases.filter(({ rule }) => rule === id).map(({ place }) => place === 'sound')
      return kinds.includes(true) && kinds.includes(false) ? [] : [id]
    })
    expect(lacking).toEqual(['json/limit'])
  })

  test('values without end are refused', () => {
    const items = (many: number) => `{"items":[${'1,'.repeat(many)}1]}`
    expect(found(items(MOST_VALUES)).map(one => one.rule)).toEqual(['json/limit'])
    expect(found(items(100)).map(one => one.rule)).not.toContain('json/limit')
  })

  test('a value says where it stands, and what its escapes mean', () => {
    const root = jsonTree('{"a":[{"b":"\\u00e4\\n"},"c"],"":{"":null}}', () => {})
    const list = root && member(root, 'a')
    const items = list?.type === 'array' ? list.items : []
    const inner = items[0] && member(items[0], 'b')
    const nothing = root && member(member(root, '')!, '')
    expect([root?.path, list?.path, items[1]?.path, inner?.path, nothing?.path]).toEqual([
      '',
      'a',
      'a[1]',
      'a[0].b',
      ''
    ])
    expect(inner?.type === 'string' && [inner.value, inner.value]).toEqual(['ä\n', 'ä\n'])
  })

  test('any text gets an answer, and what JSON.parse refuses is refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map(text => text.slice(1))
        ),
        text => {
          const refused = found(text).some(one => one.rule === 'json/syntax')
          const parses = (() => {
            try {
              JSON.parse(text)
              return true
            } catch {
              return false
            }
          })()
          expect(refused).toBe(!parses && !text.startsWith('\ufeff'))
        }
      ),
      { examples: [['"\\u12"'], ['01'], ['"\t"'], ['[1e400, -0]'], ['"\\ud800"']] }
    )
  })

  test('a place in an escaped text is the place of its escape', () => {
    const source = String.raw`{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","content_html":"\u0026lt;\n\"<o:p>"}]}`
    expect(found(source).find(one => one.rule === 'html/element')?.place).toBe(`1:${source.indexOf('<o:p>') + 1}`)
  })

  test('an item alone is judged as in its feed', () => {
    const item = '{ "title": "", "content_html": "<o:p>", "date_published": "now" }'
    const before = '{ "version": "https://jsonfeed.org/version/1.1", "items": ['
    const inFeed = found(`${before}${item}] }`).filter(({ place }) => Number(place.split(':')[1]) > before.length)
    expect(found(item, 0, jsonItem).map(({ rule }) => rule)).toEqual(inFeed.map(({ rule }) => rule))
    expect(inFeed.map(({ rule }) => rule)).toEqual(['json/id-missing', 'json/empty', 'json/date', 'html/element'])
  })

  test('the HTML is judged as in the other formats', () => {
    const body = '<p onclick="x">&nope;<a href="cod">Cod</a>'
    const source = JSON.stringify({ items: [{ id: 'a', content_html: body }] })
    expect(found(source).map(one => one.rule)).toEqual(expect.arrayContaining(html(body).map(one => one.rule.id)))
  })
})
