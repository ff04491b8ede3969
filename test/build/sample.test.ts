import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSample, now } from '../../scripts/build.ts'
import { type Compiled, compile } from '../../src/compile.ts'
import { newsroom } from '../../src/newsroom.ts'
import { readback } from '../readback.ts'
import { formatOf, invalidFiles } from './newsroom.ts'

let folder: string
let compiled: Compiled

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  await buildSample(folder)
  const { newsroom: room } = newsroom('items')
  compiled = compile(room!.sources(), room!.config, now, { authors: room!.authors, assets: room!.assets! })
})

afterAll(() => rmSync(folder, { recursive: true }))

function tree(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(root, path)).isFile())
    .sort()
}

describe('the sample newsroom', () => {
  test('out/ is what its items give, file by file', () => {
    expect(tree(folder)).toEqual(tree('out'))
  })

  test('out/ is what its items give, byte for byte', () => {
    expect(
      tree('out').filter(path => !readFileSync(join('out', path)).equals(readFileSync(join(folder, path))))
    ).toEqual([])
  })

  test('every feed is valid', () => {
    expect(invalidFiles(compiled)).toEqual([])
  })

  test('has no problem but the hour that came twice', () => {
    expect(compiled.problems.filter(({ level }) => level !== 'info').map(({ rule }) => rule)).toEqual([
      'date/clock-change'
    ])
  })

  test('the three formats of a feed say the same', () => {
    const said = compiled.feeds
      .filter(({ paths, content }) => Object.keys(paths).length === 3 && content === 'full')
      .map(({ paths }) => {
        const [rss, atom, json] = (['rss', 'atom', 'json'] as const).map(format =>
          readback(format, compiled.files.find(({ path }) => path === paths[format])!.bytes).items.map(
            ({ title, url, published, html }) => ({ title, url, published, html })
          )
        )
        return { rss, atom, json }
      })
    expect(said.map(({ atom }) => atom)).toEqual(said.map(({ rss }) => rss))
    expect(said.map(({ json }) => json)).toEqual(said.map(({ rss }) => rss))
  })

  test('reads back as the items that were selected', () => {
    const main = compiled.feeds.find(({ name }) => name === 'main')!
    const { items } = readback('json', compiled.files.find(({ path }) => path === 'feed.json')!.bytes)
    expect(items.map(({ id, url, title, published, authors }) => ({ id, url, title, published, authors }))).toEqual(
      main.items.map(({ id, url, title, published, credits }) => ({
        id,
        url,
        title,
        published: published.time,
        authors: credits.filter(({ role }) => role === 'author').map(({ name }) => name)
      }))
    )
  })

  test('says when an embargo changes it', () => {
    expect(compiled.next?.time).toBeGreaterThan(now)
  })

  test('not one byte of an item that is held back is in out/', () => {
    const { draft, embargoed, expired } = {
      draft: compiled.items.drafts,
      embargoed: compiled.items.embargoed,
      expired: compiled.items.expired
    }
    expect([draft, embargoed, expired].every(count => count > 0)).toBe(true)
    const shown = new Set(compiled.feeds.flatMap(({ items }) => items.map(({ origin }) => origin.file)))
    const everything = tree('out')
      .map(path => readFileSync(join('out', path), 'utf8'))
      .join('\n')
    const { newsroom: room } = newsroom('items')
    const hidden = [...room!.sources()].filter(
      source =>
        'bytes' in source &&
        /\n(?:draft: true|publishAt:|expires:|expiryDate:|embargo:)/.test(Buffer.from(source.bytes).toString()) &&
        !shown.has(source.file)
    )
    const sentences = hidden.flatMap(source =>
      'bytes' in source
        ? Buffer.from(source.bytes)
            .toString()
            .split('\n')
            .filter(line => line.length > 60)
        : []
    )
    expect(sentences.length).toBeGreaterThan(5)
    expect(sentences.filter(sentence => everything.includes(sentence.trim()))).toEqual([])
  })

  test('each file of a feed is named for a format we validate', () => {
    const others = compiled.files.filter(({ path }) => formatOf(path) === undefined && !path.endsWith('.html'))
    expect(others.map(({ path }) => path)).toEqual(['chapters/the-last-time-signal-46a341.json', 'feed.css'])
  })

  test('each feed for people has a page beside it', () => {
    const pages = compiled.feeds.map(({ page }) => page?.path)
    expect(pages.filter(path => !compiled.files.some(file => file.path === path))).toEqual([])
  })
})
