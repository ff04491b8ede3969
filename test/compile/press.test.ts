// Feeds → files: what is left out, what is held back, what is made once.
import { describe, expect, it } from 'vitest'
import { Press } from '../../src/compile/press.ts'
import { type Stages, stages } from '../../src/compile/stages.ts'
import type { Feed, Rendered } from '../../src/model.ts'
import { at, feed, rendered } from '../write/rendered.ts'

const now = Date.UTC(2026, 10, 20)
const page = (name: string, more: Partial<Rendered> = {}): Rendered =>
  rendered({
    id: `urn:x:${name}`,
    uri: `urn:x:${name}`,
    url: `https://tidings.example/${name}`,
    title: name,
    summary: 'A',
    ...more
  })
const press = (over: Partial<Stages> = {}) =>
  new Press(item => item, { now, levels: {}, stages: { ...stages, ...over } })
const main = (items: readonly Rendered[], more: Partial<Feed> = {}): Feed =>
  feed({ description: 'News' }, { items, paths: { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }, ...more })
const text = (file: { bytes: Uint8Array } | undefined): string => Buffer.from(file!.bytes).toString()

describe('a feed', () => {
  it('is one file a format, at its path', () => {
    expect(
      press()
        .documents(main([page('fish')]))
        .map(({ path }) => path)
    ).toEqual(['rss.xml', 'atom.xml', 'feed.json'])
  })

  it('without items is reported, and published', () => {
    const one = press()
    expect(one.documents(main([]))).toHaveLength(3)
    expect(one.problems.map(({ rule }) => rule)).toContain('feed/empty')
  })

  it('loses its oldest items where it would be too large, but never its last', () => {
    const items = [page('new'), page('old', { published: at('2026-03-04T10:00:00Z') })]
    const [rss] = press().documents(main(items, { bytes: 1024, paths: { rss: 'rss.xml' } }))
    expect(text(rss)).toContain('<title>new</title>')
    expect(text(rss)).not.toContain('<title>old</title>')
  })

  it('has the same bytes whenever they are asked for', () => {
    const [rss] = press().documents(main([page('fish')]))
    expect(text(rss)).toBe(text(rss))
  })
})

describe('an element', () => {
  it('is made once for all feeds of one style', () => {
    let made = 0
    const rss: typeof stages.writers.rss = {
      ...stages.writers.rss,
      item(...given) {
        made++
        return stages.writers.rss.item(...given)
      }
    }
    const one = press({ writers: { ...stages.writers, rss } })
    const item = page('fish')
    one.documents(main([item], { paths: { rss: 'a.xml' } }))
    one.documents(main([item], { paths: { rss: 'b.xml' } }))
    expect(made).toBe(1)
  })

  it('with an error in it leaves its item out and names it; the others are published', () => {
    const one = press()
    const bad = page('bad', { url: 'not an address' })
    const [rss] = one.documents(main([page('fish'), bad], { paths: { rss: 'rss.xml' } }))
    expect([...one.refused]).toEqual([bad])
    expect(
      one.problems.some(
        ({ level, place, text }) => level === 'error' && place === bad.origin && text.startsWith('In RSS: ')
      )
    ).toBe(true)
    expect(text(rss)).toContain('<title>fish</title>')
    expect(text(rss)).not.toContain('<title>bad</title>')
  })
})

it('a feed with an error outside its items is held back', () => {
  const one = press()
  const broken = feed(
    { description: 'News', url: 'not an address' },
    { items: [page('fish')], paths: { rss: 'rss.xml' } }
  )
  expect(one.documents(broken)).toEqual([])
  expect(one.held).toEqual(['rss.xml'])
})
