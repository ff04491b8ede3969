// Cases of XML, RSS and Atom: files that carry the rule and the place in their first comment.
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

// Rules that XML documents break, but for those of extensions.
const coreRules = (['xml', 'any', 'values', 'rss', 'atom'] as const).flatMap(rulesOf)

const cases = ['xml', 'rss', 'atom'].flatMap(casesIn)

// Rules of RDF and of namespaces have their cases among the extensions.
const allCases = [...cases, ...casesIn('ext')]

// These need more than a file: they are tested in check.test.ts.
const elsewhere = [
  'feed/format',
  'feed/packed',
  'feed/binary',
  'feed/empty-file',
  'feed/text',
  'feed/size',
  'atom/self-elsewhere'
]

describe('XML, RSS and Atom', () => {
  test.each(cases)('$rule $where: $says ($file)', ({ rule, where, bytes }) => {
    const { problems } = check(bytes, { now })
    if (where === 'sound') expect(problems.filter(one => one.rule === rule || one.level === 'error')).toEqual([])
    else
      expect(problems.map(({ rule: id, place }) => `${id} ${place.line}:${place.column}`)).toContain(`${rule} ${where}`)
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = coreRules.flatMap(({ id }) => {
      const kinds = allCases.filter(({ rule }) => rule === id).map(({ where }) => where === 'sound')
      return kinds.includes(true) && kinds.includes(false) ? [] : [id]
    })
    expect(new Set(lacking)).toEqual(new Set(elsewhere))
  })
})
