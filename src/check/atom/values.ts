// Atom's smaller elements: ids, people, categories, generators.

import { canonical } from '../../syntax/canonical.ts'
import { quoted } from '../../syntax/quoted.ts'
import { addressFault } from '../../syntax/urifault.ts'
import { attributeNode, text, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import type { AttributeDeclaration, Declaration, ValueKind } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { ListedRule, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { addrSpec, containsEmail } from '../values/email.ts'
import { unstableId } from '../values/id.ts'
import { anyText, blank, plain, someText } from '../values/text.ts'
import { followed, fullIri, identifier as identifierKind, reference } from '../values/uri.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc4287'

export const noSpaceAround = ruleOn<XmlElement>({
  id: 'atom/space-around',
  level: 'error',
  says: 'There is white space around the value',
  fix: 'Remove it: ids and dates are compared character by character',
  spec: `${rfc}#section-2`,
  w3c: 'UnexpectedWhitespace',
  broken: element => {
    const given = text(element)
    return given !== given.trim() && given.trim() !== ''
  }
})

export const notCanonical = ruleOn<TextValue>({
  id: 'atom/id-canonical',
  level: 'warning',
  says: 'This id is not in canonical form: software may rewrite it and then take it for a different id',
  fix: 'Use a lower-case host, no default port, upper-case percent-encoding only where needed, and a path',
  spec: `${rfc}#section-4.2.6.1`,
  w3c: 'NonCanonicalURI',
  broken: ({ text: given }) => {
    if (addressFault(given, true, false)) return false
    const right = canonical(given)
    return right !== undefined && right !== given && { of: `${quoted(given)}, canonical ${quoted(right)}` }
  }
})

const idKind: ValueKind = {
  name: 'id',
  sound: given =>
    /^(?:tag:[a-z0-9-]+(?:\.[a-z0-9-]+)+,\d{4}:|https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)[\w~/!$'()*+,-]*(?:\.[a-z]{2,5})?$/.test(
      given
    ),
  rules: [...identifierKind.rules, notCanonical, unstableId]
}

export const identifier: Declaration = { value: idKind, rules: [noSpaceAround] }

const nameKind: ValueKind = {
  name: 'name',
  sound: (given, context) => plain.sound!(given, context) && !given.includes('@'),
  rules: [...plain.rules, containsEmail]
}

/** A kind that may not be empty. */
export function filled(kind: ValueKind): ValueKind {
  return { ...kind, rules: [blank, ...kind.rules] }
}

/** author and contributor. */
export const person: Declaration = {
  place: 'person',
  children: names<Declaration>({
    name: { value: nameKind },
    uri: { value: filled(reference), rules: [noSpaceAround] },
    email: { value: addrSpec }
  }),
  required: names<ListedRule>({ name: missingElement })
}

const blankTerm = ruleOn<XmlElement>({
  id: 'atom/category-term',
  level: 'warning',
  says: 'The category has no name',
  fix: 'Write the name in the term attribute',
  spec: `${rfc}#section-4.2.2.1`,
  w3c: 'NotBlank',
  broken: element => {
    const term = attributeNode(element, 'term')
    return term !== undefined && term.value.trim() === '' && { at: term.at, of: 'term' }
  }
})

export const category: Declaration = {
  place: 'category',
  many: true,
  // As in atom:link.
  value: anyText,
  attributes: names<AttributeDeclaration>({
    term: { required: true },
    scheme: { value: fullIri },
    label: { value: plain }
  }),
  rules: [blankTerm]
}

const spaceInAddress = ruleOn<TextValue>({
  ...followed.rules.find(({ w3c }) => w3c === 'InvalidUriChar')!,
  broken: ({ text: given }) => given !== given.trim()
})

/** White space at its ends is InvalidUriChar; what else is wrong with it is InvalidLink. */
function generatorUri(): ValueKind {
  return {
    ...reference,
    space: 'kept',
    rules: [
      spaceInAddress,
      ...reference.rules.map(rule =>
        ruleOn<TextValue>({
          ...rule,
          broken: (value, context) => (value.text !== value.text.trim() ? false : rule.broken(value, context))
        })
      )
    ]
  }
}

export const generator: Declaration = {
  value: plain,
  attributes: names<AttributeDeclaration>({ uri: { value: generatorUri() }, version: { value: someText } })
}
