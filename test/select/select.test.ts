import { describe, expect, test } from 'vitest'
import { type Config, configuration } from '../../src/config.ts'
import type { Credit, Item, Moment } from '../../src/model.ts'
import { type Selection, select } from '../../src/select.ts'
import { fc } from '../fuzz.ts'

const now = Date.UTC(2026, 10, 20, 12)

function config(yaml = '', site = ''): Config {
  const { config, problems } = configuration(
    `site: { title: Herald, url: https://herald.example/, language: en${site} }\n${yaml}`,
    'dateline.yaml'
  )
  if (config === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  return config
}

const moment = (time: number): Moment => ({ time, offset: 180, precision: 'second' })
const author = (name: string): Credit => ({ name, kind: 'person', role: 'author' })

let count = 0

function item(fields: Partial<Item> & { at?: number } = {}): Item {
  const { at = now - 1000, ...rest } = fields
  const slug = `s${count++}`
  return {
    origin: { file: `${slug}.md` },
    id: slug,
    uri: `tag:herald.example,2026-01-01:${slug}`,
    slug,
    title: slug,
    zone: 'UTC',
    published: moment(at),
    draft: false,
    credits: [],
    sections: [],
    tags: [],
    enclosures: [],
    ...rest
  }
}

const main = ({ feeds }: Selection): string[] => feeds[0]!.items.map(({ slug }) => slug)
const shown = (one: Item, at = now): boolean => select([one], config(), at).feeds[0]!.items.length === 1
const names = ({ feeds }: Selection): string[] => feeds.map(({ name }) => name)
const paths = ({ feeds }: Selection): string[] => feeds.map(({ paths }) => paths.rss!)

describe('time', () => {
  test('an item is shown from the very millisecond it is published', () => {
    const one = item({ at: now })
    expect([shown(one, now - 1), shown(one, now)]).toEqual([false, true])
  })

  test('an embargo ends at its very millisecond', () => {
    const one = item({ at: now - 5000, embargo: moment(now) })
    expect([shown(one, now - 1), shown(one, now)]).toEqual([false, true])
  })

  test('the later of publication and embargo counts', () => {
    expect(shown(item({ at: now + 1, embargo: moment(now - 1) }))).toBe(false)
  })

  test('an item is over at the very millisecond it expires', () => {
    const one = item({ expires: moment(now) })
    expect([shown(one, now - 1), shown(one, now)]).toEqual([true, false])
  })

  test('a draft is never shown', () => {
    expect([shown(item({ draft: true })), shown(item({ draft: true }), now * 2)]).toEqual([false, false])
  })

  test('what is held back is counted by its reason, one reason each', () => {
    const items = [
      item(),
      item({ draft: true, expires: moment(1) }),
      item({ at: now + 1 }),
      item({ expires: moment(now - 1), embargo: moment(now + 9) })
    ]
    expect(select(items, config(), now).held).toEqual({ drafts: 1, embargoed: 1, expired: 1 })
  })

  test('next is the first embargo or expiry to come', () => {
    const items = [item({ at: now + 500 }), item({ expires: moment(now + 300) }), item({ embargo: moment(now + 400) })]
    expect(select(items, config(), now).next?.time).toBe(now + 300)
    expect(select(items, config(), now + 300).next?.time).toBe(now + 400)
  })

  test('next is absent where time changes nothing', () => {
    const items = [item(), item({ draft: true, embargo: moment(now + 1) }), item({ expires: moment(now - 1) })]
    expect(select(items, config(), now).next).toBeUndefined()
  })

  test('before next nothing changes, at next something does', () => {
    const when = fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.integer({ min: -50, max: 50 }), embargo: when, expires: when })),
        given => {
          const items = given.map(({ at, embargo, expires }) =>
            item({
              at: now + at,
              ...(embargo !== undefined && { embargo: moment(now + embargo) }),
              ...(expires !== undefined && { expires: moment(now + expires) })
            })
          )
          const { next } = select(items, config(), now)
          const from = main(select(items, config(), now))
          const end = next?.time ?? now + 1000
          expect(main(select(items, config(), end - 1))).toEqual(from)
        }
      )
    )
  })
})

describe('order and limit', () => {
  test('newest first; of one time in the order of the sources', () => {
    const items = [item({ slug: 'b', at: now - 2 }), item({ slug: 'a', at: now - 2 }), item({ slug: 'c', at: now - 1 })]
    expect(main(select(items, config(), now))).toEqual(['c', 'b', 'a'])
  })

  test('the limit keeps the newest', () => {
    const items = [1, 2, 3].map(back => item({ slug: `${back}`, at: now - back }))
    expect(main(select(items, config('limit: 2\n'), now))).toEqual(['1', '2'])
  })

  test('a feed has its own limit', () => {
    const items = [1, 2, 3].map(back => item({ slug: `${back}`, at: now - back }))
    const { feeds } = select(
      items,
      config('limit: 2\nfeeds: [{}, { name: all, limit: 9 }, { name: b, limit: { bytes: 2000 } }]\n'),
      now
    )
    expect(feeds.map(({ items, bytes }) => [items.length, bytes])).toEqual([
      [2, undefined],
      [3, undefined],
      [3, 2000]
    ])
  })

  test('the items that were given are not changed', () => {
    const items = Object.freeze([item({ at: now - 2 }), item({ at: now - 1 })])
    expect(() => select(items, config(), now)).not.toThrow()
  })
})

describe('where', () => {
  const items = [
    item({ slug: 'a', sections: ['World'], tags: ['Social media'], credits: [author('Ida Berg')], language: 'tr' }),
    item({ slug: 'b', sections: ['Sport'], tags: ['social-media', 'R&D'], credits: [author('Jo Lund')] }),
    item({ slug: 'c', sections: ['World', 'Sport'], credits: [{ ...author('Ida Berg'), role: 'photographer' }] })
  ]
  const chosen = (where: string): string[] => main(select(items, config(`feeds: [{ where: ${where} }]\n`), now))

  test.each([
    ['{ section: World }', 'ac'],
    ['{ section: world }', 'ac'],
    ['{ section: [World, Sport] }', 'abc'],
    ['{ tag: Social media }', 'ab'],
    ['{ tag: social_media }', 'ab'],
    ['{ tag: r-d }', 'b'],
    ['{ author: Ida Berg }', 'a'],
    ['{ author: ida-berg }', 'a'],
    ['{ language: tr }', 'a'],
    ['{ language: en }', 'bc'],
    ['{ section: World, language: en }', 'c'],
    ['{ section: Culture }', '']
  ])('%s chooses %s', (where, wanted) => {
    expect(chosen(where).join('')).toBe(wanted)
  })
})

describe('each', () => {
  test('gives a feed for each section, tag, author and language that has items', () => {
    const items = [
      item({ sections: ['World'], tags: ['Fish'], credits: [author('Ida Berg')], language: 'tr' }),
      item({ sections: ['Sport'], credits: [{ ...author('Jo Lund'), role: 'editor' }] })
    ]
    const yaml = `feeds: [${['section', 'tag', 'author', 'language'].map(each => `{ each: ${each} }`).join(', ')}]\n`
    expect(names(select(items, config(yaml), now))).toEqual([
      'section/sport',
      'section/world',
      'tag/fish',
      'author/ida-berg',
      'language/en',
      'language/tr'
    ])
  })

  test('has nothing for items that are held back', () => {
    const items = [
      item({ tags: ['Secret'], at: now + 1 }),
      item({ tags: ['Draft'], draft: true }),
      item({ tags: ['Open'] })
    ]
    expect(names(select(items, config('feeds: [{ each: tag }]\n'), now))).toEqual(['tag/open'])
  })

  test('spellings of one tag are one feed, named as the newest item spells it', () => {
    const items = [
      item({ tags: ['social-media'], at: now - 3 }),
      item({ tags: ['Social media', 'Social_Media'], at: now - 2 })
    ]
    const { feeds } = select(items, config('feeds: [{ each: tag }]\n'), now)
    expect(feeds.map(({ name, masthead, items }) => [name, masthead.title, items.length])).toEqual([
      ['tag/social-media', 'Herald: Social media', 2]
    ])
  })

  test('names with one slug are told apart, and each keeps its place whatever others come', () => {
    const places = (...tags: string[]): Record<string, string> => {
      const { feeds } = select([item({ tags })], config('feeds: [{ each: tag, title: "{name}" }]\n'), now)
      return Object.fromEntries(feeds.map(({ masthead, paths }) => [masthead.title, paths.rss!]))
    }
    const three = places('C', 'C++', 'C#')
    expect(new Set(Object.values(three)).size).toBe(3)
    expect(three.C).toBe('tag/c/rss.xml')
    const two = places('C++', 'C#')
    expect([two['C++'], two['C#']]).toEqual([three['C++'], three['C#']])
  })

  test('a name no file can have becomes one: dots, signs alone, names Windows keeps, very long ones', () => {
    const tags = ['..', '!!!', 'con', 'NUL', 'x'.repeat(300), '字'.repeat(100), '../../etc']
    const all = paths(select([item({ tags })], config('feeds: [{ each: tag }]\n'), now))
    expect(all.length).toBe(tags.length)
    expect(new Set(all.map(path => path.toLowerCase())).size).toBe(tags.length)
    for (const path of all) {
      expect(path).toMatch(/^tag\/[\p{L}\p{N}-]+\/rss\.xml$/u)
      expect(path).not.toMatch(/\/(?:con|nul)\//)
      expect(Math.max(...path.split('/').map(step => Buffer.from(step).length))).toBeLessThanOrEqual(255)
    }
  })

  test('any names give paths that are distinct, safe and inside', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 12 }),
        tags => {
          const { problems, feeds } = select([item({ tags })], config('feeds: [{ each: tag }]\n'), now)
          expect(problems).toEqual([])
          const all = feeds.map(({ paths }) => paths.rss!)
          expect(new Set(all.map(path => path.normalize('NFC').toLowerCase())).size).toBe(all.length)
          expect(all.every(path => /^tag\/[^/\\\0.]+\/rss\.xml$/.test(path))).toBe(true)
        }
      )
    )
  })

  test('10,000 tags on one item are 10,000 feeds', () => {
    const tags = Array.from({ length: 10_000 }, (_, i) => `Tag ${i}`)
    expect(select([item({ tags })], config('feeds: [{ each: tag }]\n'), now).feeds.length).toBe(10_000)
  })
})

describe('titles and addresses', () => {
  test('templates are filled with the name and the slug', () => {
    const yaml =
      'feeds: [{ each: tag, title: "All about {name}", description: "{name}!", url: "/topics/{slug}/", path: "topics/{slug}" }]\n'
    const [feed] = select([item({ tags: ['Fish & Chips'] })], config(yaml), now).feeds
    expect([feed!.masthead.title, feed!.masthead.description, feed!.masthead.url, feed!.paths.atom]).toEqual([
      'All about Fish & Chips',
      'Fish & Chips!',
      'https://herald.example/topics/fish-chips/',
      'topics/fish-chips/atom.xml'
    ])
  })

  test('a name with a pattern in it is not filled twice', () => {
    const [feed] = select(
      [item({ tags: ['$& {slug}'] })],
      config('feeds: [{ each: tag, title: "{name}" }]\n'),
      now
    ).feeds
    expect(feed!.masthead.title).toBe('$& {slug}')
  })

  test('a slug in letters of any script is percent-encoded in addresses', () => {
    const [feed] = select(
      [item({ tags: ['ağaç'] })],
      config('feeds: [{ each: tag, url: "https://herald.example/t/{slug}" }]\n'),
      now
    ).feeds
    expect([feed!.paths.rss, feed!.masthead.self.rss]).toEqual([
      'tag/agac/rss.xml',
      'https://herald.example/tag/agac/rss.xml'
    ])
    const [other] = select([item({ tags: ['字'] })], config('feeds: [{ each: tag }]\n'), now).feeds
    expect(other!.masthead.self.rss).toBe('https://herald.example/tag/%E5%AD%97/rss.xml')
  })

  test('a site below a path keeps it', () => {
    const own = { ...config(), site: { ...config().site, url: 'https://herald.example/news' } }
    const { masthead } = select([item()], own, now).feeds[0]!
    expect([masthead.self.rss, masthead.id]).toEqual([
      'https://herald.example/news/rss.xml',
      'https://herald.example/news/atom.xml'
    ])
  })

  test('a site on an international domain is written in ASCII', () => {
    const own = { ...config(), site: { ...config().site, url: 'https://fischbrötchen.example/' } }
    const { masthead } = select([item()], own, now).feeds[0]!
    expect([masthead.url, masthead.self.rss]).toEqual([
      'https://xn--fischbrtchen-bjb.example/',
      'https://xn--fischbrtchen-bjb.example/rss.xml'
    ])
  })

  test('with a base feeds lie there, and pages and pictures stay with the site', () => {
    const yaml = 'base: https://feeds.example/herald\nfeeds: [{ url: /world/ }]\n'
    const { masthead } = select([item()], config(yaml, ', icon: /icon.png, image: /logo.png'), now).feeds[0]!
    expect([masthead.self.rss, masthead.url, masthead.icon, masthead.image?.url]).toEqual([
      'https://feeds.example/herald/rss.xml',
      'https://herald.example/world/',
      'https://herald.example/icon.png',
      'https://herald.example/logo.png'
    ])
  })

  test('a feed of one language says so; one of several keeps the site’s', () => {
    const items = [item({ language: 'tr' }), item({ language: 'ar' })]
    const yaml =
      'feeds: [{}, { each: language }, { name: t, where: { language: tr } }, { name: b, where: { language: [tr, ar] } }]\n'
    const { feeds } = select(items, config(yaml), now)
    expect(feeds.map(({ name, masthead }) => [name, masthead.language])).toEqual([
      ['main', 'en'],
      ['language/ar', 'ar'],
      ['language/tr', 'tr'],
      ['t', 'tr'],
      ['b', 'en']
    ])
  })
})

describe('two feeds in one place', () => {
  const clash = (feeds: string, more = ''): Selection =>
    select([item({ tags: ['x'] })], config(`feeds: ${feeds}\n${more}`), now)

  test.each([
    ['the same path', '[{}, { path: "" }]', ['main']],
    ['paths that differ by case', '[{ name: A, path: { rss: News.xml } }, { path: { rss: news.xml } }]', ['A']],
    ['names that differ by case', '[{ name: m }, { name: A }, { name: a }]', ['m', 'A']],
    ['a file where another has a folder', '[{ path: { rss: news/rss.xml } }, { path: { rss: news } }]', ['main']],
    ['a folder where another has a file', '[{ path: { rss: news } }, { path: { rss: news/rss.xml } }]', ['main']],
    ['two formats in one file', '[{}, { path: { rss: a.xml, atom: a.xml } }]', ['main']],
    ['the list of feeds', '[{}, { path: { rss: feeds.opml } }]', ['main']],
    ['the stylesheet', '[{}, { path: { rss: Feed.css } }]', ['main']],
    ['a group and a feed', '[{}, { each: tag }, { path: tag/x }]', ['main', 'tag/x']]
  ])('%s: the first stands, the second is an error', (_, feeds, standing) => {
    const selection = clash(feeds)
    expect(names(selection)).toEqual(standing)
    expect(selection.problems).toMatchObject([
      { rule: 'config/feed-path', level: 'error', place: { file: '', setting: ['feeds', expect.any(Number)] } }
    ])
  })

  test('what is switched off takes no place', () => {
    expect(
      clash('[{}, { path: { rss: feed.css, json: feeds.opml } }]', 'opml: false\nstylesheet: false\n').problems
    ).toEqual([])
  })
})
