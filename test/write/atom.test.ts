// Atom 1.0 as it is written, one element at a time.
import { describe, expect, it } from 'vitest'
import type { Masthead, Rendered } from '../../src/model.ts'
import { Paper, writers } from '../../src/write.ts'
import { at, author, feed, rendered } from './rendered.ts'

const entry = (more: Partial<Rendered>, content: 'full' | 'summary' = 'full') =>
  Buffer.from(writers.atom.item(rendered(more), { content, creators: 'joined' }, new Paper()).bytes).toString()
const frame = (masthead: Partial<Masthead> = {}) =>
  Buffer.from(writers.atom.document(feed(masthead), [], undefined)).toString()

describe('an entry', () => {
  it('was updated when it was published, unless it says another time', () => {
    expect(entry({})).toContain('<updated>2026-03-05T10:00:00Z</updated>')
    expect(entry({ updated: at('2026-03-06T10:00:00Z') })).toContain('<updated>2026-03-06T10:00:00Z</updated>')
  })

  it('has the URI as its id, since Atom allows nothing else', () => {
    expect(entry({ id: '17', uri: 'tag:tidings.example,2026:17' })).toContain('<id>tag:tidings.example,2026:17</id>')
  })

  it('names each author in an element of its own, with address and mail', () => {
    const credits = [author('Ida Berg', { url: 'https://tidings.example/ida', email: 'ida@tidings.example' })]
    expect(entry({ credits: [...credits, author('Jo Lund')] })).toContain(
      '<author><name>Ida Berg</name><uri>https://tidings.example/ida</uri><email>ida@tidings.example</email></author>\n<author><name>Jo Lund</name></author>'
    )
  })

  it('calls everybody else a contributor', () => {
    expect(entry({ credits: [author('Jo Lund', { role: 'photographer' })] })).toContain('<contributor><name>Jo Lund')
  })

  it('has a title even where the item has none, since one is required', () => {
    expect(entry({})).toContain('<title type="text"></title>')
  })

  it('has its title as content where it has no page, summary or text', () => {
    expect(entry({ title: 'Fish' })).toContain('<content type="text">Fish</content>')
  })

  it('needs no content with a page and a summary', () => {
    expect(entry({ url: 'https://tidings.example/fish', summary: 'A' })).not.toContain('<content')
  })

  it('leaves out the length of a file that is not known', () => {
    const enclosures = [{ url: 'https://tidings.example/a.mp3', type: 'audio/mpeg' }]
    expect(entry({ enclosures })).toContain(
      '<link rel="enclosure" type="audio/mpeg" href="https://tidings.example/a.mp3"/>'
    )
  })
})

describe('a feed', () => {
  it('has its title as author where it names none, since each entry needs one', () => {
    expect(frame()).toContain('<author><name>Tidings</name></author>')
  })

  it('says no time of the clock where it has no entries', () => {
    expect(frame()).toContain('<updated>1990-01-01T00:00:00Z</updated>')
  })

  it('says where it is', () => {
    expect(frame({ self: { atom: 'https://tidings.example/atom.xml' } })).toContain(
      '<link rel="self" type="application/atom+xml" href="https://tidings.example/atom.xml"/>'
    )
  })
})
