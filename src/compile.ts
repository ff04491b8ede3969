// The pipeline on one screen: sources → files. Nothing here touches a file, the network or the clock.
import { missingFiles } from './compile/missing.ts'
import { compared, ordered } from './compile/order.ts'
import { pageFiles } from './compile/pages.ts'
import { type File, Press } from './compile/press.ts'
import { type MadeFeeds, Remembered } from './compile/remembered.ts'
import { buildItemRules } from './compile/rules.ts'
import { type Surroundings, settle } from './compile/settle.ts'
import { Shown } from './compile/shown.ts'
import { chapterFiles, coverProblems, guidsAfter, type ShowGuids, withShows } from './compile/shows.ts'
import { stages } from './compile/stages.ts'
import { steadyUntil } from './compile/steady.ts'
import type { Config } from './config.ts'
import type { Feed, Item, Moment, Source } from './model.ts'
import { type Problem, problemOf } from './problem.ts'
import { opening, type Selection, standing } from './select.ts'
import { utcMinute } from './syntax/rfc3339.ts'
import { oneLine } from './syntax/xml.ts'
import { stylesheet } from './write.ts'

export { alternates } from './compile/alternates.ts'
export type { KnownFeeds, MadeFeeds } from './compile/remembered.ts'
export { type Settlement, type Surroundings, settle } from './compile/settle.ts'
export { type Stages, stages } from './compile/stages.ts'

export interface Compiled {
  readonly files: readonly File[]
  /** Paths of feeds that had an error in them: what was published there before stays. */
  readonly held: readonly string[]
  readonly problems: readonly Problem[]
  /** When an embargo or an expiry changes the result. */
  readonly next?: Moment
  /** Until when the same sources give the same result, problems included: milliseconds since 1970. Absent: for ever. */
  readonly until?: number
  readonly authority: string
  /** The podcast:guid of each podcast, by the name of its feed: the next build must be given them. */
  readonly guids: ShowGuids
  readonly feeds: readonly Feed[]
  /** All sound items, those that no feed shows too. */
  readonly settled: readonly Item[]
  /** What the next build may be given, so that it makes only feeds that have changed; where this build was given something. */
  readonly made?: MadeFeeds
  readonly items: { readonly read: number; readonly shown: number; readonly refused: number } & Selection['held']
}

/** The files of all feeds that `sources` and `config` give at `now` (milliseconds since 1970). A bad item is held back and named; it stops nothing else. */
export function compile(
  sources: Iterable<Source | Problem>,
  config: Config,
  now: number,
  surroundings: Surroundings = {}
): Compiled {
  const { items, problems: unsettled, read: count, authority } = settle(sources, config, now, surroundings)
  const problems: Problem[] = [...unsettled]

  const { select } = surroundings.stages ?? stages
  const {
    feeds: selected,
    sitemaps,
    next,
    held,
    problems: unselected
  } = select(items, { ...config, ids: { ...config.ids, authority } }, now)
  problems.push(...unselected)
  const { assets, guids = {} } = surroundings
  const feeds = withShows(selected, guids, assets)
  problems.push(...coverProblems(feeds, assets))
  for (const item of items) {
    if (assets !== undefined) problems.push(...missingFiles(item, config.site.url, assets))
    if (standing(item, now) === 'waiting') problems.push(embargoed(item))
  }

  const shown = new Shown(items, config, surroundings)
  const press = new Press(item => shown.rendered(item), {
    now,
    levels: config.rules,
    stages: surroundings.stages ?? stages
  })
  const remembered = surroundings.known && new Remembered(surroundings.known, press, shown, config, now)
  const files = feeds.flatMap((feed, i): readonly File[] => {
    surroundings.progress?.('write', i, feeds.length)
    return [feed, ...(feed.archives ?? [])].flatMap(one => (remembered ?? press).documents(one))
  })
  // OPML knows RSS and Atom; a list without feeds would not be valid.
  const listed = feeds.filter(({ masthead: { self } }) => self.rss !== undefined || self.atom !== undefined)
  if (config.opml !== false && listed.length > 0)
    files.push(...press.list(config.opml, oneLine(config.site.title), listed))
  if (config.pages) files.push(...pageFiles(feeds, press, config))
  const chapters = chapterFiles(
    feeds.map(feed => ({ masthead: feed.masthead, items: press.taken.get(feed) ?? feed.items })),
    new Set(files.map(({ path }) => path))
  )
  files.push(...chapters.files)
  problems.push(...chapters.problems)
  for (const sitemap of sitemaps) files.push(...press.sitemap(sitemap))
  if (config.stylesheet === true) files.push({ path: 'feed.css', bytes: Buffer.from(stylesheet) })

  const until = steadyUntil(items, config.feeds, now, next?.time)
  return {
    files: files.sort((a, b) => compared(a.path, b.path)),
    held: press.held,
    problems: ordered([...problems, ...shown.problems, ...press.problems], config.rules),
    ...(next && { next }),
    ...(until !== undefined && { until }),
    authority,
    guids: guidsAfter(feeds, guids),
    ...(remembered && { made: remembered.made }),
    feeds: feeds.map(feed =>
      feed.target === undefined ? feed : { ...feed, items: press.taken.get(feed) ?? feed.items }
    ),
    settled: press.refused.size === 0 ? items : items.filter(item => !press.refused.has(shown.get(item)!)),
    items: {
      read: count,
      shown: shown.size - press.refused.size,
      refused: count - items.length + press.refused.size,
      ...held
    }
  }
}

function embargoed(item: Item): Problem {
  const text = `Held back until ${utcMinute(opening(item).time)}: build again then.`
  return problemOf(buildItemRules['item/embargoed'], item.origin, text)
}
