// Feeds that an earlier build made: one that depends on nothing that has changed is not made again, and what was wrong with it is told again.
import { serialize } from 'node:v8'
import type { Config } from '../config.ts'
import type { Feed, Item, Moment } from '../model.ts'
import { sha256 } from '../syntax/hash.ts'
import type { File, Press, ToldProblem } from './press.ts'
import type { ItemNotes, Shown } from './shown.ts'

const day = 24 * 3_600_000

/** What the files of a feed were, and what was told of its items. */
export interface KnownFeed {
  /** A hash of everything the feed depends on: its settings, and its items with their texts. */
  readonly key: string
  readonly items: readonly string[]
  readonly files: readonly KnownFile[]
  readonly told: readonly ToldProblem[]
  /** Milliseconds since 1970: it was made at `from`, and at `until` something may be judged otherwise. */
  readonly from: number
  readonly until?: number
}

export interface KnownFile {
  readonly path: string
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string
  readonly length: number
}

/** What one build remembers for the next: feeds by their names, and by the hashes of their contents those items of which there is something to tell. */
export interface KnownFeeds {
  readonly feeds: Readonly<Record<string, KnownFeed>>
  readonly items: Readonly<Record<string, ItemNotes>>
}

/** A feed that the next build need not make, if its files turn out to be what they are here. */
export type MadeFeed = Omit<KnownFeed, 'files'> & { readonly paths: readonly string[] }

/** The same before its files were hashed. */
export interface MadeFeeds {
  readonly feeds: Readonly<Record<string, MadeFeed>>
  readonly items: Readonly<Record<string, ItemNotes>>
}

/** Its life is one build. */
export class Remembered {
  readonly #known: KnownFeeds
  readonly #press: Press
  readonly #shown: Shown
  readonly #now: number
  readonly #base: string
  readonly #keys = new WeakMap<Item, string>()
  readonly #holding = new Map<string, boolean>()
  readonly #feeds: Record<string, MadeFeed> = {}
  readonly #items: Record<string, ItemNotes> = {}

  constructor(known: KnownFeeds, press: Press, shown: Shown, config: Config, now: number) {
    this.#known = known
    this.#press = press
    this.#shown = shown
    this.#now = now
    this.#base = sha256(serialize(config))
  }

  get made(): MadeFeeds {
    return { feeds: this.#feeds, items: this.#items }
  }

  /** The files of the feed. Those of one that is known have no bytes before somebody asks for them. */
  documents(feed: Feed): readonly File[] {
    // What a target refuses, and what a podcast's trailers say, hangs on more than the items.
    if (feed.target !== undefined || feed.masthead.show !== undefined) return this.#press.documents(feed)
    const items = feed.items.map(item => this.#keyOf(item))
    const key = this.#keyOfFeed(feed, items)
    const known = Object.hasOwn(this.#known.feeds, feed.name) ? this.#known.feeds[feed.name] : undefined
    if (known !== undefined && known.key === key && this.#holds(known, feed.items)) {
      feed.items.forEach((item, i) => {
        this.#shown.retell(item, this.#noted(items[i]!))
        this.#note(item, items[i]!)
      })
      this.#press.retell(known.told)
      const { files, ...rest } = known
      this.#feeds[feed.name] = { ...rest, paths: files.map(({ path }) => path) }
      return this.#filesOf(feed, files)
    }
    const files = this.#press.documents(feed)
    const told = this.#press.toldOf(feed)
    if (told === undefined) return files
    for (const [i, item] of feed.items.entries()) this.#note(item, items[i]!)
    const until = firstAfter(this.#now, feed.items)
    const paths = files.map(({ path }) => path)
    this.#feeds[feed.name] = { key, items, paths, told, from: this.#now, ...(until !== undefined && { until }) }
    return files
  }

  #filesOf(feed: Feed, known: readonly KnownFile[]): File[] {
    const press = this.#press
    let made: readonly File[] | undefined
    return known.map(({ path, hash, length }) => ({
      path,
      known: { hash, length },
      get bytes(): Uint8Array {
        made ??= press.documents(feed)
        const file = made.find(one => one.path === path)
        if (file === undefined) throw new Error(`The feed ${feed.name} was made otherwise than before: ${path}`)
        return file.bytes
      }
    }))
  }

  #holds({ items, from, until }: KnownFeed, shown: readonly Item[]): boolean {
    if (this.#now < from || (until !== undefined && this.#now >= until)) return false
    return items.every((key, i) => {
      const before = this.#holding.get(key)
      const holds = before ?? this.#shown.answersAsBefore(shown[i]!, this.#noted(key))
      if (before === undefined) this.#holding.set(key, holds)
      return holds
    })
  }

  #noted(key: string): ItemNotes | undefined {
    return Object.hasOwn(this.#known.items, key) ? this.#known.items[key] : undefined
  }

  #note(item: Item, key: string): void {
    const notes = this.#shown.notesOf(item)
    if (notes !== undefined) this.#items[key] = notes
  }

  #keyOf(item: Item): string {
    const known = this.#keys.get(item)
    if (known !== undefined) return known
    const key = sha256(JSON.stringify(item))
    this.#keys.set(item, key)
    return key
  }

  // Archives are feeds of their own.
  #keyOfFeed({ items: _items, archives: _archives, ...feed }: Feed, items: readonly string[]): string {
    return sha256(`${this.#base}\n${JSON.stringify(feed)}\n${items.join('\n')}`)
  }
}

/** The next instant at which a date of these items ceases to lie ahead, or to lie too far ahead to be believed. */
function firstAfter(now: number, items: readonly Item[]): number | undefined {
  let first = Number.POSITIVE_INFINITY
  for (const { published, updated, embargo, expires, withdrawn, corrections = [] } of items) {
    const moments: (Moment | undefined)[] = [published, updated, embargo, expires, withdrawn?.date, withdrawn?.until]
    for (const { date } of corrections) moments.push(date)
    for (const moment of moments) {
      if (moment === undefined) continue
      for (const at of [moment.time - day, moment.time]) if (at >= now && at < first) first = Math.max(at, now + 1)
    }
  }
  return Number.isFinite(first) ? first : undefined
}
