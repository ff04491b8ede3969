// XML as newsrooms hand it in, read by fast-xml-parser: a light tree with offsets. Entities of a DOCTYPE are never resolved.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decoded, escapeAttribute, escapeHtml } from '../syntax/htmltext.ts'

export interface Branch {
  /** With its prefix, or without where the vocabulary is known by its names alone. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Branch | string)[]
  /** Offset in the text. */
  readonly at: number
}

/** No message is nested as deeply. */
const deepest = 200

/** Text stays as it is written until the tree is built, and entities that a DOCTYPE declares are not heard of. */
const entityDecoder = {
  setExternalEntities: (): void => {},
  addInputEntities: (): void => {},
  reset: (): void => {},
  setXmlVersion: (): void => {},
  decode: (text: string): string => text
}

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  entityDecoder,
  cdataPropName: '#cdata',
  captureMetaData: true,
  maxNestedTags: deepest
} as const

const parser = new XMLParser(options)
const meta = XMLParser.getMetaDataSymbol() as unknown as symbol

type Raw = { readonly [key: string | symbol]: unknown }

/** The root element; undefined where the text cannot be read as XML at all. `base`: where the text begins in the whole document. */
export function treeOf(text: string, base = 0, bare = false): Branch | undefined {
  let raw: unknown
  try {
    // The parser looks at a prolog only where it is the first thing.
    raw = parser.parse(text)
  } catch {
    return undefined
  }
  const roots = branches(raw as Raw[], base, bare).filter(one => typeof one !== 'string')
  return roots[0]
}

/** Why the text is not well-formed, if so. */
export function flawOf(text: string): { readonly text: string; readonly line: number } | undefined {
  let verdict: ReturnType<typeof XMLValidator.validate>
  try {
    verdict = XMLValidator.validate(text)
  } catch {
    return { text: 'it cannot be read to its end', line: 1 }
  }
  if (verdict === true) return undefined
  const { msg, line } = verdict.err
  return { text: msg.startsWith("Invalid '[") ? 'it ends before its elements do' : msg.replace(/\.$/, ''), line }
}

function branches(raw: readonly Raw[], base: number, bare: boolean): (Branch | string)[] {
  return raw.flatMap((one): (Branch | string)[] => {
    const written = Object.keys(one).find(key => key !== ':@')
    if (written === undefined || written.startsWith('?')) return []
    const value = one[written]
    if (written === '#text') return [decoded(String(value))]
    if (written === '#cdata') return [String((value as Raw[])[0]?.['#text'] ?? '')]
    const given = (one[':@'] ?? {}) as Record<string, string>
    const attributes = Object.fromEntries(Object.entries(given).map(([key, text]) => [key, decoded(String(text))]))
    const start = (one[meta] as { startIndex?: number } | undefined)?.startIndex ?? 0
    const name = bare ? local(written) : written
    return [{ name, attributes, children: branches(value as Raw[], base, bare), at: base + start }]
  })
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

export const isBranch = (one: Branch | string): one is Branch => typeof one !== 'string'

/** The child elements of a name. */
export function childrenOf(branch: Branch | undefined, name: string): Branch[] {
  return branch === undefined ? [] : branch.children.filter(isBranch).filter(one => one.name === name)
}

/** The first element down a path of names: `itemMeta/firstCreated`. */
export function down(branch: Branch | undefined, path: string): Branch | undefined {
  return path.split('/').reduce<Branch | undefined>((above, name) => childrenOf(above, name)[0], branch)
}

/** All elements of a name, however deep; what is in them is not searched. */
export function within(branch: Branch | undefined, name: string): Branch[] {
  if (branch === undefined) return []
  return branch.children.filter(isBranch).flatMap(one => (one.name === name ? [one] : within(one, name)))
}

/** The text of an element and all that is in it. */
export function wordsOf(branch: Branch | undefined): string {
  if (branch === undefined) return ''
  return branch.children.map(one => (typeof one === 'string' ? one : wordsOf(one))).join('')
}

const empty = /^(?:br|hr|img|wbr|source|track|embed|input|area|col)$/

/** The inside of an element as HTML. */
export function markupOf(branch: Branch | undefined): string {
  if (branch === undefined) return ''
  return branch.children
    .map(one => {
      if (typeof one === 'string') return escapeHtml(one)
      const name = local(one.name)
      const attributes = Object.entries(one.attributes)
        .filter(([key]) => !key.includes(':') && key !== 'xmlns')
        .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
        .join('')
      return empty.test(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${markupOf(one)}</${name}>`
    })
    .join('')
}
