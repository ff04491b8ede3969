// A build that remembers gives what a build from the beginning gives, whatever was edited between: files, messages and exit codes.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pc from 'picocolors'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type BuildOptions, build } from '../../src/cli/build.ts'
import { Memory } from '../../src/cli/memory.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { Press } from '../../src/compile/press.ts'
import { fc, runs } from '../fuzz.ts'

let root: string
const home = process.cwd()

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memory-'))
  process.chdir(root)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.chdir(home)
  rmSync(root, { recursive: true, force: true })
})

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const settings = (more = ''): string => `site:
  title: Pier
  url: https://pier.example/
  zone: Europe/Berlin
link: https://pier.example/{slug}/
assets: ../site
ids: { ledger: true }
guard: { reannounced: 1000 }
pages: true
archives: true
limit: 2
withdrawals: { keep: 2, tombstones: true }
feeds:
  - name: main
  - each: tag
  - target: msn
  - target: google-news-sitemap
${more}`

const hour = 3_600_000
const first = Date.UTC(2026, 2, 1, 12)

interface World {
  now: number
}

/** One thing that may happen to a newsroom between two builds. */
type Edit = (world: World, a: number, b: number) => void

const name = (number: number): string => `items/${number % 2 === 0 ? '' : 'news/'}s${number % 4}.md`
const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const edits: Readonly<Record<string, Edit>> = {
  item: ({ now }, a, b) => {
    const date = new Date(now + ((b % 7) - 4) * 12 * hour).toISOString()
    const words = Array.from({ length: 90 }, (_, i) => `word${i + b}`).join(' ')
    const more =
      b % 3 === 0
        ? `\nimage: /p${b % 2}.png`
        : b % 5 === 0
          ? '\nauthor: ida'
          : b % 7 === 0
            ? '\naccess: subscribers'
            : ''
    put(name(a), `---\ntitle: Story ${b}\ndate: ${date}\ntags: [T${b % 2}]${more}\n---\n${words}\n`)
  },
  embargo: ({ now }, a, b) =>
    put(
      name(a),
      `---\ntitle: Later ${b}\ndate: ${new Date(now + (b % 5) * hour).toISOString()}\nexpires: ${new Date(now + (b % 9) * 2 * hour).toISOString()}\n---\nx\n`
    ),
  // A link to another item, a picture of the site, and what the text says that feeds cannot.
  linked: ({ now }, a, b) =>
    put(
      name(a),
      `---\ntitle: Linked ${b}\ndate: ${new Date(now - (b % 4) * hour).toISOString()}\ntags: [T${b % 2}]\n---\n[before](s${b % 4}.md) ![](/p${b % 2}.png) <iframe src="https://video.example/${b}"></iframe>\n<a href="tel:1" onclick="x()">call</a> <img src="http://pier.example/\u0001.png">\n`
    ),
  future: ({ now }, a, b) =>
    put(
      name(a),
      `---\ntitle: Ahead ${b}\ndate: ${new Date(now - hour).toISOString()}\nupdated: ${new Date(now + (b % 60) * hour).toISOString()}\n---\nx\n`
    ),
  // A withdrawal at its time, a correction, and an edit that is nobody's news.
  after: ({ now }, a, b) => {
    const day = (hours: number): string => new Date(now + hours * hour).toISOString()
    const what = [
      `withdrawn: { date: ${day((b % 9) - 3)}, reason: Wrong ${b} }`,
      `correction: { ${day(-1).slice(0, 10)}: "Was wrong ${b}" }\nupdated: ${day(-(b % 3))}`,
      `minor: true\nupdated: ${day(-(b % 5))}`
    ][b % 3]
    put(name(a), `---\ntitle: After ${a % 4}\ndate: ${day(-30 * 24)}\ntags: [T${b % 2}]\n${what}\n---\nBody ${b}.\n`)
  },
  broken: (_, a) => put(name(a), '---\ntitle: Broken\ndate: soonish\n---\nx\n'),
  gone: (_, a) => rmSync(name(a), { force: true }),
  renamed: (_, a, b) => {
    if (!isThere(name(a)) || isThere(name(b))) return
    mkdirSync(dirname(name(b)), { recursive: true })
    renameSync(name(a), name(b))
  },
  people: (_, a) => put('items/authors.yaml', `ida:\n  name: Ida Berg ${'abc'[a % 3]}\n`),
  settings: (_, a) => put('items/dateline.yaml', settings(a % 2 === 0 ? 'opml: false\n' : '')),
  picture: (_, a, b) => put(`site/p${a % 2}.png`, `\u0089PNG${'x'.repeat(b % 3)}`),
  noPicture: (_, a) => rmSync(`site/p${a % 2}.png`, { force: true }),
  tampered: (_, a) =>
    isThere(`out/${a % 2 === 0 ? 'rss.xml' : 'feed.json'}`) && put(`out/${a % 2 === 0 ? 'rss.xml' : 'feed.json'}`, 'x'),
  unpublished: (_, a) => rmSync(`out/${a % 2 === 0 ? 'rss.xml' : 'atom.xml'}`, { force: true }),
  later: (world, a) => {
    world.now += (a % 60) * hour
  },
  nothing: () => {}
}

function files(folder: string): Record<string, string> {
  if (!isThere(folder)) return {}
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    all
      .filter(path => !path.includes('.dateline/') && statSync(join(folder, path)).isFile())
      .map(path => [path, readFileSync(join(folder, path), 'utf8')])
  )
}

async function built(now: number, options: Partial<BuildOptions>): Promise<{ code: number; said: string[] }> {
  const said: string[] = []
  const screen: Terminal = {
    colours: pc.createColors(false),
    width: 100,
    say: text => said.push(text.replace(/\(\d+\.\d\d s\)/, '')),
    warn: text => said.push(text)
  }
  const all = { out: 'out', report: 'pretty', strict: false, quiet: true, allowShrink: false, now, ...options } as const
  const { code, next } = await build('items', all, screen)
  return { code, said: [...said, `next ${next}`] }
}

const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1000), fc.nat(1000))

test('files, messages and exit codes are those of a build from the beginning', async () => {
  const [here, aside] = ['one', 'other'].map(name => join(root, name)) as [string, string]
  const answers = vi.spyOn(Memory.prototype, 'recalled')
  const known = vi.spyOn(Press.prototype, 'retell')
  const made = vi.spyOn(Press.prototype, 'documents')
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 5, maxLength: 10 }), async steps => {
      process.chdir(root)
      rmSync(here, { recursive: true, force: true })
      mkdirSync(here)
      process.chdir(here)
      put('items/dateline.yaml', settings())
      put('items/s9.md', '---\ntitle: Always\ndate: 2026-02-28T08:00:00Z\n---\nx\n')
      put('site/p0.png', '\u0089PNG')
      const world: World = { now: first }
      for (const [what, a, b] of steps) {
        edits[what]!(world, a, b)
        // The same newsroom and what was published, in another place, built from the beginning and once more.
        rmSync(aside, { recursive: true, force: true })
        cpSync(here, aside, { recursive: true, filter: path => !path.includes('.dateline/') })
        process.chdir(aside)
        const fresh = { ...(await built(world.now, { memory: false })), files: files('.') }
        const unchanged = { ...(await built(world.now, { memory: false })), files: files('.') }
        process.chdir(here)
        // And with the memory, as if some seconds had passed since the edit.
        const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
        const remembered = { ...(await built(world.now, { identity: 'tests' })), files: files('.') }
        const again = { ...(await built(world.now, { identity: 'tests' })), files: files('.') }
        clock.mockRestore()
        expect(remembered).toEqual(fresh)
        expect(again).toEqual(unchanged)
      }
    }),
    runs(3)
  )
  // Half of the builds above found nothing to do.
  const recalled = answers.mock.results.filter(({ value }) => value !== undefined).length
  expect(recalled).toBeGreaterThan(answers.mock.results.length / 3)
  // And where there was something to do, not every feed was made again.
  expect(known.mock.calls.length).toBeGreaterThan(made.mock.calls.length / 50)
})
