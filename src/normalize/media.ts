// Images and enclosures: addresses made absolute, types from the name or the bytes, lengths where the file is at hand.
import type { Enclosure, Image, Value } from '../model.ts'
import { type Place, type Problem, problemOf } from '../problem.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { isMediaType, typeOfBytes, typeOfName } from '../syntax/mime.ts'
import { type Desk, hasShows } from './desk.ts'
import type { Found } from './fields.ts'
import { itemRules } from './rules.ts'
import { plainText } from './text.ts'

/** A file of the site that is at hand: its length and its first bytes. */
export interface Asset {
  readonly length: number
  readonly head: Uint8Array
  /** How long it is, where it is sound or film and says so. */
  readonly seconds?: () => number | undefined
  /** How large it is, where it is a picture. */
  readonly pixels?: () => { readonly width: number; readonly height: number } | undefined
}

/** The file that an absolute address leads to, where it is at hand. */
export type Assets = (url: string) => Asset | undefined

export type FieldMap = { readonly [key: string]: Value }

function entry(value: Value): FieldMap {
  if (Array.isArray(value)) return entry(value[0] ?? '')
  if (typeof value !== 'string') return value as FieldMap
  // WordPress keeps an enclosure in three lines: address, bytes, type.
  const [url = '', length, type] = value.trim().split(/\s*\n\s*/)
  return { url, ...(length && { length }), ...(type && { type }) }
}

export function text(map: FieldMap, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = map[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

function count(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(written) ? Number(written) : undefined
}

/** Pixels: `1200`, `1200px`. */
function pixels(written: string | undefined): number | undefined {
  return count(written?.replace(/\s*px$/i, ''))
}

function plain(written: string | undefined): string | undefined {
  return written === undefined ? undefined : plainText(written) || undefined
}

/** Seconds: `3723`, `1:02:03`, `12:34`, `1h 2m 3s`, `PT1H2M3S` (ISO 8601, as schema.org has it). */
export function seconds(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (/^\d+(?::\d{1,2}){1,2}(?:\.\d+)?$/.test(written))
    return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  const parts =
    /^(?:P(?:(?<days>\d+)D)?T)?(?:(?<hours>\d+)\s*h(?:ours?|rs?)?)?\s*(?:(?<minutes>\d+)\s*m(?:in(?:ute)?s?)?)?\s*(?:(?<seconds>\d+(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?)?$/i.exec(
      written
    )?.groups
  if (parts === undefined || Object.values(parts).every(part => part === undefined)) return count(written)
  const { days = 0, hours = 0, minutes = 0, seconds: rest = 0 } = parts
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
}

/** A problem where something is said and is no number. */
function unread(name: string, written: string | undefined, value: number | undefined, place: Place): Problem[] {
  if (written === undefined || value !== undefined) return []
  const text = `${name}: ${JSON.stringify(written)} is not a number and is left out: write ${name === 'length' ? 'bytes' : name === 'duration' ? 'seconds, or hours:minutes:seconds' : 'pixels'} in digits.`
  return [problemOf(itemRules['item/number'], place, text)]
}

interface MediaContext {
  readonly base: string
  readonly assets?: Assets | undefined
  /** How long the files of an episode are: what the item says beside them, and what they say themselves. */
  readonly duration?: { readonly said: string | undefined }
  readonly place: Place
}

function unusable(kind: 'image' | 'enclosure', written: string | undefined, place: Place): Problem {
  const what =
    written === undefined
      ? `The ${kind} has no address`
      : `The address of the ${kind}, ${JSON.stringify(written)}, is not a web address`
  return problemOf(
    itemRules[`item/${kind}`],
    place,
    `${what}, and it is left out: write an http or https address, or a path of the site.`
  )
}

const none: readonly Problem[] = []
const nothing: Pick<Image, 'alt' | 'caption' | 'credit'> = {}

/** The picture of an item; where its address cannot be used, a problem, and the item has none. */
function image(
  value: Value,
  more: Pick<Image, 'alt' | 'caption' | 'credit'>,
  { base, assets, place }: MediaContext
): { image?: Image; problems: readonly Problem[] } {
  const map = entry(value)
  const written = text(map, 'url', 'src', 'href', 'image', 'path', 'file', 'filename', 'relative')
  const url = written === undefined ? undefined : fieldAddress(written, base)
  if (url === undefined) return { problems: [unusable('image', written, place)] }
  const asset = assets?.(url)
  const type = (asset && typeOfBytes(asset.head)) ?? typeOfName(url)
  if (typeof value === 'string' && asset === undefined && more === nothing)
    return { image: type?.startsWith('image/') ? { url, type } : { url }, problems: none }
  const found = {
    alt: plain(text(map, 'alt') ?? more.alt),
    caption: plain(text(map, 'caption', 'title', 'figcaption') ?? more.caption),
    credit: plain(text(map, 'credit', 'photographer', 'copyright') ?? more.credit),
    type: type?.startsWith('image/') ? type : undefined,
    length: asset?.length ?? count(text(map, 'length', 'size')),
    width: pixels(text(map, 'width')),
    height: pixels(text(map, 'height'))
  }
  const problems = [
    ...unread('width', text(map, 'width'), found.width, place),
    ...unread('height', text(map, 'height'), found.height, place)
  ]
  return { image: { url, ...filled(found) }, problems }
}

/** One file that goes with an item. */
function enclosure(
  value: Value,
  fallback: string | undefined,
  { base, assets, place, duration }: MediaContext
): { enclosure?: Enclosure; problems: Problem[] } {
  const map = entry(value)
  const written = text(map, 'url', 'src', 'href', 'image', 'path', 'file', 'filename', 'relative')
  const url = written === undefined ? undefined : fieldAddress(written, base)
  if (url === undefined) return { problems: [unusable('enclosure', written, place)] }
  const problems: Problem[] = []
  const asset = assets?.(url)
  const declared = text(map, 'type', 'mime_type', 'mimeType', 'mime')
  if (declared !== undefined && !isMediaType(declared)) {
    problems.push(
      problemOf(
        itemRules['item/media-type'],
        place,
        `${JSON.stringify(declared)} is not a media type such as audio/mpeg: the type is taken from the name or the bytes of the file.`
      )
    )
  }
  const type =
    declared !== undefined && isMediaType(declared)
      ? declared
      : ((asset && typeOfBytes(asset.head)) ?? typeOfName(url) ?? fallback)
  if (type === undefined) {
    problems.push(
      problemOf(
        itemRules['item/media-type'],
        place,
        `The type of ${url} is not known: give it, for example type: audio/mpeg.`
      )
    )
  }
  const length = text(map, 'length', 'size', 'size_in_bytes', 'bytes')
  if (asset !== undefined && count(length) !== undefined && count(length) !== asset.length) {
    problems.push(
      problemOf(
        itemRules['item/length'],
        place,
        `${url} has ${asset.length} bytes, not ${length}: the real length is published.`
      )
    )
  }
  const long = text(map, 'duration', 'duration_in_seconds') ?? duration?.said
  const said = seconds(long)
  const real = duration === undefined || !/^(?:audio|video)\//.test(type ?? '') ? undefined : asset?.seconds?.()
  // Half a second to each side is how people round.
  if (real !== undefined && said !== undefined && Math.abs(real - said) > Math.max(2, real / 100)) {
    const text = `${url} is ${clock(real)} long, not ${long}: the real duration is published.`
    problems.push(problemOf(itemRules['item/duration'], place, text))
  }
  const found = {
    length: asset?.length ?? whole(count(length)),
    title: plain(text(map, 'title', 'name')),
    duration: real === undefined ? said : Math.round(real * 1000) / 1000
  }
  if (asset === undefined) problems.push(...unread('length', length, count(length), place))
  problems.push(...unread('duration', long, said, place))
  return { enclosure: { url, type: type ?? 'application/octet-stream', ...filled(found) }, problems }
}

/** `1:02:03`, `12:34`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number): string => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

// In RSS a length of 0 means that it is not known.
function whole(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

/** The members that have a value. */
export function filled<T extends object>(map: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in map)
    if (map[key] !== undefined) found[key] = map[key] as Exclude<(typeof map)[typeof key], undefined>
  return found
}

const kinds = ['image', 'enclosure', 'audio', 'video'] as const

/** Many themes have a switch under such a name. */
function isPicture({ value }: Found): boolean {
  if (typeof value === 'string') return !/^(?:true|false|yes|no|none|null|~)$/i.test(value.trim())
  if (Array.isArray(value)) return value.length > 0
  return (
    text(value as FieldMap, 'url', 'src', 'href', 'image', 'path', 'file', 'filename', 'relative') !== undefined ||
    'alt' in value
  )
}

/** The picture and the files of a draft. `base`: the item's own address. */
export function media(desk: Desk, base: string): { image?: Image; enclosures: Enclosure[] } {
  const { fields, problems, note, context } = desk
  if (kinds.every(name => fields.first(name) === undefined)) return { enclosures: [] }
  const at = (name: 'image' | 'enclosure' | 'audio' | 'video'): MediaContext => ({
    base,
    assets: context.assets,
    ...(hasShows(context) && { duration: { said: fields.text('duration') } }),
    place: fields.place(name === 'image' ? fields.all('image').find(isPicture) : fields.first(name))
  })
  const picture = fields.all('image').find(isPicture)
  const [alt, caption, credit] = [fields.text('imageAlt'), fields.text('imageCaption'), fields.text('imageCredit')]
  const bare = alt === undefined && caption === undefined && credit === undefined
  const more = bare ? nothing : filled({ alt, caption, credit })
  const made = picture && image(picture.value, more, at('image'))
  problems.push(...(made?.problems ?? []))
  note('image', made?.image?.url, 'address resolved against that of the item')

  const enclosures: Enclosure[] = []
  for (const [name, fallback] of [
    ['enclosure', undefined],
    ['audio', 'audio/mpeg'],
    ['video', 'video/mp4']
  ] as const) {
    for (const field of fields.all(name)) {
      const values: readonly Value[] = Array.isArray(field.value) ? field.value : [field.value]
      for (const value of values) {
        const one = enclosure(value, fallback, at(name))
        problems.push(...one.problems)
        if (one.enclosure === undefined || enclosures.some(({ url }) => url === one.enclosure?.url)) continue
        enclosures.push(one.enclosure)
        const { url, type, length } = one.enclosure
        note(
          name,
          `${url} ${type}${length === undefined ? '' : ` ${length} bytes`}`,
          'type and length from the item, the file or its name'
        )
      }
    }
  }
  return made?.image ? { image: made.image, enclosures } : { enclosures }
}
