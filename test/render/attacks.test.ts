// What must never come out of `render`, whatever goes in: code, frames, styles, relative or dangerous addresses.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { html as findings } from '../../src/check/values/html.ts'
import { render } from '../../src/render.ts'
import { elements, scan } from '../../src/syntax/html.ts'
import { fc, runs } from '../fuzz.ts'
import { item } from './item.ts'

const base = 'https://paper.example/2026/fish/'
const vectors = readFileSync(new URL('../cases/render/attacks.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('# '))
  .map(line => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\0', '\0'))

/** Everything in HTML that a feed must not hold, as a browser's tokenizer finds it. */
function faults(html: string): string[] {
  const found: string[] = []
  scan(html, {
    start: tag => {
      if (!elements.has(tag.name) || elements.get(tag.name)!.risky) found.push(`<${tag.name}>`)
      for (const { name, value } of tag.attributes) {
        if (/^on|^style$|^srcdoc$|^id$|^class$|^form|^target$|:/.test(name)) found.push(`${tag.name} ${name}`)
        if (/^(?:href|src|poster|cite)$/.test(name) && !/^(?:https?:\/\/[^/]|(?:mailto|tel):[^/])/.test(value)) {
          found.push(`${name}=${value}`)
        }
        if (name === 'srcset' && !value.split(', ').every(part => /^https?:\/\/\S+( [\d.]+[wx])?$/.test(part))) {
          found.push(`srcset=${value}`)
        }
      }
    },
    end: name => {
      if (!elements.has(name) || elements.get(name)!.risky) found.push(`</${name}>`)
    },
    broken: (_, what) => found.push(what)
  })
  const classes = ['SecurityRisk', 'SecurityRiskAttr', 'DangerousStyleAttr', 'ContainsRelRef', 'NotHtml']
  return [
    ...found,
    ...findings(html)
      .filter(({ rule }) => classes.includes(rule.w3c ?? ''))
      .map(({ text }) => text)
  ]
}

const htmlOf = (text: string, format: 'markdown' | 'html' | 'text'): string =>
  render(item(text, format), { base }).html ?? ''

describe('attacks', () => {
  it.each(vectors)('leave nothing behind as HTML: %s', vector => {
    expect(faults(htmlOf(vector, 'html'))).toEqual([])
  })

  it.each(vectors)('leave nothing behind in Markdown: %s', vector => {
    expect(faults(htmlOf(`Before ${vector} after\n\n${vector}\n\n[a](${vector})`, 'markdown'))).toEqual([])
  })

  it('are seen by this test: the same vectors as they stand are full of faults', () => {
    const seen = vectors.filter(vector => faults(vector).length > 0)
    expect(seen.length / vectors.length).toBeGreaterThan(0.8)
  })
})

const pieces = fc.constantFrom(
  ...vectors,
  ...'< > </ <! <!-- --> & &lt; &#60; " \' = / ` * _ [ ] ( ) ]( ![ javascript: data: // http://a.example {{ }} {% %} {: | \n \t é'.split(
    ' '
  ),
  ...'<p> </p> <a href="b"> </a> <table> <tr> <td> </table> <img src=x> <ul> <li> <iframe src="https://youtu.be/abcdefghi">'.split(
    / (?=<)/
  ),
  ...'<button> </button> <svg> </svg> <math> <title> </title> <select> <option> <noscript> </noscript> <pre> </pre> <h1> <ruby><rt>'.split(
    ' '
  ),
  '\n\n',
  '    ',
  '- ',
  '> ',
  '```',
  '~~~',
  '|-|\n',
  '[^1]',
  '[^1]: ',
  '# ',
  '<object data="https://vimeo.com/1">',
  '</object>',
  'words of text'
)
const documents = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
    .map(parts => parts.join(''))
)

describe('any text', () => {
  it('comes out of HTML without a fault', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(faults(htmlOf(text, 'html'))).toEqual([])
      }),
      runs(200)
    )
  })

  it('comes out of Markdown without a fault', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(faults(htmlOf(text, 'markdown'))).toEqual([])
      }),
      runs(200)
    )
  })

  it('comes out of plain text without a fault', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(faults(htmlOf(text, 'text'))).toEqual([])
      }),
      runs(50)
    )
  })
})
