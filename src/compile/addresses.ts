// Whether the items of a build can be reached: an address for each, and no address for two.
import type { Config } from '../config.ts'
import type { Item } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { buildItemRules } from './rules.ts'

/** A warning for each item whose address another has, and one where items have none. */
export function addressProblems(items: readonly Item[], { link, site }: Config): Problem[] {
  const problems: Problem[] = []
  const byAddress = new Map<string, Item>()
  let without = 0
  for (const item of items) {
    if (item.draft) continue
    if (item.url === undefined) {
      without++
      continue
    }
    const other = byAddress.get(item.url)
    if (other === undefined) {
      byAddress.set(item.url, item)
      continue
    }
    const text = `This item and ${other.origin.file} have the same address, ${item.url}: readers and aggregators take them for one item. Give one of them a slug or an address of its own.`
    problems.push(problemOf(buildItemRules['item/duplicate-link'], item.origin, text))
  }
  if (without > 0 && link === undefined) {
    const example = `${site.url.replace(/\/$/, '')}/{year}/{month}/{slug}/`
    const what = without === 1 ? 'One item has' : `${without} items have`
    const text = `${what} no address, so readers cannot open the page: add link: ${example} with the pattern of your site’s addresses.`
    problems.push(problemOf(buildItemRules['item/no-link'], { file: '', setting: [] }, text))
  }
  return problems
}
