// What RSS says of a feed and an item, 0.9x to 2.0 and 1.0 alike, with the elements of Dublin Core, Atom and the content module that readers use.
import { atom } from '../namespaces/atom.ts'
import { content } from '../namespaces/content.ts'
import { dc } from '../namespaces/dc.ts'
import { dcterms } from '../namespaces/dcterms.ts'
import { nearForm } from '../namespaces/near.ts'
import { rdf } from '../namespaces/rdf.ts'
import { plainText } from '../syntax/plaintext.ts'
import { relationName } from '../syntax/relations.ts'
import { parsedRfc822 } from '../syntax/rfc822.ts'
import { w3cTime } from '../syntax/w3cdtf.ts'
import { baseOf } from '../syntax/xml/base.ts'
import { attribute, child, children, text, trimmed, type XmlElement } from '../syntax/xml/element.ts'
import {
  addressOf,
  bytesOf,
  type HeardCategory,
  type HeardDate,
  type HeardFeed,
  type HeardFile,
  type HeardItem,
  type HeardPerson,
  type HeardText,
  type HeardTitle,
  type HeardValue,
  only,
  titleOf
} from './said.ts'

/** A channel; its items are read one by one. */
export function rssChannel(channel: XmlElement): HeardFeed {
  const link = child(channel, 'link')
  const self = children(channel, 'link', atom.uri).find(one => relationName(attribute(one, 'rel')) === 'self')
  return {
    title: titleIn(channel),
    authors: [],
    ...only('url', link && addressOf(trimmed(link), baseOf(link))),
    ...only('feedUrl', self && addressOf(attribute(self, 'href'), baseOf(self))),
    ...only('description', plain(child(channel, 'description'))),
    ...only('language', plain(child(channel, 'language') ?? ofDublinCore(channel, 'language')[0]))
  }
}

/** An item. `bodies`: with its summary and content. */
export function rssItem(item: XmlElement, bodies: boolean): HeardItem {
  const guid = child(item, 'guid')
  const about = attribute(item, 'about', rdf.uri)
  const id = guid ? trimmed(guid) : about
  const link = [child(item, 'link'), permanent(guid)].find(one => one && trimmed(one) !== '')
  const url = link && addressOf(trimmed(link), baseOf(link))
  const files = children(item, 'enclosure')
  const updated = child(item, 'updated', atom.uri) ?? child(item, 'modified', dcterms.uri)
  return {
    at: item.at,
    permalink: guid ? permanent(guid) !== undefined : about !== undefined,
    title: { value: titleIn(item), at: child(item, 'title')?.at ?? item.at },
    authors: authorsOf(item),
    enclosures: { value: files.flatMap(fileOf), at: files[0]?.at ?? item.at },
    pictures: [],
    categories: categoriesOf(item),
    ...only('id', id ? { value: id, at: guid?.at ?? item.at } : undefined),
    ...only('url', link && url !== undefined ? { value: url, at: link.at } : undefined),
    ...only('published', dateOf(child(item, 'pubDate') ?? ofDublinCore(item, 'date')[0])),
    ...only('updated', dateOf(updated)),
    ...only('language', plain(ofDublinCore(item, 'language')[0])),
    ...(bodies ? bodiesOf(item) : {})
  }
}

/** A guid is the item's page unless it says that it is not. */
function permanent(guid: XmlElement | undefined): XmlElement | undefined {
  return guid && attribute(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(trimmed(guid)) ? guid : undefined
}

// Some write plain text, some HTML: no rule of RSS says which.
function titleIn(element: XmlElement): HeardTitle {
  const title = child(element, 'title')
  const given = title ? text(title) : ''
  return titleOf(given, plainText(given))
}

function plain(element: XmlElement | undefined): string | undefined {
  return element && plainText(text(element))
}

function authorsOf(item: XmlElement): HeardValue<readonly HeardPerson[]> {
  const creators = ofDublinCore(item, 'creator')
  const writers = creators.length > 0 ? creators : children(item, 'author')
  return { value: writers.map(one => personOf(trimmed(one))), at: writers[0]?.at ?? item.at }
}

/** `<author>` is an address followed by the name in round brackets; a name alone is wrong there, but taken as the name. */
function personOf(given: string): HeardPerson {
  const found = /^([^\s@()]+@[^\s@()]+)(?:\s*\((.*)\))?$/s.exec(given)
  return found ? { name: (found[2] ?? '').trim(), email: found[1]! } : { name: given }
}

function dateOf(element: XmlElement | undefined): HeardValue<HeardDate> | undefined {
  const written = element ? trimmed(element) : ''
  if (!element || written === '') return undefined
  // A day in Dublin Core is not an instant.
  const time = parsedRfc822(written)?.time ?? (written.includes('T') ? w3cTime(written) : undefined)
  const unit = /:\d\d\s*:\d\d/.test(written) ? 1000 : 60_000
  return { value: { text: written, unit, ...only('time', time) }, at: element.at }
}

function fileOf(file: XmlElement): HeardFile[] {
  const url = addressOf(attribute(file, 'url'), baseOf(file))
  if (url === undefined) return []
  return [{ url, ...only('type', attribute(file, 'type')), ...only('length', bytesOf(attribute(file, 'length'))) }]
}

function categoriesOf(item: XmlElement): HeardCategory[] {
  const own = children(item, 'category').map(one => ({
    term: trimmed(one),
    ...only('scheme', attribute(one, 'domain'))
  }))
  const subjects = ofDublinCore(item, 'subject').map(one => ({ term: trimmed(one) }))
  return [...own, ...subjects].filter(({ term }) => term !== '')
}

/** With the whole text beside it, a description is a summary; alone, it may be either and is taken for one too. */
function bodiesOf(item: XmlElement): {
  readonly summary?: HeardValue<HeardText>
  readonly content?: HeardValue<HeardText>
} {
  return {
    ...only('summary', htmlOf(child(item, 'description'))),
    ...only('content', htmlOf(child(item, 'encoded', content.uri)))
  }
}

function htmlOf(element: XmlElement | undefined): HeardValue<HeardText> | undefined {
  if (!element) return undefined
  return { value: { text: text(element), format: 'html', ...only('base', baseOf(element)) }, at: element.at }
}

const dublinCore = nearForm(dc.uri)

/** Elements of Dublin Core; its address may be nearly right. */
function ofDublinCore(item: XmlElement, name: string): XmlElement[] {
  return item.children.filter(
    one => one.name === name && (one.namespace === dc.uri || nearForm(one.namespace) === dublinCore)
  )
}
