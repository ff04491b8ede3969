// atom:link (RFC 4287, 4.2.7): its attributes, and which links a feed and an entry may have.

import { canonical } from '../../syntax/canonical.ts'
import { quoted } from '../../syntax/quoted.ts'
import { iana, registered, relationName } from '../../syntax/relations.ts'
import { parsed } from '../../syntax/uri.ts'
import { addressFault } from '../../syntax/urifault.ts'
import { baseOf } from '../../syntax/xml/base.ts'
import { attribute, attributeNode, children, type XmlElement } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { Break } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'
import { language } from '../values/language.ts'
import { mediaType } from '../values/mime.ts'
import { anyText, nonNegativeInteger, plain } from '../values/text.ts'
import { followed } from '../values/uri.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7'

export const missingHref = listed({
  id: 'atom/link-href',
  level: 'error',
  says: 'The link has no address',
  fix: 'Add href',
  spec: `${rfc}.1`,
  w3c: 'MissingHref'
})

/** The relation a link says it has. */
export const relation = (link: XmlElement): string => relationName(attribute(link, 'rel'))

const unregisteredRelation = ruleOn<XmlElement>({
  id: 'atom/link-rel',
  level: 'warning',
  says: 'Atom readers do not know this relation',
  fix: 'Use a registered one (alternate, self, related, via, enclosure, hub …), or an address of your own',
  spec: `${rfc}.2`,
  w3c: 'UnregisteredAtomLinkRel',
  broken: link => {
    const node = attributeNode(link, 'rel')
    if (!node) return false
    const rel = relation(link)
    // Relations are compared letter by letter.
    const isSpaced = node.value !== node.value.trim()
    if (rel === '' || (registered.has(rel) && !isSpaced)) return false
    if (
      !isSpaced &&
      /^[a-z][a-z0-9+.-]*:/i.test(rel) &&
      addressFault(rel, true, true) === undefined &&
      !node.value.startsWith(iana)
    )
      return false
    return { at: node.at, of: `rel ${quoted(node.value)}` }
  }
})

const blankRelation = ruleOn<XmlElement>({
  id: 'atom/link-rel-blank',
  level: 'warning',
  says: 'The relation is empty',
  fix: 'Name it, or leave rel out, which means alternate',
  spec: `${rfc}.2`,
  w3c: 'AttrNotBlank',
  broken: link => attributeNode(link, 'rel')?.value.trim() === ''
})

const linkNotEmpty = ruleOn<XmlElement>({
  id: 'atom/link-empty',
  level: 'warning',
  says: 'A link must have no text',
  fix: 'Put the address into href, and the text into title',
  spec: rfc,
  w3c: 'AtomLinkNotEmpty',
  broken: link => link.runs.some(({ start, end }) => /\S/.test(link.source.slice(start, end)))
})

function isSelf(link: XmlElement): boolean {
  return relation(link) === 'self' && /^(?:feed|channel)$/.test(link.parent?.name ?? '')
}

const relativeSelf = ruleOn<XmlElement>({
  id: 'atom/self-relative',
  level: 'warning',
  says: 'The feed’s own address is relative',
  fix: 'Write the complete address: a reader that saved the feed cannot know the rest',
  spec: `${rfc}.2`,
  w3c: 'RelativeSelf',
  broken: link => {
    const href = attribute(link, 'href')
    return href !== undefined && isSelf(link) && !/^[a-z][a-z0-9+.-]*:/i.test(href) && baseOf(link) === undefined
  }
})

const selfElsewhere = ruleOn<XmlElement>({
  id: 'atom/self-elsewhere',
  level: 'warning',
  says: 'The feed’s self link gives a different address from the one it was read from',
  fix: 'Correct the address of the link with rel="self"',
  spec: `${rfc}.2`,
  w3c: 'SelfDoesntMatchLocation',
  broken: (link, { base }) => {
    const href = attribute(link, 'href')
    if (base === undefined || href === undefined || !isSelf(link)) return false
    const own = parsed(href, baseOf(link) ?? base)?.href ?? href
    return (canonical(own) ?? own) !== (canonical(base) ?? base) && { at: link.at, of: quoted(href) }
  }
})

const selfType = ruleOn<XmlElement>({
  id: 'atom/self-type',
  level: 'warning',
  says: 'The self link does not have Atom’s media type',
  fix: 'Write type="application/atom+xml"',
  spec: `${rfc}.2`,
  w3c: 'SelfNotAtom',
  broken: (link, { flavour }) => {
    const type = attribute(link, 'type')
    return (
      flavour === 'atom' && type !== undefined && relation(link) === 'self' && !/^application\/atom\+xml/i.test(type)
    )
  }
})

const sameDocument = ruleOn<XmlElement>({
  id: 'atom/link-here',
  level: 'warning',
  says: 'The link points to the feed itself',
  fix: 'Write the address of the page',
  spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-4.4',
  w3c: 'SameDocumentReference',
  broken: link => {
    const href = attribute(link, 'href')?.trim()
    return href !== undefined && /^(?:#.*)?$/.test(href) && relation(link) !== 'self'
  }
})

const undefinedParameter = ruleOn<XmlElement>({
  id: 'atom/link-parameter',
  level: 'warning',
  says: 'Atom’s media type does not have this parameter',
  fix: 'Use only the parameter type, with the value feed or entry',
  spec: 'https://www.rfc-editor.org/rfc/rfc5023#section-12.1',
  w3c: 'UndefinedParam',
  broken: link => {
    const [type, ...parameters] = (attribute(link, 'type') ?? '').toLowerCase().split(';')
    return (
      type?.trim() === 'application/atom+xml' &&
      parameters.some(one => !/^\s*(?:type=(?:"?feed"?|"?entry"?)|charset=.*)\s*$/.test(one))
    )
  }
})

export const link: Declaration = {
  place: 'link',
  many: true,
  // Elements of other namespaces and text are allowed here (RFC 4287, section 6.4): readers ignore both.
  value: anyText,
  attributes: names<AttributeDeclaration>({
    href: { value: followed, required: missingHref },
    rel: {},
    type: { value: mediaType },
    hreflang: { value: language },
    title: { value: plain },
    length: { value: nonNegativeInteger }
  }),
  rules: [
    unregisteredRelation,
    blankRelation,
    linkNotEmpty,
    relativeSelf,
    selfElsewhere,
    selfType,
    sameDocument,
    undefinedParameter
  ]
}

/** On feed, entry and source: two pages of the same type and language. */
export const alternateTwice = ruleOn<XmlElement>({
  id: 'atom/alternate-twice',
  level: 'error',
  says: 'Two alternate links have the same type and language',
  fix: 'Keep one, or give them different values of type or hreflang',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1',
  w3c: 'DuplicateAtomLink',
  broken: holder => {
    const seen = new Set<string>()
    const found: Break[] = []
    for (const one of children(holder, 'link')) {
      if (relation(one) !== 'alternate') continue
      const key = `${attribute(one, 'type') ?? ''} ${(attribute(one, 'hreflang') ?? '').toLowerCase()}`
      if (seen.has(key)) found.push({ at: one.at, of: '<link rel="alternate">' })
      seen.add(key)
    }
    return found
  }
})
