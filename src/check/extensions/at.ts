// Deleted entries of an Atom feed (RFC 6721).

import { at as namespace } from '../../namespaces/at.ts'
import { atom as atomNs } from '../../namespaces/atom.ts'
import { child, type XmlElement } from '../../syntax/xml/element.ts'
import { person } from '../atom/values.ts'
import type { Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import { ruleOn } from '../rule.ts'
import { rfc3339Form } from '../values/date.ts'
import { plainOrEmpty } from '../values/text.ts'
import { fullIri } from '../values/uri.ts'
import { needed, one, optional } from './places.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc6721'
const atomNamespace = atomNs.uri

const alive = ruleOn<XmlElement>({
  id: 'at/in-entry',
  level: 'error',
  says: 'A deleted entry is inside an entry',
  fix: 'Move it to the feed',
  spec: `${rfc}#section-3`,
  broken: () => true
})

const noPerson = ruleOn<XmlElement>({
  id: 'at/by',
  level: 'error',
  says: 'at:by does not name anybody',
  fix: 'Add <name>',
  spec: `${rfc}#section-3.2`,
  w3c: 'MissingElement',
  broken: by => !child(by, 'name', atomNamespace)
})

/** The time of a deletion may lie in the past of the entry itself: nothing more is asked of it. */
const time = { name: 'RFC 3339 date', rules: [rfc3339Form] }

const inAtom = (declaration: Declaration): Declaration => ({
  ...declaration,
  children: new Map([...(declaration.children ?? [])].map(([name, one]) => [`{${atomNamespace}}${name}`, one]))
})

const deleted: Declaration = {
  many: true,
  place: 'deleted-entry',
  attributes: names({ ref: needed(fullIri), when: needed(time) }),
  children: names<Declaration>({
    by: { ...inAtom(person), many: true, required: new Map(), rules: [noPerson] },
    comment: one(plainOrEmpty, { type: optional({ name: 'type of text', rules: [] }) }),
    [`{${atomNamespace}}link`]: { open: true, many: true },
    [`{${atomNamespace}}source`]: { open: true }
  })
}

export const at: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: {
    feed: names({ 'deleted-entry': deleted }),
    entry: names<Declaration>({ 'deleted-entry': { open: true, many: true, rules: [alive] } })
  }
}
