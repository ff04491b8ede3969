// A newsroom on disk: which files are its settings, people, items and assets.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newsroom } from '../src/newsroom.ts'

let root: string
let items: string

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const settings = 'site: { title: Pier, url: https://pier.example/ }\n'
const rules = (options?: Parameters<typeof newsroom>[1]) => newsroom(items, options).problems.map(({ rule }) => rule)
const read = (options?: Parameters<typeof newsroom>[1]) =>
  [...newsroom(items, options).newsroom!.sources()].map(one => ('file' in one ? one.file : one.rule))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'))
  items = join(root, 'items')
  put('items/fish.md', 'Fish')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

it('settings are in the folder, or else beside it', () => {
  put('dateline.yaml', settings.replace('Pier', 'Beside'))
  expect(newsroom(items).newsroom!.config.site.title).toBe('Beside')
  put('items/dateline.yaml', settings)
  expect(newsroom(items).newsroom!.config.site.title).toBe('Pier')
})

it('without settings nothing is built, and the places where they may appear are watched', () => {
  const { newsroom: room, problems, watched } = newsroom(items)
  expect(room).toBeUndefined()
  expect(problems.map(({ rule }) => rule)).toEqual(['config/missing'])
  expect(watched).toContain(join(items, 'dateline.yaml'))
})

it('a folder that does not exist is named', () => {
  items = join(root, 'nowhere')
  expect(rules()).toEqual(['read/no-folder'])
})

it('settings that are not UTF-8 are refused', () => {
  writeFileSync(join(root, 'dateline.yaml'), Buffer.from([0xff, 0xfe, 0x41]))
  expect(rules()).toEqual(['config/unreadable'])
})

it('settings, people, pictures and feeds among the items are no items', () => {
  put('items/dateline.yaml', `${settings}assets: static\n`)
  put('items/authors.yaml', '- name: Ida Berg\n')
  put('items/static/page.md', 'A page')
  put('items/out/rss.md', 'A feed')
  expect(read({ out: join(items, 'out') })).toEqual(['fish.md'])
})

it('feeds cannot be written into the folder of items itself', () => {
  put('dateline.yaml', settings)
  expect(rules({ out: items })).toEqual(['config/out'])
})

it('people that are named and not there stop the build; those that are not named may be missing', () => {
  put('dateline.yaml', settings)
  expect(rules()).toEqual([])
  put('dateline.yaml', `${settings}authors: people.yaml\n`)
  expect(rules()).toEqual(['config/authors'])
})

it('a folder of assets that is missing is a warning, at the place of the setting', () => {
  put('dateline.yaml', `${settings}assets: static\n`)
  const { newsroom: room, problems } = newsroom(items)
  expect(room!.assets).toBeUndefined()
  expect(problems[0]).toMatchObject({ rule: 'config/assets', level: 'warning', place: { line: 2 } })
})

it('assets are files of the site by address; a link that leads out of their folder is none', () => {
  put('dateline.yaml', `${settings}assets: static\n`)
  put('static/a b.txt', 'four')
  put('secret.txt', 'secret')
  symlinkSync(join(root, 'secret.txt'), join(root, 'static/secret.txt'))
  const assets = newsroom(items).newsroom!.assets!
  expect(assets('https://pier.example/a%20b.txt')?.length).toBe(4)
  expect(assets('https://pier.example/secret.txt')).toBeUndefined()
  expect(assets('https://pier.example/../secret.txt')).toBeUndefined()
  expect(assets('https://other.example/a%20b.txt')).toBeUndefined()
})
