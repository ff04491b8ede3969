// Atom 1.0 (RFC 4287), in the order of the output.
import type { Category, Credit, Enclosure, Feed, Moment, Namespace, Rendered } from '../model.ts'
import { atom as vocabulary } from '../namespaces/atom.ts'
import { media, picture } from '../namespaces/media.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed, attribute, cdata, declarations, element, escaped, lines, textElement } from '../syntax/xml.ts'
import { type Frame, type Parts, writer } from './document.ts'
import { otherLanguage, type Style, stylesheet, type Writer } from './element.ts'

export const atom: Writer = writer(entry, frame)

function entry(item: Rendered, style: Style): Parts {
  const full = style.content === 'full' && item.html !== undefined && item.html !== ''
  const language = otherLanguage(item.language, style.language)
  const before = lines(
    language === undefined ? '<entry>' : `<entry xml:lang="${attribute(language)}">`,
    `<title type="text">${escaped(item.title ?? '')}</title>`,
    item.url && element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    textElement('id', item.uri),
    `<published>${rfc3339(item.published)}</published>`,
    // Section 4.2.15: the last time something significant changed; the day of publication where nothing did.
    `<updated>${rfc3339(item.updated ?? item.published)}</updated>`,
    item.credits.map(({ role, ...credit }) => person(role === 'author' ? 'author' : 'contributor', credit)),
    (item.categories ?? [...item.sections, ...item.tags].map(term => ({ term }))).map(category),
    summary(item),
    item.rights !== undefined && element('rights', { type: 'text' }, escaped(item.rights)),
    full && '<content type="html"><![CDATA['
  ).slice(0, full ? -1 : undefined)
  const after = lines(
    full && ']]></content>',
    // Without a page to go to there must be content (4.1.2), and a headline alone is better said twice than without text (MissingTextualContent).
    !full &&
      (item.url === undefined || (item.summary === undefined && item.summaryHtml === undefined)) &&
      element('content', { type: 'text' }, escaped(item.summary ?? item.title ?? '')),
    item.enclosures.map(enclosure),
    item.image && picture(item.image, item.credits),
    '</entry>'
  )
  return { before, ...(full && { html: 'cdata' as const }), after, namespaces: item.image ? [media] : [] }
}

function summary({ summary, summaryHtml }: Rendered): string {
  if (summaryHtml !== undefined) return element('summary', { type: 'html' }, cdata(allowed(summaryHtml)))
  return summary === undefined ? '' : element('summary', { type: 'text' }, escaped(summary))
}

function category({ term, scheme, label }: Category): string {
  return element('category', { term, scheme, label })
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

function frame(feed: Feed, used: Set<Namespace>, updated: Moment | undefined): Frame {
  const { channel } = feed
  const path = feed.paths.atom ?? 'atom.xml'
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

  const head = lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    stylesheet(channel, path),
    `<feed${attributes.join('')}>`,
    element('title', { type: 'text' }, escaped(channel.title)),
    channel.description && element('subtitle', { type: 'text' }, escaped(channel.description)),
    textElement('id', channel.id),
    textElement('updated', rfc3339(updated ?? never)),
    authors.map(({ role: _, ...author }) => person('author', author)),
    channel.contributors?.map(({ role: _, ...contributor }) => person('contributor', contributor)),
    channel.categories?.map(category),
    channel.url && element('link', { rel: 'alternate', type: 'text/html', href: channel.url }),
    channel.self.atom && element('link', { rel: 'self', type: 'application/atom+xml', href: channel.self.atom }),
    channel.hubs.map(href => element('link', { rel: 'hub', href })),
    channel.rights && element('rights', { type: 'text' }, escaped(channel.rights)),
    textElement('icon', channel.icon),
    textElement('logo', channel.image?.url),
    channel.generator !== false && textElement('generator', channel.generator ?? 'dateline')
  )
  return { head, between: '', foot: '</feed>\n' }
}
