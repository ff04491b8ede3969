// What shortcodes, tags and components say to a reader: pictures, videos, posts, quotations and links, by name and by arguments.
import { escapeAttribute, escapeHtml } from '../syntax/htmltext.ts'
import type { Arguments } from './template.ts'
import { videoById, videoPage } from './videos.ts'

export interface Where {
  /** It stands alone on its line, so that it may become a block. */
  readonly alone: boolean
  /** A closing tag follows: what is between stays. */
  readonly paired: boolean
  readonly format: 'markdown' | 'html'
}

/** The HTML that says the same, or nothing where it says nothing that can be known without the generator. */
export interface Said {
  readonly html: string
  /** A part of it is lost all the same. */
  readonly partial: boolean
}

/** Files and pages on which a video, a post or a code snippet can be seen, by the name of their shortcode. */
const pages: Readonly<Record<string, (id: string, user: string | undefined) => string | undefined>> = {
  ...videoById,
  tweet: (id, user) => (/^\d+$/.test(id) ? `https://x.com/${user ?? 'i'}/status/${id}` : undefined),
  instagram: id => (/^[\w-]+$/.test(id) ? `https://www.instagram.com/p/${id}/` : undefined),
  gist: (id, user) => (/^\w+$/.test(id) && user ? `https://gist.github.com/${user}/${id}` : undefined)
}

const alias: Readonly<Record<string, string>> = {
  x: 'tweet',
  twitter: 'tweet',
  x_simple: 'tweet',
  twitter_simple: 'tweet',
  yt: 'youtube'
}

const pictures = /(?:^|[-_])(?:img|image|figure|fig|photo|picture)(?:$|[-_])/

export function said(name: string, given: Arguments, where: Where): Said | undefined {
  const word = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const key =
    alias[word] ?? word.replace(/-(?:embed|video|player|lite)$|^(?:lite|embed)-/, '').replace('you-tube', 'youtube')
  if (Object.hasOwn(pages, key)) return page(pages[key]!, given)
  if (pictures.test(word)) return picture(word, given, where)
  return byArguments(given, where)
}

function page(
  find: (id: string, user: string | undefined) => string | undefined,
  { named, listed }: Arguments
): Said | undefined {
  const user = named.user ?? (listed.length > 1 ? listed[0] : undefined)
  const id = named.id ?? named.videoid ?? named.url ?? named.src ?? (listed.length > 1 ? listed[1] : listed[0])
  if (id === undefined) return undefined
  const name = user && /^\w+$/.test(user) ? user : undefined
  const url = /^https?:\/\//.test(id)
    ? (videoPage(id) ?? id)
    : (find(id, name) ?? (listed[0] ? find(listed[0], undefined) : undefined))
  return url ? { html: link(url, named.title), partial: false } : undefined
}

/**
 * A picture whose address is sure. `figure` is Hugo's own: its file lies beside the article. Of other shortcodes nobody but the
 * site's theme knows which folder a relative path begins in, so only their captions are kept.
 */
function picture(word: string, { named, listed }: Arguments, where: Where): Said | undefined {
  const src = named.src ?? named.image ?? named.url ?? named.path ?? listed[0] ?? ''
  const alt = named.alt ?? (named.src === undefined ? listed[1] : undefined) ?? ''
  const caption = [named.caption ?? named.title, named.attr].filter(Boolean).join(' ')
  const sure = /^(?:https?:)?\/\/?[^\s/]/.test(src) || (word === 'figure' && /\.\w{3,4}$/.test(src))
  const image = sure ? `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(flat(alt))}">` : ''
  if (image === '' && caption === '') return undefined
  const linked =
    image && /^(?:https?:\/)?\//.test(named.link ?? '')
      ? `<a href="${escapeAttribute(named.link!)}">${image}</a>`
      : image
  if (caption === '') return { html: linked, partial: false }
  if (!where.alone) return { html: `${linked} ${flat(caption)}`.trim(), partial: !sure }
  return { html: block(`<figure>${linked}`, 'figcaption', flat(caption), '</figure>', where), partial: !sure }
}

function byArguments({ named }: Arguments, where: Where): Said | undefined {
  const words = named.text ?? named.quote ?? named.content
  const target = named.href ?? named.url ?? named.link ?? named.src
  const title = named.title ?? named.label ?? named.summary ?? named.caption
  if (where.paired) {
    if (!title) return undefined
    return {
      html: where.alone
        ? block('', 'p', `<strong>${flat(title)}</strong>`, '', where)
        : `<strong>${flat(title)}</strong> `,
      partial: false
    }
  }
  if (target && /^https?:\/\/[^\s/]+\.[^\s/]/.test(target))
    return { html: link(videoPage(target) ?? target, words ?? title), partial: false }
  const source = named.cite ?? named.author ?? named.source
  const told = words && source ? `${flat(words)} (${flat(source)})` : flat(words ?? named.caption ?? '')
  if (told === '') return undefined
  return {
    html: where.alone ? block('', words ? 'blockquote' : 'p', told, '', where) : told,
    partial: words === undefined
  }
}

/** A link; its text is the address where there is no title, which is the same in every language. */
export const link = (url: string, title: string | undefined): string =>
  `<a href="${escapeAttribute(url)}">${escapeHtml(flat(title ?? '') || url)}</a>`

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A block element; in Markdown the blank lines around its inside have it read as Markdown. */
function block(before: string, element: string, inside: string, after: string, { format }: Where): string {
  if (format === 'html') return `${before}<${element}>${inside}</${element}>${after}`
  // A paragraph of Markdown needs no tag.
  if (element === 'p') return `\n\n${inside}\n\n`
  return `\n\n${before}<${element}>\n\n${inside}\n\n</${element}>${after}\n\n`
}
