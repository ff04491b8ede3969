// What Atom 1.0 (RFC 4287) demands: feeds, single entries, and the Atom elements that RSS borrows.

import { atom as atomNs } from '../namespaces/atom.ts'
import { child, trimmed, type XmlElement } from '../syntax/xml/element.ts'
import { missingElement } from './any/structure.ts'
import { content, textConstruct } from './atom/construct.ts'
import { entryAuthor, entryRules, feedRules, sourceRules, wholeRules } from './atom/entry.ts'
import { link } from './atom/link.ts'
import { category, filled, generator, identifier, noSpaceAround, person } from './atom/values.ts'
import type { Declaration, Digest, Grammar, Vocabulary } from './grammar.ts'
import { names } from './grammar.ts'
import type { ListedRule } from './rule.ts'
import { rfc3339Date } from './values/date.ts'
import { reference } from './values/uri.ts'

const atomNamespace = atomNs.uri

const date: Declaration = { value: rfc3339Date, rules: [noSpaceAround] }
const repeated = (declaration: Declaration): Declaration => ({ ...declaration, many: true })

/** What feed, entry and source share. */
const shared = {
  author: repeated(person),
  category,
  contributor: repeated(person),
  id: identifier,
  link,
  rights: textConstruct,
  title: { ...textConstruct },
  updated: date
} as const

/** What feed and source have beyond that. */
const metadata = {
  generator,
  icon: { value: filled(reference), rules: [noSpaceAround] },
  logo: { value: filled(reference), rules: [noSpaceAround] },
  subtitle: { ...textConstruct }
} as const

const source: Declaration = {
  place: 'source',
  rules: sourceRules,
  children: names<Declaration>({ ...shared, ...metadata })
}

export const entry: Declaration = {
  place: 'entry',
  many: true,
  rules: entryRules,
  children: names<Declaration>({
    ...shared,
    content,
    published: { ...date },
    source,
    summary: { ...textConstruct }
  }),
  required: names<ListedRule>({ id: missingElement, title: missingElement, updated: missingElement })
}

export const feed: Declaration = {
  place: 'feed',
  rules: feedRules,
  children: names<Declaration>({ ...shared, ...metadata, entry }),
  required: names<ListedRule>({ id: missingElement, title: missingElement, updated: missingElement })
}

/** What the rules on the whole feed need to know about an entry after it is released. */
function digest(element: XmlElement): Digest {
  const id = child(element, 'id')
  const updated = child(element, 'updated')
  const from = child(element, 'source')
  return {
    at: element.at,
    ...(id ? { id: trimmed(id), idAt: id.at } : {}),
    ...(updated ? { updated: trimmed(updated), updatedAt: updated.at } : {}),
    ...(child(element, 'author') || (from && child(from, 'author')) ? {} : { authorless: true })
  }
}

export const atom: Grammar = {
  flavour: 'atom',
  roots: [`{${atomNamespace}}feed`],
  declaration: feed,
  item: (element, depth) =>
    depth === 1 && element.name === 'entry' && element.namespace === (element.parent?.namespace ?? atomNamespace)
      ? entry
      : undefined,
  digest,
  whole: wholeRules
}

/** A document that is one entry (RFC 4287, section 2). */
export const atomEntry: Grammar = {
  flavour: 'atom',
  roots: [`{${atomNamespace}}entry`],
  declaration: { ...entry, rules: [...entryRules, entryAuthor] }
}

const borrowed = names<Declaration>({
  ...shared,
  content,
  summary: { ...textConstruct },
  published: { ...date },
  source
})

/** Atom's elements in RSS. */
export const atomVocabulary: Vocabulary = {
  name: 'atom',
  namespaces: [atomNamespace],
  in: {
    channel: names<Declaration>({ ...shared, ...metadata }),
    item: borrowed,
    collection: names<Declaration>({ title: textConstruct }),
    workspace: names<Declaration>({ title: textConstruct })
  }
}
