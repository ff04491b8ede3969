// The subscribe page of one feed: what it is, how to follow it, and what is new in it.
import { formats } from '../../formats.ts'
import type { Feed, Format, Item, Rendered } from '../../model.ts'
import { escapeAttribute, escapeHtml } from '../../syntax/htmltext.ts'
import { rfc3339Local } from '../../syntax/rfc3339.ts'
import { framed, spoken } from './frame.ts'
import { wordsFor } from './words.ts'

/** Items on a page: enough to see what the feed is. */
export const mostOnPage = 12

/** Readers on the web that take an address, each at its own, in the order of their names. */
const readers: readonly (readonly [name: string, address: (feed: string) => string])[] = [
  ['Feedbin', feed => `https://feedbin.com/?subscribe=${encodeURIComponent(feed)}`],
  ['Feedly', feed => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}`],
  ['Inoreader', feed => `https://www.inoreader.com/feed/${encodeURIComponent(feed)}`],
  ['NewsBlur', feed => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}`],
  ['The Old Reader', feed => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`]
]

const players: typeof readers = [
  ['Overcast', feed => `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}`],
  ['Pocket Casts', feed => `pktc://subscribe/${feed.replace(/^https?:\/\//, '')}`]
]

const link = (address: string, text: string, more = ''): string =>
  `<a href="${escapeAttribute(address)}"${more}>${escapeHtml(text)}</a>`

/** Where the pages around a feed's page are, absolute. */
export interface PageNeighbours {
  /** The page that lists all feeds. */
  readonly feeds?: string | undefined
  readonly opml?: string | undefined
}

/** `items`: as they are in the feed, newest first. */
export function feedPage(feed: Feed, items: readonly Rendered[], around: PageNeighbours): Uint8Array {
  const { masthead } = feed
  const { words, in: spokenIn } = wordsFor(masthead.language)
  // Without a language of its own a feed is announced in English.
  const language = masthead.language ?? 'en'
  const ours = spoken(spokenIn, language)
  const own = Object.entries(masthead.self) as [Format, string][]
  const [first] = own
  const address = masthead.self.rss ?? masthead.self.atom ?? first?.[1] ?? ''
  // What is withdrawn is no news to whoever follows the feed only now.
  const shown = items.slice(0, mostOnPage).filter(({ isNotice }) => !isNotice)
  const lines = [
    `<header><p class="site">${link(masthead.url, new URL(masthead.url).hostname.replace(/^www\./, ''))}</p></header>`,
    '<main>',
    `<h1>${escapeHtml(masthead.title)}</h1>`,
    masthead.description === '' ? '' : `<p class="standfirst">${escapeHtml(masthead.description)}</p>`,
    `<section class="box" aria-labelledby="subscribe"${ours}>`,
    `<h2 id="subscribe">${escapeHtml(words.subscribe)}</h2>`,
    `<p class="about">${escapeHtml(words.about)}</p>`,
    `<label for="address">${escapeHtml(words.address)}</label>`,
    `<div class="copy"><input id="address" type="text" readonly dir="ltr" value="${escapeAttribute(address)}"><button type="button" hidden data-copied="${escapeAttribute(words.copied)}">${escapeHtml(words.copy)}</button></div>`,
    '<p role="status"></p>',
    `<p class="how"><span>${escapeHtml(words.openIn)}</span> ${opened(feed, address, words.app)}</p>`,
    `<p class="formats">${own.map(([format, url]) => link(url, formats[format].title, ` type="${formats[format].media}"`)).join(' ')}</p>`,
    '</section>',
    ...(shown.length === 0
      ? []
      : [
          `<h2${ours}>${escapeHtml(words.latest)}</h2>`,
          '<ul class="items">',
          ...shown.map(item => listed(item, language)),
          '</ul>'
        ]),
    '</main>',
    footer(around, words.feeds, words.opml, ours)
  ]
  return framed({
    title: `${words.subscribe}: ${masthead.title}`,
    language,
    links: own.map(
      ([format, url]) =>
        `<link rel="alternate" type="${formats[format].media}" href="${escapeAttribute(url)}" title="${escapeAttribute(masthead.title)}">`
    ),
    body: `${lines.filter(line => line !== '').join('\n')}\n`
  })
}

function opened({ masthead }: Feed, address: string, app: string): string {
  // `feed:` is what programs on a machine register for.
  const all = [
    link(`feed:${address}`, app),
    ...(masthead.show === undefined ? readers : players).map(([name, at]) => link(at(address), name))
  ]
  return all.join(' ')
}

function footer({ feeds, opml }: PageNeighbours, all: string, list: string, ours: string): string {
  const links = [feeds === undefined ? '' : link(feeds, all), opml === undefined ? '' : link(opml, list)]
  const shown = links.filter(one => one !== '').map(one => `<li>${one}</li>`)
  return shown.length === 0 ? '' : `<footer${ours}><ul>${shown.join('')}</ul></footer>`
}

function listed(item: Rendered, page: string): string {
  const title = item.title || item.summary || item.url || ''
  const heading = item.url === undefined ? escapeHtml(title) : link(item.url, title)
  const by = item.credits.filter(({ role }) => role === 'author').map(({ name }) => name)
  const facts = [dated(item), ...(by.length > 0 ? [escapeHtml(by.join(', '))] : [])]
  const summary = item.title && item.summary ? `<p>${escapeHtml(item.summary)}</p>` : ''
  return `<li${spoken(item.language, page)}><h3 dir="auto">${heading}</h3><p class="meta" dir="auto">${facts.join(' · ')}</p>${summary.replace('<p>', '<p dir="auto">')}</li>`
}

/** The day where the item was written, with the time where it has one. */
function dated({ published }: Item): string {
  const local = rfc3339Local(published)
  const [day = '', time = ''] = local.split('T')
  const shown = published.precision === 'day' ? day : `${day} ${time.slice(0, 5)}`
  return `<time dir="ltr" datetime="${published.precision === 'day' ? day : local}">${shown}</time>`
}
