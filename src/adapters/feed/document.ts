// The adapter: what people gave to `feed` as a feed of ours, and that as text.
import type { Feed } from 'feed'
import type { Moment } from '../../model.ts'
import { type FeedToWrite, type ItemToWrite, TextDesk, writers } from '../../write.ts'
import { moment } from './dates.ts'
import { distinct, type FormatOfFeed, idIn } from './ids.ts'
import { rendered } from './item.ts'
import { baseOf, mastheadOf } from './masthead.ts'
import { type Words, wordsOf } from './words.ts'

/** The document of a feed in one format; items stand in the order they were added. */
export function documentOf(feed: Feed, format: FormatOfFeed): string {
  const words = wordsOf(feed, baseOf(feed))
  const masthead = mastheadOf(feed, format, words)
  const model: FeedToWrite = { name: 'feed', masthead, paths: {}, content: 'full', creators: 'joined', items: [] }
  const text = (items: Items): string => {
    const draft = writers[format].draft(model, new TextDesk())
    for (const item of items) draft.add(item)
    return draft.end(updatedOf(feed, items))
  }
  const items = new Items(feed, words, format)
  const made = text(items)
  if (!items.alike) return made
  return text(new Items(feed, words, format, distinct([...items.all()], format)))
}

/** The items in the form our writers take, each made when its turn comes: all of them at once would fill the memory. */
class Items implements Iterable<ItemToWrite> {
  /** Two have had the same id. */
  alike = false
  newest: Moment | undefined
  readonly #feed: Feed
  readonly #words: Words
  readonly #format: FormatOfFeed
  readonly #ready: readonly ItemToWrite[] | undefined

  constructor(feed: Feed, words: Words, format: FormatOfFeed, ready?: readonly ItemToWrite[]) {
    this.#feed = feed
    this.#words = words
    this.#format = format
    this.#ready = ready
  }

  *[Symbol.iterator](): Generator<ItemToWrite> {
    const seen = new Set<string>()
    const id = idIn[this.#format]
    for (const item of this.#ready ?? this.all()) {
      if (this.newest === undefined || item.updated!.time > this.newest.time) this.newest = item.updated
      if (seen.size === seen.add(id(item)).size) {
        this.alike = true
        return
      }
      yield item
    }
  }

  *all(): Generator<ItemToWrite> {
    const podcast = Boolean(this.#feed.options.podcast)
    for (const [index, item] of this.#feed.items.entries()) yield rendered(item, this.#words, { index, podcast })
  }
}

function updatedOf({ options }: Feed, { newest }: Items): Moment | undefined {
  const given: unknown = options.updated ?? undefined
  return given === undefined ? newest : moment(given, 'The feed: its option updated')
}
