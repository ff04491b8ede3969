// dateline targets, and check with a target.
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { checkFeeds } from '../../src/cli/check.ts'
import { listTargets } from '../../src/cli/targets.ts'
import { targetNames } from '../../src/targets.ts'

function printed(run: (screen: Parameters<typeof listTargets>[1]) => number): {
  code: number
  out: string
  err: string
} {
  const out: string[] = []
  const err: string[] = []
  const code = run({
    colours: pc.createColors(false),
    width: 100,
    say: text => void out.push(text),
    warn: text => void err.push(text)
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('lists every target', () => {
  const { code, out } = printed(screen => listTargets(undefined, screen))
  expect([code, targetNames.filter(name => !out.includes(`\n${name} `))]).toEqual([0, []])
})

test('prints the rules of a target with their sources and days', () => {
  const { code, out } = printed(screen => listTargets('msn', screen))
  expect(code).toBe(0)
  expect(out).toContain('msn/title-length  error\n  MSN asks for titles of more than 20 and at most 150 characters.')
  expect(out).toMatch(/https:\/\/support\.microsoft\.com\/\S+, read 2026-11-30/)
})

test('names the target that was probably meant', () => {
  expect(printed(screen => listTargets('flipbord', screen))).toMatchObject({
    code: 2,
    err: 'There is no target flipbord. Did you mean flipboard?'
  })
})

const settings = { report: 'jsonl', strict: false, stdinFiles: false, html: true, rules: [], now: 0 } as const
const feed = 'test/cases/check/targets/apple-podcasts.xml'

test.each([
  ['apple-podcasts', 0],
  ['podcasting-2.0', 1]
] as const)('check --target %s judges by the rules of that target', (target, code) => {
  const { code: given, out } = printed(screen => checkFeeds([feed], { ...settings, target }, screen))
  expect([given, out.includes(`"rule":"${target}/`)]).toEqual([code, code === 1])
})

test('the level of a target’s rule can be changed', () => {
  const rules = ['podcasting-2.0/declarations=off']
  const { code } = printed(screen => checkFeeds([feed], { ...settings, rules, target: 'podcasting-2.0' }, screen))
  expect(code).toBe(0)
})
