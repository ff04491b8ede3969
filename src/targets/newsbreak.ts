// NewsBreak. It publishes no specification: all of this is second-hand.
import { nb } from '../namespaces/nb.ts'
import type { Target } from './target.ts'

const sources = {
  questions: { address: 'https://support.newsbreak.com/publisher-faq', seen: '2026-11-23', secondHand: true },
  /** The code of a publisher's plug-in. */
  publishers: { address: 'https://support.newsbreak.com/publisher-faq', seen: '2026-11-30', secondHand: true }
} as const

export const newsbreak = {
  name: 'newsbreak',
  title: 'NewsBreak',
  about: 'RSS 2.0 with full texts, bylines and credited pictures',
  formats: ['rss'],
  namespaces: [nb],
  sources,
  figures: {}
} as const satisfies Target
