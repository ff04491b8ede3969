// Problems for people: by file, with the line they are about and a caret under the place.
import { createColors } from 'picocolors'
import type { Level, Problem } from '../problem.ts'

export interface PrettyOptions {
  /** The text of a file, for the code frame; without it, or where it gives nothing, problems have no frames. */
  readonly sources?: (file: string) => string | undefined
  /** Whether to write terminal colours. */
  readonly colour: boolean
  /** Columns to fill; 100 unless given. */
  readonly width?: number
}

type Colours = ReturnType<typeof createColors>

const words = { error: 'error', warning: 'warning', info: 'note' } as const
const order: readonly Level[] = ['error', 'warning', 'info']

/** Of a rule that is broken more often than this, `examples` are shown and the rest is counted: one broken template must not hide one broken item. */
const patience = 5
const examples = 3

/**
 * All problems, grouped by file, files with errors first and else in the order of their first problem, each group in the order of its lines; what is
 * broken many times is shown three times and counted. Counts at the end. '' for none.
 */
export function pretty(problems: readonly Problem[], { sources, colour, width = 100 }: PrettyOptions): string {
  if (problems.length === 0) return ''
  const paint = createColors(colour)
  const groups = new Map<string, Problem[]>()
  const { shown, folded } = sparing(problems)
  const files = new Set(problems.map(({ place }) => place.file).filter(file => file !== ''))
  for (const problem of shown) {
    const group = groups.get(problem.place.file)
    if (group) group.push(problem)
    else groups.set(problem.place.file, [problem])
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)))
  const parts = sorted.map(([file, group]) => {
    const lines = sources?.(file)?.split(/\r\n|\n|\r/)
    const inOrder = group.toSorted((a, b) => line(a) - line(b) || column(a) - column(b))
    const texts = inOrder.map(problem => one(problem, lines, width, paint))
    return `${file === '' ? '' : `${paint.underline(visible(file))}\n`}${texts.join('\n')}`
  })
  for (const { level, rule, count, places } of folded) {
    const more = `${count} more in ${plural(places, 'file')}; --report jsonl has all`
    parts.push(`  ${tint(level, paint)(words[level])}  ${paint.bold(rule)}  ${paint.dim(more)}\n`)
  }
  return `${parts.join('\n')}\n${counts(problems, files.size, paint)}\n`
}

const hasError = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'error')

interface Folded {
  readonly level: Level
  readonly rule: string
  readonly count: number
  readonly places: number
}

function sparing(problems: readonly Problem[]): { shown: readonly Problem[]; folded: readonly Folded[] } {
  const byRule = new Map<string, Problem[]>()
  for (const problem of problems) {
    const key = `${problem.level} ${problem.rule}`
    const same = byRule.get(key)
    if (same) same.push(problem)
    else byRule.set(key, [problem])
  }
  const hidden = new Set<Problem>()
  const folded: Folded[] = []
  for (const same of byRule.values()) {
    const [first] = same
    if (first === undefined || same.length <= patience) continue
    const rest = same.slice(examples)
    for (const problem of rest) hidden.add(problem)
    const places = new Set(rest.map(({ place }) => place.file)).size
    folded.push({ level: first.level, rule: first.rule, count: rest.length, places })
  }
  folded.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  return { shown: hidden.size === 0 ? problems : problems.filter(problem => !hidden.has(problem)), folded }
}

const line = ({ place }: Problem): number => place.line ?? 0
const column = ({ place }: Problem): number => place.column ?? 0

function one(problem: Problem, lines: readonly string[] | undefined, width: number, paint: Colours): string {
  const { rule, level, place, text } = problem
  const word = tint(level, paint)(words[level])
  const at = place.line === undefined ? '' : `${place.line}:${place.column ?? 1}  `
  const name = place.field ?? place.setting?.join('.') ?? ''
  const field = name === '' ? '' : `  ${visible(name)}`
  const head = `  ${paint.dim(at)}${word}  ${paint.bold(rule)}${paint.dim(field)}\n`
  return head + wrapped(visible(text), width, '    ') + frame(place, lines, width, tint(level, paint), paint)
}

function tint(level: Level, paint: Colours): (text: string) => string {
  return level === 'error' ? paint.red : level === 'warning' ? paint.yellow : paint.blue
}

/** The line with the one before it, cut to the width around the place, and a caret. */
function frame(
  { line: number, column: at }: Problem['place'],
  lines: readonly string[] | undefined,
  width: number,
  mark: (text: string) => string,
  paint: Colours
): string {
  const source = number === undefined ? undefined : lines?.[number - 1]
  if (source === undefined || number === undefined) return ''
  const gutter = String(number).length
  const room = Math.max(20, width - gutter - 8)
  const before = lines?.[number - 2]?.trimEnd()
  // On a long line the place is a third from the left.
  const cut =
    at === undefined || source.length <= room
      ? 0
      : Math.max(0, Math.min(at - 1 - Math.floor(room / 3), source.length - room))
  const rows = before
    ? [`    ${paint.dim(`${String(number - 1).padStart(gutter)} | ${clipped(before, 0, room)}`)}`]
    : []
  rows.push(`    ${paint.dim(`${number} | `)}${clipped(source, cut, room)}`)
  if (at !== undefined) {
    const lead = cells(clipped(source, cut, room).slice(0, Math.max(0, at - 1 - cut)))
    rows.push(`    ${' '.repeat(gutter)} ${paint.dim('|')} ${' '.repeat(lead)}${mark('^')}`)
  }
  return `${rows.join('\n')}\n`
}

/** One column for each UTF-16 unit, so that a caret below can count: controls become a space or a picture of theirs. */
function clipped(source: string, from: number, room: number): string {
  const part = source.slice(from, from + room)
  const text = `${from > 0 ? '…' : ''}${part.slice(from > 0 ? 1 : 0)}`
  return visible(source.length > from + room ? `${text.slice(0, -1)}…` : text)
}

/** Columns a terminal uses: two for East Asian wide signs and pictures, none for what joins the sign before it. */
function cells(text: string): number {
  let sum = 0
  for (const sign of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) continue
    sum +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]|\p{Emoji_Presentation}/u.test(
        sign
      )
        ? 2
        : 1
  }
  return sum
}

/** What came from outside must not move the cursor, change colours or turn the line around. */
function visible(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\0-\x1f]/g, sign => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

function wrapped(text: string, width: number, indent: string): string {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    if (row !== '' && indent.length + row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  rows.push(row)
  return rows.map(one => `${indent}${one}\n`).join('')
}

function counts(problems: readonly Problem[], files: number, paint: Colours): string {
  const parts = order.flatMap(level => {
    const count = problems.filter(problem => problem.level === level).length
    return count === 0 ? [] : [tint(level, paint)(plural(count, words[level]))]
  })
  return parts.join(', ') + (files === 0 ? '' : ` in ${plural(files, 'file')}`)
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
