// Text in HTML: escaping, and resolving references once.

import { describe, expect, it } from 'vitest'
import { decoded, escapeAttribute, escapeHtml } from '../../src/syntax/htmltext.ts'
import { fc } from '../fuzz.ts'

describe('text in HTML', () => {
  it('has no tag and no reference left, and quotes as they were', () => {
    expect(escapeHtml('a < b && "c" > \'d\'')).toBe('a &lt; b &amp;&amp; "c" &gt; \'d\'')
  })

  it('has no double quote inside an attribute', () => {
    expect(escapeAttribute('"a" & b')).toBe('&quot;a&quot; &amp; b')
  })

  it('is decoded once', () => {
    expect(decoded('&amp;lt; &eacute; &#x2026;')).toBe('&lt; é …')
  })

  it('keeps what only looks like a reference', () => {
    expect(decoded('&copy 2026 & &nothing; ?a=1&lt=2')).toBe('&copy 2026 & &nothing; ?a=1&lt=2')
  })

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(decoded(escapeHtml(text))).toBe(text)
        expect(decoded(escapeAttribute(text))).toBe(text)
      })
    )
  })
})
