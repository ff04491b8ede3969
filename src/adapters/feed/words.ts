// What texts and addresses of a feed mean; what is dear to make out is made out once.
import type { Feed } from 'feed'
import { plainText } from '../../syntax/plaintext.ts'
import { oneLine } from '../../syntax/unicode.ts'
import { address, href, webAddress } from '../../syntax/uri.ts'
import { isId } from './ids.ts'

export interface Words {
  /** What relative addresses are seen from. */
  readonly base: string | undefined
  /** An http(s) address in URI form; undefined for every other. */
  web(text: unknown): string | undefined
  /** An address as `new URL()` spells it; undefined where it cannot be read. */
  href(text: unknown): string | undefined
  /** A title or a sentence, which may hold inline HTML and references as `feed` takes them; undefined where it says nothing. */
  sentence(text: unknown): string | undefined
  /** A name or a term: `<` and `&` are what they are, `&amp;` is an ampersand, as `feed` has it in RSS. */
  name(text: unknown): string | undefined
  /** What Atom can take of an id as it is; undefined where it is no URI. */
  uri(id: unknown): string | undefined
  /** HTML as it was given. */
  html(text: unknown): string | undefined
}

const known = new WeakMap<Feed, Words>()

/** Kept for as long as the feed and its base are the same. */
export function wordsOf(feed: Feed, base: string | undefined): Words {
  const before = known.get(feed)
  if (before !== undefined && before.base === base) return before
  const made: Words = {
    base,
    web: remembering(text => webAddress(text, base)),
    href: said(text => href(text, base)),
    sentence: said(text => plainText(text) || undefined),
    name: said(text => oneLine(text.includes('&amp;') ? text.replaceAll('&amp;', '&') : text) || undefined),
    uri: said(uriOf),
    html: said(text => text)
  }
  known.set(feed, made)
  return made
}

type Make = (text: string) => string | undefined

/** The same for whatever people pass as a text. */
function said(make: Make): (text: unknown) => string | undefined {
  return value => (value === undefined || value === null || value === '' ? undefined : make(String(value)))
}

/** For texts that come again: people's addresses. Those of items do not, and cost more to find than to make. */
function remembering(make: Make): (text: unknown) => string | undefined {
  const made = new Map<string, string | undefined>()
  return said(text => {
    const found = made.get(text)
    if (found !== undefined || made.has(text)) return found
    const result = make(text)
    made.set(text, result)
    return result
  })
}

// RFC 4287, section 4.2.6: a URI. A UUID alone is one but for its scheme.
function uriOf(id: string): string | undefined {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return `urn:uuid:${id.toLowerCase()}`
  const uri = address(id)
  if (uri === undefined || /^https?:/.test(uri)) return uri
  return isId(uri) ? uri : undefined
}
