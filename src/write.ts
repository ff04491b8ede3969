// The writers: feed → bytes, one a format.
import type { Feed, Format, Moment, Rendered } from './model.ts'
import { atom } from './write/atom.ts'
import { ByteDesk } from './write/desk.ts'
import type { Writer } from './write/element.ts'
import { json } from './write/json.ts'
import { Paper } from './write/paper.ts'
import { rss } from './write/rss.ts'

export { type DocumentDesk, TextDesk } from './write/desk.ts'
export { type DocumentDraft, type Element, type Style, styleOf, type Writer } from './write/element.ts'
export type { Category, FeedToWrite, Further, ItemToWrite, Markup, MastheadToWrite } from './write/further.ts'
export { markup } from './write/markup.ts'
export { opml } from './write/opml.ts'
export { directory, feedPage, mostOnPage } from './write/page.ts'
export { Paper } from './write/paper.ts'
export { chaptersFile, duration, podcast } from './write/podcast.ts'
export { newsSitemap } from './write/sitemap.ts'
export { stylesheet } from './write/stylesheet.ts'

export const writers: Readonly<Record<Format, Writer>> = { rss, atom, json }

/**
 * The documents of one feed in several formats, in their order: each item is gone through once for all of them. `updated`: when
 * the newest item changed; undefined in a feed without items.
 */
export function documents(
  feed: Feed,
  items: readonly Rendered[],
  updated: Moment | undefined,
  formats: readonly Format[]
): Uint8Array[] {
  const paper = new Paper()
  const drafts = formats.map(format => writers[format].draft(feed, new ByteDesk(items.length, paper)))
  for (const item of items) for (const draft of drafts) draft.add(item)
  return drafts.map(draft => draft.end(updated))
}
