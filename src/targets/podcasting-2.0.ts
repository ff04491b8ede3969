// Podcasting 2.0: PSP-1 of the Podcast Standards Project, and the podcast namespace.
import { atom } from '../namespaces/atom.ts'
import { itunes } from '../namespaces/itunes.ts'
import { podcast } from '../namespaces/podcast.ts'
import type { Target } from './target.ts'

const sources = {
  psp: {
    address: 'https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification',
    seen: '2026-11-30'
  },
  namespace: {
    address: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
    seen: '2026-11-30'
  }
} as const

export const podcasting2 = {
  name: 'podcasting-2.0',
  title: 'Podcasting 2.0',
  about: 'RSS 2.0 as PSP-1 of the Podcast Standards Project describes it',
  formats: ['rss'],
  namespaces: [atom, itunes, podcast],
  sources,
  figures: {
    textMost: { value: 255, unit: 'characters', source: sources.psp },
    descriptionMost: { value: 4000, unit: 'bytes', source: sources.psp }
  },
  types: 'audio/mpeg audio/m4a audio/x-m4a video/mp4 video/m4v video/x-m4v',
  endings: 'mp3 m4a mp4 m4v'
} as const satisfies Target & { readonly [more: string]: unknown }
