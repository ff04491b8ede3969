// OPML 2.0 as it is written: the list of the feeds.
import { expect, it } from 'vitest'
import type { Masthead } from '../../src/model.ts'
import { opml } from '../../src/write.ts'
import { feed } from './rendered.ts'

const list = (...mastheads: Partial<Masthead>[]) =>
  Buffer.from(
    opml(
      'Tidings & Sons',
      mastheads.map(one => feed(one))
    )
  ).toString()
const rss = 'https://tidings.example/rss.xml'
const atom = 'https://tidings.example/atom.xml'

it('names a feed by its RSS file', () => {
  expect(list({ self: { rss, atom } })).toContain(`xmlUrl="${rss}" htmlUrl="https://tidings.example/" version="RSS2"`)
})

it('names a feed without RSS by its Atom file, and calls it no RSS', () => {
  expect(list({ self: { atom } })).toContain(`xmlUrl="${atom}"`)
  expect(list({ self: { atom } })).not.toContain('RSS2')
})

it('leaves out a feed that is in JSON alone', () => {
  expect(list({ self: { json: 'https://tidings.example/feed.json' } })).not.toContain('<outline')
})

it('escapes its title', () => {
  expect(list()).toContain('<title>Tidings &#x26; Sons</title>')
})
