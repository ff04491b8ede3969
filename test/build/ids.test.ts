// What readers recognize an item by stays, whatever changes around it.

import { describe, expect, test } from 'vitest'
import type { Surroundings } from '../../src/compile.ts'
import { configuration } from '../../src/config.ts'
import type { Source } from '../../src/model.ts'
import { fc, runs } from '../fuzz.ts'
import { newsroom, read, settings, source, story } from './newsroom.ts'

const ids = async (sources: readonly Source[], config = settings(), around: Surroundings = {}): Promise<string[]> =>
  (await newsroom(sources, config, around)).feeds[0]!.items.map(({ id }) => id)

const markdown = (file: string, fields: string): Source => source(file, `---\n${fields}\n---\n\nText.\n`)

const day = 'date: 2026-03-05T00:30:00+03:00'

describe('an id is', () => {
  test('the item’s own', async () => {
    expect(await ids([story('a.json', { id: 'https://herald.example/?p=17' })])).toEqual([
      'https://herald.example/?p=17'
    ])
  })

  test('else a tag: URI of the domain, the publisher’s own day and the slug', async () => {
    expect(await ids([markdown('fish.md', `title: Fish\n${day}`)])).toEqual(['tag:herald.example,2026-03-05:fish'])
  })

  test('the same in RSS, Atom and JSON where it is a URI', async () => {
    const { rss, atom, json } = read(await newsroom([markdown('fish.md', `title: Fish\n${day}`)]))
    expect(new Set([rss, atom, json].map(([item]) => item!.id)).size).toBe(1)
  })
})

describe('an id stays when', () => {
  const before = markdown('fish.md', `title: Fish\n${day}`)
  const same = async (after: Source, config = settings(), around: Surroundings = {}): Promise<void> => {
    expect(await ids([after], config, around)).toEqual(await ids([before]))
  }

  test('the title changes', () => same(markdown('fish.md', `title: Fish and chips\n${day}`)))
  test('the address changes', () => same(markdown('fish.md', `title: Fish\n${day}\nurl: https://other.example/x`)))
  test('the hour changes within the day', () =>
    same(markdown('fish.md', 'title: Fish\ndate: 2026-03-05T21:00:00+03:00')))
  test('it is corrected later', () => same(markdown('fish.md', `title: Fish\n${day}\nupdated: 2026-09-09T00:00:00Z`)))
  test('the file moves to another folder', () => same(markdown('archive/2026/fish.md', `title: Fish\n${day}`)))
  test('the file takes another format', () =>
    same(source('fish.json', { title: 'Fish', date: '2026-03-05T00:30:00+03:00' })))
  test('the file’s name gets its day', () => same(markdown('2026-03-05-fish.md', `title: Fish\n${day}`)))
  test('the slug is written out', () => same(markdown('other.md', `title: Fish\nslug: fish\n${day}`)))
  test('the link pattern changes', () => {
    const config = { ...settings(), link: 'https://herald.example/archive/{id}/{slug}' }
    return same(before, config)
  })
  test('the site’s zone changes', () => {
    const { site } = settings()
    return same(before, { ...settings(), site: { ...site, zone: 'America/New_York' } })
  })
  test('the site moves to another host, for an earlier build remembers the old one', async () => {
    const first = await newsroom([before])
    const { site } = settings()
    const moved = {
      ...settings(),
      site: { ...site, url: 'https://gazette.example/' },
      link: 'https://gazette.example/{slug}'
    }
    const second = await newsroom([before], moved, { authority: first.authority })
    expect(second.feeds[0]!.items[0]!.id).toBe(first.feeds[0]!.items[0]!.id)
    expect(second.feeds[0]!.items[0]!.url).toBe('https://gazette.example/fish')
    expect(second.feeds[0]!.masthead.id).toBe(first.feeds[0]!.masthead.id)
  })
  test('the site moves and the settings name the old domain', async () => {
    const moved = 'site: { title: Gazette, url: https://gazette.example/ }\nids: { authority: herald.example }\n'
    await same(before, configuration(moved, 'dateline.yaml').config!)
  })
  test('the settings name another domain than the earlier build: then the settings count', async () => {
    const { config } = configuration(
      'site: { title: G, url: https://g.example/ }\nids: { authority: new.example }\n',
      'x'
    )
    expect(await ids([before], config!, { authority: 'old.example' })).toEqual(['tag:new.example,2026-03-05:fish'])
  })
})

describe('the ids of a newsroom', () => {
  const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 8 })

  test('do not depend on the order in which files come', async () => {
    await fc.assert(
      fc.asyncProperty(
        slugs.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          const made = (list: readonly string[]): Source[] =>
            list.map(slug => story(`${slug}.json`, { title: slug, slug }))
          expect(await ids(made(shuffled))).toEqual(await ids(made(all)))
        }
      ),
      runs(20)
    )
  })

  test('stay when items are added before, between and after', async () => {
    await fc.assert(
      fc.asyncProperty(slugs, slugs, async (old, added) => {
        const made = (list: readonly string[]): Source[] =>
          list.map(slug => story(`${slug}.json`, { title: 'x', slug }))
        const before = await ids(made(old))
        const after = new Set(await ids(made([...new Set([...added, ...old])])))
        expect(before.filter(id => !after.has(id))).toEqual([])
      }),
      runs(20)
    )
  })

  test('are distinct for distinct slugs of one day, in Atom too', async () => {
    const odd = ['a', 'A', 'a b', 'a%20b', 'a+b', 'ä', 'a\u0308b', '%', '日本', 'a:b', 'a#b', 'a?b']
    const compiled = await newsroom(odd.map((slug, i) => story(`${i}.json`, { title: slug, slug })))
    const { rss, atom, json } = read(compiled)
    for (const items of [rss, atom, json]) expect(new Set(items.map(({ id }) => id)).size).toBe(odd.length)
  })

  test('are distinct for one slug on two days', async () => {
    const two = ['2026-03-05', '2026-03-06'].map(date => story(`${date}-fish.json`, { slug: 'fish', date }))
    expect(new Set(await ids(two)).size).toBe(2)
  })

  test('that are the same in Atom alone are found', async () => {
    const { problems } = await newsroom([
      story('a.json', { slug: 'x' }),
      story('b.json', { id: 'tag:herald.example,2026-11-01:x' })
    ])
    expect(problems.map(({ rule, place }) => [rule, place.file])).toContainEqual(['item/duplicate-id', 'b.json'])
  })
})
