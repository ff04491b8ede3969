// The walk over an XML tree: compares each element with its declaration, runs the rules, and goes on to its children.
import { quoted } from '../../syntax/quoted.ts'
import { isDangerous } from '../../syntax/urifault.ts'
import { xmlNamespace } from '../../syntax/xml/attributes.ts'
import { qualified, text, type XmlAttribute, type XmlElement } from '../../syntax/xml/element.ts'
import type { Declaration, ValueKind } from '../grammar.ts'
import type { CheckRun } from '../rule.ts'
import { runElement, runValue } from '../run.ts'
import { dangerous } from '../values/uri.ts'
import {
  attributeDeclaration,
  declarationOf,
  type ElementStanding,
  inParent,
  missingAttribute,
  repeated,
  structure
} from './structure.ts'

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

function judgeStructure(standing: ElementStanding): void {
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
function isInOrder(standing: ElementStanding, declared: readonly (Declaration | undefined)[]): boolean {
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

/** Attributes of words for people, in which `JavaScript:` begins a sentence. */
const prose = /^(?:term|label|title|text|name|alt|value|content|summary|description|keywords|category)$/

/** Undeclared attributes are checked for one thing. */
function judgeStranger(attribute: XmlAttribute, element: XmlElement, context: CheckRun): void {
  if (!prose.test(attribute.name) && isDangerous(attribute.value)) {
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

function judgeAttributes({ element, declaration, context }: ElementStanding): void {
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

function judgeRequired({ element, declaration, context }: ElementStanding): void {
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
