// What an address in a feed may be: URIs (RFC 3986), IRIs (RFC 3987), tag: URIs (RFC 4151), URNs (RFC 8141), and which of them are safe to follow.

import type { Rule } from '../../problem.ts'
import { schemes } from '../../syntax/schemes.ts'
import { type AddressFault, addressFault, isDangerous, schemeOf } from '../../syntax/urifault.ts'
import type { ValueKind } from '../grammar.ts'
import type { Break, RuleOn, TextValue } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'

const rfc3986 = 'https://www.rfc-editor.org/rfc/rfc3986'
const rssUrl = 'https://www.rssboard.org/rss-profile#data-types-url'

function shows(value: TextValue, full: boolean, iri: boolean, ...what: readonly AddressFault['what'][]): false | Break {
  const found = addressFault(value.text, full, iri)
  return found && what.includes(found.what) ? { at: found.at } : false
}

function head(id: string, w3c: string, says: string, fix: string, spec = rfc3986): Rule {
  return { id: `uri/${id}`, level: 'error', says, fix, spec, w3c }
}

const notTag = head(
  'tag',
  'InvalidTAG',
  'This is not a valid tag: URI',
  'Write it like tag:example.org,2026-09-30:fish, with a domain or e-mail address in lower case and a date',
  'https://www.rfc-editor.org/rfc/rfc4151#section-2.1'
)
const notUrn = head(
  'urn',
  'InvalidURN',
  'This is not a valid URN',
  'Write it like urn:isbn:0451450523: a registered name of letters, digits and hyphens, then the rest',
  'https://www.rfc-editor.org/rfc/rfc8141#section-2'
)
const notUuid = head(
  'uuid',
  'InvalidUUID',
  'This is not a valid UUID',
  'Write 32 hexadecimal digits in groups of 8-4-4-4-12',
  'https://www.rfc-editor.org/rfc/rfc9562#section-4'
)
/** Names that follow rules of their own, wherever they are. */
export const misspelled = { tag: listed(notTag), urn: listed(notUrn), uuid: listed(notUuid) } as const

const notAscii = head(
  'ascii',
  'UriNotIri',
  'This address contains characters outside ASCII',
  'Write the host in punycode (xn--…) and percent-encode the rest',
  rssUrl
)
const badCharacter = head(
  'character',
  'InvalidUriChar',
  'This character is not allowed in an address',
  'Percent-encode it: a space becomes %20'
)
const unspelled = head('spelling', 'InvalidLink', 'This is not an address', 'Write an address, or leave it out')
const notAddress = head(
  'full',
  'InvalidLink',
  'This is not a complete address',
  'Start it with a scheme, as in https://example.org/',
  rssUrl
)
const notFull = head(
  'absolute',
  'InvalidFullLink',
  'This address is not absolute',
  'Start it with a scheme, as in https://example.org/'
)
const noHost = head('host', 'InvalidLink', 'The address has no host', 'Write two slashes and a host after the scheme')
const notIriReference = head(
  'iri',
  'InvalidIRI',
  'The address has no host',
  'Write two slashes and a host after the scheme',
  'https://www.rfc-editor.org/rfc/rfc3987'
)

const unregistered = ruleOn<TextValue>({
  id: 'uri/scheme',
  level: 'warning',
  says: 'This scheme is not registered',
  fix: 'Use https, or another scheme from the IANA registry',
  spec: 'https://www.iana.org/assignments/uri-schemes/',
  w3c: 'SchemeNotIANARegistered',
  broken: ({ text }) => {
    const scheme = schemeOf(text)
    return scheme !== undefined && !schemes.has(scheme)
  }
})

/** Addresses that run code or contain a document. Browsers ignore white space and controls before and inside them. */
export const dangerous = ruleOn<TextValue>({
  id: 'uri/dangerous',
  level: 'error',
  says: 'This address runs code when it is followed',
  fix: 'Link to a page instead',
  spec: 'https://www.rfc-editor.org/rfc/rfc3986#section-7',
  broken: ({ text }) => isDangerous(text)
})

export const percent = ruleOn<TextValue>({
  id: 'uri/percent',
  level: 'warning',
  says: 'There is a percent sign that does not encode a character',
  fix: 'Write %25 for the percent sign itself',
  spec: `${rfc3986}#section-2.1`,
  broken: ({ text }) => {
    const at = text.search(/%(?![0-9a-f]{2})/i)
    return at < 0 ? false : { at }
  }
})

export const port = ruleOn<TextValue>({
  id: 'uri/port',
  level: 'error',
  says: 'This is not a valid port',
  fix: 'Use a port from 1 to 65535',
  spec: `${rfc3986}#section-3.2.3`,
  broken: ({ text }) => {
    // at:// of the AT Protocol has a DID where other schemes have host and port.
    const authority = /^(?!at:)[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1] ?? ''
    const found = /^(?:\[[^\]]*\]|[^:[\]]*):(.*)$/.exec(authority.slice(authority.lastIndexOf('@') + 1))?.[1]
    return (
      found !== undefined && found !== '' && !(/^\d{1,5}$/.test(found) && Number(found) > 0 && Number(found) < 65_536)
    )
  }
})

export const privateHost = ruleOn<TextValue>({
  id: 'uri/private-host',
  level: 'warning',
  says: 'This host cannot be reached from the Internet',
  fix: 'Write the public address of the site',
  spec: 'https://www.rfc-editor.org/rfc/rfc6761#section-6.3',
  w3c: 'UnknownHost',
  broken: ({ text }) =>
    /^https?:\/\/(?:[^/?#@]*@)?(?:localhost|[^/?#:.]+|[^/?#:]+\.(?:local|localhost|internal|lan|test|invalid)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|\[::1\])(?::\d*)?(?:[/?#]|$)/i.test(
      text
    )
})

const always: readonly RuleOn<TextValue>[] = [unregistered, dangerous, percent, port, privateHost]
const usual = /^https?:\/\/[a-z0-9](?:[a-z0-9-]*\.)+[a-z]{2,}(?:\/[\w.~:/?#@!$&'()*+,;=-]*)?$/

interface Wishes {
  readonly full: boolean
  readonly iri: boolean
  /** White space around it is a fault. */
  readonly space?: 'kept'
  /** The rules for a text that is not an address at all, for a relative one, and for one without a host. */
  readonly spelling: Rule
  readonly noScheme: Rule
  readonly relative: Rule
  readonly noHost: Rule
}

/** A kind of address. */
export function addressKind(name: string, wishes: Wishes): ValueKind {
  const { full, iri, spelling, noScheme, relative, noHost: hostless } = wishes
  const rule = (one: Rule, ...what: readonly AddressFault['what'][]): RuleOn<TextValue> =>
    ruleOn<TextValue>({ ...one, broken: value => shows(value, full, iri, ...what) })
  return {
    name,
    ...(wishes.space ? { space: wishes.space } : {}),
    sound: text => usual.test(text),
    rules: [
      rule(notTag, 'tag'),
      rule(notUrn, 'urn'),
      rule(notUuid, 'uuid'),
      rule(notAscii, 'not-ascii'),
      rule(spelling, 'character'),
      rule(noScheme, 'no-scheme'),
      rule(relative, 'relative'),
      rule(hostless, 'no-host'),
      ...always
    ]
  }
}

/** RSS: an absolute address in ASCII. */
export const link = addressKind('address', {
  full: true,
  iri: false,
  spelling: badCharacter,
  noScheme: notAddress,
  relative: notAddress,
  noHost
})

/** Extensions: an absolute address in ASCII, judged as InvalidFullLink. */
export const fullLink = addressKind('absolute address', {
  full: true,
  iri: false,
  spelling: badCharacter,
  noScheme: notFull,
  relative: notFull,
  noHost: notFull
})

/** atom:id: as `fullLink`, but a text without a scheme is not an address at all. */
export const identifier = addressKind('identifier', {
  full: true,
  iri: false,
  spelling: badCharacter,
  noScheme: notAddress,
  relative: notFull,
  noHost: notFull
})

/** A reference, absolute or relative, with any letters. */
export const reference = addressKind('reference', {
  full: false,
  iri: true,
  spelling: unspelled,
  noScheme: notAddress,
  relative: notFull,
  noHost
})

/** As `reference`, for attributes that a reader follows: a forbidden character is InvalidUriChar, a missing host InvalidIRI. */
export const followed = addressKind('reference', {
  space: 'kept',
  full: false,
  iri: true,
  spelling: badCharacter,
  noScheme: notAddress,
  relative: notFull,
  noHost: notIriReference
})

/** An absolute IRI: category schemes, extension link relations. */
export const fullIri = addressKind('absolute IRI', {
  space: 'kept',
  full: true,
  iri: true,
  spelling: badCharacter,
  noScheme: notFull,
  relative: notFull,
  noHost: notFull
})
