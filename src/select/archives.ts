// Archives: the older items of a feed in documents that stay as they are (RFC 5005, section 4).
import type { Config } from '../config.ts'
import type { ByFormat, Format } from '../formats.ts'
import type { Chain, Feed, Item } from '../model.ts'
import { addressOf } from './masthead.ts'

/**
 * The feed with all of `items`, newest first: the oldest in archives of `size` items, counted from the oldest, so that new items change
 * none; those that fill no archive, and never fewer than `size`, in the feed itself. No item is in two documents.
 */
export function archived(feed: Feed, items: readonly Item[], size: number, config: Config): Feed {
  const count = Math.max(0, Math.floor(items.length / size) - 1)
  const { bytes: _, ...whole } = feed
  const paths = Array.from({ length: count }, (_, index) => archivePaths(feed.paths, index + 1))
  const addresses = (own: ByFormat<string>): ByFormat<string> =>
    Object.fromEntries(Object.entries(own).map(([format, path]) => [format, addressOf(path, config)]))
  const chain = (index: number): Chain => ({
    isArchive: index < count,
    ...(index < count && { current: feed.masthead.self }),
    ...(index > 0 && { previous: addresses(paths[index - 1]!) })
  })
  const archives = paths.map((own, index): Feed => {
    const { hubs: _hubs, period: _period, frequency: _frequency, ttl: _ttl, ...masthead } = feed.masthead
    const end = items.length - index * size
    return {
      ...whole,
      name: `${feed.name}/archive/${index + 1}`,
      paths: own,
      masthead: { ...masthead, hubs: [], self: addresses(own), chain: chain(index) },
      items: items.slice(end - size, end)
    }
  })
  return {
    ...whole,
    masthead: count === 0 ? feed.masthead : { ...feed.masthead, chain: chain(count) },
    items: items.slice(0, items.length - count * size),
    archives
  }
}

/** `world/rss.xml` → `world/archive/3/rss.xml`. */
function archivePaths(paths: Feed['paths'], number: number): ByFormat<string> {
  return Object.fromEntries(
    (Object.entries(paths) as [Format, string][]).map(([format, path]) => {
      const steps = path.split('/')
      return [format, [...steps.slice(0, -1), 'archive', String(number), steps.at(-1)!].join('/')]
    })
  )
}
