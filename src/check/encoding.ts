// How bytes become text: byte order marks, the encoding an XML declaration names, and what is wrong with either.
import { isAscii, isUtf8 } from 'node:buffer'
import type { Head } from './rule.ts'

const spec = 'https://www.w3.org/TR/xml/#charencoding'

export const badBytes: Head = {
  id: 'encoding/bytes',
  level: 'error',
  says: 'These bytes are no text in the encoding of the document',
  fix: 'Save the file as UTF-8',
  spec,
  w3c: 'UnicodeError'
}

export const unknownEncoding: Head = {
  id: 'encoding/unknown',
  level: 'error',
  says: 'Nobody knows this encoding',
  fix: 'Save the file as UTF-8 and declare that',
  spec,
  w3c: 'UnknownEncoding'
}

export const obscureEncoding: Head = {
  id: 'encoding/obscure',
  level: 'warning',
  says: 'Few readers know this encoding',
  fix: 'Save the file as UTF-8 and declare that',
  spec,
  w3c: 'ObscureEncoding'
}

export const otherEncoding: Head = {
  id: 'encoding/not-utf8',
  level: 'info',
  says: 'XML readers need to know UTF-8 and UTF-16 only, and this is neither',
  fix: 'Save the file as UTF-8',
  spec,
  w3c: 'NonstdEncoding'
}

export const noEncoding: Head = {
  id: 'encoding/undeclared',
  level: 'info',
  says: 'The document does not name its encoding',
  fix: 'Begin it with <?xml version="1.0" encoding="utf-8"?>',
  spec,
  w3c: 'MissingEncoding'
}

export const encodingMismatch: Head = {
  id: 'encoding/mismatch',
  level: 'warning',
  says: 'The byte order mark and the declared encoding differ',
  fix: 'Declare the encoding the file has',
  spec,
  w3c: 'EncodingMismatch'
}

export const badCharacters: Head = {
  id: 'encoding/mojibake',
  level: 'warning',
  says: 'These characters look like text that was decoded wrongly',
  fix: 'Decode the source in the encoding it has (often UTF-8 or windows-1252) before it is written',
  spec: 'https://www.w3.org/TR/xml/#charsets',
  w3c: 'BadCharacters'
}

export const encodings: readonly Head[] = [
  badBytes,
  unknownEncoding,
  obscureEncoding,
  otherEncoding,
  noEncoding,
  encodingMismatch,
  badCharacters
]

type Report = (rule: Head, at: number, of: string) => void

const common =
  /^(?:utf-?8|utf-?16|us-ascii|ascii|iso-?8859-?\d+|latin\d|windows-125\d|cp125\d|koi8-[ru]|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp|gb2312|gbk|gb18030|big5)$/

/** The text of an XML document, without byte order mark; undefined where it has an encoding nobody knows. */
export function xmlText(bytes: Uint8Array, report: Report): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = byteOrder(buffer)
  const head =
    mark.name === 'utf-16be' || mark.name === 'utf-16le'
      ? wide(buffer.subarray(0, 800), mark.name)
      : buffer.toString('latin1', mark.length, 800)
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(head)
  const name = declared?.[1]?.toLowerCase()
  if (name === undefined) {
    if (mark.length === 0) report(noEncoding, 0, '')
    return inEncoding(buffer.subarray(mark.length), mark.name ?? 'utf-8', report)
  }
  const at = declared!.index + declared![0].length - name.length - 1
  const family = name.replace(/^utf-?(8|16).*$/, 'utf-$1')
  if (mark.name && !mark.name.startsWith(family)) report(encodingMismatch, at, `${mark.name} and ${name}`)
  const used = mark.name ?? name
  if (!mark.name && family === 'utf-16') {
    report(badBytes, at, 'declared as utf-16, written in single bytes')
    return inEncoding(buffer, 'utf-8', report)
  }
  if (!isKnown(used)) {
    report(unknownEncoding, at, name)
    return undefined
  }
  if (!common.test(used) && !used.startsWith('utf-16')) report(obscureEncoding, at, name)
  else if (family !== 'utf-8' && family !== 'utf-16') report(otherEncoding, at, name)
  return inEncoding(buffer.subarray(mark.length), used, report)
}

/** The text of a document that is UTF-8 by definition (JSON). */
export function utf8Text(bytes: Uint8Array, report: Report): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = buffer.subarray(0, 3).equals(utf8Mark)
  return inEncoding(marked ? buffer.subarray(3) : buffer, 'utf-8', report)
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

function byteOrder(buffer: Buffer): { name?: string; length: number } {
  if (buffer.subarray(0, 3).equals(utf8Mark)) return { name: 'utf-8', length: 3 }
  const [a, b, c, d] = buffer
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', length: 2 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', length: 2 }
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return { name: 'utf-16be', length: 0 }
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return { name: 'utf-16le', length: 0 }
  return { length: 0 }
}

function isKnown(name: string): boolean {
  if (/^(?:us-ascii|ascii)$/.test(name)) return true
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function inEncoding(buffer: Buffer, name: string, report: Report): string {
  if (isAscii(buffer) && !/^utf-?16|^utf-?7|^iso-2022/.test(name)) return buffer.toString('latin1')
  if (/^utf-?8$/.test(name)) return utf8(buffer, report)
  if (/^(?:us-ascii|ascii)$/.test(name)) {
    const at = buffer.findIndex(byte => byte > 127)
    if (at >= 0) report(badBytes, at, hexadecimal(buffer, at))
    return buffer.toString('latin1')
  }
  // To the URL standard ISO 8859-1 is windows-1252; to XML it is what its name says.
  if (/^(?:iso-?8859-?1|latin1)$/.test(name)) return buffer.toString('latin1')
  if (name.startsWith('utf-16')) {
    const text = wide(buffer, name === 'utf-16be' ? 'utf-16be' : 'utf-16le')
    if (!text.isWellFormed()) report(badBytes, 0, 'half a surrogate pair')
    return text.toWellFormed()
  }
  const text = new TextDecoder(name).decode(buffer)
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) report(badBytes, lost, name)
  return text
}

function wide(buffer: Buffer, name: 'utf-16be' | 'utf-16le'): string {
  return new TextDecoder(name, { ignoreBOM: false }).decode(buffer)
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function utf8(buffer: Buffer, report: Report): string {
  if (isUtf8(buffer)) return strict.decode(buffer)
  const text = buffer.toString('utf8')
  let byte = 0
  let from = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    byte += Buffer.byteLength(text.slice(from, at))
    from = at
    // A replacement character that was written as one is another matter.
    if (buffer[byte] === 0xef && buffer[byte + 1] === 0xbf && buffer[byte + 2] === 0xbd) continue
    report(badBytes, at, hexadecimal(buffer, byte))
    break
  }
  return text
}

function hexadecimal(buffer: Buffer, at: number): string {
  return `byte 0x${(buffer[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
}

const suspicious =
  /[\x80-\x9f\ufffd]|[\xc2-\xdf\u0192\u017d\u0160\u0152\u0178][\x80-\xbf\u20ac\u201a-\u203a\u0152-\u0192\u02c6\u02dc\u2122]/g
const cp1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf: ReadonlyMap<string, number> = new Map([...cp1252].map((char, index) => [char, 0x80 + index]))

/** Whether a text holds nothing that XML forbids or mojibake begins with: true of most, and quicker to see than either. */
export function isUnsuspicious(text: string): boolean {
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\xc2-\xdf\u0152-\u0192\ufffd-\uffff]/.test(text)
}

/** Reports texts with C1 controls, U+FFFD, or UTF-8 that was read as windows-1252: once for each piece of text. */
export function mojibake(text: string, report: Report): void {
  suspicious.lastIndex = 0
  for (let found = suspicious.exec(text); found; found = suspicious.exec(text)) {
    const [char] = found
    const start = text.lastIndexOf('>', found.index) + 1
    const next = text.indexOf('<', found.index)
    const end = next < 0 ? text.length : next
    if (char.length === 1 || isDoubleEncoded(text.slice(start, end)))
      report(badCharacters, found.index, JSON.stringify(text.slice(found.index, found.index + 8)))
    suspicious.lastIndex = Math.max(end, found.index + 1)
  }
}

/** Whether every character beyond ASCII is part of UTF-8 that was read as windows-1252 or ISO 8859-1. */
function isDoubleEncoded(piece: string): boolean {
  const bytes: number[] = []
  for (const char of piece) {
    const code = char.codePointAt(0)!
    const byte = code < 0x100 ? code : byteOf.get(char)
    if (byte === undefined) return false
    bytes.push(byte)
  }
  return isUtf8(Uint8Array.from(bytes))
}
