// Builds that are killed, that meet one another, and one that stays.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { at, type Run, run, setUp, site, start, story, text, tree, until, write } from './command.ts'

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

// Loaded before the command: ends the process, as SIGKILL does, at the nth thing it does to the disk; with 0 it counts them.
const killer = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
let left = Number(process.env.KILL_AT)
const counting = left === 0
let calls = 0
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = fs[name]
  fs[name] = (...words) => {
    calls++
    if (--left === 0) process.kill(process.pid, 'SIGKILL')
    return real(...words)
  }
}
syncBuiltinESMExports()
if (counting) process.on('exit', () => console.log('calls ' + calls))
`

describe('a build that is killed', () => {
  const feeds = `${site}feeds: [{}, { each: tag }]\nformats: [rss]\nopml: false\n`
  const edition = (name: string, tags: string): void =>
    write({ 'items/dateline.yaml': feeds, 'items/a.md': story(name, `tags: [${tags}]\n`) })
  const build = (step: number): Run =>
    run(['build', '--quiet'], { NODE_OPTIONS: `--import=${at('killer.mjs')}`, KILL_AT: String(step) })

  // One feed goes and one comes: files are written, replaced and removed. Every step, in one process: test/publish/killed.test.ts.
  test('by the system leaves every feed whole, old or new, and the next build repairs everything', () => {
    writeFileSync(at('killer.mjs'), killer)
    edition('Evening', 'Fish, Chips')
    expect(run(['build', '--quiet']).code).toBe(0)
    cpSync(at('out'), at('evening'), { recursive: true })
    const old = tree('evening')
    edition('Morning', 'Fish, Salt')
    const steps = Number(/calls (\d+)/.exec(build(0).out)?.[1])
    const fresh = tree('out')
    expect([steps > 12, Object.keys(old).length, fresh['rss.xml'] === old['rss.xml']]).toEqual([true, 5, false])

    for (const step of [1, Math.round(steps / 3), Math.round((2 * steps) / 3), steps]) {
      rmSync(at('out'), { recursive: true })
      cpSync(at('evening'), at('out'), { recursive: true })
      expect([step, build(step).code]).toEqual([step, null])
      const now = Object.entries(tree('out')).filter(([name]) => !name.startsWith('.dateline'))
      expect([step, now.filter(([name, text]) => text !== old[name] && text !== fresh[name])]).toEqual([step, []])
      const always = Object.keys(old).filter(name => fresh[name] !== undefined && !name.startsWith('.dateline'))
      expect([step, always.filter(name => !existsSync(at(`out/${name}`)))]).toEqual([step, []])
      expect([step, run(['build', '--quiet'])]).toEqual([step, { code: 0, out: '', err: '' }])
      expect([step, tree('out')]).toEqual([step, fresh])
    }
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
    writeFileSync(at('out/.dateline.tmp-99999998/process'), '99999998')
    expect(run(['build', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
    expect([tree('out'), existsSync(at('out/.dateline.tmp')), existsSync(at('out/.dateline.tmp-99999998'))]).toEqual([
      before,
      false,
      false
    ])
  })
})

// Every fault while publishing, in one process: test/publish/killed.test.ts.
const refuser = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { REFUSED, BELOW } = process.env
const paths = new Map()
const real = { ...fs }
fs.openSync = (path, ...words) => {
  const file = real.openSync(path, ...words)
  paths.set(file, path)
  return file
}
const opened = fs.openSync
fs[REFUSED] = (path, ...words) => {
  if (String(paths.get(path) ?? path).includes(BELOW)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  return (REFUSED === 'openSync' ? opened : real[REFUSED])(path, ...words)
}
syncBuiltinESMExports()
`

describe('a disk that reports a fault', () => {
  test.each([
    ['closeSync', 'items/a.md', 0],
    ['openSync', 'items/a.md', 1],
    ['statSync', 'items', 2],
    ['readdirSync', 'items', 2],
    ['renameSync', '.dateline.tmp', 2],
    ['readFileSync', '.dateline.json', 2]
  ])('at %s of %s is no stack trace, and the exit code says whether feeds were touched', (call, below, code) => {
    writeFileSync(at('refuser.mjs'), refuser)
    write({ 'items/a.md': story('Fish'), 'items/b.md': story('Chips'), 'items/c.md': story('Salt') })
    run(['build', '--quiet'])
    write({ 'items/c.md': story('Pepper') })
    const before = tree('out')
    const env = { NODE_OPTIONS: `--import=${at('refuser.mjs')}`, REFUSED: call, BELOW: below }
    const done = run(['build', '--quiet'], env)
    expect(done.out + done.err).not.toMatch(/^ +at /m)
    expect([done.code, done.code === 2 ? tree('out') : before]).toEqual([code, before])
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

  test('sees settings and people that come only later, wherever they are looked for', async () => {
    write({ 'items/a.md': story('Fish', 'author: ida\n') })
    rmSync(at('items/dateline.yaml'))
    const { child, said, ended } = start(['watch'])
    try {
      await until(() => said().includes('config/missing'), 'the problem is told')
      writeFileSync(at('dateline.yaml'), `${site}authors: people.yaml\n`)
      await until(() => said().includes('config/authors'), 'the settings beside the items count')
      writeFileSync(at('people.yaml'), 'ida: Ida Berg\n')
      await until(
        () => existsSync(at('out/rss.xml')) && text('out/rss.xml').includes('Ida Berg'),
        'the people beside the items count'
      )
    } finally {
      child.kill('SIGTERM')
    }
    expect((await ended).code).toBe(0)
  })

  test('sees settings that changed while it was building', async () => {
    const long = Array.from({ length: 3000 }, (_, i) => ({
      slug: `s${i}`,
      title: `Story ${i}`,
      date: '2026-03-05T08:00Z'
    }))
    write({ 'items/all.json': long, 'dateline.yaml': `${site}feeds: [{ limit: 3000 }]\n` })
    rmSync(at('items/dateline.yaml'))
    const { child, ended } = start(['watch'])
    try {
      // The feeds are being written: the settings were read before that.
      await until(() => existsSync(at('out')), 'the first build is at work')
      writeFileSync(at('dateline.yaml'), site.replace('Herald', 'Gazette'))
      await until(
        () => existsSync(at('out/rss.xml')) && text('out/rss.xml').includes('<title>Gazette</title>'),
        'the new settings count'
      )
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
