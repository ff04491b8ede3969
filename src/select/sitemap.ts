// Sitemaps for news: which items are in their window, and when the next of them leaves it.
import type { Config, FeedConfig } from '../config.ts'
import type { Item, Moment, NewsSitemap } from '../model.ts'
import { webAddress } from '../syntax/uri.ts'
import { targets } from '../targets.ts'

const { window, newsMost } = targets['google-news-sitemap'].figures
const windowMs = window.value * 3_600_000

/** Whether an entry of `feeds:` is a sitemap. */
export const isSitemap = ({ target }: FeedConfig): boolean => target === 'google-news-sitemap'

/** When an item leaves the window: a day without a time is in it for as long as any of its hours may be. */
export function leaving({ published }: Item): Moment {
  const day = published.precision === 'day' ? 86_400_000 : 0
  return { ...published, time: published.time + day + windowMs + 1000, precision: 'second' }
}

/** The sitemap that an entry of `feeds:` describes, at `now`; `shown` is in the order of their times, the newest first. */
export function sitemapOf(settings: FeedConfig, shown: readonly Item[], config: Config, now: number): NewsSitemap {
  const path = typeof settings.path === 'string' ? settings.path.replace(/^\/+/, '') : 'news-sitemap.xml'
  const items = shown.filter(item => !item.isNotice && leaving(item).time > now)
  const root = (config.base ?? config.site.url).replace(/\/?$/, '/')
  const count = Math.ceil(items.length / newsMost.value)
  const parts = Array.from({ length: count > 1 ? count : 0 }, (_, i) => path.replace(/(?:\.xml)?$/, `-${i + 1}.xml`))
  return {
    path,
    name: settings.publication?.name ?? config.site.title,
    language: settings.publication?.language ?? config.site.language ?? 'en',
    items,
    parts: parts.map(part => ({
      path: part,
      url: webAddress(part.split('/').map(encodeURIComponent).join('/'), root)!
    }))
  }
}
