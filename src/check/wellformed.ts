// The rules of XML itself (XML 1.0, fifth edition, and Namespaces in XML 1.0), and the limits of the reader. The reader (xml.ts) sees them broken.
import type { Head } from './rule.ts'

const xml = 'https://www.w3.org/TR/xml/'
const own = 'https://www.w3.org/TR/xml/#sec-conformance'

/** What the reader takes at most; beyond it refuses with a problem instead of an answer. Documented in docs/notes/xml-reader.md. */
export const limits = {
  /** UTF-16 units of a document. */
  size: 200_000_000,
  /** Elements inside one another. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 1_000,
  /** Elements kept at one time: those of one item, or of a feed without its items. */
  elements: 500_000,
  /** Stretches of text kept at one time: comments and CDATA sections end one and begin another. */
  texts: 1_000_000,
  /** Characters that entities of the document's own may grow to, in all. */
  entities: 100_000
}

export const notWellFormed: Head = {
  id: 'xml/well-formed',
  level: 'error',
  says: 'This is not well-formed XML',
  fix: 'Correct it: XML readers stop here',
  spec: xml,
  w3c: 'SAXError'
}

export const forbiddenCharacter: Head = {
  id: 'xml/character',
  level: 'error',
  says: 'XML cannot hold this character, not even as a reference',
  fix: 'Take it out',
  spec: `${xml}#charsets`,
  w3c: 'SAXError'
}

export const undeclaredPrefix: Head = {
  id: 'xml/prefix',
  level: 'error',
  says: 'This prefix stands for no namespace',
  fix: 'Declare it with xmlns on the root element',
  spec: 'https://www.w3.org/TR/xml-names/#nsc-NSDeclared',
  w3c: 'SAXError'
}

export const undefinedEntity: Head = {
  id: 'xml/entity',
  level: 'error',
  says: 'XML does not know this entity',
  fix: 'Write the character itself, or its number, as in &#x2019;',
  spec: `${xml}#wf-entdeclared`,
  w3c: 'UndefinedNamedEntity'
}

export const blankBefore: Head = {
  id: 'xml/declaration-first',
  level: 'error',
  says: 'Something stands before the XML declaration',
  fix: 'Take away everything in front of <?xml, blank lines too',
  spec: `${xml}#sec-prolog-dtd`,
  w3c: 'WPBlankLine'
}

export const xmlVersion: Head = {
  id: 'xml/version',
  level: 'error',
  says: 'The version of XML is not 1.0',
  fix: 'Write version="1.0": hardly any reader knows another',
  spec: `${xml}#NT-VersionNum`,
  w3c: 'BadXmlVersion'
}

export const systemEntity: Head = {
  id: 'xml/system-entity',
  level: 'warning',
  says: 'The document wants to be completed from outside',
  fix: 'Put what the entity stands for into the document: nothing is fetched, here or by careful readers',
  spec: `${xml}#sec-external-ent`,
  w3c: 'ContainsSystemEntity'
}

export const tooLarge: Head = {
  id: 'xml/limit',
  level: 'error',
  says: 'The document is beyond what is read',
  fix: 'Make it smaller or flatter; docs/notes/xml-reader.md lists the limits',
  spec: own,
  w3c: 'ValidatorLimit'
}

export const wellformedness: readonly Head[] = [
  notWellFormed,
  forbiddenCharacter,
  undeclaredPrefix,
  undefinedEntity,
  blankBefore,
  xmlVersion,
  systemEntity,
  tooLarge
]
