// The podcast namespace of the Podcast Index: its address and its word lists. https://podcasting2.org/docs/podcast-namespace
import type {
  Alternate,
  Episode,
  License,
  Location,
  Namespace,
  Participant,
  RemoteFeed,
  Show,
  Trailer
} from '../model.ts'
import { rfc822 } from '../syntax/rfc822.ts'
import { uuid5 } from '../syntax/uuid.ts'
import { element, textElement } from '../syntax/xml.ts'

export const podcast: Namespace = { prefix: 'podcast', uri: 'https://podcastindex.org/namespace/1.0' }

/** What some feeds have in its place: the address of its document, and others that are nearly right. */
export const wrongPodcasts = [
  'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  'https://podcastindex.org/namespace/1.0/',
  'http://podcastindex.org/namespace/1.0'
] as const

/** `podcast:medium`: what a feed with items of its own is. */
export const media = [
  'podcast',
  'music',
  'video',
  'film',
  'audiobook',
  'newsletter',
  'blog',
  'publisher',
  'course'
] as const

/** `podcast:medium`: what a feed is, and the same words with L for lists of such things. */
export const mediums: readonly string[] = [...media, ...media.map(name => `${name}L`), 'mixed']

/** `podcast:person`: the roles of the Podcast Taxonomy by their groups. https://podcasttaxonomy.com/ */
export const taxonomy: ReadonlyMap<string, readonly string[]> = new Map(
  `
  Creative Direction: Director, Assistant Director, Executive Producer, Senior Producer, Producer, Associate Producer, Development Producer, Creative Director
  Cast: Host, Co-Host, Guest Host, Guest, Voice Actor, Narrator, Announcer, Reporter
  Writing: Author, Editorial Director, Co-Writer, Writer, Songwriter, Guest Writer, Story Editor, Managing Editor, Script Editor, Script Coordinator, Researcher, Editor, Fact Checker, Translator, Transcriber, Logger
  Audio Production: Studio Coordinator, Technical Director, Technical Manager, Audio Engineer, Remote Recording Engineer, Post Production Engineer
  Audio Post-Production: Audio Editor, Sound Designer, Foley Artist, Composer, Theme Music, Music Production, Music Contributor
  Administration: Production Coordinator, Booking Coordinator, Production Assistant, Content Manager, Marketing Manager, Sales Representative, Sales Manager
  Visuals: Graphic Designer, Cover Art Designer
  Community: Social Media Manager
  Misc.: Consultant, Intern
  Video Production: Camera Operator, Lighting Designer, Camera Grip, Assistant Camera
  Video Post-Production: Editor, Assistant Editor`
    .trim()
    .split('\n')
    .map(line => {
      const [group = '', roles = ''] = line.trim().split(': ')
      return [group, roles.split(', ')]
    })
)

/** `podcast:person`: the groups of the taxonomy. */
export const groups: readonly string[] = [...taxonomy.keys()]

/** Licences that need no address of their text. https://podcasting2.org/docs/podcast-namespace/tags/license */
export const knownLicenses: ReadonlySet<string> = new Set([
  'arr',
  'cc-by-4.0',
  'cc-by-nc-4.0',
  'cc-by-nc-nd-4.0',
  'pod-v4v-1.0'
])

/** The group and the spelling of a role, in any case: of two groups that have it, the one that is named, or else the first. */
export function taxonomyOf(
  role: string,
  group?: string
): { readonly role: string; readonly group: string } | undefined {
  const same = (a: string, b: string): boolean => plainWords(a) === plainWords(b)
  for (const [own, roles] of taxonomy) {
    if (group !== undefined && !same(own, group)) continue
    const found = roles.find(one => same(one, role))
    if (found !== undefined) return { role: found, group: own }
  }
  return undefined
}

// `co-host`, `Co Host` and `CoHost` are one role.
function plainWords(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]+/g, '')
}

/** The UUID of version 5 that a feed's address gives, without its scheme and the slashes at its end. */
export function guidOf(address: string): string {
  const name = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, '')
  return uuid5('ead4c236-bf58-58c6-a2c6-a6b28d128cb6', name)
}

/** What a channel says in the words of the podcast namespace, an element a line. */
export function podcastShow(show: Show): string[] {
  const { locked, frequency, publisher, podping } = show
  return [
    textElement('podcast:guid', show.guid),
    locked === undefined ? '' : textElement('podcast:locked', locked.is ? 'yes' : 'no', { owner: locked.owner }),
    textElement('podcast:medium', show.medium),
    ...show.funding.map(({ url, text }) => textElement('podcast:funding', text, { url })),
    ...show.participants.map(person),
    ...show.locations.map(location),
    license(show.license),
    ...show.trailers.map(trailer),
    frequency === undefined
      ? ''
      : textElement('podcast:updateFrequency', frequency.text, {
          complete: frequency.complete ? 'true' : undefined,
          dtstart: frequency.start,
          rrule: frequency.rule
        }),
    ...show.texts.map(({ purpose, text }) => textElement('podcast:txt', text, { purpose })),
    podping === undefined ? '' : element('podcast:podping', { usesPodping: String(podping) }),
    publisher === undefined ? '' : element('podcast:publisher', {}, remote(publisher, 'publisher')),
    show.podroll.length === 0 ? '' : element('podcast:podroll', {}, ...show.podroll.map(one => remote(one)))
  ].filter(Boolean)
}

/** What an item says in the words of the podcast namespace, an element a line. `hosts`: of the show, whom an item's people replace. */
export function podcastEpisode(episode: Episode, hosts: readonly Participant[]): string[] {
  const { number, season, chapters } = episode
  return [
    number === undefined ? '' : textElement('podcast:episode', String(number), { display: episode.numberShown }),
    season === undefined ? '' : textElement('podcast:season', String(season), { name: episode.seasonName }),
    ...episode.transcripts.map(({ url, type, language, captions }) =>
      element('podcast:transcript', { url, type, language, rel: captions && 'captions' })
    ),
    chapters === undefined ? '' : element('podcast:chapters', { url: chapters.url, type: chapters.type }),
    ...episode.soundbites.map(({ start, duration, title }) =>
      textElement('podcast:soundbite', title ?? '', { startTime: start, duration })
    ),
    ...everybody(episode.participants, hosts).map(person),
    ...episode.locations.map(location),
    license(episode.license),
    ...episode.alternates.map(alternate)
  ].filter(Boolean)
}

/** The people of an item, with the show's hosts where it names others only: players show nobody else for it. */
function everybody(own: readonly Participant[], hosts: readonly Participant[]): readonly Participant[] {
  if (own.length === 0 || own.some(isHost)) return own
  return [...hosts.filter(({ name }) => !own.some(one => one.name === name)), ...own]
}

/** Whether somebody hosts: what somebody without a role does. */
export function isHost({ role, group }: Participant): boolean {
  if (role === undefined) return group === undefined || plainWords(group) === 'cast'
  return /^(?:co|guest)?host$/.test(plainWords(role))
}

function person({ name, role, group, image, url }: Participant): string {
  const known = role === undefined ? undefined : taxonomyOf(role, group)
  return textElement('podcast:person', name, {
    role: (known?.role ?? role)?.toLowerCase(),
    group: (known?.group ?? group)?.toLowerCase(),
    img: image,
    href: url
  })
}

function location({ name, rel, geo, osm, country }: Location): string {
  return textElement('podcast:location', name, { rel, geo, osm, country })
}

function license(given: License | undefined): string {
  return given === undefined ? '' : textElement('podcast:license', given.identifier, { url: given.url })
}

function trailer({ title, url, published, length, type, season }: Trailer): string {
  return textElement('podcast:trailer', title, { pubdate: rfc822(published), url, length, type, season })
}

function remote({ guid, url, title }: RemoteFeed, medium?: string): string {
  return element('podcast:remoteItem', { feedGuid: guid, feedUrl: url, medium, title })
}

function alternate({ sources, ...file }: Alternate): string {
  const { type, length, bitrate, height, language, title, isDefault } = file
  return element(
    'podcast:alternateEnclosure',
    { type, length, bitrate, height, lang: language, title, default: isDefault && 'true' },
    ...sources.map(uri => element('podcast:source', { uri }))
  )
}
