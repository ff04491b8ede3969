// A strict reader of XML 1.0 with namespaces: one pass over the text, offsets everywhere, items released as soon as they are read.
// Why it is our own: docs/notes/xml-reader.md.
import { forbidden } from '../characters.ts'
import type { ReportFault } from '../fault.ts'
import { bound, namespaceOf, outermost, tagged } from './attributes.ts'
import { Cursor, Stop } from './cursor.ts'
import { type Doctype, doctype } from './doctype.ts'
import type { Prefixes, Run, XmlElement } from './element.ts'
import { limits, type XmlFault } from './fault.ts'
import { KnownNames } from './names.ts'
import { References } from './references.ts'

/** What the reader calls as it goes. */
export interface Listener {
  readonly report: ReportFault<XmlFault>
  /** No character that XML forbids is in the text: the caller has looked. */
  readonly clean?: boolean
  /** Shared by the parts of a document that are read one by one. */
  readonly known?: KnownNames
  /** A namespace declaration and its place. */
  readonly prefix?: (prefix: string, namespace: string, at: number) => void
  /** A start tag was read; true for an element that is handed to `unit` at its end and then forgotten. `depth`: 0 for the root. */
  readonly start?: (element: XmlElement, depth: number) => boolean
  readonly unit?: (element: XmlElement) => void
  readonly doctype?: (doctype: Doctype, at: number) => void
  /** The namespace to take that of the root for, wherever elements are in it. */
  readonly meant?: (name: string, namespace: string) => string
}

/** A document read to its end. Without `root` it could not be, and the reason was reported. */
export interface XmlReading {
  readonly root?: XmlElement
}

interface Building extends XmlElement {
  children: XmlElement[]
  runs: Run[]
  contentEnd: number
}

interface Open {
  readonly element: Building
  readonly unit: boolean
  readonly name: string
  /** Elements and stretches of text that were kept before this one. */
  readonly kept: number
  readonly texts: number
}

const none: never[] = []
const declaration =
  /^<\?xml(\s+version\s*=\s*(["'])([^"']*)\2)(\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\5)?(\s+standalone\s*=\s*(["'])(yes|no)\8)?\s*\?>/

/**
 * Reads a document, or with `outer` a fragment: one element seen inside those prefixes.
 * Stops at the first thing that is not well-formed, as XML 1.0 demands (section 1.2, fatal error).
 */
export function readXml(source: string, listener: Listener, outer: Prefixes = outermost): XmlReading {
  try {
    return new Reader(source, listener, outer).read()
  } catch (error) {
    if (error instanceof Stop) return {}
    throw error
  }
}

class Reader {
  private readonly source: string
  private readonly listener: Listener
  private readonly outer: Prefixes
  private readonly cursor: Cursor
  private readonly references: References
  private readonly hasReturns: boolean
  private readonly open: Open[] = []
  private root: Building | undefined
  private kept = 0
  private texts = 0
  private nextSectionEnd = -1
  private scope: Prefixes | undefined
  private alias: { readonly from: string; readonly to: string } | undefined
  private readonly namespaces = new Map<string, string>()

  constructor(source: string, listener: Listener, outer: Prefixes) {
    this.source = source
    this.listener = listener
    this.outer = outer
    this.cursor = new Cursor(source, listener.report, listener.known ?? new KnownNames())
    this.references = new References(this.cursor)
    this.hasReturns = source.includes('\r')
  }

  read(): XmlReading {
    const { source, cursor, listener } = this
    if (source.length > limits.size) {
      cursor.stop('limit', 0, `more than ${limits.size} characters`)
    }
    const wrong = listener.clean ? null : forbidden.exec(source)
    if (wrong) listener.report('character', wrong.index, codePoint(wrong[0]))
    if (this.outer === outermost) this.prolog()
    while (cursor.position < source.length) {
      const next = cursor.indexOf('<', cursor.position)
      if (next > cursor.position) this.characters(next)
      if (cursor.position < source.length) this.markup()
    }
    const left = this.open.at(-1)
    if (left) cursor.stop('malformed', source.length, `<${left.name}> is not closed`)
    if (!this.root) cursor.stop('malformed', source.length, 'there is no element')
    return wrong || !this.root ? {} : { root: this.root }
  }

  private prolog(): void {
    const { cursor, source } = this
    if (!/^<\?xml[\s?]/.test(source.slice(0, 6))) return
    const found = declaration.exec(source.slice(0, 400))
    if (!found) cursor.stop('malformed', 0, 'an XML declaration that cannot be read')
    const [whole, , , version = ''] = found!
    if (version !== '1.0') this.listener.report('version', 0, version)
    cursor.position = whole.length
  }

  private markup(): void {
    const { source, cursor } = this
    const at = cursor.position
    const next = source.charCodeAt(at + 1)
    if (next === 47) this.endTag()
    else if (next === 63) this.instruction()
    else if (next !== 33) this.startTag()
    else if (source.startsWith('<!--', at)) this.comment()
    else if (source.startsWith('<![CDATA[', at)) this.section()
    else if (source.startsWith('<!DOCTYPE', at)) this.documentType()
    else this.refuse(at, `“${cursor.snippet()}”`)
  }

  private refuse(at: number, of: string): never {
    return this.cursor.stop('malformed', at, of)
  }

  private startTag(): void {
    const { cursor, open, source, listener } = this
    const at = cursor.position++
    const { prefix, local, whole: name } = cursor.name()
    const parent = open[open.length - 1]?.element
    if (!parent && this.root) this.refuse(at, 'a second root element')
    const { attributes, declared } = tagged(cursor, this.references, listener.prefix)
    const around = parent?.prefixes ?? this.outer
    const prefixes = declared ? { declared, outer: around } : around
    const empty = cursor.code() === 47
    if (empty) cursor.position++
    if (cursor.code() !== 62) this.refuse(cursor.position, `“${cursor.snippet()}” in the start tag <${local}>`)
    const contentStart = ++cursor.position
    const written = this.namespaceOf(prefixes, prefix)
    if (!parent && listener.meant) this.alias = { from: written ?? '', to: listener.meant(local, written ?? '') }
    const namespace = written === this.alias?.from ? this.alias?.to : written
    if (prefix === 'xmlns' || (namespace === undefined && prefix !== '')) {
      cursor.stop('prefix', at, `${prefix} in <${prefix}:${local}>`)
    }
    const element: Building = {
      namespace: namespace ?? '',
      prefix,
      name: local,
      parent,
      source,
      at,
      contentStart,
      contentEnd: contentStart,
      attributes: bound(cursor, attributes, prefixes),
      children: none,
      runs: none,
      prefixes,
      read: undefined
    }
    if (!parent) this.root = element
    else if (parent.children === none) parent.children = [element]
    else parent.children.push(element)
    const { kept, texts } = this
    if (++this.kept > limits.elements) {
      cursor.stop('limit', at, `more than ${limits.elements} elements in one piece`)
    }
    const unit = listener.start?.(element, open.length) ?? false
    if (empty) this.finish({ element, unit, name, kept, texts })
    else this.push({ element, unit, name, kept, texts })
  }

  /** As the function of this name: the same prefix in the same scope comes again and again. */
  private namespaceOf(prefixes: Prefixes, prefix: string): string | undefined {
    if (this.scope !== prefixes) {
      this.scope = prefixes
      this.namespaces.clear()
    }
    let found = this.namespaces.get(prefix)
    if (found === undefined) {
      found = namespaceOf(prefixes, prefix)
      if (found !== undefined) this.namespaces.set(prefix, found)
    }
    return found
  }

  private push(one: Open): void {
    const { depth } = limits
    if (this.open.push(one) > depth) {
      this.cursor.stop('limit', one.element.at, `more than ${depth} nested elements`)
    }
  }

  private endTag(): void {
    const { cursor, source } = this
    const at = cursor.position
    const open = this.open.pop()
    if (!open) this.refuse(at, 'an end tag without a start tag')
    cursor.position += 2
    const matches = source.startsWith(open.name, cursor.position)
    cursor.position += open.name.length
    if (matches && cursor.code() !== 62) cursor.skipSpace()
    if (!matches || cursor.code() !== 62) this.refuse(at, `<${open.name}> is not closed before “${cursor.snippet(at)}”`)
    cursor.position++
    open.element.contentEnd = at
    this.finish(open)
  }

  private finish({ element, unit, kept, texts }: Open): void {
    if (!unit) return
    this.listener.unit?.(element)
    this.open[this.open.length - 1]?.element.children.pop()
    this.kept = kept
    this.texts = texts
  }

  private characters(to: number): void {
    const { cursor, source } = this
    const at = cursor.position
    const element = this.open[this.open.length - 1]?.element
    cursor.position = to
    if (!element) {
      if (!isSpace(source, at, to)) this.refuse(at, 'text outside the root element')
      return
    }
    if (this.nextSectionEnd < at) this.nextSectionEnd = cursor.indexOf(']]>', at)
    if (this.nextSectionEnd < to) this.refuse(this.nextSectionEnd, 'a ]]> outside a CDATA section; write ]]&gt;')
    const { has, text } = this.references.between(at, to)
    // White space between elements says nothing.
    if (!has && element.children.length > 0 && isSpace(source, at, to)) return
    const returns = this.hasReturns && source.slice(at, to).includes('\r')
    this.add(element, { start: at, end: to, kind: has ? 'references' : returns ? 'returns' : 'plain', text })
  }

  private add(element: Building, run: Run): void {
    const { texts } = limits
    if (++this.texts > texts) this.cursor.stop('limit', run.start, `more than ${texts} stretches of text in one piece`)
    if (element.runs === none) element.runs = [run]
    else element.runs.push(run)
  }

  private section(): void {
    const { cursor, source } = this
    const at = cursor.position
    const element = this.open[this.open.length - 1]?.element
    if (!element) this.refuse(at, 'a CDATA section outside the root element')
    const end = source.indexOf(']]>', at + 9)
    if (end < 0) this.refuse(at, 'a CDATA section that does not end')
    this.add(element, { start: at + 9, end, kind: 'cdata', text: undefined })
    cursor.position = end + 3
  }

  private comment(): void {
    const { cursor, source } = this
    const end = source.indexOf('--', cursor.position + 4)
    if (end < 0) this.refuse(cursor.position, 'a comment that does not end')
    if (source.charCodeAt(end + 2) !== 62) this.refuse(end, 'a -- inside a comment')
    cursor.position = end + 3
  }

  private instruction(): void {
    const { cursor, source } = this
    const at = cursor.position
    const end = source.indexOf('?>', at + 2)
    if (end < 0) this.refuse(at, 'a processing instruction that does not end')
    if (/^<\?xml[\s?]/i.test(source.slice(at, at + 7))) {
      // Readers of XML stop here. What this one reports further on, they will meet when it is corrected.
      if (this.root) cursor.stop('late-declaration', at, '')
      this.listener.report('late-declaration', at, '')
    }
    cursor.position = at + 2
    cursor.name()
    if (cursor.position < end && !cursor.skipSpace()) this.refuse(at, 'a processing instruction without a name')
    cursor.position = end + 2
  }

  private documentType(): void {
    const { cursor, source, listener } = this
    const at = cursor.position
    if (this.root || this.references.doctype) this.refuse(at, 'a document type declaration that comes too late')
    const found = doctype(source, at)
    if (typeof found === 'number') this.refuse(found, 'a document type declaration that cannot be read')
    this.references.doctype = found
    listener.doctype?.(found, at)
    for (const external of found.external) listener.report('outside', external.at, external.name)
    cursor.position = found.end
  }
}

function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function isSpace(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return false
  }
  return true
}
