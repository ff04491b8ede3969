// Under which names items carry their text.
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read.ts'

const draft = (fields: object, bodies?: string[]) =>
  read(
    { file: 'a.json', bytes: Buffer.from(JSON.stringify({ title: 'Quay', ...fields })) },
    bodies ? { bodies: new Set(bodies) } : {}
  ).drafts[0]!

describe('the body', () => {
  it.each([
    ['articleBody', 'It opened again.', 'text'],
    ['articleBody', '<p>It opened again.</p>', 'html'],
    ['Body', 'It *opened* again.', 'markdown'],
    ['contentHtml', '<p>x</p>', 'html'],
    ['body-html', '<p>x</p>', 'html'],
    ['content:encoded', '<p>x</p>', 'html'],
    ['content_md', '*x*', 'markdown'],
    ['fullText', 'It opened again.', 'text'],
    ['story', 'It opened again.', 'text']
  ])('is read from %s', (name, value, format) => {
    expect(draft({ [name]: value }).body).toMatchObject({ text: value, format })
  })

  it('is not a switch under the name of a text', () => {
    expect(draft({ story: 'true' }).body).toBeUndefined()
  })

  it('is the field that the settings name', () => {
    expect(draft({ intro: 'It opened.', body: 'Other' }, ['intro'])).toMatchObject({ body: { text: 'It opened.' } })
  })

  it('of Markdown is a field where nothing is below the front matter', () => {
    const bytes = Buffer.from('---\ntitle: Quay\nbody: It opened again.\n---\n')
    expect(read({ file: 'a.md', bytes }).drafts[0]!.body?.text).toBe('It opened again.')
  })
})
