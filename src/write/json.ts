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
  const named = { id: item.id, url: item.url, title: item.title }
  const rest = {
    ...(!full ? texts(item) : { summary: item.summary }),
    image: item.image?.url,
    date_published: published,
    date_modified: item.updated && (item.updated.time === item.published.time ? published : rfc3339(item.updated)),
    ...people(authors),
    tags: some([...new Set(terms(item))]),
    language: otherLanguage(item.language, style.language),
    attachments: some(item.enclosures.filter(({ url }) => url !== item.image?.url).map(attachment)),
    ...item.members
  }
  const { checked } = item
  if (!full) return { before: written({ ...named, ...rest }, checked), after: '', namespaces: [] }
  const before = `${written(named, checked).slice(0, -1)},"content_html":"`
  return { before, html: 'json', after: `",${written(rest, checked).slice(1)}`, namespaces: [] }
}

// One of content_html and content_text is required. A summary says less than the text.
function texts({ summary, summaryHtml, title }: Rendered): object {
  return summaryHtml === undefined ? { content_text: summary ?? title ?? '', summary } : { content_html: summaryHtml }
}

function terms({ categories, sections, tags }: Rendered): readonly string[] {
  return categories?.map(({ term, label }) => label ?? term) ?? [...sections, ...tags]
}

// `author` is what version 1.0 had: readers that know no other show all names (the joined form).
function people(credits: readonly Credit[]): object {
  if (credits.length === 0) return {}
  const [first] = credits
  const joined = {
    name: credits.map(({ name }) => name).join(', '),
    ...(credits.length === 1 ? { url: first?.url, avatar: first?.avatar } : {})
  }
  return { authors: credits.map(({ name, url, avatar }) => ({ name, url, avatar })), author: joined }
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
    ...people(channel.authors),
    language: channel.language,
    hubs: some(channel.hubs.map(url => ({ type: 'WebSub', url }))),
    ...channel.members
  }
  return { head: `${written(head).slice(0, -1)},"items":[\n`, between: ',\n', foot: '\n]}\n' }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

// The three formats say the same: what XML cannot hold is left out here too.
function written(value: object, checked = false): string {
  if (checked) return JSON.stringify(value)
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? allowed(part) : part))
}
