// Whether the items of a build can be reached: an address for each, and no address for two, in the site.
import type { Config } from '../config.ts'
import type { Item } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { buildItemRules } from './rules.ts'

/** A warning for each item whose address another has, one where items have none, and one where `link:` leads out of the site. */
export function addressProblems(items: readonly Item[], config: Config): Problem[] {
  const { link, site } = config
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
  const outside = outsideSite(config)
  if (items.length > 0 && outside !== undefined) problems.push(outside)
  return problems
}

/** A warning where `link:` begins at the root of the host, and the site is below a path. Jekyll and Hugo count such a pattern from the path of the site. */
function outsideSite({ link, site }: Config): Problem | undefined {
  if (link === undefined || !/^\/(?!\/)/.test(link)) return undefined
  const { origin, pathname } = new URL(site.url)
  const home = pathname.replace(/\/$/, '')
  if (link.startsWith(`${home}/`)) return undefined
  const text = `link: ${link} leads to ${origin}${link}, outside the site at ${site.url}: write ${home}${link}, or the whole address, beginning with ${origin}/, if that is where the pages are.`
  return problemOf(buildItemRules['item/outside-site'], { file: '', setting: ['link'] }, text)
}
