// What may stand in an href, src, srcset, poster or cite of a feed: absolute addresses in URI form (RFC 3986), or none.

/** What an address is for. A `link` is followed by a person, so mailto: and tel: will do; a `media` address is loaded by the reader. */
export type Use = 'link' | 'media'

/** Gives the settled form of an address as it was written, or nothing where it must not be published. */
export type Address = (written: string, use: Use) => string | undefined

/** Stands in an address for a part that only the site's own generator could fill in: it makes the address unusable. */
export const unknown = '\uFDD0'

/**
 * The absolute address in URI form: `Grüße.jpg` on `https://example.org/a/` gives `https://example.org/a/Gr%C3%BC%C3%9Fe.jpg`.
 * Nothing for schemes other than http(s), mailto and tel, and for what was surely meant otherwise (`www.example.org`,
 * `ida@example.org` without a scheme): a wrong link is worse than none.
 */
export function settled(written: string, base: string, use: Use): string | undefined {
  const text = written.trim()
  if (text === '' || text.includes(unknown)) return undefined
  if (/^www\.[^/?#]+\.[a-z]/i.test(text) || /^[^\s/?#:@]+@[^\s/?#:@]+\.[a-z]+$/i.test(text)) return undefined
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  if (url.protocol === 'http:' || url.protocol === 'https:') return webAddress(url)
  if (use === 'media') return undefined
  if (url.protocol === 'mailto:') return /[^?]/.test(url.pathname) ? escaped(url.href) : undefined
  if (url.protocol === 'tel:') return telephone(url)
  return undefined
}

/** The WHATWG parser takes host names that RFC 3986 has no spelling for. */
function webAddress(url: URL): string | undefined {
  if (!/^(?:[\w.~!$&'()*+,;=-]+|\[[\da-f:.]+\])$/i.test(url.hostname)) return undefined
  const origin = `${url.protocol}//`
  const host = url.host
  const user = url.username ? `${escaped(url.username)}${url.password ? `:${escaped(url.password)}` : ''}@` : ''
  return `${origin}${user}${host}${escaped(url.pathname)}${query(url.search, '?')}${query(url.hash, '#')}`
}

const query = (part: string, mark: '?' | '#'): string =>
  part === '' ? '' : mark + escaped(part.slice(1)).replaceAll('#', '%23')

/** RFC 3966 has no spaces in numbers, only `-`, `.` and parentheses. */
function telephone(url: URL): string | undefined {
  const number = decodeURIComponent(url.pathname.replace(/%(?![\da-f]{2})/gi, '')).replace(/\s+/g, '')
  return /^\+?[\d().*#-]*\d[\d().*#-]*(?:;[\w=+.-]+)*$/.test(number)
    ? `tel:${number.replaceAll('#', '%23')}`
    : undefined
}

/** Percent-encodes what the WHATWG parser leaves although RFC 3986 does not know it, and percent signs that escape nothing. */
const escaped = (text: string): string =>
  text
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, character => (character === '\uFFFD' ? '%EF%BF%BD' : encode(character)))

const encode = (character: string): string =>
  Array.from(new TextEncoder().encode(character), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    ''
  )

/** The candidates of a `srcset` (WHATWG HTML, 4.8.4.2.1) whose addresses are settled; nothing where none is left. */
export function settledSet(written: string, address: Address): string | undefined {
  const kept: string[] = []
  for (const [, url, descriptor] of written.matchAll(/[\s,]*(\S*[^\s,])(?:,|\s+([^,(]*(?:\([^)]*\)[^,(]*)*)|$)/g)) {
    const settledUrl = address(url!, 'media')
    const size = descriptor?.trim() ?? ''
    if (settledUrl === undefined || !/^(?:|\d+w|\d+(?:\.\d+)?x)$/.test(size)) continue
    kept.push(size === '' ? settledUrl : `${settledUrl} ${size}`)
  }
  return kept.length > 0 ? kept.join(', ') : undefined
}
