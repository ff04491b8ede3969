// The names of rules that settings may speak of, held against the code that reports them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ruleGroups } from '../src/check.ts'
import { unbendable } from '../src/config/rules.ts'
import { buildRules, configuration, leveled } from '../src/config.ts'
import { adjustableRules } from '../src/newsroom.ts'
import { problem } from '../src/problem.ts'

const subjects = new Set([...Object.keys(buildRules), ...unbendable].map(id => id.split('/')[0]!))
const checked = new Set(ruleGroups().flatMap(({ rules }) => rules.map(({ id }) => id)))

function reported(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    name =>
      name.endsWith('.ts') && !/^(?:check|write|feed|namespaces)[\\/]/.test(name) && !/config[\\/]rules/.test(name)
  )
  const names = files.flatMap(name =>
    [...readFileSync(join('src', name), 'utf8').matchAll(/'([a-z]+\/[a-z0-9-]+)'/g)].map(([, id]) => id!)
  )
  return new Set(names.filter(id => subjects.has(id.split('/')[0]!) && !checked.has(id)))
}

// Made of the field's name.
const composed = ['item/image', 'item/enclosure']
// Told by `dateline check` of a file that is no feed.
const elsewhere = ['check/unreadable']

test('every rule that reading, settling and rendering report has a name for settings, and no other has', () => {
  const named = [...Object.keys(buildRules), ...unbendable].filter(id => !composed.includes(id))
  expect([...reported()].filter(id => !elsewhere.includes(id)).sort()).toEqual([...named].sort())
})

test('no name stands twice', () => {
  const all = [...adjustableRules(), ...unbendable]
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([])
})

const yaml = (rules: string): string => `site: { title: A, url: https://a.example/ }\nrules:\n${rules}`
const known = { rules: adjustableRules() }

test.each([
  ['  date/ordr: error\n', 'There is no rule date/ordr. Did you mean date/order?'],
  ['  rss/guid-uniqe: "off"\n', 'There is no rule rss/guid-uniqe. Did you mean rss/guid-unique?'],
  ['  quux: "off"\n', 'There is no rule quux. docs/rules.md lists all.'],
  ['  publish/failed: "off"\n', 'The level of publish/failed cannot be changed']
])('%j is told with its line and what was probably meant', (rules, says) => {
  const { config, problems } = configuration(yaml(rules), 'dateline.yaml', known)
  expect([config, problems]).toEqual([
    undefined,
    [expect.objectContaining({ rule: 'config/rule', place: expect.objectContaining({ line: 3, column: 3 }) })]
  ])
  expect(problems[0]!.text).toContain(says)
})

test('rules of items and rules of feeds are known', () => {
  const { problems } = configuration(yaml('  date/order: error\n  rss/guid-unique: "off"\n'), 'dateline.yaml', known)
  expect(problems).toEqual([])
})

test('a level is given, or the problem is taken out', () => {
  const all = ['date/order', 'date/early', 'item/url'].map(rule => problem('warning', rule, { file: 'a' }, ''))
  const { config } = configuration(yaml('  date/order: error\n  date/early: off\n'), 'dateline.yaml', known)
  expect(leveled(all, config!.rules).map(({ rule, level }) => [rule, level])).toEqual([
    ['date/order', 'error'],
    ['item/url', 'warning']
  ])
})
