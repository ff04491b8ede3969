// Atom 1.0 (RFC 4287), in the order of the output.
import type { Credit, Enclosure, Feed, Moment, Rendered } from '../model.ts'
import { atom as vocabulary } from '../namespaces/atom.ts'
import { media, picture } from '../namespaces/media.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { attribute, declarations, element, escaped, textElement } from '../syntax/xml.ts'
import { body, bytes } from './bytes.ts'
import { type Element, otherLanguage, type Style, stylesheet, type Writer } from './element.ts'

export const atom: Writer = { item: entry, document }

function entry(item: Rendered, style: Style): Element {
  const photographers = item.credits.filter(({ role }) => role === 'photographer')
  const full = style.content === 'full' && item.html !== undefined && item.html !== ''
  const start = [
    element('title', { type: 'text' }, escaped(item.title ?? '')).replace(/\/>$/, '></title>'),
    item.url && element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    textElement('id', item.uri),
    textElement('published', rfc3339(item.published)),
    // Section 4.2.15: the last time something significant changed; the day of publication where nothing did.
    textElement('updated', rfc3339(item.updated ?? item.published)),
    item.credits.map(({ role, ...credit }) => person(role === 'author' ? 'author' : 'contributor', credit)).join(''),
    [...item.sections, ...item.tags].map(term => element('category', { term })).join(''),
    item.summary !== undefined && element('summary', { type: 'text' }, escaped(item.summary)),
    full ? '<content type="html">' : ''
  ]
  const end = [
    full ? '</content>' : '',
    // Without a page to go to there must be content (4.1.2), be it empty.
    !full && item.url === undefined
      ? element('content', { type: 'text' }, escaped(item.summary ?? item.title ?? ''))
      : '',
    item.enclosures.map(enclosure).join(''),
    item.image && picture(item.image, photographers),
    '</entry>\n'
  ]
  const language = otherLanguage(item.language, style.language)
  const open = language === undefined ? '<entry>' : `<entry xml:lang="${attribute(language)}">`
  const head = open + start.filter(Boolean).join('')
  const tail = end.filter(Boolean).join('')
  return { bytes: full ? bytes(head, body(item), tail) : bytes(head, tail), namespaces: item.image ? [media] : [] }
}

function person(name: 'author' | 'contributor', credit: Omit<Credit, 'role'>): string {
  return element(
    name,
    {},
    textElement('name', credit.name),
    textElement('uri', credit.url),
    textElement('email', credit.email)
  )
}

function enclosure({ url, type, length, title }: Enclosure): string {
  return element('link', { rel: 'enclosure', type, length, title, href: url })
}

function document(feed: Feed, elements: readonly Element[], updated: Moment | undefined): Uint8Array {
  const { channel } = feed
  const path = feed.paths.atom ?? 'atom.xml'
  const used = new Set(elements.flatMap(({ namespaces }) => namespaces))
  const root = { xmlns: vocabulary.uri, ...declarations(used), 'xml:lang': channel.language }
  const attributes = Object.entries(root).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${attribute(String(value))}"`
  )
  // A feed without items has never been updated; the element is required all the same (4.1.1).
  const never: Moment = { time: Date.UTC(1990, 0, 1), offset: 0, precision: 'day' }
  const authors =
    channel.authors.length > 0
      ? channel.authors
      : [{ name: channel.title, kind: 'organization', role: 'author' } as const]

  const head = [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    channel.stylesheet &&
      `<?xml-stylesheet type="text/css" href="${attribute(stylesheet(channel.stylesheet, path))}"?>\n`,
    `<feed${attributes.join('')}>\n`,
    element('title', { type: 'text' }, escaped(channel.title)),
    channel.description && element('subtitle', { type: 'text' }, escaped(channel.description)),
    textElement('id', channel.id),
    textElement('updated', rfc3339(updated ?? never)),
    authors.map(({ role: _, ...author }) => person('author', author)).join(''),
    element('link', { rel: 'alternate', type: 'text/html', href: channel.url }),
    channel.self.atom && element('link', { rel: 'self', type: 'application/atom+xml', href: channel.self.atom }),
    channel.hubs.map(href => element('link', { rel: 'hub', href })).join(''),
    channel.rights && element('rights', { type: 'text' }, escaped(channel.rights)),
    textElement('icon', channel.icon),
    textElement('logo', channel.image?.url),
    textElement('generator', 'dateline'),
    '\n'
  ]
  return bytes(head.filter(Boolean).join(''), ...elements.map(({ bytes }) => bytes), '</feed>\n')
}
