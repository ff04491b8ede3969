// How the fields of a structured item become a draft: which of them is its body, and in what format.
import type { Body, Draft, Field, Origin, Source } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { readRules } from './rules.ts'

/** What a reader gives back: the drafts it could make, and what was wrong with the rest. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
}

/**
 * Names under which items carry their body, without case, hyphens and underscores; the first that is there and not empty is it.
 * `either`: HTML where it has tags of HTML in it, else plain text.
 */
const bodies: readonly (readonly [name: string, format: Body['format'] | 'either'])[] = [
  ['bodyhtml', 'html'],
  ['contenthtml', 'html'],
  ['content:encoded', 'html'],
  ['contentencoded', 'html'],
  ['htmlbody', 'html'],
  ['htmlcontent', 'html'],
  ['html', 'html'],
  ['body', 'markdown'],
  ['content', 'markdown'],
  ['markdown', 'markdown'],
  ['contentmarkdown', 'markdown'],
  ['bodymarkdown', 'markdown'],
  ['contentmd', 'markdown'],
  ['bodymd', 'markdown'],
  ['md', 'markdown'],
  ['articlebody', 'either'],
  ['fulltext', 'either'],
  ['articletext', 'either'],
  ['maintext', 'either'],
  ['bodytext', 'text'],
  ['contenttext', 'text'],
  ['textbody', 'text'],
  ['plaintext', 'text'],
  ['text', 'text'],
  ['story', 'either'],
  ['article', 'either']
]

const ranks: ReadonlyMap<string, number> = new Map(bodies.map(([name], rank) => [name, rank]))

/** Names after these are other things as well. */
const certain = ranks.get('text')!

const folded = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '')

/** Names that the settings map to `body`, beside those that are known. */
export type BodyNames = ReadonlySet<string>

/** A draft of the fields of an item; the field that is its body is taken out of them. */
export function draftOf(fields: Map<string, Field>, origin: Origin, index: number): Draft {
  const body = takeBody(fields, origin.line)
  return body === undefined ? { origin, index, fields } : { origin, index, fields, body }
}

/** The draft with the body that the settings name; as it was where it has no such field. */
export function withOwnBody(draft: Draft, bodies: BodyNames): Draft {
  const fields = new Map(draft.fields)
  const body = [...fields.keys()].some(name => bodies.has(name))
    ? takeBody(fields, draft.origin.line, bodies)
    : undefined
  return body === undefined ? draft : { ...draft, fields, body }
}

/** The body among the fields, which is taken out of them; nothing where there is none. */
export function takeBody(fields: Map<string, Field>, line = 1, own?: BodyNames): Body | undefined {
  let best: { name: string; rank: number } | undefined
  for (const [name, { value }] of fields) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const rank = own?.has(name) ? -1 : ranks.get(folded(name))
    // A switch or a slug under such a name is not a text.
    if (rank !== undefined && rank > certain && !/\s/.test(value.trim())) continue
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { name, rank }
  }
  if (best === undefined) return undefined
  const field = fields.get(best.name)!
  fields.delete(best.name)
  const value = field.value as string
  const text = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
  const format = best.rank < 0 ? 'either' : bodies[best.rank]![1]
  return { text, format: format === 'either' ? (isHtml(text) ? 'html' : 'text') : format, line: field.line ?? line }
}

const isHtml = (text: string): boolean =>
  /<(?:p|br|div|a|h[1-6]|ul|ol|em|strong|b|i|img|blockquote|figure)\b[^>]*>/i.test(text)

/** The warning that a file holds nothing. */
export function emptyFile(file: string): Problem {
  return problemOf(readRules['read/empty'], { file }, 'This file is empty: write an item into it, or remove it.')
}

/** Items as objects, as they would be read from a file of them: dates may be `Date`s, and what JSON does not know is left out. */
export function sourcesOf(items: Iterable<object>, file = 'items.ndjson'): Source[] {
  const lines = Array.from(items, item => JSON.stringify(item))
  return [{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]
}
