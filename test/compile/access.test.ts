// Items for subscribers, rights, and the feed that an item was taken over from: what the feeds say of them.
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build.ts'

const now = Date.UTC(2026, 6, 1)
const paid = {
  id: 'https://pier.example/paid',
  url: 'https://pier.example/paid',
  title: 'Paid',
  date: '2026-03-05T08:00:00Z',
  summary: 'What it is about.',
  content: 'The secret of the harbour.',
  audio: 'https://pier.example/paid.mp3',
  access: 'subscribers'
}

function paper(item: object, feeds = '[{ name: main }, { name: subscribers, path: s, access: subscribers }]') {
  const settings = `site: { title: Pier, url: https://pier.example/, zone: UTC }\nfeeds: ${feeds}\n`
  const { compiled, problems } = build({ items: [item], settings, now })
  const files = new Map(compiled!.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  return { files, rules: [...problems, ...compiled!.problems].map(({ rule }) => rule) }
}

describe('an item for subscribers', () => {
  const { files } = paper(paid)

  test.each(['rss.xml', 'atom.xml', 'feed.json'])(
    'has its summary and neither text nor file in the public %s',
    path => {
      const text = files.get(path)!
      expect([text.includes('What it is about.'), /secret|paid\.mp3/.test(text)]).toEqual([true, false])
    }
  )

  test.each(['s/rss.xml', 's/atom.xml', 's/feed.json'])('is whole in %s', path => {
    expect(files.get(path)).toMatch(/paid\.mp3[\s\S]*secret|secret[\s\S]*paid\.mp3/)
  })

  test.each(['Members', 'paid', 'premium'])('may be called %s', access => {
    expect(paper({ ...paid, access }).files.get('rss.xml')).not.toContain('secret')
  })

  test('is one, with a warning, where the word is not known', () => {
    const { files, rules } = paper({ ...paid, access: 'gold card' })
    expect([files.get('rss.xml')!.includes('secret'), rules.includes('item/access')]).toEqual([false, true])
  })

  test.each(['public', 'Free'])('is none that says %s', access => {
    expect(paper({ ...paid, access }).files.get('rss.xml')).toContain('secret')
  })
})

describe('an item that was taken over', () => {
  const source = { title: 'The Harbour', feed: 'https://harbour.example/rss.xml', url: 'https://harbour.example/' }
  const { files, rules } = paper({ ...paid, access: 'public', source, rights: '© The Harbour' })

  test('names its feed in RSS', () => {
    expect(files.get('rss.xml')).toContain('<source url="https://harbour.example/rss.xml">The Harbour</source>')
  })

  test('names its feed in Atom', () => {
    expect(files.get('atom.xml')).toContain(
      '<source><id>https://harbour.example/rss.xml</id><title type="text">The Harbour</title><updated>2026-03-05T08:00:00Z</updated>' +
        '<link rel="self" href="https://harbour.example/rss.xml"/><link rel="alternate" type="text/html" href="https://harbour.example/"/></source>'
    )
  })

  test('keeps its rights', () => {
    expect([files.get('rss.xml'), files.get('atom.xml')]).toEqual([
      expect.stringContaining('<dc:rights>© The Harbour</dc:rights>'),
      expect.stringContaining('<rights type="text">© The Harbour</rights>')
    ])
  })

  test('has no problem', () => {
    expect(rules).toEqual([])
  })

  test('is told of a source without a feed', () => {
    expect(paper({ ...paid, access: 'public', source: { title: 'The Harbour' } }).rules).toContain('item/source')
  })

  test.each(['Reuters', 'https://harbour.example/story', true])('a source that is %j is none of a feed', other => {
    const { files } = paper({ ...paid, access: 'public', source: other })
    expect(files.get('rss.xml')).not.toContain('<source')
  })
})
