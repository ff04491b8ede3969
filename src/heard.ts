// The door of `heard`: the bytes of anybody's feed → what a reader hears in it.

import { atomEntry, atomFeed } from './heard/atom.ts'
import { jsonFeed, jsonItem, jsonItems } from './heard/json.ts'
import { rssChannel, rssItem } from './heard/rss.ts'
import type { HeardFeed, HeardItem } from './heard/said.ts'
import type { Format } from './model.ts'
import { atom } from './namespaces/atom.ts'
import { rdf } from './namespaces/rdf.ts'
import { rss1, rss090 } from './namespaces/rss1.ts'
import { type EncodingFault, firstSign, utf8Text, xmlText } from './syntax/encoding.ts'
import type { ReportFault } from './syntax/fault.ts'
import { type JsonFault, jsonTree } from './syntax/json/reader.ts'
import { child, type XmlElement } from './syntax/xml/element.ts'
import type { XmlFault } from './syntax/xml/fault.ts'
import { readXml } from './syntax/xml/reader.ts'

export { atomEntry, atomFeed } from './heard/atom.ts'
export { rssChannel, rssItem } from './heard/rss.ts'
export type {
  HeardCategory,
  HeardDate,
  HeardFeed,
  HeardFile,
  HeardItem,
  HeardPerson,
  HeardText,
  HeardTitle,
  HeardValue
} from './heard/said.ts'
export { withoutMarks } from './heard/said.ts'

/** A feed as a reader hears it. RSS is any version of it, 1.0 too. */
export interface Heard {
  readonly format: Format
  /** The document's text, which offsets count in. */
  readonly source: string
  readonly feed: HeardFeed
  /** In the order of the document. */
  readonly items: readonly HeardItem[]
}

export interface HearOptions {
  /** False: summaries and contents are left out, which saves most of the time. */
  readonly bodies?: boolean
  /** Called for what is wrong with the encoding, the XML or the JSON. */
  readonly report?: ReportFault<EncodingFault | XmlFault | JsonFault>
}

/**
 * What a feed says, whatever its format; undefined where it cannot be read to its end, or is not RSS, Atom or JSON Feed. What a
 * format demands is not asked: a feed without ids, dates or a title is heard without them.
 */
export function hear(bytes: Uint8Array, options: HearOptions = {}): Heard | undefined {
  const { bodies = true, report = silent } = options
  const sign = firstSign(bytes)
  if (sign !== '{' && sign !== '[') {
    const source = xmlText(bytes, report)
    return source === undefined ? undefined : hearXml(source.text, bodies, report)
  }
  const { text: source } = utf8Text(bytes, report)
  const root = jsonTree(source, report)
  if (root?.type !== 'object') return undefined
  const items = jsonItems(root).map(item => jsonItem(item, bodies))
  return { format: 'json', source, feed: jsonFeed(root), items }
}

const silent = (): void => {}

/** What an XML format has for its feed and its items. */
interface Dialect {
  readonly format: 'rss' | 'atom'
  /** Whether an element is an item; its depth is 0 for the root. */
  readonly isItem: (element: XmlElement, depth: number) => boolean
  readonly feed: (root: XmlElement) => XmlElement | undefined
}

const rss2: Dialect = {
  format: 'rss',
  isItem: ({ name, namespace, parent }, depth) =>
    depth === 2 && name === 'item' && namespace === '' && parent?.name === 'channel',
  feed: root => child(root, 'channel', '')
}

const rssInRdf: Dialect = {
  format: 'rss',
  isItem: ({ name, namespace }, depth) =>
    depth === 1 && name === 'item' && (namespace === rss1.uri || namespace === rss090.uri),
  feed: root => child(root, 'channel', rss1.uri) ?? child(root, 'channel', rss090.uri)
}

const atom1: Dialect = {
  format: 'atom',
  isItem: ({ name, namespace }, depth) => depth === 1 && name === 'entry' && namespace === atom.uri,
  feed: root => root
}

/** By the root element; a document that is a single entry is not a feed. */
const dialects: ReadonlyMap<string, Dialect> = new Map([
  ['{}rss', rss2],
  [`{${rdf.uri}}RDF`, rssInRdf],
  [`{${atom.uri}}feed`, atom1]
])

function hearXml(source: string, bodies: boolean, report: ReportFault<XmlFault>): Heard | undefined {
  const items: HeardItem[] = []
  let dialect: Dialect | undefined
  const { root } = readXml(source, {
    report,
    // A feed with a character that XML forbids is heard anyway, as in most readers.
    clean: true,
    start: (element, depth) => {
      if (depth === 0) dialect = dialects.get(`{${element.namespace}}${element.name}`)
      return dialect?.isItem(element, depth) ?? false
    },
    unit: element => void items.push(dialect?.format === 'atom' ? atomEntry(element, bodies) : rssItem(element, bodies))
  })
  const found = root && dialect?.feed(root)
  if (!found || !dialect) return undefined
  return {
    format: dialect.format,
    source,
    feed: dialect.format === 'atom' ? atomFeed(found) : rssChannel(found),
    items
  }
}
