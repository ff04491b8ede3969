// RSS 2.0 as https://www.rssboard.org/rss-specification has it, in the order of the output; the choices where it is silent follow https://www.rssboard.org/rss-profile.
import type { Category, Channel, Credit, Feed, Image, Moment, Namespace, Rendered } from '../model.ts'
import { atom } from '../namespaces/atom.ts'
import { content } from '../namespaces/content.ts'
import { dc } from '../namespaces/dc.ts'
import { file, isMaker, media, picture } from '../namespaces/media.ts'
import { sy, updates } from '../namespaces/sy.ts'
import { rfc822 } from '../syntax/rfc822.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed, attribute, cdata, declarations, element, escaped, lines, textElement } from '../syntax/xml.ts'
import { type Frame, type Parts, writer } from './document.ts'
import { linesBeside, otherLanguage, type Style, stylesheet, type Writer } from './element.ts'

export const rss: Writer = writer(item, frame)

function item(item: Rendered, style: Style): Parts {
  const { markup = [] } = item
  const own = linesBeside(markup)
  const authors = item.credits.filter(({ role }) => role === 'author')
  // Who made the picture is told with the picture.
  const told = item.image !== undefined && item.image.credit === undefined
  const others = item.credits.filter(credit => credit.role !== 'author' && !(told && isMaker(credit)))
  const language = otherLanguage(item.language, style.language)
  const full =
    style.content === 'full' &&
    item.html !== undefined &&
    item.html !== '' &&
    !markup.some(({ name }) => name === 'content:encoded')
  const [first, ...rest] = item.enclosures
  const more = rest.filter(({ url }) => url !== item.image?.url)
  const guid = item.guid ?? { text: item.id, isPermaLink: item.id === item.url }
  const changed = item.updated !== undefined && item.updated.time !== item.published.time ? item.updated : undefined

  const before = own(
    '<item>',
    textElement('title', item.title),
    textElement('link', item.url),
    `<guid isPermaLink="${guid.isPermaLink}">${escaped(guid.text)}</guid>`,
    textElement('pubDate', rfc822(item.published)),
    changed && textElement('atom:updated', rfc3339(changed)),
    creators(authors, style.creators),
    others.map(({ name }) => textElement('dc:contributor', name)),
    textElement('dc:language', language),
    item.categories === undefined
      ? [...item.sections, ...item.tags].map(term => textElement('category', term))
      : categories(item.categories),
    textElement('dc:rights', item.rights),
    // content:encoded comes after a description (NeedDescriptionBeforeContent); an empty one will do.
    description(item, full),
    full && '<content:encoded><![CDATA['
  ).slice(0, full ? -1 : undefined)
  const after = own(
    full && ']]></content:encoded>',
    // Length 0 is what the profile asks for where it is not known.
    first && element('enclosure', { url: first.url, length: first.length ?? 0, type: first.type }),
    more.map(file),
    item.image && picture(item.image, item.credits)
  )

  const namespaces: Namespace[] = markup.flatMap(({ namespaces }) => namespaces)
  if (full) namespaces.push(content)
  if (authors.length + others.length > 0 || language !== undefined || item.rights !== undefined) namespaces.push(dc)
  if (changed) namespaces.push(atom)
  if (item.image || more.length > 0) namespaces.push(media)
  return {
    before,
    ...(full && { html: 'cdata' as const }),
    after:
      after +
      lines(
        markup.map(({ text }) => text),
        '</item>'
      ),
    namespaces
  }
}

// A name alone may not stand in <author> (rss/author-email), so people go to Dublin Core.
function creators(authors: readonly Credit[], form: Style['creators']): string[] {
  if (authors.length === 0) return []
  const names = authors.map(({ name }) => name)
  return (form === 'each' ? names : [names.join(', ')]).map(name => textElement('dc:creator', name))
}

function categories(list: readonly Category[]): string[] {
  return list.map(({ term, label, domain }) => textElement('category', label ?? term, { domain }))
}

// Readers take a description for HTML: its plain text is escaped once for that and once for XML.
function description({ summary, summaryHtml, title }: Rendered, full: boolean): string {
  if (summaryHtml !== undefined) return element('description', {}, cdata(allowed(summaryHtml)))
  if (summary !== undefined) return textElement('description', summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return full || title === undefined ? '<description></description>' : ''
}

function frame(feed: Feed, used: Set<Namespace>, updated: Moment | undefined): Frame {
  const { channel } = feed
  const { markup = [] } = channel
  const own = linesBeside(markup)
  const path = feed.paths.rss ?? 'rss.xml'
  for (const { namespaces } of markup) for (const namespace of namespaces) used.add(namespace)
  if (channel.self.rss !== undefined || channel.hubs.length > 0) used.add(atom)
  if (channel.period !== undefined) used.add(sy)
  const root = Object.entries(declarations(used)).map(([name, value]) => ` ${name}="${attribute(String(value))}"`)

  const head = own(
    '<?xml version="1.0" encoding="utf-8"?>',
    stylesheet(channel, path),
    `<rss version="2.0"${root.join('')}>`,
    '<channel>',
    textElement('title', channel.title),
    textElement('link', channel.url),
    textElement('description', channel.description || channel.title),
    textElement('language', channel.language),
    textElement('copyright', channel.rights),
    updated && textElement('lastBuildDate', rfc822(updated)),
    categories(channel.categories ?? []),
    channel.generator !== false && textElement('generator', channel.generator ?? 'dateline'),
    textElement('docs', channel.docs ?? 'https://www.rssboard.org/rss-specification'),
    channel.ttl && textElement('ttl', String(channel.ttl)),
    image(channel),
    channel.self.rss && element('atom:link', { href: channel.self.rss, rel: 'self', type: 'application/rss+xml' }),
    channel.hubs.map(href => element('atom:link', { href, rel: 'hub' })),
    updates(channel)
  )
  return { head: head + lines(markup.map(({ text }) => text)), between: '', foot: '</channel>\n</rss>\n' }
}

// Title and link as the channel's (ImageTitleDoesntMatch, ImageLinkDoesntMatch); the size has limits: 144 by 400.
function image({ title, url, image }: Channel): string {
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
