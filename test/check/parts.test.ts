// Feeds checked in pieces: the same answer as for the whole, each item once.
import { describe, expect, test } from 'vitest'
import { check, checkParts, type Seen } from '../../src/check.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const [before, behind] = [
  '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel><title>Harbour</title><link>https://example.org/</link><description>News</description><language>en</language><atom:link rel="self" href="https://example.org/rss.xml"/>\n',
  '</channel></rss>\n'
]
const frame = bytes(before + behind)

function item(id: string, inside = ''): string {
  return `<item><title>Fish</title><guid isPermaLink="false">tag:example.org,2026:${id}</guid>${inside}</item>\n`
}

function rulesOf(items: readonly string[], seen?: Seen) {
  const { feed, items: each } = checkParts({ format: 'rss', frame, items: items.map(bytes) }, {}, seen)
  return { feed: feed.map(({ rule }) => rule), items: each.map(problems => problems.map(({ rule }) => rule)) }
}

describe('a feed in pieces', () => {
  test('sound pieces are sound together', () => {
    expect(rulesOf([item('a'), item('b', '<dc:creator>Ida Berg</dc:creator>')])).toEqual({ feed: [], items: [[], []] })
  })

  test('an item’s problem is the item’s, at its place in the item', () => {
    const [, [problem] = []] = checkParts({
      format: 'rss',
      frame,
      items: [item('a'), item('b', '\n<author>Ida</author>')].map(bytes)
    }).items
    expect(problem).toMatchObject({ rule: 'rss/author-email', place: { line: 2, column: 1 } })
  })

  test('two items with one guid are the feed’s problem', () => {
    expect(rulesOf([item('a'), item('a')])).toEqual({ feed: ['rss/guid-twice'], items: [[], []] })
  })

  test('the pieces have the problems of the whole', () => {
    const items = [item('a', '<author>Ida</author>'), item('b', '<x/>'), item('a', '<pubDate>today</pubDate>')]
    const { feed, items: each } = rulesOf(items)
    const whole = check(bytes(before + items.join('') + behind)).problems.map(({ rule }) => rule)
    expect([...feed, ...each.flat()].sort()).toEqual(whole.sort())
  })

  test('an item that was seen is not looked at again', () => {
    const seen: Seen = new WeakMap()
    const one = bytes(item('a', '<author>Ida</author>'))
    const first = checkParts({ format: 'rss', frame, items: [one] }, {}, seen)
    one.fill(0)
    expect(checkParts({ format: 'rss', frame, items: [one] }, {}, seen)).toEqual(first)
  })

  test('a prefix that only one feed declares is missing in the other', () => {
    const seen: Seen = new WeakMap()
    const one = bytes(item('a', '<dc:creator>Ida Berg</dc:creator>'))
    const without = bytes((before + behind).replace(/ xmlns:dc="[^"]*"/, ''))
    expect(checkParts({ format: 'rss', frame, items: [one] }, {}, seen).items).toEqual([[]])
    expect(checkParts({ format: 'rss', frame: without, items: [one] }, {}, seen).items[0]?.[0]?.rule).toBe('xml/prefix')
  })

  test('an Atom entry without an author needs one of the feed', () => {
    const entry = bytes(
      '<entry><id>tag:example.org,2026:a</id><title>Fish</title><updated>2026-09-30T21:05:00Z</updated><content>Fish</content></entry>'
    )
    const atom = (author: string) =>
      bytes(
        `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/</id><title>Harbour</title><updated>2026-09-30T21:05:00Z</updated><link rel="self" href="https://example.org/atom.xml"/>${author}</feed>`
      )
    const feedOf = (author: string) =>
      checkParts({ format: 'atom', frame: atom(author), items: [entry] }).feed.map(({ rule }) => rule)
    expect(feedOf('<author><name>Ida</name></author>')).toEqual([])
    expect(feedOf('')).toEqual(['atom/author'])
  })

  test('objects of JSON Feed are items too', () => {
    const json = bytes(
      '{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","home_page_url":"https://example.org/","feed_url":"https://example.org/feed.json","items":[]}'
    )
    const items = ['{"id":"a","content_text":"Fish"}', '{"id":"a","content_text":"Fish","date_published":"today"}'].map(
      bytes
    )
    const { feed, items: each } = checkParts({ format: 'json', frame: json, items })
    expect(feed.map(({ rule }) => rule)).toEqual(['json/id-twice'])
    expect(each.map(problems => problems.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`))).toEqual([
      [],
      ['json/date 1:50']
    ])
  })
})
