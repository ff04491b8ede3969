// How an item is read from a Markdown or HTML file: front matter for its fields, the rest for its body.
import { isUtf8 } from 'node:buffer'
import type { Body, Draft, Field } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { frontmatter, plainFields } from '../syntax/frontmatter.ts'
import { JsonError, jsonCursor, jsonFields } from '../syntax/json.ts'
import { tomlFields } from '../syntax/toml.ts'
import { isValueMap, yamlDocument } from '../syntax/yaml.ts'
import { invisibleIn } from '../syntax/yamlflaws.ts'
import type { Part } from './contents.ts'
import { emptyFile, type Reading, takeBody } from './item.ts'
import { readRules } from './rules.ts'
import { yamlFields, yamlProblems } from './yaml.ts'

/**
 * The same as `withFrontmatter` gives, for the files that most are: UTF-8, LF, YAML between lines of three dashes and a text after it.
 * The body stays bytes until somebody asks for it, which is for the items that feeds show. `undefined` for any other file.
 */
export function withLateBody({ file, bytes }: Part, format: Body['format']): Reading | undefined {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 8 || buffer.readUInt32BE(0) !== opening) return undefined
  if (buffer.includes(0) || buffer.includes(carriageReturn)) return undefined
  const end = buffer.indexOf(closing, 3)
  if (end === -1 || !isUtf8(buffer)) return undefined
  const start = end + closing.length
  const at = afterBlankLines(buffer, start)
  // White space beyond ASCII can be told from letters only once the bytes are text.
  const sign = buffer[at.first]
  if (sign === undefined || sign <= 0x20 || sign >= 0x7f) return undefined
  const found = headBetween(buffer, end + 1, start, file)
  if (found === undefined) return undefined
  const { fields, problems, bodyLine } = found
  const body: Body = {
    get text() {
      return buffer.toString('utf8', at.offset).trimEnd()
    },
    format,
    line: bodyLine + at.lines
  }
  return { drafts: [{ origin: { file, line: 1 }, index: 0, alone: true, fields, body }], problems }
}

/** Three dashes and a line feed. */
const opening = 0x2d2d2d0a
const closing = Buffer.from('\n---\n')
const carriageReturn = 0x0d

// Most heads are plain lines: then the fences need not be looked for a second time.
function headBetween(
  buffer: Buffer,
  end: number,
  start: number,
  file: string
): Required<Pick<Head, 'fields' | 'problems' | 'bodyLine'>> | undefined {
  const text = buffer.toString('utf8', 4, end)
  const plain = plainFields(text, 2)
  if (plain !== undefined) {
    let bodyLine = 3
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) bodyLine++
    return { fields: plain, problems: [], bodyLine }
  }
  const head = buffer.toString('utf8', 0, start)
  const { fields, problems, bodyAt, bodyLine } = headOf(head, file)
  return fields === undefined || bodyAt !== head.length ? undefined : { fields, problems, bodyLine }
}

/** `offset`: the line of the first sign that is no white space; `first`: that sign. */
function afterBlankLines(
  bytes: Uint8Array,
  start: number
): { readonly offset: number; readonly lines: number; readonly first: number } {
  let offset = start
  let lines = 0
  let at = start
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === 0x0a) {
      offset = at + 1
      lines++
    } else if (byte !== 0x20 && byte !== 0x09) break
  }
  return { offset, lines, first: at }
}

/** The item of a text with front matter. Markdown may come without one: its date and slug may be in the file's name. */
export function withFrontmatter(text: string, file: string, format: Body['format']): Reading {
  const head = headOf(text, file)
  // An empty file is not an item, and neither is a text without fields whose name has no date: one problem says so.
  if (head.fields === undefined || text.trim() === '') return { drafts: [], problems: head.problems }
  if (head.fields.size === 0 && head.problems.length > 0 && !hasDay(file))
    return { drafts: [], problems: [notAnItem(file)] }
  // Some exports keep the text in a field, and nothing below the front matter.
  const body = bodyOf(text, head.bodyAt, head.bodyLine, format) ?? takeBody(head.fields)
  const draft: Draft = {
    origin: { file, line: 1 },
    index: 0,
    alone: true,
    fields: head.fields,
    ...(body !== undefined && { body })
  }
  return { drafts: [draft], problems: head.problems }
}

/** The fields of a text's front matter with the problems in it, and where the body begins; no fields after an error. */
export interface Head {
  readonly fields?: Map<string, Field>
  readonly problems: readonly Problem[]
  readonly bodyAt: number
  readonly bodyLine: number
}

export function headOf(text: string, file: string): Head {
  const found = frontmatter(text)
  if (found === undefined) return { fields: new Map(), problems: [missing(text, file)], bodyAt: 0, bodyLine: 1 }
  if ('unclosed' in found) {
    const fence = found.unclosed
    const says = `The front matter that begins with ${fence} on line ${found.line} is never closed: put a line ${fence} after its last field.`
    const place = { file, line: found.line, column: 1 }
    return { problems: [problemOf(readRules['read/front-matter'], place, says)], bodyAt: text.length, bodyLine: 1 }
  }
  const { bodyAt, bodyLine } = found
  if (found.kind === 'json') return jsonHead(text, file, bodyAt, bodyLine)
  if (found.kind === 'toml') {
    const { fields, flaw } = tomlFields(found.text, found.line)
    if (flaw === undefined) return { fields, problems: [], bodyAt, bodyLine }
    const place = { file, line: flaw.line, column: flaw.column }
    return { problems: [problemOf(readRules['toml/syntax'], place, flaw.text)], bodyAt, bodyLine }
  }
  const plain = plainFields(found.text, found.line)
  if (plain !== undefined) return { fields: plain, problems: [], bodyAt, bodyLine }
  const document = yamlDocument(found.text, file, { line: found.line })
  const { value } = document
  const problems = [...yamlProblems(document), ...lostComments(found.text, found.line, file)]
  if (value === undefined) return { problems, bodyAt, bodyLine }
  if (isValueMap(value)) return { fields: yamlFields(document, value), problems, bodyAt, bodyLine }
  if (value === '') return { fields: new Map(), problems, bodyAt, bodyLine }
  const says =
    invisibleIn(found.text, 0) ?? 'This front matter is not a list of fields: write lines such as "title: …".'
  const place = { file, ...document.placeOf([]) }
  return { problems: [...problems, problemOf(readRules['read/front-matter'], place, says)], bodyAt, bodyLine }
}

/** `title: Number #1` says "Number" in YAML, and nobody means that. A comment has a space after its sign. */
function lostComments(text: string, first: number, file: string): Problem[] {
  return text.split('\n').flatMap((line, i) => {
    const found =
      /^(title|headline|summary|description|byline|author|subtitle):[ \t]+(?!["'|>[{&*!#])[^\n]*?[ \t](#\S.*)$/.exec(
        line
      )
    if (found === null) return []
    const says = `YAML takes ${JSON.stringify(found[2])} for a comment, and it is not in the ${found[1]}: put the value in quotes.`
    const place = { file, line: first + i, column: line.length - found[2]!.length + 1, field: found[1]! }
    return [problemOf(readRules['yaml/comment'], place, says)]
  })
}

function jsonHead(text: string, file: string, at: number, line: number): Head {
  const cursor = jsonCursor(text, line, at)
  cursor.lineStart = text.lastIndexOf('\n', at) + 1
  try {
    const fields = jsonFields(cursor)
    return { fields, problems: [], bodyAt: cursor.at, bodyLine: cursor.line }
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) throw thrown
    const place = { file, line: thrown.line, column: thrown.column }
    return { problems: [problemOf(readRules[thrown.rule], place, thrown.message)], bodyAt: text.length, bodyLine: line }
  }
}

/** A day in the name of the file, or in the folders above it, is the date of an item without fields. */
const hasDay = (file: string): boolean => /(?:^|\/)\d{4}[-/]\d{2}[-/]\d{2}(?!\d)/.test(file)

function notAnItem(file: string): Problem {
  const says =
    'This file has no front matter and no date in its name, and is not published: begin it with a line ---, "title: …", "date: …" and another line ---; or add it to ignore in dateline.yaml if it is not an item.'
  return problemOf(readRules['read/no-front-matter'], { file, line: 1 }, says, 'error')
}

function missing(text: string, file: string): Problem {
  if (text.trim() === '') return emptyFile(file)
  const says =
    'This file has no front matter: begin it with a line ---, fields such as "title: …", and another line ---; or add the file to ignore in dateline.yaml if it is not an item.'
  return problemOf(readRules['read/no-front-matter'], { file, line: 1 }, says)
}

/** The body without the blank lines around it; `undefined` where nothing is left. */
function bodyOf(text: string, start: number, startLine: number, format: Body['format']): Body | undefined {
  let at = start
  let line = startLine
  for (;;) {
    blank.lastIndex = at
    if (!blank.test(text) || blank.lastIndex === at) break
    at = blank.lastIndex
    line++
  }
  const body = text.slice(at).trimEnd()
  return body === '' ? undefined : { text: body, format, line }
}

const blank = /[ \t]*\n/y
