// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in the order of the output.
import type { Credit, Enclosure, Namespace } from '../model.ts'
import { rfc3339 } from '../syntax/rfc3339.ts'
import { allowed } from '../syntax/xml.ts'
import { type ElementParts, type Frame, writer } from './document.ts'
import { otherLanguage, type Style, type Writer } from './element.ts'
import type { FeedToWrite, ItemToWrite } from './further.ts'

export const json: Writer = writer('json', item, frame)

function item(item: ItemToWrite, style: Style): ElementParts {
  const { title, url, summary, summaryHtml, image, enclosures, credits } = item
  const full = style.content === 'full' && item.html !== undefined && item.html !== ''
  let before = `{"id":${quoted(item.id)}${member('url', url)}${member('title', title)}`
  // One of content_html and content_text is required.
  if (full) before += ',"content_html":"'
  else if (summaryHtml !== undefined) before += member('content_html', summaryHtml)

  let after = full ? '"' : ''
  if (!full && summaryHtml === undefined) after += member('content_text', summary ?? title ?? '')
  // A summary says less than the text.
  if (full || summaryHtml === undefined) after += member('summary', summary)
  after += `${member('image', image?.url)},"date_published":"${rfc3339(item.published)}"`
  if (item.updated !== undefined) after += `,"date_modified":"${rfc3339(item.updated)}"`
  after += people(credits)
  after += list('tags', tags(item))
  after += member('language', otherLanguage(item.language, style.language))
  if (enclosures.length > 0) {
    const attached = enclosures.filter(({ url }) => url !== image?.url)
    after += list('attachments', attached.map(attachment))
  }
  after += `${further(item.members)}}`
  return full ? { before, html: 'json', after, namespaces: none } : { before, after, namespaces: none }
}

const none: readonly Namespace[] = []

/** Each once, as JSON strings. */
function tags({ categories, sections, tags }: ItemToWrite): readonly string[] {
  const terms = categories?.map(({ term, label }) => label ?? term) ?? [...sections, ...tags]
  return (terms.length > 1 ? [...new Set(terms)] : terms).map(quoted)
}

/** `author` is what version 1.0 had: readers that know no other show all names. */
function people(credits: readonly Credit[]): string {
  const authors = credits.filter(({ role }) => role === 'author').map(person)
  if (authors.length === 0) return ''
  return `,"authors":[${authors.join(',')}],"author":${authors.length === 1 ? authors[0] : joined(credits)}`
}

function person({ name, url, avatar }: Credit): string {
  return `{"name":${quoted(name)}${member('url', url)}${member('avatar', avatar)}}`
}

function joined(credits: readonly Credit[]): string {
  const names = credits.flatMap(({ name, role }) => (role === 'author' ? [name] : []))
  return `{"name":${quoted(names.join(', '))}}`
}

function attachment({ url, type, length, title, duration }: Enclosure): string {
  const size = length === undefined ? '' : `,"size_in_bytes":${length}`
  const time = duration === undefined ? '' : `,"duration_in_seconds":${duration}`
  return `{"url":${quoted(url)},"mime_type":${quoted(type)}${member('title', title)}${size}${time}}`
}

function frame({ masthead }: FeedToWrite): Frame {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: masthead.title,
    home_page_url: masthead.url || undefined,
    feed_url: masthead.self.json,
    // The items before these: the only relation between documents that the format has.
    next_url: masthead.chain?.previous?.json,
    description: masthead.description || undefined,
    // A square of 512 by 512; the small one (64 by 64) is another picture.
    icon: masthead.icon ?? masthead.image?.url,
    favicon: masthead.favicon,
    language: masthead.language,
    hubs: some(masthead.hubs.map(url => ({ type: 'WebSub', url }))),
    ...masthead.members
  }
  const authors = people(masthead.authors)
  return { head: `{${members(head)}${authors},"items":[\n`, between: ',\n', foot: '\n]}\n' }
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

// Members that somebody else thought of; an empty map adds none.
function further(map: object | undefined): string {
  const text = map === undefined ? '' : members(map)
  return text === '' ? '' : `,${text}`
}

/** A member after another; nothing where there is no value. */
function member(name: string, value: string | undefined): string {
  return value === undefined ? '' : `,"${name}":${quoted(value)}`
}

function list(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `,"${name}":[${values.join(',')}]`
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
