// What is wrong with the spelling of an address: URIs (RFC 3986), IRIs (RFC 3987), tag: URIs (RFC 4151), URNs (RFC 8141).

/** What is first wrong with an address, and where in it. */
export interface AddressFault {
  readonly what: 'character' | 'not-ascii' | 'no-scheme' | 'relative' | 'no-host' | 'tag' | 'urn' | 'uuid'
  readonly at: number
}

const notUri = /[^\w.~:/?#[\]@!$&'()*+,;=%-]/
const notIri = /[^\w.~:/?#[\]@!$&'()*+,;=%\xa0-\u{10ffff}-]|[\ufdd0-\ufdef\ufff0-\uffff]/u
const schemeForm = /^([a-z][a-z0-9+.-]*):/i
const tagForm =
  /^tag:(?:[\w.-]+@)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?:[\w.~!$&'()*+,;=:@/?%-]*(?:#[\w.~!$&'()*+,;=:@/?%-]*)?$/
const urnForm = /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[a-z0-9()+,.:=@;$_!*'/~&?#-]|%[0-9a-f]{2})+$/i
const uuidForm = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const needHost = /^(?:https?|ftp|wss?)$/

/** The scheme of an absolute address, in lower case. */
export const schemeOf = (text: string): string | undefined => schemeForm.exec(text)?.[1]?.toLowerCase()

/** The first fault of `text`: as an absolute address (`full`) or any reference, with characters beyond ASCII (`iri`) or without. */
export function addressFault(text: string, full: boolean, iri: boolean): AddressFault | undefined {
  const scheme = schemeOf(text)
  if (scheme === 'tag') return tagForm.test(text) ? undefined : { what: 'tag', at: 0 }
  if (scheme === 'urn') {
    if (/^urn:uuid:/i.test(text) && !uuidForm.test(text)) return { what: 'uuid', at: 0 }
    return urnForm.test(text) ? undefined : { what: 'urn', at: 0 }
  }
  const at = text.search(notIri)
  if (at >= 0) return { what: 'character', at }
  if (!iri) {
    const beyond = text.search(notUri)
    if (beyond >= 0) return { what: 'not-ascii', at: beyond }
  }
  const bracket = outsideBrackets(text)
  if (bracket >= 0) return { what: 'character', at: bracket }
  if (scheme === undefined) {
    if (!full) return undefined
    return { what: text === '' || text.startsWith('/') || text.startsWith('#') ? 'relative' : 'no-scheme', at: 0 }
  }
  if (needHost.test(scheme) && !/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(text))
    return { what: 'no-host', at: scheme.length + 1 }
  return undefined
}

/** Square brackets are for hosts in IPv6 only. */
function outsideBrackets(text: string): number {
  if (!text.includes('[') && !text.includes(']')) return -1
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?\[[0-9a-f:.]+\]/i.exec(text)?.[0] ?? ''
  const rest = text.slice(host.length).search(/[[\]]/)
  return rest < 0 ? -1 : host.length + rest
}

/** Whether an address runs code or contains a document. Browsers ignore white space and controls before and inside it. */
export function isDangerous(text: string): boolean {
  if (!/^[\0-\x20]*[jvldm]/i.test(text)) return false
  return /^(?:(?:javascript|vbscript|livescript|mocha|jscript):|data:(?:text\/html|image\/svg|application\/xhtml|text\/xml|application\/xml))/i.test(
    text.slice(0, 200).replace(/[\0-\x20]/g, '')
  )
}
