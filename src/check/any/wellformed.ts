// The rules of XML itself (XML 1.0, fifth edition, and Namespaces in XML 1.0), and the limits of the reader. The reader is syntax/xml/reader.ts.

import type { ReportFault } from '../../syntax/fault.ts'
import type { XmlFault } from '../../syntax/xml/fault.ts'
import type { Context, ListedRule } from '../rule.ts'
import { listed } from '../rule.ts'
import { mojibake } from './encoding.ts'

const xml = 'https://www.w3.org/TR/xml/'
const own = 'https://www.w3.org/TR/xml/#sec-conformance'

const notWellFormed = listed({
  id: 'xml/well-formed',
  level: 'error',
  says: 'This is not well-formed XML',
  fix: 'Correct it: XML readers stop here',
  spec: xml,
  w3c: 'SAXError'
})

const forbiddenCharacter = listed({
  id: 'xml/character',
  level: 'error',
  says: 'XML cannot hold this character, not even as a reference',
  fix: 'Take it out',
  spec: `${xml}#charsets`,
  w3c: 'SAXError'
})

const undeclaredPrefix = listed({
  id: 'xml/prefix',
  level: 'error',
  says: 'This prefix stands for no namespace',
  fix: 'Declare it with xmlns on the root element',
  spec: 'https://www.w3.org/TR/xml-names/#nsc-NSDeclared',
  w3c: 'SAXError'
})

const undefinedEntity = listed({
  id: 'xml/entity',
  level: 'error',
  says: 'XML does not know this entity',
  fix: 'Write the character itself, or its number, as in &#x2019;',
  spec: `${xml}#wf-entdeclared`,
  w3c: 'UndefinedNamedEntity'
})

const blankBefore = listed({
  id: 'xml/declaration-first',
  level: 'error',
  says: 'Something stands before the XML declaration',
  fix: 'Take away everything in front of <?xml, blank lines too',
  spec: `${xml}#sec-prolog-dtd`,
  w3c: 'WPBlankLine'
})

const xmlVersion = listed({
  id: 'xml/version',
  level: 'error',
  says: 'The version of XML is not 1.0',
  fix: 'Write version="1.0": hardly any reader knows another',
  spec: `${xml}#NT-VersionNum`,
  w3c: 'BadXmlVersion'
})

const systemEntity = listed({
  id: 'xml/system-entity',
  level: 'warning',
  says: 'The document wants to be completed from outside',
  fix: 'Put what the entity stands for into the document: nothing is fetched, here or by careful readers',
  spec: `${xml}#sec-external-ent`,
  w3c: 'ContainsSystemEntity'
})

const tooLarge = listed({
  id: 'xml/limit',
  level: 'error',
  says: 'The document is beyond what is read',
  fix: 'Make it smaller or flatter; docs/notes/xml-reader.md lists the limits',
  spec: own,
  w3c: 'ValidatorLimit'
})

/** The rule that each fault of the reader breaks. */
const rules: Readonly<Record<XmlFault, ListedRule>> = {
  malformed: notWellFormed,
  character: forbiddenCharacter,
  prefix: undeclaredPrefix,
  entity: undefinedEntity,
  'late-declaration': blankBefore,
  version: xmlVersion,
  outside: systemEntity,
  limit: tooLarge,
  mojibake
}

/** For the reader of XML: what it reports becomes rules. */
export function xmlFaults(report: Context['report']): ReportFault<XmlFault> {
  return (fault, at, of) => report(rules[fault], at, of)
}
