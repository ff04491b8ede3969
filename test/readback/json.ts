// What a reader finds in JSON Feed 1.1.

import type { Readback, ReadItem } from '../readback.ts'
import { instant } from './instant.ts'

type Members = Readonly<Record<string, unknown>>

/** A JSON Feed as a reader finds it. */
export function readJson(text: string): Readback {
  const feed: Members = JSON.parse(text)
  return {
    title: string(feed.title),
    url: string(feed.home_page_url),
    language: string(feed.language),
    self: string(feed.feed_url),
    items: list(feed.items).map(member => item(member, feed))
  }
}

function item(item: Members, feed: Members): ReadItem {
  const enclosures = list(item.attachments).map(({ url, mime_type, size_in_bytes }) => ({
    url: string(url),
    type: string(mime_type),
    length: typeof size_in_bytes === 'number' ? size_in_bytes : undefined
  }))
  // Version 1.1: an item without authors has those of the feed; `author` is what version 1.0 called it.
  const authors = [item.authors, [item.author], feed.authors, [feed.author]].map(list).find(found => found.length > 0)
  return {
    id: string(item.id),
    url: string(item.url),
    title: string(item.title),
    summary: string(item.summary),
    html: string(item.content_html),
    published: instant(string(item.date_published)),
    updated: instant(string(item.date_modified)),
    authors: (authors ?? []).map(({ name }) => string(name) ?? ''),
    tags: Array.isArray(item.tags) ? item.tags.map(String) : [],
    image: string(item.image),
    enclosure: enclosures[0],
    enclosures
  }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function list(value: unknown): Members[] {
  return Array.isArray(value) ? value.filter(member => typeof member === 'object' && member !== null) : []
}
