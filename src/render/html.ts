// HTML fit for a feed: the elements and attributes that may stay, by sanitize-html. docs/notes/sanitizing.md tells why these.
import { createRequire } from 'node:module'
import type { Attributes, IOptions, Tag } from 'sanitize-html'
import { escapeAttribute } from '../syntax/htmltext.ts'
import { type Address, settledSet } from './links.ts'
import { withoutEmpties } from './text.ts'
import { videoPage } from './videos.ts'

/** Sanitized HTML. Giving it its own result changes nothing. */
export type Sanitize = (html: string, address: Address, dropped: (embed: string) => void) => string

const words = (text: string): string[] => text.trim().split(/\s+/)

const elements = words(`
  address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
  header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul
  a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr
  img picture source audio video track`)

const allowed: ReadonlySet<string> = new Set(elements)

const attributes: Readonly<Record<string, string[]>> = {
  '*': words('dir lang title'),
  a: words('href hreflang type'),
  img: words('src srcset sizes alt width height'),
  source: words('src srcset sizes media type width height'),
  audio: words('src controls'),
  video: words('src controls poster width height'),
  track: words('src kind srclang label default'),
  blockquote: ['cite'],
  q: ['cite'],
  del: words('cite datetime'),
  ins: words('cite datetime'),
  time: ['datetime'],
  data: ['value'],
  details: ['open'],
  ol: words('start reversed type'),
  li: ['value'],
  col: ['span'],
  colgroup: ['span'],
  td: words('colspan rowspan align'),
  th: words('colspan rowspan align scope abbr')
}

/** Old spellings, and what says the same today. */
const renamed: Readonly<Record<string, string>> = { tt: 'code', strike: 's', acronym: 'abbr' }

/** Attributes whose value is one of few shapes; any other value goes. */
const shapes: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/i,
  lang: /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i,
  hreflang: /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i,
  width: /^\d{1,5}%?$/,
  height: /^\d{1,5}%?$/,
  colspan: /^\d{1,4}$/,
  rowspan: /^\d{1,5}$/,
  span: /^\d{1,4}$/,
  start: /^-?\d{1,9}$/,
  align: /^(?:left|center|right)$/i
}

/**
 * Elements that say nothing without an address: the tag goes and its content stays. They keep their names until then, for a rename to
 * one that is not allowed makes sanitize-html take the end tag of the next element for its own.
 */
const needsAddress = new Set(['a', 'img', 'source', 'track'])

function isShell(frame: { readonly tag: string; readonly name?: string; readonly attribs: Attributes }): boolean {
  const { href, src, srcset } = frame.attribs
  return needsAddress.has(frame.name ?? frame.tag) && !(href || src || srcset)
}

/** Loads sanitize-html; the function it gives is pure. */
export function sanitizer(): Sanitize {
  const sanitizeHtml = createRequire(import.meta.url)('sanitize-html') as typeof import('sanitize-html')
  return (html, address, dropped) => {
    let unruly = false
    const options: IOptions = {
      allowedTags: elements,
      allowedAttributes: attributes,
      allowedSchemes: ['http', 'https', 'mailto', 'tel'],
      allowedSchemesAppliedToAttributes: ['href', 'src', 'cite', 'poster'],
      allowProtocolRelative: false,
      selfClosing: ['img', 'br', 'hr', 'col', 'source', 'track', 'wbr'],
      // What is inside these is no text for people.
      nonTextTags: words(
        'script style textarea option xmp title noscript noembed noframes template svg math select datalist'
      ),
      nestingLimit: 100,
      exclusiveFilter: frame => (isShell(frame) ? 'excludeTag' : false),
      // Only the transform of a named element may give it text.
      transformTags: {
        img: (_, attribs) => image(attribs, address),
        image: (_, attribs) => image(attribs, address),
        iframe: (_, attribs) => video(attribs, address, dropped),
        embed: (_, attribs) => video(attribs, address, dropped),
        '*': (name, attribs) => {
          const tag = settledTag(name, attribs, address)
          if (!allowed.has(tag.tagName) || isShell({ tag: tag.tagName, attribs: tag.attribs })) unruly = true
          return tag
        }
      }
    }
    let before = objectsAsFrames(html)
    // Dropping a tag can leave `<p><p>`, which parses as something else: then it takes another pass, until nothing changes.
    for (let pass = 0; pass < 8; pass++) {
      const sanitized = sanitizeHtml(before, options)
      const after = withoutEmpties(sanitized)
      if (after === before || !(unruly || after !== sanitized)) return after
      unruly = false
      before = after
    }
    return sanitizeHtml(before, { ...options, allowedTags: ['br'] })
  }
}

function settledTag(written: string, attribs: Attributes, address: Address): Tag {
  const tagName = renamed[written] ?? written
  const kept: Attributes = {}
  for (const [name, value] of Object.entries(attribs)) {
    if (!(attributes['*']!.includes(name) || attributes[tagName]?.includes(name))) continue
    const settled = settledValue(tagName, name, value, address)
    if (settled !== undefined) kept[name] = settled
  }
  if (tagName === 'audio' || tagName === 'video') kept.controls = ''
  return { tagName, attribs: kept }
}

/** An image whose address is refused leaves its words. */
function image(attribs: Attributes, address: Address): Tag {
  const shown = address(attribs.src ?? '', 'media') ?? settledSet(attribs.srcset ?? '', address)
  if (shown) return { tagName: 'img', attribs }
  return attribs.alt ? { tagName: 'span', attribs: {}, text: attribs.alt } : { tagName: 'img', attribs: {} }
}

function settledValue(tag: string, name: string, value: string, address: Address): string | undefined {
  if (name === 'srcset') return settledSet(value, address)
  if (name === 'src' || name === 'poster') return address(value, 'media')
  if (name === 'href') return address(value, 'link')
  if (name === 'cite') return address(value, 'media')
  // `type` of a list is its numbering, of anything else a media type.
  if (name === 'type' && tag !== 'ol') return /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : undefined
  const shape = shapes[name]
  return shape && !shape.test(value.trim()) ? undefined : shape ? value.trim() : value
}

/** A frame that shows a video of a known host becomes a link to the video's page; any other goes, and is named. */
function video(attribs: Attributes, address: Address, dropped: (embed: string) => void): Tag {
  const src = attribs.src || attribs['data-src'] || ''
  const settled = address(src, 'media')
  const page = settled && videoPage(settled)
  if (page) return { tagName: 'a', attribs: { href: page }, text: attribs.title?.trim() || page }
  if (settled) dropped(settled)
  return { tagName: 'iframe', attribs: {} }
}

/** `<object>` with a video in it as the frame it would be today. */
function objectsAsFrames(html: string): string {
  if (!/<object/i.test(html)) return html
  return html.replace(/<object\b[\s\S]*?<\/object\s*>/gi, object => {
    for (const [, , url = ''] of object.matchAll(/\b(?:data|src|value)\s*=\s*(["']?)((?:https?:)?\/\/[^\s"'>]+)\1/gi)) {
      const page = videoPage(url.startsWith('//') ? `https:${url}` : url)
      if (page) return `<iframe src="${escapeAttribute(page)}"></iframe>`
    }
    return object
  })
}
