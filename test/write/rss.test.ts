// RSS 2.0 as it is written, one element at a time.
import { describe, expect, it } from 'vitest'
import type { Masthead, Rendered } from '../../src/model.ts'
import type { Style } from '../../src/write.ts'
import { Paper, writers } from '../../src/write.ts'
import { at, author, feed, rendered } from './rendered.ts'

const item = (more: Partial<Rendered>, style: Partial<Style> = {}) =>
  Buffer.from(
    writers.rss.item(rendered(more), { content: 'full', creators: 'joined', ...style }, new Paper()).bytes
  ).toString()
const frame = (masthead: Partial<Masthead>, path?: string) =>
  Buffer.from(writers.rss.document(feed(masthead, path ? { paths: { rss: path } } : {}), [], undefined)).toString()

describe('an item', () => {
  it('has its time in GMT, whatever the offset of its publisher', () => {
    expect(item({ published: { time: Date.UTC(2026, 8, 30, 21, 5), offset: 180, precision: 'minute' } })).toContain(
      '<pubDate>Wed, 30 Sep 2026 21:05:00 GMT</pubDate>'
    )
  })

  it('has a guid that is a permanent link only where the id is the address', () => {
    const url = 'https://tidings.example/fish'
    expect(item({ url })).toContain('<guid isPermaLink="false">tag:')
    expect(item({ url, id: url })).toContain(`<guid isPermaLink="true">${url}</guid>`)
  })

  it('names its authors in one dc:creator, or in one each', () => {
    const credits = [author('Ida Berg'), author('Jo Lund')]
    expect(item({ credits })).toContain('<dc:creator>Ida Berg, Jo Lund</dc:creator>')
    expect(item({ credits }, { creators: 'each' })).toContain(
      '<dc:creator>Ida Berg</dc:creator>\n<dc:creator>Jo Lund</dc:creator>'
    )
  })

  it('has no author element, even where the address of an author is known', () => {
    expect(item({ credits: [author('Ida Berg', { email: 'ida@tidings.example' })] })).not.toContain('<author>')
  })

  it('names those who did something else as contributors', () => {
    expect(item({ credits: [author('Jo Lund', { role: 'editor' })] })).toContain(
      '<dc:contributor>Jo Lund</dc:contributor>'
    )
  })

  it('escapes a title once, and a summary twice, for readers take it for HTML', () => {
    const made = item({ title: 'Fish & <chips>', summary: 'Fish & <chips>' })
    expect(made).toContain('<title>Fish &#x26; &#x3C;chips')
    expect(made).toContain('<description>Fish &#x26;amp; &#x26;lt;chips')
  })

  it('has its description before its text', () => {
    expect(item({ summary: 'A', html: '<p>B</p>' })).toMatch(
      /<description>A<\/description>\n<content:encoded><!\[CDATA\[<p>B<\/p>\]\]><\/content:encoded>/
    )
  })

  it('has no text in a feed of summaries', () => {
    expect(item({ html: '<p>B</p>' }, { content: 'summary' })).not.toContain('content:encoded')
  })

  it('says when it was updated only where that is not when it was published', () => {
    expect(item({ updated: at('2026-03-05T10:00:00Z') })).not.toContain('atom:updated')
    expect(item({ updated: at('2026-03-06T10:00:00Z') })).toContain('<atom:updated>2026-03-06T10:00:00Z</atom:updated>')
  })

  it('has one enclosure, with length 0 where it is not known, and its other files as media:content', () => {
    const file = (name: string) => ({ url: `https://tidings.example/${name}`, type: 'audio/mpeg' })
    const made = item({ enclosures: [file('a.mp3'), file('b.mp3')] })
    expect(made.match(/<enclosure /g)).toHaveLength(1)
    expect(made).toContain('length="0"')
    expect(made).toContain('<media:content url="https://tidings.example/b.mp3"')
  })

  it('says its language where that is not the one of the feed', () => {
    expect(item({ language: 'nb' }, { language: 'en' })).toContain('<dc:language>nb</dc:language>')
    expect(item({ language: 'EN' }, { language: 'en' })).not.toContain('dc:language')
  })
})

describe('a channel', () => {
  it('has its title as description where it has none, since one is required', () => {
    expect(frame({})).toContain('<description>Tidings</description>')
  })

  it('names a stylesheet as seen from its own folder', () => {
    expect(frame({ stylesheet: 'feed.css' }, 'section/asia/rss.xml')).toContain('href="../../feed.css"')
  })

  it('declares the namespaces that are used and no other', () => {
    expect(frame({})).toContain('<rss version="2.0">')
    expect(frame({ self: { rss: 'https://tidings.example/rss.xml' } })).toMatch(
      /<rss version="2.0" xmlns:atom="[^"]+">/
    )
  })

  it('has no picture that is wider than RSS allows', () => {
    const image = { url: 'https://tidings.example/logo.png' }
    expect(frame({ image: { ...image, width: 144 } })).toContain('<image>')
    expect(frame({ image: { ...image, width: 145 } })).not.toContain('<image>')
  })

  it('has no lastBuildDate without items', () => {
    expect(frame({})).not.toContain('lastBuildDate')
  })
})
