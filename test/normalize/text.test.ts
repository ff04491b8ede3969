// Titles and summaries: what is markup, what only looks like it, and what must not stand in a line of text.

import { describe, expect, it } from 'vitest'
import { markdownText, plainText } from '../../src/normalize/text.ts'
import { fc, runs } from '../fuzz.ts'

describe('plain text of HTML', () => {
  it.each([
    ['AT&amp;T', 'AT&T'],
    ['AT&T', 'AT&T'],
    ['Fish &amp;amp; chips', 'Fish &amp; chips'],
    ['5 &lt; 6', '5 < 6'],
    ['a < b and c > d', 'a < b and c > d'],
    ['I <3 fish', 'I <3 fish'],
    ['&copy 2026, R&D; Q&A', '&copy 2026, R&D; Q&A'],
    ['&#x1F41F;&#8211;&eacute;', '🐟–é'],
    ['<em>Cod</em> is <a href="/x" title="a > b">back</a>', 'Cod is back'],
    ['<P CLASS=x>One</P><P>Two', 'One Two'],
    ['One<br/>two<wbr>three', 'One twothree'],
    ['H<sub>2</sub>O', 'H2O'],
    ['&lt;em&gt;as text&lt;/em&gt;', '<em>as text</em>'],
    ['How <dialog> works', 'How <dialog> works'],
    ['The <b> element', 'The <b> element'],
    ['</b> ends it', '</b> ends it'],
    ['Write to <ida@paper.example>', 'Write to <ida@paper.example>'],
    ['a<!-- hidden --> b<script>x()</script> c', 'a b c'],
    ['<img src="x.png" alt="Cod &amp; hake"> fresh', 'Cod & hake fresh']
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})

describe('one line of text', () => {
  it.each([
    ['white space of any kind is one space', ' a\u00A0\t b\r\n\u2028c ', 'a b c'],
    ['an ideographic space is a letter’s width, and meant', '市場\u3000再開', '市場\u3000再開'],
    ['letters with marks are composed (NFC)', 'Cafe\u0301', 'Café'],
    ['controls, noncharacters and soft hyphens go', 'F\u0000i\u0008s\u009Bh\uFFFEer\u00ADman\uFEFF', 'Fisherman'],
    ['references to controls go as well', 'Fi&#8;sh&#x9B;', 'Fish›'],
    ['joiners stay: Persian and emoji need them', 'می\u200Cخواهم 👩\u200D🚀', 'می\u200Cخواهم 👩\u200D🚀'],
    ['half a surrogate pair is replaced', 'a\uD83D', 'a\uFFFD'],
    ['an embedding that nothing ends goes', '\u202Bשלום', 'שלום'],
    ['an end that ends nothing goes', 'a\u2069\u202C', 'a'],
    ['balanced isolates stay', 'a \u2067שלום\u2069 b', 'a \u2067שלום\u2069 b'],
    ['an isolate ends the embeddings inside it', '\u2066a\u202Eb\u2069c\u202C', '\u2066ab\u2069c'],
    ['direction marks stay', 'שלום!\u200F', 'שלום!\u200F']
  ])('%s', (_, text, line) => {
    expect(plainText(text)).toBe(line)
  })
})

describe('plain text of Markdown', () => {
  it.each([
    ['**Cod** and *hake*', 'Cod and hake'],
    ['***Both*** __Big deal__ ~~gone~~', 'Both Big deal gone'],
    ['_Hamlet_ returns', 'Hamlet returns'],
    ['**bold with *both* inside**', 'bold with both inside'],
    ['**漢字**です', '漢字です'],
    ['[The quay](https://paper.example/quay_(old) "t") opens', 'The quay opens'],
    ['![A net](net.jpg) found', 'A net found'],
    ['Use `<em>` and `&amp;`', 'Use <em> and &amp;'],
    ['`` a`b ``', 'a`b'],
    ['\\*not\\* emphasis', '*not* emphasis'],
    ['<em>**x**</em> &amp; y', 'x & y'],
    ['2 * 3 * 4 = 24, 2*3*4', '2 * 3 * 4 = 24, 2*3*4'],
    ['snake_case_name and __init__', 'snake_case_name and __init__'],
    ['M*A*S*H is back', 'M*A*S*H is back'],
    ['f*** off, ***', 'f*** off, ***'],
    ['Rock ’n’ roll [live] (again)', 'Rock ’n’ roll [live] (again)'],
    ['f[i](x) in C:\\_temp', 'f[i](x) in C:\\_temp'],
    ['Ids ~5 and ~~', 'Ids ~5 and ~~']
  ])('%j is %j', (text, plain) => {
    expect(markdownText(text)).toBe(plain)
  })
})

const strange = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'< > </b> <b> <p> &amp; &#8; &lt; ` * ** _ [ ]( ) \\ \u202A \u202C \u2067 \u2069 \u00A0 \u0301 \uD800 \uE000 \uE001 e 0'.split(
          ' '
        ),
        ' ',
        '\n'
      ),
      fc.string({ unit: 'binary', maxLength: 4 })
    ),
    { maxLength: 12 }
  )
  .map(parts => parts.join(''))

describe('any string', () => {
  it('becomes one well-formed line without controls', () => {
    fc.assert(
      fc.property(strange, text => {
        for (const line of [plainText(text), markdownText(text)]) {
          expect(line).toBe(line.trim().normalize('NFC'))
          expect(line.isWellFormed()).toBe(true)
          expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF\u00A0]| {2}/)
        }
      }),
      runs(1000)
    )
  })

  it('without markup and references comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const plain = text.replace(/[<&\s\u0000-\u001F\u00AD\u200B-\u206F\uFEFF\uFFF9-\uFFFF]/g, '').normalize('NFC')
        expect(plainText(plain)).toBe(plain.trim())
      })
    )
  })
})

describe('a title that speaks of tags', () => {
  it.each([
    ['How to use <p> and <br> tags'],
    ['The <img> element in ten minutes'],
    ['What <li> is for'],
    ['The <br> element']
  ])('%s stays as it is', text => {
    expect(plainText(text)).toBe(text)
  })

  it.each([
    ['Cod<br>and hake', 'Cod and hake'],
    ['Cod <br> hake', 'Cod hake'],
    ['<p> Cod </p>', 'Cod'],
    ['<p>Cod <img src="a.jpg" alt="fish"> hake', 'Cod fish hake']
  ])('%s says %s', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
