// HTML fit for a feed: the elements and attributes that may stay, by sanitize-html. docs/notes/sanitizing.md tells why these.
import type { Attributes, IOptions, Tag } from 'sanitize-html'
import { sanitizeHtml } from './libraries.ts'
import { type Address, settledSet } from './links.ts'
import { lazyAddresses, lazySets, objectsAsFrames } from './prepare.ts'
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
  // `hidden` is how the filter knows what nobody is to see; it goes with its element.
  '*': words('dir lang title hidden'),
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
const renamed: Readonly<Record<string, string>> = {
  tt: 'code',
  strike: 's',
  acronym: 'abbr',
  ...Object.fromEntries(words('center form fieldset dialog search marquee').map(name => [name, 'div'])),
  legend: 'p',
  menu: 'ul',
  dir: 'ul'
}

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
  const sanitize = sanitizeHtml()
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
      nonTextTags: words('script style textarea option xmp title noembed noframes template svg math select datalist'),
      nestingLimit: 100,
      exclusiveFilter: frame => ('hidden' in frame.attribs ? true : isShell(frame) ? 'excludeTag' : false),
      // Only the transform of a named element may give it text.
      transformTags: {
        img: (_, attribs) => image(attribs, address),
        image: (_, attribs) => image(attribs, address),
        iframe: (_, attribs) => video(attribs, address, dropped),
        embed: (_, attribs) => video(attribs, address, dropped),
        '*': (name, attribs) => {
          const tag = settledTag(name, attribs, address)
          if (tag.tagName !== name || !allowed.has(tag.tagName) || isShell({ tag: tag.tagName, attribs: tag.attribs }))
            unruly = true
          return tag
        }
      }
    }
    let before = objectsAsFrames(html, videoPage)
    // Dropping a tag can leave `<p><p>`, which parses as something else: then it takes another pass, until nothing changes.
    for (let pass = 0; pass < 8; pass++) {
      const sanitized = sanitize(before, options)
      const after = withoutEmpties(sanitized)
      if (after === before || !(unruly || after !== sanitized)) return after
      unruly = false
      before = after
    }
    return sanitize(before, { ...options, allowedTags: ['br'] })
  }
}

function settledTag(written: string, attribs: Attributes, address: Address): Tag {
  const tagName = renamed[written] ?? written
  const kept: Attributes = {}
  for (const [name, value] of Object.entries(attribs)) {
    if (name === 'hidden') continue
    if (!(attributes['*']!.includes(name) || attributes[tagName]?.includes(name))) continue
    const settled = settledValue(tagName, name, value, address)
    if (settled !== undefined) kept[name] = settled
  }
  if (tagName === 'audio' || tagName === 'video') kept.controls = ''
  if (isHidden(attribs)) kept.hidden = 'hidden'
  return { tagName, attribs: kept }
}

/**
 * Not for people: `hidden` (WHATWG HTML, 6.1), styles that say the same, and the copy of a formula that means nothing without its
 * style sheet.
 */
function isHidden({ hidden, style = '', class: classes = '', 'aria-hidden': silent }: Attributes): boolean {
  if (hidden !== undefined) return true
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)) return true
  return silent === 'true' && /(?:^|\s)(?:katex-html|MathJax\S*|mjx-\S*)(?:\s|$)/.test(classes)
}

/** Pictures that stand in until a script puts the true one there. */
const placeholder =
  /^data:|^$|(?:^|[/_.-])(?:spinner|placeholder|blank|transparent|loading|loader|lazy(?:load)?|grey|gray|pixel|spacer|1x1)(?:[_.-][^/]*)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i

/** The picture that a reader without scripts should see. */
function loaded(attribs: Attributes): Attributes {
  if (!placeholder.test(attribs.src?.trim() ?? '')) return attribs
  const src = lazyAddresses.map(name => attribs[name]).find(value => value && !/^data:/i.test(value))
  const srcset = lazySets.map(name => attribs[name]).find(Boolean)
  if (!src && !srcset) return attribs
  const { src: _, ...rest } = attribs
  return { ...(src && { src }), ...(srcset && { srcset }), ...rest }
}

/** An image whose address is refused leaves its words. */
function image(written: Attributes, address: Address): Tag {
  if (isHidden(written)) return { tagName: 'img', attribs: {} }
  const attribs = loaded(written)
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

/**
 * A frame becomes a link: to the page of the video where its host is known, else to the frame's own address, and then it is named.
 * Frames that nobody sees count readers.
 */
function video(attribs: Attributes, address: Address, dropped: (embed: string) => void): Tag {
  const src = attribs.src || attribs['data-src'] || ''
  const settled =
    isHidden(attribs) || /^[01](?:px)?$/.test(attribs.width ?? attribs.height ?? '') ? undefined : address(src, 'media')
  if (settled === undefined) return { tagName: 'iframe', attribs: {} }
  const page = videoPage(settled)
  if (!page) dropped(settled)
  const href = page ?? settled
  return { tagName: 'a', attribs: { href }, text: attribs.title?.trim() || href }
}
