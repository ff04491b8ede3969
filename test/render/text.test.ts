// Summaries: which paragraph they come from and where they end.

import { describe, expect, it } from 'vitest'
import { opening, shortened } from '../../src/render/summary.ts'
import { paragraphs, withoutEmpties } from '../../src/render/text.ts'
import { fc } from '../fuzz.ts'

describe('the first paragraph', () => {
  it.each([
    ['is plain text, folded', '<p>Cod &amp;\n <em>ha</em>ke</p>', 'Cod & hake'],
    ['is found inside a section', '<section><div><p>a</p></div></section>', 'a'],
    [
      'is not a quotation, a table, a caption or code',
      '<blockquote><p>q</p></blockquote><table><tbody><tr><td><p>t</p></td></tr></tbody></table><figure><figcaption>c</figcaption></figure><pre><code>x</code></pre><p>a</p>',
      'a'
    ],
    [
      'is not an image or an address alone',
      '<p><img src="https://a.example/b" alt="c" /></p><p><a href="https://a.example/">https://a.example/</a></p><p>a</p>',
      'a'
    ],
    ['is not a row of signs', '<p>* * *</p><p>a</p>', 'a'],
    ['has a space for a line break', '<p>a<br />b</p>', 'a b'],
    ['has no readings of a ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', '漢字'],
    ['may stand without tags', 'a <b>b</b><h2>c</h2>', 'a b'],
    ['may be missing', '<h1>a</h1><table><tr><td>b</td></tr></table>', undefined],
    ['is the next one after a salutation', '<p>Dear all,</p><p>The quay is open.</p>', 'The quay is open.'],
    ['is the next one after a byline', '<p>By Ida Berg</p><p>The quay is open.</p>', 'The quay is open.'],
    ['is the next one after a lead-in', '<p>doc:</p><p>The quay is open.</p>', 'The quay is open.'],
    [
      'takes the next one along where it is short',
      '<p>It is open.</p><p>Boats may land.</p>',
      'It is open. Boats may land.'
    ],
    ['does not go on past a heading', '<p>It is open.</p><h2>Boats</h2><p>They may land.</p>', 'It is open.'],
    [
      'is a list where that comes first',
      '<ul><li>The quay opens again on Monday.</li><li>Boats may land from six.</li></ul><p>Files: all</p>',
      'The quay opens again on Monday; Boats may land from six'
    ],
    [
      'is not a list of contents',
      '<ul><li><a href="#a">The quay opens again on Monday</a></li><li><a href="#b">Boats may land from six</a></li></ul><p>It is open.</p>',
      'It is open.'
    ],
    ['is a greeting where there is nothing else', '<p>Hello, everybody!</p>', 'Hello, everybody!']
  ])('%s', (_, html, text) => {
    expect(opening(html)).toBe(text)
  })
})

describe('a shortened text', () => {
  it('is the same where it is short enough', () => {
    expect(shortened('Cod. Hake.', 10)).toBe('Cod. Hake.')
  })

  it('ends with a sentence', () => {
    expect(shortened('The cod came back. The hake did not come', 30)).toBe('The cod came back.')
  })

  it('does not take a title or initials for the end of a sentence', () => {
    expect(shortened('Dr. A. B. Berg of the U.S. Coast Guard counted', 30)).toBe('Dr. A. B. Berg of the U.S…')
  })

  it('ends with a word and the sign that something follows', () => {
    expect(shortened('The cod came back, and the hake did not', 24)).toBe('The cod came back, and…')
  })

  it('ends with a sentence of a script without spaces', () => {
    expect(shortened('市場が再開した。魚は高い。明日も', 14)).toBe('市場が再開した。魚は高い。')
  })

  it('is cut anywhere in a script without spaces, but not inside a character', () => {
    expect(shortened('市'.repeat(20), 10)).toBe(`${'市'.repeat(9)}…`)
    expect(shortened('🐟'.repeat(20), 10)).toBe(`${'🐟'.repeat(9)}…`)
  })

  it('is never longer than its limit, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const short = shortened(text, limit)
        expect(Array.from(short).length).toBeLessThanOrEqual(limit)
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true)
      })
    )
  })
})

describe('plain text as HTML', () => {
  it('keeps every sign and nothing is a tag', () => {
    expect(paragraphs('\r\n a <b>\r\n& "c"\r\n \r\nd\r\n')).toBe('<p>a &lt;b&gt;<br />\n&amp; "c"</p>\n<p>d</p>\n')
  })
})

describe('empty links and paragraphs', () => {
  it('go, also the ones inside each other', () => {
    expect(withoutEmpties('<p><a href="https://a.example/"> </a></p>\n<p>b</p>\n<p>\u00A0</p>')).toBe('<p>b</p>\n')
  })

  it('are not those that hold an image', () => {
    const html = '<p><a href="https://a.example/"><img src="https://a.example/b" /></a></p>'
    expect(withoutEmpties(html)).toBe(html)
  })
})
