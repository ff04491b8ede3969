// What Atom 1.0 says of a feed and an entry (RFC 4287).
import { plainText } from '../../syntax/plaintext.ts'
import { attribute, child, children, decoded, type Element, text, trimmed } from '../../syntax/xml/element.ts'
import { relation } from '../atom/link.ts'
import { parsed3339 } from '../values/date.ts'
import { baseOf } from '../values/markup.ts'
import { address, addresses, readings, type SaidFeed, type SaidItem } from './said.ts'

/** A feed; its entries are read one by one. */
export function atomFeed(feed: Element): Omit<SaidFeed, 'source' | 'items'> {
  const home = leadsTo(alternate(feed))
  return { title: titleOf(feed), authors: namesIn(feed), ...(home !== undefined && { home }) }
}

export function atomEntry(entry: Element): SaidItem {
  const id = child(entry, 'id')
  const link = alternate(entry)
  const url = leadsTo(link)
  const published = child(entry, 'published')
  const updated = child(entry, 'updated')
  const written = published ? trimmed(published) : ''
  const time = parsed3339(written)
  const changed = time ?? (updated && parsed3339(trimmed(updated)))
  const from = child(entry, 'source')
  const own = namesIn(entry)
  const enclosures = children(entry, 'link').filter(one => relation(one) === 'enclosure')
  return {
    at: entry.at,
    title: { value: titleOf(entry), at: child(entry, 'title')?.at ?? entry.at },
    authors: {
      // Where an entry was copied from speaks for it (section 4.2.1).
      value: own.length === 0 && from ? namesIn(from) : own,
      at: child(entry, 'author')?.at ?? entry.at
    },
    enclosures: { value: addresses(enclosures.map(leadsTo)), at: enclosures[0]?.at ?? entry.at },
    pictures: [],
    ...(id && { id: trimmed(id) }),
    ...(link && url !== undefined && { url: { value: url, at: link.at } }),
    ...(published &&
      time !== undefined && { published: { value: { time, text: written, unit: 1000 }, at: published.at } }),
    ...(changed !== undefined && { time: changed })
  }
}

function alternate(element: Element): Element | undefined {
  const links = children(element, 'link').filter(one => relation(one) === 'alternate')
  return (
    links.find(one => /^(?:text\/html|application\/xhtml)/i.test(attribute(one, 'type') ?? 'text/html')) ?? links[0]
  )
}

function leadsTo(link: Element | undefined): string | undefined {
  return link && address(attribute(link, 'href') ?? '', baseOf(link))
}

function namesIn(element: Element): string[] {
  const names = children(element, 'author').map(author => child(author, 'name'))
  return names.map(name => (name ? trimmed(name) : '')).filter(name => name !== '')
}

/** A text construct as it reads (section 3.1.1). */
function titleOf(element: Element): readonly string[] {
  const title = child(element, 'title')
  if (!title) return []
  const type = attribute(title, 'type')?.trim().toLowerCase() ?? 'text'
  if (type === 'xhtml') return readings(words(title))
  return readings(type === 'html' ? plainText(text(title)) : text(title))
}

function words({ source, contentStart, contentEnd }: Element): string {
  const markup = /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<[^>]*>/gs
  const inside = source.slice(contentStart, contentEnd)
  return decoded(inside.replace(markup, (_, section?: string) => (section ?? '').replaceAll('&', '&amp;')))
}
