// The rules of XML itself (XML 1.0, fifth edition, and Namespaces in XML 1.0), and the limits of the reader. The reader is syntax/xml/reader.ts.

import type { ReportFault } from '../../syntax/fault.ts'
import type { XmlFault } from '../../syntax/xml/fault.ts'
import type { CheckRun, ListedRule } from '../rule.ts'
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
  says: 'This character is not allowed in XML, not even as a reference',
  fix: 'Remove it',
  spec: `${xml}#charsets`,
  w3c: 'SAXError'
})

const undeclaredPrefix = listed({
  id: 'xml/prefix',
  level: 'error',
  says: 'This prefix is not declared',
  fix: 'Declare it with xmlns on the root element',
  spec: 'https://www.w3.org/TR/xml-names/#nsc-NSDeclared',
  w3c: 'SAXError'
})

const undefinedEntity = listed({
  id: 'xml/entity',
  level: 'error',
  says: 'This entity is not defined in XML',
  fix: 'Write the character itself or its number, such as &#x2019;',
  spec: `${xml}#wf-entdeclared`,
  w3c: 'UndefinedNamedEntity'
})

const blankBefore = listed({
  id: 'xml/declaration-first',
  level: 'error',
  says: 'There is something before the XML declaration',
  fix: 'Remove everything before <?xml, including blank lines',
  spec: `${xml}#sec-prolog-dtd`,
  w3c: 'WPBlankLine'
})

const xmlVersion = listed({
  id: 'xml/version',
  level: 'error',
  says: 'The version of XML is not 1.0',
  fix: 'Write version="1.0": hardly any reader supports another',
  spec: `${xml}#NT-VersionNum`,
  w3c: 'BadXmlVersion'
})

const systemEntity = listed({
  id: 'xml/system-entity',
  level: 'warning',
  says: 'The document depends on another file',
  fix: 'Put the content of the entity into the document: careful readers do not fetch other files',
  spec: `${xml}#sec-external-ent`,
  w3c: 'ContainsSystemEntity'
})

const tooLarge = listed({
  id: 'xml/limit',
  level: 'error',
  says: 'The document is larger or deeper than this reader accepts',
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
export function xmlFaults(report: CheckRun['report']): ReportFault<XmlFault> {
  return (fault, at, of) => report(rules[fault], at, of)
}
