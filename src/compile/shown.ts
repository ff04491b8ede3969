// The items that feeds show: each is rendered once, when the first feed asks for it.
import type { Config } from '../config.ts'
import type { Item, Rendered } from '../model.ts'
import type { Problem } from '../problem.ts'
import { pagesOf } from '../render.ts'
import { missingPictures } from './missing.ts'
import type { Surroundings } from './settle.ts'
import { stages } from './stages.ts'

/** What making the body of an item asked for besides the item, and what was wrong with it. */
export interface ItemNotes {
  readonly problems: readonly Problem[]
  /** Links to other items, and what they lead to. */
  readonly pages: readonly (readonly [target: string, how: 'path' | 'name', answer: string])[]
  /** Addresses of pictures, and whether their files are there. */
  readonly files: readonly (readonly [url: string, isThere: boolean])[]
}

/** Its life is one build. */
export class Shown {
  readonly problems: Problem[] = []
  readonly #items = new Map<Item, Rendered>()
  readonly #pages: ReturnType<typeof pagesOf>
  readonly #site: string
  readonly #corrections: Config['corrections']
  readonly #surroundings: Surroundings
  readonly #notes = new Map<Item, ItemNotes>()
  /** Items whose problems were told, without being rendered. */
  readonly #retold = new Set<Item>()

  /** `items`: all of the build, for links between them. */
  constructor(items: readonly Item[], { site, corrections }: Config, surroundings: Surroundings) {
    this.#pages = pagesOf(items)
    this.#site = site.url
    this.#corrections = corrections
    this.#surroundings = surroundings
  }

  /** How many there are. */
  get size(): number {
    return this.#items.size + [...this.#retold].filter(item => !this.#items.has(item)).length
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
    const asked: [string, 'path' | 'name', string][] = []
    const looked: [string, boolean][] = []
    const { html, summary, problems } = render(item, {
      base: item.url ?? this.#site,
      site: this.#site,
      pages: (target, from, how) => {
        const answer = this.#pages(target, from, how)
        if (answer !== undefined) asked.push([target, how, answer])
        return answer
      },
      corrections: this.#corrections
    })
    const found = [...problems]
    if (html !== undefined && assets !== undefined)
      found.push(
        ...missingPictures(html, item, this.#site, url => {
          const file = assets(url)
          looked.push([url, file !== undefined])
          return file
        })
      )
    if (!this.#retold.has(item)) this.problems.push(...found)
    if (found.length + asked.length + looked.length > 0)
      this.#notes.set(item, { problems: found, pages: asked, files: looked })
    // Not `{ ...item, html }`: in Node 20 each such copy has a hidden class of its own, and whoever reads it is slow.
    const made: { -readonly [name in keyof Rendered]: Rendered[name] } = Object.assign({}, item)
    if (html !== undefined) made.html = html
    if (item.summary === undefined && summary !== undefined) made.summary = summary
    this.#items.set(item, made)
    return made
  }

  /** What is worth noting of an item that a feed shows. */
  notesOf(item: Item): ItemNotes | undefined {
    return this.#notes.get(item)
  }

  /** Whether the item's body would be made of the same answers as it was. */
  answersAsBefore({ origin }: Item, notes: ItemNotes | undefined): boolean {
    if (notes === undefined) return true
    const { assets } = this.#surroundings
    return (
      notes.pages.every(([target, how, answer]) => this.#pages(target, origin.file, how) === answer) &&
      notes.files.every(([url, isThere]) => (assets?.(url) !== undefined) === isThere)
    )
  }

  /** Tells what was wrong with an item that is in a feed which is not made again. */
  retell(item: Item, notes: ItemNotes | undefined): void {
    if (this.#items.has(item) || this.#retold.has(item)) return
    this.#retold.add(item)
    if (notes === undefined) return
    this.problems.push(...notes.problems)
    this.#notes.set(item, notes)
  }
}
