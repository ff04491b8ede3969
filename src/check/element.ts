// The light tree the checker sees: elements with offsets, whose text is decoded only when a rule asks for it.

/** A name's namespace is the URI, '' for none. Offsets count UTF-16 units of the document's text. */
export interface Attribute {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  /** The value with references resolved and white space normalized (XML 1.0, 3.3.3). */
  readonly value: string
  /** Offset of the name. */
  readonly at: number
  /** Offset of the value's first character, behind the quote. */
  readonly valueAt: number
}

/** A stretch of an element's own text: as it stands, with carriage returns in it, with references in it, or a CDATA section. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly kind: 'plain' | 'returns' | 'references' | 'cdata'
  /** What it reads, where entities of the document's own are in it. */
  readonly text?: string
}

export interface Element {
  readonly namespace: string
  readonly prefix: string
  readonly name: string
  readonly parent: Element | undefined
  /** The document's whole text. */
  readonly source: string
  /** Offset of `<`. */
  readonly at: number
  /** Offset behind the start tag, and of the end tag's `<`: what is between is the raw content. */
  readonly contentStart: number
  readonly contentEnd: number
  readonly attributes: readonly Attribute[]
  readonly children: readonly Element[]
  readonly runs: readonly Run[]
  /** Prefixes in scope: lookups only. */
  readonly prefixes: Prefixes
}

/** Namespace declarations of one start tag, over those around it. */
export interface Prefixes {
  readonly declared: ReadonlyMap<string, string>
  readonly outer: Prefixes | undefined
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with the references XML itself knows resolved; the reader has made sure that there are no others. */
export function decoded(raw: string): string {
  if (!raw.includes('&') && !raw.includes('\r')) return raw
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([^;]+));/g, (whole, hex, decimal, name) =>
      hex ? character(Number.parseInt(hex, 16)) : decimal ? character(Number(decimal)) : (named[name] ?? whole)
    )
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

const texts = new WeakMap<Element, string>()

/** An element's own text, references and CDATA resolved; that of its children is not in it. */
export function text(element: Element): string {
  const { runs, source } = element
  if (runs.length === 0) return ''
  if (runs.length === 1 && runs[0]!.kind === 'plain') return source.slice(runs[0]!.start, runs[0]!.end)
  const kept = texts.get(element)
  if (kept !== undefined) return kept
  const made = runs.map(run => shown(source, run)).join('')
  texts.set(element, made)
  return made
}

function shown(source: string, run: Run): string {
  if (run.text !== undefined) return run.text
  const raw = source.slice(run.start, run.end)
  if (run.kind === 'plain') return raw
  if (run.kind === 'references') return decoded(raw)
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
}

/** Whether any part of the text was written in a CDATA section. */
export function hasCdata(element: Element): boolean {
  return element.runs.some(run => run.kind === 'cdata')
}

/** The document's offset of a character of `text(element)`. */
export function offsetOf(element: Element, index: number): number {
  let left = index
  for (const run of element.runs) {
    const length = shown(element.source, run).length
    if (left < length || run === element.runs.at(-1)) return rawOffset(element.source, run, left)
    left -= length
  }
  return element.contentStart
}

function rawOffset(source: string, run: Run, index: number): number {
  const token = run.kind === 'references' ? /&[^;]+;|\r\n/g : /\r\n/g
  let shift = 0
  for (const found of source.slice(run.start, run.end).matchAll(token)) {
    if (found.index - shift >= index) break
    shift += found[0].length - decoded(found[0]).length
  }
  return Math.min(run.start + index + shift, run.end)
}

/** The text as `text` gives it, without white space around it. */
export function trimmed(element: Element): string {
  return text(element).trim()
}

export function child(element: Element, name: string, namespace = element.namespace): Element | undefined {
  return element.children.find(one => one.name === name && one.namespace === namespace)
}

export function children(element: Element, name: string, namespace = element.namespace): Element[] {
  return element.children.filter(one => one.name === name && one.namespace === namespace)
}

/** The value of an attribute in no namespace (or the given one). */
export function attribute(element: Element, name: string, namespace = ''): string | undefined {
  return attributeNode(element, name, namespace)?.value
}

export function attributeNode(element: Element, name: string, namespace = ''): Attribute | undefined {
  return element.attributes.find(one => one.name === name && one.namespace === namespace)
}

/** `dc:creator`, as it was written. */
export function qualified(named: { readonly prefix: string; readonly name: string }): string {
  return named.prefix === '' ? named.name : `${named.prefix}:${named.name}`
}
