// The Atom Publishing Protocol (RFC 5023): drafts and edits in feeds, and its own two kinds of document, services and categories.

import { app as namespace, oldApp } from '../../namespaces/app.ts'
import { atom as atomNs } from '../../namespaces/atom.ts'
import { child, qualified, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import { category } from '../atom/values.ts'
import type { AttributeDeclaration, Declaration, Grammar, ValueKind, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { ListedRule, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { rfc3339Date } from '../values/date.ts'
import { anyText, plain, yesNo } from '../values/text.ts'
import { fullIri, reference } from '../values/uri.ts'
import { many, one, optional } from './places.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc5023'
const atomNamespace = atomNs.uri
const inAtom = (name: string): string => `{${atomNamespace}}${name}`

const hrefAlone = ruleOn<XmlElement>({
  id: 'app/categories-elsewhere',
  level: 'error',
  says: 'These categories are in another document, so the attributes here have no effect',
  fix: 'Remove fixed and scheme, or href',
  spec: `${rfc}#section-7.2.1`,
  w3c: 'ConflictingCatAttr',
  broken: element =>
    element.attributes.some(({ name }) => name === 'href') &&
    element.attributes
      .filter(({ name }) => name === 'fixed' || name === 'scheme')
      .map(({ at, name }) => ({ at, of: name }))
})

const hrefEmpty = ruleOn<XmlElement>({
  id: 'app/categories-twice',
  level: 'error',
  says: 'These categories are both in another document and here',
  fix: 'Remove the categories or href',
  spec: `${rfc}#section-7.2.1`,
  w3c: 'ConflictingCatChildren',
  broken: element => element.attributes.some(({ name }) => name === 'href') && element.children.length > 0
})

const moreThanTitle = ruleOn<XmlElement>({
  id: 'app/collection-metadata',
  level: 'warning',
  says: 'Of Atom’s elements only the title has a meaning in a workspace or collection',
  fix: 'Move the element to the feed of the collection',
  spec: `${rfc}#section-8.3.3`,
  w3c: 'QuestionableUsage',
  broken: holder =>
    holder.children
      .filter(one => one.namespace === atomNamespace && one.name !== 'title')
      .map(one => ({ at: one.at, of: `<${qualified(one)}>` }))
})

const untitled = ruleOn<XmlElement>({
  id: 'app/title',
  level: 'error',
  says: 'The title is missing',
  fix: 'Add <atom:title>',
  spec: `${rfc}#section-8.3`,
  w3c: 'MissingElement',
  broken: element => !child(element, 'title', atomNamespace)
})

const undefinedParameter = ruleOn<TextValue>({
  id: 'app/accept-parameter',
  level: 'warning',
  says: 'Media ranges have no such parameter here',
  fix: 'Leave it out; application/atom+xml may have type=entry or type=feed',
  spec: `${rfc}#section-8.3.4`,
  w3c: 'UndefinedParam',
  broken: ({ text }) =>
    text.split(',').some(one => {
      const [type = '', ...parameters] = one.toLowerCase().split(';')
      const known =
        type.trim() === 'application/atom+xml'
          ? /^\s*(?:type=(?:"?entry"?|"?feed"?)|charset=.*)\s*$/
          : /^\s*charset=.*$/
      return parameters.some(parameter => !known.test(parameter))
    })
})

const range = /^(?:\*\/\*|[\w!#$&^.+-]+\/(?:\*|[\w!#$&^.+-]+))(?:\s*;\s*[\w!#$&^.+-]+=(?:"[^"]*"|[^\s;,"]+))*$/

const acceptForm = ruleOn<TextValue>({
  id: 'app/accept',
  level: 'error',
  says: 'This is not a range of media types',
  fix: 'Write it like image/*, or leave the element empty if nothing is accepted',
  spec: `${rfc}#section-8.3.4`,
  w3c: 'InvalidMIMEType',
  broken: ({ text }) => text !== '' && !text.split(/\s*,\s*/).every(one => range.test(one))
})

const mediaRange: ValueKind = { name: 'media range', rules: [acceptForm, undefinedParameter] }

const title: Declaration = { value: plain, attributes: names({ type: { value: anyText } }) }

const categories: Declaration = {
  place: 'categories',
  many: true,
  attributes: names<AttributeDeclaration>({
    fixed: optional(yesNo),
    scheme: optional(fullIri),
    href: optional(reference)
  }),
  children: new Map([[inAtom('category'), category]]),
  rules: [hrefAlone, hrefEmpty]
}

/** Any other element of Atom may extend a workspace or collection. */
const anyAtom: readonly (readonly [string, Declaration])[] = [
  'author',
  'category',
  'content',
  'contributor',
  'email',
  'entry',
  'feed',
  'generator',
  'icon',
  'id',
  'link',
  'logo',
  'name',
  'published',
  'rights',
  'source',
  'subtitle',
  'summary',
  'updated',
  'uri'
].map(name => [inAtom(name), { open: true, many: true }])

const collection: Declaration = {
  place: 'collection',
  many: true,
  attributes: names<AttributeDeclaration>({ href: { value: reference, required: true } }),
  children: new Map<string, Declaration>([
    ['accept', many(mediaRange)],
    ['categories', categories],
    [inAtom('title'), title],
    ...anyAtom
  ]),
  rules: [untitled, moreThanTitle]
}

const workspace: Declaration = {
  place: 'workspace',
  many: true,
  children: new Map<string, Declaration>([['collection', collection], [inAtom('title'), title], ...anyAtom]),
  rules: [untitled, moreThanTitle]
}

const addresses = [namespace.uri, oldApp]

export const app: Vocabulary = {
  name: namespace.prefix,
  namespaces: addresses,
  in: {
    entry: names<Declaration>({
      control: { children: names({ draft: one(yesNo) }) },
      edited: one(rfc3339Date),
      collection
    }),
    feed: names<Declaration>({ collection }),
    source: names<Declaration>({ collection }),
    item: names<Declaration>({ edited: one(rfc3339Date) })
  }
}

const roots = (name: string): string[] => addresses.map(uri => `{${uri}}${name}`)

/** Documents of the protocol: what a server offers, and which categories it takes. */
export const appGrammars: readonly Grammar[] = [
  {
    flavour: 'other',
    roots: roots('service'),
    declaration: {
      place: 'channel',
      children: names<Declaration>({ workspace }),
      required: names<ListedRule>({ workspace: missingElement })
    }
  },
  { flavour: 'other', roots: roots('categories'), declaration: categories }
]
