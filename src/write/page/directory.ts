// The page that lists all feeds of a build, by what they are feeds of.
import type { Feed } from '../../model.ts'
import { escapeAttribute, escapeHtml } from '../../syntax/htmltext.ts'
import { framed, spoken } from './frame.ts'
import { type PageWords, wordsFor } from './words.ts'

export interface DirectorySite {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly language: string | undefined
  /** The OPML list of the feeds, absolute. */
  readonly opml?: string | undefined
}

const kinds = ['section', 'tag', 'author', 'language'] as const satisfies readonly (keyof PageWords)[]

/** `feeds`: with the addresses of their pages. */
export function directory(
  site: DirectorySite,
  feeds: readonly { readonly feed: Feed; readonly page: string }[]
): Uint8Array {
  const { words, in: spokenIn } = wordsFor(site.language)
  const language = site.language ?? 'en'
  const ours = spoken(spokenIn, language)
  const groups = [undefined, ...kinds].flatMap(kind => {
    const own = feeds.filter(({ feed }) => feed.each === kind)
    if (own.length === 0) return []
    const list = own.map(({ feed: { masthead }, page }) => {
      const { language: tongue, title } = masthead
      return `<li><a href="${escapeAttribute(page)}"${spoken(tongue, language)}>${escapeHtml(title)}</a></li>`
    })
    const heading = kind === undefined ? '' : `<h2${ours}>${escapeHtml(words[kind])}</h2>\n`
    return [`${heading}<ul class="feeds">\n${list.join('\n')}\n</ul>`]
  })
  const host = new URL(site.url).hostname.replace(/^www\./, '')
  const lines = [
    `<header><p class="site"><a href="${escapeAttribute(site.url)}">${escapeHtml(host)}</a></p></header>`,
    '<main>',
    `<h1${ours}>${escapeHtml(words.feeds)}</h1>`,
    `<p class="standfirst">${escapeHtml(site.title)}</p>`,
    `<p class="about"${ours}>${escapeHtml(words.about)}</p>`,
    ...groups,
    '</main>',
    site.opml === undefined
      ? ''
      : `<footer${ours}><ul><li><a href="${escapeAttribute(site.opml)}">${escapeHtml(words.opml)}</a></li></ul></footer>`
  ]
  return framed({
    title: `${words.feeds}: ${site.title}`,
    language,
    links: [],
    body: `${lines.filter(line => line !== '').join('\n')}\n`
  })
}
