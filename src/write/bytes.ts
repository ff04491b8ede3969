// Text and finished bytes put together as UTF-8. One buffer is used again and again: a document is never one long string.
import type { Rendered } from '../model.ts'
import { allowed, cdata } from '../syntax/xml.ts'

let desk = Buffer.allocUnsafeSlow(1 << 16)

/** The parts in their order, as bytes of their own. */
export function bytes(...parts: readonly (string | Uint8Array)[]): Buffer {
  let end = 0
  for (const part of parts) {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const room = end + (typeof part === 'string' ? part.length * 3 : part.length)
    if (room > desk.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(room, desk.length * 2))
      desk.copy(larger, 0, 0, end)
      desk = larger
    }
    if (typeof part === 'string') end += desk.write(part, end, 'utf8')
    else {
      desk.set(part, end)
      end += part.length
    }
  }
  return Buffer.from(desk.subarray(0, end))
}

/** The item's HTML as a CDATA section. */
export function section({ html = '', checked }: Rendered): string {
  return cdata(checked ? html : allowed(html))
}

const bodies = new WeakMap<Rendered, Buffer>()

/** The same as bytes: checked and encoded once, for RSS and Atom alike. */
export function body(item: Rendered): Buffer {
  const known = bodies.get(item)
  if (known !== undefined) return known
  const made = bytes(section(item))
  bodies.set(item, made)
  return made
}
