// Apple Podcasts.
import { itunes } from '../namespaces/itunes.ts'
import type { Target } from './target.ts'

const sources = {
  requirements: {
    address: 'https://podcasters.apple.com/support/823-podcast-requirements',
    seen: '2026-11-30'
  },
  /** "A Podcaster's Guide to RSS", about 2021, as the Podcast Index keeps it. */
  guide: {
    address: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/itunes_reference.md',
    seen: '2026-11-30'
  },
  categories: {
    address: 'https://podcasters.apple.com/support/1691-apple-podcasts-categories',
    seen: '2026-11-30',
    secondHand: true
  },
  issues: { address: 'https://github.com/TryGhost/Wave/issues/12', seen: '2026-11-30', secondHand: true }
} as const

export const applePodcasts = {
  name: 'apple-podcasts',
  title: 'Apple Podcasts',
  about: 'RSS 2.0 with the elements of Apple’s namespace',
  formats: ['rss'],
  namespaces: [itunes],
  sources,
  figures: {
    textMost: { value: 255, unit: 'characters', source: sources.guide },
    descriptionMost: { value: 4000, unit: 'bytes', source: sources.guide }
  },
  types: 'audio/mpeg audio/m4a audio/x-m4a video/mp4 video/m4v video/x-m4v video/quicktime application/pdf',
  endings: 'mp3 m4a mp4 m4v mov pdf',
  update: { says: 'The same guid; a changed picture or file has a new address', source: sources.guide },
  withdrawal: { says: '`itunes:block` with `Yes`', source: sources.guide }
} as const satisfies Target & { readonly [more: string]: unknown }
