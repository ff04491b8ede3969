// What a reader finds in a feed: the same words for RSS, Atom and JSON Feed, so that tests can set them against the items.

import { readAtom } from './readback/atom.ts'
import { readJson } from './readback/json.ts'
import { readRss } from './readback/rss.ts'

export interface Readback {
  readonly title: string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
  readonly self: string | undefined
  readonly items: ReadItem[]
}

export interface ReadItem {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  /** RSS `description`, Atom `summary`, JSON `summary`. */
  readonly summary: string | undefined
  /** RSS `content:encoded`, Atom `content` of type html, JSON `content_html`. */
  readonly html: string | undefined
  /** Milliseconds since 1970-01-01T00:00Z; NaN where the date is not one. */
  readonly published: number | undefined
  readonly updated: number | undefined
  /** As written: RSS with one joined dc:creator gives one string. Atom entries without authors have those of the feed. */
  readonly authors: string[]
  readonly tags: string[]
  readonly image: string | undefined
  /** The first of `enclosures`. */
  readonly enclosure: ReadEnclosure | undefined
  readonly enclosures: ReadEnclosure[]
}

export interface ReadEnclosure {
  readonly url: string | undefined
  readonly type: string | undefined
  /** Bytes; RSS says 0 where it is not known. */
  readonly length: number | undefined
}

/** A feed read by fast-xml-parser or JSON.parse, its text exactly as any parser gives it. The feed must be valid. */
export function readback(format: 'rss' | 'atom' | 'json', bytes: Uint8Array | string): Readback {
  const text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (format === 'json') return readJson(text)
  return format === 'atom' ? readAtom(text) : readRss(text)
}
