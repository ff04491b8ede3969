// A drop-in for the npm package `feed`: its class and its types, our writers. What differs, and why: docs/feed.md.
import type { Author, Extension, FeedOptions, Item, Feed as Original } from 'feed'
import { documentOf } from './feed/document.ts'

export type { Author, Category, Enclosure, Extension, FeedOptions, Item } from 'feed'

/**
 * Options and items as `feed` has them; `rss2()`, `atom1()` and `json1()` give the whole document as text, valid, and the same
 * whenever they are called. What they are given is never changed. They throw an Error that names the item where a date is
 * missing or invalid, an address cannot be read, or an extension has a name that no feed can hold.
 */
export class Feed implements Original {
  options: FeedOptions
  items: Item[] = []
  categories: string[] = []
  contributors: Author[] = []
  extensions: Extension[] = []

  constructor(options: FeedOptions) {
    this.options = options
  }

  addItem(item: Item): void {
    this.items.push(item)
  }

  addCategory(category: string): void {
    this.categories.push(category)
  }

  addContributor(contributor: Author): void {
    this.contributors.push(contributor)
  }

  addExtension(extension: Extension): void {
    this.extensions.push(extension)
  }

  /** Atom 1.0 (RFC 4287). */
  atom1(): string {
    return documentOf(this, 'atom')
  }

  /** RSS 2.0. */
  rss2(): string {
    return documentOf(this, 'rss')
  }

  /** JSON Feed 1.1. */
  json1(): string {
    return documentOf(this, 'json')
  }
}
