// An item and a feed with the least they can have, for tests of one fact each.
import type { Feed, Masthead, Moment, Rendered } from '../../src/model.ts'

export const at = (text: string): Moment => ({ time: Date.parse(text), offset: 0, precision: 'second' })

export function rendered(more: Partial<Rendered> = {}): Rendered {
  return {
    origin: { file: 'fish.md' },
    id: 'tag:tidings.example,2026-03-05:fish',
    uri: 'tag:tidings.example,2026-03-05:fish',
    slug: 'fish',
    zone: 'UTC',
    published: at('2026-03-05T10:00:00Z'),
    draft: false,
    credits: [],
    sections: [],
    tags: [],
    enclosures: [],
    ...more
  }
}

export function feed(masthead: Partial<Masthead> = {}, more: Partial<Feed> = {}): Feed {
  return {
    name: 'main',
    masthead: {
      title: 'Tidings',
      description: '',
      url: 'https://tidings.example/',
      authors: [],
      hubs: [],
      id: 'https://tidings.example/',
      self: {},
      ...masthead
    },
    paths: {},
    content: 'full',
    creators: 'joined',
    items: [],
    ...more
  }
}

export const author = (name: string, more: object = {}) =>
  ({ name, kind: 'person', role: 'author', ...more }) as Rendered['credits'][number]
