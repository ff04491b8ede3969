// All rules in one list, and what settings may say of them. That a rule is declared before it is reported is a matter of types.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configuration, leveled } from '../src/config.ts'
import { type OwnRule, ownRules, problemOf } from '../src/problem.ts'
import { allRules, buildGroups, ruleGroups } from '../src/rules.ts'

const own = buildGroups.flatMap(({ rules }) => rules)

test('every rule that a rules.ts declares is in the list', async () => {
  const modules = readdirSync('src', { encoding: 'utf8' }).filter(
    part => part !== 'check' && !part.includes('.') && readdirSync(`src/${part}`).includes('rules.ts')
  )
  const declared = await Promise.all(
    modules.map(part => import(`../src/${part}/rules.ts`) as Promise<Record<string, Record<string, OwnRule>>>)
  )
  const ids = declared.flatMap(Object.values).flatMap(Object.keys)
  expect(own.map(({ id }) => id).sort()).toEqual(ids.sort())
})

test('an id that is not declared is a type error', () => {
  const rules = ownRules('date', { 'date/order': { level: 'error', says: 'A', fix: 'B' } })
  // @ts-expect-error There is no such rule.
  expect(rules['date/ordr']).toBeUndefined()
})

test('a rule of our own has the address of its section in docs/', () => {
  expect(allRules().get('date/order')!.spec).toBe('docs/rules/date.md#date-order')
})

test('no id is used twice, but by items and feeds that break the same rule', () => {
  const all = ruleGroups().flatMap(({ rules }) => rules.map(({ id }) => id))
  const twice = all.filter((id, i) => all.indexOf(id) !== i)
  expect(twice.sort()).toEqual(['date/weekday', 'json/syntax', 'json/too-deep'])
})

test('what a rule says and advises are sentences without their full stops', () => {
  const wrong = own.filter(
    ({ says, fix }) => ![says, fix].every(text => /^[A-Z“]|^\w+:/.test(text) && !text.endsWith('.'))
  )
  expect(wrong).toEqual([])
})

test('every group has a page of its own', () => {
  const names = ruleGroups().map(({ group }) => group)
  expect(names.filter((name, i) => !/^[a-z]+$/.test(name) || names.indexOf(name) !== i)).toEqual([])
})

test('sentences are plain English', () => {
  const strange =
    /\bis none\b|\bstands? (?:here|in|there|as|behind|before)\b|\bbehind\b|\btold\b|\bmend\b|\bnobody\b|\bfor ever\b|(?<!there )\bis no \w+\b/i
  expect(own.filter(({ says, fix }) => strange.test(says) || strange.test(fix))).toEqual([])
})

const yaml = (rules: string): string => `site: { title: A, url: https://a.example/ }\nrules:\n${rules}`
const known = { rules: allRules() }

test.each([
  ['  date/ordr: error\n', 'There is no rule date/ordr. Did you mean date/order?'],
  ['  rss/guid-uniqe: "off"\n', 'There is no rule rss/guid-uniqe. Did you mean rss/guid-unique?'],
  ['  quux: "off"\n', 'There is no rule quux. docs/rules.md lists all rules.'],
  ['  publish/failed: "off"\n', 'The level of publish/failed cannot be changed']
])('%j is reported with its line and the rule that was probably meant', (rules, says) => {
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
  const all = ['date/order', 'date/early', 'item/url'].map(id => problemOf(known.rules.get(id)!, { file: 'a' }, ''))
  const { config } = configuration(yaml('  date/order: info\n  date/early: off\n'), 'dateline.yaml', known)
  expect(leveled(all, config!.rules).map(({ rule, level }) => [rule, level])).toEqual([
    ['date/order', 'info'],
    ['item/url', 'warning']
  ])
})

/** What a native editor would not print, by the pattern that finds it. STYLE: a rule says what is wrong, and then what to do. */
const translated: readonly RegExp[] = [
  /\bis none\b|\bare none\b/i,
  /\bbehind\b/i,
  /\bstands? (?:in|on|at|here|there|twice|before|behind|beside|alone|where|without)\b/i,
  /\bnobody\b/i,
  /\btold\b/i,
  /\bmend(?:s|ed)?\b/i,
  /\bfor ever\b/i,
  /\b(?:this|that|it) is no (?!longer\b|more\b)/i,
  /\bshall\b/i,
  /\bnothing to see\b/i,
  /\bseen from\b/i,
  /^there is nothing in it$/i,
  /\bgiven? up\b|\bgave up\b/i,
  /\bwithout$/i,
  /\bsaid\b/i,
  /\btake (?:it|them|the [a-z]+) (?:out|away)\b/i
]

test('no rule reads as if it had been translated', () => {
  const found = [...allRules().values()].flatMap(({ id, says, fix }) =>
    [says, fix].filter(text => translated.some(pattern => pattern.test(text))).map(text => `${id}: ${text}`)
  )
  expect(found).toEqual([])
})

test('a sentence begins with a capital, unless it begins with a name from the format', () => {
  const names = /^(?:[a-z]+(?::|_[a-z]|[A-Z])|author |external_url )/
  const found = [...allRules().values()].flatMap(({ id, says, fix }) =>
    [says, fix].filter(text => /^[a-z]/.test(text) && !names.test(text)).map(text => `${id}: ${text}`)
  )
  expect(found).toEqual([])
})
