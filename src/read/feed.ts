// How items are read from feeds: RSS of every version, Atom 1.0 and 0.3, RSS 1.0. Forgiving, for feeds are somebody else's.
import type { Draft, Value } from '../model.ts'
import type { Problem } from '../problem.ts'
import { plainText } from '../syntax/plaintext.ts'
import type { Reading } from './item.ts'
import { notWellFormed, unreadableItem } from './refusals.ts'
import { Places, Sheet } from './sheet.ts'
import { type Branch, childrenOf, down, flawOf, markupOf, treeOf, wordsOf } from './tree.ts'

/** A feed in pieces: what is said of all items, and each item as text with its offset. */
export interface FeedPieces {
  readonly frame: string
  readonly items: readonly { readonly text: string; readonly at: number }[]
}

/** Each item is read alone: a broken one costs itself only, and a large export never is one tree. */
export function piecesOf(text: string): FeedPieces {
  const items: { text: string; at: number }[] = []
  const frame: string[] = []
  let open = -1
  let from = 0
  for (const found of text.matchAll(/<!\[CDATA\[.*?\]\]>|<!--.*?-->|<(\/?)(?:item|entry)(?=[\s/>])[^>]*>/gs)) {
    const [whole, end] = found
    if (end === undefined || whole.endsWith('/>')) continue
    if (end === '' && open < 0) {
      open = found.index
      frame.push(text.slice(from, open))
    } else if (end === '/' && open >= 0) {
      from = found.index + whole.length
      items.push({ text: text.slice(open, from), at: open })
      open = -1
    }
  }
  frame.push(open < 0 ? text.slice(from) : '')
  return { frame: frame.join(''), items }
}

/** What a feed says of all its items. */
interface Frame {
  readonly language?: string
  readonly base?: string
  readonly authors: readonly string[]
}

export function feed(text: string, file: string): Reading {
  const places = new Places(text, file)
  const { frame, items } = piecesOf(text)
  const all = frameOf(frame)
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const flaw = items.length === 0 ? flawOf(text) : undefined
  if (flaw !== undefined) problems.push(notWellFormed({ file, line: flaw.line }, flaw.text))
  for (const [index, piece] of items.entries()) {
    const item = treeOf(piece.text, piece.at)
    if (item === undefined) {
      problems.push(unreadableItem(places.at(piece.at)))
      continue
    }
    const kind = kindOfEntry(item)
    if (kind !== undefined && kind !== 'post') continue
    const sheet = (item.name === 'entry' ? entryOf : itemOf)(item, places, all)
    if (sheet.has('id') || sheet.has('title') || sheet.has('body')) drafts.push(sheet.draft(index))
    else problems.push(unreadableItem(places.at(piece.at)))
  }
  return { drafts, problems }
}

/** Blogger exports pages, comments, templates and settings as entries too. */
function kindOfEntry(entry: Branch): string | undefined {
  const kind = childrenOf(entry, 'category').find(one => one.attributes.scheme?.endsWith('g/2005#kind'))
  return kind?.attributes.term?.replace(/^.*#/, '')
}

function frameOf(text: string): Frame {
  const root = treeOf(text)
  const channel = down(root, 'channel') ?? root
  const language =
    text1(channel, 'language') ||
    text1(channel, 'dc:language') ||
    root?.attributes['xml:lang'] ||
    channel?.attributes['xml:lang']
  const link = root?.name === 'feed' ? alternate(root) : text1(channel, 'link')
  const base = root?.attributes['xml:base'] ?? link
  return {
    authors: childrenOf(channel, 'author').map(nameOf).filter(Boolean),
    ...(language && { language }),
    ...(base && /^https?:/i.test(base) && { base })
  }
}

const text1 = (item: Branch | undefined, ...names: readonly string[]): string => {
  for (const name of names) {
    const text = wordsOf(down(item, name)).trim()
    if (text !== '') return text
  }
  return ''
}

const at = (item: Branch, ...names: readonly string[]): number =>
  names.map(name => down(item, name)).find(one => one !== undefined && wordsOf(one).trim() !== '')?.at ?? item.at

function absolute(url: string, base: string | undefined): string {
  return url === '' || base === undefined || !URL.canParse(url, base)
    ? url
    : new URL(url, base).href === url
      ? url
      : /^[a-z][a-z\d+.-]*:/i.test(url)
        ? url
        : new URL(url, base).href
}

/** `jane@example.org (Jane Doe)`: the address is nobody's to publish. */
function nameOf(author: Branch): string {
  const name = text1(author, 'name') || (down(author, 'email') || down(author, 'uri') ? '' : wordsOf(author).trim())
  const found = /^\S+@\S+\s*\((.*)\)$/s.exec(name) ?? /^(.*?)\s*[(<]\S+@\S+[)>]$/s.exec(name)
  const shown = (found ? found[1]! : name).trim()
  return /^\S+@\S+\.\S+$/.test(shown) || /^unknown$/i.test(shown) ? '' : shown
}

function people(names: readonly string[]): Value {
  const given = [...new Set(names.filter(Boolean))]
  return given.length === 1 ? given[0]! : given
}

/** An RSS item, also inside RDF. */
function itemOf(item: Branch, places: Places, { language, base }: Frame): Sheet {
  const sheet = new Sheet(places, item.at)
  const guid = text1(item, 'guid')
  const permanent = down(item, 'guid')?.attributes.isPermaLink !== 'false' && /^https?:/i.test(guid) ? guid : ''
  const link =
    text1(item, 'feedburner:origLink') || text1(item, 'link') || permanent || linked(item, 'atom:link', 'alternate')
  const url = absolute(link, base)
  const creators = childrenOf(item, 'dc:creator').map(nameOf)
  const names = [
    creators,
    childrenOf(item, 'author').map(nameOf),
    childrenOf(item, 'atom:author').map(nameOf),
    childrenOf(item, 'itunes:author').map(nameOf)
  ]
  const whole = text1(item, 'content:encoded', 'yandex:full-text', 'full-text', 'content')
  const description = text1(item, 'description', 'itunes:summary', 'summary')
  const published = [
    'pubDate',
    'dc:date',
    'atom:published',
    'published',
    'date',
    'pubdate',
    'dcterms:created',
    'atom:updated'
  ] as const
  const updated = ['atom:updated', 'dcterms:modified'] as const
  const tags = [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')].map(one =>
    (wordsOf(one).trim() || (one.attributes.text ?? '')).replace(/\/$/, '')
  )
  sheet
    .put('id', guid || item.attributes['rdf:about'] || url, at(item, 'guid', 'link'))
    .put('url', url, at(item, 'feedburner:origLink', 'link', 'guid'))
    .put('title', text1(item, 'title', 'dc:title', 'media:title'), at(item, 'title'))
    .put('published', text1(item, ...published), at(item, ...published))
    .put('updated', text1(item, ...updated), at(item, ...updated))
    .put('authors', people(names.find(some => some.some(Boolean)) ?? []), at(item, 'dc:creator', 'author'))
    .put('section', tags.map(plainText).filter(Boolean), at(item, 'category'))
    .put('language', text1(item, 'dc:language') || language)
    .put(
      'summary',
      whole === '' ? undefined : description.length < 1000 ? description : undefined,
      at(item, 'description')
    )
    .body(whole || description, 'html', at(item, 'content:encoded', 'description'))
  files(
    sheet,
    childrenOf(item, 'enclosure').map(({ attributes }) => ({
      ...attributes,
      url: absolute(attributes.url ?? '', base)
    }))
  )
  const picture = down(item, 'media:content') ?? down(item, 'media:thumbnail')
  if (
    picture?.attributes.url !== undefined &&
    (picture.name === 'media:thumbnail' || /image/.test(`${picture.attributes.medium} ${picture.attributes.type}`))
  )
    sheet.put('image', { url: picture.attributes.url }, picture.at)
  return sheet
}

function files(sheet: Sheet, given: readonly Readonly<Record<string, string>>[]): void {
  const all = given.filter(({ url }) => url !== undefined && url !== '')
  const isPicture = ({ type = '', url = '' }: Readonly<Record<string, string>>): boolean =>
    type.startsWith('image/') || (type === '' && /\.(?:jpe?g|png|gif|webp|avif)$/i.test(url))
  const entry = ({ url = '', type, length }: Readonly<Record<string, string>>): { [key: string]: Value } => ({
    url,
    ...(type && { type }),
    ...(length && /^[1-9]\d*$/.test(length) && { length })
  })
  const picture = all.find(isPicture)
  if (picture !== undefined) sheet.put('image', { url: picture.url! })
  sheet.put('enclosures', all.filter(one => !isPicture(one)).map(entry))
}

const linked = (item: Branch, name: string, rel: string): string =>
  childrenOf(item, name).find(one => (one.attributes.rel ?? 'alternate') === rel)?.attributes.href ?? ''

/** The page: HTML before other types. */
function alternate(entry: Branch): string {
  const all = childrenOf(entry, 'link').filter(one => (one.attributes.rel ?? 'alternate') === 'alternate')
  return (all.find(one => one.attributes.type === 'text/html') ?? all[0])?.attributes.href ?? ''
}

/** Text constructs of Atom (RFC 4287, section 3.1), and those of 0.3 with their modes. */
function construct(text: Branch | undefined): { text: string; format: 'html' | 'text' } | undefined {
  if (text === undefined) return undefined
  const { type = 'text', mode } = text.attributes
  if (type === 'xhtml' || (mode !== 'escaped' && /xhtml|xml/.test(type)))
    return { text: markupOf(down(text, 'div') ?? text), format: 'html' }
  const isHtml = type === 'html' || type === 'text/html' || mode === 'escaped'
  const inner = mode === 'xml' && text.children.some(one => typeof one !== 'string') ? markupOf(text) : wordsOf(text)
  return { text: inner, format: isHtml ? 'html' : 'text' }
}

function entryOf(entry: Branch, places: Places, frame: Frame): Sheet {
  const sheet = new Sheet(places, entry.at)
  const base = entry.attributes['xml:base'] ?? frame.base
  const own = childrenOf(entry, 'author').map(nameOf).filter(Boolean)
  const source = childrenOf(down(entry, 'source'), 'author').map(nameOf).filter(Boolean)
  const authors = own.length > 0 ? own : source.length > 0 ? source : frame.authors
  const title = construct(down(entry, 'title'))
  const summary = construct(down(entry, 'summary'))
  const content = construct(down(entry, 'content'))
  const published = ['published', 'issued', 'created', 'updated', 'modified'] as const
  const updated = ['updated', 'modified'] as const
  const url = absolute(text1(entry, 'feedburner:origLink') || alternate(entry), base)
  const terms = childrenOf(entry, 'category').filter(one => !one.attributes.scheme?.includes('g/2005#kind'))
  const body = content !== undefined && content.text.trim() !== '' ? content : summary
  sheet
    .put('id', text1(entry, 'id') || url, at(entry, 'id'))
    .put('url', url, down(entry, 'link')?.at)
    .put('title', title?.format === 'html' ? plainText(title.text) : title?.text, at(entry, 'title'))
    .put('published', text1(entry, ...published), at(entry, ...published))
    .put('updated', text1(entry, ...updated), at(entry, ...updated))
    .put('authors', people(authors), at(entry, 'author'))
    .put(
      'section',
      terms.map(one => one.attributes.label ?? one.attributes.term ?? wordsOf(one).trim()).filter(Boolean)
    )
    .put('language', entry.attributes['xml:lang'] ?? down(entry, 'content')?.attributes['xml:lang'] ?? frame.language)
    .put('draft', /^yes$/i.test(text1(down(entry, 'app:control'), 'app:draft')) ? 'true' : undefined)
    .put(
      'summary',
      body === summary ? undefined : summary?.format === 'html' ? plainText(summary.text) : summary?.text,
      at(entry, 'summary')
    )
    .body(body?.text, body?.format ?? 'html', at(entry, 'content', 'summary'))
  const enclosures = childrenOf(entry, 'link').filter(one => one.attributes.rel === 'enclosure')
  files(
    sheet,
    enclosures.map(({ attributes: { href = '', ...rest } }) => ({ ...rest, url: absolute(href, base) }))
  )
  return sheet
}
