// Cases of XML, RSS and Atom: files that carry the rule and the place in their first comment.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coreRules } from '../../src/check/rules.ts'
import { check } from '../../src/check.ts'

const now = Date.parse('2026-11-01T00:00:00Z')

function casesIn(folder: string) {
  const place = new URL(`../cases/check/${folder}/`, import.meta.url)
  return readdirSync(place)
    .sort()
    .map(file => {
      const bytes = readFileSync(new URL(file, place))
      const [, rule = '', where = '', says = ''] = /<!-- (\S+) (\S+) {2}(.+) -->/.exec(bytes.toString('utf8')) ?? []
      return { file: `${folder}/${file}`, rule, where, says, bytes }
    })
}

const cases = ['xml', 'rss', 'atom'].flatMap(casesIn)

// These need more than a file: they are tested in check.test.ts.
const elsewhere = ['feed/format', 'feed/packed', 'feed/size', 'atom/self-elsewhere']

describe('XML, RSS and Atom', () => {
  test.each(cases)('$rule $where: $says ($file)', ({ rule, where, bytes }) => {
    const { problems } = check(bytes, { now })
    if (where === 'sound') expect(problems.filter(one => one.rule === rule || one.level === 'error')).toEqual([])
    else
      expect(problems.map(({ rule: id, place }) => `${id} ${place.line}:${place.column}`)).toContain(`${rule} ${where}`)
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = coreRules.flatMap(({ id }) => {
      const kinds = cases.filter(({ rule }) => rule === id).map(({ where }) => where === 'sound')
      return kinds.includes(true) && kinds.includes(false) ? [] : [id]
    })
    expect(new Set(lacking)).toEqual(new Set(elsewhere))
  })

  test('a rule has one sentence, one level and one class everywhere', () => {
    const heads = new Map<string, string>()
    for (const { id, level, says, w3c } of coreRules) {
      const said = JSON.stringify([level, says, w3c])
      expect(`${id} ${heads.get(id) ?? said}`).toBe(`${id} ${said}`)
      heads.set(id, said)
    }
  })

  test('sentences end without a full stop, and each rule names its source', () => {
    for (const { says, fix, spec } of coreRules) {
      expect(says).not.toMatch(/\.$/)
      expect(fix).not.toMatch(/\.$/)
      expect(spec).toMatch(/^https:\/\//)
    }
  })
})
