// What an e-mail address in a feed may be: RFC 5322's addr-spec alone, or followed by a name, as RSS wants it.

import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { containsHtml } from './text.ts'

const rss = 'https://www.rssboard.org/rss-profile#data-types-email'
const atom = 'https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3'

const local = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
const domain =
  '(?:[a-z0-9\\x80-\\u{10ffff}](?:[a-z0-9\\x80-\\u{10ffff}_-]*[a-z0-9\\x80-\\u{10ffff}])?\\.)*[a-z0-9\\x80-\\u{10ffff}](?:[a-z0-9\\x80-\\u{10ffff}-]*[a-z0-9\\x80-\\u{10ffff}])?|\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\]'
const address = `(?:${local}|"[^"\\\\\\r\\n]+")@(?:${domain})`
const alone = new RegExp(`^${address}$`, 'iu')
const withName = new RegExp(`^(?:mailto:)?${address}\\s*(?:\\?[^\\s]*)?\\s*(\\(.*\\))?$`, 'isu')
const nameFirst = new RegExp(`^[^@<>]*<\\s*(?:mailto:)?${address}\\s*>$`, 'iu')
const several = new RegExp(`^${address}(?:\\s*\\([^)]*\\))?(?:\\s*[,;]\\s*${address}(?:\\s*\\([^)]*\\))?)+$`, 'iu')
const somewhere = new RegExp(address, 'iu')

/** Whether `text` is an addr-spec (RFC 5322, 3.4.1) and nothing else. */
export function isAddress(text: string): boolean {
  return text.length < 1000 && alone.test(text)
}

/** Whether there is an address in a text. */
export function holdsAddress(text: string): boolean {
  return text.includes('@') && text.length < 1000 && somewhere.test(text)
}

type Form = 'full' | 'bare' | 'unusual' | 'none'

function form(text: string): Form {
  if (text.length > 1000 || !text.includes('@')) return 'none'
  const found = withName.exec(text)
  if (found) return found[1] === undefined ? 'bare' : 'full'
  if (nameFirst.test(text) || several.test(text)) return 'unusual'
  // An address with words around it: which of them are the name is unknown.
  return !text.endsWith(')') && text.split(/\s+/).some(word => isAddress(word)) ? 'unusual' : 'none'
}

export const addressHost = ruleOn<TextValue>({
  id: 'email/host',
  level: 'warning',
  says: 'The host of this address has no dot, so mail from elsewhere cannot reach it',
  fix: 'Write the full name of the host, such as mail.example.org',
  spec: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5',
  w3c: 'UnknownHost',
  broken: ({ text }) => isWithinHost(text)
})

/** Whether an address in the text has a host of one label. */
function isWithinHost(text: string): boolean {
  return text.includes('@') && text.length < 1000 && shortHost.test(text)
}

const shortHost = new RegExp(`(?:^|[\\s<:,;(])${local}@[\\p{L}\\p{N}_-]+(?=$|[\\s>,;(?)])`, 'iu')

export const contactForm = ruleOn<TextValue>({
  id: 'rss/author-email',
  level: 'error',
  says: 'This must be an e-mail address',
  fix: 'Write “ida@example.org (Ida Berg)”, or use dc:creator for a name without an address',
  spec: rss,
  w3c: 'InvalidContact',
  broken: ({ text }) => form(text) === 'none'
})

export const contactOrder = ruleOn<TextValue>({
  id: 'rss/email-format',
  level: 'warning',
  says: 'Address and name are not in the order that readers expect',
  fix: 'Write “ida@example.org (Ida Berg)”',
  spec: rss,
  w3c: 'EmailFormat',
  broken: ({ text }) => form(text) === 'unusual'
})

export const contactName = ruleOn<TextValue>({
  id: 'rss/real-name',
  level: 'warning',
  says: 'The address comes without a name',
  fix: 'Write “ida@example.org (Ida Berg)”',
  spec: rss,
  w3c: 'MissingRealName',
  broken: ({ text }) => form(text) === 'bare'
})

/** RSS: `ida@example.org (Ida Berg)`. */
export const contact: ValueKind = {
  name: 'e-mail address with a name',
  sound: text => form(text) === 'full' && !/[<&]/.test(text) && !isWithinHost(text),
  rules: [contactForm, contactOrder, contactName, addressHost, containsHtml]
}

const spelledOut = /^[^\s@]+\s+(?:at|\(at\)|\[at\])\s+\S+$/i
const furnished = (text: string): boolean => /[,;]/.test(text) && holdsAddress(text)

export const addressForm = ruleOn<TextValue>({
  id: 'email/address',
  level: 'error',
  says: 'This is not an e-mail address',
  fix: 'Write only the address, such as ida@example.org',
  spec: atom,
  w3c: 'InvalidAddrSpec',
  broken: ({ text }) => !isAddress(text) && !spelledOut.test(text) && !furnished(text)
})

export const addressAlone = ruleOn<TextValue>({
  id: 'email/contact',
  level: 'error',
  says: 'This is an e-mail address with something added, or one that is spelled out',
  fix: 'Write only the address, such as ida@example.org',
  spec: atom,
  w3c: 'InvalidContact',
  broken: ({ text }) => !isAddress(text) && (spelledOut.test(text) || furnished(text))
})

/** Atom: the address alone. */
export const addrSpec: ValueKind = {
  name: 'e-mail address',
  sound: text => isAddress(text) && !isWithinHost(text),
  rules: [addressForm, addressAlone, addressHost]
}

export const containsEmail = ruleOn<TextValue>({
  id: 'email/in-name',
  level: 'warning',
  says: 'A name contains an e-mail address',
  fix: 'Move the address to the element for addresses, or remove it',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1',
  w3c: 'ContainsEmail',
  broken: ({ text }) => holdsAddress(text)
})
