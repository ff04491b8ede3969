// How wire copy is laid out: section, headline, standfirst, `byline | dd.mm.yyyy`, the headline again, paragraphs, a notice.
import type { Body, Draft, Field } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { emptyFile, type Reading } from './item.ts'
import { readRules } from './rules.ts'

export interface WireOptions {
  /** How paragraphs begin that are not part of the article: notices to subscribers, lines about the agency. */
  readonly boilerplate?: readonly string[]
}

interface Line {
  readonly text: string
  readonly number: number
}

/** A byline, a bar or a dash, a date, perhaps with a time: `Ida Berg | 23.05.2022`, `Ida Berg - 23.05.2022 14:05`, `Ida Berg | 5 March 2026`. */
const dateline =
  /^(.*?)\s*(?:^|\||\s[-–—])\s*((?:\d{1,4}([./-])\d{1,2}\3\d{1,4}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2},\s*\d{4})(?:[ ,]+\d{1,2}[:.]\d{2}.{0,12})?)$/u
/** The dateline is among the first lines with text; a later one is part of the article. */
const HEAD = 8
/** Characters of a dateline: what is longer is a paragraph. */
const LONGEST = 300

/**
 * The item of a wire text: fields section, title, summary, byline and date as they were written, and a body of plain text. Section
 * and standfirst may be missing. Where there are two lines above the dateline and none is repeated below it, which one is the headline is
 * a guess, and a warning.
 */
export function wire(text: string, file: string, options: WireOptions = {}): Reading {
  const all = text.split('\n').map((line, i): Line => ({ text: line.trim(), number: i + 1 }))
  const lines = all.filter(line => line.text !== '')
  const at = lines.slice(0, HEAD).findIndex(line => line.text.length < LONGEST && dateline.test(line.text))
  if (at < 1) return { drafts: [], problems: [misfit(lines, at, file)] }
  const above = lines.slice(0, at)
  const last = lines[at]
  const next = lines[at + 1]
  const repeated = next === undefined ? -1 : above.findIndex(line => folded(line.text) === folded(next.text))
  const { title, guess } = headline(above, repeated)
  const fields = new Map<string, Field>()
  const put = (name: string, from: readonly Line[]): void => {
    const [first] = from
    if (first !== undefined)
      fields.set(name, { value: from.map(line => line.text).join(' '), line: first.number, column: 1 })
  }
  put('section', above.slice(0, title))
  put('title', above.slice(title, title + 1))
  put('summary', above.slice(title + 1))
  if (last !== undefined) dated(fields, last, all[last.number - 1]?.text ?? '')
  const start = lines[at + (repeated === -1 ? 1 : 2)]
  const body = start && bodyOf(all.slice(start.number - 1), options.boilerplate ?? [])
  const draft: Draft = {
    origin: { file, line: 1 },
    index: 0,
    alone: true,
    dateOrder: 'dmy',
    fields,
    ...(body !== undefined && { body })
  }
  return { drafts: [draft], problems: guess && above[title] ? [guessed(above[title], file)] : [] }
}

/** Which line above the dateline is the headline. */
function headline(above: readonly Line[], repeated: number): { title: number; guess: boolean } {
  if (repeated !== -1) return { title: repeated, guess: false }
  if (above.length !== 2) return { title: above.length === 1 ? 0 : 1, guess: false }
  // A section is a word or three; a standfirst is longer than its headline.
  const [first = '', second = ''] = above.map(line => line.text)
  return { title: words(first) <= 3 && words(second) > words(first) ? 1 : 0, guess: true }
}

function words(text: string): number {
  return text.split(/[\s-]+/).length
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()
}

function dated(fields: Map<string, Field>, { text, number }: Line, raw: string): void {
  const [, byline = '', date = ''] = dateline.exec(text) ?? []
  if (byline !== '') fields.set('byline', { value: byline, line: number, column: 1 })
  fields.set('date', { value: date, line: number, column: raw.lastIndexOf(date) + 1 })
}

/** The paragraphs without the boilerplate; lines of one paragraph stay together. */
function bodyOf(lines: readonly Line[], boilerplate: readonly string[]): Body | undefined {
  const starts = boilerplate.map(folded).filter(start => start !== '')
  const paragraphs: { text: string; line: number }[] = []
  let open = false
  for (const { text, number } of lines) {
    const last = paragraphs.at(-1)
    if (text !== '' && open && last !== undefined) last.text += `\n${text}`
    else if (text !== '') paragraphs.push({ text, line: number })
    open = text !== ''
  }
  const kept = paragraphs.filter(({ text }) => !starts.some(start => folded(text).startsWith(start)))
  const [first] = kept
  return first && { text: kept.map(paragraph => paragraph.text).join('\n\n'), format: 'text', line: first.line }
}

function misfit(lines: readonly Line[], at: number, file: string): Problem {
  if (lines.length === 0) return emptyFile(file)
  if (at === 0) {
    const line = lines[0]?.number ?? 1
    const says = 'There is no headline above the line with byline and date: write it there.'
    return problemOf(readRules['read/wire'], { file, line }, says)
  }
  // After section, headline and standfirst at the latest.
  const line = (lines[Math.min(3, lines.length - 1)] as Line).number
  const says = `This is not wire copy: a line like "Ida Berg | 23.05.2022" was expected on line ${line}, after section, headline and standfirst. Add the file to ignore in dateline.yaml if it is not an item.`
  return problemOf(readRules['read/wire'], { file, line }, says)
}

function guessed({ text, number }: Line, file: string): Problem {
  const says = `"${text}" was taken as the headline, which is a guess: repeat the headline below the byline, or give section, headline and standfirst.`
  return problemOf(readRules['read/wire-headline'], { file, line: number }, says)
}
