// Which item of this build is which of the ledger: by content, address, file and slug; whatever else changed, it keeps its id.
import type { Item } from '../model.ts'
import { sha256 } from '../syntax/hash.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { tagUri } from '../syntax/taguri.ts'
import { isUri } from '../syntax/uri.ts'

export interface LedgerEntry {
  readonly id: string
  /** Where the item was last, as its source names the file. */
  readonly file: string
  readonly slug: string
  /** Empty where the item has no address. */
  readonly url: string
  /** First publication, as RFC 3339. */
  readonly first: string
  /** Of title and text; empty where they are not known. */
  readonly hash: string
  /** The last update that feeds told of, as RFC 3339. */
  readonly updated?: string
}

/** What an item and an entry have in common, the surest first; empty where they cannot be compared by it. */
type Key = (one: Pick<LedgerEntry, 'id' | 'file' | 'slug' | 'url' | 'hash'>) => string

const keys: readonly Key[] = [
  ({ file, hash }) => (hash === '' || file === '' ? '' : `${hash} ${file}`),
  ({ hash }) => hash,
  ({ url }) => url,
  ({ file, slug }) => (file === '' ? '' : `${slug} ${file}`),
  ({ file }) => file,
  ({ id }) => id
]

/** `reused`: new items whose id would be that of an item which had it before; they are not among `items`. */
interface Known {
  readonly items: readonly Item[]
  readonly reused: readonly { readonly item: Item; readonly holder: Item }[]
}

/**
 * The items with the ids that they have always had. Only an id that dateline made can be another: `isOurs` says which. Each key is used
 * only where exactly one item and one entry have it.
 */
export function withKnownIds(
  ledger: readonly LedgerEntry[],
  items: readonly Item[],
  authority: string,
  isOurs: (item: Item) => boolean
): Known {
  if (ledger.length === 0) return { items, reused: [] }
  const known = matched(ledger, items.filter(isOurs))
  const holders = new Map([...known].map(([item, { id }]) => [id, item]))
  const reused = items.flatMap(item => {
    const holder = known.has(item) || !isOurs(item) ? undefined : holders.get(item.id)
    return holder === undefined ? [] : [{ item, holder }]
  })
  const refused = new Set(reused.map(({ item }) => item))
  const named = items.map(item => {
    const entry = known.get(item)
    if (entry === undefined || entry.id === item.id) return item
    const uri = isUri(entry.id) ? entry.id : tagUri(authority, entry.first.slice(0, 10), entry.id)
    return { ...item, id: entry.id, uri }
  })
  return { items: named.filter((_, i) => !refused.has(items[i]!)), reused }
}

function matched(ledger: readonly LedgerEntry[], items: readonly Item[]): Map<Item, LedgerEntry> {
  const found = new Map<Item, LedgerEntry>()
  let entries = ledger
  let waiting = items.map(item => ({ item, as: entryOf(item) }))
  for (const key of keys) {
    const there = single(entries, key)
    const here = single(waiting, ({ as }) => key(as))
    const taken = new Set<LedgerEntry>()
    for (const [name, { item }] of here) {
      const entry = there.get(name)
      if (entry === undefined) continue
      found.set(item, entry)
      taken.add(entry)
    }
    if (taken.size === 0) continue
    entries = entries.filter(entry => !taken.has(entry))
    waiting = waiting.filter(({ item }) => !found.has(item))
  }
  return found
}

function single<One>(all: readonly One[], key: (one: One) => string): Map<string, One> {
  const found = new Map<string, One | undefined>()
  for (const one of all) {
    const name = key(one)
    if (name !== '') found.set(name, found.has(name) ? undefined : one)
  }
  return new Map([...found].filter((pair): pair is [string, One] => pair[1] !== undefined))
}

function entryOf({ id, origin, slug, url = '', published, updated, title = '', body }: Item): LedgerEntry {
  const text = body?.text ?? ''
  const hash = title === '' && text === '' ? '' : sha256(`${title}\n${text}`).slice(0, 16)
  const entry = { id, file: origin.file, slug, url, first: rfc3339(published), hash }
  return updated === undefined ? entry : { ...entry, updated: rfc3339(updated) }
}

/** The ledger after a build that published `items`. Entries of items that are gone stay: they may come back. */
export function ledgerAfter(ledger: readonly LedgerEntry[], items: readonly Item[]): readonly LedgerEntry[] {
  const entries = new Map(ledger.map(entry => [entry.id, entry]))
  for (const item of items) {
    const entry = entryOf(item)
    entries.set(item.id, { ...entry, first: entries.get(item.id)?.first ?? entry.first })
  }
  return [...entries.values()]
}

/** An item of a feed that another generator made. */
interface Announced {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly published?: number
}

/** The ledger that gives items the ids they have in a feed: by address, then by title and date. `unmatched`: nothing here is that item. */
export function adopted<Other extends Announced>(
  ledger: readonly LedgerEntry[],
  items: readonly Item[],
  announced: readonly Other[]
): { ledger: readonly LedgerEntry[]; adopted: number; unmatched: readonly Other[] } {
  const byUrl = single(items, ({ url = '' }) => plainAddress(url))
  const byTitle = single(items, ({ title = '', published }) => (title === '' ? '' : `${day(published.time)} ${title}`))
  const entries = new Map<string, LedgerEntry>()
  const unmatched: Other[] = []
  const taken = new Set<Item>()
  for (const one of announced) {
    const title = one.published === undefined || one.title === '' ? '' : `${day(one.published)} ${one.title}`
    const item = [byUrl.get(plainAddress(one.url)), byTitle.get(title)].find(each => each && !taken.has(each))
    if (item === undefined) unmatched.push(one)
    else {
      taken.add(item)
      const first = one.published === undefined ? {} : { first: rfc3339({ time: one.published }) }
      entries.set(one.id, { ...entryOf(item), ...first, id: one.id })
    }
  }
  // What the ledger had under other ids for these items would name them twice.
  const files = new Set([...entries.values()].map(({ file, slug }) => `${slug} ${file}`))
  const rest = ledger.filter(({ id, file, slug }) => !entries.has(id) && !files.has(`${slug} ${file}`))
  return { ledger: [...rest, ...entries.values()], adopted: entries.size, unmatched }
}

// http or https, with www or without, with a slash at the end or without: one page.
function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:\/index\.html?|\/)$/, '')
}

function day(time: number): string {
  return rfc3339({ time }).slice(0, 10)
}
