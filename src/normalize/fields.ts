// The names that sources give to the fields of an item: title or headline, date or pubDate …
import type { Draft, Field, Value } from '../model.ts'
import type { Place } from '../problem.ts'

// In the order of preference: where a source fills two of one list, the first is taken.
const names = {
  id: ['id', 'guid'],
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'excerpt', 'deck', 'standfirst'],
  published: [
    'published',
    'date',
    'datePublished',
    'pubDate',
    'publishedAt',
    'publishDate',
    'publicationDate',
    'publishedTime',
    'firstPublishedAt',
    'posted',
    'postedAt',
    'created',
    'createdAt',
    'dateCreated',
    'createdDate'
  ],
  updated: [
    'updated',
    'dateModified',
    'lastmod',
    'modified',
    'updatedAt',
    'updatedDate',
    'lastModifiedAt',
    'lastModified',
    'lastUpdated',
    'lastUpdatedAt',
    'modifiedAt',
    'modifiedDate',
    'modifiedTime',
    'lastUpdate.date',
    'lastUpdate'
  ],
  embargo: ['embargo', 'publishAt', 'publishDate'],
  expires: ['expires', 'expiryDate', 'expirationDate', 'unpublishDate'],
  correction: ['correction', 'corrections'],
  withdrawn: ['withdrawn'],
  minor: ['minor'],
  draft: ['draft', 'isDraft', 'wip'],
  zone: ['timezone', 'zone', 'tz'],
  authors: ['authors', 'author'],
  byline: ['byline'],
  section: ['section', 'sections', 'category', 'categories', 'taxonomies.categories', 'taxonomies.sections'],
  tags: ['tags', 'keywords', 'topics', 'tag', 'taxonomies.tags'],
  slug: ['slug'],
  url: ['url', 'permalink', 'link', 'canonicalUrl', 'path'],
  language: ['language', 'lang', 'locale'],
  image: [
    'image',
    'featuredImage',
    'featureImage',
    'heroImage',
    'coverImage',
    'mainImage',
    'leadImage',
    'cover',
    'cover.image',
    'images',
    'header.teaser',
    'header.image',
    'header.overlayImage',
    'hero.image',
    'featured.image',
    'banner.image',
    'seo.image',
    'og.image',
    'ogImage',
    'socialImage',
    'bannerImage',
    'previewImage',
    'thumbnailUrl',
    'thumbnail',
    'banner',
    'teaser',
    'picture'
  ],
  imageAlt: [
    'imageAlt',
    'heroImageAlt',
    'heroAlt',
    'coverAlt',
    'coverImageAlt',
    'featuredImageAlt',
    'cover.alt',
    'hero.alt'
  ],
  imageCaption: ['imageCaption', 'coverCaption', 'featuredImageCaption', 'cover.caption'],
  imageCredit: ['imageCredit', 'cover.credit'],
  enclosure: ['enclosure', 'enclosures', 'attachments'],
  audio: ['audio'],
  video: ['video'],
  // Of episodes: read where a feed is a podcast.
  episode: ['episode', 'episodeNumber'],
  season: ['season', 'seasonNumber'],
  episodeType: ['episodeType'],
  explicit: ['explicit'],
  duration: ['duration'],
  artwork: ['artwork', 'episodeImage', 'episodeArtwork'],
  transcript: ['transcript', 'transcripts'],
  chapters: ['chapters'],
  soundbite: ['soundbite', 'soundbites'],
  hosts: ['hosts', 'host'],
  guests: ['guests', 'guest'],
  people: ['people', 'persons'],
  location: ['location', 'locations'],
  license: ['license', 'licence'],
  rights: ['rights', 'copyright'],
  access: ['access'],
  source: ['source'],
  alternate: ['alternate', 'alternates', 'alternateEnclosure', 'alternateEnclosures'],
  hidden: [
    'hidden',
    'unlisted',
    'private',
    'headless',
    'status',
    'state',
    'visibility',
    'publish',
    'build.list',
    'build.render',
    'eleventyExcludeFromCollections',
    'rss',
    'feed',
    'listed'
  ]
} as const

export type Name = keyof typeof names

/** What our own names are called in `fields:` of dateline.yaml. */
export const known: readonly string[] = [...Object.keys(names), 'body']

// `expiry_date`, `expiryDate`, `Expiry-Date`, `_build` and `expirydate` are one name.
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

/** Maps in which generators keep what would else be fields of the item: Zola's and Hugo's own. */
const containers = new Set(['extra', 'params'])

const owners = new Map<string, readonly Name[]>()
for (const [name, spellings] of Object.entries(names) as [Name, readonly string[]][]) {
  for (const spelling of spellings) owners.set(folded(spelling), [...(owners.get(folded(spelling)) ?? []), name])
}

/** Whether `fields:` of dateline.yaml may name it: our own name of a field, or another that is known out of the box. */
export function isKnown(name: string): boolean {
  return name === 'body' || owners.has(folded(name))
}

type Own = Readonly<Record<string, string>>

const unknown: readonly Name[] = []
const meant = new WeakMap<Own, Map<string, readonly Name[]>>()

// Every item has the same few spellings: what they mean is remembered, for each settings object.
function meaning(own: Own): (written: string) => readonly Name[] {
  const known = meant.get(own) ?? new Map<string, readonly Name[]>()
  meant.set(own, known)
  return written => {
    const before = known.get(written)
    if (before !== undefined) return before
    const found = owners.get(folded(Object.hasOwn(own, written) ? own[written]! : written)) ?? unknown
    if (known.size < 1000) known.set(written, found)
    return found
  }
}

const nothing: readonly Found[] = []

const rank = new Map<string, number>()
for (const spellings of Object.values(names))
  for (const [i, spelling] of spellings.entries()) rank.set(folded(spelling), i)

/** A field with the name its source gave it. */
export interface Found extends Field {
  readonly written: string
}

/** The fields of one draft by our names. */
export class Fields {
  readonly #draft: Draft
  readonly #found = new Map<Name, Found[]>()
  /** Names in the source that mean nothing here. */
  readonly unused: string[] = []

  /**
   * `own`: names of the source → our names, from `fields:` of dateline.yaml; they come before all others. `defaults`: fields of the folder, for
   * what the draft does not say.
   */
  constructor(draft: Draft, own: Own, defaults: readonly (readonly [string, Value])[] = []) {
    this.#draft = draft
    const means = meaning(own)
    for (const [written, field] of nested(draft.fields)) {
      const names = means(written)
      const { value, line, column } = field
      if (names === unknown) this.unused.push(written)
      if (names === unknown || !isFilled(value)) continue
      // Member by member where all are there: copying an object takes ten times as long.
      const all = line !== undefined && column !== undefined
      const found: Found = all ? { value, line, column, written } : { ...field, written }
      for (const name of names) {
        const list = this.#found.get(name)
        if (list === undefined) this.#found.set(name, [found])
        else list.push(found)
      }
    }
    for (const [written, value] of defaults) {
      for (const name of means(written)) if (!this.#found.has(name)) this.#found.set(name, [{ value, written }])
    }
    for (const list of this.#found.values()) {
      if (list.length > 1) list.sort((a, b) => order(a.written, own) - order(b.written, own))
    }
  }

  /** All that is filled under a name, preferred first. */
  all(name: Name): readonly Found[] {
    return this.#found.get(name) ?? nothing
  }

  first(name: Name): Found | undefined {
    return this.all(name)[0]
  }

  /** The first value that is text. */
  text(name: Name): string | undefined {
    for (const { value } of this.all(name)) if (typeof value === 'string') return value.trim()
    return undefined
  }

  /** What a field holds, by the name its source gave it. */
  value(written: string): Value | undefined {
    return this.#draft.fields.get(written)?.value
  }

  place(field: Found | undefined): Place {
    const { origin } = this.#draft
    const line = field?.line ?? origin.line
    if (field?.column !== undefined && line !== undefined)
      return { file: origin.file, line, column: field.column, field: field.written }
    return {
      file: origin.file,
      ...(line !== undefined && { line }),
      ...(field?.column !== undefined && { column: field.column }),
      ...(field !== undefined && { field: field.written })
    }
  }
}

/** The fields, and those inside maps: `cover.image`. */
function* nested(fields: ReadonlyMap<string, Field>): Generator<readonly [string, Field]> {
  for (const one of fields) {
    yield one
    const [name, field] = one
    if (typeof field.value === 'string' || Array.isArray(field.value)) continue
    const prefix = containers.has(name) ? '' : `${name}.`
    for (const [member, value] of Object.entries(field.value)) {
      if (prefix === '' && fields.has(member)) continue
      yield [prefix + member, { ...field, value }]
    }
  }
}

function isFilled(value: Value): boolean {
  return typeof value === 'string' ? value !== '' : !Array.isArray(value) || value.length > 0
}

function order(written: string, own: Own): number {
  return Object.hasOwn(own, written) ? -1 : (rank.get(folded(written)) ?? 99)
}

/** A list of texts, from a list or from text with commas. */
export function texts(value: Value | undefined): string[] {
  if (value === undefined) return []
  const parts =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value.map(member) : Object.keys(value)
  const found: string[] = []
  for (const part of parts) {
    const text = part.trim()
    if (text !== '') found.push(text)
  }
  return found
}

// A tag or section that is a map has its name in `name` or `title`.
function member(value: Value): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(member).join(', ')
  const { name, title } = value as { readonly [key: string]: Value }
  return typeof name === 'string' ? name : typeof title === 'string' ? title : ''
}

/** `true`, `yes`, `on` and `1`. */
export function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(?:true|yes|on|1)$/i.test(text)
}
