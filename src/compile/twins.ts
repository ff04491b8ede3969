// Items with one id: readers take them for one item, so one of them keeps it and the others are held back.
import type { Item } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { opening, standing } from '../select.ts'
import { buildItemRules } from './rules.ts'

/**
 * Translations of one article often have one day and one slug. The one in the language of the site keeps the id that these make, or else the
 * first; in the ids of the others is their language. Ids that items have of their own stay.
 */
export function byLanguage(items: readonly Item[], language: string | undefined): readonly Item[] {
  if (!hasTwins(items)) return items
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.id)
    if (group) group.push(item)
    else groups.set(item.id, [item])
  }
  const renamed = new Map<Item, Item>()
  for (const group of groups.values()) {
    const languages = new Set(group.map(item => item.language))
    if (group.length < 2 || languages.size < group.length || group.some(item => item.minted !== true)) continue
    const keeper = group.find(item => item.language === language) ?? group[0]
    for (const item of group) {
      if (item === keeper || item.language === undefined) continue
      const id = `${item.id}:${item.language.toLowerCase()}`
      renamed.set(item, { ...item, id, uri: id })
    }
  }
  return renamed.size === 0 ? items : items.map(item => renamed.get(item) ?? item)
}

/**
 * The items without those whose id another has; each of these is named in `problems`. The one that readers have seen first keeps the id:
 * whichever came out earlier, then the order of the sources. What no feed shows (a draft, an item that waits or is over) takes
 * nothing from what they see.
 */
export function distinct(items: readonly Item[], now: number, problems: Problem[]): readonly Item[] {
  const ids = new Map<string, Item>()
  const kept = new Set<Item>()
  for (const item of hasTwins(items) ? items.toSorted((a, b) => rank(a, now) - rank(b, now)) : items) {
    const other = ids.get(item.id) ?? ids.get(item.uri)
    if (other === undefined) {
      ids.set(item.id, item).set(item.uri, item)
      kept.add(item)
      continue
    }
    const text = `This item and ${at(other)} have the same id, ${item.id}: this one is held back. Give one of them an id or a slug of its own.`
    problems.push(problemOf(buildItemRules['item/duplicate-id'], item.origin, text))
  }
  return kept.size === items.length ? items : items.filter(item => kept.has(item))
}

function hasTwins(items: readonly Item[]): boolean {
  const ids = new Set<string>()
  return items.some(({ id, uri }) => {
    const known = ids.has(id) || ids.has(uri)
    ids.add(id).add(uri)
    return known
  })
}

// When an item comes out; never, for one that is held back.
function rank(item: Item, now: number): number {
  const where = standing(item, now)
  return where === 'draft' || where === 'over' ? Number.MAX_VALUE : opening(item).time
}

function at({ origin: { file, line } }: Item): string {
  return line === undefined || line === 1 ? file : `${file}:${line}`
}
