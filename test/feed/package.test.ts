// That the package gives the drop-in to users of `feed`: their code compiles unchanged but for the import, and runs without `feed`.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const code = (from: string): string => `import { Feed } from '${from}'
import type { Author, Category, Enclosure, Extension, FeedOptions, Item } from '${from}'
const author: Author = { name: 'Ida Berg' }
const category: Category = { name: 'Fish', domain: 'x' }
const audio: Enclosure = { url: 'https://herald.example/a.mp3', duration: 61 }
const extension: Extension = { name: '_fish', objects: { weight: 3 } }
const options: FeedOptions = { title: 'Herald', link: 'https://herald.example/', generator: false, feedLinks: { rss: 'https://herald.example/rss.xml' } }
const item: Item = { title: 'Fish', link: 'https://herald.example/fish', date: new Date(0), author: [author], category: [category], audio, extensions: [extension] }
export class Mine extends Feed {}
const feed = new Mine(options)
feed.addItem(item)
feed.items.push(item)
feed.addExtension(extension)
const all: string[] = [feed.rss2(), feed.atom1(), feed.json1()]
console.log(all.length)
`

describe('the built package', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'))
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(resolve('.'), join(folder, 'node_modules/dateline'))
    symlinkSync(resolve('node_modules/feed'), join(folder, 'node_modules/feed'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['feed', 'nodenext', 'nodenext'],
    ['dateline/feed', 'nodenext', 'nodenext'],
    ['dateline/feed', 'esnext', 'bundler']
  ])('code for feed compiles with the import from %s: %s, %s', (from, module, resolution) => {
    writeFileSync(join(folder, 'user.ts'), code(from))
    const modules = ['--module', module, '--moduleResolution', resolution]
    const options = ['--noEmit', '--strict', ...modules, '--target', 'es2022', '--types', '', 'user.ts']
    const compiler = resolve('node_modules/.bin/tsc')
    const { stdout } = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  test('it runs', () => {
    writeFileSync(
      join(folder, 'user.mjs'),
      `import { Feed } from 'dateline/feed'; console.log(new Feed({ title: 'Herald', link: 'https://herald.example/' }).rss2())`
    )
    const said = execFileSync(process.execPath, ['user.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(said).toContain('<link>https://herald.example/</link>')
  })

  test('CommonJS may require it', () => {
    writeFileSync(
      join(folder, 'user.cjs'),
      `const { Feed } = require('dateline/feed'); console.log(new Feed({ title: 'Herald' }).json1())`
    )
    expect(execFileSync(process.execPath, ['user.cjs'], { cwd: folder, encoding: 'utf8' })).toContain('Herald')
  })

  test('it runs inside a CommonJS bundle of its user’s', async () => {
    writeFileSync(
      join(folder, 'bundled.mjs'),
      `import { Feed } from 'dateline/feed'; console.log(new Feed({ title: 'Herald' }).json1())`
    )
    const outfile = join(folder, 'bundled.cjs')
    await build({ entryPoints: [join(folder, 'bundled.mjs')], outfile, bundle: true, platform: 'node', format: 'cjs' })
    expect(execFileSync(process.execPath, [outfile], { encoding: 'utf8' })).toContain('Herald')
  })

  test('it does not import feed', () => {
    expect(readFileSync('dist/feed.js', 'utf8')).not.toMatch(/(?:from|import|require\()\s*["']feed["']/)
  })
})

test('it pays for the writers and the facts they keep to: no other stage, and of other packages the one that knows HTML’s references', async () => {
  const { outputs } = (
    await build({
      entryPoints: ['src/adapters/feed.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm'
    })
  ).metafile
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const parts = files.map(file => /node_modules\/((?:@[^/]+\/)?[^/]+)|src\/(\w+)/.exec(file)?.slice(1).join(''))
  expect([...new Set(parts)].sort()).toEqual([
    'adapters',
    'entities',
    'formats',
    'namespaces',
    'syntax',
    'targets',
    'write'
  ])
})
