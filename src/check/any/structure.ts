// What every XML vocabulary has in common: where elements and attributes may appear, how often, and with what content.

import { xhtml } from '../../namespaces/xhtml.ts'
import { quoted } from '../../syntax/quoted.ts'
import { xmlNamespace } from '../../syntax/xml/attributes.ts'
import type { XmlAttribute, XmlElement } from '../../syntax/xml/element.ts'
import { offsetOf, qualified, text } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration, ValueKind, Vocabulary } from '../grammar.ts'
import type { Break, CheckRun, RuleOn } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'
import { runElement, runValue } from '../run.ts'
import { dangerous, isDangerous } from '../values/uri.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const xmlNames = 'https://www.w3.org/TR/xml-names/'

/** An element with what is declared of it. */
interface Standing {
  readonly element: XmlElement
  readonly declaration: Declaration
  readonly context: CheckRun
}

const unknownElement = ruleOn<Standing>({
  id: 'element/unknown',
  level: 'error',
  says: 'This element is not defined here',
  fix: 'Remove it, correct its name, or put it into a namespace of its own',
  spec: profile,
  w3c: 'UndefinedElement',
  broken: standing => {
    const { element, declaration, context } = standing
    if (declaration.open) return false
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

function isUnknown(one: XmlElement, standing: Standing, context: CheckRun): boolean {
  if (declarationOf(one, standing) || isMisplacedXhtml(one)) return false
  const vocabulary = context.vocabularies.get(one.namespace)
  if (context.flavour === 'rss1' && (one.namespace === '' || rdf.test(one.namespace))) return !isRdf(one)
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

const misplacedXhtml = ruleOn<Standing>({
  id: 'element/xhtml',
  level: 'warning',
  says: 'XHTML has no meaning here',
  fix: 'Put it into the text of an item',
  spec: profile,
  w3c: 'MisplacedXHTMLContent',
  broken: standing => {
    if (standing.declaration.open) return false
    return standing.element.children
      .filter(one => isMisplacedXhtml(one) && !declarationOf(one, standing))
      .map(one => inParent(one))
  }
})

const elementTwice = ruleOn<Standing>({
  id: 'element/twice',
  level: 'error',
  says: 'This element may appear only once here',
  fix: 'Keep one',
  spec: profile,
  w3c: 'DuplicateElement',
  broken: standing => repeated(standing, declaration => declaration.twice === undefined).map(one => inParent(one))
})

function repeated(standing: Standing, which: (declaration: Declaration) => boolean): XmlElement[] {
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

const unexpectedText = ruleOn<Standing>({
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

const unknownAttribute = ruleOn<Standing>({
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
    return context.flavour !== 'rss1' && !declaration.attributes?.has(`{${one.namespace}}${one.name}`)
  return attributeDeclaration(one, declaration, context) === undefined
}

const unknownNamespace = ruleOn<Standing>({
  id: 'namespace/unknown',
  level: 'warning',
  says: 'Feed readers do not know this namespace',
  fix: 'Check its address for typing errors, or accept that most readers will ignore it',
  spec: xmlNames,
  w3c: 'UnknownNamespace',
  broken: ({ element, declaration, context }) => {
    if (declaration.open) return false
    const found: Break[] = []
    for (const one of element.children) {
      if (one.namespace !== '' && isFirst(one.namespace, context)) found.push({ at: one.at, of: quoted(one.namespace) })
    }
    for (const one of element.attributes) {
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

const structure: readonly RuleOn<Standing>[] = [
  unknownElement,
  misplacedXhtml,
  elementTwice,
  unexpectedText,
  unknownAttribute,
  unknownNamespace
]

function inParent(one: XmlElement): Break {
  return { at: one.at, of: `<${qualified(one)}>${one.parent ? ` in <${qualified(one.parent)}>` : ''}` }
}

function inElement(one: XmlAttribute, element: XmlElement): Break {
  return { at: one.at, of: `${qualified(one)} of <${qualified(element)}>` }
}

/** What is declared of a child: by its parent's declaration, or by the vocabulary of its namespace for this place. */
function declarationOf(one: XmlElement, { element, declaration, context }: Standing): Declaration | undefined {
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

const childless: readonly undefined[] = []

/** Holds an element and all that is in it against its declaration. */
export function judge(element: XmlElement, declaration: Declaration, context: CheckRun): void {
  const bare = element.attributes.length === 0 && element.children.length === 0
  // Most elements are a text and nothing else.
  if (bare && isPlain(declaration)) {
    runValue(declaration.value, element, context)
    return
  }
  const standing = { element, declaration, context }
  const declared = bare ? childless : element.children.map(one => declarationOf(one, standing))
  if ((!bare || !declaration.value) && !isInOrder(standing, declared)) judgeStructure(standing)
  judgeAttributes(standing)
  judgeRequired(standing)
  if (declaration.value) runValue(declaration.value, element, context)
  if (declaration.rules) runElement(declaration.rules, element, context)
  if (declaration.place) extensionRules(element, declaration.place, context)
  if (declaration.open) return
  for (let index = 0; index < declared.length; index++) {
    const one = element.children[index]!
    const found = declared[index]
    if (found) judge(one, found, context)
    else judgeStrangers(one, context)
  }
}

function judgeStructure(standing: Standing): void {
  const { element, context } = standing
  for (const rule of structure) {
    const verdict = rule.broken(standing, context)
    if (verdict === false) continue
    const all = Array.isArray(verdict) ? verdict : [verdict]
    for (const { at, of } of all) context.report(rule, at ?? element.at, of ?? `<${qualified(element)}>`)
  }
  for (const one of repeated(standing, found => found.twice !== undefined)) {
    context.report(declarationOf(one, standing)!.twice!, one.at, inParent(one).of!)
  }
}

/** A quick look that settles most elements: true only if no rule of structure is broken and no namespace is new. */
function isInOrder(standing: Standing, declared: readonly (Declaration | undefined)[]): boolean {
  const { element, declaration, context } = standing
  const { children, attributes } = element
  if (declaration.open || children.length > 40) return false
  if (element.runs.length > 0 && !declaration.value && text(element).trim() !== '') return false
  for (const { namespace, name } of attributes) {
    if (
      namespace === '' ? !declaration.attributes?.has(name) : namespace !== xmlNamespace || !context.seen.has(namespace)
    )
      return false
  }
  for (let index = 0; index < children.length; index++) {
    const one = children[index]!
    const found = declared[index]
    if (!found || (one.namespace !== '' && !context.seen.has(one.namespace))) return false
    // Another element of this name may be in another namespace: the full check decides.
    if (!found.many) for (let other = 0; other < index; other++) if (children[other]!.name === one.name) return false
  }
  return true
}

/** Undeclared attributes are checked for one thing. */
function judgeStranger(attribute: XmlAttribute, element: XmlElement, context: CheckRun): void {
  if (isDangerous(attribute.value)) {
    context.report(
      dangerous,
      attribute.at,
      `${qualified(attribute)} of <${qualified(element)}> ${quoted(attribute.value)}`
    )
  }
}

function judgeStrangers(element: XmlElement, context: CheckRun): void {
  for (const attribute of element.attributes) judgeStranger(attribute, element, context)
  for (const one of element.children) judgeStrangers(one, context)
}

function isPlain(declaration: Declaration): declaration is Declaration & { value: ValueKind } {
  const { value, attributes, required, rules, place } = declaration
  return value !== undefined && !attributes && !required && !rules && place === undefined
}

function judgeAttributes({ element, declaration, context }: Standing): void {
  if (element.attributes.length > 0 && context.grammar?.attributed && declaration.open !== true) {
    if (context.grammar.roots.some(root => isIn(element.namespace, root))) {
      runElement(context.grammar.attributed, element, context)
    }
  }
  for (const attribute of element.attributes) {
    const declared = attributeDeclaration(attribute, declaration, context)
    if (declared?.value) runValue(declared.value, element, context, attribute)
    else judgeStranger(attribute, element, context)
  }
  if (!declaration.attributes) return
  for (const [name, { required }] of declaration.attributes) {
    if (!required || element.attributes.some(one => one.name === name && one.namespace === '')) continue
    context.report(required === true ? missingAttribute : required, element.at, `${name} of <${qualified(element)}>`)
  }
}

/** Whether `{namespace}name` is of this namespace. */
function isIn(namespace: string, name: string): boolean {
  return name.startsWith(namespace, 1) && name.charCodeAt(namespace.length + 1) === 0x7d
}

function attributeDeclaration(
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

function judgeRequired({ element, declaration, context }: Standing): void {
  if (!declaration.required) return
  for (const [key, head] of declaration.required) {
    const present = element.children.some(one => one.name === key && one.namespace === element.namespace)
    if (!present) context.report(head, element.at, `<${key}> in <${qualified(element)}>`)
  }
}

function extensionRules(element: XmlElement, place: string, context: CheckRun): void {
  for (const namespace of context.seen) {
    const rules = context.vocabularies.get(namespace)?.rules?.[place]
    if (rules) runElement(rules, element, context)
  }
}
