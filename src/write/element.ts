// What the writers have in common: what they are asked for and what they give.
import type { Channel, Feed, Markup, Moment, Namespace, Rendered } from '../model.ts'
import { attribute, lines } from '../syntax/xml.ts'

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
  /** The same document as text, for those who asked for a string. `updated` is asked for when the items have been taken. */
  text(feed: Feed, items: Iterable<Rendered>, updated: () => Moment | undefined, room?: number): string
}

/** The line that names a stylesheet beside the feeds, as seen from the file at `path`; an absolute address stays. */
export function stylesheet({ stylesheet, stylesheetType }: Channel, path: string): string {
  if (!stylesheet) return ''
  const address = /^[a-z]+:/.test(stylesheet) ? stylesheet : '../'.repeat(path.split('/').length - 1) + stylesheet
  return `<?xml-stylesheet type="${stylesheetType ?? 'text/css'}" href="${attribute(address)}"?>`
}

/** Language tags are compared without regard to case (RFC 5646, section 2.1.1). */
export function otherLanguage(language: string | undefined, feed: string | undefined): string | undefined {
  return language !== undefined && language.toLowerCase() !== feed?.toLowerCase() ? language : undefined
}

/** `lines` that leaves out elements which have the name of one in `markup`. */
export function linesBeside(markup: readonly Markup[] | undefined): typeof lines {
  if (markup === undefined || markup.length === 0) return lines
  const names = new Set(markup.map(({ name }) => name))
  return (...parts) => lines(...parts.flat().filter(part => !part || !names.has(/^<([^\s/>]+)/.exec(part)?.[1] ?? '')))
}
