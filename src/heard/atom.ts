// What Atom 1.0 says of a feed and an entry (RFC 4287).
import { plainText } from '../syntax/plaintext.ts'
import { relationName } from '../syntax/relations.ts'
import { atomTime } from '../syntax/w3cdtf.ts'
import { xmlNamespace } from '../syntax/xml/attributes.ts'
import { baseOf } from '../syntax/xml/base.ts'
import { attribute, child, children, decoded, text, trimmed, type XmlElement } from '../syntax/xml/element.ts'
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

/** A feed; its entries are read one by one. */
export function atomFeed(feed: XmlElement): HeardFeed {
  return {
    title: titleIn(feed),
    authors: peopleIn(feed),
    ...only('url', leadsTo(alternate(feed))),
    ...only('feedUrl', leadsTo(linksOf(feed, 'self')[0])),
    ...only('description', plain(child(feed, 'subtitle'))),
    ...only('language', attribute(feed, 'lang', xmlNamespace))
  }
}

/** An entry. `bodies`: with its summary and content. */
export function atomEntry(entry: XmlElement, bodies: boolean): HeardItem {
  const id = child(entry, 'id')
  const link = alternate(entry)
  const url = leadsTo(link)
  const from = child(entry, 'source')
  const own = peopleIn(entry)
  const enclosures = linksOf(entry, 'enclosure')
  return {
    at: entry.at,
    permalink: false,
    title: { value: titleIn(entry), at: child(entry, 'title')?.at ?? entry.at },
    authors: {
      // Without authors of its own, an entry has those of the feed it was copied from (section 4.2.1).
      value: own.length === 0 && from ? peopleIn(from) : own,
      at: child(entry, 'author')?.at ?? entry.at
    },
    enclosures: { value: enclosures.flatMap(fileOf), at: enclosures[0]?.at ?? entry.at },
    pictures: [],
    categories: children(entry, 'category').flatMap(categoryOf),
    ...only('id', id && { value: trimmed(id), at: id.at }),
    ...only('url', link && url !== undefined ? { value: url, at: link.at } : undefined),
    ...only('published', dateOf(child(entry, 'published'))),
    ...only('updated', dateOf(child(entry, 'updated'))),
    ...only('language', attribute(entry, 'lang', xmlNamespace)),
    ...(bodies
      ? { ...only('summary', textOf(child(entry, 'summary'))), ...only('content', textOf(child(entry, 'content'))) }
      : {})
  }
}

const linksOf = (element: XmlElement, relation: string): XmlElement[] =>
  children(element, 'link').filter(one => relationName(attribute(one, 'rel')) === relation)

function alternate(element: XmlElement): XmlElement | undefined {
  const links = linksOf(element, 'alternate')
  return (
    links.find(one => /^(?:text\/html|application\/xhtml)/i.test(attribute(one, 'type') ?? 'text/html')) ?? links[0]
  )
}

function leadsTo(link: XmlElement | undefined): string | undefined {
  return link && addressOf(attribute(link, 'href'), baseOf(link))
}

function peopleIn(element: XmlElement): HeardPerson[] {
  return children(element, 'author').map(author => {
    const name = child(author, 'name')
    const email = child(author, 'email')
    const uri = child(author, 'uri')
    return {
      name: name ? trimmed(name) : '',
      ...only('email', email && trimmed(email)),
      ...only('url', uri && addressOf(trimmed(uri), baseOf(uri)))
    }
  })
}

function dateOf(element: XmlElement | undefined): HeardValue<HeardDate> | undefined {
  const written = element ? trimmed(element) : ''
  if (!element || written === '') return undefined
  return { value: { text: written, unit: 1000, ...only('time', atomTime(written)) }, at: element.at }
}

function fileOf(link: XmlElement): HeardFile[] {
  const url = leadsTo(link)
  if (url === undefined) return []
  return [
    {
      url,
      ...only('type', attribute(link, 'type')),
      ...only('length', bytesOf(attribute(link, 'length'))),
      ...only('title', attribute(link, 'title'))
    }
  ]
}

function categoryOf(category: XmlElement): HeardCategory[] {
  const term = (attribute(category, 'term') ?? '').trim()
  if (term === '') return []
  return [{ term, ...only('label', attribute(category, 'label')), ...only('scheme', attribute(category, 'scheme')) }]
}

const typeOf = (element: XmlElement): string => attribute(element, 'type')?.trim().toLowerCase() ?? 'text'

/** A text construct as it reads (section 3.1.1). */
function titleIn(element: XmlElement): HeardTitle {
  return titleOf(plain(child(element, 'title')) ?? '')
}

function plain(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined
  const type = typeOf(element)
  if (type === 'xhtml') return words(element)
  return type === 'html' ? plainText(text(element)) : text(element)
}

function words({ source, contentStart, contentEnd }: XmlElement): string {
  const markup = /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<[^>]*>/gs
  const inside = source.slice(contentStart, contentEnd)
  return decoded(inside.replace(markup, (_, section?: string) => (section ?? '').replaceAll('&', '&amp;')))
}

/** A text or content in the document; undefined where it is in another file or in a format other than HTML and text. */
function textOf(element: XmlElement | undefined): HeardValue<HeardText> | undefined {
  if (!element || attribute(element, 'src') !== undefined) return undefined
  const type = typeOf(element)
  const base = only('base', baseOf(element))
  if (type === 'xhtml') return { value: { text: insideOf(element), format: 'html', ...base }, at: element.at }
  if (type === 'html' || type === 'text/html')
    return { value: { text: text(element), format: 'html', ...base }, at: element.at }
  return type === 'text' || type === 'text/plain'
    ? { value: { text: text(element), format: 'text', ...base }, at: element.at }
    : undefined
}

/** The markup inside the one div of an XHTML text, without the prefix its elements may have. */
function insideOf(element: XmlElement): string {
  const div = element.children[0] ?? element
  const inside = div.source.slice(div.contentStart, div.contentEnd).trim()
  return div.prefix === '' || div === element ? inside : inside.replaceAll(new RegExp(`(</?)${div.prefix}:`, 'g'), '$1')
}
