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
  // What was withdrawn before it came out needs no notice; after a while nobody needs one.
  const { withdrawn } = item
  if (withdrawn !== undefined && (withdrawn.until.time <= now || withdrawn.date.time < opening(item).time))
    return 'over'
  return opening(item).time > now ? 'waiting' : 'shown'
}

/** When that changes by itself; undefined where it does not. */
export function change(item: Item, now: number): Moment | undefined {
  const what = standing(item, now)
  if (what === 'waiting') return opening(item)
  if (what !== 'shown') return undefined
  const { expires, withdrawn } = item
  const leaves = withdrawn && (withdrawn.date.time > now ? withdrawn.date : withdrawn.until)
  return leaves === undefined || (expires !== undefined && expires.time < leaves.time) ? expires : leaves
}

/** The item as feeds show it at `now`: the notice, with its id, address and date of publication, once it is withdrawn. */
export function shownAt(item: Item, now: number): Item {
  const { withdrawn } = item
  if (withdrawn === undefined || withdrawn.date.time > now) return item
  const { image, episode, byline, corrections, ...rest } = item
  const { date, title, html, reason } = withdrawn
  return {
    ...rest,
    title,
    summary: reason ?? title,
    body: { text: html, format: 'html', line: item.body?.line ?? 1 },
    ...(date.time > item.published.time && { updated: date }),
    enclosures: [],
    isNotice: true
  }
}
