// Text and finished bytes put together as UTF-8, written where they stay: a document is never one long string.

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
