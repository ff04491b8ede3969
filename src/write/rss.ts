// RSS 2.0 as https://www.rssboard.org/rss-specification has it, in the order of the output; the choices where it is silent follow https://www.rssboard.org/rss-profile.

import { formats } from '../formats.ts'
import type { Credit, Enclosure, Image, Moment, Namespace } from '../model.ts'
import { atom } from '../namespaces/atom.ts'
import { content } from '../namespaces/content.ts'
import { dc } from '../namespaces/dc.ts'
import { dcterms } from '../namespaces/dcterms.ts'
import { fh, relations } from '../namespaces/fh.ts'
import { enclosureType } from '../namespaces/itunes.ts'
import { file, isMaker, media, picture } from '../namespaces/media.ts'
import { snf } from '../namespaces/snf.ts'
import { sy, updates } from '../namespaces/sy.ts'
import { rfc822 } from '../syntax/rfc822.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed, attribute, cdata, declarations, element, escaped, textElement } from '../syntax/xml.ts'
import { type Target, targets } from '../targets.ts'
import { type ElementParts, type Frame, writer } from './document.ts'
import { Lines, otherLanguage, type Style, stylesheet, type Writer } from './element.ts'
import type { Category, FeedToWrite, ItemToWrite, Markup, MastheadToWrite } from './further.ts'
import { episodeLines, showLines } from './podcast.ts'
import { enclosedPicture, logoOf, longDescription, type Wants } from './wanted.ts'

export const rss: Writer = writer('rss', item, frame)

function item(item: ItemToWrite, style: Style): ElementParts {
  const { markup = none, credits, enclosures, image } = item
  const authors = credits.filter(({ role }) => role === 'author')
  // Who made the picture is told with the picture.
  const told = image !== undefined && image.credit === undefined
  const others = credits.filter(credit => credit.role !== 'author' && !(told && isMaker(credit)))
  const language = otherLanguage(item.language, style.language)
  const encoded = markup.some(({ name }) => name === 'content:encoded')
  const full = style.content === 'full' && item.html !== undefined && item.html !== '' && !encoded
  const first = enclosures[0]
  const more = enclosures.length > 1 ? enclosures.slice(1).filter(({ url }) => url !== image?.url) : nothing
  const changed = item.updated !== undefined && item.updated.time !== item.published.time ? item.updated : undefined

  const before = new Lines('<item>\n', markup)
  before.add(textElement('title', item.title))
  before.add(textElement('link', item.url))
  before.add(guid(item))
  const wanted: Target | undefined = style.target && targets[style.target]
  const term = wanted?.updatedElement ?? 'atom:updated'
  before.add(textElement('pubDate', rfc822((term === 'pubDate' && changed) || item.published)))
  if (changed && term !== 'pubDate') before.add(textElement(term, rfc3339(changed)))
  const gone = item.isNotice ? wanted?.withdrawnElement : undefined
  if (gone === 'media:status') before.add(element('media:status', { state: 'deleted' }))
  if (gone === 'dcterms:valid') before.add(textElement('dcterms:valid', `end=${rfc3339(item.withdrawn!.date)}`))
  creators(authors, style.creators, before)
  for (const { name } of others) before.add(textElement('dc:contributor', name))
  before.add(textElement('dc:language', language))
  if (item.categories !== undefined) categories(item.categories, before)
  else {
    for (const term of item.sections) before.add(textElement('category', term))
    for (const term of item.tags) before.add(textElement('category', term))
  }
  before.add(textElement('dc:rights', item.rights))
  if (item.source) before.add(textElement('source', item.source.title, { url: item.source.feed }))
  // content:encoded comes after a description (NeedDescriptionBeforeContent); an empty one will do.
  const { descriptionLeast, pictureEnclosed }: Wants = wanted?.wants ?? {}
  const long = descriptionLeast === undefined ? undefined : longDescription(item, descriptionLeast)
  before.add(description(long === undefined ? item : { ...item, summary: long }, full || encoded))
  const enclosed = pictureEnclosed && full && first === undefined ? enclosedPicture(item) : undefined

  const after = new Lines(full ? ']]></content:encoded>\n' : '', markup)
  // Length 0 is what the profile asks for where it is not known.
  if (first) {
    const type = style.hosts === undefined ? first.type : enclosureType(first)
    after.add(element('enclosure', { url: first.url, length: first.length ?? 0, type }))
  }
  if (enclosed) after.add(enclosed.enclosure)
  const episode = style.hosts === undefined ? undefined : episodeLines(item, style.hosts)
  for (const line of episode?.lines ?? []) after.add(line)
  for (const enclosure of more) after.add(file(enclosure))
  if (image !== undefined) after.add(picture(image, credits))
  for (const { text } of markup) after.text += `${text}\n`
  after.text += '</item>\n'

  const namespaces: Namespace[] = []
  for (const own of markup) namespaces.push(...own.namespaces)
  if (episode !== undefined) namespaces.push(...episode.namespaces)
  if (full) namespaces.push(content)
  if (authors.length + others.length > 0 || language !== undefined || item.rights !== undefined) namespaces.push(dc)
  if (changed && term !== 'pubDate') namespaces.push(term === 'atom:updated' ? atom : dcterms)
  if (gone !== undefined) namespaces.push(gone === 'media:status' ? media : dcterms)
  if (image !== undefined || more.length > 0) namespaces.push(media)
  if (!full) return { before: before.text, after: after.text, namespaces }
  const lead = enclosed?.lead ?? ''
  return { before: `${before.text}<content:encoded><![CDATA[${lead}`, html: 'cdata', after: after.text, namespaces }
}

const none: readonly Markup[] = []
const nothing: readonly Enclosure[] = []

function guid({ id, url, guid }: ItemToWrite): string {
  if (guid === undefined) return `<guid isPermaLink="${id === url}">${escaped(id)}</guid>`
  return `<guid isPermaLink="${guid.isPermaLink}">${escaped(guid.text)}</guid>`
}

// A name alone may not stand in <author> (rss/author-email), so people go to Dublin Core.
function creators(authors: readonly Credit[], form: Style['creators'], lines: Lines): void {
  if (form === 'joined' && authors.length > 1) {
    lines.add(textElement('dc:creator', authors.map(({ name }) => name).join(', ')))
  } else for (const { name } of authors) lines.add(textElement('dc:creator', name))
}

function categories(list: readonly Category[], lines: Lines): void {
  for (const { term, label, domain } of list) {
    const text = label ?? term
    lines.add(domain === undefined ? textElement('category', text) : textElement('category', text, { domain }))
  }
}

// Readers take a description for HTML: its plain text is escaped once for that and once for XML.
function description({ summary, summaryHtml, title }: ItemToWrite, full: boolean): string {
  if (summaryHtml !== undefined) return element('description', {}, cdata(allowed(summaryHtml)))
  if (summary !== undefined) return textElement('description', summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return full || title === undefined ? '<description></description>' : ''
}

function frame(feed: FeedToWrite, used: Set<Namespace>, updated: Moment | undefined): Frame {
  const { masthead } = feed
  const { markup = none, self } = masthead
  for (const { namespaces } of markup) for (const namespace of namespaces) used.add(namespace)
  if (self.rss !== undefined || masthead.hubs.length > 0) used.add(atom)
  const { chain } = masthead
  const related = chain ? relations(chain, 'rss') : []
  if (related.length > 0) used.add(atom)
  if (chain?.isArchive) used.add(fh)
  if (masthead.period !== undefined) used.add(sy)
  const show = masthead.show && showLines(masthead.show)
  const target: Target | undefined = feed.target && targets[feed.target]
  const { channelDate, logo: logoElement, ttlMost = Number.POSITIVE_INFINITY }: Wants = target?.wants ?? {}
  const logo = logoElement === undefined ? '' : logoOf(masthead)
  if (logo !== '') used.add(snf)
  for (const namespace of show?.namespaces ?? []) used.add(namespace)
  const root = Object.entries(declarations(used)).map(([name, value]) => ` ${name}="${attribute(String(value))}"`)

  const head = new Lines('<?xml version="1.0" encoding="utf-8"?>\n', markup)
  head.add(stylesheet(masthead, feed.paths.rss ?? formats.rss.file))
  head.text += `<rss version="2.0"${root.join('')}>\n<channel>\n`
  head.add(textElement('title', masthead.title))
  head.add(textElement('link', masthead.url))
  head.add(textElement('description', masthead.description || masthead.title))
  head.add(textElement('language', masthead.language))
  head.add(textElement('copyright', masthead.rights))
  if (channelDate) head.add(textElement('pubDate', updated && rfc822(updated)))
  head.add(textElement('lastBuildDate', updated && rfc822(updated)))
  categories(masthead.categories ?? [], head)
  if (masthead.generator !== false) head.add(textElement('generator', masthead.generator ?? 'dateline'))
  head.add(textElement('docs', masthead.docs ?? 'https://www.rssboard.org/rss-specification'))
  head.add(textElement('ttl', masthead.ttl ? String(Math.min(masthead.ttl, ttlMost)) : undefined))
  head.add(image(masthead))
  if (self.rss) head.add(element('atom:link', { href: self.rss, rel: 'self', type: formats.rss.media }))
  for (const href of masthead.hubs) head.add(element('atom:link', { href, rel: 'hub' }))
  for (const [rel, href] of related) head.add(element('atom:link', { href, rel }))
  if (chain?.isArchive) head.add('<fh:archive/>')
  head.add(logo)
  for (const line of updates(masthead)) head.add(line)
  for (const line of show?.lines ?? []) head.add(line)
  for (const { text } of markup) head.text += `${text}\n`
  return { head: head.text, between: '', foot: '</channel>\n</rss>\n' }
}

// Title and link as the channel's (ImageTitleDoesntMatch, ImageLinkDoesntMatch); the size has limits: 144 by 400.
function image({ title, url, image }: MastheadToWrite): string {
  if (image === undefined || !shown(image)) return ''
  const size = textElement('width', number(image.width)) + textElement('height', number(image.height))
  return element(
    'image',
    {},
    textElement('url', image.url),
    textElement('title', title),
    textElement('link', url),
    size
  )
}

function shown({ url, width, height }: Image): boolean {
  return (width ?? 0) <= 144 && (height ?? 0) <= 400 && !/\.(?:webp|svg)(?:$|[?#])/i.test(url)
}

function number(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}
