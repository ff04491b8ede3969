// How front matter is fenced off at the head of a text: YAML between ---, TOML between +++, JSON in braces.
import type { Field } from '../model.ts'

export interface Frontmatter {
  readonly kind: 'yaml' | 'toml' | 'json'
  /** What stands between the fences; of JSON, everything from the brace on, for only its parser knows where it ends. */
  readonly text: string
  /** The line of the file that `text` begins on. */
  readonly line: number
  /** Where the body begins: an offset and its line. Of JSON, the offset of the brace. */
  readonly bodyAt: number
  readonly bodyLine: number
}

/** The front matter of a text; `unclosed` where it is opened and never closed; undefined where there is none. */
export function frontmatter(
  text: string
): Frontmatter | { readonly unclosed: '---' | '+++'; readonly line: number } | undefined {
  const open = opening.exec(text)
  if (open === null) return undefined
  const line = lines(text, 0, open[1]?.length ?? 0) + 1
  const fence = open[2]
  if (fence !== '---' && fence !== '+++') {
    const at = open[1]?.length ?? 0
    return { kind: 'json', text: text.slice(at), line, bodyAt: at, bodyLine: line }
  }
  const start = open[0].length
  const close = fence === '---' ? yamlClose : tomlClose
  // From the line break before, so that an empty front matter closes too.
  close.lastIndex = start - 1
  const end = close.exec(text)
  if (end === null) return { unclosed: fence, line }
  return {
    kind: fence === '---' ? 'yaml' : 'toml',
    text: text.slice(start, end.index + 1),
    line: line + 1,
    bodyAt: close.lastIndex,
    bodyLine: line + 1 + lines(text, start, close.lastIndex)
  }
}

/** Blank lines before the fence are forgiven. A brace opens JSON only before a name or the end of the line: `{{` is a template. */
const opening = /^((?:[ \t]*\n)*)(?:(---|\+\+\+)[ \t]*(?:\n|$)|(\{)(?=\s*(?:"|\})))/
const yamlClose = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g
const tomlClose = /\n\+\+\+[ \t]*(?:\n|$)/g

function lines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/**
 * The fields of front matter that holds nothing but plain lines, without a YAML parser: `undefined` as soon as a line is not
 * certain to mean the same to one. Some thirty times as fast, and nine in ten files are like that.
 *
 * Certain are comments, blank lines, and `key: value` where the value is one line of plain text, a quoted string in
 * which nothing is escaped but quotes and backslashes, `[a, b]`, or a list of such values in lines that begin with a dash.
 */
export function plainFields(text: string, firstLine: number): Map<string, Field> | undefined {
  if (strange.test(text)) return undefined
  const fields = new Map<string, Field>()
  let at = 0
  let line = firstLine
  /** The key whose value has not come yet: what follows it may be a list. */
  let open: { name: string; line: number } | undefined
  let list: string[] | undefined
  let indent = 0
  for (; at < text.length; line++) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const first = text.charCodeAt(at)
    if (first === SPACE || first === DASH) {
      const dash = afterSpaces(text, at) - at
      const start = text.charCodeAt(at + dash) === DASH ? valueAt(text, at + dash + 1) : -1
      if (start === -1) {
        if (!blank(text, at, end)) return undefined
      } else {
        const value = scalar(trimmed(text, start, end))
        if (value === undefined || (list === undefined ? open === undefined : dash !== indent)) return undefined
        if (list === undefined && open !== undefined) {
          indent = dash
          list = []
          fields.set(open.name, { value: list, line, column: dash + 1 })
        }
        list?.push(value)
      }
    } else if (first !== 0x23 && first !== 0x0a) {
      const colon = nameEnd(text, at)
      const start = text.charCodeAt(colon) === COLON ? valueAt(text, colon + 1) : -1
      const name = text.slice(at, colon)
      if (start === -1 || name === '' || fields.has(name)) return undefined
      const written = trimmed(text, start, end)
      const value = written.startsWith('[') ? flow(written) : scalar(written)
      if (value === undefined) return undefined
      const column = written === '' ? 1 : start - at + 1
      fields.set(name, { value, line, column })
      open = written === '' ? { name, line } : undefined
      list = undefined
    }
    at = end + 1
  }
  return fields
}

const SPACE = 0x20
const DASH = 0x2d
const COLON = 0x3a
const NEWLINE = 0x0a

function afterSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

/** Where the value begins after a colon or dash that ends before `at`: after spaces, or at the end of the line. -1: it is no such sign. */
function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === SPACE) return afterSpaces(text, at)
  return code === NEWLINE || at === text.length ? at : -1
}

/** Where the name ends that begins at `start`: letters, digits, `_` and `-`, neither of the digits nor `-` first. */
function nameEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at)
    const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
    const inside = at > start && ((code >= 0x30 && code <= 0x39) || code === DASH)
    if (!letter && !inside) return at
  }
}

/** What a parser may refuse, skip or fold wherever it stands. */
const strange = /[\0-\x09\x0b-\x1f\x7f\ufeff]/
/** What plain text may not begin with: indicators and white space. */
const asciiWord = /^[A-Za-z0-9]/
const indicator = /^[-?:,[\]{}#&*!|>'"%@`\s]/
const escaped = /^(?:[^"\\]|\\["\\])*$/
const inFlow = /^[A-Za-z0-9\u00c0-\u024f_][^[\]{},:#"'&*!|>%@`?]*$/
const nothing = /^(?:~|null|Null|NULL)$/

function scalar(written: string): string | undefined {
  if (written === '') return ''
  const quote = written.charAt(0)
  if (quote === '"' || quote === "'") {
    const inner = written.slice(1, -1)
    if (written.length < 2 || !written.endsWith(quote)) return undefined
    if (quote === "'") return inner.replaceAll("''", '').includes("'") ? undefined : inner.replaceAll("''", "'")
    if (!inner.includes('\\')) return inner.includes('"') ? undefined : inner
    return inner.length < LONG && escaped.test(inner) ? inner.replace(/\\(["\\])/g, '$1') : undefined
  }
  if (!asciiWord.test(written) && indicator.test(written)) return undefined
  if (written.includes(': ') || written.includes(' #') || written.endsWith(':')) return undefined
  return nothing.test(written) ? '' : written
}

/** Text that a regular expression with choices may be set to: a longer one might exhaust its stack. */
const LONG = 10_000

function flow(written: string): string[] | undefined {
  if (written.length < 2 || !written.endsWith(']')) return undefined
  const inner = written.slice(1, -1)
  if (blank(inner, 0, inner.length)) return []
  const values: string[] = []
  for (const part of inner.split(',')) {
    let start = 0
    while (part.charCodeAt(start) === 0x20) start++
    const value = trimmed(part, start, part.length)
    const inside = inFlow.test(value) || /^["']/.test(value) ? scalar(value) : undefined
    if (inside === undefined) return undefined
    values.push(inside)
  }
  return values
}

/** The text between two offsets without the spaces at its end. */
function trimmed(text: string, start: number, end: number): string {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === 0x20) last--
  return text.slice(start, last)
}

function blank(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (text.charCodeAt(i) !== 0x20) return false
  return true
}
