// Spotify. Its delivery specification is confidential and was not used: what is here is what others say in public.
import type { Target } from './target.ts'

const sources = {
  publishers: {
    address: 'https://github.com/Podlatch/Podlatch-Publisher/issues/33',
    seen: '2026-11-30',
    secondHand: true
  },
  readers: { address: 'https://github.com/macieklamberski/feedsmith', seen: '2026-11-30', secondHand: true }
} as const

export const spotify = {
  name: 'spotify',
  title: 'Spotify',
  about: 'RSS 2.0, as Apple Podcasts reads it; only what is known in public is checked',
  formats: ['rss'],
  namespaces: [{ prefix: 'spotify', uri: 'http://www.spotify.com/ns/rss' }],
  sources,
  figures: {}
} as const satisfies Target
