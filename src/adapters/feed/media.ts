// The files that `feed` lets an item have: image, audio, video and one of any kind.
import type { Enclosure as Given, Item } from 'feed'
import type { Enclosure, Image } from '../../model.ts'
import { isMediaType, typeOfName } from '../../syntax/mime.ts'
import type { Words } from './words.ts'

const fallback = { image: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4', enclosure: 'application/octet-stream' }

type Kind = keyof typeof fallback

/** Spellings that nobody has registered, `feed`'s own among them, with what they mean (IANA, Media Types). */
const real: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/svg', 'image/svg+xml'],
  ['audio/mp3', 'audio/mpeg'],
  ['audio/m4a', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['video/m4v', 'video/mp4'],
  ['video/mov', 'video/quicktime']
])

export interface Media {
  readonly image?: Image
  /** The one that RSS's single enclosure takes is the first; the image is the last. */
  readonly enclosures: readonly Enclosure[]
}

/** `whose` begins the message of the Error for an address that cannot be read. Addresses that are not http(s) are left out. */
export function media(item: Item, words: Words, whose: string): Media {
  if (!(item.video || item.audio || item.enclosure || item.image)) return { enclosures: [] }
  const found: Enclosure[] = []
  for (const kind of ['video', 'audio', 'enclosure', 'image'] as const) {
    const one = enclosure(item[kind], kind, words, whose)
    if (one !== undefined && !found.some(({ url }) => url === one.url)) found.push(one)
  }
  const picture = enclosure(item.image, 'image', words, whose)
  return { enclosures: found, ...(picture && { image: image(picture) }) }
}

function image({ url, type, length, title }: Enclosure): Image {
  return { url, type, ...(length !== undefined && { length }), ...(title !== undefined && { alt: title }) }
}

function enclosure(given: string | Given | undefined, kind: Kind, words: Words, whose: string): Enclosure | undefined {
  if (!given) return undefined
  const { url: written, type, length, title, duration }: Given = typeof given === 'string' ? { url: given } : given
  if (words.href(written) === undefined) {
    throw new Error(
      `${whose}: the address of its ${kind}, ${JSON.stringify(written)}, cannot be read: give an http(s) address.`
    )
  }
  const url = words.web(written)
  if (url === undefined) return undefined
  const bytes = Number(length)
  const seconds = Number(duration)
  const label = words.sentence(title)
  return {
    url,
    type: typeOf(type, url, kind),
    ...(Number.isSafeInteger(bytes) && bytes > 0 && { length: bytes }),
    ...(Math.round(seconds) > 0 && Number.isSafeInteger(Math.round(seconds)) && { duration: seconds }),
    ...(label !== undefined && { title: label })
  }
}

function typeOf(said: unknown, url: string, kind: Kind): string {
  if (typeof said === 'string' && isMediaType(said)) return real.get(said.toLowerCase()) ?? said
  const type = typeOfName(url) ?? fallback[kind]
  // These hold sound as well as film.
  return kind === 'audio' ? type.replace(/^video\/(?=(?:mp4|webm|ogg|matroska)$)/, 'audio/') : type
}
