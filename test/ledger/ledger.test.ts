// Ids that stay: the ledger as text, how items are recognized, and a year of edits.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settle } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import { adopted, type LedgerEntry, ledgerAfter, ledgerBytes, ledgerIn } from '../../src/ledger.ts'
import type { Item } from '../../src/model.ts'

interface Story {
  readonly folder: string
  readonly name: string
  readonly day: number
  readonly title: string
  readonly text: string
  readonly slug?: string
}

const settings = (host: string): string =>
  `site: { title: Pier, url: "https://${host}/", zone: UTC }\nlink: "https://${host}/{year}/{slug}/"\n`

function itemsOf(
  stories: readonly Story[],
  host = 'pier.example',
  ledger: readonly LedgerEntry[] = []
): readonly Item[] {
  const { config } = configuration(settings(host), 'dateline.yaml')
  const sources = stories.map(({ folder, name, day, title, text, slug }) => ({
    file: `${folder}/${name}.md`,
    bytes: Buffer.from(
      `---\ntitle: ${title}\ndate: ${new Date(Date.UTC(2026, 0, 1 + day, 10)).toISOString()}\n${slug ? `slug: ${slug}\n` : ''}---\n\n${text}\n`
    )
  }))
  return settle(sources, config!, Date.UTC(2027, 0, 1), { ledger }).items
}

const story = (n: number): Story => ({
  folder: 'a',
  name: `s${n}`,
  day: n,
  title: `Story ${n}`,
  text: `Words of ${n}.`
})

describe('an item keeps its id when', () => {
  const first = itemsOf([story(1), story(2)])
  const ledger = ledgerAfter([], first)
  const kept = (changed: Story, host?: string): string[] =>
    itemsOf([changed, story(2)], host, ledger).map(({ id }) => id)

  test.each<[string, Partial<Story>, string?]>([
    ['its date is corrected', { day: 9 }],
    ['its slug changes', { slug: 'quay' }],
    ['its title changes', { title: 'Quay' }],
    ['its text changes', { text: 'Other words.' }],
    ['its file is renamed', { name: 'quay' }],
    ['its file is moved', { folder: 'b/c' }],
    ['its file is renamed and its date corrected', { name: 'quay', day: 9 }],
    ['the site moves', {}, 'new.example']
  ])('%s', (_, change, host) => {
    expect(kept({ ...story(1), ...change }, host).sort()).toEqual(first.map(({ id }) => id).sort())
  })

  test('a copy of it is made: the copy gets an id of its own', () => {
    const items = itemsOf([story(1), { ...story(1), name: 's9' }, story(2)], 'pier.example', ledger)
    expect(items.map(({ id }) => id)).toEqual([
      'tag:pier.example,2026-01-02:s1',
      'tag:pier.example,2026-01-03:s2',
      'tag:pier.example,2026-01-02:s9'
    ])
  })

  test('another would get it: that one is held back, also where it is older', () => {
    const moved = { ...story(1), name: 'moved', day: 200 }
    const items = itemsOf([moved, { ...story(7), name: 's1', day: 1 }], 'pier.example', ledger)
    expect(items.map(({ title, id }) => [title, id])).toEqual([['Story 1', 'tag:pier.example,2026-01-02:s1']])
  })

  test('another takes its file name', () => {
    const items = itemsOf(
      [
        { ...story(1), name: 'old' },
        { ...story(7), name: 's1' }
      ],
      'pier.example',
      ledger
    )
    const ids = Object.fromEntries(items.map(({ title, id }) => [title, id]))
    expect(ids).toEqual({ 'Story 1': 'tag:pier.example,2026-01-02:s1', 'Story 7': 'tag:pier.example,2026-01-08:s1' })
  })
})

test('without a ledger ids are what they were before there was one', () => {
  expect(itemsOf([story(1)]).map(({ id }) => id)).toEqual(['tag:pier.example,2026-01-02:s1'])
})

test('a year of edits, moves and corrections shows no subscriber an old item as new', () => {
  const edit = fc.record({
    which: fc.nat({ max: 29 }),
    what: fc.constantFrom('day', 'title', 'text', 'name', 'folder', 'slug', 'host', 'new'),
    value: fc.nat({ max: 9999 })
  })
  let edits = 0
  fc.assert(
    fc.property(fc.array(edit, { minLength: 20, maxLength: 40 }), steps => {
      let stories = Array.from({ length: 30 }, (_, n) => story(n))
      let host = 'pier.example'
      let items = itemsOf(stories)
      let ledger = ledgerAfter([], items)
      const owner = new Map<number, string>()
      const words = (item: Item): string => item.origin.file
      for (const item of items)
        owner.set(
          stories.findIndex(one => `${one.folder}/${one.name}.md` === words(item)),
          item.id
        )
      for (const [i, { which, what, value }] of steps.entries()) {
        const old = stories[which]!
        if (what === 'host') host = `h${value}.example`
        else if (what === 'new') stories = [...stories, story(1000 + i)]
        else {
          const next = what === 'day' ? { day: value % 300 } : { [what]: `${what}-${value}-${i}` }
          stories = stories.map(one => (one === old ? { ...old, ...next } : one))
        }
        items = itemsOf(stories, host, ledger)
        ledger = ledgerAfter(ledger, items)
        edits++
        expect(items.length).toBe(stories.length)
        for (const item of items) {
          const n = stories.findIndex(one => `${one.folder}/${one.name}.md` === words(item))
          expect(item.id).toBe(owner.get(n) ?? item.id)
          owner.set(n, item.id)
        }
      }
    }),
    { numRuns: 35 }
  )
  expect(edits).toBeGreaterThan(700)
})

describe('dateline.lock', () => {
  const entry: LedgerEntry = { id: 'b', file: 'b.md', slug: 'b', url: '', first: '2026-01-01T00:00:00Z', hash: 'f' }

  test('has a line for each item, in the order of ids', () => {
    expect(
      ledgerBytes([entry, { ...entry, id: 'a' }])
        .split('\n')
        .slice(1)
    ).toEqual(['["a","b.md","b","","2026-01-01T00:00:00Z","f"]', '["b","b.md","b","","2026-01-01T00:00:00Z","f"]', ''])
  })

  test('reads what it writes, whatever the texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    const entries = fc.uniqueArray(
      fc.record({
        id: fc.string({ unit: 'binary', minLength: 1 }),
        file: text,
        slug: text,
        url: text,
        first: text,
        hash: text
      }),
      { selector: ({ id }) => id }
    )
    fc.assert(
      fc.property(entries, all => {
        const bytes = ledgerBytes(all)
        const read = ledgerIn(bytes, 'dateline.lock')
        expect('problems' in read ? read.problems : ledgerBytes(read)).toBe(bytes)
      })
    )
  })

  test.each([
    ['<<<<<<< HEAD\n', 'ledger/unreadable'],
    ['["a","b"]\n', 'ledger/unreadable'],
    [`${ledgerBytes([entry])}${ledgerBytes([entry])}`, 'ledger/twins']
  ])('%j is a problem', (text, rule) => {
    const read = ledgerIn(text, 'dateline.lock')
    expect('problems' in read && read.problems[0]?.rule).toBe(rule)
  })
})

describe('adopting', () => {
  const items = itemsOf([story(1), story(2)])

  test('takes ids by address, then by title and date, and names what it cannot match', () => {
    const announced = [
      { id: 'https://pier.example/?p=1', url: 'http://www.pier.example/2026/s1', title: 'Another' },
      { id: '77', url: '', title: 'Story 2', published: Date.UTC(2026, 0, 3, 12) },
      { id: '78', url: 'https://pier.example/gone/', title: 'Gone' }
    ]
    const { ledger, adopted: count, unmatched } = adopted([], items, announced)
    expect([count, unmatched.map(({ id }) => id)]).toEqual([2, ['78']])
    const moved = itemsOf([story(1), story(2)], 'pier.example', ledger)
    expect(moved.map(({ id, uri }) => [id, uri])).toEqual([
      ['https://pier.example/?p=1', 'https://pier.example/?p=1'],
      ['77', 'tag:pier.example,2026-01-03:77']
    ])
  })
})
