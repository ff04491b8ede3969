// Items → feeds: which items, in which order, how many; what has to wait and what is over, by the `now` that was passed in.
import type { Config, FeedConfig } from './config.ts'
import type { Feed, Item, Moment, NewsSitemap } from './model.ts'
import { type Problem, problemOf } from './problem.ts'
import { archived } from './select/archives.ts'
import { change, shownAt, standing } from './select/due.ts'
import { fits, type Group, groups } from './select/groups.ts'
import { addressOf, mastheadOf } from './select/masthead.ts'
import { claim, pagePaths, pathsOf } from './select/paths.ts'
import { selectRules } from './select/rules.ts'
import { isSitemap, leaving, sitemapOf } from './select/sitemap.ts'
import { type Target, targets } from './targets.ts'

export { opening, type Standing, standing } from './select/due.ts'
export { addressOf } from './select/masthead.ts'

export interface Selection {
  readonly feeds: readonly Feed[]
  readonly sitemaps: readonly NewsSitemap[]
  readonly problems: readonly Problem[]
  /** When an embargo or an expiry changes the selection next. */
  readonly next?: Moment
  readonly held: { readonly drafts: number; readonly embargoed: number; readonly expired: number }
}

/** `items` in the order of their sources: of several with one time (day-only dates), the first stands first. */
export function select(items: readonly Item[], config: Config, now: number): Selection {
  const shown: Item[] = []
  const problems: Problem[] = []
  const held = { drafts: 0, embargoed: 0, expired: 0 }
  let next: Moment | undefined
  const wait = (moment: Moment): void => {
    if (next === undefined || moment.time < next.time) next = moment
  }
  for (const item of items) {
    const what = standing(item, now)
    if (what === 'draft') held.drafts++
    else if (what === 'over') held.expired++
    else if (what === 'waiting') held.embargoed++
    else shown.push(shownAt(item, now))
    const next = change(item, now)
    if (next !== undefined) wait(next)
  }
  shown.sort((a, b) => b.published.time - a.published.time)

  const feeds: Feed[] = []
  const sitemaps: NewsSitemap[] = []
  const taken = new Map<string, string>()
  if (config.opml !== false) claim(taken, [config.opml], 'the list of feeds (opml:)')
  if (config.stylesheet === true) claim(taken, ['feed.css'], 'the stylesheet')
  if (config.pages) claim(taken, [directoryPath], 'the page of all feeds (pages:)')
  for (const [i, settings] of config.feeds.entries()) {
    if (isSitemap(settings)) {
      const chosen = settings.where === undefined ? shown : shown.filter(item => fits(item, settings.where!, config))
      const sitemap = sitemapOf(settings, chosen, config, now)
      for (const item of sitemap.items) wait(leaving(item))
      const clash = claim(taken, [sitemap.path, ...sitemap.parts.map(({ path }) => path)], 'the news sitemap')
      if (clash === undefined) sitemaps.push(sitemap)
      else {
        const text = `${clash.path} is already used by ${clash.owner}, and the news sitemap is held back: give it another path.`
        problems.push(problemOf(selectRules['config/feed-path'], { file: '', setting: ['feeds', i] }, text))
      }
      continue
    }
    for (const feed of feedsOf(settings, i, shown, config)) {
      const clash = claim(taken, pathsWithArchives(feed), `the feed ${feed.name}`)
      if (clash === undefined) feeds.push(config.pages ? withPage(feed, taken, config) : feed)
      else {
        const text = `${clash.path} is already used by ${clash.owner}, and the feed ${feed.name} is held back: give it another path.`
        problems.push(problemOf(selectRules['config/feed-path'], { file: '', setting: ['feeds', i] }, text))
      }
    }
  }
  return { feeds, sitemaps, problems, held, ...(next && { next }) }
}

/** Where the page is that lists all feeds. */
export const directoryPath = 'feeds.html'

/** The feed with its page, if there is a place for it. Readers of a feed for an aggregator are machines. */
function withPage(feed: Feed, taken: Map<string, string>, config: Config): Feed {
  if (feed.target !== undefined && feed.masthead.show === undefined) return feed
  const path = pagePaths(feed.name, feed.paths).find(
    path => claim(taken, [path], `the page of the feed ${feed.name}`) === undefined
  )
  return path === undefined ? feed : { ...feed, page: { path, url: addressOf(path, config) } }
}

/** The feed that an entry of `feeds:` describes, or one for each section, tag, author or language. */
function feedsOf(settings: FeedConfig, index: number, shown: readonly Item[], config: Config): Feed[] {
  const chosen = settings.where === undefined ? shown : shown.filter(item => fits(item, settings.where!, config))
  if (settings.each === undefined) return [feed(settings, index, undefined, chosen, config)]
  return groups(settings.each, chosen, config).map(group => feed(settings, index, group, group.items, config))
}

function feed(
  settings: FeedConfig,
  index: number,
  group: Group | undefined,
  items: readonly Item[],
  config: Config
): Feed {
  const name =
    settings.name ??
    settings.target ??
    (index === 0 && group === undefined ? 'main' : `${settings.each ?? `feed-${index + 1}`}`)
  const limit: { readonly items?: number | undefined; readonly bytes?: number | undefined } =
    settings.limit ?? config.limit
  const paths = pathsOf(settings, index, group, config)
  const own = hasNotices(settings) ? items : items.filter(({ isNotice }) => !isNotice)
  const made: Feed = {
    name: group ? `${name}/${group.slug}` : name,
    masthead: mastheadOf(settings, group, paths, config),
    paths,
    content: settings.content ?? (settings.target ? 'full' : config.content),
    ...(settings.target !== undefined && { target: settings.target }),
    ...(settings.each !== undefined && { each: settings.each }),
    creators: settings.creators ?? config.creators,
    ...(settings.access === 'subscribers' && { access: 'subscribers' }),
    items: limit.items === undefined ? own : own.slice(0, limit.items),
    ...(config.withdrawals.tombstones && settings.target === undefined && { tombstones: true }),
    ...(limit.bytes !== undefined && { bytes: limit.bytes })
  }
  const isKept = (settings.archives ?? config.archives) && made.target === undefined && settings.podcast === undefined
  return isKept && limit.items !== undefined ? archived(made, own, limit.items, config) : made
}

function pathsWithArchives({ paths, archives = [] }: Feed): string[] {
  return [paths, ...archives.map(one => one.paths)].flatMap(own => Object.values(own))
}

/** Players cannot play a notice, and most aggregators would show it as an article: there, a withdrawn item is gone at once. */
function hasNotices({ target, podcast }: FeedConfig): boolean {
  if (podcast !== undefined) return false
  const wanted: Target | undefined = target && targets[target]
  return wanted === undefined || wanted.withdrawnElement !== undefined
}
