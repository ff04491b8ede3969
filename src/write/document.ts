// How documents are put together: of finished bytes for files, of text for callers that want a string.
import type { Feed, Moment, Namespace, Rendered } from '../model.ts'
import { body, bytes, section } from './bytes.ts'
import type { Style, Writer } from './element.ts'

/** An item's element: its HTML stands between the two texts, as a CDATA section, where `body` says so. */
export interface Parts {
  readonly before: string
  readonly body: boolean
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
      const { before, body: full, after, namespaces } = parts(item, style)
      return { bytes: full ? bytes(before, body(item), after) : bytes(before, after), namespaces }
    },
    document(feed, elements, updated) {
      const { head, between, foot } = frame(feed, new Set(elements.flatMap(({ namespaces }) => namespaces)), updated)
      const items = elements.flatMap(({ bytes }, i) => (i === 0 || between === '' ? [bytes] : [between, bytes]))
      return bytes(head, ...items, foot)
    },
    // Joined once: the only long string is the one that is given back.
    text(feed, updated) {
      const { language } = feed.channel
      const style = { content: feed.content, creators: feed.creators, ...(language !== undefined && { language }) }
      const used = new Set<Namespace>()
      const items = feed.items.map(item => {
        const { before, body: full, after, namespaces } = parts(item, style)
        for (const namespace of namespaces) used.add(namespace)
        return full ? [before, section(item), after] : [before, after]
      })
      const { head, between, foot } = frame(feed, used, updated)
      return [head, ...items.flatMap((item, i) => (i === 0 ? item : [between, ...item])), foot].join('')
    }
  }
}
