// What can be wrong with XML itself (XML 1.0, fifth edition, and Namespaces in XML 1.0), and how much the reader takes.
import type { CharacterFault } from '../characters.ts'

/**
 * `malformed`: not well-formed. `character`: one that XML forbids. `prefix`: not declared. `entity`: one of HTML, not of XML.
 * `late-declaration`: something precedes the XML declaration. `version`: not 1.0. `outside`: an entity in another file.
 * `limit`: more than the reader takes.
 */
export type XmlFault =
  | 'malformed'
  | 'character'
  | 'prefix'
  | 'entity'
  | 'late-declaration'
  | 'version'
  | 'outside'
  | 'limit'
  | CharacterFault

/** What the reader takes at most: it refuses a larger document with the fault `limit`. Documented in docs/notes/xml-reader.md. */
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
