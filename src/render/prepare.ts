// HTML as it was written, made ready for the sanitizer: what a browser shows without scripts, and no tag that would swallow the text after it.

import { scan, type Tag } from '../syntax/html.ts'
import { escapeAttribute, escapeHtml } from '../syntax/htmltext.ts'
import { formula } from './formula.ts'

/** Anything in which there may be something to do. */
const suspicious =
  /<\/?(?:title|textarea|style|script|xmp|iframe|noembed|noframes|plaintext|noscript|math|svg|select|option|optgroup|template|datalist|button|label|[a-z]+-[\w-]*)[\s/>]/i

/** Their content is text to the end tag: where there is none, it is the rest of the article (WHATWG HTML, 13.2.5). */
const rawText = 'title|textarea|style|script|xmp|noembed|noframes|plaintext'
/** Dropped with all that is in them: where one is not closed, the rest of the block goes with it. */
const swallowing = 'svg|math|select|template|datalist|noscript'

/** `lost` is called with the name of what a feed cannot show. */
export function prepared(html: string, format: 'markdown' | 'html', lost: (what: string) => void): string {
  if (!suspicious.test(html)) return html
  const closed = withoutUnclosed(format === 'markdown' ? withoutDisallowed(html) : html)
  return edited(closed, edits(closed, tagsOf(closed), lost))
}

/** In Markdown these are words about HTML, not a page's own (GFM 6.11, Disallowed Raw HTML). */
const withoutDisallowed = (html: string): string => html.replace(/<(?=\/?(?:title|xmp|plaintext)[\s/>])/gi, '&lt;')

function withoutUnclosed(html: string): string {
  const lower = html.toLowerCase()
  const lastEnds = new Map<string, number>()
  const isClosed = (name: string, at: number): boolean => {
    const last = lastEnds.get(name) ?? lower.lastIndexOf(`</${name}`)
    lastEnds.set(name, last)
    return last > at
  }
  const starts = new RegExp(`<(${rawText}|${swallowing}|iframe)(?=[\\s/>])`, 'gi')
  return html.replace(starts, (start, written: string, at: number) => {
    const name = written.toLowerCase()
    if (name !== 'plaintext' && isClosed(name, at)) return start
    if (name === 'iframe') return '<embed'
    return rawText.split('|').includes(name) ? `&lt;${written}` : '<span'
  })
}

interface Place {
  readonly name: string
  readonly offset: number
  readonly after: number
  /** Absent for an end tag. */
  readonly start?: Tag
}

function tagsOf(html: string): Place[] {
  const found: Place[] = []
  scan(html, {
    start: (tag, after) => found.push({ name: tag.name, offset: tag.offset, after, start: tag }),
    end: (name, offset, after) => found.push({ name, offset, after }),
    broken: () => {}
  })
  return found
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function edited(html: string, list: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { from, to, text } of [...list].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue
    out += html.slice(at, from) + text
    at = to
  }
  return out + html.slice(at)
}

/** Words that touch where the tags between them go. */
const apart = new Set(['button', 'label', 'option', 'optgroup'])

function edits(html: string, tags: readonly Place[], lost: (what: string) => void): Edit[] {
  const found: Edit[] = []
  for (let i = 0; i < tags.length; i++) {
    const { name, offset, after, start } = tags[i]!
    if (start === undefined) {
      if (apart.has(name)) found.push({ from: after, to: after, text: ' ' })
      else if (/^amp-(?:img|anim)$/.test(name)) found.push({ from: offset, to: after, text: '' })
    } else if (name === 'noscript') found.push(...withoutScripts(html, tags, i))
    else if (name === 'math' || name === 'svg') {
      const close = closing(tags, i)
      if (close < 0) continue
      const inside = tags.slice(i + 1, close)
      if (name === 'math') {
        found.push({
          from: offset,
          to: tags[close]!.after,
          text: escapeHtml(formula(html, inside, after, tags[close]!.offset))
        })
        lost('math')
      } else if (inside.some(tag => tag.name === 'text')) lost('svg')
      i = close
    } else if (name.includes('-')) found.push(...customElement(html, start, after))
  }
  return found
}

/** The place of the end tag that belongs to the start tag at `from`; -1 where there is none. */
function closing(tags: readonly Place[], from: number): number {
  const { name } = tags[from]!
  let depth = 0
  for (let i = from; i < tags.length; i++) {
    if (tags[i]!.name !== name) continue
    depth += tags[i]!.start ? 1 : -1
    if (depth === 0) return i
  }
  return -1
}

const media = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'amp-img'])

/** A feed runs no script: what noscript holds is shown, and the picture that waits for a script before it is not. */
function withoutScripts(html: string, tags: readonly Place[], from: number): Edit[] {
  const close = closing(tags, from)
  const start = tags[from]!
  if (close < 0) return [{ from: start.offset, to: start.after, text: '' }]
  const end = tags[close]!
  const inside = tags.slice(from + 1, close)
  const shown = inside.some(({ name, start: tag }) => media.has(name) && tag !== undefined && !isPixel(tag))
  const words = html.slice(start.after, end.offset)
  if (!shown && /java\s?script/i.test(words)) return [{ from: start.offset, to: end.after, text: '' }]
  const before = tags[from - 1]
  const waits =
    shown &&
    before?.start &&
    before.name === 'img' &&
    isLazy(before.start) &&
    /^\s*$/.test(html.slice(before.after, start.offset))
  return [
    ...(waits ? [{ from: before.offset, to: before.after, text: '' }] : []),
    { from: start.offset, to: start.after, text: '' },
    ...inside.flatMap(({ start: tag, offset, after }) =>
      tag && isPixel(tag) ? [{ from: offset, to: after, text: '' }] : []
    ),
    { from: end.offset, to: end.after, text: '' }
  ]
}

const attribute = (tag: Tag, name: string): string | undefined => tag.attributes.find(one => one.name === name)?.value

/** Pictures of one pixel count readers and show nothing. */
const isPixel = (tag: Tag): boolean =>
  tag.name === 'img' && /^[01](?:px)?$/.test(attribute(tag, 'width') ?? attribute(tag, 'height') ?? '')

const isLazy = (tag: Tag): boolean =>
  tag.attributes.some(({ name }) => lazyNames.has(name)) ||
  !attribute(tag, 'src') ||
  /^data:/i.test(attribute(tag, 'src')!)

/** Attributes in which scripts find the address of a picture, the surest first. */
export const lazyAddresses: readonly string[] = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-echo',
  'data-url',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
  'data-actualsrc',
  'data-cfsrc',
  'data-ezsrc'
]
export const lazySets: readonly string[] = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-ezsrcset']
const lazyNames: ReadonlySet<string> = new Set([...lazyAddresses, ...lazySets])

/** AMP's elements and those of players say what HTML's own would; of others the address is kept. */
function customElement(html: string, tag: Tag, after: number): Edit[] {
  const { name, offset } = tag
  if (/^amp-(?:img|anim)$/.test(name)) return [{ from: offset, to: offset + 1 + name.length, text: '<img' }]
  const id = attribute(tag, 'data-videoid') ?? attribute(tag, 'videoid') ?? attribute(tag, 'data-video-id')
  const host = /youtube|vimeo|dailymotion/.exec(name)?.[0]
  const players: Readonly<Record<string, string>> = {
    youtube: 'https://www.youtube.com/embed/',
    vimeo: 'https://player.vimeo.com/video/',
    dailymotion: 'https://www.dailymotion.com/embed/video/'
  }
  const address =
    (id !== undefined && host !== undefined ? players[host]! + id : undefined) ??
    ['src', 'href', 'data-src', 'data-href', 'data-url', 'url']
      .map(one => attribute(tag, one))
      .find(one => one && !/^[#{]/.test(one))
  if (address === undefined) return []
  const title = attribute(tag, 'title') ?? attribute(tag, 'aria-label')
  // Attribute values are as they were written: their references are escaped already.
  const text = `<iframe src="${address.replaceAll('"', '&quot;')}"${title ? ` title="${title.replaceAll('"', '&quot;')}"` : ''}></iframe>`
  return [{ from: after, to: after, text: isEmptyFrame(html, after) ? text : `${text} ` }]
}

const isEmptyFrame = (html: string, at: number): boolean => html.startsWith('</', at)

/** `<object>` with a video in it as the frame it would be today. */
export function objectsAsFrames(html: string, page: (address: string) => string | undefined): string {
  if (!/<object/i.test(html)) return html
  return html.replace(/<object\b[\s\S]*?<\/object\s*>/gi, object => {
    for (const [, , url = ''] of object.matchAll(/\b(?:data|src|value)\s*=\s*(["']?)((?:https?:)?\/\/[^\s"'>]+)\1/gi)) {
      const found = page(url.startsWith('//') ? `https:${url}` : url)
      if (found) return `<iframe src="${escapeAttribute(found)}"></iframe>`
    }
    return object
  })
}
