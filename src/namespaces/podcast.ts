// The podcast namespace of the Podcast Index: its address and its word lists. https://podcasting2.org/docs/podcast-namespace
import type { Namespace } from '../model.ts'

export const podcast: Namespace = { prefix: 'podcast', uri: 'https://podcastindex.org/namespace/1.0' }

/** What some feeds have in its place: the address of its document, and others that are nearly right. */
export const wrongPodcasts = [
  'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  'https://podcastindex.org/namespace/1.0/',
  'http://podcastindex.org/namespace/1.0'
] as const

const media = ['podcast', 'music', 'video', 'film', 'audiobook', 'newsletter', 'blog', 'publisher', 'course']

/** `podcast:medium`: what a feed is, and the same words with L for lists of such things. */
export const mediums: readonly string[] = [...media, ...media.map(name => `${name}L`), 'mixed']

/** `podcast:person`: groups of the Podcast Taxonomy. https://podcasting2.org/docs/podcast-namespace/tags/person */
export const groups: readonly string[] = [
  'Creative Direction',
  'Cast',
  'Writing',
  'Audio Production',
  'Audio Post-Production',
  'Administration',
  'Visuals',
  'Community',
  'Misc.',
  'Video Production',
  'Video Post-Production'
]
