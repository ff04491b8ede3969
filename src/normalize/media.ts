// Images and enclosures: addresses made absolute, types from the name or the bytes, lengths where the file is at hand.
import type { Enclosure, Image, Value } from '../model.ts'
import { type Place, type Problem, problemOf } from '../problem.ts'
import { isMediaType, typeOfBytes, typeOfName } from '../syntax/mime.ts'
import { webAddress } from '../syntax/uri.ts'
import type { Desk } from './desk.ts'
import { itemRules } from './rules.ts'
import { plainText } from './text.ts'

/** What is known of a file that lies beside the items: its length and its first bytes. */
export interface Asset {
  readonly length: number
  readonly head: Uint8Array
}

/** The file that an absolute address leads to, where it is at hand. */
export type Assets = (url: string) => Asset | undefined

type Entry = { readonly [key: string]: Value }

function entry(value: Value): Entry {
  return typeof value === 'string' ? { url: value } : Array.isArray(value) ? entry(value[0] ?? '') : (value as Entry)
}

function text(map: Entry, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = map[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

function count(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(written) ? Number(written) : undefined
}

function plain(written: string | undefined): string | undefined {
  return written === undefined ? undefined : plainText(written) || undefined
}

// `1:02:03`, `12:34` or seconds.
function seconds(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (!/^\d+(?::\d{1,2}){1,2}$/.test(written)) return count(written)
  return written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

interface MediaContext {
  readonly base: string
  readonly assets?: Assets | undefined
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

/** The picture of an item. A problem where its address cannot be used: the item stands without it. */
function image(
  value: Value,
  more: Pick<Image, 'alt' | 'caption' | 'credit'>,
  { base, assets, place }: MediaContext
): { image?: Image; problems: readonly Problem[] } {
  const map = entry(value)
  const written = text(map, 'url', 'src', 'path', 'file')
  const url = written === undefined ? undefined : webAddress(written, base)
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
    width: count(text(map, 'width')),
    height: count(text(map, 'height'))
  }
  return { image: { url, ...filled(found) }, problems: none }
}

/** One file that goes with an item. */
function enclosure(
  value: Value,
  fallback: string | undefined,
  { base, assets, place }: MediaContext
): { enclosure?: Enclosure; problems: Problem[] } {
  const map = entry(value)
  const written = text(map, 'url', 'src', 'path', 'file')
  const url = written === undefined ? undefined : webAddress(written, base)
  if (url === undefined) return { problems: [unusable('enclosure', written, place)] }
  const problems: Problem[] = []
  const asset = assets?.(url)
  const said = text(map, 'type', 'mime_type', 'mimeType', 'mime')
  if (said !== undefined && !isMediaType(said)) {
    problems.push(
      problemOf(
        itemRules['item/media-type'],
        place,
        `${JSON.stringify(said)} is not a media type such as audio/mpeg: the type is taken from the name or the bytes of the file.`
      )
    )
  }
  const type =
    said !== undefined && isMediaType(said) ? said : ((asset && typeOfBytes(asset.head)) ?? typeOfName(url) ?? fallback)
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
  const found = {
    length: asset?.length ?? whole(count(length)),
    title: plain(text(map, 'title', 'name')),
    duration: seconds(text(map, 'duration', 'duration_in_seconds'))
  }
  return { enclosure: { url, type: type ?? 'application/octet-stream', ...filled(found) }, problems }
}

// A length of 0 is how RSS says that it is not known.
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

/** The picture and the files of a draft. `base`: the item's own address. */
export function media(desk: Desk, base: string): { image?: Image; enclosures: Enclosure[] } {
  const { fields, problems, note, context } = desk
  if (kinds.every(name => fields.first(name) === undefined)) return { enclosures: [] }
  const at = (name: 'image' | 'enclosure' | 'audio' | 'video'): MediaContext => ({
    base,
    assets: context.assets,
    place: fields.place(fields.first(name))
  })
  const picture = fields.first('image')
  const [alt, caption, credit] = [fields.text('imageAlt'), fields.text('imageCaption'), fields.text('imageCredit')]
  const bare = alt === undefined && caption === undefined && credit === undefined
  const more = bare ? nothing : filled({ alt, caption, credit })
  const made = picture && image(picture.value, more, at('image'))
  problems.push(...(made?.problems ?? []))
  note('image', made?.image?.url, 'an address seen from the item')

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
