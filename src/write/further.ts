// What a feed and its items may have besides what dateline's own items have: what people give to the drop-in for `feed`.
import type { Credit, Feed, Masthead, Namespace, Rendered } from '../model.ts'

/** A category with the list it is from, where it is more than a word. */
export interface Category {
  readonly term: string
  /** What people see in place of the term. */
  readonly label?: string
  /** A URI (Atom). */
  readonly scheme?: string
  /** Any text (RSS 2.0). */
  readonly domain?: string
}

/** An element of somebody else's making: it takes the place of those that have its name. */
export interface Markup {
  readonly name: string
  /** The whole element, well-formed. */
  readonly text: string
  readonly namespaces: readonly Namespace[]
}

/** What may go with a whole feed or with an item. */
export interface Further {
  readonly categories?: readonly Category[]
  /** RSS. */
  readonly markup?: readonly Markup[]
  /** JSON Feed: extensions, under names that begin with an underscore. */
  readonly members?: { readonly [name: string]: unknown }
}

/** An item as writers take it; each of ours is one. */
export interface ItemToWrite extends Rendered, Further {
  /** The summary as HTML, where it is more than plain text. */
  readonly summaryHtml?: string
  /** What RSS readers know the item by, where it is not `id`. */
  readonly guid?: { readonly text: string; readonly isPermaLink: boolean }
  readonly rights?: string
}

/** A masthead as writers take it; each of ours is one. */
export interface MastheadToWrite extends Masthead, Further {
  readonly contributors?: readonly Credit[]
  /** `dateline` unless it says another; none where it is false. */
  readonly generator?: string | false
  /** A picture of 64 by 64, where it is not `icon`. */
  readonly favicon?: string
  /** Where RSS is documented. */
  readonly docs?: string
  /** `text/css` unless it says another. */
  readonly stylesheetType?: string
}

/** A feed as writers take it; each of ours is one. */
export interface FeedToWrite extends Feed {
  readonly masthead: MastheadToWrite
}
