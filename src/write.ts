// The writers: feed → bytes, one a format.
import type { Format } from './model.ts'
import { atom } from './write/atom.ts'
import type { Writer } from './write/element.ts'
import { json } from './write/json.ts'
import { rss } from './write/rss.ts'

export type { Element, Style, Writer } from './write/element.ts'
export { markup } from './write/markup.ts'
export { opml } from './write/opml.ts'
export { duration, podcast } from './write/podcast.ts'
export { stylesheet } from './write/stylesheet.ts'

export const writers: Readonly<Record<Format, Writer>> = { rss, atom, json }
