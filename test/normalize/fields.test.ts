// Fields under the names that generators and exports give them.
import { describe, expect, it } from 'vitest'
import { configuration } from '../../src/config.ts'
import type { Draft, Field, Item, Value } from '../../src/model.ts'
import { normalize, roster } from '../../src/normalize.ts'
import { rfc3339 } from '../../src/syntax/rfc3339.ts'

const site = 'site: { title: Pier, url: https://pier.example/, zone: UTC, language: en }\nlink: /{year}/{slug}/\n'

function settled(values: Record<string, Value>, { file = 'quay.md', yaml = '' } = {}) {
  const { config } = configuration(site + yaml, 'dateline.yaml')
  const fields = new Map<string, Field>(
    Object.entries({ title: 'Quay', ...values }).map(([name, value]) => [name, { value }])
  )
  const draft: Draft = { origin: { file }, index: 0, alone: true, fields }
  return normalize(draft, { config: config!, roster: roster([]), authority: 'pier.example' })
}
const dated = { date: '2026-03-05T10:00:00Z' }
const item = (values: Record<string, Value>, options?: { file?: string; yaml?: string }): Item =>
  settled(values, options).item!
const rules = (values: Record<string, Value>, options?: { file?: string }): string[] =>
  settled(values, options).problems.map(({ rule }) => rule)

describe('the picture', () => {
  it.each([
    ['heroImage', { heroImage: '/a.jpg' }],
    ['cover.image', { cover: { image: '/a.jpg', alt: 'Quay' } }],
    ['featured_image', { featured_image: '/a.jpg' }],
    ['images', { images: ['/a.jpg', '/b.jpg'] }],
    ['header.teaser', { header: { teaser: '/a.jpg' } }],
    ['feature_image', { feature_image: '/a.jpg' }],
    ['extra.image', { extra: { image: '/a.jpg' } }],
    ['a list of maps', { images: [{ src: '/a.jpg' }] }]
  ])('is read from %s', (_, values) => {
    expect(item({ ...dated, ...(values as Record<string, Value>) }).image?.url).toBe('https://pier.example/a.jpg')
  })

  it('is not a switch of a theme', () => {
    expect(item({ ...dated, thumbnail: 'true' }).image).toBeUndefined()
    expect(rules({ ...dated, thumbnail: 'true' })).toEqual([])
  })

  it('is read from a dotted name in fields:', () => {
    const yaml = 'fields: { photo.large: image }\n'
    expect(item({ ...dated, photo: { large: '/a.jpg' } }, { yaml }).image?.url).toBe('https://pier.example/a.jpg')
  })
})

describe('the dates', () => {
  it.each([
    ['created', { created: '2026-03-05' }],
    ['publication_date', { publication_date: '2026-03-05' }],
    ['first_published_at', { first_published_at: '2026-03-05' }],
    ['path', { path: '2026/03/05/ferry' }]
  ])('published is read from %s', (_, values) => {
    expect(rfc3339(item(values as Record<string, Value>).published)).toBe('2026-03-05T00:00:00Z')
  })

  it('published is read from the folders', () => {
    expect(rfc3339(item({}, { file: 'news/2026/03/05/quay.md' }).published)).toBe('2026-03-05T00:00:00Z')
  })

  it.each([
    ['updatedDate', { updatedDate: '2026-03-07' }],
    ['last_modified_at', { last_modified_at: '2026-03-07' }],
    ['last_update.date', { last_update: { date: '2026-03-07', author: 'ida' } }]
  ])('updated is read from %s', (_, values) => {
    expect(rfc3339(item({ ...dated, ...(values as Record<string, Value>) }).updated!)).toBe('2026-03-07T00:00:00Z')
  })

  it('the day of publication alone is no update', () => {
    expect(item({ ...dated, lastmod: '2026-03-05' }).updated).toBeUndefined()
    expect(rules({ ...dated, lastmod: '2026-03-05' })).toEqual([])
  })

  it('a refusal names the field that holds a date', () => {
    const { problems } = settled({ dateline_day: '5 March 2026' })
    expect(problems[0]?.text).toContain('fields: { dateline_day: date }')
  })
})

describe('sections and tags', () => {
  it('are gathered from all fields that say them', () => {
    expect(item({ ...dated, tags: ['a', 'b'], keywords: 'b, c' }).tags).toEqual(['a', 'b', 'c'])
    expect(item({ ...dated, category: 'News', categories: ['Sports'] }).sections).toEqual(['News', 'Sports'])
  })

  it('are read from taxonomies', () => {
    expect(item({ ...dated, taxonomies: { tags: ['a'], categories: ['B'] } })).toMatchObject({
      tags: ['a'],
      sections: ['B']
    })
  })

  it('are parted at spaces in Jekyll’s posts', () => {
    expect(item({ ...dated, tags: 'red green' }, { file: '_posts/2026-03-05-a.md' }).tags).toEqual(['red', 'green'])
  })

  it('are kept whole elsewhere, with a warning', () => {
    expect(item({ ...dated, tags: 'red green' }).tags).toEqual(['red green'])
    expect(rules({ ...dated, tags: 'red green' })).toEqual(['item/terms'])
  })

  it('a section is the folder with sections: folder', () => {
    const options = { file: 'en/ferries/a.md', yaml: 'sections: folder\nlanguages: [en]\n' }
    expect(item(dated, options).sections).toEqual(['ferries'])
  })
})

describe('enclosures', () => {
  it('of WordPress have three lines', () => {
    expect(item({ ...dated, enclosure: 'https://cdn.example/a.mp3\n12345\naudio/mpeg\n' }).enclosures).toEqual([
      { url: 'https://cdn.example/a.mp3', type: 'audio/mpeg', length: 12_345 }
    ])
  })

  it.each([
    ['PT1H2M3S', 3723],
    ['1h 2m', 3720],
    ['1:02:03', 3723],
    ['45 min', 2700],
    ['90', 90]
  ])('a duration of %s has %i seconds', (duration, seconds) => {
    expect(item({ ...dated, enclosure: { url: '/a.mp3', duration } }).enclosures[0]?.duration).toBe(seconds)
  })

  it('a length that is not a number is reported', () => {
    expect(rules({ ...dated, enclosure: { url: '/a.mp3', length: '12 MB' } })).toEqual(['item/number'])
  })

  it.each(['none', 'cdn.example/a.mp3', 'www.cdn.example/a.mp3'])('%s is not an address', url => {
    expect(item({ ...dated, audio: url }).enclosures).toEqual([])
    expect(rules({ ...dated, audio: url })).toEqual(['item/enclosure'])
  })
})

describe('titles', () => {
  const titled = (text: string, format: 'markdown' | 'html', file = 'quay.md') => {
    const { config } = configuration(site, 'dateline.yaml')
    const fields = new Map<string, Field>([['date', { value: '2026-03-05' }]])
    const draft: Draft = { origin: { file }, index: 0, alone: true, fields, body: { text, format, line: 1 } }
    return normalize(draft, { config: config!, roster: roster([]), authority: 'pier.example' }).item?.title
  }

  it.each([
    ['# The *quay*\n\nText.', 'markdown', 'The quay'],
    ['\n# The quay {#top}\nText.', 'markdown', 'The quay'],
    ['<h1>The quay</h1><p>Text.</p>', 'html', 'The quay'],
    ['## Not the quay\n', 'markdown', undefined],
    ['Text.\n\n# Later\n', 'markdown', undefined]
  ] as const)('of an item that has none are the heading it begins with: %j', (text, format, title) => {
    expect(titled(text, format)).toBe(title)
  })

  it('are Markdown in Markdown, and text elsewhere', () => {
    expect(item({ ...dated, title: 'A *fine* quay' }).title).toBe('A fine quay')
    expect(item({ ...dated, title: '¯\\_(ツ)_/¯' }, { file: 'quay.json' }).title).toBe('¯\\_(ツ)_/¯')
  })
})

describe('defaults of a folder', () => {
  const yaml =
    'defaults:\n  - { path: "**", section: Town }\n  - { path: blog/**, section: Blog, tags: [a, b], author: Ida Berg }\n'

  it('are for items that say nothing themselves', () => {
    expect(item(dated, { file: 'blog/a.md', yaml })).toMatchObject({
      sections: ['Blog'],
      tags: ['a', 'b'],
      credits: [{ name: 'Ida Berg' }]
    })
    expect(item({ ...dated, category: 'Sea' }, { file: 'blog/a.md', yaml }).sections).toEqual(['Sea'])
    expect(item(dated, { file: 'news/a.md', yaml }).sections).toEqual(['Town'])
  })
})
