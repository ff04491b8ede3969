// What other generators get wrong: each gives a valid feed, or an error that is named.
import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model.ts'
import { invalidFiles, newsroom, read, rules, settings, source, story, textOf } from './newsroom.ts'

const valid: readonly (readonly [string, object])[] = [
  ['an author with a name only', { authors: ['Ida Berg'] }],
  ['several authors', { authors: ['Ida Berg', 'Jo Lund', 'Li Wei'] }],
  ['an author with an address', { authors: [{ name: 'Ida Berg', email: 'ida@herald.example' }] }],
  ['an author whose address is none', { authors: [{ name: 'Ida Berg', email: 'ida at herald' }] }],
  ['no author', { authors: [] }],
  ['control characters in the title', { title: 'Fi\u0008sh \u0000and \u001fchips' }],
  ['a control character in the body', { content_html: '<p>Fi\u0008sh</p>' }],
  ['noncharacters', { title: 'Fish \ufffe\uffff' }],
  ['a lone surrogate', { title: 'Fish \ud83d', content_html: '<p>\udc1f</p>' }],
  [']]> twice', { content_html: '<p>a ]]&gt; b</p><pre>]]></pre><pre>]]></pre>' }],
  ['a relative link', { content_html: '<a href="/x">x</a> <img src="y.png" alt="">' }],
  ['a link to a place on the page', { content_html: '<a href="#note">x</a>' }],
  ['an address with spaces', { url: 'https://herald.example/fish & chips' }],
  ['an address on an international domain', { url: 'https://fischbrötchen.example/größe?ö=ü' }],
  ['an address with a percent sign that means itself', { url: 'https://herald.example/100%' }],
  ['an enclosure without length', { audio: 'https://herald.example/a.mp3' }],
  ['an enclosure of length 0', { enclosure: { url: 'https://herald.example/a.mp3', length: 0, type: 'audio/mpeg' } }],
  ['an enclosure without type', { enclosure: { url: 'https://herald.example/file' } }],
  ['two enclosures', { enclosures: ['https://herald.example/a.mp3', 'https://herald.example/b.mp4'] }],
  ['an image and an enclosure', { image: 'https://herald.example/a.jpg', audio: 'https://herald.example/a.mp3' }],
  ['a category with a less-than sign', { tags: ['a < b', '<script>', 'R&D'] }],
  ['an empty category', { tags: ['', ' '] }],
  ['no title', { title: '', summary: 'Fish' }],
  ['no text at all', { summary: '' }],
  ['an opaque id', { id: '17' }],
  ['an id with letters a URI cannot hold', { id: 'fisch brötchen' }],
  ['an id in upper case with a default port', { id: 'HTTPS://Herald.example:443/%7Efish' }],
  ['a title with markup', { title: 'The <em>last</em> fish &amp; chips' }],
  ['a title in Arabic', { title: 'السمك الأخير', language: 'ar' }],
  [
    'a script in the body',
    { content_html: '<p onclick="x()">a</p><script>x()</script><iframe src="https://x.example"></iframe>' }
  ],
  ['an address that runs code', { content_html: '<a href="javascript:alert(1)">x</a>', url: 'javascript:alert(1)' }],
  ['broken HTML', { content_html: '<p><b>a</p></i><table><td>x' }],
  ['entities that XML does not know', { content_html: '<p>a&nbsp;b&mdash;c&copy;</p>', title: 'a&nbsp;b&mdash;c' }],
  ['a language that is none', { language: 'Deutsch!' }],
  ['a very old date', { date: '1955-05-05T05:05:05Z' }],
  ['an emoji', { title: '🐟🏳️‍🌈', tags: ['🐟'] }]
]

describe('a valid feed in spite of', () => {
  test.each(valid)('%s', async (_, fields) => {
    const compiled = await newsroom([story('a.json', { slug: 'a', ...fields })])
    expect(compiled.items.shown).toBe(1)
    expect(invalidFiles(compiled)).toEqual([])
  })
})

const refused: readonly (readonly [string, string, readonly Source[]])[] = [
  ['an invalid date', 'date/unreadable', [story('a.json', { date: 'Invalid Date' })]],
  ['a day that does not exist', 'date/impossible', [story('a.json', { date: '2026-02-30' })]],
  ['no date', 'date/missing', [source('a.json', { title: 'Fish' })]],
  ['two items with one id', 'item/duplicate-id', [story('a.json', { id: 'x' }), story('b.json', { id: 'x' })]],
  ['a slug that leads away', 'item/slug', [story('a.json', { slug: '../../etc/passwd' })]],
  [
    'an unknown zone',
    'date/zone-unknown',
    [story('a.json', { date: '2026-03-01 08:00', timezone: 'Europe/Atlantis' })]
  ],
  ['nothing at all', 'item/empty', [story('a.json', { title: '', slug: 'a' })]]
]

describe('an error that is named, and the rest is published:', () => {
  test.each(refused)('%s', async (_, rule, sources) => {
    const compiled = await newsroom([...sources, story('z.json', { title: 'The rest', slug: 'rest' })])
    expect(rules(compiled)).toContain(rule)
    expect(
      compiled.problems
        .filter(({ level }) => level === 'error')
        .every(({ place }) => place.file === sources.at(-1)!.file)
    ).toBe(true)
    expect(read(compiled).rss.map(({ title }) => title)).toContain('The rest')
    expect(invalidFiles(compiled)).toEqual([])
  })

  test('two items with one id name both files', async () => {
    const { problems } = await newsroom([story('a.json', { id: 'x' }), story('b.json', { id: 'x' })])
    expect(problems.find(({ rule }) => rule === 'item/duplicate-id')?.text).toMatch(/a\.json/)
  })
})

describe('what the feeds say', () => {
  test('several authors stand in one dc:creator', async () => {
    const { rss } = read(await newsroom([story('a.json', { authors: ['Ida Berg', 'Jo Lund'] })]))
    expect(rss[0]!.authors).toEqual(['Ida Berg, Jo Lund'])
  })

  test('or, where the settings say so, in one each', async () => {
    const { rss } = read(
      await newsroom([story('a.json', { authors: ['Ida Berg', 'Jo Lund'] })], settings('creators: each\n'))
    )
    expect(rss[0]!.authors).toEqual(['Ida Berg', 'Jo Lund'])
  })

  test('there is no <author> in RSS', async () => {
    expect(textOf(await newsroom([story('a.json', { authors: ['Ida Berg'] })]), 'rss.xml')).not.toContain('<author')
  })

  test('times are in UTC and whole seconds', async () => {
    const compiled = await newsroom([story('a.json', { date: '2026-10-01T00:05:00.750+03:00' })])
    expect(textOf(compiled, 'rss.xml')).toContain('<pubDate>Wed, 30 Sep 2026 21:05:00 GMT</pubDate>')
    expect(textOf(compiled, 'atom.xml')).toContain('<published>2026-09-30T21:05:00Z</published>')
  })

  test('the day in an address and an id is the publisher’s own', async () => {
    const compiled = await newsroom(
      [story('a.json', { date: '2027-01-01T00:05:00+03:00', slug: 'fish' })],
      settings(),
      {}
    )
    expect(compiled.items.embargoed).toBe(1)
    const past = await newsroom([story('a.json', { date: '2026-01-01T00:05:00+03:00', slug: 'fish' })])
    expect(past.feeds[0]!.items.map(({ id, url }) => [id, url])).toEqual([
      ['tag:herald.example,2026-01-01:fish', 'https://herald.example/2026/fish/']
    ])
  })

  test('the build date is that of the newest item', async () => {
    expect(textOf(await newsroom([story('a.json', {})]), 'rss.xml')).toContain(
      '<lastBuildDate>Sun, 01 Nov 2026 08:00:00 GMT</lastBuildDate>'
    )
  })

  test('an opaque id stays in RSS and JSON and becomes a tag: URI in Atom', async () => {
    const { rss, atom, json } = read(await newsroom([story('a.json', { id: '17' })]))
    expect([rss[0]!.id, json[0]!.id, atom[0]!.id]).toEqual(['17', '17', 'tag:herald.example,2026-11-01:17'])
  })

  test('day-only items of one day keep the order of their source', async () => {
    const list = ['b', 'a', 'c'].map(slug => ({ title: slug, slug, date: '2026-11-01' }))
    const { rss } = read(await newsroom([source('list.json', list)]))
    expect(rss.map(({ title }) => title)).toEqual(['b', 'a', 'c'])
  })

  test('a limit of bytes drops the oldest items', async () => {
    const list = [1, 2, 3].map(day => ({
      slug: `s${day}`,
      title: `${day}`,
      date: `2026-11-0${day}`,
      content_text: 'x'.repeat(5000)
    }))
    const { json } = read(await newsroom([source('list.json', list)], settings('limit: { bytes: 15000 }\n')))
    expect(json.map(({ title }) => title)).toEqual(['3', '2'])
  })
})

describe('a time without an offset', () => {
  const authors = [
    { name: 'Ida Berg', zone: 'Asia/Tokyo' },
    { name: 'Jo Lund', zone: 'Asia/Tokyo' },
    { name: 'Li Wei', zone: 'Asia/Kathmandu' }
  ]
  const hour = async (names: readonly string[]): Promise<number> => {
    const item = story('a.json', { date: '2026-11-01 08:00', authors: names })
    const compiled = await newsroom([item], settings(), { authors })
    return new Date(compiled.feeds[0]!.items[0]!.published.time).getUTCHours()
  }

  test('is one of the zone that all its authors write in', async () => {
    expect(await hour(['Ida Berg', 'Jo Lund'])).toBe(23)
  })

  test('is one of the site where its authors write in different zones', async () => {
    expect(await hour(['Ida Berg', 'Li Wei'])).toBe(5)
  })

  test('is one of the site where nobody knows where one of its authors writes', async () => {
    expect(await hour(['A. Guest', 'Ida Berg'])).toBe(5)
  })
})
