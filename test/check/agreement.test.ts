// Feeds held against one another. The cases: files with several documents, behind the rule and the place in their first comment.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/check/rules.ts'
import { agreement, type CheckedFeed, check } from '../../src/check.ts'
import { type CheckSettings, checkFeeds } from '../../src/cli/check.ts'
import { terminal } from '../../src/cli/terminal.ts'
import { fc } from '../fuzz.ts'

const folder = new URL('../cases/check/agreement/', import.meta.url)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function feed(file: string, text: string): CheckedFeed {
  const format = file.endsWith('.json') ? 'json' : text.includes('<feed ') ? 'atom' : 'rss'
  return { file, format, bytes: bytes(text) }
}

const cases = readdirSync(folder)
  .sort()
  .map(name => {
    const [head = '', ...documents] = readFileSync(new URL(name, folder), 'utf8').split(/^--- /m)
    const [, rule = '', where = '', says = ''] = /<!-- (\S+) (sound|\S+ \d+:\d+) {2}(.+) -->/.exec(head) ?? []
    const feeds = documents.map(document => {
      const end = document.indexOf('\n')
      return feed(document.slice(0, end), document.slice(end + 1))
    })
    return { name, rule, where, says, feeds }
  })

const found = (feeds: readonly CheckedFeed[]): string[] =>
  agreement(feeds).map(({ rule, place }) => `${rule} ${place.file} ${place.line}:${place.column}`)

describe('feeds of one build', () => {
  test.each(cases)('$rule $where: $says ($name)', ({ rule, where, feeds }) => {
    expect(found(feeds)).toEqual(where === 'sound' ? [] : [`${rule} ${where}`])
  })

  test('every rule has a broken and a sound case', () => {
    const lacking = rulesOf('agreement').filter(({ id }) => {
      const places = cases.filter(({ rule }) => rule === id).map(({ where }) => where === 'sound')
      return !(places.includes(true) && places.includes(false))
    })
    expect(lacking).toEqual([])
  })

  test('each case is a sound feed but for what differs', () => {
    const errors = cases.flatMap(({ name, feeds }) =>
      feeds.flatMap(one =>
        check(one.bytes).problems.flatMap(({ level, rule }) => (level === 'error' ? [`${name} ${rule}`] : []))
      )
    )
    expect(errors).toEqual([])
  })

  test('a problem says both values and names the other file', () => {
    const { feeds } = cases.find(({ name }) => name === 'title-differs.txt')!
    expect(agreement(feeds)[0]?.text).toBe(
      'Two feeds of one site give this item different titles: “Fish and salt” here, “Fish” in atom.xml. Build all feeds from the same items in one run.'
    )
  })

  test('a rule can be turned off or given another level', () => {
    const { feeds } = cases.find(({ name }) => name === 'title-differs.txt')!
    expect(agreement(feeds, { rules: { 'feeds/title-differs': 'off' } })).toEqual([])
    expect(agreement(feeds, { rules: { 'feeds/title-differs': 'error' } })).toMatchObject([{ level: 'error' }])
  })

  test('a feed that cannot be read is passed over', () => {
    const { feeds } = cases.find(({ name }) => name === 'title-differs.txt')!
    const broken = feeds.map(one => (one.format === 'rss' ? { ...one, bytes: bytes('<rss><channel>') } : one))
    expect(agreement(broken)).toEqual([])
  })

  test('the order of the feeds decides where a difference stands, not whether', () => {
    for (const { feeds } of cases) expect(found([...feeds].reverse())).toHaveLength(found(feeds).length)
  })

  test('nothing that stands in a feed makes it throw', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<item>', '</item>', '<title>', '"id":', '{', '}', '[', ']', '&amp;', '<![CDATA[', ']]>')
    )
    const sound = cases.find(({ name }) => name === 'authors-joined.txt')!.feeds
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.array(piece, { maxLength: 5 }), (which, at, pieces) => {
        const feeds = sound.map((one, index) => {
          if (index !== which % sound.length) return one
          const text = Buffer.from(one.bytes).toString('utf8')
          const cut = at % text.length
          return { ...one, bytes: bytes(text.slice(0, cut) + pieces.join('') + text.slice(cut)) }
        })
        expect(Array.isArray(agreement(feeds))).toBe(true)
      })
    )
  })
})

test('the sample newsroom’s feeds agree with one another', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter(file =>
    /(?:^|[\\/])\w[^\\/]*\.(?:xml|json)$/.test(file)
  )
  const feeds = files
    .filter(file => statSync(join('out', file)).isFile())
    .map(file => feed(file, readFileSync(join('out', file), 'utf8')))
  expect(feeds.length).toBeGreaterThan(10)
  expect(found(feeds)).toEqual([])
})

describe('dateline check', () => {
  const settings: CheckSettings = {
    report: 'jsonl',
    strict: false,
    stdinFiles: false,
    html: true,
    rules: [],
    now: Date.UTC(2026, 10, 1)
  }

  function run(feeds: readonly CheckedFeed[], more: Partial<CheckSettings> = {}, only?: string) {
    const place = mkdtempSync(join(tmpdir(), 'dateline-agreement-'))
    const said: string[] = []
    try {
      for (const { file, bytes: content } of feeds) writeFileSync(join(place, file), content)
      const code = checkFeeds(
        [only === undefined ? place : join(place, only)],
        { ...settings, ...more },
        {
          ...terminal(),
          say: text => void said.push(text)
        }
      )
      return { code, said }
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  }

  const { feeds } = cases.find(({ name }) => name === 'date-differs.txt')!

  test('tells a difference in the line of the later file', () => {
    const lines = run(feeds).said.map(
      line => JSON.parse(line) as { file: string; problems: { rule: string; line: number }[] }
    )
    const differing = lines.map(({ problems }) => problems.filter(({ rule }) => rule.startsWith('feeds/')).length)
    expect(lines.map(({ file }) => file.replace(/.*[\\/]/, ''))).toEqual(['atom.xml', 'rss.xml'])
    expect(differing).toEqual([0, 1])
    expect(lines[1]?.problems.map(({ line }) => line)).toEqual(
      lines[1]?.problems.map(({ line }) => line).sort((a, b) => a - b)
    )
  })

  test('lets the difference fail a run when it is asked to', () => {
    expect(run(feeds).code).toBe(0)
    expect(run(feeds, { rules: ['feeds/date-differs=error'] }).code).toBe(1)
  })

  test('holds a single file against nothing', () => {
    expect(run(feeds, {}, 'rss.xml').said.join()).not.toContain('feeds/')
  })
})
