// The guard of a build: what may not be published by accident, and feeds that stay as they were since their items were refused.
import { type Problem, problemOf } from '../problem.ts'
import { type Change, changesOf, type Listed } from './changes.ts'
import { guardRules } from './rules.ts'

/** A feed whose files change: what was published of it, and what comes in its place (absent for a feed that goes). */
export interface GuardedFeed {
  readonly name: string
  /** The paths of its formats. */
  readonly paths: readonly string[]
  readonly before: readonly Listed[]
  readonly after?: readonly Listed[]
}

export interface GuardOptions {
  /** Items that may be re-announced. */
  readonly reannounced: number
  /** The share of what was published that may be lost. */
  readonly shrink: number
  readonly accept: boolean
  readonly allowShrink: boolean
  /** How many items the build refused. */
  readonly refused: number
  /** Items in feeds that do not change. */
  readonly unchanged: () => readonly Listed[]
}

export interface Guarded {
  /** Nothing may be published. */
  readonly stop: boolean
  /** Paths of feeds that stay as they were. */
  readonly keep: readonly string[]
  readonly problems: readonly Problem[]
}

/** Items that are named; those beyond are counted. */
const most = 10

/** `settled`: all items of the build, those that no feed shows too: what was published and is not among them is lost. */
export function guard(feeds: readonly GuardedFeed[], settled: readonly Listed[], options: GuardOptions): Guarded {
  const ids = new Set(settled.map(({ id }) => id))
  const urls = new Set(settled.map(({ url }) => url))
  const isLost = ({ id, url }: Listed): boolean => !ids.has(id) && (url === '' || !urls.has(url))

  const published = new Map(feeds.flatMap(({ before }) => before.map(item => [item.id, item] as const)))
  const moved = new Map<string, Change>()
  for (const { before, after } of feeds)
    for (const change of changesOf(before, after ?? []))
      if (change.kind === 're-announced') moved.set(change.id, change)
  const again = [...moved.values()]
  const others = new Set(again.flatMap(({ was }) => was ?? []))
  const lost = [...published.values()].filter(item => isLost(item) && !others.has(item.id))

  const problems: Problem[] = []
  if (!options.allowShrink && lost.length > options.shrink * published.size) {
    const all = new Set([...published.keys(), ...options.unchanged().map(({ id }) => id)])
    if (lost.length > options.shrink * all.size)
      problems.push(
        problemOf(
          guardRules['guard/shrink'],
          { file: '' },
          `${lost.length} of ${all.size} published items would be lost: ${list(lost.map(titleOf))}. Look whether the folder of items is complete; with --allow-shrink they are taken out of the feeds. Nothing was changed.`
        )
      )
  }
  if (!options.accept && again.length > options.reannounced)
    problems.push(
      problemOf(
        guardRules['guard/reannounced'],
        { file: '' },
        `Subscribers would see ${again.length} items again as new: ${list(again.map(was))}. Give them the ids and dates that they had; with --accept they are published so. Nothing was changed.`
      )
    )
  if (problems.length > 0) return { stop: true, keep: [], problems }

  // What was refused may be what is lost: whoever corrects it wants the feed to be there still.
  const gone = new Set(lost)
  const waiting = feeds.filter(
    ({ before, after }) =>
      options.refused > 0 &&
      !options.allowShrink &&
      (after === undefined || after.length === 0) &&
      before.some(item => gone.has(published.get(item.id)!))
  )
  return {
    stop: false,
    keep: waiting.flatMap(({ paths }) => paths),
    problems: [
      ...vanished(lost, options),
      ...waiting.map(({ name, paths }) =>
        problemOf(
          guardRules['guard/kept'],
          { file: paths[0] ?? '' },
          `All items of the feed ${name} were refused or are gone, and it stays as it was: correct the refused items, or build once with --allow-shrink.`
        )
      )
    ]
  }
}

/** Where items were refused, they have been reported, and nobody knows which of the lost ones they are. */
function vanished(lost: readonly Listed[], { refused, allowShrink }: GuardOptions): Problem[] {
  if (lost.length === 0 || refused > 0 || allowShrink) return []
  const what = lost.length === 1 ? 'This item was' : `These ${lost.length} items were`
  const text = `${what} published, and the source is gone: ${list(lost.map(titleOf))}. Readers keep their copy and are told nothing: to take an article back, keep its file and add withdrawn: with date and reason (docs/corrections.md).`
  return [problemOf(guardRules['guard/vanished'], { file: '' }, text)]
}

function list(items: readonly string[]): string {
  const more = items.length - most
  return [...items.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function titleOf({ title, url, id }: Listed | Change): string {
  return [title || id, url].filter(text => text !== '').join(' ')
}

function was(change: Change): string {
  return `${titleOf(change)} (was ${change.was})`
}
