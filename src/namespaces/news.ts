// Sitemaps, and Google's elements for news in them. https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
import type { Namespace } from '../model.ts'

export const sitemap: Namespace = { prefix: '', uri: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
export const news: Namespace = { prefix: 'news', uri: 'http://www.google.com/schemas/sitemap-news/0.9' }
