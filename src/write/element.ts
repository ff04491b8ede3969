// What the writers have in common: what they are asked for and what they give.
import type { Format, FormatFacts } from '../formats.ts'
import type { Moment, Namespace, Participant } from '../model.ts'
import { isHost } from '../namespaces/podcast.ts'
import { attribute } from '../syntax/xml.ts'
import type { DocumentDesk } from './desk.ts'
import type { FeedToWrite, ItemToWrite, Markup, MastheadToWrite } from './further.ts'
import type { Paper } from './paper.ts'

/** What an item's element depends on besides the item. */
export interface Style
  extends Pick<FeedToWrite, 'content' | 'creators' | 'target' | 'tombstones'>,
    Pick<MastheadToWrite, 'language'> {
  /** The feed is a podcast; who hosts it is named again with an item that names others. */
  readonly hosts?: readonly Participant[]
}

/** One item in one format, as it stands in every feed that shows it. */
export interface Element {
  readonly bytes: Uint8Array
  /** The namespaces it uses, which its document must declare. */
  readonly namespaces: readonly Namespace[]
}

/** A format, with all there is to know of it. */
export interface Writer extends FormatFacts {
  readonly name: Format
  item(item: ItemToWrite, style: Style, paper: Paper): Element
  /** `updated`: when the newest item changed; undefined in a feed without items. */
  document(feed: FeedToWrite, elements: readonly Element[], updated: Moment | undefined): Uint8Array
  /** The same document, written item by item and at once. */
  draft<T>(feed: FeedToWrite, desk: DocumentDesk<T>): DocumentDraft<T>
}

/** A document that is being written. */
export interface DocumentDraft<T> {
  add(item: ItemToWrite): void
  /** `updated` as for `document`. */
  end(updated: Moment | undefined): T
}

/** The line that names a stylesheet beside the feeds, as seen from the file at `path`; an absolute address stays. */
export function stylesheet({ stylesheet, stylesheetType }: MastheadToWrite, path: string): string {
  if (!stylesheet) return ''
  const address = /^[a-z]+:/.test(stylesheet) ? stylesheet : '../'.repeat(path.split('/').length - 1) + stylesheet
  return `<?xml-stylesheet type="${stylesheetType ?? 'text/css'}" href="${attribute(address)}"?>`
}

/** Language tags are compared without regard to case (RFC 5646, section 2.1.1). */
export function otherLanguage(language: string | undefined, feed: string | undefined): string | undefined {
  return language !== undefined && language.toLowerCase() !== feed?.toLowerCase() ? language : undefined
}

/** Markup a line each: white space between elements means nothing in feeds. */
export class Lines {
  text: string
  readonly #beside: ReadonlySet<string> | undefined

  /** Elements with the name of one in `markup` will be left out. */
  constructor(text: string, markup?: readonly Markup[]) {
    this.text = text
    this.#beside = markup === undefined || markup.length === 0 ? undefined : new Set(markup.map(({ name }) => name))
  }

  /** Nothing for an empty text. */
  add(element: string): void {
    if (element === '' || this.#beside?.has(/^<([^\s/>]+)/.exec(element)?.[1] ?? '')) return
    this.text += `${element}\n`
  }
}

/** What the items of a feed depend on besides themselves. */
export function styleOf({ content, creators, target, tombstones, masthead: { language, show } }: FeedToWrite): Style {
  return {
    content,
    creators,
    ...(target !== undefined && { target }),
    ...(language !== undefined && { language }),
    ...(tombstones && { tombstones }),
    ...(show !== undefined && { hosts: show.participants.filter(isHost) })
  }
}
