// The attributes of a start tag, and the namespaces it declares (Namespaces in XML 1.0).

import type { Cursor } from './cursor.ts'
import { decoded, type Prefixes, type XmlAttribute } from './element.ts'
import { limits } from './fault.ts'
import type { References } from './references.ts'

/** The namespace of `xml:lang` and `xml:base`. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** What is in scope around a document. */
export const outermost: Prefixes = { declared: new Map([['xml', xmlNamespace]]), outer: undefined }

/** An attribute whose namespace is not known before the whole tag is read. */
interface Unbound extends XmlAttribute {
  namespace: string
}

/** Attributes as written in a tag, before prefixes are resolved. */
export interface Tagged {
  readonly attributes: readonly Unbound[]
  readonly declared: ReadonlyMap<string, string> | undefined
}

const none: Tagged = { attributes: [], declared: undefined }

/** Reads up to the `>` or `/` of a start tag. `declare` is called for each namespace declaration. */
export function tagged(
  cursor: Cursor,
  references: References,
  declare: ((prefix: string, namespace: string, at: number) => void) | undefined
): Tagged {
  if (cursor.code() === 62) return none
  const attributes: Unbound[] = []
  let declared: Map<string, string> | undefined
  while (cursor.skipSpace()) {
    const next = cursor.code()
    if (next === 62 || next === 47) break
    const at = cursor.position
    const { prefix, local } = cursor.name()
    cursor.skipSpace()
    if (cursor.code() !== 61) cursor.stop('malformed', cursor.position, `the attribute ${local} without a value`)
    cursor.position++
    cursor.skipSpace()
    const valueAt = cursor.position + 1
    const value = attributeValue(cursor, references)
    if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) {
      declared ??= new Map()
      const key = prefix === '' ? '' : local
      if (declared.has(key)) cursor.stop('malformed', at, 'the same namespace prefix declared twice')
      if (!mayDeclare(key, value)) cursor.stop('malformed', at, 'a namespace declaration that is not allowed')
      declare?.(key, value, at)
      declared.set(key, cursor.known.interned(value))
    } else attributes.push({ namespace: '', prefix, name: local, value, at, valueAt })
    if (attributes.length > limits.attributes) cursor.stop('limit', at, `more than ${limits.attributes} attributes`)
  }
  return { attributes, declared }
}

function mayDeclare(prefix: string, namespace: string): boolean {
  if ((prefix === 'xml') !== (namespace === xmlNamespace)) return false
  return prefix !== 'xmlns' && namespace !== xmlnsNamespace && (prefix === '' || namespace !== '')
}

function attributeValue(cursor: Cursor, references: References): string {
  const { source } = cursor
  const quote = cursor.code()
  if (quote !== 34 && quote !== 39) cursor.stop('malformed', cursor.position, 'an attribute value without quotes')
  const at = cursor.position + 1
  const end = source.indexOf(quote === 34 ? '"' : "'", at)
  if (end < 0) cursor.stop('malformed', at - 1, 'an attribute value that does not end')
  const raw = source.slice(at, end)
  cursor.position = end + 1
  if (isAsWritten(source, at, end)) return raw
  const less = raw.indexOf('<')
  if (less >= 0) cursor.stop('malformed', at + less, 'a < in an attribute value; write &lt;')
  const { has, text } = references.between(at, end)
  if (text !== undefined) return text
  // White space becomes a space, unless it was written as a reference (XML 1.0, 3.3.3).
  const spaced = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw
  return has ? decoded(spaced) : spaced
}

/** Whether a value is the same as its source. */
function isAsWritten(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code < 32 || code === 38 || code === 60) return false
  }
  return true
}

/** Gives attributes their namespaces; an undeclared prefix or a repeated attribute ends the reading. */
export function bound(cursor: Cursor, attributes: readonly Unbound[], prefixes: Prefixes): readonly XmlAttribute[] {
  // A set for many attributes; a few are compared one by one.
  const seen = attributes.length > 8 ? new Set<string>() : undefined
  for (let index = 0; index < attributes.length; index++) {
    const one = attributes[index]!
    if (one.prefix !== '') {
      const namespace = namespaceOf(prefixes, one.prefix)
      if (namespace === undefined) {
        return cursor.stop('prefix', one.at, `${one.prefix} in ${one.prefix}:${one.name}`)
      }
      one.namespace = namespace
    }
    const isSecond = seen
      ? seen.size === seen.add(`${one.namespace} ${one.name}`).size
      : attributes.findIndex(({ name, namespace }) => name === one.name && namespace === one.namespace) < index
    if (isSecond) cursor.stop('malformed', one.at, `the attribute ${one.name} twice`)
  }
  return attributes
}

/** The namespace of a prefix; undefined for one that is not declared. */
export function namespaceOf(prefixes: Prefixes, prefix: string): string | undefined {
  for (let scope: Prefixes | undefined = prefixes; scope; scope = scope.outer) {
    const found = scope.declared.get(prefix)
    if (found !== undefined) return found
  }
  return undefined
}
