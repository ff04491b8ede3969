// Which characters a document should not contain: what XML forbids, and what looks like text that was decoded wrongly.
import { isUtf8 } from 'node:buffer'
import type { ReportFault } from './fault.ts'

/** `mojibake`: characters that come of decoding a text in the wrong encoding. */
export type CharacterFault = 'mojibake'

/** Characters that XML forbids (production 2); lone surrogates are handled by the decoder. */
export const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/** What the first two bytes of a character in UTF-8 look like to windows-1252. */
const beginning =
  '[\\xc2-\\xdf\\u0192\\u017d\\u0160\\u0152\\u0178][\\x80-\\xbf\\u20ac\\u201a-\\u203a\\u0152-\\u0192\\u02c6\\u02dc\\u2122]'
const suspicious = new RegExp(`[\\x80-\\x9f\\ufffd]|${beginning}`, 'g')
const notable = new RegExp(`[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x80-\\x9f\\ufffd-\\uffff]|${beginning}`)

/** Whether a text contains nothing that XML forbids or that may begin mojibake: true of most. */
export function isUnsuspicious(text: string): boolean {
  return !notable.test(text)
}

const controls = Array.from({ length: 32 }, (_, code) => code).filter(code => code !== 9 && code !== 10 && code !== 13)
/** U+FFC0 to U+FFFF, of which three are of interest and the others rare: halfwidth forms. */
const last = Buffer.from([0xef, 0xbf])
/** Pieces in which 29 searches stay within the processor's cache. */
const piece = 65_536

// Searching bytes for one value is done many bytes at a time, a pattern goes character by character: 29 searches
// and those below are four to six times as fast as one pass of `notable`.

/** As `forbidden`, for bytes that are UTF-8: whether XML allows them all. */
export function isAllowedUtf8(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.length <= piece ? bytes : bytes.subarray(at, at + piece)
    for (const control of controls) if (part.includes(control)) return false
  }
  for (let at = bytes.indexOf(last); at >= 0; at = bytes.indexOf(last, at + 3)) {
    if ((bytes[at + 2] ?? 0) >= 0xbe) return false
  }
  return true
}

/** Letters that the first byte of a character becomes when UTF-8 is read as windows-1252, by their own first byte in UTF-8: U+00C3 … */
const beginnings: readonly (readonly [number, (second: number) => boolean])[] = [
  [0xc3, second => second >= 0x82 && second <= 0x9f],
  [0xc5, second => second === 0x92 || second === 0xa0 || second === 0xb8 || second === 0xbd],
  [0xc6, second => second === 0x92]
]

/** As `isUnsuspicious`, of bytes that are UTF-8. It may take a sound text for suspicious, and never the other way. */
export function isUnsuspiciousUtf8(bytes: Buffer, ascii: boolean): boolean {
  if (!isAllowedUtf8(bytes)) return false
  if (ascii) return true
  for (let at = bytes.indexOf(last); at >= 0; at = bytes.indexOf(last, at + 3)) {
    if (bytes[at + 2] === 0xbd) return false
  }
  // The controls U+0080 to U+009F.
  for (let at = bytes.indexOf(0xc2); at >= 0; at = bytes.indexOf(0xc2, at + 2)) if (bytes[at + 1]! < 0xa0) return false
  for (const [first, begins] of beginnings) {
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 2)) {
      if ((bytes[at + 2] ?? 0) >= 0xc2 && begins(bytes[at + 1]!)) return false
    }
  }
  return true
}

/** Windows-1252 from 0x80 to 0x9F. */
export const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf: ReadonlyMap<string, number> = new Map([...windows1252].map((char, index) => [char, 0x80 + index]))

/** Reports texts with C1 controls, U+FFFD, or UTF-8 that was read as windows-1252, once for each piece of text. */
export function mojibake(text: string, report: ReportFault<CharacterFault>): void {
  suspicious.lastIndex = 0
  for (let found = suspicious.exec(text); found; found = suspicious.exec(text)) {
    const [char] = found
    const start = text.lastIndexOf('>', found.index) + 1
    const next = text.indexOf('<', found.index)
    const end = next < 0 ? text.length : next
    if (char.length === 1 || isDoubleEncoded(text.slice(start, end)))
      report('mojibake', found.index, JSON.stringify(text.slice(found.index, found.index + 8)))
    suspicious.lastIndex = Math.max(end, found.index + 1)
  }
}

/** Whether every character beyond ASCII is part of UTF-8 that was read as windows-1252 or ISO 8859-1. */
function isDoubleEncoded(piece: string): boolean {
  const bytes = new Uint8Array(piece.length)
  for (let at = 0; at < piece.length; at++) {
    const code = piece.charCodeAt(at)
    const byte = code < 0x100 ? code : byteOf.get(piece[at]!)
    if (byte === undefined) return false
    bytes[at] = byte
  }
  return isUtf8(bytes)
}
