// XML Base (https://www.w3.org/TR/xmlbase/): what relative addresses are resolved against.
import { xmlNamespace } from './attributes.ts'
import { attribute, type XmlElement } from './element.ts'

/** The nearest xml:base around an element; undefined where the document names none. */
export function baseOf(element: XmlElement): string | undefined {
  for (let one: XmlElement | undefined = element; one; one = one.parent) {
    const found = attribute(one, 'base', xmlNamespace)
    if (found !== undefined) return found
  }
  return undefined
}
