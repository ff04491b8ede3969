// Builds that are killed, that meet one another, and one that stays.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, later, run, setUp, site, start, story, text, tree, until, write } from './command.ts'

setUp()

const many = 'feeds: [{}, { name: short, content: summary }, { each: section }, { each: tag }]\nlimit: 300\n'

function paper(edition: string): void {
  const items = Array.from({ length: 300 }, (_, i) => ({
    slug: `story-${i}`,
    title: `${edition} story ${i}`,
    date: `2026-01-${String((i % 28) + 1).padStart(2, '0')}T08:00:00Z`,
    section: `Section ${i % 12}`,
    tags: [`Tag ${i % 25}`],
    content_html: `<p>${edition} words of story ${i}. ${'More of it. '.repeat(40)}</p>`
  }))
  write({ 'items/dateline.yaml': site + many, 'items/all.json': items })
}

describe('a build that is killed', () => {
  test('leaves every feed whole, old or new, and the next build mends everything', { timeout: 300_000 }, async () => {
    paper('Evening')
    run(['build', '--out', 'evening', '--quiet'])
    const evening = tree('evening')
    paper('Morning')
    const started = performance.now()
    run(['build', '--quiet'])
    const whole = performance.now() - started
    const morning = tree('out')
    const names = Object.keys(morning).filter(name => name !== '.dateline.json')
    expect(names.length).toBeGreaterThan(100)

    paper('Evening')
    let killed = 0
    // The last third of a build is where it writes.
    for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95]) {
      const { child, ended } = start(['build', '--quiet'])
      await later(whole * part)
      child.kill('SIGKILL')
      if ((await ended).signal === 'SIGKILL') killed++
      const now = tree('out')
      expect(names.filter(name => now[name] !== morning[name] && now[name] !== evening[name])).toEqual([])
    }
    expect(killed).toBeGreaterThan(0)
    expect(run(['build', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    expect(tree('out')).toEqual(evening)
  })

  test('in the middle of writing is mended by the next one', () => {
    write({ 'items/a.md': story('Fish') })
    run(['build', '--quiet'])
    const before = tree('out')
    // What is left of a process that is no more: the number is beyond any that a system gives.
    mkdirSync(at('out/.dateline.tmp'))
    writeFileSync(at('out/.dateline.tmp/process'), '99999999')
    writeFileSync(at('out/.dateline.tmp/0'), '<rss')
    mkdirSync(at('out/.dateline.tmp-99999998'))
    expect(run(['build', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    expect([tree('out'), existsSync(at('out/.dateline.tmp')), existsSync(at('out/.dateline.tmp-99999998'))]).toEqual([
      before,
      false,
      false
    ])
  })
})

describe('two builds into one folder', () => {
  test('the second is told to wait, with exit code 2, and nothing changes', () => {
    write({ 'items/a.md': story('Fish') })
    run(['build', '--quiet'])
    const before = tree('out')
    write({ 'items/b.md': story('Chips') })
    mkdirSync(at('out/.dateline.tmp'))
    writeFileSync(at('out/.dateline.tmp/process'), String(process.pid))
    const { code, out, err } = run(['build'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`Another build (process ${process.pid}) is writing here. Wait for it`)
    rmSync(at('out/.dateline.tmp'), { recursive: true })
    expect(tree('out')).toEqual(before)
  })

  test('at once: each is done or told to wait, and what is there is whole', async () => {
    paper('Evening')
    run(['build', '--out', 'alone', '--quiet'])
    const runs = Array.from({ length: 4 }, () => start(['build', '--quiet']))
    const codes = (await Promise.all(runs.map(({ ended }) => ended))).map(({ code }) => code)
    expect(codes.filter(code => code !== 0 && code !== 2)).toEqual([])
    expect(codes).toContain(0)
    expect(runs.filter((one, i) => codes[i] === 2 && !/is writing here|has just begun/.test(one.said()))).toEqual([])
    expect(tree('out')).toEqual(tree('alone'))
  })
})

describe('watch', () => {
  test('builds, builds again when something changes, and ends on SIGTERM', async () => {
    write({ 'items/a.md': story('Fish') })
    const { child, said, ended } = start(['watch'])
    try {
      await until(() => said().includes('Watching for changes'), 'the first build')
      expect(text('out/rss.xml')).toContain('<title>Fish</title>')
      write({ 'items/b.md': story('Chips') })
      await until(() => text('out/rss.xml').includes('<title>Chips</title>'), 'a new item is published')
      rmSync(at('items/a.md'))
      await until(() => !text('out/rss.xml').includes('<title>Fish</title>'), 'a removed item is gone')
      write({ 'items/dateline.yaml': site.replace('Herald', 'Gazette') })
      await until(() => text('out/rss.xml').includes('<title>Gazette</title>'), 'new settings count')
    } finally {
      child.kill('SIGTERM')
    }
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  test('says what is wrong with the settings and goes on when they are mended', async () => {
    write({ 'items/a.md': story('Fish'), 'items/dateline.yaml': 'site: 3\n' })
    const { child, said, ended } = start(['watch'])
    try {
      await until(() => said().includes('config/value'), 'the problem is told')
      await until(() => said().includes('Watching for changes'), 'it goes on')
      write({ 'items/dateline.yaml': site })
      await until(() => existsSync(at('out/rss.xml')), 'the mended settings count')
    } finally {
      child.kill('SIGTERM')
    }
    expect((await ended).code).toBe(0)
  })

  test('sees settings that lie beside the items', async () => {
    write({ 'items/a.md': story('Fish'), 'dateline.yaml': 'site: 3\n' })
    rmSync(at('items/dateline.yaml'))
    const { child, said, ended } = start(['watch'])
    try {
      await until(() => said().includes('Watching for changes'), 'it goes on')
      writeFileSync(at('dateline.yaml'), site)
      await until(() => existsSync(at('out/rss.xml')), 'the mended settings count')
    } finally {
      child.kill('SIGTERM')
    }
    expect((await ended).code).toBe(0)
  })
})
