// HTML inside a feed: which texts are HTML, and what their addresses are relative to.
import { xhtml as xhtmlVocabulary } from '../../namespaces/xhtml.ts'
import { baseOf } from '../../syntax/xml/base.ts'
import type { XmlElement } from '../../syntax/xml/element.ts'
import type { ValueKind } from '../grammar.ts'
import type { CheckRun } from '../rule.ts'
import { drawn, type HtmlFinding, html, xhtml } from './html.ts'

const xhtmlNamespace = xhtmlVocabulary.uri
const drawings: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'])

/** A text that is HTML, as it is after one decoding. */
export const htmlText: ValueKind = {
  name: 'HTML',
  long: true,
  space: 'kept',
  sound: (text, { html: wanted }) => !wanted || (!text.includes('<') && !text.includes('&')),
  rules: [],
  inside: ({ text, element }, context, place) => {
    reportHtml(html(text, baseOf(element)), context, place)
  }
}

/** Reports what was found in HTML, at places in the document. */
export function reportHtml(found: readonly HtmlFinding[], context: CheckRun, place: (offset: number) => number): void {
  for (const { rule, offset, text } of found) context.report(rule, place(offset), text)
}

/** Every element of an XHTML tree, as `html` sees tags. */
export function inXhtml(element: XmlElement, base: string | undefined, context: CheckRun): void {
  for (const one of element.children) {
    const isDrawing = drawings.has(one.namespace)
    if (isDrawing || one.namespace === xhtmlNamespace) {
      const attributes = one.attributes
        .filter(({ namespace }) => namespace === '')
        .map(({ name, value, at, valueAt }) => ({
          name: isDrawing ? name.toLowerCase() : name,
          value,
          offset: at,
          valueOffset: valueAt
        }))
      const found = isDrawing
        ? drawn({ name: one.name.toLowerCase(), offset: one.at, attributes }, base)
        : xhtml({ name: one.name, offset: one.at, attributes }, base)
      reportHtml(found, context, offset => offset)
    }
    inXhtml(one, base, context)
  }
}

/** An element whose children are XHTML. */
export const xhtmlTree: ValueKind = {
  name: 'XHTML',
  long: true,
  rules: [],
  inside: ({ element }, context) => {
    if (context.html) inXhtml(element, baseOf(element), context)
  }
}
