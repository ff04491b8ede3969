// Character references in HTML: finds those that HTML does not define.
import { decodeHTMLStrict } from 'entities/decode'
import { quoted } from '../../../syntax/quoted.ts'
import { tested } from '../../rule.ts'
import type { HtmlFinding, HtmlRule } from '../html.ts'

export const reference: HtmlRule<string> = tested({
  id: 'html/reference',
  level: 'warning',
  says: 'This is not a character reference of HTML',
  fix: 'Write the character itself, or &amp; for an ampersand',
  spec: 'https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state',
  w3c: 'NotHtml',
  broken: found => (named(found) ? undefined : quoted(found))
})

/** `&` and what follows it, if a character is intended: `&#…` with or without its semicolon, `&name;`. */
const references = /&(?:#[xX]?[0-9a-fA-F]*;?|[a-zA-Z][a-zA-Z0-9]*;)/y

/** References that HTML does not know, each once, and at most so many. */
export function inReferences(text: string, most: number): HtmlFinding[] {
  const found: HtmlFinding[] = []
  const seen = new Set<string>()
  for (let at = text.indexOf('&'); at >= 0 && seen.size < most; at = text.indexOf('&', at + 1)) {
    if (isCommon(text, at)) continue
    references.lastIndex = at
    const written = references.exec(text)?.[0]
    if (written === undefined || seen.has(written)) continue
    const what = reference.broken(written)
    if (what === undefined) continue
    seen.add(written)
    found.push({ rule: reference, offset: at, text: what })
  }
  return found
}

/** Whether one of the most common references is here: &amp; &lt; &gt; &quot; &nbsp; and numbers like &#8217; */
function isCommon(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next === 0x61) return text.startsWith('amp;', at + 1)
  if (next === 0x6c || next === 0x67) return text.charCodeAt(at + 2) === 0x74 && text.charCodeAt(at + 3) === 0x3b
  if (next === 0x71) return text.startsWith('quot;', at + 1)
  if (next === 0x6e) return text.startsWith('nbsp;', at + 1)
  if (next !== 0x23) return false
  let code = 0
  let end = at + 2
  for (; end < at + 6; end++) {
    const digit = text.charCodeAt(end) - 0x30
    if (!(digit >= 0 && digit <= 9)) break
    code = code * 10 + digit
  }
  return text.charCodeAt(end) === 0x3b && code >= 0x20 && (code < 0x7f || code > 0x9f)
}

const known = new Map<string, boolean>()

function named(written: string): boolean {
  if (written.charCodeAt(1) === 0x23) return numbered(written)
  let is = known.get(written)
  if (is === undefined) {
    is = decodeHTMLStrict(written) !== written
    // Names come from strangers: remember what HTML has, never what they made up.
    if (is) known.set(written, is)
  }
  return is
}

function numbered(written: string): boolean {
  const number = /^&#(?:x([0-9a-f]+)|([0-9]+));$/i.exec(written)
  if (!number) return false
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  const control = (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c) || (code >= 0x7f && code <= 0x9f)
  const surrogate = code >= 0xd800 && code <= 0xdfff
  const unused = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef)
  return !control && !surrogate && code <= 0x10ffff && !unused
}
