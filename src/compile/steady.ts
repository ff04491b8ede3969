// How long the same items give the same build.
import type { FeedConfig } from '../config.ts'
import type { Item } from '../model.ts'
import { type Target, targets } from '../targets.ts'

const hour = 3_600_000
const day = 24 * hour

/** Milliseconds from the time of an item to where a target begins to judge it otherwise. A day without a time may be 36 hours long. */
function agesOf(feeds: readonly FeedConfig[]): number[] {
  const ages = feeds.flatMap(({ target }) =>
    target === undefined ? [] : Object.values((targets[target] as Target).figures)
  )
  return ages
    .flatMap(({ value, unit }) => (unit === 'days' ? [value * day] : unit === 'hours' ? [value * hour] : []))
    .flatMap(age => [age, age + 36 * hour])
}

/**
 * The next instant after `now` at which something may be judged otherwise because of the clock alone, in milliseconds since 1970: a date
 * ceases to be ahead, an item grows too old for a target, or `next`, when an item comes or goes. Undefined: never.
 */
export function steadyUntil(
  items: readonly Item[],
  feeds: readonly FeedConfig[],
  now: number,
  next: number | undefined
): number | undefined {
  // Checks take a date for implausible that is more than a day ahead.
  const after = [-day, 0, ...new Set(agesOf(feeds))]
  let first = next ?? Number.POSITIVE_INFINITY
  for (const { published, updated, embargo, expires } of items) {
    for (const moment of [published, updated, embargo, expires]) {
      if (moment === undefined) continue
      // Some rules hold until the instant, some up to it.
      for (const by of after) {
        const at = moment.time + by
        if (at > now && at < first) first = at
        else if (at === now) first = Math.min(first, at + 1)
      }
    }
  }
  return Number.isFinite(first) ? first : undefined
}
