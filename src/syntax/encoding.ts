// How bytes become text: byte order marks, the encoding an XML declaration names, and what can be wrong with them.
import { isAscii, isUtf8, transcode } from 'node:buffer'
import { isUnsuspicious, isUnsuspiciousUtf8, windows1252 } from './characters.ts'
import type { ReportFault } from './fault.ts'
import { firstNotUtf8 } from './filekind.ts'

/**
 * `bytes`: not text in the document's encoding. `unknown`, `obscure`: an encoding that Node, or few readers, can read.
 * `not-utf8`: neither UTF-8 nor UTF-16. `undeclared`: none is named. `mismatch`: the bytes are in another than the declared one. `marked`:
 * a byte order mark where none may be.
 */
export type EncodingFault = 'bytes' | 'unknown' | 'obscure' | 'not-utf8' | 'undeclared' | 'mismatch' | 'marked'

type Report = ReportFault<EncodingFault>

const common =
  /^(?:utf-?8|utf-?16|us-ascii|ascii|iso-?8859-?\d+|latin\d|windows-125\d|cp125\d|koi8-[ru]|shift[_-]jis|euc-(?:jp|kr)|iso-2022-jp|gb2312|gbk|gb18030|big5)$/

/** What bytes say, without byte order mark. */
export interface Decoded {
  readonly text: string
  /** Whether nothing in it is forbidden to XML or looks as if it had been decoded wrongly. False: it may be so. */
  readonly isUnsuspicious: () => boolean
}

/** The text of an XML document; undefined if its encoding is unknown. */
export function xmlText(bytes: Uint8Array, report: Report): Decoded | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = byteOrder(buffer)
  const head =
    mark.name === 'utf-16be' || mark.name === 'utf-16le'
      ? wide(buffer.subarray(0, 800), mark.name)
      : buffer.toString('latin1', mark.length, 800)
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(head)
  const name = declared?.[1]?.toLowerCase()
  if (name === undefined) {
    if (mark.name && mark.length === 0)
      report('mismatch', 0, `written in UTF-16, with nothing at its beginning that says so`)
    else if (mark.length === 0) report('undeclared', 0, '')
    return inEncoding(buffer.subarray(mark.length), mark.name ?? 'utf-8', report)
  }
  const at = declared!.index + declared![0].length - name.length - 1
  const family = name.replace(/^utf-?(8|16).*$/, 'utf-$1')
  if (mark.name && !mark.name.startsWith(family))
    report('mismatch', at, `declared as ${name}, written in ${mark.name.slice(0, 6).toUpperCase()}`)
  const used = mark.name ?? name
  if (!mark.name && family === 'utf-16') {
    report('bytes', at, 'declared as utf-16, written in single bytes')
    return inEncoding(buffer, 'utf-8', report)
  }
  if (!isKnown(used) && !(asciiAndMore.test(used) && isAscii(buffer))) {
    report('unknown', at, name)
    return undefined
  }
  if (!common.test(used) && !used.startsWith('utf-16')) report('obscure', at, name)
  else if (!mark.name && family !== 'utf-8' && family !== 'utf-16') report('not-utf8', at, name)
  return inEncoding(buffer.subarray(mark.length), used, report)
}

/** The text of bytes that are UTF-8, without byte order mark. */
export function utf8Of(buffer: Buffer): string {
  return buffer.toString('utf8', buffer.subarray(0, 3).equals(utf8Mark) ? 3 : 0)
}

/** The text of a document that is UTF-8 by definition (JSON). */
export function utf8Text(bytes: Uint8Array, report: Report): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = buffer.subarray(0, 3).equals(utf8Mark)
  if (marked) report('marked', 0, '')
  return inEncoding(marked ? buffer.subarray(3) : buffer, 'utf-8', report)
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

function byteOrder(buffer: Buffer): { name?: string; length: number } {
  if (buffer.subarray(0, 3).equals(utf8Mark)) return { name: 'utf-8', length: 3 }
  const [a, b, c, d] = buffer
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', length: 2 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', length: 2 }
  if (a === 0 && b === 0x3c && c === 0 && d) return { name: 'utf-16be', length: 0 }
  if (a === 0x3c && b === 0 && c && d === 0) return { name: 'utf-16le', length: 0 }
  return { length: 0 }
}

/** Encodings that Node cannot read, and need not where all is ASCII: they agree in that. */
const asciiAndMore =
  /^(?:(?:iso[-_]?)?8859[-_]\d{1,2}|latin-?\d{1,2}|(?:cp|ibm)-?(?:437|7[37]\d|8[5-9]\d|9\d\d|1006|112[4-9])|mac-?[a-z]+|johab|viscii|ptcp154)$/

function isKnown(name: string): boolean {
  if (/^(?:us-ascii|ascii)$/.test(name)) return true
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

function inEncoding(buffer: Buffer, name: string, report: Report): Decoded {
  if (isAscii(buffer) && !/^utf-?16|^utf-?7|^iso-2022/.test(name)) {
    return { text: buffer.toString('latin1'), isUnsuspicious: () => isUnsuspiciousUtf8(buffer, true) }
  }
  if (/^utf-?8$/.test(name) && isUtf8(buffer)) {
    return { text: utf8(buffer), isUnsuspicious: () => isUnsuspiciousUtf8(buffer, false) }
  }
  const text = /^utf-?8$/.test(name) ? brokenUtf8(buffer, report) : otherText(buffer, name, report)
  return { text, isUnsuspicious: () => isUnsuspicious(text) }
}

function otherText(buffer: Buffer, name: string, report: Report): string {
  if (/^(?:us-ascii|ascii)$/.test(name)) {
    const at = buffer.findIndex(byte => byte > 127)
    if (at >= 0) report('bytes', at, hexadecimal(buffer, at))
    return buffer.toString('latin1')
  }
  // To the URL standard ISO 8859-1 is windows-1252; to XML it is what its name says.
  if (/^(?:iso-?8859-?1|latin1)$/.test(name)) return buffer.toString('latin1')
  // Node 20 reads windows-1252 as ISO 8859-1.
  if (name.endsWith('1252')) {
    return buffer.toString('latin1').replace(/[\x80-\x9f]/g, char => windows1252.charAt(char.charCodeAt(0) - 0x80))
  }
  if (name.startsWith('utf-16')) {
    const text = wide(buffer, name === 'utf-16be' ? 'utf-16be' : 'utf-16le')
    if (!text.isWellFormed()) report('bytes', 0, 'half a surrogate pair')
    return text.toWellFormed()
  }
  const text = new TextDecoder(name).decode(buffer)
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) report('bytes', lost, name)
  return text
}

function wide(buffer: Buffer, name: 'utf-16be' | 'utf-16le'): string {
  return new TextDecoder(name, { ignoreBOM: false }).decode(buffer)
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of bytes that are UTF-8. `transcode` is three times as fast as TextDecoder, and needs twice the memory meanwhile. */
function utf8(buffer: Buffer): string {
  return buffer.length < 1000 || buffer.length > 16_000_000
    ? strict.decode(buffer)
    : transcode(buffer, 'utf8', 'utf16le').toString('utf16le')
}

function brokenUtf8(buffer: Buffer, report: Report): string {
  const byte = firstNotUtf8(buffer)
  report('bytes', buffer.toString('utf8', 0, byte).length, hexadecimal(buffer, byte))
  return buffer.toString('utf8')
}

function hexadecimal(buffer: Buffer, at: number): string {
  return `byte 0x${(buffer[at] ?? 0).toString(16).padStart(2, '0').toUpperCase()}`
}

/** The first byte that is neither white space nor byte order mark, as a character. */
export function firstSign(bytes: Uint8Array): string {
  const at = bytes.findIndex(byte => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)
  return String.fromCharCode(bytes[at] ?? 0)
}
