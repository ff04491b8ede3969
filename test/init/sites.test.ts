// The settings that init writes for sites with the habits of five generators give the links, ids, dates and authors that the generators publish.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { init } from '../../src/cli/init.ts'
import { compile } from '../../src/compile.ts'
import { newsroom } from '../../src/newsroom.ts'
import { now } from '../build/newsroom.ts'
import { quiet, write } from './quiet.ts'

/** Where each generator keeps its items. */
const sites = { astro: 'src/content/blog', docusaurus: 'blog', eleventy: '.', hugo: 'content', jekyll: '.' }

const room = mkdtempSync(join(tmpdir(), 'dateline-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

const fixture = (path: string): string => new URL(`../${path}`, import.meta.url).pathname

async function built(name: keyof typeof sites) {
  const items = join(room, name, sites[name])
  cpSync(fixture(`sites/${name}`), items, {
    recursive: true,
    filter: path => !/(?:dateline\.yaml|expected\.json)$/.test(path)
  })
  write(join(room, name), parse(readFileSync(fixture(`init/sites/${name}.yaml`), 'utf8')))
  const { screen, said } = quiet()
  const code = await init(join(room, name), { yes: true }, screen)
  if (code !== 0) throw new Error(said())
  const { newsroom: found, problems } = newsroom(items)
  if (found === undefined) throw new Error(problems.map(({ text }) => text).join('\n'))
  const compiled = compile(found.sources(), found.config, now, { authors: found.authors })
  const feed = compiled.files.find(({ path }) => path === 'feed.json')!
  const all = (JSON.parse(Buffer.from(feed.bytes).toString()) as { items: Record<string, unknown>[] }).items
  return { problems: [...found.problems, ...compiled.problems], items: all }
}

describe.each(Object.keys(sites) as (keyof typeof sites)[])('init for a site of %s', async name => {
  const { problems, items } = await built(name)
  const expected = JSON.parse(readFileSync(fixture(`sites/${name}/expected.json`), 'utf8')) as Record<string, unknown>[]

  test('publishes what the generator publishes', () => {
    const published = items.map(one => ({
      ...one,
      published: one.date_published,
      updated: one.date_modified,
      authors: ((one.authors ?? []) as { name: string }[]).map(({ name }) => name),
      tags: one.tags ?? [],
      links: [...String(one.content_html ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link)
    }))
    const alike = published.map((one, i) =>
      Object.fromEntries(Object.keys(expected[i] ?? {}).map(key => [key, (one as Record<string, unknown>)[key]]))
    )
    expect(alike).toEqual(expected)
  })

  test('leaves nothing wrong', () => {
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  })
})
