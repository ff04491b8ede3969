// Text and finished bytes put together as UTF-8, written where they stay: a document is never one long string.
import type { Rendered } from '../model.ts'
import { allowed, cdataText } from '../syntax/xml.ts'

/** Where small results are written, one after the other: making a buffer for each of 10,000 elements costs more than filling it. */
let sheet = Buffer.allocUnsafeSlow(1 << 20)
let free = 0

/** The parts in their order, as bytes of their own. */
export function bytes(...parts: readonly (string | Uint8Array)[]): Buffer {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  let room = 0
  for (const part of parts) room += typeof part === 'string' ? part.length * 3 : part.length
  if (room > sheet.length >> 3) {
    let size = 0
    for (const part of parts) size += typeof part === 'string' ? Buffer.byteLength(part) : part.length
    const whole = Buffer.allocUnsafeSlow(size)
    fill(whole, 0, parts)
    return whole
  }
  if (free + room > sheet.length) {
    sheet = Buffer.allocUnsafeSlow(sheet.length)
    free = 0
  }
  const start = free
  free = fill(sheet, start, parts)
  return sheet.subarray(start, free)
}

/** Writes the parts from `start` on, and says where they end. */
function fill(buffer: Buffer, start: number, parts: readonly (string | Uint8Array)[]): number {
  let end = start
  for (const part of parts) {
    if (typeof part === 'string') end += buffer.write(part, end, 'utf8')
    else {
      buffer.set(part, end)
      end += part.length
    }
  }
  return end
}

const texts = new WeakMap<Rendered, string>()

/** The item's HTML without what XML forbids, looked through once for all formats. */
export function htmlOf(item: Rendered): string {
  const { html = '', checked } = item
  if (checked) return html
  const known = texts.get(item)
  if (known !== undefined) return known
  const made = allowed(html)
  texts.set(item, made)
  return made
}

/** The item's HTML as the inside of a CDATA section. */
export function sectionText(item: Rendered): string {
  return cdataText(htmlOf(item))
}

const bodies = new WeakMap<Rendered, Buffer>()

/** The same as bytes: encoded once, for RSS and Atom alike. */
export function body(item: Rendered): Buffer {
  const known = bodies.get(item)
  if (known !== undefined) return known
  const made = bytes(sectionText(item))
  bodies.set(item, made)
  return made
}
