import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, run, setUp, site, story, tree, version, write } from './command.ts'

setUp()

const commands = [...readFileSync('src/cli/program.ts', 'utf8').matchAll(/\.command\('(\w+)'\)/g)].map(
  found => found[1]!
)

describe('help', () => {
  test('names every command', () => {
    const { out, code } = run(['--help'])
    expect(commands.length).toBeGreaterThan(2)
    expect(commands.filter(name => !new RegExp(`^  ${name}\\b`, 'm').test(out))).toEqual([])
    expect(code).toBe(0)
  })

  test('shows settings that a build takes as they stand', () => {
    const yaml = /\n\n( {2}site:\n(?: {2,4}.*\n)+)\n/.exec(run(['--help']).out)![1]!.replace(/^ {2}/gm, '')
    write({ 'items/dateline.yaml': yaml, 'items/a.md': story('Fish') })
    expect(run(['build', 'items', '--out', 'out'])).toMatchObject({ code: 0, err: '' })
  })

  test('tells the exit codes', () => {
    expect(run(['--help']).out).toMatch(/0 done; 1 .*; 2 /)
  })

  test.each(commands)('of %s names its options', name => {
    const { out, code } = run([name, '--help'])
    expect([code, out.includes(`Usage: dateline ${name}`), out.includes('--help')]).toEqual([0, true, true])
  })

  test('is what an empty command line gets, with exit code 2', () => {
    const { code, err } = run([])
    expect([code, err.includes('Usage: dateline')]).toEqual([2, true])
  })
})

test('--version prints the version and nothing else', () => {
  expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown option', ['build', '--ot', 'x'], /unknown option '--ot'[\s\S]*Did you mean --out/],
  ['an unknown command', ['bild'], /unknown command 'bild'[\s\S]*Did you mean build/],
  ['an unknown report', ['build', '--report', 'xml'], /Allowed choices are pretty, jsonl, github, sarif/],
  ['a time that is none', ['build', '--now', 'yesterday'], /2026-03-05T08:00:00Z/],
  ['a day that does not exist', ['build', '--now', '2026-02-30T08:00:00Z'], /2026-03-05T08:00:00Z/],
  ['a time without offset', ['build', '--now', '2026-02-03T08:00:00'], /2026-03-05T08:00:00Z/],
  ['a folder of items that is missing', ['build', 'nowhere'], /nowhere[\s\S]*There is no such folder/],
  ['a folder to watch that is missing', ['watch', 'nowhere'], /nowhere[\s\S]*There is no such folder/],
  ['settings that are missing', ['build', 'items', '--config', 'x.yaml'], /x\.yaml[\s\S]*There is no such file/],
  ['feeds among the items', ['build', 'items', '--out', 'items'], /choose\s+another\s+folder\s+with\s+--out/]
]

describe('wrong use ends with exit code 2, says why and touches nothing:', () => {
  test.each(wrong)('%s', (_, words, says) => {
    write({ 'items/a.md': story('Fish') })
    const before = tree('.')
    const { code, err } = run(words)
    expect([code, tree('.')]).toEqual([2, before])
    expect(err).toMatch(says)
  })

  test('no dateline.yaml at all', () => {
    mkdirSync(at('empty'))
    const { code, err } = run(['build', 'empty'])
    expect(code).toBe(2)
    expect(err).toMatch(/empty\/dateline\.yaml[\s\S]*There is no settings file: write dateline\.yaml/)
  })

  test('a broken dateline.yaml, by its line, and what was published stays', () => {
    write({ 'items/a.md': story('Fish') })
    run(['build'])
    const before = tree('out')
    write({ 'items/dateline.yaml': `${site}limt: 3\n`, 'items/b.md': story('Chips') })
    const { code, err } = run(['build'])
    expect(code).toBe(2)
    expect(err).toMatch(
      /items\/dateline\.yaml\n +8:1 +error +config\/unknown-key\n +Unknown key limt\. Did you mean limit\?/
    )
    expect(tree('out')).toEqual(before)
  })

  test('dateline.yaml that is not UTF-8', () => {
    write({ 'items/a.md': story('Fish') })
    writeFileSync(at('items/dateline.yaml'), Buffer.from(site.replace('Herald', 'H\u00e9rald'), 'latin1'))
    const { code, err } = run(['build'])
    expect([code, /config\/unreadable[\s\S]*UTF-8/.test(err)]).toEqual([2, true])
  })
})

test('a byte order mark in dateline.yaml does no harm', () => {
  write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': `\ufeff${site}` })
  expect(run(['build'])).toMatchObject({ code: 0, err: '' })
})
