// How an item is named: its slug, its address, and its permanent id.
import type { Moment } from '../model.ts'
import { isSafeSlug, slugOf } from '../syntax/slug.ts'
import { isTagUri, tagUri } from '../syntax/taguri.ts'
import { isUri, segment, webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import type { Desk } from './desk.ts'
import { itemRules } from './rules.ts'
import { isoDay } from './times.ts'
import { calendarDay } from './zone.ts'

export interface Names {
  readonly id: string | undefined
  readonly slug: string
}

/** `file`: the slug that the name of the file gives. Undefined where there is nothing to call the item by: a problem says so. */
export function names(desk: Desk, file: string, title: string | undefined): Names | undefined {
  const { fields, report, note } = desk
  const id = oneLine(fields.text('id') ?? '') || undefined
  const written = fields.text('slug')
  if (written !== undefined) {
    const slug = written.replace(/^\/+|\/+$/g, '').normalize('NFC')
    if (isSafeSlug(slug)) {
      note('slug', slug, 'its own')
      return { id, slug }
    }
    const text = `The slug ${JSON.stringify(written)} cannot be used in an address: write words joined by hyphens.`
    report(itemRules['item/slug'], fields.place(fields.first('slug')), text)
    return undefined
  }
  if (file !== '') {
    note('slug', file, 'the name of the file')
    return { id, slug: file }
  }
  const named = id === undefined ? '' : slugOf(id.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''))
  if (named !== '') {
    note('slug', named, 'the id')
    return { id, slug: named }
  }
  const made = slugOf(title ?? '')
  if (made === '') {
    report(
      itemRules['item/no-id'],
      fields.place(undefined),
      'This item has nothing that an id can be made from: give it an id or a slug.'
    )
    return undefined
  }
  const text =
    'The id is made from the title, so feed readers show the item as new when the title changes: give it an id or a slug.'
  report(itemRules['item/id-from-title'], fields.place(undefined), text)
  note('slug', made, 'the title')
  return { id, slug: made }
}

/** The id in URI form: the item's own where it is one, else a tag: URI of the day of first publication (RFC 4151). */
export function uriOf({ context, note }: Desk, { id, slug }: Names, published: Moment): string {
  const own = id !== undefined && (/^tag:/i.test(id) ? isTagUri(id) : isUri(id))
  const uri = own ? id : tagUri(context.authority, isoDay(published), id ?? slug)
  note(
    'id',
    id ?? uri,
    id === undefined
      ? 'tag: URI of the domain, the day and the slug (RFC 4151)'
      : own
        ? 'its own'
        : `its own; ${uri} in Atom, which wants a URI`
  )
  return uri
}

export interface Parts extends Names {
  readonly sections: readonly string[]
  readonly published: Moment
  readonly language: string | undefined
}

/** What can be used in `link:`. */
const values: ReadonlyMap<string, (parts: Parts) => string> = new Map([
  ['{year}', ({ published }) => String(calendarDay(published).year).padStart(4, '0')],
  ['{month}', ({ published }) => String(calendarDay(published).month).padStart(2, '0')],
  ['{day}', ({ published }) => String(calendarDay(published).day).padStart(2, '0')],
  ['{slug}', ({ slug }) => slug],
  ['{id}', ({ id, slug }) => id ?? slug],
  ['{section}', ({ sections }) => slugOf(sections[0] ?? '')],
  ['{language}', ({ language }) => language ?? '']
])

type Pattern = readonly (string | ((parts: Parts) => string))[]

let lastPattern: { readonly link: string; readonly pattern: Pattern } | undefined

/** A build has one pattern for all its items: it is taken apart once. */
function patternOf(link: string): Pattern {
  if (lastPattern?.link !== link) {
    const pieces = link.split(/(\{\w+\})/)
    lastPattern = { link, pattern: pieces.map(piece => values.get(piece) ?? piece) }
  }
  return lastPattern.pattern
}

/** Where the item can be read: its own address, else the pattern of `link:`. */
export function urlOf({ fields, context, report, note }: Desk, parts: Parts): string | undefined {
  const { link, site } = context.config
  const written = fields.first('url')
  if (written !== undefined && typeof written.value === 'string') {
    const url = webAddress(written.value, site.url)
    note('url', url, 'its own, in URI form')
    if (url !== undefined) return url
    const instead = link === undefined ? 'the item is published without an address' : 'the pattern of link: is used'
    report(
      itemRules['item/url'],
      fields.place(written),
      `${JSON.stringify(written.value)} is not a web address, and ${instead}: write an http or https address, or a path of the site.`
    )
  }
  if (link === undefined) return undefined
  let filledIn = ''
  for (const part of patternOf(link)) filledIn += typeof part === 'string' ? part : segment(part(parts))
  // A missing part leaves no empty step in the path.
  const url = webAddress(filledIn.replace(/(?<!:)\/{2,}/g, '/'))
  note('url', url, `link: ${link}`)
  return url
}
