// What RDF itself demands of the elements and attributes of RSS 1.0 (RDF/XML, https://www.w3.org/TR/rdf-syntax-grammar/): resources and their properties, alternately.

import { rdf as rdfSyntax } from '../../namespaces/rdf.ts'
import type { XmlElement } from '../../syntax/xml/element.ts'
import { attribute, offsetOf, qualified, text } from '../../syntax/xml/element.ts'
import { missingAttribute } from '../any/structure.ts'
import type { Vocabulary } from '../grammar.ts'
import type { Break, CheckRun, RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'

const rdfNamespace = rdfSyntax.uri
const spec = 'https://www.w3.org/TR/rdf-syntax-grammar/'
const markup = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML)$/

const shown = (one: XmlElement): Break => ({ at: one.at, of: `<${qualified(one)}>` })

const noNamespace = ruleOn<XmlElement>({
  id: 'rdf/no-namespace',
  level: 'warning',
  says: 'This element is not in a namespace, so its meaning is undefined',
  fix: 'Put it into the namespace of RSS 1.0 or into one of its own',
  spec: `${spec}#section-Namespace`,
  w3c: 'UndeterminableVocabulary',
  broken: element => element.children.filter(({ namespace }) => namespace === '').map(shown)
})

/** Attributes without a prefix that RDF takes for its own (RDF/XML, 6.1.4). */
const own = new Set(['about', 'ID', 'resource', 'parseType', 'type'])

const unqualified = ruleOn<XmlElement>({
  id: 'rdf/unqualified',
  level: 'error',
  says: 'In RDF every element and attribute of an extension needs a namespace, and this one has none',
  fix: 'Put the prefix of the extension before its name',
  spec: `${spec}#section-Infoset-Mapping`,
  w3c: 'NotInANamespace',
  broken: (element, context) => element.children.filter(one => isForeign(one, context)).flatMap(one => inForeign(one))
})

function isForeign({ namespace }: XmlElement, { vocabularies }: CheckRun): boolean {
  return namespace !== '' && !vocabularies.has(namespace)
}

function inForeign(element: XmlElement): Break[] {
  if (isLiteral(element) || markup.test(element.namespace)) return []
  const bare = element.attributes.filter(({ namespace, name }) => namespace === '' && !own.has(name))
  const within = element.children.flatMap(one => (one.namespace === '' ? [shown(one)] : inForeign(one)))
  return [...bare.map(({ at, name }) => ({ at, of: `${name} of <${qualified(element)}>` })), ...within]
}

function parseType(element: XmlElement): string | undefined {
  return element.attributes.length === 0 ? undefined : attribute(element, 'parseType', rdfNamespace)
}

/** What is inside is a text of XML to RDF. Values it does not know mean the same (RDF/XML, 7.2.20). */
function isLiteral(element: XmlElement): boolean {
  const type = parseType(element)
  return type !== undefined && type !== 'Resource' && type !== 'Collection'
}

const stripes = ruleOn<XmlElement>({
  id: 'rdf/stripes',
  level: 'error',
  says: 'In RDF a resource contains properties, and a property contains text or one resource; this is neither',
  fix: 'Escape the markup, or set rdf:parseType="Literal" on the element around it; use rdf:resource only on empty elements',
  spec: `${spec}#section-Nodes-And-Arcs`,
  w3c: 'InvalidRDF',
  broken: (thing, { vocabularies }) =>
    thing.children
      .filter(({ namespace }) => namespace === thing.namespace || isRdf(vocabularies.get(namespace)))
      .flatMap(one => propertyBreaks(one, vocabularies))
})

/** Unknown namespaces, and Dublin Core. Others have a grammar of their own, which readers follow. */
function isRdf(vocabulary: Vocabulary | undefined): boolean {
  return vocabulary === undefined || vocabulary.name === 'dc'
}

/** What is wrong with a property of a resource: a text, another resource, or the address of one. */
function propertyBreaks(property: XmlElement, vocabularies: CheckRun['vocabularies']): readonly Break[] {
  const { children } = property
  if (children.length === 0 || isLiteral(property)) return []
  const type = parseType(property)
  if (type === 'Resource') return children.flatMap(one => propertyBreaks(one, vocabularies))
  const beside = text(property).search(/\S/)
  if (beside >= 0) return [{ at: offsetOf(property, beside), of: `text next to <${qualified(children[0]!)}>` }]
  if (children.length > 1 && type === undefined) return [shown(children[1]!)]
  if (attribute(property, 'resource', rdfNamespace) !== undefined) return [shown(children[0]!)]
  return children.flatMap(one => thing(one, vocabularies))
}

function thing(element: XmlElement, vocabularies: CheckRun['vocabularies']): readonly Break[] {
  // <dc:creator><foaf:name>Ida Berg</foaf:name></dc:creator>: not RDF in the strict sense, and understood by everybody.
  const isPerson = element.children.length === 0 && vocabularies.has(element.namespace)
  const bare = isPerson ? -1 : text(element).search(/\S/)
  if (bare >= 0) return [{ at: offsetOf(element, bare), of: `text in <${qualified(element)}>` }]
  if (attribute(element, 'resource', rdfNamespace) !== undefined) return [shown(element)]
  return element.children.flatMap(one => propertyBreaks(one, vocabularies))
}

/** On the channel, items, the picture and the text input. */
export const syntaxRules: readonly RuleOn<XmlElement>[] = [noNamespace, unqualified, stripes]

/** On the root: its children are things. */
export const rootRules: readonly RuleOn<XmlElement>[] = [noNamespace]

export const listed = ruleOn<XmlElement>({
  ...missingAttribute,
  id: 'rdf/listed',
  says: 'An entry of the channel’s list does not name its item',
  fix: 'Add rdf:resource with the rdf:about of the item',
  spec: 'https://web.resource.org/rss/1.0/spec#s5.3.5',
  broken: one => attribute(one, 'resource', rdfNamespace) === undefined && attribute(one, 'resource') === undefined
})
