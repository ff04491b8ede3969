// JSON Feed 1.1 as it is written, one member at a time.
import { describe, expect, it } from 'vitest'
import type { Masthead, Rendered } from '../../src/model.ts'
import { Paper, writers } from '../../src/write.ts'
import { author, feed, rendered } from './rendered.ts'

const item = (more: Partial<Rendered>, content: 'full' | 'summary' = 'full') =>
  JSON.parse(
    Buffer.from(writers.json.item(rendered(more), { content, creators: 'joined' }, new Paper()).bytes).toString()
  )
const document = (masthead: Partial<Masthead> = {}, items: readonly Rendered[] = []) => {
  const paper = new Paper()
  const elements = items.map(one => writers.json.item(one, { content: 'full', creators: 'joined' }, paper))
  return JSON.parse(Buffer.from(writers.json.document(feed(masthead), elements, undefined)).toString())
}

describe('an item', () => {
  it('has its HTML, or else its summary or title as text, since one of them is required', () => {
    expect(item({ html: '<p>"B"</p>' }).content_html).toBe('<p>"B"</p>')
    expect(item({ title: 'Fish' }).content_text).toBe('Fish')
    expect(item({ title: 'Fish', summary: 'A' }).content_text).toBe('A')
  })

  it('has no HTML in a feed of summaries', () => {
    expect(item({ html: '<p>B</p>', summary: 'A' }, 'summary')).not.toHaveProperty('content_html')
  })

  it('names all authors, and in the member of version 1.0 too', () => {
    expect(item({ credits: [author('Ida Berg'), author('Jo Lund')] })).toMatchObject({
      authors: [{ name: 'Ida Berg' }, { name: 'Jo Lund' }],
      author: { name: 'Ida Berg, Jo Lund' }
    })
  })

  it('does not call an editor an author', () => {
    expect(item({ credits: [author('Jo Lund', { role: 'editor' })] })).not.toHaveProperty('authors')
  })

  it('has each of its sections and tags once', () => {
    expect(item({ sections: ['News'], tags: ['Fish', 'News'] }).tags).toEqual(['News', 'Fish'])
  })

  it('leaves out the size of a file that is not known', () => {
    const url = 'https://tidings.example/a.mp3'
    expect(item({ enclosures: [{ url, type: 'audio/mpeg', duration: 60 }] }).attachments).toEqual([
      { url, mime_type: 'audio/mpeg', duration_in_seconds: 60 }
    ])
  })

  it('does not attach the picture it already has', () => {
    const url = 'https://tidings.example/a.jpg'
    expect(item({ image: { url }, enclosures: [{ url, type: 'image/jpeg' }] })).toMatchObject({ image: url })
    expect(item({ image: { url }, enclosures: [{ url, type: 'image/jpeg' }] })).not.toHaveProperty('attachments')
  })
})

describe('a feed', () => {
  it('has the version, the title and a list of items, even an empty one', () => {
    expect(document()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tidings',
      home_page_url: 'https://tidings.example/',
      items: []
    })
  })

  it('has its items in their order', () => {
    expect(
      document({}, [rendered({ id: 'b' }), rendered({ id: 'a' })]).items.map(({ id }: { id: string }) => id)
    ).toEqual(['b', 'a'])
  })
})
