// Sites with the habits of five generators: every link, id, date, title, author and picture is what the generator itself would publish.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { newsroom } from '../../src/newsroom.ts'
import { invalidFiles, now } from './newsroom.ts'

const folder = new URL('../sites/', import.meta.url).pathname

interface Published {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html?: string
  readonly summary?: string
  readonly image?: string
  readonly language?: string
  readonly date_published: string
  readonly date_modified?: string
  readonly tags?: readonly string[]
  readonly authors?: readonly { readonly name: string }[]
}

function built(site: string) {
  const items = join(folder, site)
  const { newsroom: room, problems } = newsroom(items)
  if (room === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const compiled = compile(
    [...room.sources()].filter(one => 'rule' in one || !one.file.endsWith('expected.json')),
    room.config,
    now,
    {
      authors: room.authors
    }
  )
  const feed = compiled.files.find(({ path }) => path === 'feed.json')!
  return { compiled, items: (JSON.parse(Buffer.from(feed.bytes).toString()) as { items: Published[] }).items }
}

describe.each(readdirSync(folder))('a site of %s', site => {
  const { compiled, items } = built(site)
  const expected = JSON.parse(readFileSync(join(folder, site, 'expected.json'), 'utf8')) as Record<string, unknown>[]

  test('has the items that the generator lists', () => {
    expect(items.map(({ title }) => title)).toEqual(expected.map(({ title }) => title))
  })

  test.each(expected.map((one, i) => [String(one.title), one, i] as const))(
    '%s is published as the generator does',
    (_, one, i) => {
      const item = items[i]!
      const links = [...(item.content_html ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link)
      const all: Record<string, unknown> = {
        ...item,
        published: item.date_published,
        updated: item.date_modified,
        authors: (item.authors ?? []).map(({ name }) => name),
        tags: item.tags ?? [],
        links
      }
      expect(Object.fromEntries(Object.keys(one).map(key => [key, all[key]]))).toEqual(one)
    }
  )

  test('gives valid feeds', () => {
    expect(invalidFiles(compiled)).toEqual([])
  })

  test('is said to have nothing wrong', () => {
    expect(compiled.problems.filter(({ level }) => level === 'error')).toEqual([])
  })
})
