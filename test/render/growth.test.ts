// Bodies made to take long: twice as much takes about twice the time, or is refused at a documented limit.
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/render/limits.ts'
import { render } from '../../src/render.ts'
import { item } from './item.ts'

const base = 'https://paper.example/2026/fish/'
const repeated = (piece: string) => (n: number) => piece.repeat(n)
const bodies: Readonly<Record<string, ['html' | 'markdown' | 'text', (n: number) => string]>> = {
  'candidates of a srcset': ['html', n => `<img srcset="${','.repeat(n)}">`],
  'unclosed elements': ['html', repeated('<div>')],
  'nested lists': ['html', repeated('<ul><li>')],
  'links in paragraphs': ['html', repeated('<p><a href="b">x')],
  objects: ['html', repeated('<object>')],
  'unclosed titles': ['html', repeated('<title>')],
  noscript: ['html', repeated('<noscript>')],
  formulas: ['html', repeated('<math><mi>')],
  footnotes: ['markdown', n => Array.from({ length: n }, (_, i) => `[^${i}]\n\n[^${i}]: x\n\n`).join('')],
  'unfinished tags': ['markdown', repeated('{% a "')],
  apostrophes: ['markdown', n => `{% a }${"'s ".repeat(n)}`],
  'raw marks': ['markdown', repeated('{% raw %}')],
  'attribute lists': ['markdown', n => `{#a${'#a'.repeat(n)}`],
  variables: ['markdown', repeated('{{ a }} ')],
  branches: ['markdown', repeated('{% else %}{% if %}')],
  imports: ['markdown', repeated('import a\n')],
  'spaces in a text': ['text', n => `a${' '.repeat(n)}b`]
}

// Seconds differ from machine to machine, a square does not: sixteen times as much would take 256 times as long.
const cost = (text: string, format: 'html' | 'markdown' | 'text', file = 'a.md'): number => {
  const from = process.cpuUsage()
  render({ ...item(text, format), origin: { file } }, { base })
  const { user } = process.cpuUsage(from)
  return user / 1000
}

describe('the time of a body grows with its length', () => {
  it.each(Object.entries(bodies))('%s', (_, [format, body]) => {
    cost(body(500), format)
    const small = cost(body(1000), format)
    expect(cost(body(16_000), format)).toBeLessThan(Math.max(400, small * 120))
  })

  it('braces in MDX', () => {
    cost(repeated('{')(500), 'markdown', 'a.mdx')
    const small = cost(repeated('{')(1000), 'markdown', 'a.mdx')
    expect(cost(repeated('{')(16_000), 'markdown', 'a.mdx')).toBeLessThan(Math.max(400, small * 120))
  })
})

describe('a body beyond the limits', () => {
  it.each([
    ['nests too deep', 'html', '<div>'.repeat(limits.depth + 1)],
    ['has too many footnotes', 'markdown', '[^1] '.repeat(limits.footnotes + 1)]
  ] as const)('%s: it is left out, and a problem says why', (_, format, text) => {
    const { html, problems } = render(item(text, format), { base })
    expect(html).toBeUndefined()
    expect(problems.map(({ rule }) => rule)).toEqual(['render/limit'])
  })

  it('a long list of elements that close by themselves does not nest', () => {
    expect(render(item(`<ul>${'<li>x'.repeat(2000)}</ul>`, 'html'), { base }).problems).toEqual([])
  })
})
