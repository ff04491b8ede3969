// The first half of a build: sources → items with their ids, and what is wrong with them.
import type { Config } from '../config.ts'
import { type LedgerEntry, withKnownIds, withoutMinorDates } from '../ledger.ts'
import type { Author, Item, Origin, Source } from '../model.ts'
import { type Assets, type Note, roster } from '../normalize.ts'
import { type Problem, problemOf } from '../problem.ts'
import { addressProblems } from './addresses.ts'
import { Spellings } from './misspelled.ts'
import { compared } from './order.ts'
import type { KnownFeeds } from './remembered.ts'
import { buildItemRules } from './rules.ts'
import { type Stages, stages } from './stages.ts'
import { byLanguage, distinct } from './twins.ts'

export interface Surroundings {
  /** Known people: authors.yaml or author pages. */
  readonly authors?: readonly Author[]
  /** Files of the site that are at hand, for lengths and types. */
  readonly assets?: Assets
  /** The domain that the ids of an earlier build were made with; it stays when the site moves. */
  readonly authority?: string
  /** The podcast:guid that each podcast has always had, by the name of its feed. */
  readonly guids?: Readonly<Record<string, string>>
  /** The ids that items have always had: dateline.lock. */
  readonly ledger?: readonly LedgerEntry[]
  /** Told, field by field, what became of what was read. */
  readonly note?: (origin: Origin, note: Note) => void
  /** Told how far the work is. */
  readonly progress?: (stage: 'read' | 'write', done: number, of?: number) => void
  /** Feeds of an earlier build, made by the same code: those that would be the same are not made again. */
  readonly known?: KnownFeeds
  /** The stages, if they are wrapped by who measures them. */
  readonly stages?: Stages
}

/** All items of the sources, settled and in the order of their sources; drafts and embargoed ones too. */
export interface Settlement {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
  /** How many items the sources hold, with those that were refused. */
  readonly read: number
  readonly authority: string
}

/** The first half of `compile`: read and normalize. `now` is asked where two items have one id. */
export function settle(
  sources: Iterable<Source | Problem>,
  config: Config,
  now: number,
  surroundings: Surroundings = {}
): Settlement {
  const problems: Problem[] = []
  const authority = config.ids.authority ?? surroundings.authority ?? new URL(config.site.url).hostname
  const context = { config, roster: roster(surroundings.authors ?? []), assets: surroundings.assets, authority }
  const found: { item: Item; index: number }[] = []
  const bodies = new Set(Object.keys(config.fields).filter(name => config.fields[name] === 'body'))
  const spellings = new Spellings(Object.keys(config.fields))
  const { note } = surroundings
  const { read, normalize } = surroundings.stages ?? stages
  let count = 0
  for (const source of sources) {
    if ('rule' in source) {
      problems.push(source)
      continue
    }
    const { drafts, problems: unread } = read(source, { wire: config.wire, bodies })
    problems.push(...unread)
    for (const draft of drafts) {
      count++
      const {
        item,
        undated,
        problems: unsettled
      } = normalize(draft, note ? { ...context, note: one => note(draft.origin, one) } : context)
      problems.push(...unsettled, ...spellings.problems(draft, item, undated !== true))
      if (item) found.push({ item, index: draft.index })
    }
    surroundings.progress?.('read', count)
  }
  found.sort((a, b) => compared(a.item.origin.file, b.item.origin.file) || a.index - b.index)
  const named = byLanguage(
    found.map(({ item }) => item),
    config.site.language
  )
  const isOurs = (item: Item): boolean => item.minted === true || (config.ids.from === 'link' && item.id === item.url)
  const known = withKnownIds(surroundings.ledger ?? [], named, authority, isOurs)
  for (const { item, holder } of known.reused) {
    const text = `The id ${item.id} is that of ${holder.origin.file}, which had it first: this item is held back. Give it an id or a slug of its own.`
    problems.push(problemOf(buildItemRules['item/duplicate-id'], item.origin, text))
  }
  const minor = surroundings.ledger === undefined ? known.items : withoutMinorDates(surroundings.ledger, known.items)
  if (!config.ids.ledger) problems.push(...unremembered(known.items))
  const items = distinct(minor, now, problems)
  problems.push(...addressProblems(items, config))
  return { items, problems, read: count, authority }
}

/** Without the ledger nobody knows the dates that readers were told. */
function unremembered(items: readonly Item[]): Problem[] {
  return items.flatMap(({ minor, updated, origin }) => {
    if (!minor || updated === undefined) return []
    const text =
      'minor: true needs the ledger, which remembers what readers were told, and the item has the update that it gives: set ids: { ledger: true }, or leave out updated.'
    return [problemOf(buildItemRules['item/minor'], origin, text)]
  })
}
