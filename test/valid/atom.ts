// What is wrong with Atom that a grammar cannot say: ids twice, links twice, no link to itself.

import { type XmlDocument, XmlElement, XmlXPath } from 'libxml2-wasm'
import { repeated } from './repeated.ts'

const names = { atom: 'http://www.w3.org/2005/Atom' }
const ids = XmlXPath.compile('/atom:feed/atom:id | /atom:feed/atom:entry/atom:id', names)
const selves = XmlXPath.compile('/atom:feed/atom:link[@rel="self"]', names)
const linked = XmlXPath.compile('//*[count(atom:link[not(@rel) or @rel="alternate"]) > 1]', names)
// RFC 4287, section 4.1.1: the feed has an author, or each entry has its own or one in its source.
const anonymous = XmlXPath.compile(
  '/atom:feed[not(atom:author)]/atom:entry[not(atom:author | atom:source/atom:author)]',
  names
)
// RFC 4287, section 4.1.2.
const empty = XmlXPath.compile('//atom:entry[not(atom:content | atom:link[not(@rel) or @rel="alternate"])]', names)
const unsaid = XmlXPath.compile('//atom:entry[atom:content/@src and not(atom:summary)]', names)
const alternates = XmlXPath.compile('atom:link[not(@rel) or @rel="alternate"]', names)

/** What is wrong with an Atom document beyond its grammar. */
export function atomProblems(document: XmlDocument): string[] {
  const self = document.find(selves)
  return [
    ...repeated(document.find(ids), node => node.content).map(
      node => `${node.line}: the id ${node.content} was there before`
    ),
    ...(self.length === 1 ? [] : [`${document.root.line}: ${self.length} links to itself`]),
    ...document.find(anonymous).map(node => `${node.line}: an entry without an author`),
    ...document.find(empty).map(node => `${node.line}: an entry with neither content nor an alternate link`),
    ...document.find(unsaid).map(node => `${node.line}: content that is elsewhere, and no summary`),
    // RFC 4287, section 4.1.1 and 4.1.2: one alternate of each type and language.
    ...document
      .find(linked)
      .flatMap(parent => repeated(parent.find(alternates), kind))
      .map(node => `${node.line}: a second alternate of the same type and language`)
  ]
}

function kind(link: unknown): string {
  if (!(link instanceof XmlElement)) return ''
  return `${link.attr('type')?.value ?? ''} ${link.attr('hreflang')?.value ?? ''}`.toLowerCase()
}
