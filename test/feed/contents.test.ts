// What readers find in the feeds of the drop-in.
import type { Feed as Original } from 'feed'
import { describe, expect, test } from 'vitest'
import { Feed } from '../../src/adapters/feed.ts'
import { formats, frozen, options, read, story, written } from './feeds.ts'

describe('nothing is lost:', () => {
  test('an author with a name only is told in all formats', () => {
    const found = read(frozen([story({ author: [{ name: 'Ida Berg' }] })]))
    for (const format of formats) expect(found[format][0]!.authors).toEqual(['Ida Berg'])
  })

  test.each([
    ['a text', 'Ida Berg', ['Ida Berg']],
    ['texts', ['Ida Berg', 'Jo Lund'], ['Ida Berg', 'Jo Lund']],
    ['a text among people', [{ name: 'Ida Berg' }, 'Jo Lund'], ['Ida Berg', 'Jo Lund']]
  ])('authors may be given as %s', (_, author, names) => {
    const found = read(frozen([story({ author })]))
    expect(found.rss[0]!.authors).toEqual([names.join(', ')])
    expect(found.atom[0]!.authors).toEqual(names)
    expect(found.json[0]!.authors).toEqual(names)
  })

  test.each([
    ['a text', 'News'],
    ['an object', { name: 'News' }],
    ['a list', [{ name: 'News' }]]
  ])('one category may be given as %s', (_, category) => {
    const feed = frozen([story({ category })])
    expect(feed.rss2()).toContain('<category>News</category>')
    expect(feed.atom1()).toContain('<category term="News" label="News"/>')
    expect(feed.json1()).toContain('"tags":["News"]')
  })

  test('an address may be a URL, which knows its own text', () => {
    expect(frozen([story({ link: new URL('https://herald.example/fish') })]).rss2()).toContain(
      '<link>https://herald.example/fish</link>'
    )
  })

  test('a promise among the options of the feed is an Error that names the option', () => {
    expect(() => frozen([], { title: Promise.resolve('Herald') }).rss2()).toThrow(
      'The feed: its title is a promise: did you forget await?'
    )
  })

  test('several authors: joined in RSS, one by one elsewhere', () => {
    const found = read(frozen([story({ author: [{ name: 'Ida Berg' }, { name: 'Jo Lund' }] })]))
    expect(found.rss[0]!.authors).toEqual(['Ida Berg, Jo Lund'])
    expect(found.atom[0]!.authors).toEqual(['Ida Berg', 'Jo Lund'])
    expect(found.json[0]!.authors).toEqual(['Ida Berg', 'Jo Lund'])
  })

  test('no author at all: an Atom entry has the feed’s, which has the title of the feed', () => {
    expect(read(frozen([story()])).atom[0]!.authors).toEqual(['Herald'])
  })

  test('bodies are the characters that were given', () => {
    const content = '<p onclick="x()">a ]]> b <a href="/x">ü</a> &nbsp;\t"\\ 🐟</p>\n<script>x()</script>'
    const found = read(frozen([story({ content })]))
    for (const format of formats) expect(found[format][0]!.html).toBe(content)
  })

  test('without content, JSON Feed has the description as its text', () => {
    expect(JSON.parse(frozen([story({ description: '<b>A fish</b>' })]).json1()).items[0]).toMatchObject({
      content_html: '<b>A fish</b>'
    })
  })

  test('a summary is HTML in RSS and Atom, plain text in JSON Feed', () => {
    const found = read(frozen([story({ description: 'A <b>fish</b> &amp; chips', content: '<p>x</p>' })]))
    expect(found.rss[0]!.summary).toBe('A <b>fish</b> &amp; chips')
    expect(found.atom[0]!.summary).toBe('A <b>fish</b> &amp; chips')
    expect(found.json[0]!.summary).toBe('A fish & chips')
  })

  test('image and audio: RSS has the audio as enclosure and the image as media:content', () => {
    const item = story({
      image: 'https://herald.example/a.jpg',
      audio: { url: 'https://herald.example/a.mp3', length: 9 }
    })
    const found = read(frozen([item]))
    expect(found.rss[0]!.enclosure).toEqual({ url: 'https://herald.example/a.mp3', type: 'audio/mpeg', length: 9 })
    expect(found.rss[0]!.image).toBe('https://herald.example/a.jpg')
    expect(found.atom[0]!.enclosures.map(({ url, type }) => [url, type])).toEqual([
      ['https://herald.example/a.mp3', 'audio/mpeg'],
      ['https://herald.example/a.jpg', 'image/jpeg']
    ])
    expect(found.json[0]!.image).toBe('https://herald.example/a.jpg')
    expect(found.json[0]!.enclosures.map(({ url }) => url)).toEqual(['https://herald.example/a.mp3'])
  })

  test('an image alone is the enclosure, as in feed', () => {
    expect(read(frozen([story({ image: 'https://herald.example/a.jpg' })])).rss[0]!.enclosure).toEqual({
      url: 'https://herald.example/a.jpg',
      type: 'image/jpeg',
      length: 0
    })
  })

  test('files of all kinds are in each format', () => {
    const files = ['a.mp4', 'a.mp3', 'a.pdf', 'a.png'].map(name => `https://herald.example/${name}`)
    const [video, audio, enclosure, image] = files
    const feed = frozen([story({ video, audio, enclosure: { url: enclosure }, image })])
    for (const format of formats) {
      const text = written(feed, format)
      expect(files.filter(file => !text.includes(file))).toEqual([])
    }
  })

  test.each([
    ['audio', 'x.mp3', 'audio/mpeg'],
    ['audio', 'x.m4a', 'audio/mp4'],
    ['audio', 'x.mp4', 'audio/mp4'],
    ['audio', 'x', 'audio/mpeg'],
    ['video', 'x.mov', 'video/quicktime'],
    ['image', 'x.svg', 'image/svg+xml'],
    ['image', 'x?w=1', 'image/jpeg']
  ])('the type of the %s %s is %s', (kind, file, type) => {
    expect(read(frozen([story({ [kind]: `https://herald.example/${file}` })])).rss[0]!.enclosure!.type).toBe(type)
  })

  test('dates: RSS has that of publication, the others both', () => {
    const found = read(frozen([story({ published: new Date('2026-03-01T08:00:00Z') })]))
    for (const format of formats) {
      expect(found[format][0]!.published).toBe(Date.parse('2026-03-01T08:00:00Z'))
      expect(found[format][0]!.updated).toBe(Date.parse('2026-03-05T09:30:00Z'))
    }
  })

  test('podcast tags in Apple’s form', () => {
    const rss = frozen([story({ audio: { url: 'https://herald.example/a.mp3', duration: 3661 } })], {
      podcast: true,
      category: 'tech news',
      image: 'https://herald.example/cover.jpg',
      author: { name: 'Ida Berg', email: 'ida@herald.example' }
    }).rss2()
    expect(rss).toContain('<itunes:category text="News"><itunes:category text="Tech News"/></itunes:category>')
    expect(rss).toContain('<itunes:author>Ida Berg</itunes:author>')
    expect(rss).toContain(
      '<itunes:owner><itunes:name>Ida Berg</itunes:name><itunes:email>ida@herald.example</itunes:email></itunes:owner>'
    )
    expect(rss).toContain('<itunes:image href="https://herald.example/cover.jpg"/>')
    expect(rss).toContain('<itunes:duration>3661</itunes:duration>')
  })

  test('the duration of a podcast’s item is its audio’s where a video without one is the enclosure', () => {
    const item = story({
      video: 'https://herald.example/a.mp4',
      audio: { url: 'https://herald.example/a.mp3', duration: 61 }
    })
    expect(frozen([item], { podcast: true }).rss2()).toContain('<itunes:duration>61</itunes:duration>')
  })

  test('an ampersand that is escaped already is one ampersand in names, in all formats', () => {
    const found = read(
      frozen([story({ author: [{ name: 'Berg &amp; Lund' }], category: [{ name: 'Fish &amp; <Chips>' }] })])
    )
    for (const format of formats) {
      expect(found[format][0]!.authors).toEqual(['Berg & Lund'])
      expect(found[format][0]!.tags).toEqual(['Fish & <Chips>'])
    }
  })

  test.each(['', ' ', false] as const)('the generator %j is left out', generator => {
    const feed = frozen([], { generator })
    expect(feed.rss2()).not.toContain('<generator')
    expect(feed.atom1()).not.toContain('<generator')
  })

  test('an updated that is null is the newest item’s date', () => {
    expect(frozen([story()], { updated: null }).atom1()).toContain('<updated>2026-03-05T09:30:00Z</updated>')
  })

  test('an opaque id of the feed is not that of an item of the same name', () => {
    const atom = frozen([story({ id: 'herald' })], { id: 'herald' }).atom1()
    expect(new Set(atom.match(/<id>.*?<\/id>/g)).size).toBe(2)
  })

  test('extensions go where they can stand', () => {
    const feed = frozen([
      story({
        extensions: [
          { name: '_fish', objects: { weight: 3 } },
          { name: 'slash:comments', objects: { _text: '3' } }
        ]
      })
    ])
    expect(feed.rss2()).toContain('<slash:comments>3</slash:comments>')
    expect(feed.rss2()).toContain('xmlns:slash="http://purl.org/rss/1.0/modules/slash/"')
    expect(feed.rss2()).not.toContain('_fish')
    expect(JSON.parse(feed.json1()).items[0]._fish).toEqual({ weight: 3 })
    expect(feed.json1()).not.toContain('slash')
  })

  test('an extension takes the place of what has its name', () => {
    const rss = frozen([
      story({ author: [{ name: 'Ida' }], extensions: [{ name: 'dc:creator', objects: { _text: 'Jo' } }] })
    ]).rss2()
    expect(rss.match(/<dc:creator>.*?<\/dc:creator>/g)).toEqual(['<dc:creator>Jo</dc:creator>'])
  })

  test('a body that is an extension stands behind a description', () => {
    const rss = frozen([
      story({ extensions: [{ name: 'content:encoded', objects: { _cdata: '<p>Fish</p>' } }] })
    ]).rss2()
    expect(rss).toContain('<description></description>\n<content:encoded><![CDATA[<p>Fish</p>]]></content:encoded>')
  })

  test('stylesheet, hub, ttl, language, copyright, favicon', () => {
    const feed = frozen([], {
      stylesheet: '/feed.xsl',
      hub: 'https://hub.example/',
      ttl: 60,
      language: 'de-CH',
      copyright: '© Herald',
      favicon: '/favicon.ico',
      image: '/logo.png'
    })
    expect(feed.rss2()).toContain('<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>')
    expect(feed.rss2()).toContain('<atom:link href="https://hub.example/" rel="hub"/>')
    expect(feed.rss2()).toContain('<ttl>60</ttl>')
    expect(feed.rss2()).toContain('<language>de-CH</language>')
    expect(feed.atom1()).toContain('<rights type="text">© Herald</rights>')
    expect(feed.atom1()).toContain('<icon>https://herald.example/favicon.ico</icon>')
    expect(JSON.parse(feed.json1())).toMatchObject({
      icon: 'https://herald.example/logo.png',
      favicon: 'https://herald.example/favicon.ico',
      language: 'de-CH',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }]
    })
  })
})

describe('an Error that names the item:', () => {
  test.each([
    ['an invalid date', { date: new Date('yesterday') }, 'its date is no date (Invalid Date)'],
    ['no date', { date: undefined }, 'its date is missing'],
    [
      'a date of the year 0',
      { date: new Date('0000-12-31') },
      'its date is in no year of a feed (0000-12-31T00:00:00.000Z)'
    ],
    ['a date of the year 20000', { date: new Date('+020000-01-01') }, 'its date is in no year of a feed'],
    ['a date that is a text', { date: '2026-03-05' }, 'its date is "2026-03-05", not a Date'],
    ['an invalid date of publication', { published: new Date(Number.NaN) }, 'its date of publication is no date'],
    ['an enclosure that cannot be read', { audio: 'https://' }, 'the address of its audio, "https://", cannot be read'],
    ['a link that cannot be read', { link: 'https://' }, 'its link cannot be read'],
    ['an extension with an unknown prefix', { extensions: [{ name: 'fish:x', objects: {} }] }, 'xmlns:fish'],
    ['an extension that no feed can hold', { extensions: [{ name: 'fish', objects: {} }] }, 'called "fish"'],
    ['an element that RSS has an option for', { extensions: [{ name: 'enclosure', objects: {} }] }, 'options of feed'],
    [
      'an extension that JSON cannot hold',
      { extensions: [{ name: '_x', objects: { a: 1n } }] },
      'cannot hold the extension _x'
    ],
    ['an object without a value as its date', { date: Object.create(null) }, 'its date is no date'],
    ['an extension that is no name', { extensions: [{ name: 'a:<b>', objects: {} }] }, '"a:<b>" cannot be the name'],
    ['a member that is no name', { extensions: [{ name: 'dc:x', objects: { 'a b': 1 } }] }, '"a b" cannot be the name'],
    [
      'a promise as content',
      { content: Promise.resolve('<p>x</p>') },
      'its content is a promise: did you forget await?'
    ],
    [
      'a function as content',
      { content: () => '<p>x</p>' },
      'its content is a function: call it, with await if it is async.'
    ],
    ['a promise as id', { id: Promise.resolve('1') }, 'its id is a promise'],
    ['an object as guid', { guid: { _: '1' } }, 'its guid is an object'],
    ['a list as description', { description: ['A', 'B'] }, 'its description is a list'],
    ['a function as author', { author: () => 'Ida' }, 'its author is a function'],
    [
      'a promise among authors',
      { author: [Promise.resolve({ name: 'Ida' })] },
      'its author is a promise: did you forget await?'
    ],
    [
      'a promise as the name of an author',
      { author: [{ name: Promise.resolve('Ida') }] },
      'its author: its name is a promise'
    ],
    ['a number as contributor', { contributor: 7 }, 'its contributor is a number'],
    ['a promise as category', { category: Promise.resolve([]) }, 'its category is a promise'],
    [
      'an attribute that is no name',
      { extensions: [{ name: 'dc:x', objects: { _attributes: { 'a"': 1 } } }] },
      'cannot be the name'
    ]
  ])('%s', (_, more, message) => {
    const feed = frozen([story({ link: 'https://herald.example/first' }), story({ title: 'Chips', ...more })])
    for (const write of [() => feed.rss2(), () => feed.atom1(), () => feed.json1()]) {
      expect(write).toThrow(message)
      expect(write).toThrow('Item 2, “Chips”')
    }
  })

  test('a feed without any address is an error in RSS alone', () => {
    const feed = new Feed({ title: 'Herald' })
    expect(() => feed.rss2()).toThrow('option link')
    expect(feed.atom1()).toContain('<feed')
    expect(feed.json1()).toContain('items')
  })
})

test('the class is feed’s, for the compiler too', () => {
  const feed: Original = new Feed(options)
  feed.addItem(story())
  feed.addCategory('Fish')
  feed.addContributor({ name: 'Jo' })
  feed.addExtension({ name: '_x', objects: {} })
  expect([feed.items, feed.categories, feed.contributors, feed.extensions].map(list => list.length)).toEqual([
    1, 1, 1, 1
  ])
  expect(feed.options).toBe(options)
})
