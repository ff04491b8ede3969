// When an item is out: the one place that knows what a draft, an embargo and an expiry do.
import type { Item, Moment } from '../model.ts'

/** `shown`: feeds may show it; `waiting`: for its date of publication or the end of its embargo; `over`: it has expired. */
export type Standing = 'shown' | 'draft' | 'waiting' | 'over'

/** The later of publication and embargo. */
export function opening({ published, embargo }: Item): Moment {
  return embargo !== undefined && embargo.time > published.time ? embargo : published
}

/** What becomes of the item at `now`, in milliseconds since 1970. */
export function standing(item: Item, now: number): Standing {
  if (item.draft) return 'draft'
  if (item.expires !== undefined && item.expires.time <= now) return 'over'
  return opening(item).time > now ? 'waiting' : 'shown'
}

/** When that changes by itself; undefined where it does not. */
export function change(item: Item, now: number): Moment | undefined {
  const what = standing(item, now)
  return what === 'waiting' ? opening(item) : what === 'shown' ? item.expires : undefined
}
