// Flipboard.
import type { Target } from './target.ts'

const sources = {
  specification: { address: 'https://about.flipboard.com/rss-spec', seen: '2026-11-30' },
  /** Question 1023. */
  help: { address: 'https://flipboard.helpshift.com/', seen: '2026-11-30' }
} as const

export const flipboard = {
  name: 'flipboard',
  title: 'Flipboard',
  about: 'RSS 2.0 with pictures, long descriptions and at least thirty items',
  formats: ['rss'],
  namespaces: [],
  sources,
  figures: {
    descriptionLeast: { value: 300, unit: 'characters', source: sources.specification },
    itemsLeast: { value: 20, unit: 'items', source: sources.help },
    itemsWanted: { value: 30, unit: 'items', source: sources.specification },
    pictureLeast: { value: 400, unit: 'pixels', source: sources.specification },
    pictureWanted: { value: 500, unit: 'pixels', source: sources.help }
  },
  wants: { descriptionLeast: 300 }
} as const satisfies Target
