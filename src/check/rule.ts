// What a rule is, what a format or an extension declares of its elements, and how rules are run. The walk over a tree is structure.ts.
//
// How to write an extension (one file a vocabulary; list it in extensions.ts):
//   const duration: Kind = { name: 'duration', sound: text => /^\d+$/.test(text), rules: [durationRule] }
//     A kind is what a text may be. `sound` is a quick test: when it is true no rule of the kind is asked. Kinds there are:
//     text.ts (plain, blank, integer …), uri.ts, date.ts, mime.ts, language in text.ts.
//   const durationRule: RuleOn<Value> = { id: 'itunes/duration', level: 'error', says: 'This is not a duration',
//     fix: 'Write seconds, or hours:minutes:seconds', spec: 'https://…', w3c: 'InvalidDuration',
//     broken: value => !/^\d+(:\d\d){0,2}$/.test(value.text) }          // true | false | { at, of } | list of them
//   export const itunes: Vocabulary = { name: 'itunes', namespaces: ['http://…'], in: {
//     item: names({ duration: { value: duration }, keywords: { value: plain, many: true } }),        // once unless `many`
//     channel: names({ category: { attributes: names({ text: { value: plain, required: true } }), many: true,
//       children: names({ category: … }) }, … }) },
//     rules: { item: [ …RuleOn<Element>[] ], channel: [ …RuleOn<Element>[] ] }, whole: [ …RuleOn<Whole>[] ] }
//   Places are 'channel' | 'item' | 'image' | 'textInput' | 'feed' | 'entry' | 'source' | 'person' | 'link' …: `place` of the declaration an
//   element stands in. Child elements of another vocabulary: key '{namespace}name'. `open: true`: what is inside is nobody's business.

import type { Rule } from '../problem.ts'
import { quoted } from '../syntax/quoted.ts'
import type { Attribute, Element } from '../syntax/xml/element.ts'
import { offsets, qualified, text } from '../syntax/xml/element.ts'

/** Where and in what a rule is broken. */
export interface Break {
  /** Offset: in the text of a `Value`, else in the document. */
  readonly at?: number
  /** Shown after `says` and a colon, in place of the element or value. */
  readonly of?: string
}

export type Verdict = boolean | Break | readonly Break[]

/** A rule that tells by a look at its subject whether it is broken. */
export interface RuleOn<Subject> extends Rule {
  /** False or an empty list: sound. True: broken at the subject's own place. */
  readonly broken: (subject: Subject, context: Context) => Verdict
}

/** A text under judgement: an element's, or an attribute's. */
export interface Value {
  readonly text: string
  readonly element: Element
  readonly attribute?: Attribute
}

/** What a text may be. */
export interface Kind {
  readonly name: string
  /** True only if no rule of the kind can be broken. */
  readonly sound?: (text: string, context: Context) => boolean
  readonly rules: readonly RuleOn<Value>[]
  /** `text` is handed over as it is; otherwise without the white space around it. */
  readonly space?: 'kept'
  /** A text may be of any length; otherwise nobody means one of more than 50,000 characters. */
  readonly long?: true
  /** Looks inside the text and reports by itself, at offsets that `place` finds in the document. */
  readonly inside?: (value: Value, context: Context, place: (offset: number) => number) => void
}

export interface AttributeDeclaration {
  readonly value?: Kind
  /** Absent: optional. `true`: missing is `attribute/missing`; a rule's head: missing is that. */
  readonly required?: true | Rule
}

export interface Declaration {
  /** What its own text may be. Without it, text is `text/unexpected`. */
  readonly value?: Kind
  /** By name, or '{namespace}name'; what a namespace allows everywhere is in its `attributesIn`. */
  readonly attributes?: ReadonlyMap<string, AttributeDeclaration>
  /** By name in the element's own namespace, or '{namespace}name'. */
  readonly children?: ReadonlyMap<string, Declaration>
  /** May stand more than once. */
  readonly many?: boolean
  /** The rule to break when it stands more than once, in place of `element/twice`. */
  readonly twice?: Rule
  /** Names of children (as keys of `children`) that must be there, with the rule they break when not. */
  readonly required?: ReadonlyMap<string, Rule>
  /** What extensions call this place. */
  readonly place?: string
  /** Children, text and attributes are not judged; `content`: children and text are not. */
  readonly open?: boolean | 'content'
  readonly rules?: readonly RuleOn<Element>[]
}

/** One namespace's elements and rules. */
export interface Vocabulary {
  /** Its usual prefix. */
  readonly name: string
  /** The right one first; others are taken as if they were the first. */
  readonly namespaces: readonly string[]
  readonly in?: { readonly [place: string]: ReadonlyMap<string, Declaration> }
  /** Attributes of this namespace on elements of others, by place. */
  readonly attributesIn?: { readonly [place: string]: ReadonlyMap<string, AttributeDeclaration> }
  /** True: elements and attributes it does not know are no problem. A set: elements of these names may stand anywhere, as nobody's business. */
  readonly lenient?: boolean | ReadonlySet<string>
  /** Names may be refined behind a full stop: `date.Taken` is a `date`. */
  readonly refined?: true
  /** Addresses that stand for this namespace by mistake or were given up, with the rule they break. */
  readonly mistaken?: ReadonlyMap<string, Rule>
  /** By place, and for `feed` (the whole document with a digest of its items). They run only where the namespace is used in the document. */
  readonly rules?: { readonly [place: string]: readonly RuleOn<Element>[] }
  readonly whole?: readonly RuleOn<Whole>[]
}

/** What is kept of an item when its element is let go. */
export interface Digest {
  readonly at: number
  readonly id?: string
  readonly idAt?: number
  readonly updated?: string
  readonly updatedAt?: number
  /** The entry has neither an author nor a source with one. */
  readonly authorless?: boolean
}

/** A document without its items, and what is kept of them. */
export interface Whole {
  readonly root: Element
  /** The channel or feed element. */
  readonly feed: Element
  readonly items: readonly Digest[]
  /** First offset of each child element of an item, `name` or `{namespace}name`: `uses.get('{http://…}comments')`. */
  readonly uses: ReadonlyMap<string, number>
}

export type Flavour = 'rss' | 'rss1' | 'atom' | 'opml' | 'json' | 'other'

/** A format: what its root is, which of its elements are items (read, judged and let go one by one), what holds of the whole. */
export interface Grammar {
  readonly flavour: Flavour
  /** Root elements, '{namespace}name'; '{}rss' for one in no namespace. */
  readonly roots: readonly string[]
  readonly declaration: Declaration
  /** The declaration of an item, if the element is one. `depth`: 0 for the root. An item that is checked alone has no parent. */
  readonly item?: (element: Element, depth: number) => Declaration | undefined
  readonly digest?: (item: Element) => Digest
  /** Rules for every element of the root's namespace that has attributes. */
  readonly attributed?: readonly RuleOn<Element>[]
  /** The element that holds the feed's own metadata; the root itself without this. */
  readonly feed?: (root: Element) => Element | undefined
  readonly whole?: readonly RuleOn<Whole>[]
}

/** What a rule may ask about the run. */
export interface Context {
  readonly flavour: Flavour
  /** Milliseconds; absent: nothing is judged to be in the future. */
  readonly now?: number
  /** Address the document was or will be found at. */
  readonly base?: string
  /** Look into HTML. */
  readonly html: boolean
  readonly grammar?: Grammar
  readonly vocabularies: ReadonlyMap<string, Vocabulary>
  /** Namespaces in use so far. */
  readonly seen: Set<string>
  readonly report: (rule: Rule, at: number, of: string) => void
}

export function names<Value>(record: { readonly [name: string]: Value }): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record))
}

function breaks(verdict: Verdict): readonly Break[] {
  if (verdict === true) return [{}]
  if (verdict === false) return []
  return Array.isArray(verdict) ? (verdict as readonly Break[]) : [verdict as Break]
}

export function runElement(rules: readonly RuleOn<Element>[], element: Element, context: Context): void {
  for (const rule of rules) {
    const verdict = rule.broken(element, context)
    if (verdict === false) continue
    for (const { at, of } of breaks(verdict)) context.report(rule, at ?? element.at, of ?? `<${qualified(element)}>`)
  }
}

export function runWhole(rules: readonly RuleOn<Whole>[], whole: Whole, context: Context): void {
  for (const rule of rules) {
    for (const { at, of } of breaks(rule.broken(whole, context))) context.report(rule, at ?? whole.feed.at, of ?? '')
  }
}

/** Longer values are not looked at: dates, addresses and names of such a length are not meant to be read. */
const longest = 50_000

export const tooLong: Rule = {
  id: 'text/too-long',
  level: 'error',
  says: 'This is far too long for what it is',
  fix: `Write at most ${longest} characters`,
  spec: 'https://www.rssboard.org/rss-profile',
  w3c: 'TooLong'
}

/** Holds an element's text or an attribute's value against a kind. */
export function runValue(kind: Kind, element: Element, context: Context, attribute?: Attribute): void {
  const whole = attribute ? attribute.value : text(element)
  const given = kind.space === 'kept' ? whole : whole.trim()
  if (given.length > longest && !kind.long) {
    context.report(
      tooLong,
      attribute?.at ?? element.at,
      `${qualified(attribute ?? element)}, ${given.length} characters`
    )
    return
  }
  if (kind.sound?.(given, context)) return
  const value: Value = attribute ? { text: given, element, attribute } : { text: given, element }
  const lead = kind.space === 'kept' ? 0 : whole.length - whole.trimStart().length
  const place = placer(value, lead)
  kind.inside?.(value, context, place)
  for (const rule of kind.rules) {
    const verdict = rule.broken(value, context)
    if (verdict === false) continue
    for (const { at, of } of breaks(verdict)) {
      context.report(rule, place(at), of ?? `${qualified(attribute ?? element)} ${quoted(given)}`)
    }
  }
}

/** Finds offsets of a value in the document; without one, the place of the element or attribute. */
function placer({ element, attribute }: Value, lead: number): (at?: number) => number {
  if (attribute) {
    return at => (at === undefined ? attribute.at : Math.min(attribute.valueAt + at + lead, element.contentStart))
  }
  const find = offsets(element)
  return at => (at === undefined ? element.at : find(at + lead))
}
