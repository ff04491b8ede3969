// What is wrong with the pages of a feed (RFC 5005), in RSS and Atom alike.

import { type XmlDocument, XmlXPath } from 'libxml2-wasm'

// Section 2: a complete feed is all there is.
const further = XmlXPath.compile(
  `/*/descendant-or-self::*[fh:complete]/atom:link[contains(
    " first previous next last current prev-archive next-archive ", concat(" ", @rel, " "))]`,
  { atom: 'http://www.w3.org/2005/Atom', fh: 'http://purl.org/syndication/history/1.0' }
)

/** What is wrong with the links of a feed to its other pages. */
export function pageProblems(document: XmlDocument): string[] {
  return document.find(further).map(node => `${node.line}: a complete feed has no other pages`)
}
