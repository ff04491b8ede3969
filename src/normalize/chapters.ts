// The chapters of an episode: the address of a file, or a list of times and titles.
import type { Chapter, Chapters, Value } from '../model.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { sha256 } from '../syntax/hash.ts'
import { typeOfName } from '../syntax/mime.ts'
import { webAddress } from '../syntax/uri.ts'
import { type FieldMap, filled, seconds, text } from './media.ts'
import { plainText } from './text.ts'

export interface ChapterSurroundings {
  /** What addresses are seen from. */
  readonly base: string
  /** Where the output folder is published. */
  readonly root: string
  /** What the name of a file is made of: the slug, and the id, which nothing else has. */
  readonly slug: string
  readonly id: string
  readonly warn: (text: string) => void
}

/** The media type of files of chapters. */
const chaptersType = 'application/json+chapters'

/** What the field says; what cannot be read is reported and left out. */
export function chaptersOf(value: Value, { base, root, slug, id, warn }: ChapterSurroundings): Chapters | undefined {
  if (typeof value === 'string' || 'url' in value) {
    const written = typeof value === 'string' ? value : (text(value as FieldMap, 'url') ?? '')
    const url = fieldAddress(written, base)
    if (url === undefined) {
      warn(`chapters: ${JSON.stringify(written)} is no address and is left out: write an address, or a list of times.`)
      return undefined
    }
    const type = typeOfName(url)
    return { url, type: type === undefined || type === 'application/json' ? chaptersType : type }
  }
  const list = entries(value).flatMap(one => {
    const made = chapter(one, base)
    if (made === undefined) {
      const what = JSON.stringify(one)
      warn(
        `chapters: ${what.length > 80 ? `${what.slice(0, 79)}…` : what} is left out: begin it with its time, such as 04:10.`
      )
    }
    return made ?? []
  })
  if (list.length === 0) return undefined
  if (list.some(({ start }, i) => i > 0 && start < list[i - 1]!.start)) {
    warn('chapters: the times do not ascend, and the chapters are put in the order of their times: check them.')
    list.sort((a, b) => a.start - b.start)
  }
  const name = slug.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80)
  const path = `chapters/${name}-${sha256(id).slice(0, 6)}.json`
  const url = webAddress(path.split('/').map(encodeURIComponent).join('/'), root)
  return url === undefined ? undefined : { url, type: chaptersType, file: { path, list } }
}

/** A list, or a map from times to titles. */
function entries(value: Exclude<Value, string>): readonly Value[] {
  if (Array.isArray(value)) return value
  return Object.entries(value as FieldMap).map(([start, title]) => ({ start, title }))
}

function chapter(value: Value, base: string): Chapter | undefined {
  if (Array.isArray(value)) return undefined
  if (typeof value === 'string') {
    const [, time, title = ''] =
      /^\s*[([]?(\d+(?::\d{1,2}){1,2}(?:\.\d+)?)[)\]]?(?:\s*[-–—|:]?\s+(.*))?$/s.exec(value) ?? []
    return time === undefined ? undefined : made(seconds(time), { title })
  }
  const map = value as FieldMap
  const keys = Object.keys(map)
  // `- 04:10: The title` is a map with one key.
  if (keys.length === 1 && seconds(keys[0]) !== undefined) return made(seconds(keys[0]), { title: map[keys[0]!] ?? '' })
  const image = text(map, 'image', 'img')
  const url = text(map, 'url', 'href', 'link')
  return made(seconds(text(map, 'start', 'startTime', 'time', 'at')), {
    title: map.title ?? map.name ?? '',
    end: seconds(text(map, 'end', 'endTime')),
    image: image === undefined ? undefined : fieldAddress(image, base),
    url: url === undefined ? undefined : fieldAddress(url, base),
    listed: /^(?:false|no)$/i.test(text(map, 'toc', 'listed') ?? '') ? false : undefined
  })
}

function made(
  start: number | undefined,
  {
    title,
    ...more
  }: { readonly title?: Value } & {
    readonly [name in keyof Omit<Chapter, 'start' | 'title'>]?: Chapter[name] | undefined
  }
): Chapter | undefined {
  if (start === undefined) return undefined
  const words = typeof title === 'string' ? plainText(title) : ''
  return { start, ...filled({ title: words === '' ? undefined : words, ...more }) } as Chapter
}
