// How bytes become text: UTF-8 with or without a byte order mark, and what was found instead where it is neither.
import { Buffer, isAscii, isUtf8 } from 'node:buffer'
import { type Problem, problemOf } from '../problem.ts'
import type { Part } from './contents.ts'
import { readRules } from './rules.ts'

/**
 * The text of a source without byte order mark, all line breaks as LF; or the problem `read/encoding`, an error that says what was
 * found and on which line.
 */
export function decoded({ file, bytes, line = 1 }: Part): string | Problem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ascii = isAscii(buffer)
  if (ascii ? buffer.includes(0) : !isUtf8(buffer) || buffer.includes(0)) return undecodable(file, buffer, line)
  const text = ascii
    ? buffer.toString('latin1')
    : buffer.toString('utf8', startsWith(buffer, [0xef, 0xbb, 0xbf]) ? 3 : 0)
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** What the first bytes give away: a name such as `a JPEG image`, or `undefined` for what may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [name, start, at = 0] of signatures) {
    if (startsWith(bytes.subarray(at), start)) return name
  }
  const head = bytes.subarray(0, 8192)
  if (utf16(head) !== undefined) return undefined
  return head.includes(0) ? 'a binary file' : undefined
}

type Signature = readonly [name: string, start: readonly number[], at?: number]

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

/** What newsrooms drop among their items. */
const signatures: readonly Signature[] = [
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a PNG image', ascii('\x89PNG')],
  ['a GIF image', ascii('GIF8')],
  ['a WebP image', ascii('WEBP'), 8],
  ['a PDF document', ascii('%PDF-')],
  ['a ZIP archive (or a Word, Excel or Pages document)', ascii('PK\x03\x04')],
  ['an old Word or Excel document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip-compressed data', [0x1f, 0x8b]],
  ['an MP3 recording', ascii('ID3')],
  ['a video or audio file (MP4)', ascii('ftyp'), 4],
  ['an RTF document', ascii('{\\rtf')]
]

function undecodable(file: string, bytes: Buffer, first: number): Problem {
  const kind = binaryKind(bytes)
  const wide = utf16(bytes)
  if (wide !== undefined) return error(file, 1, `This file is ${wide}: save it as UTF-8.`)
  if (kind !== undefined && kind !== 'a binary file') {
    return error(file, 1, `This file is ${kind}, not text: remove it, or give it its right name.`)
  }
  const at = isUtf8(bytes) ? bytes.indexOf(0) : firstBad(bytes)
  const line = first - 1 + lineOf(bytes, at)
  const value = bytes[at] ?? 0
  if (value === 0)
    return error(
      file,
      line,
      `Line ${line} contains a NUL byte, so this is not text: remove the byte, or save the file as UTF-8.`
    )
  const guess = windows1252(bytes)
  const hex = value.toString(16).toUpperCase().padStart(2, '0')
  const found = `The byte 0x${hex} on line ${line} is not UTF-8${guess ? '; the file looks like Windows-1252 or Latin-1' : ''}`
  return error(file, line, `${found}: save it as UTF-8.`)
}

function error(file: string, line: number, text: string): Problem {
  return problemOf(readRules['read/encoding'], { file, line }, text)
}

/** UTF-16 by its mark, or by every second byte of the beginning being NUL. */
function utf16(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 (little-endian)'
  if (startsWith(bytes, [0xfe, 0xff])) return 'UTF-16 (big-endian)'
  const head = bytes.subarray(0, 64)
  if (head.length < 4) return undefined
  const nul = (byte: number): boolean => byte === 0
  const even = head.filter((_, i) => i % 2 === 0)
  const odd = head.filter((_, i) => i % 2 === 1)
  if (odd.every(nul) && !even.some(nul)) return 'UTF-16 (little-endian) without a byte order mark'
  if (even.every(nul) && !odd.some(nul)) return 'UTF-16 (big-endian) without a byte order mark'
  return undefined
}

/** The offset of the first byte that no UTF-8 sequence holds, found by halving. */
function firstBad(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  // A cut may fall inside a sequence: only cuts before a byte that can begin one are tried.
  const cut = (at: number): number => {
    let back = at
    while (back > low && ((bytes[back] ?? 0) & 0xc0) === 0x80 && at - back < 4) back--
    return back
  }
  while (high - low > 8) {
    const middle = cut(low + ((high - low) >> 1))
    if (middle <= low) break
    if (isUtf8(bytes.subarray(low, middle))) low = middle
    else high = middle
  }
  while (low < bytes.length) {
    const length = [1, 2, 3, 4].find(size => low + size <= bytes.length && isUtf8(bytes.subarray(low, low + size)))
    if (length === undefined) return low
    low += length
  }
  return low
}

/** Bytes above ASCII that stand alone between letters are accents of a one-byte encoding. */
function windows1252(bytes: Buffer): boolean {
  let high = 0
  let wild = 0
  for (const byte of bytes.subarray(0, 65536)) {
    if (byte > 0x7f) high++
    else if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) wild++
  }
  return wild === 0 && high * 3 < Math.min(bytes.length, 65536)
}

function lineOf(bytes: Buffer, at: number): number {
  let line = 1
  for (let i = bytes.indexOf(0x0a); i !== -1 && i < at; i = bytes.indexOf(0x0a, i + 1)) line++
  return line
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}
