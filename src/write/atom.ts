// Atom 1.0 (RFC 4287), in the order of the output.
import { formats } from '../formats.ts'
import type { Credit, Enclosure, Moment, Namespace, Syndicated } from '../model.ts'
import { at } from '../namespaces/at.ts'
import { atom as vocabulary } from '../namespaces/atom.ts'
import { fh, relations } from '../namespaces/fh.ts'
import { media, picture } from '../namespaces/media.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed, attribute, cdata, declarations, element, escaped, textElement } from '../syntax/xml.ts'
import { type ElementParts, type Frame, writer } from './document.ts'
import { Lines, otherLanguage, type Style, stylesheet, type Writer } from './element.ts'
import type { Category, FeedToWrite, ItemToWrite } from './further.ts'

export const atom: Writer = writer('atom', entry, frame)

function entry(item: ItemToWrite, style: Style): ElementParts {
  if (item.isNotice && style.tombstones) return tombstone(item)
  const { title, url, summary, image } = item
  const full = style.content === 'full' && item.html !== undefined && item.html !== ''
  const language = otherLanguage(item.language, style.language)
  const published = rfc3339(item.published)
  // Section 4.2.15: the last time something significant changed; the day of publication where nothing did.
  const updated = item.updated === undefined ? published : rfc3339(item.updated)

  const before = new Lines(language === undefined ? '<entry>\n' : `<entry xml:lang="${attribute(language)}">\n`)
  before.add(`<title type="text">${title === undefined ? '' : escaped(title)}</title>`)
  if (url) before.add(`<link rel="alternate" type="text/html" href="${attribute(url)}"/>`)
  before.add(textElement('id', item.uri))
  before.add(`<published>${published}</published>\n<updated>${updated}</updated>`)
  for (const credit of item.credits) before.add(person(credit.role === 'author' ? 'author' : 'contributor', credit))
  if (item.categories !== undefined) for (const one of item.categories) before.add(category(one))
  else {
    for (const term of item.sections) before.add(`<category term="${attribute(term)}"/>`)
    for (const term of item.tags) before.add(`<category term="${attribute(term)}"/>`)
  }
  if (item.summaryHtml !== undefined) before.add(element('summary', { type: 'html' }, cdata(allowed(item.summaryHtml))))
  else if (summary !== undefined) before.add(plainText('summary', summary))
  if (item.rights !== undefined) before.add(plainText('rights', item.rights))
  if (item.source !== undefined) before.add(source(item.source, updated))

  const after = new Lines(full ? ']]></content>\n' : '')
  // Without a page to go to there must be content (4.1.2), and a headline alone is better said twice than without text (MissingTextualContent).
  if (!full && (!url || (summary === undefined && item.summaryHtml === undefined)))
    after.add(plainText('content', summary ?? title ?? ''))
  for (const one of item.enclosures) after.add(enclosure(one))
  if (image !== undefined) after.add(picture(image, item.credits))
  after.text += '</entry>\n'

  const namespaces = image === undefined ? none : withMedia
  if (!full) return { before: before.text, after: after.text, namespaces }
  return { before: `${before.text}<content type="html"><![CDATA[`, html: 'cdata', after: after.text, namespaces }
}

const none: readonly Namespace[] = []
const withMedia: readonly Namespace[] = [media]
const withTombstones: readonly Namespace[] = [at]

/** A deleted entry (RFC 6721, section 3). */
function tombstone({ uri, published, withdrawn }: ItemToWrite): ElementParts {
  const { date = published, reason } = withdrawn ?? {}
  const comment = reason === undefined ? '' : element('at:comment', {}, escaped(reason))
  const text = element('at:deleted-entry', { ref: uri, when: rfc3339(date) }, comment)
  return { before: `${text}\n`, after: '', namespaces: withTombstones }
}

/** The metadata of the feed that an entry was taken over from (section 4.2.11). That feed's own id and time are not known here. */
function source({ title, feed, url }: Syndicated, updated: string): string {
  return element(
    'source',
    {},
    textElement('id', feed),
    plainText('title', title),
    textElement('updated', updated),
    element('link', { rel: 'self', href: feed }),
    url === undefined ? '' : element('link', { rel: 'alternate', type: 'text/html', href: url })
  )
}

/** A text construct (section 3.1). */
function plainText(name: string, text: string): string {
  return text === '' ? `<${name} type="text"/>` : `<${name} type="text">${escaped(text)}</${name}>`
}

function category({ term, scheme, label }: Category): string {
  return element('category', { term, scheme, label })
}

function person(name: 'author' | 'contributor', { name: own, url, email }: Omit<Credit, 'role'>): string {
  return `<${name}>${textElement('name', own)}${textElement('uri', url)}${textElement('email', email)}</${name}>`
}

function enclosure({ url, type, length, title }: Enclosure): string {
  return element('link', { rel: 'enclosure', type, length, title, href: url })
}

function frame(feed: FeedToWrite, used: Set<Namespace>, updated: Moment | undefined): Frame {
  const { masthead } = feed
  const path = feed.paths.atom ?? 'atom.xml'
  const { chain } = masthead
  if (chain?.isArchive) used.add(fh)
  const root = { xmlns: vocabulary.uri, ...declarations(used), 'xml:lang': masthead.language }
  const attributes = Object.entries(root).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${attribute(String(value))}"`
  )
  // A feed without items has never been updated; the element is required all the same (4.1.1).
  const never: Moment = { time: Date.UTC(1990, 0, 1), offset: 0, precision: 'day' }
  const authors =
    masthead.authors.length > 0
      ? masthead.authors
      : [{ name: masthead.title, kind: 'organization', role: 'author' } as const]

  const head = new Lines('<?xml version="1.0" encoding="utf-8"?>\n')
  head.add(stylesheet(masthead, path))
  head.add(`<feed${attributes.join('')}>`)
  head.add(plainText('title', masthead.title))
  if (masthead.description) head.add(plainText('subtitle', masthead.description))
  head.add(textElement('id', masthead.id))
  head.add(textElement('updated', rfc3339(updated ?? never)))
  for (const author of authors) head.add(person('author', author))
  for (const contributor of masthead.contributors ?? []) head.add(person('contributor', contributor))
  for (const one of masthead.categories ?? []) head.add(category(one))
  if (masthead.url) head.add(element('link', { rel: 'alternate', type: 'text/html', href: masthead.url }))
  if (masthead.self.atom) head.add(element('link', { rel: 'self', type: formats.atom.media, href: masthead.self.atom }))
  for (const href of masthead.hubs) head.add(element('link', { rel: 'hub', href }))
  for (const [rel, href] of chain ? relations(chain, 'atom') : []) head.add(element('link', { rel, href }))
  if (chain?.isArchive) head.add('<fh:archive/>')
  if (masthead.rights) head.add(plainText('rights', masthead.rights))
  head.add(textElement('icon', masthead.icon))
  head.add(textElement('logo', masthead.image?.url))
  if (masthead.generator !== false) head.add(textElement('generator', masthead.generator ?? 'dateline'))
  return { head: head.text, between: '', foot: '</feed>\n' }
}
