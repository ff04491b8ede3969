// How documents are put together: of finished bytes for files, of text for callers that want a string.
import type { Feed, Moment, Namespace, Rendered } from '../model.ts'
import { jsonText } from '../syntax/json.ts'
import { body, bytes, htmlOf, jsonBody, sectionText } from './bytes.ts'
import type { Style, Writer } from './element.ts'

/** An item's element. Between the two texts stands its HTML: as the inside of a CDATA section, of a JSON string, or not at all. */
export interface Parts {
  readonly before: string
  readonly html?: 'cdata' | 'json'
  readonly after: string
  readonly namespaces: readonly Namespace[]
}

/** What stands around the items. */
export interface Frame {
  readonly head: string
  readonly between: string
  readonly foot: string
}

type PartsOf = (item: Rendered, style: Style) => Parts
type FrameOf = (feed: Feed, used: Set<Namespace>, updated: Moment | undefined) => Frame

/** The writer of a format that makes its items and its frame like this. */
export function writer(parts: PartsOf, frame: FrameOf): Writer {
  return {
    item(item, style) {
      const { before, html, after, namespaces } = parts(item, style)
      if (html === 'cdata') return { bytes: bytes(before, body(item), after), namespaces }
      return { bytes: html === 'json' ? bytes(before, jsonBody(item), after) : bytes(before, after), namespaces }
    },
    document(feed, elements, updated) {
      const { head, between, foot } = frame(feed, new Set(elements.flatMap(({ namespaces }) => namespaces)), updated)
      const items = elements.flatMap(({ bytes }, i) => (i === 0 || between === '' ? [bytes] : [between, bytes]))
      return bytes(head, ...items, foot)
    },
    text(feed, items, updated, room = 0) {
      const { language } = feed.channel
      const style = { content: feed.content, creators: feed.creators, ...(language !== undefined && { language }) }
      const { between } = frame(feed, new Set(), undefined)
      const used = new Set<Namespace>()
      const desk = new Desk(room)
      let first = true
      for (const item of items) {
        const { before, html, after, namespaces } = parts(item, style)
        for (const namespace of namespaces) used.add(namespace)
        desk.write(first ? before : between + before)
        if (html !== undefined) desk.write(html === 'json' ? jsonText(htmlOf(item)) : sectionText(item))
        desk.write(after)
        first = false
      }
      const { head, foot } = frame(feed, used, updated())
      desk.write(foot)
      return desk.text(head)
    }
  }
}

/** Bytes that are kept free for what comes first. */
const headroom = 1 << 16

/**
 * Where a long text is written before it is a string: strings that wait to be joined cost several times as much, since they are
 * moved about in memory. Its life is one document.
 */
class Desk {
  #buffer: Buffer
  #end = headroom
  #ascii = true

  /** `room`: bytes that will be wanted, as far as is known. Pages of memory that stay untouched cost nothing. */
  constructor(room: number) {
    this.#buffer = Buffer.allocUnsafeSlow(headroom + Math.max(room, headroom))
  }

  write(text: string): void {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const room = this.#end + text.length * 3
    if (room > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(room, Math.ceil(this.#buffer.length * 1.5)))
      this.#buffer.copy(larger, headroom, headroom, this.#end)
      this.#buffer = larger
    }
    const written = this.#buffer.write(text, this.#end, 'utf8')
    if (written !== text.length) this.#ascii = false
    this.#end += written
  }

  /** All that was written, after `head`: what stands first is known last. */
  text(head: string): string {
    const length = Buffer.byteLength(head)
    if (length > headroom) return head + this.#text(headroom)
    if (length !== head.length) this.#ascii = false
    const start = headroom - length
    this.#buffer.write(head, start, 'utf8')
    return this.#text(start)
  }

  #text(start: number): string {
    return this.#buffer.toString(this.#ascii ? 'latin1' : 'utf8', start, this.#end)
  }
}
