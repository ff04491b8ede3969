// The items that feeds show: each is rendered once, when the first feed asks for it.
import type { Config } from '../config.ts'
import type { Item, Rendered } from '../model.ts'
import type { Problem } from '../problem.ts'
import { pagesOf } from '../render.ts'
import { missingPictures } from './missing.ts'
import type { Surroundings } from './settle.ts'
import { stages } from './stages.ts'

/** Its life is one build. */
export class Shown {
  readonly problems: Problem[] = []
  readonly #items = new Map<Item, Rendered>()
  readonly #pages: ReturnType<typeof pagesOf>
  readonly #site: string
  readonly #corrections: Config['corrections']
  readonly #surroundings: Surroundings

  /** `items`: all of the build, for links between them. */
  constructor(items: readonly Item[], { site, corrections }: Config, surroundings: Surroundings) {
    this.#pages = pagesOf(items)
    this.#site = site.url
    this.#corrections = corrections
    this.#surroundings = surroundings
  }

  /** How many there are. */
  get size(): number {
    return this.#items.size
  }

  /** What became of an item, if a feed has asked for it. */
  get(item: Item): Rendered | undefined {
    return this.#items.get(item)
  }

  /** The item with its body made. */
  rendered(item: Item): Rendered {
    const known = this.#items.get(item)
    if (known !== undefined) return known
    const { assets } = this.#surroundings
    const { render } = this.#surroundings.stages ?? stages
    const { html, summary, problems } = render(item, {
      base: item.url ?? this.#site,
      site: this.#site,
      pages: this.#pages,
      corrections: this.#corrections
    })
    this.problems.push(...problems)
    if (html !== undefined && assets !== undefined)
      this.problems.push(...missingPictures(html, item, this.#site, assets))
    // Not `{ ...item, html }`: in Node 20 each such copy has a hidden class of its own, and whoever reads it is slow.
    const made: { -readonly [name in keyof Rendered]: Rendered[name] } = Object.assign({}, item)
    if (html !== undefined) made.html = html
    if (item.summary === undefined && summary !== undefined) made.summary = summary
    this.#items.set(item, made)
    return made
  }
}
