// The bytes of a feed → what it says, read by the checker's own readers.

import { utf8Text, xmlText } from '../../syntax/encoding.ts'
import { jsonTree } from '../../syntax/json/tree.ts'
import type { Element } from '../../syntax/xml/element.ts'
import { readXml } from '../../syntax/xml/reader.ts'
import type { Grammar } from '../rule.ts'
import { grammarOf } from '../vocabularies.ts'
import { atomEntry, atomFeed } from './atom.ts'
import { jsonFeed } from './json.ts'
import { rssChannel, rssItem } from './rss.ts'
import type { SaidFeed, SaidItem } from './said.ts'

/** That a feed cannot be read is `check`'s to tell. */
const silent = (): void => {}

/** What a feed says; undefined where it cannot be read to its end. */
export function feedSaid(bytes: Uint8Array, format: 'rss' | 'atom' | 'json'): SaidFeed | undefined {
  if (format !== 'json') {
    const source = xmlText(bytes, silent)
    return source === undefined ? undefined : xmlSaid(source.text)
  }
  const { text: source } = utf8Text(bytes, silent)
  const root = jsonTree(source, silent)
  return root && jsonFeed(source, root)
}

function xmlSaid(source: string): SaidFeed | undefined {
  const items: SaidItem[] = []
  let grammar: Grammar | undefined
  const { root } = readXml(source, {
    report: silent,
    // Characters XML forbids are check's to tell as well: a feed with one is compared all the same.
    clean: true,
    start: (element, depth) => {
      if (depth === 0) grammar = grammarOf(element)
      return grammar?.item?.(element, depth) !== undefined
    },
    unit: element => void items.push(isAtom(grammar) ? atomEntry(element) : rssItem(element))
  })
  const feed: Element | undefined = root && (grammar?.feed ? grammar.feed(root) : root)
  // Documents without items, such as a single entry, are no feeds.
  if (!feed || !grammar?.item) return undefined
  return { source, items, ...(isAtom(grammar) ? atomFeed(feed) : rssChannel(feed)) }
}

const isAtom = (grammar: Grammar | undefined): boolean => grammar?.flavour === 'atom'
