// A small newsroom to begin with, where there is no site yet: two items, their authors, and the settings.
import type { SiteFound } from './found.ts'

/** What the settings of the small newsroom say. */
export const sampleSite: SiteFound = {
  generator: '',
  seen: '',
  items: 'items',
  title: 'The Herald',
  url: 'https://herald.example/',
  language: 'en',
  zone: 'UTC',
  link: '/{year}/{month}/{slug}/',
  notes: []
}

/** Its other files, by their paths. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'authors.yaml': `# The people who write, by slug.
ida:
  name: Ida Berg
  aliases: [I. Berg]
riza:
  name: Riza van der Meer
`,
  'items/ferry.md': `---
title: The ferry runs again
date: 2026-03-04 08:00
byline: By Ida Berg
tags: [Harbour]
---
The first ferry of the year left at eight. It will go *every hour* until October.
`,
  'items/market.md': `---
title: Fish market moves to the north quay
date: 2026-03-05 09:30
byline: By Riza van der Meer and Ida Berg
tags: [Harbour, Market]
---
From Monday on, the fish market is on the north quay. [The ferry](./ferry.md) stops beside it.
`
}
