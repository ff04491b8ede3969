// Pictures and files of the site that its folder (`assets:`) does not hold: their addresses lead nowhere.
import type { Item } from '../model.ts'
import type { Assets } from '../normalize.ts'
import { type Problem, problemOf } from '../problem.ts'
import { buildItemRules } from './rules.ts'

/** A warning for each address of the item below `site` that has no file. */
export function missingFiles({ image, enclosures, origin }: Item, site: string, assets: Assets): Problem[] {
  const root = new URL('/', site).href
  const named = [
    ...(image ? [['image', image.url] as const] : []),
    ...enclosures.map(({ url }) => ['file', url] as const)
  ]
  return named.flatMap(([kind, url]) => {
    if (!url.startsWith(root) || assets(url) !== undefined) return []
    const path = url.slice(root.length - 1)
    const text = `The ${kind} ${path} is not in the folder of assets: add it, or correct the address.`
    return [problemOf(buildItemRules['item/missing-file'], origin, text)]
  })
}
