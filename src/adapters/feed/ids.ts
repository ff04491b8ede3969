// The ids that readers know the items of a `feed` by: each format has its own, and none may ever change.
import type { Item } from 'feed'
import type { ByFormat } from '../../formats.ts'
import { sha256 } from '../../syntax/hash.ts'
import { isTagUri } from '../../syntax/taguri.ts'
import { address, isUri } from '../../syntax/uri.ts'
import { allowed } from '../../syntax/xml.ts'
import type { ItemToWrite } from '../../write.ts'
import type { Words } from './words.ts'

export interface Ids extends Pick<ItemToWrite, 'id' | 'uri'> {
  readonly guid: NonNullable<ItemToWrite['guid']>
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
    id: own ?? text ?? href ?? uri
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

// RFC 8141, section 2, and RFC 9562, section 4.
const urn = /^urn:(?!uuid:)[a-z\d][a-z\d-]{0,30}[a-z\d]:./i
const uuidUrn = /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether Atom can take it as an id: a URI, as its scheme has it, that nobody runs by mistake. */
export function isId(text: string): boolean {
  if (/^tag:/i.test(text)) return isTagUri(text)
  if (/^urn:/i.test(text) && !urn.test(text) && !uuidUrn.test(text)) return false
  return isUri(text) && !/^(?:javascript|vbscript|data):/i.test(text)
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
export const idIn = {
  rss: ({ guid, id }) => guid?.text ?? id,
  atom: ({ uri }) => uri,
  json: ({ id }) => id
} as const satisfies ByFormat<(item: ItemToWrite) => string>

/** The formats that `feed` writes. */
export type FormatOfFeed = keyof typeof idIn

/**
 * Items that share an id are one item to every reader, and invalid. The oldest keeps it; each other gets one of its own, made of
 * that id, its link, its time and its title. Those that are alike in their bodies too are one.
 */
export function distinct(items: readonly ItemToWrite[], format: FormatOfFeed): readonly ItemToWrite[] {
  const id = idIn[format]
  const taken = new Map<string, ItemToWrite>()
  for (const item of items) {
    const other = taken.get(id(item))
    if (other === undefined || item.published.time < other.published.time) taken.set(id(item), item)
  }
  if (taken.size === items.length) return items
  return items.flatMap(item => {
    const oldest = taken.get(id(item))!
    if (oldest === item) return item
    if (same(item, oldest)) return []
    const story = [id(item), item.url, item.published.time, item.title]
    // The body is asked only where nothing else tells two apart: an item that is corrected stays the item it was.
    const first = uuid(story.join('\n'))
    const other = taken.get(first)
    const own = other === undefined ? first : uuid([...story, item.html].join('\n'))
    if (other !== undefined && (same(item, other) || taken.has(own))) return []
    const made = { ...item, id: own, uri: own, guid: { text: own, isPermaLink: false } }
    taken.set(own, made)
    return made
  })
}

function same(a: ItemToWrite, b: ItemToWrite): boolean {
  return a.url === b.url && a.title === b.title && a.published.time === b.published.time && a.html === b.html
}
