// Markdown without HTML of its own skips the sanitizer; it may, because sanitizing its HTML changes nothing.
import { describe, expect, it } from 'vitest'
import { sanitizer } from '../../src/render/html.ts'
import { type Address, settled } from '../../src/render/links.ts'
import { markdown } from '../../src/render/markdown.ts'
import { withoutEmpties } from '../../src/render/text.ts'
import { fc, runs } from '../fuzz.ts'

const base = 'https://paper.example/2026/fish/'
const address: Address = (written, use) => settled(written, base, use)
const { html: toHtml } = markdown()
const sanitize = sanitizer()
const sanitized = (html: string): string => sanitize(html, address, () => {})

const pieces = fc.constantFrom(
  ...'< > & &amp; &lt; &nbsp; &#0; &#8; " \' ` `` * ** _ ~~ [ ] ( ) ]( ![ | - + # > \\ ! : // www. é 漢 \u00A0 \u0000 \u0008 \uD800 \u2028'.split(
    ' '
  ),
  ...[
    '[a](b)',
    '[a](<b c> "t\'t")',
    '![a "b"](c.png)',
    '[a](javascript:x)',
    '![a](data:,x)',
    '[a][1]',
    '[1]: //c.example/d "e"',
    '<https://f.example>',
    'https://g.example/ä?b="c"#d',
    'h@i.example',
    '[](j)',
    '![](data:,k)',
    '[![l](m)](n)'
  ],
  ...[
    '\n',
    '\n\n',
    '    ',
    '\t',
    '- ',
    '1. ',
    '7) ',
    '- [x] ',
    '> ',
    '```\n',
    '~~~ js\n',
    '| a | b |\n|:-:|--:|\n| c | d |\n',
    '[^1]',
    '[^1]: note\n\n',
    '^[inline]',
    '***',
    '---\n',
    '# ',
    '  \n',
    '\\\n'
  ]
)
const sources = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 16 })
  .map(parts => parts.join(''))

describe('the quick path', () => {
  it('gives what the sanitizer would give, for any Markdown without HTML', () => {
    let quick = 0
    fc.assert(
      fc.property(sources, source => {
        const { html, raw } = toHtml(source, address)
        fc.pre(!raw)
        quick++
        expect(sanitized(withoutEmpties(html))).toBe(withoutEmpties(html))
      }),
      runs(400)
    )
    expect(quick).toBeGreaterThan(350)
  })

  it('is not taken by Markdown that holds HTML', () => {
    for (const source of ['a <b>c</b>', '<div>x</div>', '<!-- x -->', '> <p onclick=x>', '[<img src=x>](y)']) {
      expect(toHtml(source, address).raw, source).toBe(true)
    }
  })
})

describe('sanitized HTML', () => {
  it('stays as it is when it is sanitized again', () => {
    const tags = fc.constantFrom(
      ...'<p> </p> <div> </div> <a href=b> <a href=javascript:c> </a> <button> </button> <table> <tr> <td> </tr> </table> <ul> <li> </ul> <dl> <dt> <dd> <ruby> <rt> <img src=d> <img src=data:, alt=e> <br> </br> <h2> </h2> <font> </font> <center> <pre>\n <b> </i> <i> </b> <iframe src=//vimeo.com/7> </iframe> text & < &nbsp; <svg> </svg> <tt> <details open> <summary>'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 14 }), parts => {
        const once = sanitized(parts.join(''))
        expect(sanitized(once)).toBe(once)
      }),
      runs(400)
    )
  })
})
