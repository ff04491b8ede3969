// How items are read from WordPress exports (WXR 1.0 to 1.2, and Squarespace's dialect): posts with their people, terms and pictures.
import type { Draft, Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import { piecesOf } from './feed.ts'
import type { Reading } from './item.ts'
import { unreadableItem } from './refusals.ts'
import { readRules } from './rules.ts'
import { Places, Sheet } from './sheet.ts'
import { type Branch, childrenOf, down, treeOf, wordsOf } from './tree.ts'

const said = (item: Branch | undefined, name: string): string => wordsOf(down(item, name)).trim()

/** What the channel and the attachments say of all posts. */
interface Site {
  readonly language: string
  /** Where addresses that are paths are resolved. */
  readonly base: string
  readonly people: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, string>
}

export function wxr(text: string, file: string): Reading {
  const places = new Places(text, file)
  const { frame, items } = piecesOf(text)
  const channel = down(treeOf(frame), 'channel')
  const people = new Map(
    childrenOf(channel, 'wp:author').map(one => [said(one, 'wp:author_login'), nameOf(one)] as const)
  )
  const site: Site = {
    language: said(channel, 'language'),
    base: said(channel, 'link'),
    people,
    pictures: picturesOf(items)
  }
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const passed = new Map<string, number>()
  for (const [index, piece] of items.entries()) {
    const item = treeOf(piece.text, piece.at)
    if (item === undefined) {
      problems.push(unreadableItem(places.at(piece.at)))
      continue
    }
    const type = said(item, 'wp:post_type') || 'post'
    const status = said(item, 'wp:status')
    if (type === 'post' && !/^(?:trash|auto-draft|inherit)$/.test(status)) {
      drafts.push(postOf(item, places, site, problems).draft(index))
    } else if (type !== 'attachment') passed.set(type, (passed.get(type) ?? 0) + 1)
  }
  if (passed.size > 0) {
    const kinds = [...passed].map(([type, count]) => `${count} of type ${type}`).join(', ')
    problems.push(
      problemOf(
        readRules['read/not-articles'],
        { file },
        `Entries of this export that are not posts are passed over: ${kinds}.`
      )
    )
  }
  return { drafts, problems }
}

function nameOf(author: Branch): string {
  const full = `${said(author, 'wp:author_first_name')} ${said(author, 'wp:author_last_name')}`.trim()
  return said(author, 'wp:author_display_name') || full
}

/** Pictures by the number of their attachment. */
function picturesOf(items: readonly { readonly text: string }[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { text } of items) {
    const number = /<wp:post_type>(?:<!\[CDATA\[)?attachment/.test(text)
      ? /<wp:post_id>(?:<!\[CDATA\[)?(\d+)/.exec(text)?.[1]
      : undefined
    const url = /<wp:attachment_url>(?:<!\[CDATA\[)?([^<\]]+)/.exec(text)?.[1]?.trim()
    if (number !== undefined && url !== undefined) found.set(number, url)
  }
  return found
}

function postOf(item: Branch, places: Places, site: Site, problems: Problem[]): Sheet {
  const sheet = new Sheet(places, item.at)
  const at = (name: string): number | undefined => down(item, name)?.at
  const terms = childrenOf(item, 'category')
  const of = (domain: RegExp): Branch[] => terms.filter(one => domain.test(one.attributes.domain ?? 'category'))
  const named = (some: readonly Branch[]): string[] => some.map(one => wordsOf(one).trim()).filter(Boolean)
  const metas = new Map(
    childrenOf(item, 'wp:postmeta').map(one => [said(one, 'wp:meta_key'), said(one, 'wp:meta_value')])
  )
  const link = said(item, 'link')
  const status = said(item, 'wp:status')
  sheet
    .put('id', said(item, 'guid') || (/^https?:/i.test(link) ? link : said(item, 'wp:post_id') || link), at('guid'))
    .put('url', link.startsWith('/') && /^https?:/.test(site.base) ? new URL(link, site.base).href : link, at('link'))
    .put('slug', usableSlug(said(item, 'wp:post_name')), at('wp:post_name'))
    .put('title', said(item, 'title'), at('title'))
    .put('summary', said(item, 'excerpt:encoded'), at('excerpt:encoded'))
    .put('published', moment(item, 'wp:post_date') ?? said(item, 'pubDate'), at('wp:post_date'))
    .put('updated', changed(item), at('wp:post_modified'))
    .put('status', /^(?:draft|pending|private)$/.test(status) ? status : undefined, at('wp:status'))
    .put('hidden', said(item, 'wp:post_password') === '' ? undefined : 'true', at('wp:post_password'))
    .put('section', named(of(/^category$/)), of(/^category$/)[0]?.at)
    .put('tags', named(of(/^(?:post_)?tag$/)), of(/^(?:post_)?tag$/)[0]?.at)
    .put('language', site.language)
    .put('image', site.pictures.get(metas.get('_thumbnail_id') ?? ''))
    .put('enclosures', enclosuresOf(item, metas.get('enclosure')))
    .body(paragraphs(said(item, 'content:encoded')), 'html', at('content:encoded'))
  const authors = authorsOf(item, of(/^author$/), site, places, problems)
  return sheet.put('authors', authors, at('dc:creator'))
}

/** WordPress escapes letters beyond ASCII: `%d0%bf`. */
function usableSlug(written: string): string | undefined {
  try {
    const slug = decodeURIComponent(written)
    return /^[\p{L}\p{M}\p{N}._~-]+$/u.test(slug) ? slug : undefined
  } catch {
    return undefined
  }
}

/** Co-Authors Plus lists authors as terms; else the creator is a login, which the channel explains. */
function authorsOf(
  item: Branch,
  terms: readonly Branch[],
  { people }: Site,
  places: Places,
  problems: Problem[]
): Value | undefined {
  const co = terms
    .map(one => people.get((one.attributes.nicename ?? '').replace(/^cap-/, '')) || wordsOf(one).trim())
    .filter(Boolean)
  if (co.length > 0) return co.map(name => ({ name }))
  const creator = down(item, 'dc:creator')
  const login = wordsOf(creator).trim()
  if (login === '') return undefined
  const name = people.get(login) || [...people].find(([key]) => key.toLowerCase() === login.toLowerCase())?.[1]
  if (name) return [{ name }]
  const text = `The login ${JSON.stringify(login)} is not among the authors of this export, and is shown as the name: list it in authors.yaml.`
  const isAddress = login.includes('@')
  problems.push(
    problemOf(
      readRules['read/login'],
      places.at(creator?.at ?? item.at),
      isAddress
        ? 'The author is an e-mail address that this export does not explain, and is left out: add the name.'
        : text
    )
  )
  return isAddress ? undefined : [{ name: login }]
}

const none = /^0000-00-00/

/** Local time with the offset that the time in UTC beside it gives: `2013-07-29T18:03:54+02:00`. */
function moment(item: Branch, name: string): string | undefined {
  return localWithOffset(said(item, name), said(item, `${name}_gmt`))
}

export function localWithOffset(local: string, utc: string): string | undefined {
  const spelled = (text: string): string => text.replace(' ', 'T')
  const here = none.test(local) ? Number.NaN : (fromRfc3339(`${spelled(local)}Z`)?.time ?? Number.NaN)
  const there = none.test(utc) ? Number.NaN : (fromRfc3339(`${spelled(utc)}Z`)?.time ?? Number.NaN)
  if (Number.isNaN(there)) return Number.isNaN(here) ? undefined : spelled(local)
  const minutes = Math.round((here - there) / 60_000)
  if (Number.isNaN(here) || Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return `${spelled(utc)}Z`
  const size = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${spelled(local)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function changed(item: Branch): string | undefined {
  const modified = moment(item, 'wp:post_modified')
  return modified === moment(item, 'wp:post_date') ? undefined : modified
}

function enclosuresOf(item: Branch, meta: string | undefined): Value | undefined {
  const own = childrenOf(item, 'enclosure').map(({ attributes: { url = '', type = '', length = '' } }) => ({
    url,
    ...(type !== '' && { type }),
    ...(length !== '' && { length })
  }))
  if (own.length > 0) return own
  const [url = '', length = '', type = ''] = (meta ?? '').split(/\r?\n/).map(line => line.trim())
  return url === '' ? undefined : [{ url, ...(/^\d+$/.test(length) && { length }), ...(type !== '' && { type }) }]
}

/** WordPress makes paragraphs of blank lines when it shows a post that has no blocks. */
export function paragraphs(text: string): string {
  const plain = text.replace(/<!--\s*\/?wp:.*?-->|<!--\s*(?:more|nextpage)\b.*?-->/gs, '')
  if (plain !== text && /<!--\s*wp:/.test(text)) return plain
  if (/<p[\s>]/i.test(plain)) return plain
  return plain
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part =>
      /^<(?:\/?(?:p|div|h[1-6]|ul|ol|li|table|blockquote|figure|pre|section|hr|iframe))\b/i.test(part)
        ? part
        : `<p>${part.replace(/\n/g, '<br>\n')}</p>`
    )
    .join('\n')
}
