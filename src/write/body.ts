// An item's HTML as the formats hold it: looked through and encoded once for all of them.
import type { Rendered } from '../model.ts'
import { jsonText } from '../syntax/json.ts'
import { allowed, cdataText } from '../syntax/xml.ts'
import { type Spelled, spelled } from './bytes.ts'

/** Inside what the HTML stands: a CDATA section or a JSON string. */
export type Inside = 'cdata' | 'json'

/** The last item that was asked for: whoever writes several formats takes them item by item, and to keep all would double the memory. */
let last: Rendered | undefined
let plain = ''

/** The item's HTML in UTF-8, ready to stand there. */
export function bodyBytes(item: Rendered, inside: Inside): Spelled {
  if (item !== last) {
    plain = made(item)
    last = item
  }
  return { latin1: inside === 'cdata' ? cdataText(plain) : jsonText(plain) }
}

// What XML forbids (see syntax/xml.ts), in UTF-8 read as Latin-1: controls, and the bytes of U+FFFE and U+FFFF.
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f]/
const nonCharacter = /\xef\xbf[\xbe\xbf]/

/** The same as text. */
export function bodyText({ html = '' }: Rendered, inside: Inside): string {
  const clean = allowed(html)
  return inside === 'cdata' ? cdataText(clean) : jsonText(clean)
}

// Encoded first and looked through then: letters of a byte each are searched several times as fast. A lone surrogate becomes U+FFFD when it is encoded.
function made({ html = '' }: Rendered): string {
  const text = spelled(html).latin1
  if (!unfit.test(text) && !(text.includes('\xef\xbf') && nonCharacter.test(text))) return text
  return spelled(allowed(html)).latin1
}
