// dateline.lock beside the settings: read before a build, and replaced as a whole once everything is published.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LedgerEntry, ledgerBytes, ledgerIn, ledgerRules } from '../ledger.ts'
import { type Problem, problemOf } from '../problem.ts'

export function ledgerPath(settings: string): string {
  return join(dirname(settings), 'dateline.lock')
}

/** Empty where there is none yet. */
export function readLedger(path: string): readonly LedgerEntry[] | { readonly problems: readonly Problem[] } {
  try {
    return ledgerIn(readFileSync(path, 'utf8'), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    const text = 'This file cannot be read: check its permissions. Nothing was changed.'
    return { problems: [problemOf(ledgerRules['ledger/unreadable'], { file: path }, text)] }
  }
}

/** Nothing, or why it could not be written. */
export function writeLedger(path: string, entries: readonly LedgerEntry[]): readonly Problem[] {
  const bytes = ledgerBytes(entries)
  const unfinished = `${path}.${process.pid}.tmp`
  try {
    if (textOf(path) === bytes) return []
    writeFileSync(unfinished, bytes)
    const file = openSync(unfinished, 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
    return []
  } catch (error) {
    rmSync(unfinished, { force: true })
    const why = error instanceof Error ? error.message : String(error)
    const text = `The feeds are published, but this file cannot be written (${why}): correct this, and build again.`
    return [problemOf(ledgerRules['ledger/not-written'], { file: path }, text)]
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
