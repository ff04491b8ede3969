// Pictures and files of the site that its folder (`assets:`) does not hold: their addresses lead nowhere.
import type { Item } from '../model.ts'
import type { Assets } from '../normalize.ts'
import { type Problem, problem } from '../problem.ts'

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
    const text = `The folder of assets has no file for the ${kind} ${path}: add it, or correct the address.`
    return [problem('warning', 'item/missing-file', origin, text)]
  })
}
