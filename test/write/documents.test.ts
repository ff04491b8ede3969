// That a feed written at once is the feed put together from its elements, whatever its bodies are made of.
import { describe, expect, it } from 'vitest'
import type { Feed, Format, Rendered } from '../../src/model.ts'
import { documents, Paper, writers } from '../../src/write.ts'
import { fc } from '../fuzz.ts'

const formats: readonly Format[] = ['rss', 'atom', 'json']
const feed: Feed = {
  name: 'main',
  masthead: {
    title: 'Tidings',
    description: '',
    url: 'https://tidings.example/',
    authors: [],
    hubs: [],
    id: 'https://tidings.example/',
    self: {}
  },
  paths: {},
  content: 'full',
  creators: 'joined',
  items: []
}

const rendered = (html: string, id: number): Rendered => ({
  origin: { file: 'items/a.md' },
  id: `urn:example:${id}`,
  uri: `urn:example:${id}`,
  slug: 'a',
  title: 'A',
  zone: 'UTC',
  published: { time: 0, offset: 0, precision: 'second' },
  draft: false,
  credits: [],
  sections: [],
  tags: [],
  enclosures: [],
  html
})

const pieces = fc.constantFrom(
  ']]>',
  '\r',
  '\r\n',
  '\b',
  '\ufffe',
  '\ud800',
  '"',
  '\\',
  '\t',
  'é',
  '…',
  '🙂',
  '字',
  '<p>'
)
const bodies = fc.array(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map(parts => parts.join('')))

describe('documents', () => {
  it('are the same bytes as their elements put together', () => {
    fc.assert(
      fc.property(bodies, bodies => {
        const items = bodies.map(rendered)
        const updated = items[0]?.published
        const made = documents(feed, items, updated, formats)
        formats.forEach((format, i) => {
          const paper = new Paper()
          const elements = items.map(item => writers[format].item(item, { content: 'full', creators: 'joined' }, paper))
          expect(Buffer.from(made[i]!)).toEqual(Buffer.from(writers[format].document(feed, elements, updated)))
        })
      })
    )
  })

  it('keep nothing of another feed’s items, though both use one paper in turns', () => {
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        const style = { content: 'full', creators: 'joined' } as const
        const shared = new Paper()
        const mine = one.map(rendered)
        const theirs = other.map(rendered)
        const inTurns = mine.map((item, i) => {
          const next = theirs[i]
          if (next !== undefined) writers.atom.item(next, style, shared)
          return writers.atom.item(item, style, shared)
        })
        const alone = mine.map(item => writers.atom.item(item, style, new Paper()))
        const bytes = (elements: typeof alone) => Buffer.from(writers.atom.document(feed, elements, undefined))
        expect(bytes(inTurns)).toEqual(bytes(alone))
      })
    )
  })

  it('grow as far as they must', () => {
    const items = [...Array(9).keys()].map(id => rendered(id < 8 ? 'a' : '字'.repeat(200_000), id))
    const [json] = documents(feed, items, undefined, ['json'])
    const { items: read } = JSON.parse(Buffer.from(json!).toString()) as { items: { content_html: string }[] }
    expect(read[8]?.content_html).toBe(items[8]?.html)
  })

  it('of bodies of millions of letters are whole', () => {
    const html = '“a”'.repeat(2_000_000)
    const [json] = documents(feed, [rendered(html, 1)], undefined, ['json'])
    const { items: read } = JSON.parse(Buffer.from(json!).toString()) as { items: { content_html: string }[] }
    expect(read[0]?.content_html === html).toBe(true)
  })

  it('leave out what XML forbids, also from JSON', () => {
    const [json] = documents(feed, [rendered('a\b\ufffe\ud800z', 1)], undefined, ['json'])
    expect(Buffer.from(json!).toString()).toContain('"content_html":"a\ufffdz"')
  })
})
