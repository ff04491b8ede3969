// What every XML vocabulary has in common: where elements and attributes may appear, how often, and with what content.

import { xhtml } from '../../namespaces/xhtml.ts'
import { quoted } from '../../syntax/quoted.ts'
import { xmlNamespace } from '../../syntax/xml/attributes.ts'
import type { XmlAttribute, XmlElement } from '../../syntax/xml/element.ts'
import { offsetOf, qualified, text } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration, Vocabulary } from '../grammar.ts'
import type { Break, CheckRun, RuleOn } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const xmlNames = 'https://www.w3.org/TR/xml-names/'

/** An element with what is declared of it. */
export interface ElementStanding {
  readonly element: XmlElement
  readonly declaration: Declaration
  readonly context: CheckRun
}

/** Whether anything may be inside: where the grammar says so, and in RDF where the content is a literal of XML (RDF/XML, 2.8). */
function isOpen({ element, declaration, context }: ElementStanding): boolean {
  if (declaration.open) return true
  return context.flavour === 'rss1' && element.children.length > 0 && isLiteral(element)
}

const isLiteral = ({ attributes }: XmlElement): boolean =>
  attributes.some(({ namespace, name, value }) => name === 'parseType' && rdf.test(namespace) && value === 'Literal')

const unknownElement = ruleOn<ElementStanding>({
  id: 'element/unknown',
  level: 'error',
  says: 'This element is not defined here',
  fix: 'Remove it, correct its name, or put it into a namespace of its own',
  spec: profile,
  w3c: 'UndefinedElement',
  broken: standing => {
    const { element, context } = standing
    if (isOpen(standing)) return false
    return element.children.filter(one => isUnknown(one, standing, context)).map(one => inParent(one))
  }
})

/** RSS 1.0 is RDF: elements of RDF may appear anywhere in it. Elements in no namespace are `rdf/no-namespace`. */
const rdf = /^http:\/\/www\.w3\.org\/(?:1999\/02\/22-rdf-syntax-ns#|2000\/01\/rdf-schema#)$/
const rdfNames =
  /^(?:Description|Seq|Bag|Alt|List|Statement|Property|subject|predicate|object|type|value|first|rest|nil|li|_\d+)$/

function isRdf({ namespace, name }: XmlElement): boolean {
  return !namespace.endsWith('22-rdf-syntax-ns#') || rdfNames.test(name)
}

function isUnknown(one: XmlElement, standing: ElementStanding, context: CheckRun): boolean {
  if (declarationOf(one, standing) || isMisplacedXhtml(one)) return false
  const vocabulary = context.vocabularies.get(one.namespace)
  // In RDF itself its names are known, and in Atom they are foreign markup (RFC 4287, 6.4).
  if (rdf.test(one.namespace)) return context.flavour === 'rss' || (context.flavour === 'rss1' && !isRdf(one))
  if (context.flavour === 'rss1' && one.namespace === '') return false
  if (vocabulary) return !isLenient(vocabulary, one.name)
  return one.namespace === standing.element.namespace || one.namespace === ''
}

function isLenient({ lenient = false, refined }: Vocabulary, name: string): boolean {
  return typeof lenient === 'boolean' ? lenient : lenient.has(refined ? plainName(name) : name)
}

function plainName(name: string): string {
  const stop = name.indexOf('.')
  return stop < 0 ? name : name.slice(0, stop)
}

function isMisplacedXhtml(one: XmlElement): boolean {
  return one.namespace === xhtml.uri
}

const misplacedXhtml = ruleOn<ElementStanding>({
  id: 'element/xhtml',
  level: 'warning',
  says: 'XHTML has no meaning here',
  fix: 'Put it into the text of an item',
  spec: profile,
  w3c: 'MisplacedXHTMLContent',
  broken: standing => {
    if (isOpen(standing)) return false
    return standing.element.children
      .filter(one => isMisplacedXhtml(one) && !declarationOf(one, standing))
      .map(one => inParent(one))
  }
})

const elementTwice = ruleOn<ElementStanding>({
  id: 'element/twice',
  level: 'error',
  says: 'This element may appear only once here',
  fix: 'Keep one',
  spec: profile,
  w3c: 'DuplicateElement',
  broken: standing => repeated(standing, declaration => declaration.twice === undefined).map(one => inParent(one))
})

export function repeated(standing: ElementStanding, which: (declaration: Declaration) => boolean): XmlElement[] {
  const { children } = standing.element
  if (children.length < 2 || standing.declaration.open) return []
  const found: XmlElement[] = []
  const seen = new Set<string>()
  for (const one of children) {
    const declaration = declarationOf(one, standing)
    if (!declaration || declaration.many) continue
    const key = `${one.name} ${standing.context.vocabularies.get(one.namespace)?.namespaces[0] ?? one.namespace}`
    if (seen.has(key) && which(declaration)) found.push(one)
    seen.add(key)
  }
  return found
}

/** For declarations, in `required`: the rule a missing child breaks where the format has no name of its own for it. */
export const missingElement = listed({
  id: 'element/missing',
  level: 'error',
  says: 'A required element is missing',
  fix: 'Add it',
  spec: profile,
  w3c: 'MissingElement'
})

/** As above, for attributes. */
export const missingAttribute = listed({
  id: 'attribute/missing',
  level: 'error',
  says: 'A required attribute is missing',
  fix: 'Add it',
  spec: profile,
  w3c: 'MissingAttribute'
})

const unexpectedText = ruleOn<ElementStanding>({
  id: 'text/unexpected',
  level: 'error',
  says: 'There is text where only elements are allowed',
  fix: 'Remove it, or put it into the element it belongs to',
  spec: profile,
  w3c: 'UnexpectedText',
  broken: ({ element, declaration }) => {
    if (declaration.value || declaration.open || element.runs.length === 0) return false
    const given = text(element)
    const start = given.search(/\S/)
    return start < 0
      ? false
      : { at: offsetOf(element, start), of: `${quoted(given.trim())} in <${qualified(element)}>` }
  }
})

const unknownAttribute = ruleOn<ElementStanding>({
  id: 'attribute/unknown',
  level: 'error',
  says: 'This attribute is not defined here',
  fix: 'Remove it, or correct its name',
  spec: profile,
  w3c: 'UnexpectedAttribute',
  broken: ({ element, declaration, context }) =>
    declaration.open === true
      ? false
      : element.attributes
          .filter(one => isUnknownAttribute(one, declaration, context))
          .map(one => inElement(one, element))
})

function isUnknownAttribute(one: XmlAttribute, declaration: Declaration, context: CheckRun): boolean {
  if (one.namespace === '') return !declaration.attributes?.has(one.name)
  if (one.namespace === xmlNamespace) return false
  const vocabulary = context.vocabularies.get(one.namespace)
  if (!vocabulary || vocabulary.lenient === true) return false
  if (rdf.test(one.namespace))
    return context.flavour === 'rss' && !declaration.attributes?.has(`{${one.namespace}}${one.name}`)
  return attributeDeclaration(one, declaration, context) === undefined
}

const unknownNamespace = ruleOn<ElementStanding>({
  id: 'namespace/unknown',
  level: 'warning',
  says: 'Feed readers do not know this namespace',
  fix: 'Check its address for typing errors, or accept that most readers will ignore it',
  spec: xmlNames,
  w3c: 'UnknownNamespace',
  broken: standing => {
    if (isOpen(standing)) return false
    const { element, context } = standing
    const found: Break[] = []
    for (const one of element.children) {
      if (one.namespace !== '' && isFirst(one.namespace, context)) found.push({ at: one.at, of: quoted(one.namespace) })
    }
    return found
  }
})

/** Notes that a namespace is in use; true when it is new and unknown. */
function isFirst(namespace: string, context: CheckRun): boolean {
  if (context.seen.has(namespace)) return false
  context.seen.add(namespace)
  return namespace !== xmlNamespace && !context.vocabularies.has(namespace)
}

export const structure: readonly RuleOn<ElementStanding>[] = [
  unknownElement,
  misplacedXhtml,
  elementTwice,
  unexpectedText,
  unknownAttribute,
  unknownNamespace
]

export function inParent(one: XmlElement): Break {
  return { at: one.at, of: `<${qualified(one)}>${one.parent ? ` in <${qualified(one.parent)}>` : ''}` }
}

function inElement(one: XmlAttribute, element: XmlElement): Break {
  return { at: one.at, of: `${qualified(one)} of <${qualified(element)}>` }
}

/** What is declared of a child: by its parent's declaration, or by the vocabulary of its namespace for this place. */
export function declarationOf(
  one: XmlElement,
  { element, declaration, context }: ElementStanding
): Declaration | undefined {
  const { namespace, name } = one
  if (namespace === element.namespace) {
    const own = declaration.children?.get(name)
    if (own) return own
  }
  const vocabulary = context.vocabularies.get(namespace)
  const here = vocabulary && declaration.place ? vocabulary.in?.[declaration.place] : undefined
  const known = here?.get(name) ?? (vocabulary?.refined ? here?.get(plainName(name)) : undefined)
  if (known || !declaration.children || namespace === element.namespace) return known
  return declaration.children.get(`{${vocabulary ? vocabulary.namespaces[0] : namespace}}${name}`)
}

/** What is declared of an attribute: by its element's declaration, or by the vocabulary of its namespace. */
export function attributeDeclaration(
  one: XmlAttribute,
  declaration: Declaration,
  context: CheckRun
): AttributeDeclaration | undefined {
  if (one.namespace === '') return declaration.attributes?.get(one.name)
  const own = declaration.attributes?.get(`{${one.namespace}}${one.name}`)
  if (own) return own
  const vocabulary = context.vocabularies.get(one.namespace)
  return (
    vocabulary?.attributesIn?.[declaration.place ?? '']?.get(one.name) ?? vocabulary?.attributesIn?.['*']?.get(one.name)
  )
}
