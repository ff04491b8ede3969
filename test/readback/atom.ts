// What a reader finds in Atom 1.0.

import type { Readback, ReadItem } from '../readback.ts'
import { all, type Element, root, textOf } from './element.ts'
import { instant } from './instant.ts'
import { imageOf } from './media.ts'

/** An Atom document as a reader finds it. */
export function readAtom(text: string): Readback {
  const feed = root(text)
  return {
    title: textOf(feed, 'atom:title'),
    url: linked(feed, 'alternate')[0]?.get('href'),
    language: feed.attributes.get('xml:lang'),
    self: linked(feed, 'self')[0]?.get('href'),
    items: all(feed, 'atom:entry').map(entry => item(entry, feed))
  }
}

function item(entry: Element, feed: Element): ReadItem {
  const content = all(entry, 'atom:content')[0]
  const enclosures = linked(entry, 'enclosure').map(link => ({
    url: link.get('href'),
    type: link.get('type'),
    length: link.has('length') ? Number(link.get('length')) : undefined
  }))
  // RFC 4287, section 4.2.1: its own authors, else those of its source, else those of the feed.
  const authors = [entry, all(entry, 'atom:source')[0], feed]
    .map(parent => all(parent, 'atom:author'))
    .find(found => found.length > 0)
  return {
    id: textOf(entry, 'atom:id'),
    url: linked(entry, 'alternate')[0]?.get('href'),
    title: textOf(entry, 'atom:title'),
    summary: textOf(entry, 'atom:summary'),
    html: content?.attributes.get('type') === 'html' ? content.text : undefined,
    published: instant(textOf(entry, 'atom:published')),
    updated: instant(textOf(entry, 'atom:updated')),
    authors: (authors ?? []).map(author => textOf(author, 'atom:name') ?? ''),
    tags: all(entry, 'atom:category').map(({ attributes }) => attributes.get('label') ?? attributes.get('term') ?? ''),
    image: imageOf(entry),
    enclosure: enclosures[0],
    enclosures
  }
}

/** The attributes of the links with a relation. */
function linked(parent: Element, rel: string): ReadonlyMap<string, string>[] {
  return all(parent, 'atom:link')
    .map(({ attributes }) => attributes)
    .filter(attributes => (attributes.get('rel') ?? 'alternate') === rel)
}
