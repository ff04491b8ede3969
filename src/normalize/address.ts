// How an item is called: its slug, its address, and the id that stays.
import type { Config } from '../config.ts'
import type { Moment } from '../model.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { type FileName, isSafeSlug, slugOf } from '../syntax/slug.ts'
import { isTagUri, tagUri } from '../syntax/taguri.ts'
import { isUri, parsed, webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import type { Desk } from './desk.ts'
import type { Found } from './fields.ts'
import { filledIn, isPattern, type LinkParts, type Pattern, patternOf } from './permalink.ts'
import { itemRules } from './rules.ts'
import { isoDay } from './times.ts'

export interface Names {
  readonly id: string | undefined
  /** As it is in addresses. */
  readonly slug: string
  /** As it is in ids: the form that it has always had. */
  readonly idSlug: string
}

/** `file`: what the name of the file says, where it is the item's own. Undefined where nothing can name the item, which is reported. */
export function names(desk: Desk, file: FileName | undefined, title: string | undefined): Names | undefined {
  const { fields, report, note, context } = desk
  const id = oneLine(fields.text('id') ?? '') || undefined
  const both = (slug: string, by: string): Names => {
    note('slug', slug, by)
    return { id, slug, idSlug: slug }
  }
  const written = fields.text('slug')
  if (written !== undefined) {
    const slug = written.replace(/^\/+|\/+$/g, '').normalize('NFC')
    if (isSafeSlug(slug)) return both(slug, 'given in the item')
    const text = `The slug ${JSON.stringify(written)} cannot be used in an address: write words joined by hyphens.`
    report(itemRules['item/slug'], fields.place(fields.first('slug')), text)
    return undefined
  }
  if (file !== undefined && (file.slug !== '' || file.name !== '')) {
    const slug = spelled(file.name, context.config.slugs)
    note(
      'slug',
      slug,
      context.config.slugs === 'keep'
        ? 'as the file is named'
        : `from the name of the file, by slugs: ${context.config.slugs}`
    )
    return { id, slug, idSlug: file.slug || slug }
  }
  const named = id === undefined ? '' : slugOf(id.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''))
  if (named !== '') return both(named, 'from the id')
  const step = lastStep(fields.text('url'))
  if (step !== '') return both(step, 'from the address')
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
  return both(made, 'from the title')
}

/** A name or path of a file as it is in addresses. */
export function spelled(name: string, form: 'keep' | 'lower' | 'plain'): string {
  if (form === 'plain') return name.split('/').map(slugOf).join('/')
  return form === 'lower' ? name.toLowerCase().replace(/\s+/g, '-') : name
}

/** What an address calls its page: `quay` of `/2026/quay/` and of `/2026/quay.html`. */
function lastStep(written: string | undefined): string {
  if (written === undefined || isPattern(written)) return ''
  const path = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)/i.exec(written)![1]!
  return slugOf(
    (
      path
        .replace(/\/(?:index\.\w+)?$/, '')
        .split('/')
        .at(-1) ?? ''
    ).replace(/\.[a-z]{2,5}$/i, '')
  )
}

/** The id in URI form: the item's own where it is one, else what `ids.from` says: a tag: URI (RFC 4151) of the day of first publication, or the address. */
export function uriOf(
  { context, note }: Desk,
  { id, idSlug }: Names,
  { published, url, path }: { readonly published: Moment; readonly url: string | undefined; readonly path: string }
): string {
  const { from } = context.config.ids
  if (id === undefined && from === 'link' && url !== undefined) {
    note('id', url, 'the address, by ids.from: link')
    return url
  }
  const own = id !== undefined && (/^tag:/i.test(id) ? isTagUri(id) : isUri(id))
  const specific = from === 'file' && path !== '' ? path : idSlug
  const uri = own ? id : tagUri(context.authority, isoDay(published), id ?? specific)
  note(
    'id',
    id ?? uri,
    id === undefined
      ? `tag: URI made from the domain, the day and the ${from === 'file' ? 'path of the file' : 'slug'} (RFC 4151)`
      : own
        ? 'given in the item'
        : `given in the item; Atom, which needs a URI, has ${uri}`
  )
  return uri
}

const patterns = new WeakMap<Config, { readonly pattern?: Pattern }>()

/** A build has one pattern for all its items: it is taken apart once. */
function linkPattern(link: string, config: Config): Pattern | undefined {
  let known = patterns.get(config)
  if (known === undefined) {
    const found = patternOf(link)
    known = 'pattern' in found ? { pattern: found.pattern } : {}
    patterns.set(config, known)
  }
  return known.pattern
}

/** Where the item can be read: its own address, else the pattern of `link:`. */
export function urlOf(desk: Desk, parts: LinkParts): string | undefined {
  const { fields, context, note } = desk
  const { link, site } = context.config
  for (const written of fields.all('url')) {
    if (typeof written.value !== 'string' || written.value.trim() === '') continue
    const text = written.value.trim()
    // What says that there is no page, or that the usual pattern holds, is no address.
    if (/^(?:false|true|no|yes|none|null|undefined|~)$/i.test(text)) continue
    const url = isPattern(text)
      ? byPattern(desk, written, text, parts)
      : written.written === 'external'
        ? undefined
        : ownAddress(desk, written, text)
    if (url !== undefined) return url
  }
  if (link === undefined) return undefined
  const pattern = linkPattern(link, context.config)
  const url = pattern && webAddress(filledIn(pattern, parts), site.url)
  note('url', url, `by link: ${link}`)
  return url
}

function byPattern(
  { fields, context, report, note }: Desk,
  written: Found,
  text: string,
  parts: LinkParts
): string | undefined {
  const found = patternOf(text)
  const url =
    'pattern' in found
      ? webAddress(below(written, filledIn(found.pattern, parts), context), context.config.site.url)
      : undefined
  note('url', url, `by the pattern in ${written.written}`)
  if (url !== undefined) return url
  const what = 'unknown' in found ? `${found.unknown} in it is not known` : 'it does not give an address'
  const message = `${written.written}: ${JSON.stringify(text)} is a pattern, and ${what}: ${insteadOf(context)}. Write the address itself, or use the words of link:.`
  report(itemRules['item/url'], fields.place(written), message)
  return undefined
}

/** Permalinks of generators begin at the root of the site, which may have a path of its own. */
function below({ written }: Found, text: string, { config }: Desk['context']): string {
  const path = new URL(config.site.url).pathname.replace(/\/$/, '')
  const isRooted = written === 'permalink' && text.startsWith('/') && !text.startsWith('//')
  return isRooted && path !== '' && !`${text}/`.startsWith(`${path}/`) ? path + text : text
}

function insteadOf({ config }: Desk['context']): string {
  return config.link === undefined ? 'the item is published without an address' : 'the pattern of link: is used'
}

function ownAddress({ fields, context, report, note }: Desk, written: Found, text: string): string | undefined {
  const { site, base, link } = context.config
  const url = fieldAddress(below(written, text, context), site.url)
  if (url === undefined) {
    const message = `${JSON.stringify(text)} is not a web address, and ${insteadOf(context)}: write an http or https address, or a path of the site.`
    report(itemRules['item/url'], fields.place(written), message)
    return undefined
  }
  // A canonical address says where the text appeared first. The page of this item is here.
  const host = parsed(url)?.hostname
  const isElsewhere = host !== parsed(site.url)?.hostname && host !== (base && parsed(base)?.hostname)
  if (link !== undefined && isElsewhere && /^canonical/i.test(written.written)) {
    const message = `${written.written} leads to another site, ${host}, and the pattern of link: is used: write url: where that page is the item's own.`
    report(itemRules['item/canonical'], fields.place(written), message)
    return undefined
  }
  note('url', url, 'given in the item, in URI form')
  return url
}
