// Archives: each item is in one document, documents lead to one another, and what was archived stays as it is.
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build.ts'
import { check } from '../../src/check.ts'
import { fc, runs } from '../fuzz.ts'

const now = Date.UTC(2026, 6, 1)

function paper(count: number, size: number, more = ''): Map<string, string> {
  const items = Array.from({ length: count }, (_, i) => ({
    id: `https://pier.example/${i}`,
    url: `https://pier.example/${i}`,
    title: `Story ${i}`,
    date: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
    content: `Text ${i}.`
  }))
  const settings = `site: { title: Pier, url: https://pier.example/, zone: UTC }\narchives: true\nlimit: ${size}\n${more}`
  const { compiled } = build({ items, settings, now })
  if (compiled === undefined) throw new Error('the settings are wrong')
  return new Map(compiled.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const idsIn = (json: string): string[] => (JSON.parse(json) as { items: { id: string }[] }).items.map(({ id }) => id)
const jsonFiles = (files: Map<string, string>): [string, string][] =>
  [...files].filter(([path]) => path.endsWith('feed.json'))

test('each item is in one document', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 7 }), (count, size) => {
      const all = jsonFiles(paper(count, size)).flatMap(([, text]) => idsIn(text))
      expect([all.length, new Set(all).size]).toEqual([count, count])
    }),
    runs(25)
  )
})

test('new items change no archive', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(12), fc.integer({ min: 1, max: 5 }), (count, more, size) => {
      const [before, after] = [paper(count, size), paper(count + more, size)]
      const archives = [...before.keys()].filter(path => path.startsWith('archive/'))
      expect(archives.filter(path => after.get(path) !== before.get(path))).toEqual([])
    }),
    runs(25)
  )
})

test('a feed holds as many items as its limit, and fewer than twice as many', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 7 }), (count, size) => {
      const own = idsIn(paper(count, size).get('feed.json')!).length
      expect(own >= Math.min(count, size) && own < 2 * size).toBe(true)
    }),
    runs(25)
  )
})

test('from the feed all items can be reached', () => {
  const files = paper(17, 3)
  const found: string[] = []
  for (let url: string | undefined = 'https://pier.example/feed.json'; url !== undefined; ) {
    const text: string = files.get(url.slice('https://pier.example/'.length))!
    found.push(...idsIn(text))
    url = (JSON.parse(text) as { next_url?: string }).next_url
  }
  expect(found).toEqual(Array.from({ length: 17 }, (_, i) => `https://pier.example/${16 - i}`))
})

describe('an archive', () => {
  const files = paper(9, 3)

  test.each(['archive/1/atom.xml', 'archive/2/rss.xml'])('%s says that it is one', path => {
    expect(files.get(path)).toContain('<fh:archive/>')
  })

  test('leads to the feed, and to the archive before it', () => {
    const links = [
      ...paper(12, 3)
        .get('archive/2/atom.xml')!
        .matchAll(/rel="(current|[a-z]+-archive)" href="([^"]+)"/g)
    ]
    expect(links.map(([, rel, href]) => [rel, href])).toEqual([
      ['current', 'https://pier.example/atom.xml'],
      ['prev-archive', 'https://pier.example/archive/1/atom.xml']
    ])
  })

  test('has the id of the feed', () => {
    expect(files.get('archive/1/atom.xml')).toContain('<id>https://pier.example/atom.xml</id>')
  })

  test('is valid in each format', () => {
    const wrong = [...files].flatMap(([path, text]) =>
      /\.(?:xml|json)$/.test(path) ? check(new TextEncoder().encode(text), { file: path, now }).problems : []
    )
    expect(wrong.filter(({ level }) => level === 'error')).toEqual([])
  })
})

test('there are none of a feed for a target', () => {
  const files = paper(9, 3, 'feeds: [{ target: flipboard }]')
  expect([...files.keys()].filter(path => path.includes('archive'))).toEqual([])
})

test('there are none where all items are in the feed', () => {
  expect([...paper(5, 3).keys()].filter(path => path.includes('archive'))).toEqual([])
})
