// Where the files of a feed are written, and that no two have one place.
import type { Config, FeedConfig } from '../config.ts'
import { type Format, formats as known } from '../formats.ts'
import type { Feed } from '../model.ts'
import { slugOf } from '../syntax/slug.ts'
import type { Group } from './groups.ts'
import { filled } from './masthead.ts'

/** Names that many disks and servers take for one have one key. */
export function pathKey(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

// Many disks and servers do not tell RSS.xml from rss.xml, and no file can have the name of a folder.
export function claim(
  taken: Map<string, string>,
  paths: readonly string[],
  owner: string
): { path: string; owner: string } | undefined {
  const own = new Map<string, string>()
  for (const path of paths) {
    const key = pathKey(path)
    const steps = key.split('/')
    const above = steps.map((_, i) => steps.slice(0, i + 1).join('/'))
    const found = above.map(place => own.get(place) ?? taken.get(place)).find(one => one !== undefined && one !== '')
    if (found !== undefined || own.has(key) || taken.has(key)) return { path, owner: found ?? 'the folder of a feed' }
    for (const place of above) if (place !== key) own.set(place, '')
    own.set(key, owner)
  }
  for (const [place, name] of own) if (!taken.get(place)) taken.set(place, name)
  return undefined
}

// File systems hold names of 255 bytes at most, and Windows keeps some for itself.
export function isFileName(slug: string): boolean {
  return slug !== '' && Buffer.byteLength(slug) <= 200 && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug)
}

/** The names of a subscribe page that a feed may have, in the order of preference: `feed.html` in its folder, or a name like its file's. */
export function pagePaths(name: string, paths: Feed['paths']): string[] {
  const [file = ''] = Object.values(paths)
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const base = file.slice(folder.length).replace(/\.[^.]*$/, '')
  const own = /^(?:rss|atom|feed|index)$/.test(base) ? 'feed' : base
  return [`${folder}${own}.html`, `${folder}${slugOf(name)}.html`]
}

export function pathsOf(settings: FeedConfig, index: number, group: Group | undefined, config: Config): Feed['paths'] {
  const fill = (text: string): string => filled(text, group)
  const { target } = settings
  const formats: readonly Format[] = settings.formats ?? (target === undefined ? config.formats : ['rss'])
  if (typeof settings.path === 'object') {
    const own = Object.entries(settings.path).filter(
      ([format, path]) => path !== undefined && (settings.formats === undefined || formats.includes(format as Format))
    )
    return Object.fromEntries(own.map(([format, path]) => [format, fill(path!)]))
  }
  const first = index === 0 && target === undefined ? '' : slugOf(settings.name ?? target ?? `feed-${index + 1}`)
  const pattern = settings.path ?? (settings.each ? `${target ?? settings.each}/{slug}` : first)
  const folder = fill(group !== undefined && !pattern.includes('{slug}') ? `${pattern}/{slug}` : pattern).replace(
    /^\/+|\/+$/g,
    ''
  )
  return Object.fromEntries(
    formats.map(format => [format, folder === '' ? known[format].file : `${folder}/${known[format].file}`])
  )
}
