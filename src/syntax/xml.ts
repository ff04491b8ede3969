// How XML 1.0 (fifth edition) spells text: which characters it can hold, how they are escaped, how elements are written.
import type { Namespace } from '../model.ts'

// Section 2.2, Char: what is left out cannot stand in a document at all, not even as a reference.
const everyForbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
/** The same and surrogates, which may be alone. */
const doubtful = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

/** `text` without the characters that XML forbids; a lone surrogate becomes U+FFFD. */
export function allowed(text: string): string {
  return doubtful.test(text) ? text.replace(everyForbidden, '').toWellFormed() : text
}

/** What XML allows of `text`, on one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return allowed(text).replace(/\s+/gu, ' ').trim()
}

// Most texts: ASCII that means nothing to XML, neither inside an element nor inside an attribute.
const plain = /^[ !#-%'-;=?-~]*$/

const special = /[&<>\r]/

/**
 * Character data. `&` and `<` as hexadecimal references: the form that every RSS reader decodes once, whether it takes the
 * element for text or for HTML (RSS Best Practices Profile, "Character Data"). A carriage return would be read as a line feed (2.11).
 */
export function escaped(text: string): string {
  if (plain.test(text)) return text
  const clean = allowed(text)
  if (!special.test(clean)) return clean
  let safe = clean.includes('&') ? clean.replaceAll('&', '&#x26;') : clean
  if (safe.includes('<')) safe = safe.replaceAll('<', '&#x3C;')
  if (safe.includes('>')) safe = safe.replaceAll('>', '&#x3E;')
  return safe.includes('\r') ? safe.replaceAll('\r', '&#xD;') : safe
}

/** An attribute value for double quotes; white space is kept by references (3.3.3). */
export function attribute(value: string): string {
  if (plain.test(value)) return value
  const text = allowed(value)
  return /[&<>"\t\n\r]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replace(/[\t\n\r]/g, space => `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`)
    : text
}

/** A CDATA section (2.7) of text that holds only what XML allows: every `]]>` is split between two sections, and line ends are line feeds already (2.11). */
export function cdata(text: string): string {
  return `<![CDATA[${cdataText(text)}]]>`
}

/** What stands between the marks of a CDATA section. */
export function cdataText(text: string): string {
  let clean = text
  if (clean.includes('\r')) clean = clean.replace(/\r\n?/g, '\n')
  if (clean.includes(']]>')) clean = clean.replaceAll(']]>', ']]]]><![CDATA[>')
  return clean
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element around markup that is already written; `undefined` attributes are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  let tag = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) tag += ` ${key}="${attribute(String(value))}"`
  }
  const content = inside.join('')
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

const none: Attributes = {}

/** An element that holds text; nothing where there is no text. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = none): string {
  if (text === undefined) return ''
  if (attributes === none && text !== '') return `<${name}>${escaped(text)}</${name}>`
  return element(name, attributes, escaped(text))
}

/** `xmlns` attributes for the root element, in the order of their prefixes. */
export function declarations(namespaces: Iterable<Namespace>): Attributes {
  const sorted = [...new Set(namespaces)].sort((a, b) => (a.prefix < b.prefix ? -1 : 1))
  return Object.fromEntries(sorted.map(({ prefix, uri }) => [`xmlns:${prefix}`, uri]))
}
