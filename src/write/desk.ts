// Where a document is written from its first item to its end, and its head at last: only then it is known which namespaces its items used.

import { bodyText, type Inside } from './body.ts'
import type { ItemToWrite } from './further.ts'
import type { Paper } from './paper.ts'

/** Its life is one document. */
export interface DocumentDesk<T> {
  write(text: string): void
  /** Writes the HTML of an item. */
  body(item: ItemToWrite, inside: Inside): void
  /** All that was written, after `head`. */
  end(head: string): T
}

/** Units that are kept free for what comes first. */
const headroom = 1 << 16

/** Bytes from which on a document is large. */
const large = 1 << 24

/** For a document in UTF-8. */
export class ByteDesk implements DocumentDesk<Uint8Array> {
  #buffer = Buffer.allocUnsafeSlow(headroom * 2)
  #end = headroom
  readonly #items: number
  readonly #paper: Paper
  #begun = 0

  /** `items`: how many there will be. Desks of one item after the other share their `paper`. */
  constructor(items: number, paper: Paper) {
    this.#items = items
    this.#paper = paper
  }

  write(text: string): void {
    this.#begun++
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    this.#reserve(text.length * 3)
    this.#end += this.#buffer.write(text, this.#end, 'utf8')
  }

  body(item: ItemToWrite, inside: Inside): void {
    const { latin1 } = this.#paper.body(item, inside)
    this.#reserve(latin1.length)
    this.#end += this.#buffer.write(latin1, this.#end, 'latin1')
  }

  end(head: string): Uint8Array {
    const length = Buffer.byteLength(head)
    if (length > headroom) return Buffer.concat([Buffer.from(head), this.#buffer.subarray(headroom, this.#end)])
    this.#buffer.write(head, headroom - length, 'utf8')
    return this.#buffer.subarray(headroom - length, this.#end)
  }

  // Once the first items tell how much room all will take, it is made at once: each time costs a copy, and memory that is touched for the first time.
  // The engine counts what is made and not what is touched. So a small document has little to spare, which starts no collection of garbage while it is
  // written (1,000 items: a fifth less time); a large one has much, for which the documents before it are let go (10,000 items: 124 MB, not 158).
  #reserve(room: number): void {
    if (this.#end + room <= this.#buffer.length) return
    const full = this.#end - headroom
    const done = this.#begun - 1
    const all = done > 0 && done < this.#items ? (full / done) * this.#items : full * 1.2
    const spare = all > large ? 2 : 1.05
    const larger = Buffer.allocUnsafeSlow(headroom + Math.ceil(Math.max(all, full + room) * spare))
    this.#buffer.copy(larger, headroom, headroom, this.#end)
    this.#buffer = larger
  }
}

/** For a document as one string: its pieces are joined once, which copies each letter once. To write UTF-8 and read it again takes twice as long. */
export class TextDesk implements DocumentDesk<string> {
  readonly #parts: string[] = ['']

  write(text: string): void {
    this.#parts.push(text)
  }

  body(item: ItemToWrite, inside: Inside): void {
    this.#parts.push(bodyText(item, inside))
  }

  end(head: string): string {
    this.#parts[0] = head
    return this.#parts.join('')
  }
}
