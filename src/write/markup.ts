// How an object becomes an element: the compact form of the npm package `xml-js`, in which people write their extensions.
import type { Namespace } from '../model.ts'
import { atom } from '../namespaces/atom.ts'
import { cc } from '../namespaces/cc.ts'
import { content } from '../namespaces/content.ts'
import { creativeCommons } from '../namespaces/creativecommons.ts'
import { dc } from '../namespaces/dc.ts'
import { feedburner } from '../namespaces/feedburner.ts'
import { fh } from '../namespaces/fh.ts'
import { further } from '../namespaces/further.ts'
import { geo } from '../namespaces/geo.ts'
import { georss, gml } from '../namespaces/georss.ts'
import { itunes } from '../namespaces/itunes.ts'
import { media } from '../namespaces/media.ts'
import { podcast } from '../namespaces/podcast.ts'
import { slash } from '../namespaces/slash.ts'
import { sy } from '../namespaces/sy.ts'
import { thr } from '../namespaces/thr.ts'
import { wfw } from '../namespaces/wfw.ts'
import { allowed, attribute, cdata, escaped } from '../syntax/xml.ts'
import type { Markup } from './further.ts'

const known: ReadonlyMap<string, Namespace> = new Map(
  [
    ...[atom, cc, content, creativeCommons, dc, feedburner, fh, geo, georss, gml, itunes, media],
    ...[podcast, slash, sy, thr, wfw],
    ...further
  ].map(namespace => [namespace.prefix, namespace])
)

// XML 1.0, production 5, and Namespaces in XML 1.0, production 7, in ASCII: an element's name with its prefix.
const word = '[A-Za-z_][\\w.-]*'
const qualified = new RegExp(`^(?:(${word}):)?(${word})$`)

/** Where a value stands: the prefixes that its ancestors declare, and the known ones that were used. */
interface Scope {
  readonly declared: ReadonlySet<string>
  readonly used: Set<Namespace>
}

/**
 * The element of this name for an object such as `{ _attributes: { href: '…' }, 'itunes:email': 'ida@news.example' }`; a list
 * gives one element for each of its values. Throws a TypeError where a name cannot stand in an RSS feed: it is no name, or
 * its prefix is neither one of the known nor declared by an attribute `xmlns:prefix`.
 */
export function markup(name: string, value: unknown): Markup {
  const used = new Set<Namespace>()
  return { name, text: elements(name, value, { declared: new Set(), used }).join('\n'), namespaces: [...used] }
}

type Members = Readonly<Record<string, unknown>>

function elements(name: string, value: unknown, scope: Scope): string[] {
  if (Array.isArray(value)) return value.flatMap(one => elements(name, one, scope))
  if (value === undefined || typeof value === 'function') return []
  if (value === null || typeof value !== 'object') return [wrapped(name, [], text(value ?? ''), scope)]
  if (value instanceof Date) return [wrapped(name, [], text(value.toISOString()), scope)]
  const { _attributes, ...inside } = value as Members
  const attributes = Object.entries((_attributes ?? {}) as Members).filter(
    ([, value]) => (value ?? undefined) !== undefined
  )
  const prefixes = attributes.flatMap(([key]) => (key.startsWith('xmlns:') ? [key.slice(6)] : []))
  const within = { ...scope, declared: new Set([...scope.declared, ...prefixes]) }
  return [wrapped(name, attributes, children(inside, within), within)]
}

function children(members: Members, scope: Scope): string {
  return Object.entries(members)
    .flatMap(([key, value]) => {
      if (key === '_text') return several(value).map(text)
      if (key === '_cdata') return several(value).map(one => cdata(allowed(String(one))))
      // Comments, instructions and document types say nothing to readers.
      return /^_(?:comment|instruction|doctype|declaration|parent)$/.test(key) ? [] : elements(key, value, scope)
    })
    .join('')
}

function several(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function wrapped(
  name: string,
  attributes: readonly (readonly [string, unknown])[],
  inside: string,
  scope: Scope
): string {
  const tag = attributes.map(([key, value]) => {
    if (key !== 'xmlns' && !key.startsWith('xmlns:') && !key.startsWith('xml:')) named(key, scope)
    else if (!qualified.test(key)) throw new TypeError(`${JSON.stringify(key)} cannot be the name of an attribute`)
    return ` ${key}="${attribute(unescaped(value))}"`
  })
  named(name, scope)
  return inside === '' ? `<${name}${tag.join('')}/>` : `<${name}${tag.join('')}>${inside}</${name}>`
}

// `xml-js` takes `&amp;` for an ampersand that is escaped already.
function unescaped(value: unknown): string {
  return String(value).replaceAll('&amp;', '&')
}

function text(value: unknown): string {
  return escaped(unescaped(value))
}

function named(name: string, { declared, used }: Scope): void {
  const found = qualified.exec(name)
  if (!found) throw new TypeError(`${JSON.stringify(name)} cannot be the name of an element or attribute`)
  const [, prefix] = found
  if (prefix === undefined || declared.has(prefix)) return
  const namespace = known.get(prefix)
  if (namespace === undefined) {
    throw new TypeError(
      `Nobody knows the prefix of ${JSON.stringify(name)}: declare it with _attributes: { 'xmlns:${prefix}': 'https://…' }`
    )
  }
  used.add(namespace)
}
