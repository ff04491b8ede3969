// What publishing has to do: the last manifest, the new files and what is on the disk → what to write, remove, keep and refuse.
import { isInside, type Manifest } from './manifest.ts'

/**
 * What is at a path of the output folder. `outside`: a symbolic link on the way leads out of the folder. `link`: a symbolic link, or
 * anything else that is neither file nor folder. The hash is empty where only this is known: the bytes are not those of the new file.
 */
export type There =
  | { readonly kind: 'nothing' | 'folder' | 'outside' }
  | { readonly kind: 'file' | 'link'; readonly hash: string }

export interface PlanOptions {
  /** Paths of an earlier build that stay as they are. */
  readonly keep?: readonly string[]
  /** Whatever file is at the path of a new file was written by dateline: the manifest that said so is lost. */
  readonly adopt?: boolean
  readonly authority?: string
  readonly guids?: Manifest['guids']
  /** Paths that change one directly after the other: the formats of a feed. */
  readonly together?: readonly (readonly string[])[]
}

export type PublishRefusal = 'leads-out' | 'link-out' | 'folder' | 'foreign'

export interface Plan {
  /** Paths whose bytes are already as they should be. */
  readonly unchanged: readonly string[]
  /** Paths to write, in this order. */
  readonly write: readonly string[]
  /** Paths that no feed needs any more; the folders that are empty without them go too. */
  readonly remove: readonly string[]
  /** New files that cannot be written where they belong. */
  readonly refused: readonly { readonly path: string; readonly why: PublishRefusal }[]
  /** Files that no feed needs any more but that somebody else changed: they stay and are forgotten. */
  readonly left: readonly string[]
  /** The manifest while files change: it owns everything that an interruption may leave. */
  readonly during: Manifest
  readonly after: Manifest
}

const nothing: There = { kind: 'nothing' }

/** `files`: path → hash of the new bytes. `there`: what is at each of these paths and of those in the manifest. */
export function planOf(
  before: Manifest,
  files: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, There>,
  { keep = [], adopt = false, authority, guids = {}, together = [] }: PlanOptions = {}
): Plan {
  const at = (path: string): There => there.get(path) ?? nothing
  const owned = (path: string): readonly string[] => [
    ...(before.files[path] === undefined ? [] : [before.files[path]]),
    ...(before.pending?.[path] ?? [])
  ]
  const earlier = new Set([...Object.keys(before.files), ...Object.keys(before.pending ?? {})])
  const kept = keep.filter(path => earlier.has(path))
  const staying = new Set(kept)

  const unchanged: string[] = []
  const changed: string[] = []
  const refused: { path: string; why: PublishRefusal }[] = []
  const after: Record<string, string> = {}
  for (const [path, hash] of files) {
    if (staying.has(path)) continue
    const why = refusal(path, at(path), hash, adopt || earlier.has(path))
    if (why !== undefined) {
      refused.push({ path, why })
      continue
    }
    after[path] = hash
    if (hashOf(at(path)) === hash) unchanged.push(path)
    else changed.push(path)
  }
  for (const path of kept) {
    const found = hashOf(at(path))
    after[path] = found !== undefined && owned(path).includes(found) ? found : (before.files[path] ?? owned(path)[0]!)
  }

  const remove: string[] = []
  const left: string[] = []
  for (const path of earlier) {
    if (path in after) continue
    const found = at(path)
    if (found.kind === 'nothing' || (found.kind === 'file' && owned(path).includes(found.hash))) remove.push(path)
    // A refusal has named it already.
    else if (!files.has(path)) left.push(path)
  }

  const domain = { ...(authority !== undefined && { authority }), ...(Object.keys(guids).length > 0 && { guids }) }
  const pending = [...changed, ...remove].flatMap(path => {
    const others = [...new Set(owned(path))].filter(hash => hash !== (after[path] ?? before.files[path]))
    return others.length > 0 ? [[path, others] as const] : []
  })
  return {
    unchanged,
    write: neighbours(changed, together),
    remove,
    refused,
    left,
    during: {
      files: { ...before.files, ...after },
      ...(pending.length > 0 && { pending: Object.fromEntries(pending) }),
      ...domain
    },
    after: { files: after, ...domain }
  }
}

function hashOf(there: There): string | undefined {
  return there.kind === 'file' || there.kind === 'link' ? there.hash : undefined
}

// A file is ours when an earlier build wrote it, when nothing is there, or when what is there is the same to the byte.
function refusal(path: string, there: There, hash: string, isOurs: boolean): PublishRefusal | undefined {
  if (!isInside(path)) return 'leads-out'
  if (there.kind === 'outside') return 'link-out'
  if (there.kind === 'folder') return 'folder'
  if (there.kind === 'nothing' || isOurs || (there.kind === 'file' && there.hash === hash)) return undefined
  return 'foreign'
}

function neighbours(paths: readonly string[], together: readonly (readonly string[])[]): string[] {
  const waiting = new Set(paths)
  const grouped = together.flatMap(group => group.filter(path => waiting.delete(path)))
  return [...grouped, ...waiting]
}
