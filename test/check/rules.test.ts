// The list of rules is made of the rules themselves, and docs/rules.md says what they say.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { page } from '../../scripts/rules/page.ts'
import { listed, listedRules, ruleOn } from '../../src/check/rule.ts'
import { ruleGroups } from '../../src/check.ts'

const all = ruleGroups().flatMap(({ rules }) => rules)

test('docs/rules.md is up to date (npm run rules)', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(page())
})

test('no rule is declared in a file that the door does not load', async () => {
  const before = new Set(all.map(({ id }) => id))
  const folder = new URL('../../src/check/', import.meta.url)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) await import(new URL(file, folder).href)
  }
  expect([...listedRules().keys()].filter(id => !before.has(id))).toEqual([])
  expect(before.size).toBeGreaterThan(300)
})

test('a rule is in one group', () => {
  const ids = all.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('a name stands for one sentence, one advice and one level', () => {
  const [known] = all
  expect(() => listed({ ...known!, says: 'Something else is wrong' })).toThrow(`Two rules are named ${known!.id}`)
  expect(() => ruleOn({ ...known!, broken: () => true })).not.toThrow()
})

test('a rule that is not in the list cannot be reported', () => {
  const report = (rule: ReturnType<typeof listed>): string => rule.id
  // @ts-expect-error: a rule that nothing declared
  expect(report({ id: 'a/b', level: 'error', says: 'A', fix: 'B', spec: 'https://a.example/' })).toBe('a/b')
  // @ts-expect-error: a copy of a declared rule, under another name
  expect(report({ ...listed(all[0]!), id: 'a/b' })).toBe('a/b')
})

test('sentences end without a full stop, and each rule names its source', () => {
  for (const { says, fix, spec } of all)
    expect([says, fix, spec]).toEqual([
      expect.not.stringMatching(/\.$/),
      expect.not.stringMatching(/\.$/),
      expect.stringMatching(/^https?:\/\//)
    ])
})
