// The door of reading: from a source to its drafts, by the name of the file and its first bytes.

import { Buffer } from 'node:buffer'
import type { Part } from './read/contents.ts'
import { decoded } from './read/encoding.ts'
import { type BodyNames, type Reading, withOwnBody } from './read/item.ts'
import { json, ndjson } from './read/json.ts'
import { type FileKind, kindOf } from './read/kind.ts'
import { lektor } from './read/lektor.ts'
import { withFrontmatter, withLateBody } from './read/markdown.ts'
import { markdownWithLines, metaFile, restructured } from './read/metalines.ts'
import { page, pageText } from './read/page.ts'
import { unknownFile } from './read/refusals.ts'
import { shaped } from './read/shapes.ts'
import { type WireOptions, wire } from './read/wire.ts'
import { looksLikeXml, xml } from './read/xml.ts'
import { yaml } from './read/yaml.ts'
import { binaryKind } from './syntax/filekind.ts'
import { frontmatter } from './syntax/frontmatter.ts'

export { authors } from './read/authors.ts'
export type { Part } from './read/contents.ts'
export { type FolderOptions, folder, notItems } from './read/files.ts'
export { sourcesOf } from './read/item.ts'
export { readRules } from './read/rules.ts'

export interface ReadOptions {
  readonly wire?: WireOptions
  /** Names of fields that hold the body, beside those that are known. */
  readonly bodies?: BodyNames
}

type Reader = (text: string, file: string, line: number, options: ReadOptions) => Reading

const readers: { readonly [kind in Exclude<FileKind, 'xml'>]: Reader } = {
  markdown: (text, file) =>
    (frontmatter(text) === undefined ? markdownWithLines(text, file) : undefined) ??
    withFrontmatter(text, file, 'markdown'),
  html: (text, file) => withFrontmatter(text, file, 'html'),
  json: (text, file) => shaped(text, file) ?? json(text, file),
  ndjson,
  yaml,
  rst: (text, file) => restructured(text, file) ?? unknown(file, undefined),
  lektor: (text, file) => lektor(text, file) ?? unknown(file, 'a page without a title'),
  meta: (text, file) => metaFile(text, file) ?? unknown(file, undefined),
  text: (text, file, _, options) =>
    frontmatter(text) === undefined ? wire(text, file, options.wire) : withFrontmatter(text, file, 'text')
}

/**
 * The drafts of one file or message: Markdown or HTML with front matter (YAML, TOML, JSON), JSON, NDJSON, YAML, wire text.
 *
 * What cannot be read is a problem, and the rest of the file is still read. A file of another kind is the warning `read/unknown-file`;
 * a text that is not UTF-8 the error `read/encoding`.
 */
export function read(source: Part, options: ReadOptions = {}): Reading {
  const reading = readingOf(source, options)
  const { bodies } = options
  if (bodies === undefined || bodies.size === 0) return reading
  return { ...reading, drafts: reading.drafts.map(draft => withOwnBody(draft, bodies)) }
}

function readingOf(source: Part, options: ReadOptions): Reading {
  const { file, line = 1 } = source
  const name = kindOf(file)
  const binary = name === 'bytes' ? binaryKind(source.bytes) : undefined
  if (name === undefined) return unknown(file, binaryKind(source.bytes))
  if (binary !== undefined) return unknown(file, binary)
  if (name === 'xml') return xml(source)
  const late = name === 'markdown' || name === 'html' ? withLateBody(source, name) : undefined
  if (late !== undefined) return late
  if (name === 'html' && !isFenced(source.bytes)) {
    const found = page(pageText(source.bytes), file)
    if (found !== undefined) return found
  }
  const text = decoded(source)
  if (typeof text !== 'string') return { drafts: [], problems: [text] }
  const kind = name === 'bytes' ? kindOfText(text) : name
  if (kind === 'xml' || (kind === undefined && looksLikeXml(text))) return xml(source)
  if (kind === undefined) return unknown(file, 'text of no known kind')
  if (kind === 'html' && frontmatter(text) === undefined)
    return unknown(file, 'an HTML page without front matter', 'give it a title and a date between lines of ---')
  return readers[kind](text, file, line, options)
}

/** Front matter comes first in a file; a page begins with a tag or a comment. */
const isFenced = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*(?:---|\+\+\+|\{)/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8'))

/** The kind of a file that has no extension. */
function kindOfText(text: string): FileKind | undefined {
  if (/^\s*[[{]\s*["{\]}]/.test(text)) return 'json'
  return frontmatter(text) === undefined ? undefined : 'markdown'
}

function unknown(file: string, kind: string | undefined, advice?: string): Reading {
  return { drafts: [], problems: [unknownFile(file, kind, advice)] }
}
