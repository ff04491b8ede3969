// The podcasts of the ledger: a show is an entry without a file, whose slug is the name of its feed and whose id is its GUID.
import type { LedgerEntry } from './match.ts'

const mark = 'podcast:'

/** The podcast:guid of each podcast in the ledger, by the name of its feed. */
export function guidsIn(ledger: readonly LedgerEntry[]): Readonly<Record<string, string>> {
  const shows = ledger.filter(({ file, slug }) => file === '' && slug.startsWith(mark))
  return Object.fromEntries(shows.map(({ id, slug }) => [slug.slice(mark.length), id]))
}

/** The ledger with these podcasts in it. */
export function withGuids(
  ledger: readonly LedgerEntry[],
  guids: Readonly<Record<string, string>>
): readonly LedgerEntry[] {
  const names = new Set(Object.keys(guids).map(name => mark + name))
  const ids = new Set(Object.values(guids))
  const rest = ledger.filter(({ id, file, slug }) => !(ids.has(id) || (file === '' && names.has(slug))))
  const shows = new Map(Object.entries(guids).map(([name, id]) => [id, name]))
  return [
    ...rest,
    ...[...shows].map(([id, name]) => ({ id, file: '', slug: mark + name, url: '', first: '', hash: '' }))
  ]
}
