// The case files of rendering: `=== sentence`, the source, `==>`, the HTML, and after `==> ` the summary or the problems.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Body } from '../../src/model.ts'
import { render } from '../../src/render.ts'
import { item } from './item.ts'

const folder = new URL('../cases/render/', import.meta.url)

for (const file of readdirSync(folder).filter(name => /\.(?:markdown|mdx|html|text)$/.test(name))) {
  const kind = file.slice(file.lastIndexOf('.') + 1)
  const format = (kind === 'mdx' ? 'markdown' : kind) as Body['format']
  const cases = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1)
  describe(file, () => {
    it.each(cases.map(text => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]))(
      '%s',
      async (_, text) => {
        const [source = '', html = '', ...rest] = text!.split(/^==>/m)
        const one = { ...item(source.trim(), format), origin: { file: kind === 'mdx' ? 'fish.mdx' : 'fish.md' } }
        const rendering = render(one, { base: 'https://paper.example/2026/fish/' })
        expect((rendering.html ?? '').trim()).toBe(html.trim())
        for (const wanted of rest.map(line => line.trim())) {
          if (wanted.startsWith('summary ')) expect(rendering.summary).toBe(wanted.slice('summary '.length))
          else
            expect(
              rendering.problems.map(({ rule, place, text }) => `${rule} ${place.line}: ${text}`).join('\n')
            ).toContain(wanted)
        }
        if (!rest.some(line => line.trim().startsWith('render/'))) expect(rendering.problems).toEqual([])
      }
    )
  })
}
