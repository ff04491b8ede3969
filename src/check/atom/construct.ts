// Atom's texts: text constructs (RFC 4287, 3.1) and atom:content (4.1.3), whose type says what is inside.

import { xhtml } from '../../namespaces/xhtml.ts'
import { isMediaType } from '../../syntax/mime.ts'
import { quoted } from '../../syntax/quoted.ts'
import { attribute, attributeNode, offsetOf, qualified, text, type XmlElement } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { Break, CheckRun, RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { anyText, bidiControl, htmlAt, turnAt } from '../values/text.ts'
import { followed } from '../values/uri.ts'
import { isBase64, isContent, looked, modeOf, typeOf } from './type.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc4287'
const xhtmlNamespace = xhtml.uri

const typeForm = ruleOn<XmlElement>({
  id: 'atom/type-form',
  level: 'error',
  says: 'This element cannot have this type',
  fix: 'Write text, html or xhtml; content may also have any media type except multipart ones',
  spec: `${rfc}#section-4.1.3.1`,
  w3c: 'InvalidMIMEType',
  broken: element => {
    const type = typeOf(element)
    if (type === '') return false
    const wrong = isMediaType(type)
      ? isContent(element) && /^(?:multipart|message)\//i.test(type)
      : !/^(?:text|html|xhtml)$/.test(type) ||
        (modeOf(element) === 'elsewhere' && attribute(element, 'type') !== undefined)
    return wrong && atType(element)
  }
})

const textType = ruleOn<XmlElement>({
  id: 'atom/text-type',
  level: 'error',
  says: 'Titles and summaries cannot have a media type',
  fix: 'Write text, html or xhtml',
  spec: `${rfc}#section-3.1.1`,
  w3c: 'InvalidTextType',
  broken: element => !isContent(element) && isMediaType(typeOf(element)) && atType(element)
})

const blankType = ruleOn<XmlElement>({
  id: 'atom/blank-type',
  level: 'warning',
  says: 'The type attribute is empty',
  fix: 'Write text, html or xhtml, or leave the attribute out',
  spec: `${rfc}#section-3.1.1`,
  w3c: 'AttrNotBlank',
  broken: element => typeOf(element) === '' && atType(element)
})

function atType(element: XmlElement): Break {
  const node = attributeNode(element, 'type')
  return { at: node?.at ?? element.at, of: `type ${quoted(typeOf(element))} of <${qualified(element)}>` }
}

const blankConstruct = ruleOn<XmlElement>({
  id: 'atom/blank',
  level: 'warning',
  says: 'This element is empty',
  fix: 'Fill it in, or leave the element out',
  spec: `${rfc}#section-3.1`,
  w3c: 'NotBlank',
  broken: element =>
    element.children.length === 0 &&
    attribute(element, 'src') === undefined &&
    !/\S/.test(text(element)) &&
    !isOther(element)
})

/** Any other media type. */
function isOther(element: XmlElement): boolean {
  return !/^(?:text|html|xhtml)$/i.test(typeOf(element)) && modeOf(element) !== 'base64'
}

const undeclaredHtml = ruleOn<XmlElement>({
  id: 'atom/undeclared-html',
  level: 'warning',
  says: 'This looks like HTML but is declared as text',
  fix: 'Add type="html", or remove the markup',
  spec: `${rfc}#section-3.1.1.1`,
  w3c: 'ContainsUndeclaredHTML',
  broken: element => {
    if (modeOf(element) !== 'text') return false
    const at = htmlAt(text(element))
    return at >= 0 && { at: offsetOf(element, at) }
  }
})

const turned = ruleOn<XmlElement>({
  ...bidiControl,
  broken: element => {
    if (isContent(element)) return false
    return turnAt(text(element)) >= 0
  }
})

const childOfText = ruleOn<XmlElement>({
  id: 'atom/child-of-text',
  level: 'error',
  says: 'Text that is not XHTML contains an element',
  fix: 'Escape the markup and set type="html", or wrap it in a div and set type="xhtml"',
  spec: `${rfc}#section-3.1.1`,
  w3c: 'UndefinedElement',
  broken: element => {
    const mode = modeOf(element)
    if (mode === 'xhtml' || mode === 'xml' || element.children.length === 0) return false
    return element.children.map(one => ({ at: one.at, of: `<${qualified(one)}> in <${qualified(element)}>` }))
  }
})

const notEscaped = ruleOn<XmlElement>({
  id: 'atom/not-escaped',
  level: 'error',
  says: 'The content is declared as escaped, and it is not',
  fix: 'Escape the markup and set type="html"',
  spec: `${rfc}#section-3.1.1.2`,
  w3c: 'NotEscaped',
  broken: element => attribute(element, 'mode') === 'escaped' && element.children.length > 0
})

const textBesideXml = ruleOn<XmlElement>({
  id: 'atom/text-beside-element',
  level: 'error',
  says: 'There is text next to an element',
  fix: 'Keep only the element',
  spec: `${rfc}#section-4.1.3.3`,
  w3c: 'UnexpectedText',
  broken: element => element.children.length > 0 && modeOf(element) !== 'elsewhere' && firstText(element)
})

const textBesideSource = ruleOn<XmlElement>({
  id: 'atom/content-elsewhere',
  level: 'error',
  says: 'Content with a src must be empty',
  fix: 'Remove the text or the src',
  spec: `${rfc}#section-4.1.3.2`,
  w3c: 'UnexpectedText',
  broken: element => modeOf(element) === 'elsewhere' && firstText(element)
})

function firstText(element: XmlElement): false | Break {
  const at = text(element).search(/\S/)
  return at >= 0 && { at: offsetOf(element, at), of: quoted(text(element).trim()) }
}

const oneDiv = ruleOn<XmlElement>({
  id: 'atom/xhtml-div',
  level: 'error',
  says: 'Inline XHTML must be inside a single div',
  fix: 'Put <div xmlns="http://www.w3.org/1999/xhtml"> around it',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'MissingXhtmlDiv',
  broken: element => {
    if (modeOf(element) !== 'xhtml') return false
    const [first, ...rest] = element.children
    const bare = firstText(element)
    if (!first) return bare === false ? false : bare
    if (first.name !== 'div' || first.namespace !== xhtmlNamespace || bare)
      return { at: first.at, of: `<${qualified(first)}>` }
    return rest.map(one => ({ at: one.at, of: `<${qualified(one)}>` }))
  }
})

const notInline = ruleOn<XmlElement>({
  id: 'atom/not-inline',
  level: 'warning',
  says: 'Escaped markup is declared as inline XHTML',
  fix: 'Set type="html", or remove the escaping',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'NotInline',
  broken: element => modeOf(element) === 'xhtml' && escapedIn(element)
})

/** Elements that show markup as it is written. */
const listings = /^(?:code|pre|kbd|samp|tt|var|textarea|script|style)$/

/** Where a text is itself markup. Beside real elements it is what an article on HTML shows. */
function escapedIn(element: XmlElement): false | Break {
  const [only, ...others] = element.children
  if (others.length > 0) return false
  if (only && !/\S/.test(text(element)))
    return only.namespace === xhtmlNamespace && !listings.test(only.name) && escapedIn(only)
  const at = only ? -1 : htmlAt(text(element))
  return at >= 0 && { at: offsetOf(element, at), of: `<${qualified(element)}>` }
}

const fragment = ruleOn<XmlElement>({
  id: 'atom/html-fragment',
  level: 'warning',
  says: 'This type is for complete HTML documents, and this is a fragment',
  fix: 'Set type="html" or type="xhtml"',
  spec: `${rfc}#section-4.1.3.3`,
  w3c: 'HtmlFragment',
  broken: element => {
    const type = typeOf(element).toLowerCase()
    if (modeOf(element) === 'elsewhere') return false
    if (/^text\/html/.test(type)) return !/<html[\s>]/i.test(text(element)) && atType(element)
    return (
      /^application\/xhtml\+xml/.test(type) && element.children.some(({ name }) => name !== 'html') && atType(element)
    )
  }
})

const notBase64 = ruleOn<XmlElement>({
  id: 'atom/base64',
  level: 'error',
  says: 'Content of this type must be in Base64',
  fix: 'Encode it, or link to it with src',
  spec: `${rfc}#section-4.1.3.3`,
  w3c: 'NotBase64',
  broken: element =>
    isContent(element) &&
    modeOf(element) === 'base64' &&
    element.children.length === 0 &&
    !isBase64(text(element)) &&
    atType(element)
})

const typeOfSource = ruleOn<XmlElement>({
  id: 'atom/source-type',
  level: 'warning',
  says: 'Content with a src should declare its media type',
  fix: 'Add a type attribute',
  spec: `${rfc}#section-4.1.3.2`,
  w3c: 'MissingTypeAttr',
  broken: element => modeOf(element) === 'elsewhere' && attribute(element, 'type') === undefined
})

const foreignInXhtml = ruleOn<XmlElement>({
  id: 'atom/xhtml-element',
  level: 'error',
  says: 'This is not an element of XHTML',
  fix: 'Remove it',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'UndefinedElement',
  broken: (element, context) => within(element, one => isForeign(one, context))
})

function isForeign(one: XmlElement, context: CheckRun): boolean {
  return (
    one.namespace !== xhtmlNamespace &&
    context.vocabularies.has(one.namespace) &&
    !/^http:\/\/www\.w3\.org\/2005\/Atom$/.test(one.namespace)
  )
}

const noNamespaceInXhtml = ruleOn<XmlElement>({
  id: 'atom/xhtml-no-namespace',
  level: 'error',
  says: 'An element inside XHTML is not in a namespace',
  fix: 'Remove xmlns=""',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'MissingNamespace',
  broken: element => within(element, one => one.namespace === '')
})

const unknownInXhtml = ruleOn<XmlElement>({
  id: 'atom/xhtml-unknown-namespace',
  level: 'warning',
  says: 'An element inside XHTML is in a namespace that readers do not know',
  fix: 'Use elements of HTML: readers drop others, often with their content',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'UnknownNamespace',
  broken: (element, { vocabularies }) => {
    const seen = new Set<string>()
    return within(element, ({ namespace }) => {
      if (namespace === '' || vocabularies.has(namespace)) return false
      return seen.size < seen.add(namespace).size
    })
  }
})

const atomInXhtml = ruleOn<XmlElement>({
  id: 'atom/xhtml-namespace',
  level: 'warning',
  says: 'HTML elements are in Atom’s namespace',
  fix: 'Add xmlns="http://www.w3.org/1999/xhtml" to the div',
  spec: `${rfc}#section-3.1.1.3`,
  w3c: 'NotHtml',
  broken: element => within(element, one => one.namespace === element.namespace).slice(0, 1)
})

/** Elements inside XHTML for which `which` is true; the content of SVG and MathML is not checked. */
function within(element: XmlElement, which: (one: XmlElement) => boolean): Break[] {
  if (modeOf(element) !== 'xhtml') return []
  const found: Break[] = []
  const look = (one: XmlElement): void => {
    if (/^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML)$/.test(one.namespace)) return
    if (which(one)) found.push({ at: one.at, of: `<${qualified(one)}>` })
    for (const inner of one.children) look(inner)
  }
  for (const one of element.children) look(one)
  return found
}

const constructRules: readonly RuleOn<XmlElement>[] = [
  typeForm,
  textType,
  blankType,
  blankConstruct,
  undeclaredHtml,
  turned,
  childOfText,
  notEscaped,
  textBesideXml,
  textBesideSource,
  oneDiv,
  notInline,
  fragment,
  notBase64,
  typeOfSource,
  foreignInXhtml,
  noNamespaceInXhtml,
  unknownInXhtml,
  atomInXhtml
]

export const textConstruct: Declaration = {
  value: looked,
  open: 'content',
  attributes: names<AttributeDeclaration>({ type: { value: anyText } }),
  rules: constructRules
}

export const content: Declaration = {
  value: looked,
  open: 'content',
  attributes: names<AttributeDeclaration>({ type: { value: anyText }, src: { value: followed } }),
  rules: constructRules
}
