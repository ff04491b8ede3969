// What a run writes on: text and finished bytes put together as UTF-8, written where they stay. A document is never one long string.

import { bodyLatin1, type Inside, inLatin1 } from './body.ts'
import type { ItemToWrite } from './further.ts'

/** UTF-8 that was read as Latin-1, a letter a byte: the engine holds, searches and writes it several times as fast. */
export interface Spelled {
  readonly latin1: string
}

type Part = string | Uint8Array | Spelled

const sheetSize = 1 << 20
const draftSize = 1 << 16

/** Texts of more units are spelled without a draft, which would be kept. */
const largestDraft = 1 << 22

/** Its life is one run: what it holds of one newsroom's items goes with it. */
export class Paper {
  /** Where small results are written, one after the other: making a buffer for each of 10,000 elements costs more than filling it. */
  #sheet: Buffer | undefined
  #free = 0
  #draft: Buffer | undefined
  /** The last item that was asked for: who writes several formats takes them item by item, and to keep all would double the memory. */
  #last: ItemToWrite | undefined
  #plain = ''

  /** The item's HTML in UTF-8, as it is inside a CDATA section or a JSON string: looked through and encoded once for all formats. */
  body(item: ItemToWrite, inside: Inside): Spelled {
    if (item !== this.#last) {
      this.#plain = bodyLatin1(item, text => this.#spelled(text))
      this.#last = item
    }
    return { latin1: inLatin1(this.#plain, inside) }
  }

  /** The parts in their order, as bytes of their own. */
  bytes(...parts: readonly Part[]): Buffer {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    let room = 0
    for (const part of parts) room += typeof part === 'string' ? part.length * 3 : sizeOf(part)
    if (room > sheetSize >> 3) return bytes(...parts)
    if (this.#sheet === undefined || this.#free + room > sheetSize) {
      this.#sheet = Buffer.allocUnsafeSlow(sheetSize)
      this.#free = 0
    }
    const start = this.#free
    this.#free = fill(this.#sheet, start, parts)
    return this.#sheet.subarray(start, this.#free)
  }

  /** The text as UTF-8 that was read as Latin-1. */
  #spelled(text: string): string {
    if (text.length > largestDraft) return Buffer.from(text).toString('latin1')
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    if (this.#draft === undefined || text.length * 3 > this.#draft.length)
      this.#draft = Buffer.allocUnsafeSlow(Math.max(draftSize, text.length * 4))
    return this.#draft.toString('latin1', 0, this.#draft.write(text, 0, 'utf8'))
  }
}

/** The same for a document, which has a buffer of its own. */
export function bytes(...parts: readonly Part[]): Buffer {
  let size = 0
  for (const part of parts) size += typeof part === 'string' ? Buffer.byteLength(part) : sizeOf(part)
  const whole = Buffer.allocUnsafeSlow(size)
  fill(whole, 0, parts)
  return whole
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
