// Edits that are nobody's news: the dates of such items stay those that feeds told before.
import type { Item } from '../model.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import type { LedgerEntry } from './match.ts'

/** The items, each that is marked as a minor edit with the dates it had. An item that is new has its own, and no update. */
export function withoutMinorDates(ledger: readonly LedgerEntry[], items: readonly Item[]): readonly Item[] {
  if (items.every(({ minor }) => !minor)) return items
  const entries = new Map(ledger.map(entry => [entry.id, entry]))
  return items.map(item => {
    if (!item.minor) return item
    const { updated: _, ...rest } = item
    const entry = entries.get(item.id)
    const first = entry && fromRfc3339(entry.first)?.time
    const last = entry?.updated === undefined ? undefined : fromRfc3339(entry.updated)?.time
    return {
      ...rest,
      // The same second as before, with the offset of the publisher.
      ...(first !== undefined &&
        Math.floor(item.published.time / 1000) !== Math.floor(first / 1000) && {
          published: { ...item.published, time: first, precision: 'second' }
        }),
      ...(last !== undefined && { updated: { time: last, offset: item.published.offset, precision: 'second' } })
    } as Item
  })
}
