// What the words, numbers and texts of Media RSS may be. https://www.rssboard.org/media-rss

import { roles } from '../../../namespaces/ebu.ts'
import type { Rule } from '../../../problem.ts'
import { isCountry } from '../../../syntax/countries.ts'
import { quoted } from '../../../syntax/quoted.ts'
import { addressFault } from '../../../syntax/urifault.ts'
import { baseOf } from '../../../syntax/xml/base.ts'
import { attribute, type XmlElement } from '../../../syntax/xml/element.ts'
import type { ValueKind } from '../../grammar.ts'
import type { RuleOn, TextValue } from '../../rule.ts'
import { ruleOn } from '../../rule.ts'
import { html } from '../../values/html.ts'
import { alternatives, blank, containsHtml, oneOf, shaped } from '../../values/text.ts'
import { fullLink } from '../../values/uri.ts'

const spec = 'https://www.rssboard.org/media-rss'

function wordHead(id: string, words: readonly string[], what: string, section: string): Rule {
  return {
    id: `media/${id}`,
    level: 'error',
    says: `This is not ${what}`,
    fix: `Write ${alternatives(words)}`,
    spec: `${spec}#${section}`
  }
}

function word(id: string, w3c: string, words: readonly string[], what: string, section: string): ValueKind {
  return oneOf(words, { ...wordHead(id, words, what, section), w3c })
}

export const medium = word(
  'medium',
  'InvalidMediaMedium',
  ['image', 'audio', 'video', 'document', 'executable'],
  'a medium',
  'media-content'
)
export const expression = word(
  'expression',
  'InvalidMediaExpression',
  ['sample', 'full', 'nonstop'],
  'an expression',
  'media-content'
)
export const textType = word('text-type', 'InvalidMediaTextType', ['plain', 'html'], 'a type of text', 'media-text')
export const relationship = word(
  'relationship',
  'InvalidMediaRestrictionRel',
  ['allow', 'deny'],
  'a relationship',
  'media-restriction'
)
export const restrictionType = word(
  'restriction-type',
  'InvalidMediaRestrictionType',
  ['country', 'uri', 'sharing'],
  'a type of restriction',
  'media-restriction'
)

/** Words that are younger than the W3C validator. */
function newWord(id: string, words: readonly string[], what: string, section: string): ValueKind {
  return oneOf(words, wordHead(id, words, what, section))
}

export const state = newWord('state', ['active', 'blocked', 'deleted'], 'a state', 'media-status')
export const rights = newWord('rights', ['userCreated', 'official'], 'a status of rights', 'media-rights')
export const priceType = newWord(
  'price-type',
  ['rent', 'purchase', 'package', 'subscription'],
  'a type of price',
  'media-price'
)

export const currency = shaped('currency', /^[A-Z]{3}$/, {
  id: 'media/currency',
  level: 'error',
  says: 'This is not a currency',
  fix: 'Write an ISO 4217 code, such as EUR',
  spec: `${spec}#media-price`
})

/** Normal play time (RFC 2326, 3.6): `now`, seconds, or hours:minutes:seconds. */
export const time = shaped('time', /^(?:now|\d+(?:\.\d*)?|\d+:[0-5]?\d:[0-5]?\d(?:\.\d*)?)$/, {
  id: 'media/time',
  level: 'error',
  says: 'This is not a valid time',
  fix: 'Write hours:minutes:seconds, such as 00:01:03.250',
  spec: `${spec}#media-thumbnail`,
  w3c: 'InvalidNPTTime'
})

const isHtml = ({ element }: TextValue): boolean => attribute(element, 'type')?.trim() === 'html'

/** Titles, descriptions and transcripts: `type="html"` is HTML, all others are plain. */
export const text: ValueKind = {
  name: 'text',
  space: 'kept',
  sound: given => given !== '' && !given.includes('<') && !given.includes('&'),
  rules: [
    ruleOn<TextValue>({
      ...blank,
      broken: (value, context) => blank.broken({ ...value, text: value.text.trim() }, context)
    }),
    ruleOn<TextValue>({
      ...containsHtml,
      broken: (value, context) => !isHtml(value) && containsHtml.broken(value, context)
    })
  ],
  inside: (value, context, place) => {
    if (!isHtml(value) || !context.html) return
    for (const found of html(value.text, baseOf(value.element))) {
      context.report(found.rule, place(found.offset), found.text)
    }
  }
}

/** The scheme an element names, or the default. */
const schemeOf = (element: XmlElement, usual: string): string => attribute(element, 'scheme')?.trim() || usual

/** Schemes are addresses; `urn:ebu` and its like are names without a registered namespace. */
export const scheme: ValueKind = {
  name: 'scheme',
  sound: (given, context) => /^urn:[a-z0-9-]+$/i.test(given) || fullLink.sound!(given, context),
  rules: fullLink.rules
}

const roleForm = ruleOn<TextValue>({
  id: 'media/role',
  level: 'error',
  says: 'This is not a role of this scheme',
  fix: 'Write a role of the European Broadcasting Union in lower case, or name another scheme',
  spec: `${spec}#media-credit`,
  w3c: 'InvalidCreditRole',
  broken: ({ text: given, element }) =>
    given !== '' && (schemeOf(element, 'urn:ebu') === 'urn:ebu' ? !roles.has(given) : given !== given.toLowerCase())
})

export const role: ValueKind = { name: 'role', rules: [roleForm] }

const digests: Readonly<Record<string, RegExp>> = { md5: /^[0-9a-f]{32}$/i, 'sha-1': /^[0-9a-f]{40}$/i }

const hashForm = ruleOn<TextValue>({
  id: 'media/hash',
  level: 'error',
  says: 'This is not a digest of that algorithm',
  fix: 'Write 32 hexadecimal digits for md5, the default, or 40 for algo="sha-1"',
  spec: `${spec}#media-hash`,
  w3c: 'InvalidMediaHash',
  broken: ({ text: given, element }) => !digests[attribute(element, 'algo')?.trim() ?? 'md5']?.test(given)
})

export const hash: ValueKind = { name: 'digest', rules: [hashForm] }

const ratings: Readonly<Record<string, RegExp>> = {
  'urn:simple': /^(?:adult|nonadult)$/,
  'urn:mpaa': /^(?:g|pg|pg-13|r|nc-17)$/,
  'urn:v-chip': /^(?:tv-(?:y|y7|y7-fv|g|pg|14|ma)|14\+|18\+|c|c8|g|pg)$/,
  'urn:icra': /^r \((?:(?:n|s|v|l|o|c)[a-z] [01])(?: (?:n|s|v|l|o|c)[a-z] [01])*\)$/
}

const ratingForm = ruleOn<TextValue>({
  id: 'media/rating',
  level: 'error',
  says: 'This is not a rating of this scheme',
  fix: 'Write adult or nonadult, or name the scheme: urn:mpaa, urn:v-chip, urn:icra',
  spec: `${spec}#media-rating`,
  w3c: 'InvalidMediaRating',
  broken: ({ text: given, element }) => {
    const known = ratings[schemeOf(element, 'urn:simple')]
    return known !== undefined && !known.test(given)
  }
})

const ratingScheme = ruleOn<TextValue>({
  id: 'media/rating-scheme',
  level: 'error',
  says: 'This rating scheme is neither known nor an address',
  fix: 'Write urn:simple, urn:mpaa, urn:v-chip or urn:icra, or the address of a page that explains the ratings',
  spec: `${spec}#media-rating`,
  w3c: 'InvalidFullLink',
  broken: ({ element }) => {
    const name = schemeOf(element, 'urn:simple')
    return (
      !(name in ratings) &&
      !/^urn:[a-z0-9-]+$/i.test(name) &&
      addressFault(name, true, false) !== undefined && { of: quoted(name) }
    )
  }
})

export const rating: ValueKind = { name: 'rating', rules: [ratingForm, ratingScheme] }

const restrictionForm = ruleOn<TextValue>({
  id: 'media/restriction',
  level: 'error',
  says: 'This restriction needs a type',
  fix: 'Write all or none, or set type to country or uri',
  spec: `${spec}#media-restriction`,
  w3c: 'InvalidMediaRestriction',
  broken: ({ text: given, element }) =>
    given !== '' && attribute(element, 'type') === undefined && !/^(?:all|none)$/.test(given)
})

const restrictedTo =
  (type: string, wrong: (word: string) => boolean): RuleOn<TextValue>['broken'] =>
  ({ text: given, element }) => {
    if (attribute(element, 'type')?.trim() !== type || /^(?:all|none)?$/.test(given)) return false
    const found = given.split(/\s+/).find(wrong)
    return found !== undefined && { at: given.indexOf(found), of: quoted(found) }
  }

const country = ruleOn<TextValue>({
  id: 'media/country',
  level: 'error',
  says: 'This is not a country code',
  fix: 'Write two-letter ISO 3166 codes, separated by spaces',
  spec: `${spec}#media-restriction`,
  w3c: 'InvalidCountryCode',
  broken: restrictedTo('country', word => !isCountry(word))
})

const restrictedAddress = ruleOn<TextValue>({
  id: 'media/restriction-uri',
  level: 'error',
  says: 'This is not an absolute address',
  fix: 'Write addresses that start with https://, separated by spaces',
  spec: `${spec}#media-restriction`,
  w3c: 'InvalidFullLink',
  broken: restrictedTo('uri', word => addressFault(word, true, false) !== undefined)
})

export const restriction: ValueKind = { name: 'restriction', rules: [restrictionForm, country, restrictedAddress] }
