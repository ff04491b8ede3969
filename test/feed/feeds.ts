// Feeds for the tests of the drop-in: as people make them, frozen, and read back.
import type { FeedOptions, Item } from 'feed'
import { Feed } from '../../src/adapters/feed.ts'
import { type ReadItem, readback } from '../readback.ts'
import { type Checked, invalid } from '../valid.ts'

export const day = new Date('2026-03-05T09:30:00Z')

export const options: FeedOptions = {
  title: 'Herald',
  description: 'News',
  id: 'https://herald.example/',
  link: 'https://herald.example/',
  updated: day,
  feedLinks: {
    rss: 'https://herald.example/rss.xml',
    atom: 'https://herald.example/atom.xml',
    json: 'https://herald.example/feed.json'
  }
}

/** An item with a title, a link and a date, and what `more` says. */
export function story(more: object = {}): Item {
  return { title: 'Fish', link: 'https://herald.example/fish', date: day, ...more }
}

/** A feed that nobody can change: what its writers try to is an error. */
export function frozen(items: readonly Item[], more: object = {}, fill: (feed: Feed) => void = () => {}): Feed {
  const feed = new Feed({ ...options, ...more })
  for (const item of items) feed.addItem(item)
  fill(feed)
  return deeply(feed)
}

function deeply<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inside of Object.values(value)) deeply(inside)
  return Object.freeze(value)
}

export const formats: readonly Exclude<Checked, 'opml'>[] = ['rss', 'atom', 'json']

export function written(feed: Pick<Feed, 'rss2' | 'atom1' | 'json1'>, format: (typeof formats)[number]): string {
  return format === 'rss' ? feed.rss2() : format === 'atom' ? feed.atom1() : feed.json1()
}

/** What is wrong with the feed in any of the three formats. */
export function wrong(feed: Feed): string[] {
  return formats.flatMap(format => invalid(format, written(feed, format)).map(line => `${format} ${line}`))
}

export function read(feed: Feed): Record<(typeof formats)[number], ReadItem[]> {
  const items = (format: (typeof formats)[number]): ReadItem[] => readback(format, written(feed, format)).items
  return { rss: items('rss'), atom: items('atom'), json: items('json') }
}
