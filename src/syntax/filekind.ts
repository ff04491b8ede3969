// Recognizes bytes that are not UTF-8: signatures of files, UTF-16, and the place where a text goes wrong.
import { Buffer, isUtf8 } from 'node:buffer'

/** What the first bytes give away: a name such as `a JPEG image`, or `undefined` for what may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [name, start, at = 0] of signatures) {
    if (startsWith(bytes.subarray(at), start)) return name
  }
  const head = bytes.subarray(0, 8192)
  if (utf16Kind(head) !== undefined) return undefined
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

/** Which UTF-16 bytes are, by its mark, or by every second byte of the beginning being NUL. */
export function utf16Kind(bytes: Uint8Array): string | undefined {
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
export function firstNotUtf8(bytes: Buffer): number {
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
export function looksLikeWindows1252(bytes: Buffer): boolean {
  let high = 0
  let wild = 0
  for (const byte of bytes.subarray(0, 65536)) {
    if (byte > 0x7f) high++
    else if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) wild++
  }
  return wild === 0 && high * 3 < Math.min(bytes.length, 65536)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}
