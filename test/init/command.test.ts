// What `dateline init` writes, refuses and says.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type InitOptions, init } from '../../src/cli/init.ts'
import { compile } from '../../src/compile.ts'
import { newsroom } from '../../src/newsroom.ts'
import { now } from '../build/newsroom.ts'
import { quiet, write } from './quiet.ts'

let room: string
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'dateline-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

async function run(options: InitOptions = {}) {
  const { screen, said } = quiet()
  const code = await init(room, { yes: true, ...options }, screen)
  return { code, said: said() }
}

const settings = (): string => readFileSync(join(room, 'dateline.yaml'), 'utf8')

describe('dateline init', () => {
  test('makes a small newsroom of an empty folder that builds without a warning', async () => {
    expect((await run()).code).toBe(0)
    const { newsroom: made } = newsroom(join(room, 'items'))
    const compiled = compile(made!.sources(), made!.config, now, { authors: made!.authors })
    expect(compiled.items.shown).toBe(2)
    expect([...made!.problems, ...compiled.problems]).toEqual([])
  })

  test('never overwrites settings', async () => {
    write(room, { 'dateline.yaml': 'site: {}\n' })
    const { code, said } = await run()
    expect([code, settings(), readdirSync(room)]).toEqual([2, 'site: {}\n', ['dateline.yaml']])
    expect(said).toContain('already exists and was not changed')
  })

  test('writes nothing where a file of the small newsroom is there', async () => {
    write(room, { 'authors.yaml': 'ida: {}\n' })
    expect((await run()).code).toBe(2)
    expect(readdirSync(room)).toEqual(['authors.yaml'])
  })

  test('asks for the address of a site that does not say it', async () => {
    write(room, { '_config.yml': 'title: Quayside\nurl: ""\n' })
    const { code, said } = await run()
    expect(code).toBe(2)
    expect(said).toContain('--url')
    expect(existsSync(join(room, 'dateline.yaml'))).toBe(false)
  })

  test('takes what the command line says before what the site says', async () => {
    write(room, { '_config.yml': 'title: Quayside\nurl: https://old.example\n' })
    await run({
      url: 'https://quayside.example/',
      title: 'The Quay',
      zone: 'Europe/Oslo',
      language: 'nb',
      link: '/{slug}/'
    })
    expect(newsroom(room).newsroom!.config).toMatchObject({
      site: { title: 'The Quay', url: 'https://quayside.example/', zone: 'Europe/Oslo', language: 'nb' },
      link: '/{slug}/'
    })
  })

  test('puts the addresses of items below the path of the address that is given', async () => {
    write(room, {
      'pelicanconf.py': "SITENAME = 'Quayside'\nSITEURL = ''\n",
      'content/ferry.md': '---\ntitle: ferry\n---\n'
    })
    await run({ url: 'https://quayside.example/blog/' })
    expect(newsroom(join(room, 'content')).newsroom!.config.link).toBe('/blog/{slug}.html')
  })

  test.each([
    [{ url: 'quayside' }, '--url'],
    [{ zone: 'Oslo' }, '--zone'],
    [{ language: 'Norwegian!' }, '--language'],
    [{ link: '/{slugg}/' }, '{slugg}'],
    [{ link: 'posts/{slug}' }, '--link']
  ])('refuses %o', async (options, says) => {
    const { code, said } = await run(options)
    expect(code).toBe(2)
    expect(said).toContain(says)
    expect(readdirSync(room)).toEqual([])
  })

  test('leaves out an address pattern that dateline does not know, and says so', async () => {
    write(room, { '_config.yml': 'title: Quayside\nurl: https://quayside.example\npermalink: /:y_day/:title/\n' })
    const { said } = await run()
    expect(said).toContain(':y_day')
    expect(settings()).toContain('# link:')
    expect(newsroom(room).newsroom!.config.link).toBeUndefined()
  })

  test('names fields of items that nobody reads', async () => {
    write(room, {
      '_config.yml': 'title: Quayside\nurl: https://quayside.example\n',
      '_posts/2026-03-04-ferry.md': '---\ntitle: Ferry\nboat_length: 12\n---\nIt runs.\n'
    })
    await run()
    expect(settings()).toContain('# fields: { boat_length: … }')
  })
})
