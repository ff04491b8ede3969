// What RSS feeds say to podcast apps: Apple's elements first, then those of the podcast namespace; and the file of chapters.
import type { Chapter, Namespace, Participant, Show } from '../model.ts'
import { itunes, itunesEpisode, itunesShow, placeOf } from '../namespaces/itunes.ts'
import { podcastEpisode, podcast as podcastNamespace, podcastShow } from '../namespaces/podcast.ts'
import { allowed } from '../syntax/xml.ts'
import type { ItemToWrite, Markup } from './further.ts'

/** Elements a line each, and the namespaces they use. */
export interface PodcastLines {
  readonly lines: readonly string[]
  readonly namespaces: readonly Namespace[]
}

const apple = [itunes]
const both = [itunes, podcastNamespace]

/** The channel of a podcast. Both namespaces are declared in any case: PSP-1 asks for it. */
export function showLines(show: Show): PodcastLines {
  return { lines: [...itunesShow(show), ...podcastShow(show)], namespaces: both }
}

/** An item of a podcast; `hosts` are those of the show. */
export function episodeLines({ episode, enclosures }: ItemToWrite, hosts: readonly Participant[]): PodcastLines {
  const first = itunesEpisode(episode ?? {}, enclosures[0]?.duration)
  return { lines: episode === undefined ? first : [...first, ...podcastEpisode(episode, hosts)], namespaces: both }
}

export interface Podcast {
  readonly author?: string | undefined
  readonly email?: string | undefined
  /** Name of one of Apple's categories or subcategories, in any case. */
  readonly category?: string | undefined
  readonly image?: string | undefined
}

/** Elements for the channel of a podcast of the drop-in; a category that Apple does not have is left out. */
export function podcast({ author, email, category, image }: Podcast): Markup[] {
  const place = category === undefined ? undefined : placeOf(category)
  return itunesShow({
    ...(place && { categories: [place] }),
    ...(author && { author }),
    ...(email && { owner: { ...(author && { name: author }), email } }),
    ...(image && { image })
  }).map(own)
}

/** How long an episode of the drop-in is; undefined where that is not known. */
export function duration(seconds: number): Markup | undefined {
  return itunesEpisode({}, seconds).map(own)[0]
}

function own(text: string): Markup {
  return { name: /^<([^\s/>]+)/.exec(text)![1]!, text, namespaces: apple }
}

/** The file of chapters, as the podcast namespace has it (JSON Chapters 1.2). */
export function chaptersFile(list: readonly Chapter[]): Uint8Array {
  const clean = (text: string | undefined): string | undefined => (text === undefined ? undefined : allowed(text))
  const chapters = list.map(({ start, end, title, image, url, listed }) => ({
    startTime: start,
    endTime: end,
    title: clean(title),
    img: image,
    url,
    toc: listed
  }))
  return Buffer.from(`${JSON.stringify({ version: '1.2.0', chapters }, null, 1)}\n`)
}
