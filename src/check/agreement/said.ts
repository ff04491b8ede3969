// What a feed says of itself and of its items, in the same words whatever the format: what feeds are held against one another by.
import { oneLine } from '../../syntax/unicode.ts'
import { parsed } from '../../syntax/uri.ts'

/** A value, and the offset it stands at: the item's own where it says none. */
export interface Said<Value> {
  readonly value: Value
  readonly at: number
}

export interface Instant {
  /** Milliseconds. */
  readonly time: number
  /** As it was written. */
  readonly text: string
  /** Milliseconds it is exact to: RSS may leave out the seconds. */
  readonly unit: number
}

/** One item. Addresses are as `address` gives them. */
export interface SaidItem {
  readonly at: number
  readonly id?: string
  readonly url?: Said<string>
  /** The page a link post speaks of, where the format tells it from the post's own. */
  readonly elsewhere?: string
  /** The readings it allows: RSS does not say whether its titles are HTML. Empty for no title. */
  readonly title: Said<readonly string[]>
  readonly published?: Said<Instant>
  /** When it was published or, failing that, changed. */
  readonly time?: number
  /** Empty for an item that names nobody; absent where somebody is told by an address alone. */
  readonly authors?: Said<readonly string[]>
  /** Addresses of attached files. */
  readonly enclosures: Said<readonly string[]>
  /** Pictures of the item that are told as such. */
  readonly pictures: readonly string[]
}

/** A feed. */
export interface SaidFeed {
  readonly source: string
  readonly home?: string
  readonly title: readonly string[]
  /** Who wrote the items that name nobody. */
  readonly authors: readonly string[]
  readonly items: readonly SaidItem[]
}

/** Texts as one would read them, each once; nothing for blank ones. */
export function readings(...texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(oneLine))].filter(one => one !== '')
}

/**
 * An address in the form in which equal ones are equal, seen from `base`; undefined where there is none. Without the marks
 * (`utm_…`) by which sites count, feed by feed, where readers came from.
 */
export function address(given: string, base?: string): string | undefined {
  const wanted = given.trim()
  if (wanted === '') return undefined
  const seenFrom = base !== undefined && parsed(base) !== undefined ? base : undefined
  const found = parsed(wanted, seenFrom)
  if (found === undefined) return wanted
  if (!found.search.includes('utm_')) return found.href
  const kept = found.search
    .slice(1)
    .split('&')
    .filter(one => !one.startsWith('utm_'))
  found.search = kept.join('&')
  return found.href
}

/** The addresses that are some, in their order. */
export function addresses(given: readonly (string | undefined)[]): string[] {
  return given.filter(one => one !== undefined)
}
