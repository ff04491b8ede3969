// Checks one XML document: picks the grammar for its root, then checks the items one by one and the frame around them.

import { mojibake } from '../syntax/characters.ts'
import type { Decoded } from '../syntax/encoding.ts'
import type { Doctype } from '../syntax/xml/doctype.ts'
import { attribute, type XmlElement } from '../syntax/xml/element.ts'
import { readXml } from '../syntax/xml/reader.ts'
import { encodingFaults } from './any/encoding.ts'
import { type DeclaredPrefix, judgePrefix } from './any/namespace.ts'
import { judgeDoctype, judgeRoot } from './any/root.ts'
import { judge } from './any/walk.ts'
import { xmlFaults } from './any/wellformed.ts'
import type { Declaration, Digest, Flavour, Grammar, Whole } from './grammar.ts'
import type { CheckRun, ReportRule } from './rule.ts'
import { runWhole } from './run.ts'
import { grammarOf, meantBy, vocabularies } from './vocabularies.ts'

/** What a document is judged with. */
export interface Settings {
  readonly now?: number
  readonly base?: string
  readonly html: boolean
  readonly report: ReportRule
}

/** Checks a document by the grammar of its root and returns its flavour; undefined for an unknown root. */
export function judgeDocument(source: Decoded, settings: Settings): Flavour | undefined {
  const document = new Document(settings)
  const framed = document.read(source)
  if (framed) judgeWhole(framed.root, framed.context, document.digests, document.uses)
  return document.grammar?.flavour
}

/** A root that was judged with all that is in it, and what it was judged with. */
export interface Framed {
  readonly root: XmlElement
  readonly context: CheckRun
}

/** As `judgeDocument`, without the rules on the feed as a whole: they wait for the items. */
export function judgeFrame(source: Decoded, settings: Settings): Framed | undefined {
  return new Document(settings).read(source)
}

/** What has been seen of a document so far. */
class Document {
  private readonly settings: Settings
  private readonly seen = new Set<string>()
  readonly digests: Digest[] = []
  readonly uses = new Map<string, number>()
  private readonly noted: Noted = new Map()
  private readonly declared: DeclaredPrefix[] = []
  private doctype: { doctype: Doctype; at: number } | undefined
  private context: CheckRun | undefined
  /** The namespace of the root, as it is written. */
  private written = ''
  grammar: Grammar | undefined
  private item: Declaration | undefined

  constructor(settings: Settings) {
    this.settings = settings
  }

  read({ text, isUnsuspicious }: Decoded): Framed | undefined {
    const { report } = this.settings
    const clean = isUnsuspicious()
    if (!clean) mojibake(text, encodingFaults(report))
    const { root } = readXml(text, {
      report: xmlFaults(report),
      clean,
      doctype: (doctype, at) => {
        this.doctype = { doctype, at }
      },
      prefix: (prefix, namespace, at) => this.prefix({ prefix, namespace, at }),
      // RSS has no namespace; in one it is an error at the root, and everything else is checked all the same.
      meant: (name, namespace) => {
        this.written = namespace
        return name === 'rss' ? '' : namespace
      },
      start: (element, depth) => this.start(element, depth),
      unit: element => this.unit(element)
    })
    if (!root || !this.context || !this.grammar) return undefined
    judge(root, this.grammar.declaration, this.context)
    return { root, context: this.context }
  }

  private prefix(declared: DeclaredPrefix): void {
    if (this.grammar) this.judgePrefix(declared, this.grammar)
    else this.declared.push(declared)
  }

  private start(element: XmlElement, depth: number): boolean {
    if (depth === 0) this.root(element)
    this.item = this.grammar?.item?.(element, depth)
    return this.item !== undefined
  }

  private root(element: XmlElement): void {
    const { report } = this.settings
    const right = grammarOf(element)
    if (!right || element.namespace !== this.written) judgeRoot({ ...element, namespace: this.written }, report)
    const grammar = right ?? meantBy(element)
    if (!grammar) return
    this.grammar = grammar
    this.context = contextOf(grammar, this.settings, this.seen)
    if (this.doctype) judgeDoctype(this.doctype.doctype, this.doctype.at, attribute(element, 'version'), report)
    for (const declared of this.declared) this.judgePrefix(declared, grammar)
  }

  private judgePrefix(declared: DeclaredPrefix, { flavour }: Grammar): void {
    const isReported = judgePrefix(declared, flavour, vocabularies, this.settings.report)
    if (isReported) this.seen.add(declared.namespace)
  }

  private unit(element: XmlElement): void {
    const declaration = this.grammar?.item?.(element, depthOf(element))
    if (!declaration || !this.context) return
    judge(element, declaration, this.context)
    this.digests.push(digestOf(element, this.context))
    addUses(element, this.uses, this.noted)
  }
}

/** What rules may ask about a document of a known kind; `seen` collects the namespaces in use. */
export function contextOf(grammar: Grammar, { now, base, html, report }: Settings, seen: Set<string>): CheckRun {
  return {
    flavour: grammar.flavour,
    grammar,
    html,
    vocabularies,
    seen,
    report,
    ...(now === undefined ? {} : { now }),
    ...(base === undefined ? {} : { base })
  }
}

/** What is kept of an item. */
export function digestOf(element: XmlElement, { grammar }: CheckRun): Digest {
  return grammar?.digest?.(element) ?? { at: element.at }
}

/** Elements of other namespaces that were noted: names by namespace. */
export type Noted = Map<string, Set<string>>

/** Notes the elements of other namespaces in an item, as `Whole.uses` names them. */
export function addUses(element: XmlElement, uses: Map<string, number>, noted: Noted = new Map()): void {
  for (const { namespace, name, at } of element.children) {
    if (namespace === element.namespace) continue
    const names = noted.get(namespace)
    if (names?.has(name)) continue
    if (names) names.add(name)
    else noted.set(namespace, new Set([name]))
    const key = `{${vocabularies.get(namespace)?.namespaces[0] ?? namespace}}${name}`
    if (!uses.has(key)) uses.set(key, at)
  }
}

/** Runs the rules on a feed as a whole: the format's own, and those of the namespaces it uses. */
export function judgeWhole(
  root: XmlElement,
  context: CheckRun,
  items: readonly Digest[],
  uses: ReadonlyMap<string, number>
): void {
  const { grammar } = context
  const feed = grammar?.feed ? grammar.feed(root) : root
  if (!feed) return
  const whole: Whole = { root, feed, items, uses }
  runWhole(grammar?.whole ?? [], whole, context)
  const used = new Set([...context.seen].map(namespace => vocabularies.get(namespace)))
  for (const vocabulary of used) runWhole(vocabulary?.whole ?? [], whole, context)
}

function depthOf(element: XmlElement): number {
  let depth = 0
  for (let one = element.parent; one; one = one.parent) depth++
  return depth
}
