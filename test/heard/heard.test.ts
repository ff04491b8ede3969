// What a reader hears in a feed, in the same words for RSS, Atom and JSON Feed.
import { describe, expect, test } from 'vitest'
import { type Heard, hear, withoutMarks } from '../../src/heard.ts'
import { fc } from '../fuzz.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const heard = (text: string): Heard => hear(bytes(text))!

const rss =
  heard(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Harbour</title><link>https://example.org/</link><description>All &amp;amp; sundry</description><language>en</language>
  <atom:link rel="self" href="https://example.org/feed.xml"/>
  <item><title>Fish &amp;amp; chips</title><link>https://example.org/fish</link><guid isPermaLink="false">f-1</guid>
    <pubDate>Wed, 30 Sep 2026 21:05 GMT</pubDate><dc:creator>Ida Berg</dc:creator><dc:creator>Ole Dahl</dc:creator>
    <category domain="https://example.org/tags">food</category><description>Short</description>
    <content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
    <enclosure url="https://example.org/a.mp3" length="1234" type="audio/mpeg"/><enclosure url="/b.mp3" length="?" type="audio/mpeg"/></item>
  <item><guid>https://example.org/two</guid><author>ida@example.org (Ida Berg)</author><pubDate>soon</pubDate></item>
</channel></rss>`)

const atom =
  heard(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/"><title type="html">Harbour</title>
  <subtitle>All &amp; sundry</subtitle><link href="/"/><link rel="self" href="feed.atom"/><author><name>Desk</name></author>
  <entry><title type="html">Fish &amp;amp; chips</title><id>tag:example.org,2026:f-1</id><link href="fish"/>
    <published>2026-09-30T21:05:00Z</published><updated>2026-10-01T06:00:00+02:00</updated>
    <author><name>Ida Berg</name><email>ida@example.org</email><uri>people/ida</uri></author>
    <category term="food" label="Food" scheme="https://example.org/tags"/><summary>Short</summary>
    <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Long</x:p></x:div></content>
    <link rel="enclosure" href="a.mp3" length="1234" type="audio/mpeg" title="Episode"/></entry></feed>`)

const json =
  heard(`{"version":"https://jsonfeed.org/version/1.1","title":"Harbour","home_page_url":"https://example.org/",
  "feed_url":"https://example.org/feed.json","language":"en","items":[{"id":7,"url":"https://example.org/fish",
  "external_url":"https://elsewhere.example/","title":"Fish & chips","date_published":"2026-09-30t21:05:00z","authors":[{"name":"Ida Berg",
  "avatar":"https://example.org/ida.jpg"}],"tags":["food",""],"summary":"Short","content_html":"<p>Long</p>","content_text":"Long",
  "image":"https://example.org/fish.jpg","attachments":[{"url":"https://example.org/a.mp3","mime_type":"audio/mpeg",
  "size_in_bytes":1234,"duration_in_seconds":61.5}]},"not an item"]}`)

describe('a feed', () => {
  test('says its title, page, own address, description and language', () => {
    expect(
      [rss.feed, atom.feed, json.feed].map(({ title, url, feedUrl, description, language }) => [
        title.text,
        url,
        feedUrl,
        description,
        language
      ])
    ).toEqual([
      ['Harbour', 'https://example.org/', 'https://example.org/feed.xml', 'All & sundry', 'en'],
      ['Harbour', 'https://example.org/', 'https://example.org/feed.atom', 'All & sundry', 'en'],
      ['Harbour', 'https://example.org/', 'https://example.org/feed.json', undefined, 'en']
    ])
  })

  test('names the authors of items that name nobody', () => {
    expect(atom.feed.authors).toEqual([{ name: 'Desk' }])
  })

  test('is known by its root, not by what it was expected to be', () => {
    expect([rss, atom, json].map(({ format, items }) => [format, items.length])).toEqual([
      ['rss', 2],
      ['atom', 1],
      ['json', 1]
    ])
  })

  test('of RSS 1.0 has its items beside the channel', () => {
    const { feed, items } =
      heard(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1"><channel rdf:about="https://example.org/"><title>Harbour</title></channel>
      <item rdf:about="https://example.org/fish"><title>Fish</title><dc:date>2026-09-30T21:05Z</dc:date></item></rdf:RDF>`)
    expect([feed.title.text, items[0]!.id?.value, items[0]!.permalink, items[0]!.published?.value.time]).toEqual([
      'Harbour',
      'https://example.org/fish',
      true,
      Date.parse('2026-09-30T21:05Z')
    ])
  })

  test.each([
    '<rss><channel>',
    '{"items":',
    '<opml version="2.0"/>',
    '<entry xmlns="http://www.w3.org/2005/Atom"/>',
    '[]',
    '',
    '\0'
  ])('%j is not heard', text => expect(hear(bytes(text))).toBeUndefined())

  test('that cannot be read says why where somebody asks', () => {
    const found: string[] = []
    hear(bytes('<rss><channel>'), { report: (fault, at) => found.push(`${fault} ${at}`) })
    expect(found).toEqual(['undeclared 0', 'malformed 14'])
  })

  test('without bodies is heard without them, and is otherwise the same', () => {
    const text = atom.source
    const { summary, content, ...rest } = atom.items[0]!
    expect([summary?.value.text, content?.value.text]).toEqual(['Short', '<p>Long</p>'])
    expect(hear(bytes(text), { bodies: false })!.items).toEqual([rest])
  })
})

describe('an item', () => {
  const first = [rss, atom, json].map(({ items }) => items[0]!)

  test('has the id of its format, which may be its address', () => {
    expect(first.map(({ id }) => id?.value)).toEqual(['f-1', 'tag:example.org,2026:f-1', '7'])
    expect(rss.items.map(({ permalink, url }) => [permalink, url?.value])).toEqual([
      [false, 'https://example.org/fish'],
      [true, 'https://example.org/two']
    ])
  })

  test('has one title, as readers show it', () => {
    expect(first.map(({ title }) => title.value.text)).toEqual(Array(3).fill('Fish & chips'))
    expect(first[0]!.title.value.readings).toEqual(['Fish &amp; chips', 'Fish & chips'])
  })

  test('has an absolute address, and the page it is about', () => {
    expect(first.map(({ url, about }) => [url?.value, about])).toEqual([
      ['https://example.org/fish', undefined],
      ['https://example.org/fish', undefined],
      ['https://example.org/fish', 'https://elsewhere.example/']
    ])
  })

  test('has its dates as they were written, with the instant where they name one', () => {
    const time = Date.parse('2026-09-30T21:05:00Z')
    expect(first.map(({ published }) => [published?.value.time, published?.value.unit])).toEqual([
      [time, 60_000],
      [time, 1000],
      [time, 1000]
    ])
    expect(rss.items[1]!.published?.value).toEqual({ text: 'soon', unit: 60_000 })
    expect(atom.items[0]!.updated?.value.text).toBe('2026-10-01T06:00:00+02:00')
  })

  test('names its authors', () => {
    expect(first.map(({ authors }) => authors.value)).toEqual([
      [{ name: 'Ida Berg' }, { name: 'Ole Dahl' }],
      [{ name: 'Ida Berg', email: 'ida@example.org', url: 'https://example.org/people/ida' }],
      [{ name: 'Ida Berg', avatar: 'https://example.org/ida.jpg' }]
    ])
    expect(rss.items[1]!.authors.value).toEqual([{ name: 'Ida Berg', email: 'ida@example.org' }])
  })

  test('has a summary and a text', () => {
    expect(
      first.map(({ summary, content }) => [summary?.value.text, content?.value.text, content?.value.format])
    ).toEqual(Array(3).fill(['Short', '<p>Long</p>', 'html']))
  })

  test('has files, categories and pictures', () => {
    expect(first.map(({ enclosures }) => enclosures.value[0])).toEqual([
      { url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 1234 },
      { url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 1234, title: 'Episode' },
      { url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 1234, duration: 61.5 }
    ])
    expect(rss.items[0]!.enclosures.value[1]).toEqual({ url: '/b.mp3', type: 'audio/mpeg' })
    expect(first.map(({ categories }) => categories)).toEqual([
      [{ term: 'food', scheme: 'https://example.org/tags' }],
      [{ term: 'food', label: 'Food', scheme: 'https://example.org/tags' }],
      [{ term: 'food' }]
    ])
    expect(json.items[0]!.pictures).toEqual(['https://example.org/fish.jpg'])
  })

  test('is at its place in the text', () => {
    for (const { source, items } of [rss, atom]) expect(source.slice(items[0]!.at)).toMatch(/^<(?:item|entry)>/)
    expect(json.source.slice(json.items[0]!.id!.at)).toMatch(/^7/)
  })
})

test('the marks by which sites count visits are not part of an address', () => {
  expect(withoutMarks('https://example.org/a?utm_source=rss&b=1#c')).toBe('https://example.org/a?b=1#c')
  expect(withoutMarks('https://example.org/utm_source')).toBe('https://example.org/utm_source')
})

test('any bytes are heard or not, without an error', () => {
  const pieces = [
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '</channel></rss>',
    '<link>',
    '</link>',
    'é',
    '{"items":[',
    '{}',
    ']}',
    '\xff'
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), parts => {
      hear(Buffer.from(parts.join(''), 'latin1'))
    })
  )
})
