// What breaks the rules of a build, and what does not: the cases that docs/rules/ shows.
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import { isKnownField, knownFields } from '../../src/normalize.ts'
import type { Problem } from '../../src/problem.ts'
import { authors } from '../../src/read.ts'
import { allRules } from '../../src/rules.ts'
import { type BuildText, buildCases } from './cases.ts'

const settings = `site: { title: The Herald, url: https://herald.example/, language: en, zone: Europe/Oslo }
link: https://herald.example/{slug}/
`
const known = { rules: allRules(), fields: { names: knownFields, has: isKnownField } }
const configOf = (text: string) => configuration(text, 'dateline.yaml', known)

function built(item: string): readonly Problem[] {
  const source = { file: 'fish.md', bytes: Buffer.from(item) }
  return compile([source], configOf(settings).config!, Date.UTC(2026, 10, 20)).problems
}

/** What is reported of a text of each kind. */
const judges: Readonly<Record<BuildText, (text: string) => readonly Problem[]>> = {
  fields: text => built(`---\n${text}---\nCod is back.\n`),
  bodies: text => built(`---\ntitle: Fish\ndate: 2026-03-05\n---\n${text}`),
  settings: text => configOf(text).problems,
  authors: text =>
    authors({ file: 'authors.yaml', bytes: Buffer.from(text) }, { site: 'https://herald.example/' }).problems
}

describe('a build', () => {
  test.each(buildCases)('reports $rule where it is broken', ({ kind, rule, broken }) => {
    expect(judges[kind](broken).map(({ rule: id }) => id)).toContain(rule)
  })

  test.each(buildCases)('reports nothing but notes where $rule is not broken', ({ kind, rule, sound }) => {
    const all = judges[kind](sound).filter(one => one.rule === rule || one.level !== 'info')
    expect(all).toEqual([])
  })

  test('every case is of a rule there is', () => {
    expect(buildCases.filter(({ rule }) => !known.rules.has(rule))).toEqual([])
  })
})
