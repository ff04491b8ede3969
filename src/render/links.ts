// What may stand in an href, src, srcset, poster or cite of a feed: absolute addresses in URI form (RFC 3986), or none.
import { address } from '../syntax/uri.ts'

/** What an address is for. A `link` is followed by a person, so mailto: and tel: will do; a `media` address is loaded by the reader. */
export type Use = 'link' | 'media'

/** Gives the settled form of an address as it was written, or nothing where it must not be published. */
export type Address = (written: string, use: Use) => string | undefined

/** Stands in an address for a part that only the site's own generator could fill in: it makes the address unusable. */
export const unknown = '\uFDD0'

/**
 * The absolute address in URI form: `Grüße.jpg` on `https://example.org/a/` gives `https://example.org/a/Gr%C3%BC%C3%9Fe.jpg`.
 * Nothing for schemes other than http(s), mailto and tel, and for what was surely meant otherwise (`www.example.org`,
 * `ida@example.org` without a scheme), nor where a password or a host that none can be stands in it: a wrong link is worse than none.
 */
export function settled(written: string, base: string, use: Use): string | undefined {
  const text = written.trim()
  // No browser or server takes more than 8,000 characters; whole pictures in `data:` addresses are longer.
  if (text === '' || text.length > 8000 || text.includes(unknown)) return undefined
  // Markup or template in the place of an address: `x.jpeg /></p><p>`, `{{ page.url }}`, `:slug`.
  if (/[<>]|\{\{|\{%|^(?:undefined|null|NaN|none|\[object \w+\])$/.test(text)) return undefined
  if (/^www\.[^/?#]+\.[a-z]/i.test(text) || /^[^\s/?#:@]+@[^\s/?#:@]+\.[a-z]+$/i.test(text)) return undefined
  const uri = address(text, base)
  if (uri === undefined || uri.indexOf('#') !== uri.lastIndexOf('#')) return undefined
  const scheme = uri.slice(0, uri.indexOf(':'))
  if (scheme === 'http' || scheme === 'https')
    return /^https?:\/\/(?:[\w.~-]+|\[[\d.:a-f]+\])(?::\d+)?\//i.test(uri) ? uri : undefined
  if (use === 'media') return undefined
  if (scheme === 'mailto') return /^mailto:(?:[^?#]|\?to=)/.test(uri) ? uri : undefined
  if (scheme === 'tel') return telephone(uri)
  return undefined
}

/** RFC 3966 has no spaces in numbers, only `-`, `.` and parentheses. */
function telephone(uri: string): string | undefined {
  const number = uri.replace(/%20/g, '')
  return /^tel:\+?[\d.()*-]*\d[\d.()*-]*(?:;[\w=+.-]+)*$/.test(number) ? number : undefined
}

/** More pictures than any screen needs. */
const mostCandidates = 100

/** The candidates of a `srcset` (WHATWG HTML, 4.8.4.2.1) whose addresses are settled; nothing where none is left. */
export function settledSet(written: string, settle: Address): string | undefined {
  const kept: string[] = []
  for (const { url, size } of candidates(written)) {
    const settledUrl = /^(?:|\d+w|\d+(?:\.\d+)?x)$/.test(size) ? settle(url, 'media') : undefined
    if (settledUrl !== undefined) kept.push(size === '' ? settledUrl : `${settledUrl} ${size}`)
    if (kept.length === mostCandidates) break
  }
  return kept.length > 0 ? kept.join(', ') : undefined
}

/** An address ends at white space, or at commas at its own end; its descriptors end at a comma outside brackets. */
function* candidates(text: string): Generator<{ url: string; size: string }> {
  const address = /[\s,]*([^\s,]\S*)/y
  const descriptors = /[^,(]*(?:\([^)]*\)?[^,(]*)*/y
  for (let at = 0; ; ) {
    address.lastIndex = at
    const found = address.exec(text)
    if (!found) return
    at = address.lastIndex
    const written = found[1]!
    const url = written.slice(0, endWithoutCommas(written))
    if (url.length < written.length) {
      yield { url, size: '' }
      continue
    }
    descriptors.lastIndex = at
    const size = descriptors.exec(text)![0]
    at = descriptors.lastIndex
    yield { url, size: size.trim() }
  }
}

function endWithoutCommas(text: string): number {
  let end = text.length
  while (text[end - 1] === ',') end--
  return end
}
