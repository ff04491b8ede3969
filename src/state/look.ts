// How a file looked: what changes whenever its bytes, its name or what it links to do.
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { sha256 } from '../syntax/hash.ts'

export interface Look {
  /** Inode, size and times, of a folder its permissions and the names in it; `absent` where there is nothing. */
  readonly text: string
  /** Milliseconds since 1970 of the last change, by the clock of the file system; 0 where there is nothing, and of a folder. */
  readonly changed: number
}

/**
 * How what is at `path` looks now; of a link, what it leads to as well. `names`: what was found in the folder when it was read.
 * Never throws.
 */
export function lookOf(path: string, names?: readonly string[]): Look {
  const own = asked(() => lstatSync(path, { throwIfNoEntry: false }))
  if (own === undefined) return { text: 'absent', changed: 0 }
  if (own.isDirectory()) return { text: folderLook(path, own, names), changed: 0 }
  if (!own.isSymbolicLink()) return { text: fileLook(own), changed: changedAt(own) }
  const far = asked(() => statSync(path, { throwIfNoEntry: false }))
  if (far === undefined) return { text: `${fileLook(own)} absent`, changed: changedAt(own) }
  if (far.isDirectory()) return { text: `${fileLook(own)} ${folderLook(path, far, names)}`, changed: changedAt(own) }
  return { text: `${fileLook(own)} ${fileLook(far)}`, changed: Math.max(changedAt(own), changedAt(far)) }
}

// What may not be asked is not there for us.
function asked<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask()
  } catch {
    return undefined
  }
}

// A change of the owner or of the permissions is one of the ctime.
function fileLook({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}

// The times of a folder change with each file that is put in place by renaming, ours too: its names tell more. Those that begin with
// a dot are no items, and the ledger changes by our own hand.
function folderLook(path: string, { mode, ino }: Stats, names: readonly string[] | undefined): string {
  const all = names ?? asked(() => readdirSync(path))
  const wanted = all?.filter(name => !name.startsWith('.') && !/^dateline\.lock(?:\.\d+\.tmp)?$/.test(name)).sort()
  return `${mode} ${ino} ${wanted === undefined ? 'unreadable' : sha256(wanted.join('\0'))}`
}

function changedAt({ mtimeMs, ctimeMs }: Stats): number {
  return Math.max(mtimeMs, ctimeMs)
}
