// The ids that readers know the items of a `feed` by: each format has its own, and none may ever change.
import type { Item } from 'feed'
import type { Format, Rendered } from '../model.ts'
import { sha256 } from '../syntax/hash.ts'
import { address } from '../syntax/uri.ts'
import { allowed } from '../syntax/xml.ts'
import type { Words } from './words.ts'

export interface Ids extends Pick<Rendered, 'id' | 'uri'> {
  readonly guid: NonNullable<Rendered['guid']>
}

/**
 * RSS: `guid`, else `id`, else the link; Atom: `id`, else the link; JSON Feed: `id`, else what RSS has. `href` is the link as
 * `new URL()` spells it; `seed` makes an id of an item that has neither.
 */
export function ids({ guid, id }: Item, href: string | undefined, words: Words, seed: () => string): Ids {
  const own = given(id)
  const made = (text: string): string =>
    uuid(`${words.base === undefined ? '' : new URL(words.base).hostname}\n${text}`)
  const uri = own === undefined ? ((href && words.uri(href)) ?? made(seed())) : (words.uri(own) ?? made(own))
  // `feed` takes `&amp;` in a guid for an ampersand that is escaped already.
  const text = (given(guid) ?? own)?.replaceAll('&amp;', '&')
  return {
    guid: text === undefined ? { text: href ?? uri, isPermaLink: isPage(href) } : { text, isPermaLink: false },
    uri,
    id: own ?? given(guid) ?? href ?? uri
  }
}

function given(id: unknown): string | undefined {
  if (id === undefined || id === null || id === '') return undefined
  const text = String(id)
  // Most are clean; a line break or a forbidden character cannot be in an id that readers have.
  return /^[!-~]+$/.test(text)
    ? text
    : allowed(text)
        .replace(/[\t\r\n]+/g, ' ')
        .replace(/^ +| +$/g, '') || undefined
}

// What `new URL()` gives of most links, and what is a URI in any case.
const plain = /^https?:[\w./~-]+$/

/** Whether an address that `new URL()` gave is a page's and a URI at a glance. */
export function isPlain(href: string): boolean {
  return plain.test(href)
}

/** A permanent link has to be a URI, which `new URL()` does not promise. */
function isPage(href: string | undefined): boolean {
  return href !== undefined && /^https?:/.test(href) && (isPlain(href) || address(href) === href)
}

/** The URI of a UUID of version 8 (RFC 9562, section 5.8) that is always the same for a text. */
export function uuid(text: string): string {
  const hash = sha256(text)
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32)
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** What readers of a format know an item by. */
export const idIn: { readonly [format in Format]: (item: Rendered) => string } = {
  rss: ({ guid, id }) => guid?.text ?? id,
  atom: ({ uri }) => uri,
  json: ({ id }) => id
}

/**
 * Items that share an id are one item to every reader, and invalid. The oldest keeps it; each other gets one of its own, made of
 * that id, its link, its time and its title. Those that are alike in all of them are one.
 */
export function distinct(items: readonly Rendered[], format: Format): readonly Rendered[] {
  const id = idIn[format]
  const oldest = new Map<string, Rendered>()
  for (const item of items) {
    const other = oldest.get(id(item))
    if (other === undefined || item.published.time < other.published.time) oldest.set(id(item), item)
  }
  if (oldest.size === items.length) return items
  const taken = new Set(oldest.keys())
  return items.flatMap(item => {
    if (oldest.get(id(item)) === item) return item
    const own = uuid([id(item), item.url, item.published.time, item.title, item.html].join('\n'))
    if (taken.has(own) || same(item, oldest.get(id(item))!)) return []
    taken.add(own)
    return { ...item, id: own, uri: own, guid: { text: own, isPermaLink: false } }
  })
}

function same(a: Rendered, b: Rendered): boolean {
  return a.url === b.url && a.title === b.title && a.published.time === b.published.time && a.html === b.html
}
