// XML elements as fast-xml-parser sees them, with names by namespace and text exactly as XML 1.0 defines it.

import { XMLParser } from 'fast-xml-parser'

export interface Element {
  /** `title` in no namespace, `atom:title` in one: by the prefix we know it by, whatever the document's is. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** All text and CDATA within, joined. */
  readonly text: string
}

// The parser leaves entities, white space and numbers alone: its own reading of them is not that of XML.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true
})

const prefixes = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['https://podcastindex.org/namespace/1.0', 'podcast'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://www.w3.org/XML/1998/namespace', 'xml']
])

/** The root element of a document. Throws where there is none. */
export function root(text: string): Element {
  const scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  const found = elements(parser.parse(text), scope)[0]
  if (found === undefined) throw new Error('no element')
  return found
}

/** The children of a name. */
export function all(parent: Element | undefined, name: string): Element[] {
  return parent?.children.filter(child => child.name === name) ?? []
}

/** The text of the first child of a name; undefined without such a child. */
export function textOf(parent: Element | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = parent?.children.find(child => child.name === name)
    if (found !== undefined) return found.text
  }
  return undefined
}

type Node = Readonly<Record<string, unknown>>

function elements(nodes: unknown, scope: ReadonlyMap<string, string>): Element[] {
  return (Array.isArray(nodes) ? nodes : []).flatMap((node: Node) => {
    const tag = Object.keys(node).find(key => key !== ':@')
    if (tag === undefined || tag.startsWith('#')) return []
    const written = Object.entries((node[':@'] ?? {}) as Record<string, string>)
    const declared = written.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    const inner = new Map([...scope, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
    return [
      {
        name: expanded(tag, inner),
        attributes: new Map(written.map(([name, value]) => [expanded(name, inner, ''), attributeValue(value)])),
        children: elements(node[tag], inner),
        text: textWithin(node[tag])
      }
    ]
  })
}

function expanded(tag: string, scope: ReadonlyMap<string, string>, unprefixed = scope.get('')): string {
  const [prefix, local] = tag.includes(':') ? tag.split(':', 2) : ['', tag]
  const uri = prefix === '' ? unprefixed : scope.get(prefix ?? '')
  return uri === undefined || uri === '' ? tag : `${prefixes.get(uri) ?? prefix}:${local}`
}

function textWithin(nodes: unknown): string {
  return (Array.isArray(nodes) ? nodes : [])
    .map((node: Node) => {
      if (typeof node['#text'] === 'string') return decoded(node['#text'])
      const tag = Object.keys(node).find(key => key !== ':@') ?? ''
      if (tag !== '#cdata') return textWithin(node[tag])
      const parts = Array.isArray(node[tag]) ? node[tag] : []
      return parts.map((part: Node) => part['#text'] ?? '').join('')
    })
    .join('')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// XML 1.0, section 4.6: five names and numbers; a feed has no document type that could declare more.
function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    }
  )
}

// XML 1.0, section 3.3.3: white space that is not written as a reference becomes a space.
function attributeValue(value: string): string {
  return decoded(value.replace(/[\t\n\r]/g, ' '))
}
