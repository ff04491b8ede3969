// One XML document under judgement: the grammar its root calls for, its items one by one, then the frame around them.
import type { Doctype } from './doctype.ts'
import { attribute, type Element } from './element.ts'
import { isUnsuspicious, mojibake } from './encoding.ts'
import { type Declared, judgePrefix } from './namespace.ts'
import { judgeDoctype, judgeRoot } from './root.ts'
import type { Context, Declaration, Digest, Flavour, Grammar, Head, Whole } from './rule.ts'
import { runWhole } from './rule.ts'
import { judge } from './structure.ts'
import { grammarOf, vocabularies } from './vocabularies.ts'
import { read } from './xml.ts'

/** What a document is judged with. */
export interface Settings {
  readonly now?: number
  readonly base?: string
  readonly html: boolean
  readonly report: (rule: Head, at: number, of: string) => void
}

/** Holds a document against the grammar of its root and says which that is; undefined where it is none of ours. */
export function judgeDocument(source: string, settings: Settings): Flavour | undefined {
  return new Document(settings).judge(source)
}

/** What has been seen of a document so far. */
class Document {
  private readonly settings: Settings
  private readonly seen = new Set<string>()
  private readonly digests: Digest[] = []
  private readonly uses = new Map<string, number>()
  private readonly declared: Declared[] = []
  private doctype: { doctype: Doctype; at: number } | undefined
  private context: Context | undefined
  private grammar: Grammar | undefined
  private item: Declaration | undefined

  constructor(settings: Settings) {
    this.settings = settings
  }

  judge(source: string): Flavour | undefined {
    const { report } = this.settings
    const clean = isUnsuspicious(source)
    if (!clean) mojibake(source, report)
    const { root } = read(source, {
      report,
      clean,
      doctype: (doctype, at) => {
        this.doctype = { doctype, at }
      },
      prefix: (prefix, namespace, at) => this.prefix({ prefix, namespace, at }),
      start: (element, depth) => this.start(element, depth),
      unit: element => this.unit(element)
    })
    if (root && this.context) this.whole(root, this.context)
    return this.grammar?.flavour
  }

  private prefix(declared: Declared): void {
    if (this.context) judgePrefix(declared, this.context.flavour, vocabularies, this.settings.report)
    else this.declared.push(declared)
  }

  private start(element: Element, depth: number): boolean {
    if (depth === 0) this.root(element)
    this.item = this.grammar?.item?.(element, depth)
    return this.item !== undefined
  }

  private root(element: Element): void {
    const { report } = this.settings
    const grammar = grammarOf(element)
    if (!grammar) {
      judgeRoot(element, report)
      return
    }
    const { now, base, html } = this.settings
    this.grammar = grammar
    this.context = {
      flavour: grammar.flavour,
      grammar,
      html,
      vocabularies,
      seen: this.seen,
      report,
      ...(now === undefined ? {} : { now }),
      ...(base === undefined ? {} : { base })
    }
    if (this.doctype) judgeDoctype(this.doctype.doctype, this.doctype.at, attribute(element, 'version'), report)
    for (const declared of this.declared) judgePrefix(declared, grammar.flavour, vocabularies, report)
  }

  private unit(element: Element): void {
    const declaration = this.grammar?.item?.(element, depthOf(element))
    if (!declaration || !this.context) return
    judge(element, declaration, this.context)
    this.digests.push(this.grammar?.digest?.(element) ?? { at: element.at })
    for (const { namespace, name, at } of element.children) {
      if (namespace === element.namespace) continue
      const key = `{${vocabularies.get(namespace)?.namespaces[0] ?? namespace}}${name}`
      if (!this.uses.has(key)) this.uses.set(key, at)
    }
  }

  private whole(root: Element, context: Context): void {
    const { grammar } = this
    if (!grammar) return
    judge(root, grammar.declaration, context)
    const feed = grammar.feed ? grammar.feed(root) : root
    if (!feed) return
    const whole: Whole = { root, feed, items: this.digests, uses: this.uses }
    runWhole(grammar.whole ?? [], whole, context)
    for (const namespace of this.seen) runWhole(vocabularies.get(namespace)?.whole ?? [], whole, context)
  }
}

function depthOf(element: Element): number {
  let depth = 0
  for (let one = element.parent; one; one = one.parent) depth++
  return depth
}
