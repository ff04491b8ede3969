// How JSON is spelled (RFC 8259), read with places: every scalar stays the text that was written, so `1.10` is not `1.1`.
import type { Field, Value } from '../model.ts'

/** What is wrong with a JSON text and where (1-based; columns count UTF-16 units, as editors do). */
export class JsonError extends Error {
  readonly rule: 'json/syntax' | 'json/duplicate-key' | 'json/too-deep'
  readonly line: number
  readonly column: number

  constructor(rule: JsonError['rule'], line: number, column: number, text: string) {
    super(text)
    this.rule = rule
    this.line = line
    this.column = column
  }
}

/** How far a text has been read. */
export interface JsonCursor {
  readonly text: string
  at: number
  line: number
  /** Offset of the first character of the line. */
  lineStart: number
}

/** Nothing an editor writes nests deeper, and a file of brackets must not exhaust the stack. */
const DEEPEST = 100

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const word = /[A-Za-z]+/y
const raw = /[\0-\x1f]/

export function jsonCursor(text: string, line = 1, at = 0): JsonCursor {
  return { text, at, line, lineStart: at }
}

/** Passes white space; true when nothing is left. */
export function atEnd(cursor: JsonCursor): boolean {
  const { text } = cursor
  for (; ; cursor.at++) {
    const code = text.charCodeAt(cursor.at)
    if (code === 0x0a) {
      cursor.line++
      cursor.lineStart = cursor.at + 1
    } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return cursor.at >= text.length
  }
}

/** The next value. Objects have no prototype; null is the empty string. Throws JsonError. */
export function jsonValue(cursor: JsonCursor, depth = 0): Value {
  atEnd(cursor)
  const { text, at } = cursor
  const first = text.charCodeAt(at)
  if (first === 0x22) return string(cursor)
  if (first === 0x7b) {
    const object: { [key: string]: Value } = Object.create(null)
    for (const key of jsonKeys(cursor, depth)) object[key] = jsonValue(cursor, depth + 1)
    return object
  }
  if (first === 0x5b) {
    const list: Value[] = []
    for (const _ of jsonElements(cursor, depth)) list.push(jsonValue(cursor, depth + 1))
    return list
  }
  number.lastIndex = at
  if (number.test(text)) {
    cursor.at = number.lastIndex
    return text.slice(at, cursor.at)
  }
  word.lastIndex = at
  const found = word.exec(text)?.[0]
  if (found !== 'true' && found !== 'false' && found !== 'null') throw unexpected(cursor, 'a value')
  cursor.at += found.length
  return found === 'null' ? '' : found
}

/** The members of the next object under their names, each with the place of its value. Throws JsonError. */
export function jsonFields(cursor: JsonCursor, depth = 0): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const key of jsonKeys(cursor, depth)) {
    atEnd(cursor)
    const line = cursor.line
    const column = cursor.at - cursor.lineStart + 1
    fields.set(key, { value: jsonValue(cursor, depth + 1), line, column })
  }
  return fields
}

/** Each key of the next object; whoever asks reads the value that follows it before the next one. Throws JsonError. */
export function* jsonKeys(cursor: JsonCursor, depth: number): Generator<string> {
  opening(cursor, '{', depth)
  const seen = new Map<string, number>()
  if (closing(cursor, '}')) return
  do {
    atEnd(cursor)
    const { line, lineStart, at } = cursor
    if (cursor.text[at] !== '"') throw unexpected(cursor, 'a name in double quotes')
    const key = string(cursor)
    const before = seen.get(key)
    if (before !== undefined) {
      const text = `"${key}" appears here and on line ${before}: keep one of them.`
      throw new JsonError('json/duplicate-key', line, at - lineStart + 1, text)
    }
    seen.set(key, line)
    atEnd(cursor)
    if (cursor.text[cursor.at] !== ':') throw unexpected(cursor, 'a colon')
    cursor.at++
    yield key
  } while (another(cursor, '}'))
}

/** Stops before each element of the next array; whoever asks reads it. Throws JsonError. */
export function* jsonElements(cursor: JsonCursor, depth: number): Generator<undefined> {
  opening(cursor, '[', depth)
  if (closing(cursor, ']')) return
  do yield
  while (another(cursor, ']'))
}

function opening(cursor: JsonCursor, bracket: string, depth: number): void {
  atEnd(cursor)
  if (cursor.text[cursor.at] !== bracket) throw unexpected(cursor, `"${bracket}"`)
  if (depth >= DEEPEST) {
    throw failure(cursor, `Lists and objects are nested more than ${DEEPEST} deep here: flatten them.`, 'json/too-deep')
  }
  cursor.at++
}

function closing(cursor: JsonCursor, bracket: string): boolean {
  atEnd(cursor)
  if (cursor.text[cursor.at] !== bracket) return false
  cursor.at++
  return true
}

function another(cursor: JsonCursor, bracket: string): boolean {
  if (closing(cursor, bracket)) return false
  if (cursor.text[cursor.at] !== ',') throw unexpected(cursor, `a comma or "${bracket}"`)
  cursor.at++
  return true
}

function string(cursor: JsonCursor): string {
  const { text, at } = cursor
  let end = text.indexOf('"', at + 1)
  // A quote after an odd number of backslashes belongs to the string.
  for (; end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++
    if (slashes % 2 === 0) break
  }
  if (end === -1) throw failure(cursor, 'A string begins here and is never closed: end it with a double quote.')
  const inner = text.slice(at + 1, end)
  cursor.at = end + 1
  if (!inner.includes('\\') && !raw.test(inner)) return inner
  try {
    return JSON.parse(text.slice(at, end + 1))
  } catch {
    cursor.at = at
    const why = raw.test(inner)
      ? 'contains a line break or another control character: close the string on its line, and write \\n for a line break'
      : 'contains a backslash that is not an escape in JSON: write \\\\ for a backslash'
    throw failure(cursor, `The string that begins here ${why}.`)
  }
}

function unexpected(cursor: JsonCursor, wanted: string): JsonError {
  if (atEnd(cursor)) return failure(cursor, `The text ends where ${wanted} was expected: it seems to be cut off.`)
  const found = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0xfffd)
  return failure(cursor, `Expected ${wanted}, found "${found}".`)
}

function failure(cursor: JsonCursor, text: string, rule: JsonError['rule'] = 'json/syntax'): JsonError {
  return new JsonError(rule, cursor.line, cursor.at - cursor.lineStart + 1, text)
}

/** The inside of a JSON string (RFC 8259, section 7) for text whose only controls are tab, line feed and carriage return: for a long one, twice as fast as JSON.stringify. */
export function jsonText(text: string): string {
  let inside = text
  if (inside.includes('\\')) inside = inside.replaceAll('\\', '\\\\')
  if (inside.includes('\t')) inside = inside.replaceAll('\t', '\\t')
  if (inside.includes('\r')) inside = inside.replaceAll('\r', '\\r')
  return inside.replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
