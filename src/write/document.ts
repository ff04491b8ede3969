// How documents are put together: of finished bytes for files, of text for callers that want a string.
import { type Format, formats } from '../formats.ts'
import type { Moment, Namespace } from '../model.ts'
import type { Inside } from './body.ts'
import type { DocumentDesk } from './desk.ts'
import { type DocumentDraft, type Style, styleOf, type Writer } from './element.ts'
import type { FeedToWrite, ItemToWrite } from './further.ts'
import { bytes } from './paper.ts'

/** An item's element. Between the two texts stands its HTML: as the inside of a CDATA section, of a JSON string, or not at all. */
export interface ElementParts {
  readonly before: string
  readonly html?: Inside
  readonly after: string
  readonly namespaces: readonly Namespace[]
}

/** What stands around the items. */
export interface Frame {
  readonly head: string
  readonly between: string
  readonly foot: string
}

type PartsOf = (item: ItemToWrite, style: Style) => ElementParts
type FrameOf = (feed: FeedToWrite, used: Set<Namespace>, updated: Moment | undefined) => Frame

/** The format that makes its items and its frame like this. */
export function writer(name: Format, partsOf: PartsOf, frameOf: FrameOf): Writer {
  return {
    name,
    ...formats[name],
    item(item, style, paper) {
      const { before, html, after, namespaces } = partsOf(item, style)
      const made = html ? paper.bytes(before, paper.body(item, html), after) : paper.bytes(before, after)
      return { bytes: made, namespaces }
    },
    document(feed, elements, updated) {
      const { head, between, foot } = frameOf(feed, new Set(elements.flatMap(({ namespaces }) => namespaces)), updated)
      const items = elements.flatMap(({ bytes }, i) => (i === 0 || between === '' ? [bytes] : [between, bytes]))
      return bytes(head, ...items, foot)
    },
    draft: (feed, desk) => new Written(feed, desk, partsOf, frameOf)
  }
}

class Written<T> implements DocumentDraft<T> {
  readonly #feed: FeedToWrite
  readonly #style: Style
  readonly #partsOf: PartsOf
  readonly #frameOf: FrameOf
  readonly #between: string
  readonly #used = new Set<Namespace>()
  readonly #desk: DocumentDesk<T>
  /** What stands behind the last body: one write less an item. */
  #last = ''
  #first = true

  constructor(feed: FeedToWrite, desk: DocumentDesk<T>, partsOf: PartsOf, frameOf: FrameOf) {
    this.#feed = feed
    this.#style = styleOf(feed)
    this.#partsOf = partsOf
    this.#frameOf = frameOf
    this.#between = frameOf(feed, new Set(), undefined).between
    this.#desk = desk
  }

  add(item: ItemToWrite): void {
    const { before, html, after, namespaces } = this.#partsOf(item, this.#style)
    for (const namespace of namespaces) this.#used.add(namespace)
    this.#desk.write(this.#first ? before : this.#last + this.#between + before)
    if (html !== undefined) this.#desk.body(item, html)
    this.#last = after
    this.#first = false
  }

  end(updated: Moment | undefined): T {
    const { head, foot } = this.#frameOf(this.#feed, this.#used, updated)
    this.#desk.write(this.#last + foot)
    return this.#desk.end(head)
  }
}
