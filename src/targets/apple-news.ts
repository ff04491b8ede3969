// Apple News, by RSS or Atom: not Apple News Format.
import type { Target } from './target.ts'

const sources = {
  guide: { address: 'https://support.apple.com/guide/news-publisher/apdc2c7520ff', seen: '2026-11-30' },
  flatplan: {
    address: 'https://flatplan.io/knowledge-base/technical-requirements',
    seen: '2026-11-23',
    secondHand: true
  }
} as const

export const appleNews = {
  name: 'apple-news',
  title: 'Apple News',
  about: 'RSS 2.0 or Atom, without Apple News Format',
  formats: ['rss', 'atom'],
  namespaces: [],
  sources,
  figures: {
    titleLeast: { value: 15, unit: 'characters', source: sources.guide },
    titleMost: { value: 60, unit: 'characters', source: sources.guide },
    itemsLeast: { value: 10, unit: 'items', source: sources.flatplan },
    itemsMost: { value: 60, unit: 'items', source: sources.flatplan }
  }
} as const satisfies Target
