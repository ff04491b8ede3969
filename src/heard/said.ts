// What a feed says of itself and of its items, in the same words whatever the format.
import { oneLine } from '../syntax/unicode.ts'
import { parsed } from '../syntax/uri.ts'

/** A value and the offset it is at: that of the item itself where the item does not give it. */
export interface HeardValue<Value> {
  readonly value: Value
  readonly at: number
}

/** A date as it was written. */
export interface HeardDate {
  readonly text: string
  /** Milliseconds; absent where the text is not a date of the format, or does not name an instant. */
  readonly time?: number
  /** Milliseconds it is exact to: RSS may leave out the seconds. */
  readonly unit: number
}

export interface HeardTitle {
  /** As readers show it: plain text on one line, empty for an item without a title. */
  readonly text: string
  /** The readings it allows, `text` last: RSS does not say whether its titles are HTML. Empty for an item without a title. */
  readonly readings: readonly string[]
}

/** Somebody who is named, or given by an address alone: then `name` is empty. */
export interface HeardPerson {
  readonly name: string
  readonly email?: string
  readonly url?: string
  readonly avatar?: string
}

export interface HeardFile {
  /** Absolute, where the feed says what it is relative to. */
  readonly url: string
  readonly type?: string
  /** Bytes, where a number is given. */
  readonly length?: number
  readonly title?: string
  /** Seconds. */
  readonly duration?: number
}

export interface HeardCategory {
  readonly term: string
  readonly label?: string
  readonly scheme?: string
}

/** A summary or an article's text. */
export interface HeardText {
  readonly text: string
  readonly format: 'html' | 'text'
  /** What its addresses are relative to, where the feed says so. */
  readonly base?: string
}

export interface HeardItem {
  /** Offset of the item. */
  readonly at: number
  /** guid, atom:id, id, or rdf:about. */
  readonly id?: HeardValue<string>
  /** The id is also the address of the item’s page. */
  readonly permalink: boolean
  /** The item’s own page. Absolute, where the feed says what it is relative to. */
  readonly url?: HeardValue<string>
  /** The page a link post is about, where the format has a place for it. */
  readonly about?: string
  readonly title: HeardValue<HeardTitle>
  readonly published?: HeardValue<HeardDate>
  readonly updated?: HeardValue<HeardDate>
  /** Empty for an item without authors. */
  readonly authors: HeardValue<readonly HeardPerson[]>
  readonly summary?: HeardValue<HeardText>
  readonly content?: HeardValue<HeardText>
  readonly enclosures: HeardValue<readonly HeardFile[]>
  /** Addresses of pictures that are given as such. */
  readonly pictures: readonly string[]
  readonly categories: readonly HeardCategory[]
  readonly language?: string
}

export interface HeardFeed {
  readonly title: HeardTitle
  /** The page the feed belongs to. */
  readonly url?: string
  /** The feed’s own address. */
  readonly feedUrl?: string
  readonly description?: string
  readonly language?: string
  /** The authors of items without authors of their own. */
  readonly authors: readonly HeardPerson[]
}

/** A title with the readings it allows, without blank ones. */
export function titleOf(...readings: readonly string[]): HeardTitle {
  const different = [...new Set(readings.map(oneLine))].filter(one => one !== '')
  return { text: different.at(-1) ?? '', readings: different }
}

/** An address resolved against `base`; as written if it cannot be resolved; undefined for a blank one. */
export function addressOf(given = '', base?: string): string | undefined {
  const wanted = given.trim()
  if (wanted === '') return undefined
  const seenFrom = base !== undefined && parsed(base) !== undefined ? base : undefined
  return parsed(wanted, seenFrom)?.href ?? wanted
}

/** An address without the marks (`utm_…`) by which sites count, feed by feed, where readers came from: equal for one page. */
export function withoutMarks(url: string): string {
  const found = url.includes('utm_') ? parsed(url) : undefined
  if (found === undefined || !found.search.includes('utm_')) return url
  const kept = found.search
    .slice(1)
    .split('&')
    .filter(one => !one.startsWith('utm_'))
  found.search = kept.join('&')
  return found.href
}

/** The number of bytes, where `given` is one. */
export const bytesOf = (given = ''): number | undefined => (/^\d{1,15}$/.test(given.trim()) ? Number(given) : undefined)

/** A member of an object that is only there if its value is: `...only('type', type)`. */
export function only<Name extends string, Value>(
  name: Name,
  value: Value | undefined
): { readonly [key in Name]?: Value } {
  return (value === undefined || value === '' ? {} : { [name]: value }) as { readonly [key in Name]?: Value }
}
