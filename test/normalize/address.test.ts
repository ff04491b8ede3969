// Addresses, slugs and ids as items and settings have them.
import { describe, expect, it } from 'vitest'
import { configuration } from '../../src/config.ts'
import type { Draft, Field, Item, Value } from '../../src/model.ts'
import { normalize, roster } from '../../src/normalize.ts'

const site = 'site: { title: Pier, url: https://pier.example/, zone: Europe/Oslo, language: en }\n'

function settled(file: string, values: Record<string, Value>, yaml = 'link: /{year}/{slug}/\n') {
  const { config, problems } = configuration(site + yaml, 'dateline.yaml')
  if (config === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const fields = new Map<string, Field>(
    Object.entries({ title: 'Quay', date: '2026-03-05T10:00:00Z', ...values })
      .filter(([, value]) => value !== '-')
      .map(([name, value]) => [name, { value }])
  )
  const draft: Draft = { origin: { file }, index: 0, alone: true, fields }
  return normalize(draft, { config, roster: roster([]), authority: 'pier.example' })
}
const item = (file: string, values: Record<string, Value> = {}, yaml?: string): Item =>
  settled(file, values, yaml).item!
const rules = (file: string, values: Record<string, Value>, yaml?: string): string[] =>
  settled(file, values, yaml).problems.map(({ rule }) => rule)

describe('the slug of a file', () => {
  it.each([
    ['2026-03-01-Release_v1.2.0.md', 'keep', 'Release_v1.2.0'],
    ['Fisch & Chips.md', 'keep', 'Fisch%20%26%20Chips'],
    ['Fisch & Chips.md', 'lower', 'fisch-%26-chips'],
    ['2026-03-01-Release_v1.2.0.md', 'lower', 'release_v1.2.0'],
    ['2026-03-01-Release_v1.2.0.md', 'plain', 'release-v1-2-0'],
    ['Crème.md', 'keep', 'Cr%C3%A8me'],
    ['quay/index.md', 'keep', 'quay'],
    ['north/index.en.md', 'keep', 'north'],
    ['quay.zh-tw.md', 'keep', 'quay'],
    ['node.js.md', 'keep', 'node.js']
  ])('%s with slugs: %s is %s in the address', (file, slugs, slug) => {
    expect(item(file, {}, `link: /{year}/{slug}/\nslugs: ${slugs}\n`).url).toBe(`https://pier.example/2026/${slug}/`)
  })

  it('does not change the id, which has the form it has always had', () => {
    expect(item('2026-03-01-Release_v1.2.0.md').id).toBe('tag:pier.example,2026-03-05:release-v1-2-0')
  })
})

describe('link:', () => {
  it.each([
    ['/{path}/', 'news/_posts/2026-03-01-quay.md', '/news/2026-03-01-quay/'],
    ['/{folder}/{slug}', 'news/ferries/quay.md', '/news/ferries/quay'],
    ['/{file}.html', '2026-03-01-Quay.md', '/2026-03-01-Quay.html'],
    ['/:year/:month/:day/:title.html', '2026-03-01-quay.md', '/2026/03/05/quay.html'],
    ['https://other.example/{id}/', 'quay.md', 'https://other.example/quay/']
  ])('%s for %s', (link, file, path) => {
    expect(item(file, {}, `link: ${link}\n`).url).toBe(new URL(path, 'https://pier.example/').href)
  })

  it('spells the language as the site does', () => {
    expect(item('zh_tw/quay.md', {}, 'link: /{language}/{slug}/\nlanguages: [en, zh_tw]\n')).toMatchObject({
      url: 'https://pier.example/zh_tw/quay/',
      language: 'zh-TW'
    })
  })
})

describe('an address in the item', () => {
  it.each([
    ['permalink', '/:categories/:year/:title/', '/news/2026/quay/'],
    ['permalink', '/blog/{{ page.fileSlug }}/', '/blog/quay/'],
    ['permalink', '/{{ page.date | date: "%Y/%m" }}/{{ title | slugify }}/', '/2026/03/quay/'],
    ['permalink', 'pretty', '/news/2026/03/05/quay/'],
    ['url', '%year%/%postname%/', '/2026/quay/'],
    ['permalink', '/%Y/%m/%d/quay/', '/2026/03/05/quay/'],
    ['permalink', '/%y%m/quay/', '/2603/quay/'],
    ['url', '/50%25/sm%C3%B8r/', '/50%25/sm%C3%B8r/'],
    ['url', '/%D8%B4%D8%B9%D8%B1/day/', '/%D8%B4%D8%B9%D8%B1/day/'],
    ['url', '/%e6%b8%af/%C3%A5pen', '/%e6%b8%af/%C3%A5pen'],
    ['url', '<https://pier.example/x>', '/x'],
    ['url', 'https://pier.example/x?a=1&amp;b=2', '/x?a=1&b=2'],
    ['path', '2026/03/01/ferry', '/2026/03/01/ferry']
  ])('%s: %s', (name, value, path) => {
    expect(item('quay.md', { [name]: value, category: 'news' }).url).toBe(new URL(path, 'https://pier.example/').href)
  })

  it.each([
    'www.pier.example/b',
    'pier.example/b',
    '/:category_slug/x/',
    '/{{ page.cat }}/',
    '[Quay](https://pier.example/b)',
    '/blog/[slug]/',
    '/%B/quay/',
    '/%-d/quay/',
    '/$slug/',
    'https://pier.example/1\nhttps://pier.example/2',
    'ida@pier.example',
    '@/quay'
  ])('%j gives way to the pattern of link:, with a warning', value => {
    expect(item('quay.md', { url: value }).url).toBe('https://pier.example/2026/quay/')
    expect(rules('quay.md', { url: value })).toEqual(['item/url'])
  })

  it.each(['true', 'none', 'null', 'undefined'])('%s says nothing', value => {
    expect(item('quay.md', { url: value }).url).toBe('https://pier.example/2026/quay/')
  })

  it('is not the canonical address on another site', () => {
    expect(item('quay.md', { canonical_url: 'https://other.example/a' }).url).toBe('https://pier.example/2026/quay/')
    expect(rules('quay.md', { canonical_url: 'https://other.example/a' })).toEqual(['item/canonical'])
    expect(item('quay.md', { canonical_url: 'https://pier.example/a' }).url).toBe('https://pier.example/a')
  })
})

describe('the id', () => {
  it('is the address with ids.from: link', () => {
    expect(item('quay.md', {}, 'link: /{slug}/\nids: { from: link }\n').id).toBe('https://pier.example/quay/')
  })

  it('is made from the path with ids.from: file', () => {
    const yaml = 'link: /{slug}/\nids: { from: file }\n'
    expect(item('news/quay.md', {}, yaml).id).toBe('tag:pier.example,2026-03-05:news/quay')
  })

  it('is its own before all', () => {
    expect(item('quay.md', { id: 'urn:x:1' }, 'link: /{slug}/\nids: { from: link }\n').id).toBe('urn:x:1')
  })
})

describe('what the site hides', () => {
  it.each([
    ['a.md', { status: 'draft' }],
    ['a.md', { isDraft: 'true' }],
    ['a.md', { unlisted: 'true' }],
    ['a.md', { visibility: 'private' }],
    ['a.md', { publish: 'false' }],
    ['a.md', { rss: 'false' }],
    ['a.md', { build: { list: 'never' } }],
    ['a.md', { _build: { render: 'never' } }],
    ['a.md', { eleventyExcludeFromCollections: 'true' }],
    ['a.md', { permalink: 'false' }],
    ['_drafts/a.md', {}],
    ['drafts/a.md', {}],
    ['en/drafts/a.md', {}]
  ])('%s %j is a draft', (file, values) => {
    expect(item(file, values as Record<string, Value>).draft).toBe(true)
  })

  it.each([
    { status: 'published' },
    { hidden: 'false' },
    { visibility: 'public' },
    { rss: 'true' },
    { build: { list: 'always' } }
  ])('%j is published', values => {
    expect(item('a.md', values as Record<string, Value>).draft).toBe(false)
  })

  it('is said in a note', () => {
    expect(rules('a.md', { unlisted: 'true' })).toEqual(['item/hidden'])
  })
})
