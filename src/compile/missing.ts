// Pictures and files of the site that its folder (`assets:`) does not hold: their addresses lead nowhere.
import type { Item } from '../model.ts'
import type { Assets } from '../normalize.ts'
import { type Problem, problemOf } from '../problem.ts'
import { decoded } from '../syntax/htmltext.ts'
import { buildItemRules } from './rules.ts'

/** A warning for the pictures in the item's text that the folder does not hold; `html` has absolute addresses. */
export function missingPictures(html: string, { origin, body }: Item, site: string, assets: Assets): Problem[] {
  const root = new URL('/', site).href
  const found = new Set<string>()
  for (const [, written = ''] of html.matchAll(/<(?:img|source|audio|video|track)\b[^>]*?\ssrc="([^"]*)"/g)) {
    const url = decoded(written)
    if (url.startsWith(root) && assets(url) === undefined) found.add(url.slice(root.length - 1))
  }
  if (found.size === 0) return []
  const [first, ...more] = [...found]
  const what =
    more.length === 0
      ? `The picture ${first} in the text is`
      : `The picture ${first} in the text and ${more.length} more are`
  const place = { file: origin.file, ...(body !== undefined && { line: body.line }), field: 'body' }
  const text = `${what} not in the folder of assets: add the files, or correct the addresses.`
  return [problemOf(buildItemRules['item/missing-file'], place, text)]
}

/** A warning for each address of the item below `site` that has no file. */
export function missingFiles({ image, enclosures, episode, origin }: Item, site: string, assets: Assets): Problem[] {
  const root = new URL('/', site).href
  const named = [
    ...(image ? [['image', image.url] as const] : []),
    ...enclosures.map(({ url }) => ['file', url] as const),
    ...(episode?.artwork === undefined || episode.artwork === image?.url
      ? []
      : [['artwork', episode.artwork] as const]),
    ...(episode?.transcripts ?? []).map(({ url }) => ['transcript', url] as const),
    ...(episode?.alternates ?? []).flatMap(({ sources }) => sources.map(url => ['file', url] as const))
  ]
  return named.flatMap(([kind, url]) => {
    if (!url.startsWith(root) || assets(url) !== undefined) return []
    const path = url.slice(root.length - 1)
    const text = `The ${kind} ${path} is not in the folder of assets: add it, or correct the address.`
    return [problemOf(buildItemRules['item/missing-file'], origin, text)]
  })
}
