// Dzen, formerly Yandex Zen.
import { media } from '../namespaces/media.ts'
import type { Target } from './target.ts'

const sources = {
  dzen: { address: 'https://dzen.ru/help/ru/website/rss-modify', seen: '2026-11-30' },
  zen: { address: 'https://yandex.com/support/zen/website/rss-modify', seen: '2026-11-30' },
  notes: { address: 'https://dzen.ru/help/ru/website/rss-modify', seen: '2026-11-23', secondHand: true }
} as const

export const dzen = {
  name: 'dzen',
  title: 'Dzen',
  about: 'RSS 2.0 of the last two or three days, with pictures in the text and as enclosures',
  formats: ['rss'],
  namespaces: [media],
  sources,
  figures: {
    age: { value: 3, unit: 'days', source: sources.dzen },
    itemsMost: { value: 500, unit: 'items', source: sources.dzen },
    pictureLeast: { value: 400, unit: 'pixels', source: sources.dzen }
  },
  wants: { pictureEnclosed: true },
  update: {
    says: 'The same guid, as often as wanted; what was edited by hand in the Studio stays',
    source: sources.dzen
  }
} as const satisfies Target
