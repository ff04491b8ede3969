// How RFC 3986 spells the same address twice: the one form that identifiers are compared in (sections 6.2.2 and 6.2.3).

/**
 * The canonical form of an address that names something permanently (RFC 3986, section 6.2.2 and 6.2.3); undefined where it is not absolute.
 * `HTTP://Example.org:80/%7efish` is `http://example.org/~fish`.
 */
export function canonical(text: string): string | undefined {
  const found =
    /^([a-z][a-z0-9+.-]*):(?:\/\/(?:([^/?#]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::([^/?#]*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(
      text
    )
  if (!found) return undefined
  const [, scheme = '', user, host, port_, path = '', query = '', fragment = ''] = found
  const name = scheme.toLowerCase()
  const encoded = (part: string): string =>
    part.replace(/%([0-9a-f]{2})/gi, (whole, digits: string) => {
      const char = String.fromCharCode(Number.parseInt(digits, 16))
      return /[\w.~-]/.test(char) ? char : whole.toUpperCase()
    })
  if (host === undefined)
    return `${name}:${name === 'urn' ? urnCase(path) : encoded(path)}${encoded(query)}${encoded(fragment)}`
  const authority = `${user && user !== ':' ? `${user}@` : ''}${host.toLowerCase()}${port_ && port_ !== defaultPort.get(name) ? `:${port_}` : ''}`
  const whole = path === '' && defaultPort.has(name) ? '/' : withoutDots(encoded(path))
  return `${name}://${authority}${whole}${encoded(query)}${encoded(fragment)}`
}

const defaultPort: ReadonlyMap<string, string> = new Map([
  ['http', '80'],
  ['https', '443'],
  ['ftp', '21'],
  ['ws', '80'],
  ['wss', '443']
])

function urnCase(path: string): string {
  const colon = path.indexOf(':')
  const space = path.slice(0, colon).toLowerCase()
  return space === 'uuid' ? path.replace(/^[^:]*/, space) : space + path.slice(colon)
}

function withoutDots(path: string): string {
  if (!path.includes('/.')) return path
  const kept: string[] = []
  const parts = path.split('/')
  parts.forEach((part, index) => {
    const last = index === parts.length - 1
    if (part === '.') last && kept.push('')
    else if (part === '..') {
      if (kept.length > 1) kept.pop()
      last && kept.push('')
    } else kept.push(part)
  })
  return kept.join('/')
}
