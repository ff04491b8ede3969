// Where elements of extensions may appear, and short ways to declare them.
import type { AttributeDeclaration, Declaration, ValueKind } from '../grammar.ts'
import { names } from '../grammar.ts'

type Declarations = { readonly [name: string]: Declaration }
type Attributes = { readonly [name: string]: AttributeDeclaration }
type In = { readonly [place: string]: ReadonlyMap<string, Declaration> }

/** On the feed and on items, in RSS and Atom, and on the media of an item. */
export function onFeedAndItems(declarations: Declarations): In {
  return { ...onFeeds(declarations), ...onItems(declarations), media: names(declarations) }
}

export function onFeeds(declarations: Declarations): In {
  const all = names(declarations)
  return { channel: all, feed: all, source: all }
}

export function onItems(declarations: Declarations): In {
  const all = names(declarations)
  return { item: all, entry: all }
}

/** An element with text, once in its parent. */
export function one(value: ValueKind, attributes: Attributes = {}): Declaration {
  return { value, attributes: names(attributes) }
}

/** An element with text, as often as one likes. */
export function many(value: ValueKind, attributes: Attributes = {}): Declaration {
  return { ...one(value, attributes), many: true }
}

/** An element that says all in attributes. */
export function empty(attributes: Attributes): Declaration {
  return { attributes: names(attributes) }
}

export function optional(value: ValueKind): AttributeDeclaration {
  return { value }
}

export function needed(value: ValueKind): AttributeDeclaration {
  return { value, required: true }
}

/** Elements within an element. */
export function holding(children: Declarations, attributes: Attributes = {}): Declaration {
  return { children: names(children), attributes: names(attributes) }
}
