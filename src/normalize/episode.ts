// What an item says as an episode of a podcast: numbers, transcripts, chapters, people, places.
import type {
  Alternate,
  Credit,
  Enclosure,
  Episode,
  Image,
  License,
  Location,
  Soundbite,
  Transcript,
  Value
} from '../model.ts'
import { isCountry } from '../syntax/countries.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { languageTag } from '../syntax/language.ts'
import { isMediaType, typeOfName } from '../syntax/mime.ts'
import { artworkOf } from './artwork.ts'
import { chaptersOf } from './chapters.ts'
import { type Desk, hasShows } from './desk.ts'
import { isTrue, type Name } from './fields.ts'
import { type Assets, type FieldMap, filled, seconds, text } from './media.ts'
import { participants } from './participants.ts'
import { itemRules } from './rules.ts'
import { plainText } from './text.ts'

export interface EpisodeSurroundings {
  /** The item's own address, or that of the site: what addresses are seen from. */
  readonly base: string
  readonly slug: string
  readonly id: string
  readonly credits: readonly Credit[]
  readonly enclosures: readonly Enclosure[]
  readonly image?: Image | undefined
}

/** What the item says as an episode; undefined where it has no sound and no film, or no feed is a podcast. */
export function episodeOf(desk: Desk, surroundings: EpisodeSurroundings): Episode | undefined {
  if (!hasShows(desk.context) || !surroundings.enclosures.some(({ type }) => /^(?:audio|video)\//.test(type)))
    return undefined
  const { base, slug, id, credits } = surroundings
  const { fields, report, note, context } = desk
  const { site, base: published = site.url } = context.config
  const first = (name: Name): Value | undefined => fields.first(name)?.value
  const warn = (name: Name, text: string): void =>
    report(itemRules['item/episode'], fields.place(fields.first(name)), text)
  const all = <Made>(
    name: Name,
    make: (map: FieldMap, written: string | undefined) => Made | undefined,
    what: string
  ): Made[] =>
    listed(first(name)).flatMap(value => {
      const made = Array.isArray(value) ? undefined : make(mapOf(value), typeof value === 'string' ? value : undefined)
      if (made !== undefined) return [made]
      warn(name, `${name}: ${shown(value)} cannot be read and is left out: ${what}.`)
      return []
    })

  const number = numbered(first('episode'), 'number')
  if (number !== undefined && number.value === undefined)
    warn('episode', `episode: ${shown(first('episode')!)} is not a number and is left out: write one, such as 12.`)
  const season = numbered(first('season'), 'number')
  if (season !== undefined && !Number.isInteger(season.value))
    warn('season', `season: ${shown(first('season')!)} is not a whole number and is left out: write one, such as 2.`)
  const kind = fields.text('episodeType')?.toLowerCase()
  if (kind !== undefined && !isKind(kind))
    warn('episodeType', `episodeType: ${shown(kind)} is left out: write full, trailer or bonus.`)
  const explicit = wordOf(fields.text('explicit'))
  if (explicit === undefined && fields.text('explicit') !== undefined)
    warn('explicit', `explicit: ${shown(fields.text('explicit')!)} is left out: write true or false.`)
  const artwork = artworkOf(desk, base, surroundings.image)
  const license = first('license') === undefined ? undefined : licenseOf(mapOf(first('license')!), base)
  const chapters = first('chapters')

  const made: Episode = {
    transcripts: all(
      'transcript',
      (map, _) => transcript(map, base),
      'write the address of a .vtt, .srt, .json, .html or .txt file, or a map with url and type'
    ),
    soundbites: all('soundbite', map => soundbite(map), 'write start and duration in seconds'),
    participants: participants(desk, credits, base, text => warn('people', text)),
    locations: all('location', location, 'write a name, or a map with name and geo'),
    alternates: all('alternate', map => alternate(map, base, context.assets), 'write its url and type'),
    ...filled({
      number: number?.value,
      numberShown: number?.shown,
      season: Number.isInteger(season?.value) ? season?.value : undefined,
      seasonName: Number.isInteger(season?.value) ? season?.shown : undefined,
      kind: isKind(kind) ? kind : undefined,
      explicit,
      artwork,
      license,
      chapters:
        chapters === undefined
          ? undefined
          : chaptersOf(chapters, { base, root: folderOf(published), slug, id, warn: text => warn('chapters', text) })
    })
  }
  note('episode', made.number === undefined ? undefined : String(made.number), 'given in the item')
  note(
    'people',
    made.participants.map(({ name, role = 'Host' }) => `${name} (${role})`),
    'people of the episode, or its credits'
  )
  note('chapters', made.chapters?.url, made.chapters?.file ? 'a file that is made of the list' : 'given in the item')
  return made
}

const isKind = (text: string | undefined): text is NonNullable<Episode['kind']> =>
  text === 'full' || text === 'trailer' || text === 'bonus'

// `clean` and `no` are what Apple took before it asked for true and false.
function wordOf(written: string | undefined): boolean | undefined {
  if (written === undefined) return undefined
  if (isTrue(written) || /^explicit$/i.test(written)) return true
  return /^(?:false|no|off|0|clean)$/i.test(written) ? false : undefined
}

/** `12`, `{ number: 12, name: … }`; a value that is there and no number has none. */
function numbered(value: Value | undefined, key: string): { value?: number; shown?: string } | undefined {
  if (value === undefined) return undefined
  const map = mapOf(value, key)
  const written = text(map, key, 'no') ?? ''
  const own = text(map, 'display', 'name', 'title')
  return {
    ...(/^\d{1,9}(?:\.\d{1,6})?$/.test(written) && { value: Number(written) }),
    ...(own !== undefined && { shown: plainText(own) })
  }
}

function transcript(map: FieldMap, base: string): Transcript | undefined {
  const url = fieldAddress(text(map, 'url', 'src', 'href', 'file') ?? '', base)
  const said = text(map, 'type')
  const type = said !== undefined && isMediaType(said) ? said : url && typeOfName(url)
  if (url === undefined || type === undefined) return undefined
  const language = languageTag(text(map, 'language', 'lang') ?? '')
  const captions = text(map, 'rel') === 'captions' || isTrue(text(map, 'captions'))
  return { url, type, ...filled({ language }), ...(captions && { captions: true }) }
}

function soundbite(map: FieldMap): Soundbite | undefined {
  const start = seconds(text(map, 'start', 'startTime'))
  const end = seconds(text(map, 'end', 'endTime'))
  const long = seconds(text(map, 'duration')) ?? (start !== undefined && end !== undefined ? end - start : undefined)
  if (start === undefined || long === undefined || long <= 0) return undefined
  const title = plainText(text(map, 'title', 'text') ?? '')
  return { start, duration: long, ...(title !== '' && { title }) }
}

function location(map: FieldMap): Location | undefined {
  const name = plainText(text(map, 'name', 'text', 'url') ?? '')
  if (name === '') return undefined
  const written = text(map, 'geo') ?? ''
  const geo = /^(?:geo:)?\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)(.*)$/.exec(written)
  const country = text(map, 'country')?.toUpperCase()
  const osm = text(map, 'osm')
  const rel = text(map, 'rel')
  return {
    name,
    ...filled({
      rel: rel === 'subject' || rel === 'creator' ? rel : undefined,
      geo: geo === null ? undefined : `geo:${geo[1]},${geo[2]}${geo[3]}`,
      osm: osm !== undefined && /^[NWR]\d+(?:#\d+)?$/.test(osm) ? osm : undefined,
      country: country !== undefined && isCountry(country) ? country : undefined
    })
  }
}

function licenseOf(map: FieldMap, base: string): License | undefined {
  const written = text(map, 'identifier', 'id', 'name')
  const given = text(map, 'url', 'href') ?? ''
  // A text alone is a name, or the address of Creative Commons.
  const url = /^https?:/i.test(given) || written !== undefined ? fieldAddress(given, base) : undefined
  const cc = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(given)
  const identifier = plainText(written ?? (cc ? `cc-${cc[1]}-${cc[2]}` : url === undefined ? given : '')).toLowerCase()
  return identifier === '' ? undefined : { identifier, ...filled({ url }) }
}

function alternate(map: FieldMap, base: string, assets: Assets | undefined): Alternate | undefined {
  const several = map.sources ?? map.source ?? map.urls ?? map.url ?? ''
  const sources = listed(several).flatMap(value => {
    const written = typeof value === 'string' ? value : (text(value as FieldMap, 'url', 'uri') ?? '')
    return (/^(?:ipfs|magnet):/i.test(written) ? written : fieldAddress(written, base)) ?? []
  })
  const said = text(map, 'type')
  const type = said !== undefined && isMediaType(said) ? said : sources[0] && typeOfName(sources[0])
  if (sources.length === 0 || type === undefined) return undefined
  const count = (name: string): number | undefined => {
    const written = text(map, name)
    return written !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(written) ? Number(written) : undefined
  }
  const title = plainText(text(map, 'title') ?? '')
  return {
    sources,
    type,
    ...filled({
      length: assets?.(sources[0]!)?.length ?? count('length'),
      bitrate: count('bitrate'),
      height: count('height'),
      language: languageTag(text(map, 'language', 'lang') ?? ''),
      title: title === '' ? undefined : title
    }),
    ...(isTrue(text(map, 'default')) && { isDefault: true })
  }
}

function listed(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** A text alone is the address, or what `key` names. */
function mapOf(value: Value, key = 'url'): FieldMap {
  if (typeof value === 'string') return { [key]: value }
  return Array.isArray(value) ? mapOf(value[0] ?? '', key) : (value as FieldMap)
}

function shown(value: Value): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

// What relative addresses are seen from: the last step of a path counts as a folder.
function folderOf(address: string): string {
  const url = new URL(address)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return new URL(url.pathname, url).href
}
