// The podcasts of a build: the GUIDs that they keep, what the files of their trailers say, and the files of chapters.
import type { Chapters, Feed, Item, Show } from '../model.ts'
import { type Assets, artworkFlaw } from '../normalize.ts'
import { type Problem, problemOf } from '../problem.ts'
import { podcastGuid } from '../targets.ts'
import { chaptersFile } from '../write.ts'
import type { File } from './press.ts'
import { buildFeedRules } from './rules.ts'

/** The GUID of each podcast, by the name of its feed. */
export type ShowGuids = Readonly<Record<string, string>>

/** The feeds with what their settings do not say of their podcasts. `known`: the GUIDs of earlier builds, which stay when a feed moves. */
export function withShows(feeds: readonly Feed[], known: ShowGuids, assets: Assets | undefined): readonly Feed[] {
  return feeds.map(feed => {
    const { show, self } = feed.masthead
    if (show === undefined) return feed
    const own = self.rss ?? Object.values(self)[0]
    const guid = show.guid ?? known[feed.name] ?? (own === undefined ? undefined : podcastGuid(own))
    const trailers = show.trailers.map(trailer => {
      const length = assets?.(trailer.url)?.length ?? trailer.length
      return length === undefined ? trailer : { ...trailer, length }
    })
    const whole: Show = { ...show, trailers, ...(guid !== undefined && { guid }) }
    return { ...feed, masthead: { ...feed.masthead, show: whole } }
  })
}

/** What directories would refuse of the covers that are at hand. */
export function coverProblems(feeds: readonly Feed[], assets: Assets | undefined): Problem[] {
  return feeds.flatMap(({ name, masthead: { show } }) => {
    if (show === undefined) return []
    const { image } = show
    const asset = image === undefined ? undefined : assets?.(image)
    const flaw = image === undefined ? 'has no cover' : asset && artworkFlaw(image, asset)
    if (flaw === undefined) return []
    const what =
      image === undefined ? `The podcast ${name} ${flaw}` : `The cover ${image} of the podcast ${name} ${flaw}`
    const text = `${what}: give podcast.image a square JPEG or PNG file of 1400 to 3000 pixels.`
    return [problemOf(buildFeedRules['feed/artwork'], { file: '', setting: [] }, text)]
  })
}

/** What the next build must know. Podcasts that are gone stay: they may come back. */
export function guidsAfter(feeds: readonly Feed[], known: ShowGuids): ShowGuids {
  const own = feeds.flatMap(({ name, masthead: { show } }) => (show?.guid === undefined ? [] : [[name, show.guid]]))
  return { ...known, ...Object.fromEntries(own) }
}

/** The files of chapters of the episodes that podcasts show. `taken`: paths of other files. */
export function chapterFiles(
  feeds: readonly { readonly masthead: Feed['masthead']; readonly items: readonly Item[] }[],
  taken: ReadonlySet<string>
): { readonly files: readonly File[]; readonly problems: readonly Problem[] } {
  const found = new Map<string, { readonly file: NonNullable<Chapters['file']>; readonly item: Item }>()
  for (const { masthead, items } of feeds) {
    if (masthead.show === undefined) continue
    for (const item of items) {
      const file = item.episode?.chapters?.file
      if (file !== undefined) found.set(file.path.toLowerCase(), { file, item })
    }
  }
  const lower = new Set([...taken].map(path => path.toLowerCase()))
  const files: File[] = []
  const problems: Problem[] = []
  for (const [path, { file, item }] of found) {
    if (!lower.has(path)) files.push({ path: file.path, bytes: chaptersFile(file.list) })
    else {
      const text = `The chapters of this episode belong in ${file.path}, where a feed is written: give the feed another path.`
      problems.push(problemOf(buildFeedRules['feed/chapters'], item.origin, text))
    }
  }
  return { files, problems }
}
