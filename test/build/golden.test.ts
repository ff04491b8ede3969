import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { golden, goldens, home } from '../../scripts/goldens.ts'
import { invalid } from '../valid.ts'
import { formatOf } from './newsroom.ts'

describe.each(goldens)('the golden newsroom %s', name => {
  const out = join(home, name, 'out')

  test('gives the files it gave before', async () => {
    const there = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(path =>
      statSync(join(out, path)).isFile()
    )
    expect([...(await golden(name)).keys()].sort()).toEqual(there.sort())
  })

  test('gives the same text in each', async () => {
    for (const [path, text] of await golden(name)) expect(text, path).toBe(readFileSync(join(out, path), 'utf8'))
  })

  test('gives valid feeds', async () => {
    const wrong = [...(await golden(name))].flatMap(([path, text]) => {
      const format = formatOf(path) ?? (path.endsWith('index.xml') ? 'rss' : undefined)
      return format === undefined ? [] : invalid(format, text).map(what => `${path}: ${what}`)
    })
    expect(wrong).toEqual([])
  })
})
