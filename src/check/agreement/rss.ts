// What RSS says of a feed and an item, 0.9x to 2.0 and 1.0 alike.
import { plainText } from '../../syntax/plaintext.ts'
import { attribute, child, children, type Element, text, trimmed } from '../../syntax/xml/element.ts'
import { parsed822, parsedW3c } from '../values/date.ts'
import { baseOf } from '../values/markup.ts'
import { vocabularies } from '../vocabularies.ts'
import { address, addresses, type Instant, readings, type Said, type SaidFeed, type SaidItem } from './said.ts'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** A channel; its items are read one by one. */
export function rssChannel(channel: Element): Omit<SaidFeed, 'source' | 'items'> {
  const link = child(channel, 'link')
  const home = link && address(trimmed(link), baseOf(link))
  return { title: titleOf(channel), authors: [], ...(home !== undefined && { home }) }
}

export function rssItem(item: Element): SaidItem {
  const guid = child(item, 'guid')
  const id = guid ? trimmed(guid) : attribute(item, 'about', rdf)
  const link = [child(item, 'link'), permanent(guid)].find(one => one && trimmed(one) !== '')
  const url = link && address(trimmed(link), baseOf(link))
  const published = dateOf(item)
  const [file] = children(item, 'enclosure')
  return {
    at: item.at,
    title: { value: titleOf(item), at: child(item, 'title')?.at ?? item.at },
    enclosures: {
      value: addresses([file && address(attribute(file, 'url') ?? '', baseOf(file))]),
      at: file?.at ?? item.at
    },
    pictures: [],
    ...(id && { id }),
    ...(link && url !== undefined && { url: { value: url, at: link.at } }),
    ...(published && { published, time: published.value.time }),
    ...authorsOf(item)
  }
}

/** A guid is the item's page unless it says that it is not. */
function permanent(guid: Element | undefined): Element | undefined {
  return guid && attribute(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(trimmed(guid)) ? guid : undefined
}

// Some write plain text, some HTML: no rule of RSS says which.
function titleOf(element: Element): readonly string[] {
  const title = child(element, 'title')
  const given = title ? text(title) : ''
  return readings(given, plainText(given))
}

function authorsOf(item: Element): { authors?: Said<readonly string[]> } {
  const creators = ofDublinCore(item, 'creator')
  const writers = creators.length > 0 ? creators : children(item, 'author')
  const names = writers.map(one => withoutAddress(trimmed(one)))
  return names.includes('') ? {} : { authors: { value: names, at: writers[0]?.at ?? item.at } }
}

/** `<author>` is an address with the name behind it in round brackets; a name alone is wrong there, and meant. */
function withoutAddress(given: string): string {
  const found = /^[^\s@()]+@[^\s@()]+(?:\s*\((.*)\))?$/s.exec(given)
  return found ? (found[1] ?? '').trim() : given
}

function dateOf(item: Element): Said<Instant> | undefined {
  const element = child(item, 'pubDate') ?? ofDublinCore(item, 'date')[0]
  const written = element ? trimmed(element) : ''
  // A day of Dublin Core's is no instant.
  const time = parsed822(written)?.time ?? (written.includes('T') ? parsedW3c(written) : undefined)
  if (!element || time === undefined) return undefined
  const unit = /:\d\d\s*:\d\d/.test(written) ? 1000 : 60_000
  return { value: { time, text: written, unit }, at: element.at }
}

function ofDublinCore(item: Element, name: string): Element[] {
  return item.children.filter(one => one.name === name && vocabularies.get(one.namespace)?.name === 'dc')
}
