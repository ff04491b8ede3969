// The README's item gives the feeds and the warning that the README shows, with the settings that it shows.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../src/compile.ts'
import { configuration } from '../src/config.ts'
import { pretty } from '../src/report.ts'

const readme = readFileSync('README.md', 'utf8')
const fences = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const blocks = (language: string): string[] =>
  fences.filter(([, info]) => info === language).map(([, , text = '']) => text)

const [item = ''] = blocks('markdown')
const [settings = '', feeds = ''] = blocks('yaml')
const { config, problems: wrong } = configuration(settings, 'dateline.yaml')
const source = { file: 'fish.md', bytes: Buffer.from(item) }
const { files, problems } = compile([source], config!, Date.UTC(2026, 10, 20, 12))
const written = (path: string): string => Buffer.from(files.find(one => one.path === path)!.bytes).toString()

test('its settings are valid', () => {
  expect(wrong).toEqual([])
  expect(configuration(`${settings}${feeds}`, 'dateline.yaml').problems).toEqual([])
})

test.each([
  ['rss.xml', 0],
  ['atom.xml', 1]
])('%s holds the lines that it shows', (path, block) => {
  const [shown = ''] = blocks('xml')[block]!.split('…')
  expect(shown.length).toBeGreaterThan(100)
  expect(written(path)).toContain(shown)
})

test('feed.json holds the members that it shows', () => {
  const shown = JSON.parse(blocks('json')[0]!.replace(', …', '')) as object
  expect(JSON.parse(written('feed.json')).items[0]).toMatchObject(shown)
})

test('the warning is the one that a build prints', () => {
  const located = problems.map(one => ({ ...one, place: { ...one.place, file: 'items/fish.md' } }))
  expect(blocks('')[0]).toBe(pretty(located, { colour: false, width: 100, sources: () => item }))
})
