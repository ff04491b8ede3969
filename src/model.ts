// The words all stages share. Types only: a `Draft` is what a source says, an `Item` is what it means.
import type { ByFormat } from './formats.ts'
import type { Episode, Show } from './model/podcast.ts'
import type { TargetName } from './targets.ts'

export type { Format } from './formats.ts'
export type * from './model/podcast.ts'

/** A place in a source; the same shape as `Place` in problem.ts, which stages use when they report. */
export interface Origin {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** An instant with the offset its publisher used. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly time: number
  /** Minutes east of UTC, as written or in the zone. */
  readonly offset: number
  /** What the source gave. A `day` stands at the first instant of that day in the zone. */
  readonly precision: 'day' | 'minute' | 'second'
}

export type Role =
  | 'author'
  | 'contributor'
  | 'editor'
  | 'photographer'
  | 'illustrator'
  | 'translator'
  | 'producer'
  | 'reviewer'
  | 'other'

/** A person or an organization that a byline names, and what they did. */
export interface Credit {
  readonly name: string
  readonly kind: 'person' | 'organization'
  readonly role: Role
  /** What addresses call this author, where the roster says so. */
  readonly slug?: string
  readonly email?: string
  readonly url?: string
  readonly avatar?: string
}

/** One entry of authors.yaml or of a folder of author pages. */
export interface Author {
  readonly name: string
  readonly slug?: string
  readonly aliases?: readonly string[]
  readonly kind?: 'person' | 'organization'
  readonly email?: string
  readonly url?: string
  readonly avatar?: string
  readonly organization?: string
  /** IANA zone: where this author writes; it settles times that an item leaves without one. */
  readonly zone?: string
  readonly sameAs?: readonly string[]
}

/** One file, or one message, as it came. */
export interface Source {
  /** Path below the items folder, with forward slashes: it names the source in problems and never depends on the machine. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** A value of a source. Everything that was not a list or a map is kept as the string that was written. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value }

/** A field of a draft, under the name its source gave it. */
export interface Field {
  readonly value: Value
  readonly line?: number
  readonly column?: number
}

export interface Body {
  readonly text: string
  readonly format: 'markdown' | 'html' | 'text'
  /** The line of the source that the text begins on. */
  readonly line: number
}

/** What a source says of one article: strings with places, nothing settled. */
export interface Draft {
  readonly origin: Origin
  /** Position within the source (array index, line of NDJSON); 0 for one item a file. */
  readonly index: number
  /** The file holds one item by its form, not a list that happens to have one: then its name is the item's. */
  readonly alone?: boolean
  /** The order of day and month that the layout of the source prescribes. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd'
  readonly fields: ReadonlyMap<string, Field>
  readonly body?: Body
}

export interface Image {
  readonly url: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  readonly type?: string
  readonly length?: number
  readonly width?: number
  readonly height?: number
}

/** A file that goes with an item: a podcast episode, a video, a document (RSS 2.0 `<enclosure>`). */
export interface Enclosure {
  readonly url: string
  readonly type: string
  /** Bytes; absent where it is not known. */
  readonly length?: number
  readonly title?: string
  /** Seconds. */
  readonly duration?: number
}

/** Something that was wrong in an article, and is printed with it. */
export interface Correction {
  /** In the language of the item: `Correction (2026-11-30)`. */
  readonly label: string
  /** Plain text. */
  readonly text: string
  readonly date?: Moment
}

/** An article that was published and must go: from `date` until `until`, a notice is in its place. */
export interface Withdrawal {
  readonly date: Moment
  readonly until: Moment
  /** The title of the notice, in the language of the item. */
  readonly title: string
  /** The notice itself. */
  readonly html: string
  /** Plain text. */
  readonly reason?: string
}

/** What an article means: every date finished, every name a credit, every address absolute. */
export interface Item {
  readonly origin: Origin
  /** Stays for ever: what readers recognize the item by. */
  readonly id: string
  /** The same as a URI, where `id` is none: Atom allows nothing else (RFC 4287, section 4.2.6). */
  readonly uri: string
  /** The id was made from the day and the slug or path, since the item has none of its own. */
  readonly minted?: true
  /** Absolute http(s) URL in URI form (RFC 3986). */
  readonly url?: string
  /** Plain text. */
  readonly title?: string
  /** Plain text. Where the source gives none, `render` takes the body's first paragraph. */
  readonly summary?: string
  readonly body?: Body
  readonly slug: string
  readonly language?: string
  readonly zone: string
  readonly published: Moment
  readonly updated?: Moment
  /** Not before this instant: an embargo, or a date of publication in the future. */
  readonly embargo?: Moment
  readonly expires?: Moment
  /** Held back for as long as the source says so. */
  readonly draft: boolean
  readonly credits: readonly Credit[]
  /** The byline as it was written. */
  readonly byline?: string
  readonly sections: readonly string[]
  readonly tags: readonly string[]
  readonly image?: Image
  readonly enclosures: readonly Enclosure[]
  readonly episode?: Episode
  readonly corrections?: readonly Correction[]
  readonly withdrawn?: Withdrawal
  /** It is withdrawn at the time of the build: this is the notice that is in its place. */
  readonly isNotice?: true
  /** Whose it is and what may be done with it, in plain text. */
  readonly rights?: string
  /** The full text and the files are for those who pay: public feeds have the summary. */
  readonly access?: 'subscribers'
  /** The feed that it was taken over from. */
  readonly source?: Syndicated
  /** What was changed last is nobody's news: no date of the item may move. */
  readonly minor?: true
}

/** Where an item was published first. */
export interface Syndicated {
  /** Plain text. */
  readonly title: string
  /** Absolute URL of that feed. */
  readonly feed: string
  /** Absolute URL of the page that the feed belongs to. */
  readonly url?: string
}

/** An item with its body made: safe HTML with absolute addresses. */
export interface Rendered extends Item {
  readonly html?: string
}

/** Title, addresses and people of a whole feed. */
export interface Masthead {
  readonly title: string
  readonly description: string
  /** The page this feed belongs to. */
  readonly url: string
  readonly language?: string
  readonly rights?: string
  readonly image?: Image
  readonly icon?: string
  readonly authors: readonly Credit[]
  readonly hubs: readonly string[]
  /** Name of the stylesheet at the root of the output folder, or an absolute URL. */
  readonly stylesheet?: string
  /** Absolute URLs of this feed's own files, by format. */
  readonly self: ByFormat<string>
  /** Atom id of the feed. */
  readonly id: string
  /** How often readers should come back (RSS syndication module): `sy:updatePeriod` and `sy:updateFrequency`. */
  readonly period?: 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly'
  readonly frequency?: number
  /** Minutes a reader may keep the feed (RSS 2.0 `ttl`). */
  readonly ttl?: number
  /** It is a podcast. */
  readonly show?: Show
  /** Older items are in other documents. */
  readonly chain?: Chain
}

/** Where a document of a feed stands among its archives (RFC 5005, section 4): absolute URLs by format. */
export interface Chain {
  /** This document is an archive, whose items stay; `current` is the feed itself. */
  readonly isArchive: boolean
  readonly current?: ByFormat<string>
  /** The archive with the items before these. There is no way on: an archive that named the next would change when that is made. */
  readonly previous?: ByFormat<string>
}

/** A selection of items under a title: what becomes one file per format. */
export interface Feed {
  /** The feed's name, unique in a build: `main`, `section/asia`. */
  readonly name: string
  readonly masthead: Masthead
  /** Path below the output folder, by format. */
  readonly paths: ByFormat<string>
  readonly content: 'full' | 'summary'
  /** Newest first. */
  readonly items: readonly Item[]
  /** Upper bound of a file in bytes; the oldest items go first. */
  readonly bytes?: number
  /** `joined`: one dc:creator with all names; `each`: one a person. */
  readonly creators: 'joined' | 'each'
  /** Atom has a deleted entry in place of a withdrawn item. */
  readonly tombstones?: true
  /** It is one of those that share a setting: one for each section, say. */
  readonly each?: 'section' | 'tag' | 'author' | 'language'
  /** The aggregator or platform it is for: items that it would refuse are left out. */
  readonly target?: TargetName
  /** The documents with its older items, oldest first. */
  readonly archives?: readonly Feed[]
  /** Its readers have paid: it has the full text of items that are for subscribers. */
  readonly access?: 'subscribers'
  /** Its subscribe page: path below the output folder, and absolute address. */
  readonly page?: { readonly path: string; readonly url: string }
}

/** A sitemap for news: what becomes a file, or an index and several. */
export interface NewsSitemap {
  /** Path below the output folder. */
  readonly path: string
  /** The name of the publication, as Google shows it. */
  readonly name: string
  readonly language: string
  /** With an address and a title each, newest first. */
  readonly items: readonly Item[]
  /** The files that the index at `path` lists; empty where one file holds all items. */
  readonly parts: readonly { readonly path: string; readonly url: string }[]
}

export interface Namespace {
  readonly prefix: string
  readonly uri: string
}
