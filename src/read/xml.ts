// Which vocabulary an XML document is in, by its root element; and its text, whatever its encoding.
import { Buffer, isUtf8 } from 'node:buffer'
import { type Problem, problemOf } from '../problem.ts'
import { utf8Of, xmlText } from '../syntax/encoding.ts'
import type { Part } from './contents.ts'
import { feed } from './feed.ts'
import type { Reading } from './item.ts'
import { newsml } from './newsml.ts'
import { nitf } from './nitf.ts'
import { unknownFile } from './refusals.ts'
import { readRules } from './rules.ts'
import { wxr } from './wxr.ts'

type XmlReader = (text: string, file: string) => Reading

/** By the local name of the root element. */
const readers: { readonly [root: string]: XmlReader } = {
  rss: (text, file) =>
    (/<wp:(?:wxr_version|post_type|post_id|status|author)\b|xmlns:wp=/.test(text) ? wxr : feed)(text, file),
  RDF: feed,
  feed,
  nitf,
  newsItem: newsml,
  newsMessage: newsml,
  packageItem: newsml,
  conceptItem: newsml,
  knowledgeItem: newsml,
  planningItem: newsml,
  catalogItem: newsml,
  NewsML: newsml
}

/** The items of an XML document; a document of another vocabulary is the warning `read/unknown-file`. */
export function xml(source: Part): Reading {
  const { file } = source
  const decoded = textOf(source)
  if ('rule' in decoded) return { drafts: [], problems: [decoded] }
  const root = rootOf(decoded.text)
  const reader = root !== undefined && Object.hasOwn(readers, root) ? readers[root] : undefined
  if (reader === undefined) {
    const what = root === undefined ? 'not XML that can be read' : `XML with the root element <${root}>`
    return { drafts: [], problems: [unknownFile(file, what)] }
  }
  const { drafts, problems } = reader(decoded.text, file)
  return { drafts, problems: [...decoded.problems, ...problems] }
}

/** `xml`: the text begins as XML does. */
export const looksLikeXml = (text: string): boolean =>
  /^\ufeff?\s*<(?:\?xml|(?:\w+:)?(?:rss|feed|RDF|nitf|newsItem|newsMessage|NewsML)[\s>])/.test(text)

function rootOf(text: string): string | undefined {
  const prolog = /^\ufeff?(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?:[^[>]|\[.*?\])*>)*/s.exec(text)![0]
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(prolog.length))?.[1]
}

/** Bytes that are UTF-8 are read so whatever is declared: a wrong declaration is more common than a text that is both. */
function textOf({ file, bytes }: Part): { readonly text: string; readonly problems: readonly Problem[] } | Problem {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer) && !buffer.includes(0)) return { text: lines(utf8Of(buffer)), problems: [] }
  const declared = xmlText(bytes, () => {})
  if (declared !== undefined && !declared.text.includes('\ufffd')) return { text: lines(declared.text), problems: [] }
  if (buffer.includes(0))
    return problemOf(readRules['read/encoding'], { file }, 'This file is not text: remove it, or save it as UTF-8.')
  const says =
    'This file is neither UTF-8 nor in the encoding it declares, and is read as Windows-1252: save it as UTF-8.'
  const text = new TextDecoder('windows-1252').decode(buffer)
  return { text: lines(text), problems: [problemOf(readRules['read/encoding'], { file }, says, 'warning')] }
}

const lines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
