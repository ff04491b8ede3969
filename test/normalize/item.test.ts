// The fields of an item that are no date, name or file; drafts and what is hidden; what holds an item back.
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/model.ts'
import { type Room, rulesOf, settled, type Written } from './draft.ts'

const item = (fields: Written, room?: Room, file = 'news/quay.md'): Partial<Item> =>
  settled(fields, room, { origin: { file, line: 1 } }).item ?? {}

describe('title and summary', () => {
  test('are plain text', () => {
    expect(item({ title: 'Fish &amp; <em>chips</em>', summary: '  A \n line ' })).toMatchObject({
      title: 'Fish & chips',
      summary: 'A line'
    })
  })

  test('of Markdown lose its marks, and of JSON keep them', () => {
    expect([item({ title: '**Fish**' }).title, item({ title: '**Fish**' }, {}, 'news/all.json').title]).toEqual([
      'Fish',
      '**Fish**'
    ])
  })

  test.each([
    ['a list', ['Fish', 'Chips']],
    ['a map', { en: 'Fish' }]
  ])('that are %s are left out, and it is said', (_, title) => {
    const made = settled({ title, summary: 'About fish' })
    expect([made.item?.title, rulesOf(made)]).toEqual([undefined, ['item/kind 2']])
  })
})

describe('an item', () => {
  test('with no title, no summary and no text is held back', () => {
    const made = settled({ title: '' })
    expect([made.item, rulesOf(made)]).toEqual([undefined, ['item/empty 1']])
  })

  test('with a text alone is an item', () => {
    const body = { text: 'Fish.', format: 'text', line: 4 } as const
    expect(settled({ title: '' }, {}, { body }).item).toMatchObject({ body })
  })

  test.each(['id', 'slug', 'timezone', 'draft'])(
    'whose %s is a list is held back: without it, it would be another',
    name => {
      const made = settled({ [name]: ['a', 'b'] })
      expect([made.item, rulesOf(made).includes('item/kind 4')]).toEqual([undefined, true])
    }
  )

  test('of a zone that is none is held back', () => {
    expect(rulesOf(settled({ timezone: 'EST' }))).toContain('date/zone-unknown 4')
  })

  test('keeps the id that it has', () => {
    expect(item({ id: 'urn:fish:7' })).toMatchObject({ id: 'urn:fish:7', uri: 'urn:fish:7' })
  })

  test('gets an id of domain, day and slug', () => {
    expect(item({}).id).toBe('tag:herald.example,2026-03-05:quay')
  })
})

describe('the language', () => {
  test.each([
    ['of the item', { lang: 'pt-br' }, 'pt-BR'],
    ['with an underscore', { language: 'pt_BR' }, 'pt-BR'],
    ['of the site, where the item has none', {}, 'en']
  ])('is that %s', (_, fields, language) => {
    expect(item(fields).language).toBe(language)
  })

  test('that is none is the site’s, and it is said', () => {
    const made = settled({ language: 'Klingonese language' })
    expect([made.item?.language, rulesOf(made)]).toEqual(['en', ['item/language 4']])
  })
})

describe('the zone', () => {
  const date = '2026-03-05 08:00'
  const site = '  zone: Europe/Istanbul\n'
  const authors = [{ name: 'Ida Berg', slug: 'ida', zone: 'Europe/Oslo' }]

  test.each([
    ['of the item comes first', { timezone: 'Asia/Tokyo', author: 'ida' }, 'Asia/Tokyo', 540],
    ['of the author comes second', { author: 'ida' }, 'Europe/Oslo', 60],
    ['of the site comes last', {}, 'Europe/Istanbul', 180]
  ])('%s', (_, fields, zone, offset) => {
    expect(item({ date, ...fields }, { site, authors })).toMatchObject({ zone, published: { offset } })
  })
})

describe('sections and tags', () => {
  test('are lists of plain texts, each once', () => {
    expect(item({ section: 'World', tags: ['Fish &amp; Chips', 'Fish & Chips', ''] })).toMatchObject({
      sections: ['World'],
      tags: ['Fish & Chips']
    })
  })

  test('are divided by commas', () => {
    expect(item({ tags: 'fish, chips' }).tags).toEqual(['fish', 'chips'])
  })

  test('of one text with spaces are one term, and it is said', () => {
    const made = settled({ tags: 'fish chips' })
    expect([made.item?.tags, rulesOf(made)]).toEqual([['fish chips'], ['item/terms 4']])
  })

  test('of Jekyll are divided by spaces', () => {
    expect(item({ tags: 'fish chips' }, {}, '_posts/2026-03-05-quay.md').tags).toEqual(['fish', 'chips'])
  })

  test('do not say the same twice: what is a section is no tag', () => {
    expect(item({ section: 'World', tags: ['World', 'fish'] }).tags).toEqual(['fish'])
  })

  test('by sections: folder, the folder is the section where the item has none', () => {
    const room = { yaml: 'sections: folder\n' }
    expect([item({}, room).sections, item({ section: 'World' }, room).sections]).toEqual([['news'], ['World']])
  })
})

describe('what is not to be shown', () => {
  test.each([{ draft: 'true' }, { draft: 'yes' }, { published: 'false' }])('%j is a draft', fields => {
    expect(item(fields).draft).toBe(true)
  })

  test.each([{ draft: 'false' }, { draft: 'no' }, {}])('%j is none', fields => {
    expect(item(fields).draft).toBe(false)
  })

  test('is not guessed: a draft that is neither yes nor no holds the item back', () => {
    const made = settled({ draft: 'perhaps' })
    expect([made.item, rulesOf(made)]).toEqual([undefined, ['item/draft 4']])
  })

  test.each([
    [{ hidden: 'true' }, 'news/quay.md'],
    [{ status: 'private' }, 'news/quay.md'],
    [{ publish: 'false' }, 'news/quay.md'],
    [{ permalink: 'false' }, 'news/quay.md'],
    [{}, '_drafts/quay.md']
  ])('%j in %s is hidden, and it is said', (fields, file) => {
    const made = settled(fields, {}, { origin: { file, line: 1 } })
    expect([made.item?.draft, rulesOf(made)]).toEqual([true, ['item/hidden 1']])
  })

  test('may be unfinished: its errors are information', () => {
    const { item, problems } = settled({ draft: 'true', date: 'soonish' })
    expect([item, problems.map(({ level }) => level)]).toEqual([undefined, ['info']])
  })
})

test('nothing of the draft is changed', () => {
  const fields = Object.freeze({ tags: Object.freeze(['fish', 'chips']), image: Object.freeze({ url: '/a.jpg' }) })
  expect(() => settled(fields)).not.toThrow()
})
