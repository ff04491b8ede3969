// What the writers have in common: what they are asked for and what they give.
import type { Channel, Feed, Moment, Namespace, Rendered } from '../model.ts'

/** What an item's element depends on besides the item. */
export type Style = Pick<Feed, 'content' | 'creators'> & Pick<Channel, 'language'>

/** One item in one format, as it stands in every feed that shows it. */
export interface Element {
  readonly bytes: Uint8Array
  /** The namespaces it uses, which its document must declare. */
  readonly namespaces: readonly Namespace[]
}

export interface Writer {
  item(item: Rendered, style: Style): Element
  /** `updated`: when the newest item changed; undefined in a feed without items. */
  document(feed: Feed, elements: readonly Element[], updated: Moment | undefined): Uint8Array
}

/** A stylesheet beside the feeds, as seen from the file at `path`; an absolute address stays. */
export function stylesheet(href: string, path: string): string {
  const address = /^[a-z]+:/.test(href) ? href : '../'.repeat(path.split('/').length - 1) + href
  return address
}

/** Language tags are compared without regard to case (RFC 5646, section 2.1.1). */
export function otherLanguage(language: string | undefined, feed: string | undefined): string | undefined {
  return language !== undefined && language.toLowerCase() !== feed?.toLowerCase() ? language : undefined
}
