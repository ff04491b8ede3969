// Sitemaps for news (sitemaps.org, with Google's elements): the items of the last two days, and an index where one file cannot hold them.
import type { Item, Moment, NewsSitemap } from '../model.ts'
import { sitemap as namespace, news } from '../namespaces/news.ts'
import { rfc3339, rfc3339Local } from '../syntax/rfc3339.ts'
import { element, oneLine, textElement } from '../syntax/xml.ts'
import { targets } from '../targets.ts'

const { newsMost } = targets['google-news-sitemap'].figures
const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const encoder = new TextEncoder()

/** The files of a sitemap: one, or an index with its parts. */
export function newsSitemap(sitemap: NewsSitemap): { readonly path: string; readonly bytes: Uint8Array }[] {
  const { path, items, parts } = sitemap
  if (parts.length === 0) return [{ path, bytes: encoder.encode(urlset(sitemap, items)) }]
  const size = newsMost.value
  const files = parts.map((part, i) => {
    const own = items.slice(i * size, (i + 1) * size)
    return { ...part, text: urlset(sitemap, own), changed: rfc3339(newest(own)) }
  })
  const listed = files.map(({ url, changed }) =>
    element('sitemap', {}, textElement('loc', url), textElement('lastmod', changed))
  )
  const index = `${head}<sitemapindex xmlns="${namespace.uri}">\n${listed.join('\n')}\n</sitemapindex>\n`
  return [
    { path, bytes: encoder.encode(index) },
    ...files.map(({ path: own, text }) => ({ path: own, bytes: encoder.encode(text) }))
  ]
}

const changedOf = ({ published, updated }: Item): Moment =>
  updated !== undefined && updated.time > published.time ? updated : published

const newest = (items: readonly Item[]): Moment =>
  items.map(changedOf).reduce((last, moment) => (moment.time > last.time ? moment : last))

function urlset(sitemap: NewsSitemap, items: readonly Item[]): string {
  const entries = items.map(item => `${entry(item, sitemap)}\n`)
  return `${head}<urlset xmlns="${namespace.uri}" xmlns:news="${news.uri}">\n${entries.join('')}</urlset>\n`
}

function entry(item: Item, { name, language }: NewsSitemap): string {
  return element(
    'url',
    {},
    textElement('loc', item.url),
    textElement('lastmod', stamp(changedOf(item))),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        textElement('news:name', name),
        textElement('news:language', code(item.language ?? language))
      ),
      textElement('news:publication_date', stamp(item.published)),
      textElement('news:title', oneLine(item.title ?? ''))
    )
  )
}

/** A day stays a day: its hour is not known. */
function stamp(moment: Moment): string {
  const text = rfc3339Local(moment)
  return moment.precision === 'day' ? text.slice(0, 10) : text
}

/** ISO 639 alone, but for the two forms of Chinese (google-news-sitemap/language). */
function code(language: string): string {
  const tag = language.toLowerCase()
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-tw'
  if (/^zh\b/.test(tag)) return 'zh-cn'
  return tag.split('-')[0]!
}
