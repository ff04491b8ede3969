// Cases of extensions and OPML: files that carry the rule and the place in their first comment.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/check/rules.ts'
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

const cases = [...casesIn('ext'), ...casesIn('opml')]

describe('extensions and OPML', () => {
  test.each(cases)('$rule $where: $says ($file)', ({ rule, where, bytes }) => {
    const { problems } = check(bytes, { now })
    if (where === 'sound') {
      expect(problems.filter(one => one.rule === rule || one.level === 'error')).toEqual([])
    } else {
      const found = problems.map(({ rule: id, place }) => `${id} ${place.line}:${place.column}`)
      expect(found).toContain(`${rule} ${where}`)
      expect(problems.filter(one => one.rule !== rule && one.level === 'error')).toEqual([])
    }
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = rulesOf('extensions').flatMap(({ id }) => {
      const kinds = cases.filter(({ rule }) => rule === id).map(({ where }) => where === 'sound')
      return kinds.includes(true) && kinds.includes(false) ? [] : [id]
    })
    expect([...new Set(lacking)]).toEqual([])
  })
})
