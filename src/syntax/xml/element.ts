// The light tree that the reader of XML builds: elements with offsets, whose text is decoded only when it is asked for.

/** A name's namespace is the URI, '' for none. Offsets count UTF-16 units of the document's text. */
export interface XmlAttribute {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  /** The value with references resolved and white space normalized (XML 1.0, 3.3.3). */
  readonly value: string
  /** Offset of the name. */
  readonly at: number
  /** Offset of the value's first character, after the quote. */
  readonly valueAt: number
}

/** A stretch of an element's own text: plain, with carriage returns, with references, or a CDATA section. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly kind: 'plain' | 'returns' | 'references' | 'cdata'
  /** The text it stands for, if it contains references to the document's own entities. */
  readonly text: string | undefined
}

export interface XmlElement {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  readonly parent: XmlElement | undefined
  /** The document's whole text. */
  readonly source: string
  /** Offset of `<`. */
  readonly at: number
  /** Offset after the start tag, and of the end tag's `<`: the raw content is between them. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  readonly runs: readonly Run[]
  /** Prefixes in scope: lookups only. */
  readonly prefixes: Prefixes
  /** Kept by `text`, where it had to be put together. */
  read: string | undefined
}

/** Namespace declarations of one start tag, over those around it. */
export interface Prefixes {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Prefixes | undefined
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Pieces that are put together at a time: ten million of them are not held at once. */
const most = 16_384

/** Text with XML's predefined references resolved; the reader has made sure that there are no others. */
export function decoded(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!lines.includes('&')) return lines
  const parts: string[] = []
  const pieces: string[] = []
  let behind = 0
  for (let at = lines.indexOf('&'); at >= 0; at = lines.indexOf('&', behind)) {
    const end = lines.indexOf(';', at)
    if (end < 0) break
    if (at > behind) pieces.push(lines.slice(behind, at))
    pieces.push(meant(lines, at, end))
    behind = end + 1
    if (pieces.length >= most) parts.push(pieces.splice(0).join(''))
  }
  pieces.push(lines.slice(behind))
  parts.push(pieces.join(''))
  return parts.length === 1 ? parts[0]! : parts.join('')
}

/** The character of a reference from its `&` to its `;`. */
function meant(text: string, at: number, end: number): string {
  const inner = text.slice(at + 1, end)
  if (inner.charCodeAt(0) !== 35) return named.get(inner) ?? text.slice(at, end + 1)
  const code = inner.charCodeAt(1) === 120 ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** An element's own text, references and CDATA resolved; that of its children is not in it. */
export function text(element: XmlElement): string {
  const { runs, source } = element
  if (runs.length === 0) return ''
  if (runs.length === 1 && runs[0]!.kind === 'plain') return source.slice(runs[0]!.start, runs[0]!.end)
  element.read ??= runs.length === 1 ? shown(source, runs[0]!) : runs.map(run => shown(source, run)).join('')
  return element.read
}

function shown(source: string, run: Run): string {
  if (run.text !== undefined) return run.text
  const raw = source.slice(run.start, run.end)
  if (run.kind === 'plain') return raw
  if (run.kind === 'references') return decoded(raw)
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

/** Whether any part of the text was written in a CDATA section. */
export function hasCdata(element: XmlElement): boolean {
  return element.runs.some(run => run.kind === 'cdata')
}

/** The document's offset of a character of `text(element)`. */
export function offsetOf(element: XmlElement, index: number): number {
  return offsets(element)(index)
}

/** As `offsetOf`, for many characters of one text: asked in rising order, the text is gone through once. */
export function offsets(element: XmlElement): (index: number) => number {
  const { runs, source, contentStart } = element
  let at = 0
  let seen = 0
  let raw = runs[0]?.start ?? contentStart
  const rewind = (): void => {
    at = 0
    seen = 0
    raw = runs[0]?.start ?? contentStart
  }
  return index => {
    if (index < seen) rewind()
    for (let run = runs[at]; run; run = runs[at]) {
      const token = nextToken(source, run, raw)
      const stretch = token.start - raw
      if (index < seen + stretch) return raw + index - seen
      if (index < seen + stretch + token.length || (token.start >= run.end && at === runs.length - 1)) {
        return Math.min(token.start, run.end)
      }
      seen += stretch + token.length
      raw = token.end
      if (raw >= run.end) raw = runs[++at]?.start ?? run.end
    }
    return contentStart
  }
}

/** The next part of a run whose text differs from its source: where it is, and how long its text is. */
function nextToken(source: string, run: Run, from: number): { start: number; end: number; length: number } {
  if (run.text !== undefined) return { start: run.start, end: run.end, length: run.text.length }
  const sign = run.kind === 'plain' ? undefined : run.kind === 'references' ? /&[^;]+;|\r\n/g : /\r\n/g
  if (sign) {
    // A window keeps the search from running through the rest of the document.
    for (let start = from; start < run.end; start += 65_536) {
      const window = source.slice(start, Math.min(start + 65_636, run.end))
      const found = sign.exec(window)
      if (found) {
        const begins = start + found.index
        return { start: begins, end: begins + found[0].length, length: decoded(found[0]).length }
      }
      sign.lastIndex = 0
    }
  }
  return { start: run.end, end: run.end, length: 0 }
}

/** The text as `text` gives it, without white space around it. */
export function trimmed(element: XmlElement): string {
  return text(element).trim()
}

export function child(element: XmlElement, name: string, namespace = element.namespace): XmlElement | undefined {
  return element.children.find(one => one.name === name && one.namespace === namespace)
}

export function children(element: XmlElement, name: string, namespace = element.namespace): XmlElement[] {
  return element.children.filter(one => one.name === name && one.namespace === namespace)
}

/** The value of an attribute in no namespace (or the given one). */
export function attribute(element: XmlElement, name: string, namespace = ''): string | undefined {
  return attributeNode(element, name, namespace)?.value
}

export function attributeNode(element: XmlElement, name: string, namespace = ''): XmlAttribute | undefined {
  return element.attributes.find(one => one.name === name && one.namespace === namespace)
}

/** `dc:creator`, as it was written. */
export function qualified(named: { readonly prefix: string; readonly name: string }): string {
  return named.prefix === '' ? named.name : `${named.prefix}:${named.name}`
}
