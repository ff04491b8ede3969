// What one item of a foreign format says, noted under our names of fields, with places. What is empty is not noted.
import type { Body, Draft, Field, Value } from '../model.ts'
import type { Place } from '../problem.ts'

/** Lines and columns of offsets in one text. */
export class Places {
  readonly file: string
  readonly #starts: number[] = [0]

  constructor(text: string, file: string) {
    this.file = file
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  at(offset: number): Place & { readonly line: number; readonly column: number } {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { file: this.file, line: low + 1, column: offset - this.#starts[low]! + 1 }
  }
}

type FieldName =
  | 'id'
  | 'title'
  | 'summary'
  | 'published'
  | 'updated'
  | 'embargo'
  | 'expires'
  | 'draft'
  | 'status'
  | 'authors'
  | 'byline'
  | 'section'
  | 'tags'
  | 'slug'
  | 'url'
  | 'language'
  | 'image'
  | 'imageAlt'
  | 'imageCaption'
  | 'imageCredit'
  | 'enclosures'
  | 'hidden'

/** The fields of one item; of several values for a field the first is kept. */
export class Sheet {
  readonly #fields = new Map<string, Field>()
  readonly #places: Places
  readonly #at: number
  #body: Body | undefined

  constructor(places: Places, at: number) {
    this.#places = places
    this.#at = at
  }

  put(name: FieldName, value: Value | undefined, at = this.#at): this {
    const filled = typeof value === 'string' ? value.trim() : value
    if (filled === undefined || filled === '' || (Array.isArray(filled) && filled.length === 0)) return this
    const { line, column } = this.#places.at(at)
    if (!this.#fields.has(name)) this.#fields.set(name, { value: filled, line, column })
    return this
  }

  body(text: string | undefined, format: Body['format'], at = this.#at): this {
    if (this.#body === undefined && text !== undefined && text.trim() !== '')
      this.#body = { text: text.trim(), format, line: this.#places.at(at).line }
    return this
  }

  has(name: FieldName | 'body'): boolean {
    return name === 'body' ? this.#body !== undefined : this.#fields.has(name)
  }

  draft(index: number): Draft {
    const { file, line, column } = this.#places.at(this.#at)
    const draft = { origin: { file, line, column }, index, fields: this.#fields }
    return this.#body === undefined ? draft : { ...draft, body: this.#body }
  }
}
