// What `feed` accepts gives valid documents, also where it writes broken ones.
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../src/adapters/feed.ts'
import { check } from '../../src/check.ts'
import { fc, runs } from '../fuzz.ts'
import { formats, frozen, read, story, written, wrong } from './feeds.ts'

/** Code without types gives these members null. */
function nulls(names: string): object {
  return Object.fromEntries(names.split(' ').map(name => [name, null]))
}

const strange = {
  _attributes: { 'xmlns:fish': 'https://fish.example/ns' },
  'fish:weight': [{ _text: '3 & 4' }, 5, { _cdata: ']]>' }]
}

const items: readonly (readonly [string, object])[] = [
  ['nothing more', {}],
  ['an author with a name only', { author: [{ name: 'Ida Berg' }] }],
  ['an author with an address only', { author: [{ email: 'ida@herald.example' }] }],
  ['an author with a link only', { author: [{ link: 'https://ida.example/' }] }],
  ['an author that says nothing', { author: [{}] }],
  ['an author whose address is none', { author: [{ name: 'Ida Berg', email: 'ida at herald', link: 'ida' }] }],
  ['one author who is no list', { author: { name: 'Ida Berg' } }],
  [
    'several authors',
    {
      author: [
        { name: 'Ida Berg', email: 'ida@herald.example' },
        { name: 'Jo Lund' },
        { name: 'Li Wei', avatar: '/li.png' }
      ]
    }
  ],
  ['several contributors', { contributor: [{ name: 'Jo Lund' }, { name: 'Li Wei', link: 'https://li.example' }] }],
  [']]> twice', { content: '<pre>]]></pre> ]]> ', description: ']]> and ]]>' }],
  [
    'a less-than sign in a category',
    { category: [{ name: 'a < b', term: '<b>', domain: '"<', scheme: 'https://x.example/?a&b' }] }
  ],
  ['a category that says nothing', { category: [{}, { name: '' }] }],
  ['a category with a term only', { category: [{ term: 'fish' }] }],
  ['a category that is null', { category: [null, undefined, { name: 'Fish' }] }],
  ['a category twice', { category: [{ name: 'Fish' }, { name: 'Fish' }] }],
  ['a category whose scheme is no address', { category: [{ name: 'Fish', scheme: 'my tags' }] }],
  [
    'U+0008 anywhere',
    {
      title: 'F\bish',
      description: 'a\bb',
      content: '<p>a\bb</p>',
      id: 'a\bb',
      category: [{ name: '\b' }],
      author: [{ name: 'I\bda' }],
      copyright: '\b'
    }
  ],
  ['a lone surrogate', { title: 'Fish \ud83d', description: '\udc1f', content: '<p>\ud83d</p>', id: 'x\ud83d' }],
  ['an opaque id', { id: '17' }],
  ['an id that is a UUID', { id: '0d1f7b1c-9a77-4c6b-9a5b-0d1f7b1c9a77' }],
  ['an id with spaces and letters a URI cannot hold', { id: 'fisch brötchen' }],
  ['an id on two lines', { id: ' a\nb ' }],
  ['a tag: URI that is none', { id: 'tag:fish' }],
  ['an id that begins like a URN', { id: 'urn:uuid:fish' }],
  ['an id that begins like another URN', { id: 'urn:fish' }],
  ['an id that would run', { id: 'javascript:fish' }],
  ['a link that would run and no id', { link: 'javascript:fish' }],
  ['a guid besides the id', { id: 'https://herald.example/?p=1', guid: 'p1' }],
  ['an address with characters no URI can hold', { link: 'https://fischbrötchen.example/größe|[1]?ö=ü' }],
  ['a link to another place than the web', { link: 'mailto:ida@herald.example' }],
  ['no title', { title: '', description: 'A fish was seen.' }],
  ['neither title nor text', { title: '' }],
  ['a title of white space', { title: ' \n ' }],
  ['HTML in the description', { description: '<p>A <b>fish</b> &amp; chips</p>' }],
  ['HTML that ends nowhere', { content: '<p><b>a</p></i><table><td>x &nbsp; &' }],
  ['a .jpg image', { image: 'https://herald.example/a.jpg' }],
  ['an image on a relative address', { image: '/a.png' }],
  ['an image in the text', { image: 'data:image/png;base64,AAAA' }],
  ['an .mp3 audio', { audio: 'https://herald.example/a.mp3' }],
  ['an enclosure without length', { enclosure: { url: 'https://herald.example/a.pdf', type: 'application/pdf' } }],
  [
    'an enclosure of length 0',
    { enclosure: { url: 'https://herald.example/a.pdf', length: 0, type: 'application/pdf' } }
  ],
  ['an enclosure without a type', { enclosure: { url: 'https://herald.example/file' } }],
  [
    'an enclosure whose type is none',
    { enclosure: { url: 'https://herald.example/file', type: 'sound', length: -1, duration: 0, title: ' ' } }
  ],
  [
    'an image and an audio',
    { image: { url: 'https://herald.example/a.jpg', title: 'A fish' }, audio: 'https://herald.example/a.mp3' }
  ],
  [
    'files of all kinds',
    {
      image: 'https://herald.example/a.jpg',
      audio: { url: 'https://herald.example/a.mp3', title: 'Sound', duration: 3661.4, length: 9 },
      video: 'https://herald.example/a.mp4',
      enclosure: { url: 'https://herald.example/a.zip' }
    }
  ],
  ['a date of publication', { published: new Date('2026-03-01T00:00:00+05:45') }],
  ['a date of another realm', { date: runInNewContext('new Date(1e12)') }],
  ['null wherever nothing has to be', nulls('id description content category guid image audio video enclosure author')],
  ['null in the rest', nulls('contributor published copyright extensions')],
  ['a date with milliseconds', { date: new Date(1_000_000_000_123) }],
  ['a copyright notice', { copyright: '© 2026 <Herald> &amp; Sons' }],
  [
    'an extension for JSON Feed',
    { extensions: [{ name: '_fish', objects: { about: 'https://x.example\b', list: [1, 'two', null, { a: 'b' }] } }] }
  ],
  ['an extension with a known prefix', { extensions: [{ name: 'podcast:season', objects: { _text: '3' } }] }],
  [
    'an extension in place of what we would write',
    { author: [{ name: 'Ida' }], extensions: [{ name: 'dc:creator', objects: { _text: 'Jo' } }] }
  ],
  [
    'an element of RSS that feed has no option for',
    { extensions: [{ name: 'comments', objects: { _text: 'https://herald.example/fish#talk' } }] }
  ]
]

/** Errors that our own checker finds, but for those of HTML, which is as it was given. */
function errors(feed: Feed): string[] {
  return formats.flatMap(format =>
    check(new TextEncoder().encode(written(feed, format)), { format })
      .problems.filter(({ level, rule }) => level === 'error' && !rule.startsWith('html/'))
      .map(({ rule, text }) => `${format} ${rule}: ${text}`)
  )
}

describe('a valid feed of an item with', () => {
  test.each(items)('%s', (_, more) => {
    const feed = frozen([story(more)])
    expect([...wrong(feed), ...errors(feed)]).toEqual([])
    expect(formats.map(format => read(feed)[format].length)).toEqual([1, 1, 1])
  })
})

const feeds: readonly (readonly [string, object, fill?: (feed: Feed) => void])[] = [
  ['nothing more', {}],
  ['a language', { language: 'pt_BR' }],
  ['a language that is none', { language: 'Deutsch!' }],
  ['a time to live', { ttl: 60 }],
  ['a time to live of half a minute less than nothing', { ttl: -0.5 }],
  ['a copyright notice', { copyright: '© 2026, Herald' }],
  ['a picture', { image: '/logo.png', favicon: '/favicon.ico' }],
  ['a picture that RSS does not take', { image: 'https://herald.example/logo.webp' }],
  ['a stylesheet', { stylesheet: '/feed.xsl?a=1&b="2"?>' }],
  ['a hub', { hub: 'https://hub.example/' }],
  ['an author with a name only', { author: { name: 'Ida Berg' } }],
  ['an author who says nothing', { author: {} }],
  ['a generator', { generator: 'My <site> 1.0' }],
  ['no generator', { generator: false }],
  ['a generator that says nothing', { generator: ' ' }],
  ['documentation', { docs: 'https://herald.example/docs' }],
  ['no description', { description: undefined }],
  ['no title', { title: '' }],
  ['no id', { id: undefined }],
  ['an opaque id', { id: 'herald' }],
  ['no link', { link: undefined }],
  ['neither link nor id', { link: undefined, id: undefined }],
  ['no date', { updated: undefined }],
  ['U+0008 and a lone surrogate', { title: 'Her\bald', description: '\ud83d', copyright: '\b', generator: '\b' }],
  [
    'podcast options',
    {
      podcast: true,
      category: 'technology',
      image: '/logo.png',
      author: { name: 'Ida Berg', email: 'ida@herald.example' }
    }
  ],
  ['a subcategory of podcasts', { podcast: true, category: 'Tech News' }],
  ['a category that Apple does not have', { podcast: true, category: 'Fish' }],
  ['a category of podcasts that is escaped already', { podcast: true, category: 'Society &amp; Culture' }],
  ['podcast set to 1', { podcast: 1 }],
  ['null in place of texts', nulls('generator language stylesheet docs category description copyright')],
  ['null in the other options', nulls('updated ttl feed hub podcast author image favicon')],
  ['a URN as its id', { id: 'urn:isbn:0451450523' }],
  ['an id that begins like a URN', { id: 'urn:uuid:herald' }],
  ['categories', {}, feed => feed.categories.push('Fish', 'a < b', '')],
  [
    'several contributors',
    {},
    feed => feed.contributors.push({ name: 'Jo' }, { name: 'Li', email: 'li@herald.example' }, {})
  ],
  [
    'an extension of each kind',
    {},
    feed => {
      feed.addExtension({ name: '_fish', objects: { about: 'x' } })
      feed.addExtension({ name: 'itunes:explicit', objects: { _text: 'false' } })
      feed.addExtension({ name: 'managingEditor', objects: { _text: 'ida@herald.example (Ida Berg)' } })
    }
  ]
]

describe('a valid feed with', () => {
  test.each(feeds.map(([name, more, fill]) => ({ name, more, fill })))('$name', ({ more, fill }) => {
    const item = story({ audio: { url: 'https://herald.example/a.mp3', duration: 61 }, content: '<p>A fish.</p>' })
    const feed = frozen([item], more, fill)
    expect([...wrong(feed), ...errors(feed)]).toEqual([])
  })
})

test('an extension that declares its namespace is well-formed', () => {
  const rss = frozen([story({ extensions: [{ name: 'fish:catch', objects: strange }] })]).rss2()
  expect(rss).toContain(
    '<fish:catch xmlns:fish="https://fish.example/ns"><fish:weight>3 &#x26; 4</fish:weight><fish:weight>5</fish:weight><fish:weight><![CDATA[]]]]><![CDATA[>]]></fish:weight></fish:catch>'
  )
})

test('a feed without items is valid', () => {
  expect(wrong(frozen([]))).toEqual([])
})

test('a writer that is called twice gives the same', () => {
  const feed = frozen(
    items.map(([, more], i) => story({ link: `https://herald.example/${i}`, ...more })),
    { podcast: true }
  )
  for (const format of formats) expect(written(feed, format)).toBe(written(feed, format))
})

test('without a date of its own a feed has that of its newest item, never the clock’s', () => {
  const feed = frozen([story(), story({ link: 'https://herald.example/b', date: new Date(0) })], { updated: undefined })
  expect(feed.rss2()).toContain('<lastBuildDate>Thu, 05 Mar 2026 09:30:00 GMT</lastBuildDate>')
  expect(feed.atom1()).toContain('</id>\n<updated>2026-03-05T09:30:00Z</updated>')
})

test('an item that was changed is written as it is now', () => {
  const feed = frozen([])
  const item = story({ content: 'one', author: [{ name: 'Ida' }] })
  const open = Object.assign(Object.create(Object.getPrototypeOf(feed)) as Feed, feed, { items: [item] })
  open.rss2()
  item.content = 'two'
  item.author![0]!.name = 'Jo'
  expect(open.rss2()).toContain('<![CDATA[two]]>')
  expect(open.rss2()).toContain('<dc:creator>Jo</dc:creator>')
})

const text = fc.string({ unit: 'binary', maxLength: 40 })
const anything = fc.record(
  {
    title: text,
    id: text,
    guid: text,
    description: text,
    content: text,
    copyright: text,
    date: fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') }),
    published: fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') }),
    author: fc.array(fc.record({ name: text, email: text, link: text, avatar: text }, { requiredKeys: [] }), {
      maxLength: 3
    }),
    contributor: fc.array(fc.record({ name: text }), { maxLength: 2 }),
    category: fc.array(fc.record({ name: text, term: text, scheme: text, domain: text }, { requiredKeys: [] }), {
      maxLength: 3
    }),
    audio: fc.record(
      {
        url: fc.constant('https://herald.example/a'),
        type: text,
        title: text,
        length: fc.double(),
        duration: fc.double()
      },
      { requiredKeys: ['url'] }
    )
  },
  { requiredKeys: ['title', 'date'] }
)

test('any text in any field gives valid feeds', () => {
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 4 }),
      fc.record({
        title: text,
        id: text,
        description: text,
        copyright: text,
        generator: text,
        language: text,
        category: text
      }),
      (all, more) => {
        const feed = frozen(
          all.map((item, i) => story({ link: `https://herald.example/story/${i}`, ...item })),
          { ...more, podcast: true }
        )
        expect(wrong(feed)).toEqual([])
      }
    ),
    runs(50)
  )
})

test('any text in an extension gives well-formed documents', () => {
  const value = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.double(),
      fc.boolean(),
      fc.record(
        { _text: text, _cdata: text, _attributes: fc.record({ a: text }), 'itunes:x': tie('value') },
        { requiredKeys: [] }
      )
    )
  })).value
  fc.assert(
    fc.property(value, fc.dictionary(text, text, { maxKeys: 3 }), (objects, members) => {
      const feed = frozen([
        story({
          extensions: [
            { name: 'webfeeds:x', objects },
            { name: '_x', objects: members }
          ]
        })
      ])
      expect(
        wrong(feed).filter(line => !/rss \d+: .*(?:webfeeds|itunes|extra|did not expect|Expecting)/i.test(line))
      ).toEqual([])
    }),
    runs(33)
  )
})
