// What a format or an extension declares: which elements and attributes it has, where, how often, and what each may contain.
//
// How to write an extension (one file for each vocabulary, listed in extensions.ts):
//   const duration: ValueKind = { name: 'duration', sound: text => /^\d+$/.test(text), rules: [durationRule] }
//     A kind says what a text may be. `sound` is a quick test: if it is true, the rules of the kind are not run. Ready-made kinds are in
//     values/: text.ts (plain, blank, integer …), uri.ts, date.ts, mime.ts, language.ts.
//   const durationRule = ruleOn<TextValue>({ id: 'itunes/duration', level: 'error', says: 'This is not a duration',
//     fix: 'Write seconds, or hours:minutes:seconds', spec: 'https://…', w3c: 'InvalidDuration',
//     broken: value => !/^\d+(:\d\d){0,2}$/.test(value.text) })         // true | false | { at, of } | list of them
//   export const itunes: Vocabulary = { name: 'itunes', namespaces: ['http://…'], in: {
//     item: names({ duration: { value: duration }, keywords: { value: plain, many: true } }),        // once unless `many`
//     channel: names({ category: { attributes: names({ text: { value: plain, required: true } }), many: true,
//       children: names({ category: … }) }, … }) },
//     rules: { item: [ …RuleOn<XmlElement>[] ], channel: [ …RuleOn<XmlElement>[] ] }, whole: [ …RuleOn<Whole>[] ] }
//   Places are 'channel' | 'item' | 'image' | 'textInput' | 'feed' | 'entry' | 'source' | 'person' | 'link' …: the `place` of the parent
//   element's declaration. For child elements of another vocabulary the key is '{namespace}name'. `open: true`: the content is not checked.
import type { Format } from '../formats.ts'
import type { XmlElement } from '../syntax/xml/element.ts'
import type { CheckRun, ListedRule, RuleOn, TextValue } from './rule.ts'

/** What a text may be. */
export interface ValueKind {
  readonly name: string
  /** True only if no rule of the kind can be broken. */
  readonly sound?: (text: string, context: CheckRun) => boolean
  readonly rules: readonly RuleOn<TextValue>[]
  /** `text` is handed over as it is; otherwise without the white space around it. */
  readonly space?: 'kept'
  /** A text may have any length; otherwise more than 50,000 characters are a mistake. */
  readonly long?: true
  /** Looks inside the text and makes its own reports, at offsets that `place` finds in the document. */
  readonly inside?: (value: TextValue, context: CheckRun, place: (offset: number) => number) => void
}

export interface AttributeDeclaration {
  readonly value?: ValueKind
  /** Absent: optional. `true`: missing is `attribute/missing`; a rule's head: missing is that. */
  readonly required?: true | ListedRule
}

export interface Declaration {
  /** What its own text may be. Without it, text is `text/unexpected`. */
  readonly value?: ValueKind
  /** By name, or '{namespace}name'; what a namespace allows everywhere is in its `attributesIn`. */
  readonly attributes?: ReadonlyMap<string, AttributeDeclaration>
  /** By name in the element's own namespace, or '{namespace}name'. */
  readonly children?: ReadonlyMap<string, Declaration>
  /** May appear more than once. */
  readonly many?: boolean
  /** The rule broken when it appears more than once, instead of `element/twice`. */
  readonly twice?: ListedRule
  /** Names of children (as keys of `children`) that must be there, with the rule they break when not. */
  readonly required?: ReadonlyMap<string, ListedRule>
  /** What extensions call this place. */
  readonly place?: string
  /** Children, text and attributes are not judged; `content`: children and text are not. */
  readonly open?: boolean | 'content'
  readonly rules?: readonly RuleOn<XmlElement>[]
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
  /** True: unknown elements and attributes are accepted. A set: elements of these names may appear anywhere and are not checked. */
  readonly lenient?: boolean | ReadonlySet<string>
  /** A name may be refined after a full stop: `date.Taken` is a `date`. */
  readonly refined?: true
  /** Mistaken and abandoned addresses of this namespace, with the rule they break. */
  readonly mistaken?: ReadonlyMap<string, ListedRule>
  /** By place, and for `feed` (the whole document with a digest of its items). They run only where the namespace is used in the document. */
  readonly rules?: { readonly [place: string]: readonly RuleOn<XmlElement>[] }
  readonly whole?: readonly RuleOn<Whole>[]
}

/** What is kept of an item after its element is released. */
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
  readonly root: XmlElement
  /** The channel or feed element. */
  readonly feed: XmlElement
  readonly items: readonly Digest[]
  /** First offset of each child element of an item, `name` or `{namespace}name`: `uses.get('{http://…}comments')`. */
  readonly uses: ReadonlyMap<string, number>
}

export type Flavour = Format | 'rss1' | 'opml' | 'other'

/** A format: what its root is, which of its elements are items (read, checked and released one by one), and the rules on the whole. */
export interface Grammar {
  readonly flavour: Flavour
  /** Root elements, '{namespace}name'; '{}rss' for one in no namespace. */
  readonly roots: readonly string[]
  readonly declaration: Declaration
  /** The declaration of an item, if the element is one. `depth`: 0 for the root. An item that is checked alone has no parent. */
  readonly item?: (element: XmlElement, depth: number) => Declaration | undefined
  readonly digest?: (item: XmlElement) => Digest
  /** Rules for every element of the root's namespace that has attributes. */
  readonly attributed?: readonly RuleOn<XmlElement>[]
  /** The element that holds the feed's own metadata; the root itself without this. */
  readonly feed?: (root: XmlElement) => XmlElement | undefined
  readonly whole?: readonly RuleOn<Whole>[]
}

export function names<TextValue>(record: { readonly [name: string]: TextValue }): ReadonlyMap<string, TextValue> {
  return new Map(Object.entries(record))
}
