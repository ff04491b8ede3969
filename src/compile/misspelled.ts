// Fields that were probably meant to be another: an item that lacks a title, a date or its people, and has a name that is nearly theirs, or that others give them.
import type { Draft, Item } from '../model.ts'
import { isKnownField } from '../normalize.ts'
import { type Problem, problemOf } from '../problem.ts'
import { nearest } from '../syntax/nearest.ts'
import { buildItemRules } from './rules.ts'

/** Names that a lack is mended with. */
const wanted = {
  title: ['title', 'headline'],
  date: ['date', 'published', 'pubDate'],
  author: ['author', 'authors', 'byline']
} as const

/** Names that others give to what is missing, without marks between words. They are told of, not read: `by` may as well say who built a bridge. */
const others: Readonly<Record<keyof typeof wanted, readonly string[]>> = {
  title: ['heading', 'titel', 'titre', 'titulo', 'título', 'titolo'],
  date: ['posted', 'postdate', 'when', 'day', 'datum', 'fecha', 'data', 'timestamp'],
  author: [
    'by',
    'writer',
    'writers',
    'writtenby',
    'postedby',
    'creator',
    'creators',
    'reporter',
    'reporters',
    'auteur',
    'auteurs',
    'autori',
    'autoren'
  ]
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[-_ ]/g, '')

/** Names the site gives to fields of its own come with every item. */
export class Spellings {
  readonly #mapped: ReadonlySet<string>
  readonly #near = new Map<string, string | undefined>()

  /** `mapped`: names that `fields:` of the settings gives a meaning. */
  constructor(mapped: Iterable<string>) {
    this.#mapped = new Set(mapped)
  }

  /** A warning for each field of the draft that may be what is missing. `item` is what became of it; nothing where it was refused. */
  *problems(draft: Draft, item: Item | undefined, dated: boolean): Generator<Problem> {
    const lacks = [
      ...(item !== undefined && item.title === undefined ? (['title'] as const) : []),
      ...(dated ? [] : (['date'] as const)),
      ...(item !== undefined && item.credits.length === 0 ? (['author'] as const) : [])
    ]
    if (lacks.length === 0) return
    for (const [name, { line, column }] of draft.fields) {
      if (this.#mapped.has(name) || isKnownField(name)) continue
      for (const lack of lacks) {
        const near = this.#nearest(lack, name)
        if (near === undefined) continue
        const place = { ...draft.origin, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
        const text = `${name} is not a known field, and the item has no ${lack}: did you mean ${near}?`
        yield problemOf(buildItemRules['item/unknown-field'], { ...place, field: name }, text)
      }
    }
  }

  #nearest(lack: keyof typeof wanted, name: string): string | undefined {
    const key = `${lack} ${name}`
    if (!this.#near.has(key)) {
      if (this.#near.size > 1000) this.#near.clear()
      this.#near.set(key, others[lack].includes(bare(name)) ? wanted[lack][0] : nearest(name, wanted[lack]))
    }
    return this.#near.get(key)
  }
}
