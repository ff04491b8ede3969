// That what we read back from a feed is what stands in it: every string exactly, whatever it is made of.

import { readFileSync } from 'node:fs'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { fc } from './fuzz.ts'
import { readback } from './readback.ts'

const folder = new URL('./cases/schema/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder))

// Whatever XML can hold. Pieces that parsers trip over come often.
const tricky = [
  '&',
  '<',
  '>',
  ']]>',
  ']]',
  '&amp;',
  '&#x26;',
  '&lt;b&gt;',
  '<!--',
  '<![CDATA[',
  ' ',
  '\n',
  '\t',
  '\r',
  '1e5',
  '0x1F'
]
const anything = fc
  .array(fc.oneof(fc.constantFrom(...tricky, 'true', '-0', '__proto__', 'é', '🚢'), fc.string({ unit: 'binary' })))
  .map(pieces => pieces.join('').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''))

const escaped = (text: string) =>
  text.replace(/[&<>"\t\n\r]/g, character => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const rss = (item: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/"><channel><item>${item}</item></channel></rss>`
const atom = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`

describe('text', () => {
  it('comes back exactly from references', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(readback('rss', rss(`<title>${escaped(text)}</title>`)).items[0]?.title).toBe(text)
        expect(readback('atom', atom(`<title>${escaped(text)}</title>`)).items[0]?.title).toBe(text)
      })
    )
  })

  it('comes back exactly from CDATA sections, but for the carriage returns that XML takes away', () => {
    fc.assert(
      fc.property(anything, text => {
        const found = readback('rss', rss(`<content:encoded>${cdata(text)}</content:encoded>`)).items[0]?.html
        expect(found).toBe(text.replace(/\r\n?/g, '\n'))
      })
    )
  })

  it('comes back exactly from an attribute', () => {
    fc.assert(
      fc.property(anything, text => {
        const picture = `<m:content medium="image" url="${escaped(text)}"/>`
        expect(readback('rss', rss(picture)).items[0]?.image).toBe(text)
      })
    )
  })

  it('comes back exactly from JSON', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(readback('json', JSON.stringify({ items: [{ content_html: text }] })).items[0]?.html).toBe(text)
      })
    )
  })

  it('is what libxml2 reads, in whatever way it is written', () => {
    const written = fc.array(
      fc.oneof(anything.map(escaped), anything.map(cdata), fc.constantFrom('<!-- no -->', '\r\n', ' '))
    )
    fc.assert(
      fc.property(written, pieces => {
        const document = XmlDocument.fromString(rss(`<title>${pieces.join('')}</title>`))
        const theirs = document.get('//title')?.content
        document.dispose()
        expect(readback('rss', rss(`<title>${pieces.join('')}</title>`)).items[0]?.title).toBe(theirs)
      })
    )
  })

  it('of many references is not cut short', () => {
    const title = '&'.repeat(200_000)
    expect(readback('rss', rss(`<title>${escaped(title)}</title>`)).items[0]?.title).toBe(title)
  })

  it('that is empty is not text that is missing', () => {
    expect(readback('rss', rss('<title/>')).items[0]).toMatchObject({ title: '', summary: undefined })
  })
})

describe('feeds', () => {
  const ferry = {
    id: 'tag:news.example,2026-09-30:ferry',
    title: expect.stringMatching(/^Ferry & fog/),
    published: Date.UTC(2026, 8, 30, 21, 5),
    image: 'https://news.example/img/ferry.jpg',
    enclosure: { url: 'https://news.example/audio/ferry.mp3', type: 'audio/mpeg', length: 1_234_567 }
  }

  it.each([
    ['rss', 'rss.xml', 'feed.xml'],
    ['atom', 'atom.xml', 'atom.xml'],
    ['json', 'feed.json', 'feed.json']
  ] as const)('%s says what the others say', (as, file, self) => {
    const found = readback(as, read(file))
    expect(found).toMatchObject({
      title: 'Harbour Courier',
      url: 'https://news.example/',
      language: 'en-GB',
      self: `https://news.example/${self}`
    })
    expect(found.items[0]).toMatchObject(ferry)
  })

  it('are read by their namespaces, not by their prefixes', () => {
    const found = readback(
      'atom',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>News</a:title>
        <entry xmlns="http://www.w3.org/2005/Atom" xmlns:p="http://search.yahoo.com/mrss/"><title>One</title>
          <p:content medium="image" url="https://news.example/1.jpg"/></entry>
        <a:entry><title xmlns="">not Atom's</title><a:title>Two</a:title></a:entry></a:feed>`
    )
    expect(found).toMatchObject({
      title: 'News',
      items: [{ title: 'One', image: 'https://news.example/1.jpg' }, { title: 'Two' }]
    })
  })
})

describe('authors', () => {
  it('of RSS are the name beside the address, or the names of dc:creator as they stand', () => {
    const found = readback('rss', read('rss.xml')).items.map(({ authors }) => authors)
    expect(found).toEqual([['Ida Berg and Jonas Vik'], ['Maja Holm'], ['Ida Berg', 'Jonas Vik']])
  })

  it('of an Atom entry are its own, else those of its source, else those of the feed', () => {
    expect(readback('atom', read('atom.xml')).items.map(({ authors }) => authors)).toEqual([
      ['Ida Berg', 'Jonas Vik'],
      ['Harbour Courier'],
      ['Harbour Courier']
    ])
    expect(readback('atom', read('atom-authors.xml')).items[1]?.authors).toEqual(['The Wire'])
  })

  it('of a JSON item are its own, else those of the feed', () => {
    const found = readback('json', read('feed.json')).items.map(({ authors }) => authors)
    expect(found).toEqual([['Ida Berg', 'Jonas Vik'], ['Harbour Courier']])
  })
})

describe('dates', () => {
  it('without an offset are not guessed at', () => {
    expect(readback('rss', rss('<pubDate>Wed, 30 Sep 2026 21:05:00</pubDate>')).items[0]?.published).toBeNaN()
  })
})
