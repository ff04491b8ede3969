// Bodies of other people, where they are at hand: sanitizing what was rendered changes nothing, by whichever path it came.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpora } from '../../scripts/corpora.ts'
import { sanitizer } from '../../src/render/html.ts'
import { settled } from '../../src/render/links.ts'
import { render } from '../../src/render.ts'
import { item } from '../render/item.ts'

const base = 'https://paper.example/2026/fish/'
const sanitize = sanitizer()
const sanitized = (html: string): string =>
  sanitize(
    html,
    (written, use) => settled(written, base, use),
    () => {}
  )

const pages = corpora.flatMap(({ items }) =>
  readdirSync(items, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(items, file))
)

describe.skipIf(corpora.length === 0)('the bodies of real articles', () => {
  test('are many', () => {
    expect(pages.length).toBeGreaterThan(900)
  })

  test('are the same after sanitizing', () => {
    const changed = pages.filter(page => {
      const source = readFileSync(page, 'utf8').replace(/^---\n.*?\n---\n/s, '')
      const { html = '' } = render(item(source, 'markdown'), { base })
      return sanitized(html) !== html
    })
    expect(changed).toEqual([])
  })
})
