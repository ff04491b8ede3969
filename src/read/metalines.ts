// Front matter without fences: the metadata lines of Pelican and Nikola, in reStructuredText, in Markdown and in files of their own.
import type { Body, Field, Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import type { Reading } from './item.ts'
import { readRules } from './rules.ts'

interface Line {
  readonly text: string
  readonly number: number
}

const linesOf = (text: string): Line[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line, i) => ({ text: line, number: i + 1 }))

/** `.. date: 2026-03-05`, as Nikola and Pelican write it; of `.. _link:` and `.. note::` neither is one. */
const comment = /^(?:\.\.[ \t]+)([A-Za-z][\w-]*)[ \t]*:(?!:)(?:[ \t]+(.*))?$/
/** `:date: 2026-03-05`. */
const option = /^:([A-Za-z][\w -]*):(?:[ \t]+(.*))?$/
/** `Date: 2026-03-05`. */
const plain = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/
const underline = /^([!-/:-@[-`{-~])\1+\s*$/

/** The item of a reStructuredText file whose head says what it is; undefined where it has no such lines. */
export function restructured(text: string, file: string): Reading | undefined {
  const fields = new Map<string, Field>()
  const lines = linesOf(text)
  const headed = headOf(lines, fields)
  if (headed === undefined || fields.size < 2 || !fields.has('title')) return undefined
  const body = bodyOf(lines.slice(headed), 'text')
  if (body === undefined) return reading(file, fields, undefined, [])
  const says =
    'The text of this item is reStructuredText, and feeds show it as it is written: convert it to Markdown or HTML for links and headings.'
  return reading(file, fields, body, [problemOf(readRules['read/markup-as-text'], { file, line: body.line }, says)])
}

/** The metadata of reStructuredText; how many lines they take with the title. */
function headOf(lines: readonly Line[], fields: Map<string, Field>): number | undefined {
  let at = 0
  for (; at < lines.length; at++) {
    const { text, number } = lines[at]!
    const next = lines[at + 1]?.text ?? ''
    const found = comment.exec(text) ?? option.exec(text)
    if (found !== null) {
      let value = found[2] ?? ''
      while (/^[ \t]+\S/.test(lines[at + 1]?.text ?? '')) value += ` ${lines[++at]!.text.trim()}`
      put(fields, found[1]!, value, number)
    } else if (fields.has('title') && text.trim() !== '') break
    else if (underline.test(text) && next.trim() !== '' && underline.test(lines[at + 2]?.text ?? '')) {
      put(fields, 'title', next, number + 1)
      at += 2
    } else if (/^\S/.test(text) && underline.test(next)) {
      put(fields, 'title', text, number)
      at++
    } else if (text.trim() !== '') return undefined
  }
  return at
}

/** The item of a Markdown file of Nikola (`.. title:` lines, in a comment or not) or Pelican (`Title:` lines); undefined for others. */
export function markdownWithLines(text: string, file: string): Reading | undefined {
  const lines = linesOf(text)
  const first = lines.findIndex(line => line.text.trim() !== '')
  const opening = lines[first]?.text ?? ''
  const wrapped = /^<!--\s*$/.test(opening)
  const start = wrapped ? first + 1 : first
  const pattern = comment.test(lines[start]?.text ?? '') ? comment : wrapped ? undefined : plain
  if (pattern === undefined || start < 0) return undefined
  const fields = new Map<string, Field>()
  let at = start
  for (; at < lines.length; at++) {
    const { text: line, number } = lines[at]!
    const found = pattern.exec(line)
    if (found === null) break
    let value = found[2] ?? ''
    while (/^(?: {4}|\t)\s*\S/.test(lines[at + 1]?.text ?? '')) value += ` ${lines[++at]!.text.trim()}`
    put(fields, found[1]!, value, number)
  }
  if (wrapped) {
    while (at < lines.length && lines[at]!.text.trim() === '') at++
    if (!/^-->\s*$/.test(lines[at]?.text ?? '')) return undefined
    at++
  } else if (at < lines.length && lines[at]!.text.trim() !== '') return undefined
  // Two names that only an item has: `Note: the quay is closed` begins a text.
  if (!fields.has('title') || ![...fields.keys()].some(name => name !== 'title' && known.has(name))) return undefined
  return reading(file, fields, bodyOf(lines.slice(at), 'markdown'), [])
}

const known = new Set(['date', 'slug', 'author', 'authors', 'category', 'tags', 'summary', 'modified', 'status'])

/** Nikola's files of metadata: `.. title:` lines, or the title, slug, date, tags, link and description by their places. The text is in the file beside it. */
export function metaFile(text: string, file: string): Reading | undefined {
  const fields = new Map<string, Field>()
  const lines = linesOf(text)
  if (lines.some(line => comment.test(line.text))) {
    for (const { text: line, number } of lines) {
      const found = comment.exec(line)
      if (found !== null) put(fields, found[1]!, found[2] ?? '', number)
    }
  } else if (/^\d{4}[-/]\d\d?[-/]\d\d?(?:[ T]|$)/.test(lines[2]?.text ?? ''))
    for (const [i, name] of ['title', 'slug', 'date', 'tags', 'link', 'description'].entries())
      put(fields, name, lines[i]?.text ?? '', i + 1)
  if (!fields.has('title') || !fields.has('date')) return undefined
  const says =
    'This file says when an item came out and what it is called, and its text is in the file beside it, which is not joined to it: put these lines at the head of that file.'
  return reading(file, fields, undefined, [problemOf(readRules['read/text-elsewhere'], { file, line: 1 }, says)])
}

function reading(
  file: string,
  fields: Map<string, Field>,
  body: Body | undefined,
  problems: readonly Problem[]
): Reading {
  const draft = {
    origin: { file, line: 1 },
    index: 0,
    alone: true,
    fields,
    ...(body !== undefined && { body })
  } as const
  return { drafts: [draft], problems }
}

function bodyOf(lines: readonly Line[], format: Body['format']): Body | undefined {
  const first = lines.findIndex(line => line.text.trim() !== '')
  if (first === -1) return undefined
  const text = lines
    .slice(first)
    .map(line => line.text)
    .join('\n')
    .trimEnd()
  return { text, format, line: lines[first]!.number }
}

/** The first of two lines with one name counts; a line without a value says nothing. */
function put(fields: Map<string, Field>, written: string, text: string, line: number): void {
  const name = written.toLowerCase()
  // Nikola's link is what an item is about, not where it is.
  const own = name === 'link' ? 'about' : name
  const value = fieldValue(own, text.trim())
  if (value !== '' && value.length > 0 && !fields.has(own)) fields.set(own, { value, line })
}

function fieldValue(name: string, text: string): Value & (string | readonly unknown[]) {
  if (name === 'tags' || name === 'keywords') return listOf(text, ',')
  // `Berg, Ida; Lund, Ole`: the surname first, where semicolons are between people.
  if (name === 'authors' || (name === 'author' && text.includes(';')))
    return text.includes(';')
      ? listOf(text, ';').map(one => one.replace(/^([^,]+?)\s*,\s*([^,]+)$/, '$2 $1'))
      : listOf(text, ',')
  return text
}

const listOf = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map(one => one.trim())
    .filter(one => one !== '')
