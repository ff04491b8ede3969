// Text and finished bytes put together as UTF-8, written where they stay: a document is never one long string.
import type { Rendered } from '../model.ts'
import { jsonText } from '../syntax/json.ts'
import { allowed, cdataText } from '../syntax/xml.ts'

/** Where small results are written, one after the other: making a buffer for each of 10,000 elements costs more than filling it. */
let sheet = Buffer.allocUnsafeSlow(1 << 20)
let free = 0

/** UTF-8 that was read as Latin-1, a letter a byte: the engine holds, searches and writes it several times as fast. */
export interface Spelled {
  readonly latin1: string
}

type Part = string | Uint8Array | Spelled

/** The parts in their order, as bytes of their own. */
export function bytes(...parts: readonly Part[]): Buffer {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  let room = 0
  for (const part of parts)
    room += typeof part === 'string' ? part.length * 3 : 'latin1' in part ? part.latin1.length : part.length
  if (room > sheet.length >> 3) {
    let size = 0
    for (const part of parts)
      size += typeof part === 'string' ? Buffer.byteLength(part) : 'latin1' in part ? part.latin1.length : part.length
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
function fill(buffer: Buffer, start: number, parts: readonly Part[]): number {
  let end = start
  for (const part of parts) {
    if (typeof part === 'string') end += buffer.write(part, end, 'utf8')
    else if ('latin1' in part) end += buffer.write(part.latin1, end, 'latin1')
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

/** An item's HTML as UTF-8, and as the inside of a CDATA section: the same bytes where nothing has to be split. */
interface Body {
  readonly utf8: Buffer
  readonly cdata: Buffer
}

const bodies = new WeakMap<Rendered, Body>()

// What XML forbids (see syntax/xml.ts), in UTF-8 read as Latin-1: controls, and the bytes of U+FFFE and U+FFFF.
const fit = /^[ -\xff]*(?:[\t\n\r][ -\xff]*)*$/
const nonCharacter = /\xef\xbf[\xbe\xbf]/

// Encoded first and looked through then, once for all formats. A lone surrogate becomes U+FFFD when it is encoded.
function bodyOf(item: Rendered): Body {
  const known = bodies.get(item)
  if (known !== undefined) return known
  const html = item.html ?? ''
  let utf8 = bytes(html)
  let text = utf8.toString('latin1')
  const long = text.length > 1 << 16
  if (!item.checked && (long || !fit.test(text) || nonCharacter.test(text))) {
    utf8 = bytes(allowed(html))
    text = utf8.toString('latin1')
  }
  const whole = !text.includes(']]>') && !text.includes('\r')
  const made = { utf8, cdata: whole ? utf8 : bytes(cdataText(htmlOf(item))) }
  bodies.set(item, made)
  return made
}

/** The item's HTML as the inside of a CDATA section. */
export function body(item: Rendered): Buffer {
  return bodyOf(item).cdata
}

/** The item's HTML as the inside of a JSON string. */
export function jsonBody(item: Rendered): Spelled {
  return { latin1: jsonText(bodyOf(item).utf8.toString('latin1')) }
}
