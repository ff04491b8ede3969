// dateline.lock: the ledger as text, a line for each item in the order of their ids, so that version control merges it well.
import { type Problem, problemOf } from '../problem.ts'
import type { LedgerEntry } from './match.ts'
import { ledgerRules } from './rules.ts'

const heading = '# The ids of published items, written by dateline: keep this file in version control.'

/** The ledger that a text holds, or what is wrong with it: `file` is how problems name it. */
export function ledgerIn(
  text: string,
  file: string
): readonly LedgerEntry[] | { readonly problems: readonly Problem[] } {
  const entries: LedgerEntry[] = []
  const problems: Problem[] = []
  const lines = new Map<string, number>()
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    const entry = entryIn(line)
    const place = { file, line: i + 1, column: 1 }
    if (entry === undefined) {
      const why =
        'This line is not an entry of the ledger: resolve the conflict, or restore the file. Nothing was changed.'
      problems.push(problemOf(ledgerRules['ledger/unreadable'], place, why))
    } else if (lines.has(entry.id)) {
      const why = `The id ${entry.id} is also in line ${lines.get(entry.id)}: remove the line that is not right. Nothing was changed.`
      problems.push(problemOf(ledgerRules['ledger/twins'], place, why))
    } else {
      lines.set(entry.id, i + 1)
      entries.push(entry)
    }
  }
  return problems.length > 0 ? { problems } : entries
}

function entryIn(line: string): LedgerEntry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (!Array.isArray(value) || value.length < 6 || value.length > 7 || value.some(one => typeof one !== 'string'))
      return undefined
    const [id, file, slug, url, first, hash, updated] = value as [
      string,
      string,
      string,
      string,
      string,
      string,
      string?
    ]
    return id === '' ? undefined : { id, file, slug, url, first, hash, ...(updated !== undefined && { updated }) }
  } catch {
    return undefined
  }
}

/** The same ledger, the same bytes. */
export function ledgerBytes(entries: readonly LedgerEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const lines = sorted.map(({ id, file, slug, url, first, hash, updated }) =>
    JSON.stringify([id, file, slug, url, first, hash, ...(updated === undefined ? [] : [updated])])
  )
  return `${[heading, ...lines].join('\n')}\n`
}
