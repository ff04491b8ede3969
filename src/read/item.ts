// How the fields of a structured item become a draft: which of them is its body, and in what format.
import type { Body, Draft, Field, Origin } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { readRules } from './rules.ts'

/** What a reader gives back: the drafts it could make, and what was wrong with the rest. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
}

/** Names under which items carry their body; the first that is there and not empty is it. */
const bodies: readonly (readonly [name: string, format: Body['format']])[] = [
  ['body_html', 'html'],
  ['content_html', 'html'],
  ['html', 'html'],
  ['body', 'markdown'],
  ['content', 'markdown'],
  ['markdown', 'markdown'],
  ['content_markdown', 'markdown'],
  ['body_markdown', 'markdown'],
  ['content_text', 'text'],
  ['body_text', 'text'],
  ['text', 'text']
]

/** A draft of the fields of an item; the field that is its body is taken out of them. */
export function draftOf(fields: Map<string, Field>, origin: Origin, index: number): Draft {
  for (const [name, format] of bodies) {
    const field = fields.get(name)
    if (typeof field?.value !== 'string' || field.value.trim() === '') continue
    fields.delete(name)
    const text = field.value.includes('\r') ? field.value.replace(/\r\n?/g, '\n') : field.value
    return { origin, index, fields, body: { text, format, line: field.line ?? origin.line ?? 1 } }
  }
  return { origin, index, fields }
}

/** The warning that a file holds nothing. */
export function emptyFile(file: string): Problem {
  return problemOf(readRules['read/empty'], { file }, 'This file is empty: write an item into it, or remove it.')
}
