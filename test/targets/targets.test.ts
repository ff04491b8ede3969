// Targets: each rule has a case that breaks it, and the sound document of each target breaks none.
import { describe, expect, test } from 'vitest'
import { check, targetRules } from '../../src/check.ts'
import { allRules } from '../../src/rules.ts'
import { type Target, targetNames, targets } from '../../src/targets.ts'
import { casesOf, filled, soundDocument } from './cases.ts'

const now = Date.parse('2026-12-01T00:00:00Z')

const broken = (text: string, target: (typeof targetNames)[number]): string[] =>
  check(Buffer.from(text), { target, now }).problems.flatMap(({ rule }) =>
    rule.startsWith(`${target}/`) ? [rule] : []
  )

describe.each(targetNames)('%s', name => {
  const { feed, item } = targetRules[name]
  const rules = [...feed, ...item]
  const cases = casesOf(name)

  test('its sound document breaks none of its rules, and has no error', () => {
    const { problems } = check(Buffer.from(filled(soundDocument(name))), { target: name, now })
    expect(problems.filter(({ rule, level }) => rule.startsWith(`${name}/`) || level === 'error')).toEqual([])
  })

  test.each(cases.filter(({ isSound }) => !isSound))('$rule is reported: $says', ({ rule, text }) => {
    expect(broken(text, name)).toContain(rule)
  })

  test.each(cases.filter(({ isSound }) => isSound))('$rule is not reported: $says', ({ rule, text }) => {
    expect(broken(text, name)).not.toContain(rule)
  })

  test('every rule has a case that breaks it', () => {
    const shown = new Set(cases.filter(({ isSound }) => !isSound).map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
  })

  test('every rule has a source and the day it was read', () => {
    expect(rules.filter(({ spec, seen }) => !/^https:/.test(spec) || !/^\d{4}-\d\d-\d\d$/.test(seen ?? ''))).toEqual([])
    expect(rules.filter(({ id }) => !allRules().has(id))).toEqual([])
  })

  test('every figure has one of its sources', () => {
    const target: Target = targets[name]
    const pages = Object.values(target.sources)
    expect(Object.values(target.figures).filter(({ source }) => !pages.includes(source))).toEqual([])
  })

  test('a JSON Feed is not for it', () => {
    const json = '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[]}'
    expect(broken(json, name)).toHaveLength(1)
  })
})

test('without a target, no rule of one is checked', () => {
  const { problems } = check(Buffer.from('<rss version="2.0"><channel/></rss>'), { now })
  expect(problems.filter(({ rule }) => targetNames.some(name => rule.startsWith(`${name}/`)))).toEqual([])
})
