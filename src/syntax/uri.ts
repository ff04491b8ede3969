// How RFC 3986 spells addresses: absolute, in ASCII, percent-encoded, hosts in punycode (RFC 3492, as the WHATWG URL standard maps them).

const web = new Set(['http:', 'https:'])

/** An address that the URL standard and RFC 3986 both leave as it is: a host of names in ASCII that ends in letters, a path, perhaps a query. */
const inFormAlready = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w.~!$&'()*+,;=:@/-]*(?:\?[\w.~!$&()*+,;=:@/?-]*)?$/
/** Steps of dots and punycode are looked into. */
const unsettled = /\/\.|xn--/

/**
 * The absolute http(s) address that `text` means, seen from `base`, in URI form; undefined where it means none.
 * `/fisch & chips` seen from `https://exämple.org/` is `https://xn--exmple-cua.org/fisch%20&%20chips`.
 */
export function webAddress(text: string, base?: string): string | undefined {
  if (inFormAlready.test(text) && !unsettled.test(text)) return text
  const url = parsed(text.trim(), base)
  return url !== undefined && web.has(url.protocol) && isPublic(url) ? uriForm(url.href) : undefined
}

/** The address `text` means, as `new URL()` spells it; undefined where it means none. */
export function href(text: string, base?: string): string | undefined {
  return inFormAlready.test(text) && !unsettled.test(text) ? text : parsed(text, base)?.href
}

// The URL standard lets a host hold `&amp;` and brackets, which no name server knows; and nobody may be sent a password (RFC 9110, section 4.2.4).
function isPublic({ hostname, username, password }: URL): boolean {
  return username === '' && password === '' && /^(?:[\w.~-]+|\[[\d.:a-f]+\])$/i.test(hostname)
}

/** The address `text` means in whatever scheme it has, in URI form; undefined where it is not one. */
export function address(text: string, base?: string): string | undefined {
  if (inFormAlready.test(text) && !unsettled.test(text)) return text
  const url = parsed(text.trim(), base)
  return url === undefined ? undefined : uriForm(url.href)
}

const inside = "(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})"
const webUri = new RegExp(`^https?://(?:${inside}|\\[[0-9a-f:.]+\\])+(?:#${inside}*)?$`, 'i')
const anyUri = new RegExp(`^[a-z][a-z0-9+.-]*:${inside}+(?:#${inside}*)?$`, 'i')

/** Whether `text` is a URI as RFC 3986 has it (appendix A): a scheme and what may follow it, an http(s) address with a host. */
export function isUri(text: string): boolean {
  if (/^https?:/i.test(text)) {
    return webUri.test(text) && parsed(text) !== undefined
  }
  return anyUri.test(text)
}

/**
 * As the URL standard reads it; undefined where it cannot. Not by `URL.canParse`: once Node 20 has compiled the call, that
 * refuses every host with letters from U+0080 to U+00FF (20.20.2, with or without a base).
 */
export function parsed(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

// What the URL standard leaves as it is and RFC 3986 does not allow; a lone percent sign becomes %25.
function uriForm(href: string): string {
  if (!/[^!#$&-;=?-Z_a-z~]|%|#.*#/.test(href)) return href
  const [, start = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:(?:\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\])?)?)(.*)$/is.exec(href) ?? []
  const whole = rest.replace(/%(?![0-9a-f]{2})/gi, '%25')
  const encoded = whole.replace(/[^!#$%&-;=?-Z_a-z~]/gu, sign => encodeURIComponent(sign))
  // A fragment can hold everything but what would begin another.
  const hash = encoded.indexOf('#') + 1
  return hash === 0 ? start + encoded : start + encoded.slice(0, hash) + encoded.slice(hash).replaceAll('#', '%23')
}

/** One step of a path: everything percent-encoded that would end or change it. */
export function segment(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
