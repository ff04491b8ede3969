// All namespaces that `check` knows, by address.

import { atom03 } from '../namespaces/atom.ts'
import { nearForm } from '../namespaces/near.ts'
import { xmlNamespace } from '../syntax/xml/attributes.ts'
import { atom, atomEntry, atomVocabulary } from './atom.ts'
import { extensions, grammars as further } from './extensions.ts'
import type { AttributeDeclaration, Declaration, Grammar, Vocabulary } from './grammar.ts'
import { names } from './grammar.ts'
import { rdf, rdfVocabularies, xhtmlVocabulary } from './rdf.ts'
import { rss } from './rss.ts'
import { xmlBase } from './values/base.ts'
import { languageOrNone } from './values/language.ts'

const xml: Vocabulary = {
  name: 'xml',
  namespaces: [xmlNamespace],
  attributesIn: {
    '*': names<AttributeDeclaration>({ lang: { value: languageOrNone }, base: { value: xmlBase } })
  }
}

const all: readonly Vocabulary[] = [xml, atomVocabulary, xhtmlVocabulary, ...rdfVocabularies, ...extensions]

/** Two files may each declare part of one namespace: elements of a channel, say, and elements of an item. */
function merged(one: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    ...one,
    ...other,
    in: both(one.in, other.in, (a, b) => new Map<string, Declaration>([...a, ...b])),
    attributesIn: both(
      one.attributesIn,
      other.attributesIn,
      (a, b) => new Map<string, AttributeDeclaration>([...a, ...b])
    ),
    rules: both(one.rules, other.rules, (a, b) => [...a, ...b]),
    whole: [...(one.whole ?? []), ...(other.whole ?? [])]
  }
}

type ByPlace<Thing> = { readonly [place: string]: Thing }

function both<Thing>(
  one: ByPlace<Thing> = {},
  other: ByPlace<Thing> = {},
  join: (a: Thing, b: Thing) => Thing
): ByPlace<Thing> {
  const places = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...places].map(place => {
      const [a, b] = [one[place], other[place]]
      return [place, a !== undefined && b !== undefined ? join(a, b) : (a ?? b)!]
    })
  )
}

function byNamespace(): ReadonlyMap<string, Vocabulary> {
  const found = new Map<string, Vocabulary>()
  for (const vocabulary of all) {
    for (const namespace of vocabulary.namespaces) {
      const known = found.get(namespace)
      found.set(namespace, known ? merged(known, vocabulary) : vocabulary)
    }
  }
  return found
}

/** Vocabularies by address. An address that is nearly a known one is taken for it: `namespace/nearly` says so. */
class ByAddress extends Map<string, Vocabulary> {
  private readonly nearly: ReadonlyMap<string, Vocabulary>
  /** Length of the longest address, and some signs at its end: a longer one is not nearly any. */
  private readonly longest: number

  constructor(exact: ReadonlyMap<string, Vocabulary>) {
    super(exact)
    this.nearly = new Map([...exact].map(([namespace, vocabulary]) => [nearForm(namespace), vocabulary]))
    this.longest = Math.max(...[...exact.keys()].map(({ length }) => length)) + 8
  }

  override get(namespace: string): Vocabulary | undefined {
    return super.get(namespace) ?? (namespace === '' ? undefined : this.near(namespace))
  }

  override has(namespace: string): boolean {
    return this.get(namespace) !== undefined
  }

  private near(namespace: string): Vocabulary | undefined {
    return namespace.length > this.longest ? undefined : this.nearly.get(nearForm(namespace))
  }
}

export const vocabularies: ReadonlyMap<string, Vocabulary> = new ByAddress(byNamespace())

export const grammars: readonly Grammar[] = [rss, atom, atomEntry, rdf, ...further]

const byRoot: ReadonlyMap<string, Grammar> = new Map(
  grammars.flatMap(grammar => grammar.roots.map(root => [root, grammar] as const))
)

export function grammarOf(root: { readonly namespace: string; readonly name: string }): Grammar | undefined {
  return byRoot.get(`{${root.namespace}}${root.name}`)
}

/** The intended format of a root in no namespace or the wrong one, so that all other problems are reported too. Drafts of Atom were another format. */
export function meantBy({
  namespace,
  name
}: {
  readonly namespace: string
  readonly name: string
}): Grammar | undefined {
  if (namespace === atom03) return undefined
  return name === 'feed' ? atom : name === 'entry' ? atomEntry : undefined
}
