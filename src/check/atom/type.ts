// What is inside an Atom text, by its type (RFC 4287, 3.1.1 and 4.1.3.1), and the HTML in it.
import { isUtf8 } from 'node:buffer'
import { isMediaType } from '../../syntax/mime.ts'
import { baseOf } from '../../syntax/xml/base.ts'
import { attribute, text, type XmlElement } from '../../syntax/xml/element.ts'
import type { ValueKind } from '../grammar.ts'
import type { CheckRun } from '../rule.ts'
import { html } from '../values/html.ts'
import { inXhtml, reportHtml } from '../values/markup.ts'

/** What is inside: the three types of a text construct, XML of another kind, Base64, nothing (`src`), or unknown. */
export type Mode = 'text' | 'html' | 'xhtml' | 'xml' | 'base64' | 'elsewhere' | 'unknown'

/** The type as written; `text` if none is given. */
export function typeOf(element: XmlElement): string {
  return attribute(element, 'type')?.trim() ?? 'text'
}

/** atom:content may have types that other texts may not. */
export function isContent(element: XmlElement): boolean {
  return element.name === 'content'
}

/** How the content of an element is to be read (RFC 4287, 4.1.3.3). */
export function modeOf(element: XmlElement): Mode {
  const type = typeOf(element).toLowerCase()
  if (isContent(element) && attribute(element, 'src') !== undefined) return 'elsewhere'
  if (type === 'text' || type === 'html' || type === 'xhtml') return type
  if (!isMediaType(type)) return 'unknown'
  if (/[/+]xml(?:$|;)/.test(type)) return 'xml'
  if (/\/html(?:$|;)/.test(type) && type.startsWith('text/')) return 'html'
  return type.startsWith('text/') ? 'text' : 'base64'
}

/** Base64 (RFC 4648, 4), with white space anywhere. */
export function isBase64(given: string): boolean {
  const dense = given.replace(/[ \t\r\n]+/g, '')
  return dense.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(dense.replace(/={1,2}$/, ''))
}

/** HTML, escaped, inline or in Base64, is read as such, and what is found is reported at its place. */
function inside(element: XmlElement, context: CheckRun, place: (offset: number) => number): void {
  if (!context.html) return
  const mode = modeOf(element)
  const base = baseOf(element)
  if (mode === 'html') reportHtml(html(text(element), base), context, place)
  else if (mode === 'xhtml') inXhtml(element, base, context)
  else if (mode === 'base64' && /\/html/i.test(typeOf(element)) && isBase64(text(element))) {
    const bytes = Buffer.from(text(element), 'base64')
    if (isUtf8(bytes)) reportHtml(html(bytes.toString('utf8'), base), context, () => element.at)
  }
}

/** The text itself is judged by the rules of construct.ts; its kind only looks inside. */
export const looked: ValueKind = {
  name: 'text construct',
  long: true,
  space: 'kept',
  rules: [],
  inside: ({ element }, context, place) => inside(element, context, place)
}
