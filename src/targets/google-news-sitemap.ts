// Sitemaps for Google News, which Bing reads too.
import { news, sitemap } from '../namespaces/news.ts'
import type { Target } from './target.ts'

const sources = {
  google: {
    address: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap',
    seen: '2026-11-30'
  },
  bing: { address: 'https://etavrian.com/', seen: '2026-11-30', secondHand: true }
} as const

export const googleNewsSitemap = {
  name: 'google-news-sitemap',
  title: 'Google News sitemap',
  about: 'A sitemap of the last two days for Google News, and for Bing',
  formats: ['sitemap'],
  namespaces: [sitemap, news],
  sources,
  figures: {
    newsMost: { value: 1000, unit: 'items', source: sources.google },
    window: { value: 48, unit: 'hours', source: sources.google },
    urlsMost: { value: 50_000, unit: 'items', source: sources.bing },
    fileMost: { value: 50_000_000, unit: 'bytes', source: sources.bing }
  },
  update: {
    says: '`lastmod` moves; `news:publication_date` stays the first publication',
    source: sources.google
  },
  withdrawal: { says: 'The entry is left out, and its page answers 404 or 410', source: sources.google }
} as const satisfies Target
