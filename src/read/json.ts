// How items are read from JSON: one item, an array, { "items": [] }, or one item a line (NDJSON).
import type { Draft, Field } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import {
  atEnd,
  type JsonCursor,
  JsonError,
  jsonCursor,
  jsonElements,
  jsonFields,
  jsonKeys,
  jsonValue
} from '../syntax/json.ts'
import { draftOf, emptyFile, type Reading } from './item.ts'
import { readRules } from './rules.ts'

/** The items of a JSON text. A second value after the first means that the text is NDJSON under another name. */
export function json(text: string, file: string): Reading {
  const cursor = jsonCursor(text)
  if (atEnd(cursor)) return { drafts: [], problems: [emptyFile(file)] }
  const drafts: Draft[] = []
  const problems: Problem[] = []
  try {
    if (text[cursor.at] === '[') items(cursor, file, 0, drafts, problems)
    else if (text[cursor.at] === '{') itemOrItems(cursor, file, drafts, problems)
    else problems.push(notAnItem(cursor, file))
    if (problems.length > 0 && drafts.length === 0) return { drafts, problems }
    if (!atEnd(cursor)) {
      if (drafts.length === 1 && text[cursor.at] === '{') return ndjson(text, file)
      throw new JsonError('json/syntax', ...placeOf(cursor), 'There is text after the end of the JSON: remove it.')
    }
  } catch (thrown) {
    problems.push(flawOf(thrown, file))
  }
  return { drafts, problems }
}

/** The items of an NDJSON text, one a line; a broken line costs its own item only. `firstLine` is that of the text in its file. */
export function ndjson(text: string, file: string, firstLine = 1): Reading {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (let at = 0, line = firstLine; at < text.length; line++) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const cursor = jsonCursor(text.slice(at, end), line)
    at = end + 1
    if (atEnd(cursor)) continue
    try {
      if (cursor.text[cursor.at] !== '{') {
        problems.push(notAnItem(cursor, file))
        continue
      }
      const fields = jsonFields(cursor)
      if (!atEnd(cursor)) {
        throw new JsonError(
          'json/syntax',
          ...placeOf(cursor),
          'There is text after the item on this line: write one item per line.'
        )
      }
      drafts.push(draftOf(fields, { file, line }, line - 1))
    } catch (thrown) {
      problems.push(flawOf(thrown, file))
    }
  }
  if (drafts.length === 0 && problems.length === 0) problems.push(emptyFile(file))
  return { drafts, problems }
}

/** An object is an item, or holds a list of them under "items"; its other fields are about the feed, not about an item. */
function itemOrItems(cursor: JsonCursor, file: string, drafts: Draft[], problems: Problem[]): void {
  const origin = { file, line: cursor.line, column: cursor.at - cursor.lineStart + 1 }
  const fields = new Map<string, Field>()
  let container = false
  for (const key of jsonKeys(cursor, 0)) {
    atEnd(cursor)
    if (key === 'items' && cursor.text[cursor.at] === '[') {
      container = true
      items(cursor, file, 1, drafts, problems)
      continue
    }
    const place = { line: cursor.line, column: cursor.at - cursor.lineStart + 1 }
    fields.set(key, { value: jsonValue(cursor, 1), ...place })
  }
  if (!container) drafts.push({ ...draftOf(fields, origin, 0), alone: true })
}

function items(cursor: JsonCursor, file: string, depth: number, drafts: Draft[], problems: Problem[]): void {
  let index = 0
  for (const _ of jsonElements(cursor, depth)) {
    atEnd(cursor)
    const origin = { file, line: cursor.line, column: cursor.at - cursor.lineStart + 1 }
    if (cursor.text[cursor.at] === '{') drafts.push(draftOf(jsonFields(cursor, depth + 1), origin, index))
    else {
      problems.push(notAnItem(cursor, file))
      jsonValue(cursor, depth + 1)
    }
    index++
  }
}

function placeOf(cursor: JsonCursor): [line: number, column: number] {
  return [cursor.line, cursor.at - cursor.lineStart + 1]
}

function notAnItem(cursor: JsonCursor, file: string): Problem {
  const [line, column] = placeOf(cursor)
  const text = 'This is not an item: write an object in braces, with at least a title and a date.'
  return problemOf(readRules['read/not-an-item'], { file, line, column }, text)
}

function flawOf(thrown: unknown, file: string): Problem {
  if (!(thrown instanceof JsonError)) throw thrown
  return problemOf(readRules[thrown.rule], { file, line: thrown.line, column: thrown.column }, thrown.message)
}
