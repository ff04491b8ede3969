// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in the order of the output.
import type { Credit, Enclosure, Feed, Rendered } from '../model.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed } from '../syntax/xml.ts'
import { type Frame, type Parts, writer } from './document.ts'
import { otherLanguage, type Style, type Writer } from './element.ts'

export const json: Writer = writer(item, frame)

function item(item: Rendered, style: Style): Parts {
  const authors = item.credits.filter(({ role }) => role === 'author')
  const full = style.content === 'full' && item.html !== undefined && item.html !== ''
  const published = rfc3339(item.published)
  const named = members({ id: item.id, url: item.url, title: item.title })
  const rest = members({
    content_text: full || item.summaryHtml !== undefined ? undefined : (item.summary ?? item.title ?? ''),
    // A summary says less than the text.
    summary: full || item.summaryHtml === undefined ? item.summary : undefined,
    image: item.image?.url,
    date_published: published,
    date_modified: item.updated && (item.updated.time === item.published.time ? published : rfc3339(item.updated)),
    authors: some(authors.map(person)),
    author: joined(authors),
    tags: some([...new Set(terms(item))]),
    language: otherLanguage(item.language, style.language),
    attachments: some(item.enclosures.filter(({ url }) => url !== item.image?.url).map(attachment))
  })
  const more = item.members === undefined ? '' : members(item.members)
  const after = `${rest}${more === '' ? '' : `,${more}`}}`
  // One of content_html and content_text is required.
  if (full) return { before: `{${named},"content_html":"`, html: 'json', after: `",${after}`, namespaces: [] }
  const html = item.summaryHtml === undefined ? '' : `${members({ content_html: item.summaryHtml })},`
  return { before: `{${named},${html}${after}`, after: '', namespaces: [] }
}

function terms({ categories, sections, tags }: Rendered): readonly string[] {
  return categories?.map(({ term, label }) => label ?? term) ?? [...sections, ...tags]
}

function person({ name, url, avatar }: Credit): object {
  return { name, url, avatar }
}

// `author` is what version 1.0 had: readers that know no other show all names.
function joined(credits: readonly Credit[]): object | undefined {
  const [first, ...more] = credits
  if (first === undefined || more.length === 0) return first && person(first)
  return { name: credits.map(({ name }) => name).join(', ') }
}

function attachment({ url, type, length, title, duration }: Enclosure): object {
  return { url, mime_type: type, title, size_in_bytes: length, duration_in_seconds: duration }
}

function frame({ channel }: Feed): Frame {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.url || undefined,
    feed_url: channel.self.json,
    description: channel.description || undefined,
    // A square of 512 by 512 for the one; the other is small (64 by 64): one picture serves both where there is no more.
    icon: channel.icon ?? channel.image?.url,
    favicon: channel.favicon ?? channel.icon,
    authors: some(channel.authors.map(person)),
    author: joined(channel.authors),
    language: channel.language,
    hubs: some(channel.hubs.map(url => ({ type: 'WebSub', url }))),
    ...channel.members
  }
  return { head: `{${members(head)},"items":[\n`, between: ',\n', foot: '\n]}\n' }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

// By hand, since most of it is short ASCII that only wants its quotes: JSON.stringify with a replacer takes four times as long.
function members(map: object): string {
  let text = ''
  for (const [name, value] of Object.entries(map)) {
    if (value !== undefined) text += `${text === '' ? '' : ','}${quoted(name)}:${written(value)}`
  }
  return text
}

function written(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return Array.isArray(value) ? `[${value.map(written).join(',')}]` : `{${members(value)}}`
}

const plain = /^[ !#-[\]-~]*$/

// The three formats say the same: what XML cannot hold is left out here too.
function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(allowed(text))
}
