// An item's HTML as the formats hold it: without what XML forbids, inside a CDATA section or a JSON string.

import { jsonText } from '../syntax/json.ts'
import { allowed, cdataText } from '../syntax/xml.ts'
import type { ItemToWrite } from './further.ts'

/** Inside what the HTML is: a CDATA section or a JSON string. */
export type Inside = 'cdata' | 'json'

/** The HTML as text. */
export function bodyText({ html = '' }: ItemToWrite, inside: Inside): string {
  const clean = allowed(html)
  return inside === 'cdata' ? cdataText(clean) : jsonText(clean)
}

/** The HTML of `bodyLatin1` as it is inside. */
export function inLatin1(plain: string, inside: Inside): string {
  return inside === 'cdata' ? cdataText(plain) : jsonText(plain)
}

// What XML forbids (see syntax/xml.ts), in UTF-8 read as Latin-1: controls, and the bytes of U+FFFE and U+FFFF.
const unfit = /[\0-\x08\x0b\x0c\x0e-\x1f]/
const nonCharacter = /\xef\xbf[\xbe\xbf]/

/** The HTML in UTF-8, read as Latin-1; `spelled` makes that of a text. */
// Encoded first and looked through then: letters of a byte each are searched several times as fast. A lone surrogate becomes U+FFFD when it is encoded.
export function bodyLatin1({ html = '' }: ItemToWrite, spelled: (text: string) => string): string {
  const text = spelled(html)
  if (!unfit.test(text) && !(text.includes('\xef\xbf') && nonCharacter.test(text))) return text
  return spelled(allowed(html))
}
