// A strict reader of XML 1.0 with namespaces: one pass over the text, offsets everywhere, items let go as soon as they are read.
// Why it is our own: docs/notes/xml-reader.md.
import { type Doctype, doctype, replacement } from './doctype.ts'
import type { Attribute, Element, Prefixes, Run } from './element.ts'
import { decoded } from './element.ts'
import type { Head } from './rule.ts'
import * as rules from './wellformed.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
const top: Prefixes = { declared: new Map([['xml', xmlNamespace]]), outer: undefined }

/** What the reader tells as it goes. */
export interface Listener {
  readonly report: (rule: Head, at: number, of: string) => void
  /** No character that XML forbids is in the text: the caller has looked. */
  readonly clean?: boolean
  /** A namespace declaration, where it stands. */
  readonly prefix?: (prefix: string, namespace: string, at: number) => void
  /** A start tag was read; true for an element that is handed to `unit` at its end and then forgotten. */
  readonly start?: (element: Element, depth: number) => boolean
  readonly unit?: (element: Element) => void
  readonly doctype?: (doctype: Doctype, at: number) => void
}

/** A document read to its end. Without `root`: it was not, and `report` has said why. */
export interface Reading {
  readonly root?: Element
  /** The outermost element, as far as it was read, even if not to its end. */
  readonly begun?: Element
}

interface Building extends Element {
  children: Element[]
  runs: Run[]
  contentStart: number
  contentEnd: number
  namespace: string
  prefixes: Prefixes
}

const none: never[] = []
const letters =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const signs = `${letters}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040`
const astral = '[\\ud800-\\udb7f][\\udc00-\\udfff]'
const ncName = `(?:[${letters}]|${astral})(?:[${signs}]|${astral})*`
const qualifiedName = new RegExp(`(?:(${ncName}):)?(${ncName})`, 'y')
const declaration =
  /^<\?xml(\s+version\s*=\s*(["'])([^"']*)\2)(\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\5)?(\s+standalone\s*=\s*(["'])(yes|no)\8)?\s*\?>/
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const space = /[ \t\r\n]*/y
const reference = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z_:\x80-\uffff][^\s;&<>]{0,80}));/y

class Stop extends Error {}

/**
 * Reads a document, or with `outer` a fragment: one element seen inside those prefixes.
 * Stops at the first thing that is not well-formed, as XML 1.0 demands (section 1.2, fatal error).
 */
export function read(source: string, listener: Listener, outer: Prefixes = top): Reading {
  const { report } = listener
  const stack: { element: Building; unit: boolean; name: string }[] = []
  let position = 0
  let kept = 0
  let root: Building | undefined
  let closed = false
  let type: Doctype | undefined
  let grown = 0
  let nextAmpersand = -1
  let nextSectionEnd = -1
  const hasReturns = source.includes('\r')

  const stop: (rule: Head, at: number, of: string) => never = (rule, at, of) => {
    report(rule, at, of)
    throw new Stop()
  }

  /** Checks the references between two offsets; the replacement text when entities of the document's own are among them. */
  const references = (from: number, to: number): { has: boolean; text: string | undefined } => {
    if (nextAmpersand < from) nextAmpersand = indexOf(source, '&', from)
    if (nextAmpersand >= to) return { has: false, text: undefined }
    let own = ''
    let behind = from
    let hasOwn = false
    while (nextAmpersand < to) {
      const at = nextAmpersand
      const end = plainReference(source, at)
      if (end > 0) {
        nextAmpersand = indexOf(source, '&', end)
        continue
      }
      reference.lastIndex = at
      const found = reference.exec(source)
      if (!found || reference.lastIndex > to)
        stop(rules.notWellFormed, at, 'an & that begins no reference; write &amp;')
      const [whole, hex, decimal, name] = found
      if (name === undefined)
        characterReference(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), at, whole)
      else if (!/^(?:lt|gt|amp|quot|apos)$/.test(name)) {
        hasOwn = true
        own += decoded(source.slice(behind, at)) + entity(name, at)
        behind = at + whole.length
      }
      nextAmpersand = indexOf(source, '&', at + whole.length)
    }
    return { has: true, text: hasOwn ? own + decoded(source.slice(behind, to)) : undefined }
  }

  const characterReference = (code: number, at: number, whole: string): void => {
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      (code >= 0x10000 && code <= 0x10ffff)
    if (!allowed) stop(rules.forbiddenCharacter, at, whole)
  }

  const entity = (name: string, at: number): string => {
    if (type?.external.some(one => one.name === name)) return ''
    const made = replacement(name, type?.entities ?? new Map(), rules.limits.entities - grown)
    if ('text' in made) {
      grown += made.text.length
      if (grown > rules.limits.entities) stop(rules.tooLarge, at, 'its entities grow too long')
      return made.text
    }
    if (made.refused === 'long') stop(rules.tooLarge, at, 'its entities grow too long')
    if (made.refused === 'loop') stop(rules.notWellFormed, at, `the entity &${name}; holds itself`)
    if (made.refused === 'markup') stop(rules.tooLarge, at, `the entity &${name}; holds markup`)
    // With a DTD outside it may be declared there; nobody looks (4.1, Entity Declared).
    if (type?.systemId === undefined) stop(rules.undefinedEntity, at, `&${name};`)
    return ''
  }

  const skipSpace = (): boolean => {
    const before = position
    space.lastIndex = position
    space.exec(source)
    position = space.lastIndex
    return position > before
  }

  const name = (): { prefix: string; local: string } => {
    qualifiedName.lastIndex = position
    const found = qualifiedName.exec(source)
    if (!found) stop(rules.notWellFormed, position, `a name was expected at “${snippet(source, position)}”`)
    position = qualifiedName.lastIndex
    return { prefix: found[1] ?? '', local: found[2]! }
  }

  const attributeValue = (): { value: string; at: number } => {
    const quote = source.charCodeAt(position)
    if (quote !== 34 && quote !== 39) stop(rules.notWellFormed, position, 'an attribute value without quotes')
    const at = position + 1
    const end = source.indexOf(quote === 34 ? '"' : "'", at)
    if (end < 0) stop(rules.notWellFormed, at - 1, 'an attribute value that does not end')
    const raw = source.slice(at, end)
    const less = raw.indexOf('<')
    if (less >= 0) stop(rules.notWellFormed, at + less, 'a < in an attribute value; write &lt;')
    const { has, text } = references(at, end)
    position = end + 1
    const spaced = /[\t\n\r]/.test(raw) && text === undefined ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw
    return { value: text ?? (has ? decoded(spaced) : spaced), at }
  }

  const startTag = (): void => {
    const at = position
    position++
    const { prefix, local } = name()
    const parent = stack.at(-1)?.element
    if (!parent && root) stop(rules.notWellFormed, at, 'a second root element')
    const { attributes, declared } = attributesOf(at)
    const around = parent?.prefixes ?? outer
    const prefixes = declared ? { declared, outer: around } : around
    const empty = source.charCodeAt(position) === 47
    if (empty) position++
    if (source.charCodeAt(position) !== 62)
      stop(rules.notWellFormed, position, `“${snippet(source, position)}” in the start tag <${local}>`)
    position++
    if (prefix === 'xmlns') stop(rules.notWellFormed, at, 'the prefix xmlns on an element')
    const namespace = lookup(prefixes, prefix)
    if (namespace === undefined && prefix !== '') stop(rules.undeclaredPrefix, at, `${prefix} in <${prefix}:${local}>`)
    const element: Building = {
      namespace: namespace ?? '',
      prefix,
      name: local,
      parent,
      source,
      at,
      contentStart: position,
      contentEnd: position,
      attributes: bound(attributes, prefixes),
      children: none,
      runs: none,
      prefixes
    }
    if (parent) {
      if (parent.children === none) parent.children = []
      parent.children.push(element)
    } else root = element
    if (++kept > rules.limits.elements)
      stop(rules.tooLarge, at, `more than ${rules.limits.elements} elements in one piece`)
    const unit = listener.start?.(element, stack.length) ?? false
    if (empty) finish(element, unit)
    else {
      stack.push({ element, unit, name: prefix === '' ? local : `${prefix}:${local}` })
      if (stack.length > rules.limits.depth)
        stop(rules.tooLarge, at, `more than ${rules.limits.depth} elements inside one another`)
    }
  }

  const attributesOf = (
    at: number
  ): { attributes: Omit<Attribute, 'namespace'>[]; declared: Map<string, string> | undefined } => {
    let attributes: Omit<Attribute, 'namespace'>[] = none
    let declared: Map<string, string> | undefined
    for (;;) {
      const code = source.charCodeAt(position)
      if (code === 62 || (code !== 32 && code !== 10 && code !== 13 && code !== 9)) break
      skipSpace()
      const next = source.charCodeAt(position)
      if (next === 62 || next === 47) break
      const nameAt = position
      const { prefix, local } = name()
      skipSpace()
      if (source.charCodeAt(position) !== 61)
        stop(rules.notWellFormed, position, `the attribute ${local} without a value`)
      position++
      skipSpace()
      const { value, at: valueAt } = attributeValue()
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) {
        declared ??= new Map()
        const key = prefix === '' ? '' : local
        if (declared.has(key)) stop(rules.notWellFormed, nameAt, 'the same namespace prefix declared twice')
        declare(key, value, nameAt)
        declared.set(key, value)
      } else {
        if (attributes === none) attributes = []
        attributes.push({ prefix, name: local, value, at: nameAt, valueAt })
        if (attributes.length > rules.limits.attributes)
          stop(rules.tooLarge, at, `more than ${rules.limits.attributes} attributes`)
      }
    }
    return { attributes, declared }
  }

  const declare = (prefix: string, namespace: string, at: number): void => {
    const wrong =
      (prefix === 'xml') !== (namespace === xmlNamespace) ||
      prefix === 'xmlns' ||
      namespace === xmlnsNamespace ||
      (prefix !== '' && namespace === '')
    if (wrong) stop(rules.notWellFormed, at, 'a namespace declaration that is not allowed')
    listener.prefix?.(prefix, namespace, at)
  }

  const bound = (attributes: Omit<Attribute, 'namespace'>[], prefixes: Prefixes): readonly Attribute[] => {
    if (attributes.length === 0) return none
    const all = attributes.map(one => {
      const namespace = one.prefix === '' ? '' : lookup(prefixes, one.prefix)
      if (namespace === undefined) stop(rules.undeclaredPrefix, one.at, `${one.prefix} in ${one.prefix}:${one.name}`)
      return { namespace, ...one }
    })
    if (all.length > 1) {
      const seen = new Set<string>()
      for (const { namespace, name: local, at } of all) {
        const key = `${namespace} ${local}`
        if (seen.has(key)) stop(rules.notWellFormed, at, `the attribute ${local} twice`)
        seen.add(key)
      }
    }
    return all
  }

  const finish = (element: Building, unit: boolean): void => {
    if (unit) {
      listener.unit?.(element)
      element.parent && (element.parent as Building).children.pop()
      kept = stack.length
    }
    if (!element.parent) closed = true
  }

  const endTag = (): void => {
    const at = position
    const open = stack.at(-1)
    if (!open) stop(rules.notWellFormed, at, 'an end tag that nothing begins')
    position += 2
    if (!source.startsWith(open.name, position))
      stop(rules.notWellFormed, at, `<${open.name}> is not closed before “${snippet(source, at)}”`)
    position += open.name.length
    if (source.charCodeAt(position) !== 62) {
      skipSpace()
      if (source.charCodeAt(position) !== 62)
        stop(rules.notWellFormed, at, `<${open.name}> is not closed before “${snippet(source, at)}”`)
    }
    position++
    open.element.contentEnd = at
    stack.pop()
    finish(open.element, open.unit)
  }

  const characters = (to: number): void => {
    const element = stack.at(-1)?.element
    if (!element) {
      space.lastIndex = position
      space.exec(source)
      if (space.lastIndex < to) stop(rules.notWellFormed, space.lastIndex, 'text outside the root element')
      position = to
      return
    }
    if (nextSectionEnd < position) nextSectionEnd = indexOf(source, ']]>', position)
    if (nextSectionEnd < to) stop(rules.notWellFormed, nextSectionEnd, 'a ]]> outside a CDATA section; write ]]&gt;')
    const { has, text } = references(position, to)
    if (has || element.children.length === 0 || !isSpace(source, position, to)) {
      const returns = hasReturns && source.slice(position, to).includes('\r')
      const run: Run = { start: position, end: to, kind: has ? 'references' : returns ? 'returns' : 'plain' }
      push(element, text === undefined ? run : { ...run, text })
    }
    position = to
  }

  const section = (): void => {
    const element = stack.at(-1)?.element
    if (!element) stop(rules.notWellFormed, position, 'a CDATA section outside the root element')
    const end = source.indexOf(']]>', position + 9)
    if (end < 0) stop(rules.notWellFormed, position, 'a CDATA section that does not end')
    push(element, { start: position + 9, end, kind: 'cdata' })
    position = end + 3
  }

  const markup = (): void => {
    const next = source.charCodeAt(position + 1)
    if (next === 47) endTag()
    else if (next === 63) instruction()
    else if (next !== 33) startTag()
    else if (source.startsWith('<!--', position)) comment()
    else if (source.startsWith('<![CDATA[', position)) section()
    else if (source.startsWith('<!DOCTYPE', position)) documentType()
    else stop(rules.notWellFormed, position, `“${snippet(source, position)}”`)
  }

  const comment = (): void => {
    const end = source.indexOf('--', position + 4)
    if (end < 0) stop(rules.notWellFormed, position, 'a comment that does not end')
    if (source.charCodeAt(end + 2) !== 62) stop(rules.notWellFormed, end, 'a -- inside a comment')
    position = end + 3
  }

  const instruction = (): void => {
    const end = source.indexOf('?>', position + 2)
    if (end < 0) stop(rules.notWellFormed, position, 'a processing instruction that does not end')
    if (/^<\?xml[\s?]/i.test(source.slice(position, position + 7))) stop(rules.blankBefore, position, '')
    const at = position
    position += 2
    name()
    if (position < end && !skipSpace()) stop(rules.notWellFormed, at, 'a processing instruction without a name')
    position = end + 2
  }

  const documentType = (): void => {
    if (root || type) stop(rules.notWellFormed, position, 'a document type declaration that stands too late')
    const found = doctype(source, position)
    if (typeof found === 'number') stop(rules.notWellFormed, found, 'a document type declaration that cannot be read')
    type = found
    listener.doctype?.(found, position)
    for (const { name: external, at } of found.external) report(rules.systemEntity, at, external)
    position = found.end
  }

  const prolog = (): void => {
    if (!source.startsWith('<?xml') || !/^<\?xml[\s?]/.test(source.slice(0, 6))) return
    const found = declaration.exec(source.slice(0, 400))
    if (!found) stop(rules.notWellFormed, 0, 'an XML declaration that cannot be read')
    if (!/^1\.[0-9]+$/.test(found[3]!) || found[3] !== '1.0') report(rules.xmlVersion, 0, found[3]!)
    position = found[0].length
  }

  try {
    if (source.length > rules.limits.size) stop(rules.tooLarge, 0, `more than ${rules.limits.size} characters`)
    const wrong = listener.clean ? null : forbidden.exec(source)
    if (wrong)
      report(
        rules.forbiddenCharacter,
        wrong.index,
        `U+${wrong[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      )
    if (outer === top) prolog()
    while (position < source.length) {
      const next = indexOf(source, '<', position)
      if (next > position) characters(Math.min(next, source.length))
      if (position < source.length) markup()
    }
    const left = stack.at(-1)
    if (left) stop(rules.notWellFormed, source.length, `<${left.name}> is not closed`)
    if (!closed) stop(rules.notWellFormed, source.length, 'there is no element')
    return root && !wrong ? { root, begun: root } : root ? { begun: root } : {}
  } catch (error) {
    if (error instanceof Stop) return root ? { begun: root } : {}
    throw error
  }
}

function push(element: Building, run: Run): void {
  if (element.runs === none) element.runs = []
  element.runs.push(run)
}

function indexOf(source: string, what: string, from: number): number {
  const found = source.indexOf(what, from)
  return found < 0 ? source.length : found
}

/** The offset behind one of the five references XML itself knows, or of a number of up to four digits that is a character; else 0. */
function plainReference(source: string, at: number): number {
  const next = source.charCodeAt(at + 1)
  if (next === 35) return numberReference(source, at + 2)
  if (next === 108 || next === 103) {
    return source.charCodeAt(at + 2) === 116 && source.charCodeAt(at + 3) === 59 ? at + 4 : 0
  }
  if (next === 97) return source.startsWith('&amp;', at) ? at + 5 : source.startsWith('&apos;', at) ? at + 6 : 0
  if (next === 113) return source.startsWith('&quot;', at) ? at + 6 : 0
  return 0
}

function numberReference(source: string, from: number): number {
  const isHex = source.charCodeAt(from) === 120
  let at = isHex ? from + 1 : from
  const first = at
  let code = 0
  for (; at < first + 4; at++) {
    const digit = digitOf(source.charCodeAt(at))
    if (digit < 0 || (!isHex && digit > 9)) break
    code = code * (isHex ? 16 : 10) + digit
  }
  return at > first && source.charCodeAt(at) === 59 && code >= 32 && code < 0xd800 ? at + 1 : 0
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return code >= 65 && code <= 70 ? code - 55 : -1
}

function isSpace(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return false
  }
  return true
}

function lookup(prefixes: Prefixes, prefix: string): string | undefined {
  for (let scope: Prefixes | undefined = prefixes; scope; scope = scope.outer) {
    const found = scope.declared.get(prefix)
    if (found !== undefined) return found
  }
  return undefined
}

function snippet(source: string, at: number): string {
  return source.slice(at, at + 20).replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, ' ')
}
