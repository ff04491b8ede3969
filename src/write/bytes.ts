// Text and finished bytes put together as UTF-8, written where they stay: a document is never one long string.
import { isAscii } from 'node:buffer'

/** Where small results are written, one after the other: making a buffer for each of 10,000 elements costs more than filling it. */
let sheet = Buffer.allocUnsafeSlow(1 << 20)
let free = 0

/** UTF-8 that was read as Latin-1, a letter a byte: the engine holds, searches and writes it several times as fast. */
export interface Spelled {
  readonly latin1: string
}

type Part = string | Uint8Array | Spelled

let draft = Buffer.allocUnsafeSlow(1 << 16)

/** The text as UTF-8 that was read as Latin-1. */
export function spelled(text: string): Spelled {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  if (text.length * 3 > draft.length) {
    if (text.length > 1 << 22) return { latin1: Buffer.from(text).toString('latin1') }
    draft = Buffer.allocUnsafeSlow(text.length * 4)
  }
  return { latin1: draft.toString('latin1', 0, draft.write(text, 0, 'utf8')) }
}

/** The parts in their order, as bytes of their own. */
export function bytes(...parts: readonly Part[]): Buffer {
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  let room = 0
  for (const part of parts) room += typeof part === 'string' ? part.length * 3 : sizeOf(part)
  if (room > sheet.length >> 3) {
    let size = 0
    for (const part of parts) size += typeof part === 'string' ? Buffer.byteLength(part) : sizeOf(part)
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

function sizeOf(part: Uint8Array | Spelled): number {
  return 'latin1' in part ? part.latin1.length : part.length
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

/** Bytes that are kept free for what comes first. */
const headroom = 1 << 16

/**
 * Where a document is written from its first item to its end, and its head at last: only then it is known which namespaces its
 * items used. Its life is one document.
 */
export class Desk {
  #buffer: Buffer
  #start = headroom
  #end = headroom

  /** `room`: bytes that will be wanted, as far as is known. Pages of memory that stay untouched cost nothing. */
  constructor(room: number) {
    this.#buffer = Buffer.allocUnsafeSlow(headroom + Math.max(Math.ceil(room), headroom))
  }

  write(text: string | Spelled): void {
    if (typeof text !== 'string') {
      this.#reserve(text.latin1.length)
      this.#end += this.#buffer.write(text.latin1, this.#end, 'latin1')
    } else {
      // A UTF-16 unit takes three bytes of UTF-8 at most.
      this.#reserve(text.length * 3)
      this.#end += this.#buffer.write(text, this.#end, 'utf8')
    }
  }

  #reserve(room: number): void {
    const wanted = this.#end + room
    if (wanted <= this.#buffer.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, Math.ceil(this.#buffer.length * 1.5)))
    this.#buffer.copy(larger, headroom, headroom, this.#end)
    this.#buffer = larger
  }

  /** Writes what stands before everything. */
  begin(head: string): void {
    const length = Buffer.byteLength(head)
    if (length > headroom) {
      const rest = this.#buffer.subarray(headroom, this.#end)
      this.#start = 0
      this.#end = length + rest.length
      this.#buffer = Buffer.concat([Buffer.from(head), rest])
    } else {
      this.#start = headroom - length
      this.#buffer.write(head, this.#start, 'utf8')
    }
  }

  bytes(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end)
  }

  /** Read at once: strings that wait to be joined cost several times as much, since they are moved about in memory. */
  text(): string {
    const bytes = this.bytes()
    return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
  }
}
