// The settings that init writes for what the generators' own starters contain (test/init/starters) give the links that the generators publish.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type InitOptions, init } from '../../src/cli/init.ts'
import { compile } from '../../src/compile.ts'
import { newsroom } from '../../src/newsroom.ts'
import { now } from '../build/newsroom.ts'
import { quiet, write } from './quiet.ts'

interface Starter {
  readonly options: InitOptions
  readonly publishes: { readonly links: readonly string[]; readonly [setting: string]: unknown }
  readonly files: Readonly<Record<string, string>>
}

const folder = new URL('starters/', import.meta.url).pathname
const room = mkdtempSync(join(tmpdir(), 'dateline-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe.each(readdirSync(folder))('the starter of %s', name => {
  const { options, publishes, files } = parse(readFileSync(join(folder, name), 'utf8')) as Starter
  const { links, ...site } = publishes

  test('publishes the links that the generator publishes', async () => {
    write(join(room, name), files)
    const { screen, said } = quiet()
    expect([await init(join(room, name), { yes: true, ...options }, screen), said()]).toEqual([0, said()])
    const items = /dateline build (\S+)/.exec(said())![1]!
    const { newsroom: found, problems } = newsroom(items)
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    const compiled = compile(found!.sources(), found!.config, now, { authors: found!.authors })
    expect(compiled.problems.filter(({ level }) => level === 'error')).toEqual([])
    expect(found!.config.site).toMatchObject(site)
    expect(compiled.feeds[0]!.items.map(({ url }) => url)).toEqual(links)
  })
})
