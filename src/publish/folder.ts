// Carries out a plan in a folder, in an order that is safe to interrupt at any instant: everything is written beside, flushed, and only
// then renamed.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type Problem, problemOf } from '../problem.ts'
import { sha256 } from '../syntax/hash.ts'
import { flush } from './flush.ts'
import { type Lock, lockIn } from './lock.ts'
import { isInside, type Manifest, manifestBytes, manifestName, readManifest } from './manifest.ts'
import { type Plan, type PlanOptions, type PublishRefusal, planOf, type There } from './plan.ts'
import { publishRules } from './rules.ts'

/**
 * `untouched`: nothing was changed. `written`: the folder holds the files, save those that a problem names. `failed`: some files are new
 * and some as they were; each is whole, and the next build completes them.
 */
export interface Published {
  readonly outcome: 'written' | 'untouched' | 'failed'
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  readonly problems: readonly Problem[]
  /** SHA-256 and length of each file; absent where nothing was looked at. */
  readonly hashes?: ReadonlyMap<string, { readonly hash: string; readonly length: number }>
}

export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
  /** What the bytes are known to be without being made. */
  readonly known?: { readonly hash: string; readonly length: number }
}

export interface PublishOptions extends PlanOptions {
  /** The folder may hold files of others, though no earlier build wrote into it. */
  readonly force?: boolean
  /** Folders that are never written into: the home folder, the folder of the items. */
  readonly never?: readonly string[]
  /** Asked before anything changes. `stop`: nothing is changed. `keep`: these paths stay as they are. `problems` are reported. */
  readonly review?: (plan: Plan) => Review
}

export interface Review {
  readonly stop: boolean
  readonly keep: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Makes `folder` hold `files`, and no file of an earlier build besides. Files whose bytes are the same are not touched; files that dateline
 * did not write are never touched. Where anything fails before the first rename, everything is as it was.
 */
export function publish(files: readonly Output[], folder: string, options: PublishOptions = {}): Published {
  const problems: Problem[] = []
  let outcome: Published['outcome'] = 'untouched'
  const without = (rule: keyof typeof publishRules, text: string, file = folder): Published => {
    problems.push(problemOf(publishRules[rule], { file }, text))
    return { outcome, written: [], unchanged: [], removed: [], problems }
  }
  const forbidden = refusedFolder(folder, options.never ?? [])
  if (forbidden !== undefined) return without('publish/forbidden-folder', forbidden)
  let lock: Lock
  try {
    mkdirSync(folder, { recursive: true })
    const taken = lockIn(folder)
    if ('busy' in taken) return without('publish/busy', taken.busy)
    lock = taken
  } catch (error) {
    const text = `The output folder cannot be created or written to (${reason(error)}): correct this, or choose another with --out. Nothing was changed.`
    return without('publish/not-writable', text)
  }
  try {
    const found = readManifest(folder)
    if ('fault' in found && options.adopt !== true) {
      const text = `The list of what dateline wrote here cannot be read (${reason(found.fault)}): restore it, or run the build once with --adopt-out, which takes the files at the paths of feeds for dateline’s own. Nothing was changed.`
      return without('publish/manifest', text, manifestName)
    }
    if ('missing' in found && options.force !== true && options.adopt !== true && isTaken(folder)) {
      const text =
        'There are files in this folder, and dateline did not write here before: choose another folder, or run the build once with --force, which leaves those files alone. Nothing was changed.'
      return without('publish/foreign-folder', text)
    }
    const before: Manifest = 'files' in found ? found : { files: {} }
    const { hashes, lengths, there } = looked(files, before, folder)
    let plan = planOf(before, hashes, there, options)
    const review = options.review?.(plan)
    problems.push(...(review?.problems ?? []))
    if (review?.stop) return { outcome, written: [], unchanged: [], removed: [], problems }
    if (review && review.keep.length > 0) {
      const keep = [...(options.keep ?? []), ...review.keep]
      plan = planOf(before, hashes, there, { ...options, keep })
    }

    const outputs = new Map(files.map(file => [file.path, file]))
    const unfinished = plan.write.map((path, i) => written(lock.place(String(i)), outputs.get(path)!.bytes))
    flush(unfinished, folder)
    if (!lock.isOurs()) {
      const text =
        'This build paused for so long that another one began to write to this folder: build again. Nothing was changed.'
      return without('publish/busy', text)
    }
    // Until the last rename both the old and the new files count as ours: a build that is cut off leaves nothing behind that nobody owns.
    if (plan.write.length > 0 || plan.remove.length > 0) replaceManifest(folder, lock, plan.during)
    const folders = new Set<string>([folder])
    for (const [i, path] of plan.write.entries()) {
      const target = join(folder, path)
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
      outcome = 'failed'
      renameSync(lock.place(String(i)), target)
      for (let up = dirname(target); up.length >= folder.length && !folders.has(up); up = dirname(up)) folders.add(up)
    }
    const removed: string[] = []
    const again: string[] = []
    for (const path of plan.remove) {
      outcome = 'failed'
      if (removedFile(join(folder, path))) removed.push(path)
      if (!sweptFolders(folder, path, folders)) again.push(path)
    }
    problems.push(...refusals(plan))
    flush([...folders], folder)
    // A folder that could not be removed is tried again by the next build, which finds its file missing.
    const rest = again.map(path => [path, plan.during.files[path] ?? ''] as const)
    replaceManifest(folder, lock, { ...plan.after, files: { ...plan.after.files, ...Object.fromEntries(rest) } })
    flush([folder], folder)
    const looks = new Map([...hashes].map(([path, hash]) => [path, { hash, length: lengths.get(path)! }]))
    return { outcome: 'written', written: plan.write, unchanged: plan.unchanged, removed, problems, hashes: looks }
  } catch (error) {
    const state =
      outcome === 'untouched'
        ? 'Nothing was changed.'
        : 'Some files are new and others as they were, each of them whole; the next build completes them.'
    return without('publish/failed', `Writing failed (${reason(error)}): correct this, and build again. ${state}`)
  } finally {
    lock.release()
  }
}

/** What publishing `files` would do, without doing it; undefined where what is there cannot be read. */
export function compared(files: readonly Output[], folder: string, options: PlanOptions = {}): Plan | undefined {
  try {
    const found = readManifest(folder)
    if ('fault' in found) return undefined
    const before: Manifest = 'files' in found ? found : { files: {} }
    const { hashes, there } = looked(files, before, folder)
    return planOf(before, hashes, there, options)
  } catch {
    return undefined
  }
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EIO: 'the disk reports a fault',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'a folder is in the place of a file'
}

function reason(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not JSON'
  return words[(error as NodeJS.ErrnoException).code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}

function refusedFolder(folder: string, never: readonly string[]): string | undefined {
  const real = realOrNot(folder)
  if (dirname(real) === real)
    return 'Feeds are never written into the root of a disk: choose another folder with --out. Nothing was changed.'
  if (never.some(other => realOrNot(other) === real))
    return 'Feeds are never written into the home folder or into the folder of the items: choose another with --out. Nothing was changed.'
  return undefined
}

function realOrNot(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

// Names with a dot in front are notes of tools: .gitkeep, .DS_Store, our own lock.
function isTaken(folder: string): boolean {
  return readdirSync(folder).some(name => !name.startsWith('.') && name !== 'lost+found')
}

/** The hashes of the new files, and what is at their paths and those of the last build. */
function looked(
  files: readonly Output[],
  before: Manifest,
  folder: string
): { hashes: Map<string, string>; lengths: Map<string, number>; there: Map<string, There> } {
  const root = realOf(folder)
  const above = remembered(realOf)
  const hashes = new Map<string, string>()
  const lengths = new Map<string, number>()
  const there = new Map<string, There>()
  const kindAt = (path: string): 'nothing' | 'folder' | 'outside' | 'file' | 'link' => {
    const target = join(folder, path)
    const real = above(dirname(target))
    if (real !== root && !real.startsWith(root + sep)) return 'outside'
    const stats = lstatSync(target, { throwIfNoEntry: false })
    if (stats === undefined) return 'nothing'
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'link'
  }
  for (const file of files) {
    const { path } = file
    // Bytes may be made for whoever asks: once here, and once more for what has changed.
    const bytes = file.known === undefined ? file.bytes : undefined
    const { hash, length } = file.known ?? { hash: sha256(bytes!), length: bytes!.length }
    hashes.set(path, hash)
    lengths.set(path, length)
    if (!isInside(path)) continue
    const kind = kindAt(path)
    const target = join(folder, path)
    const isFile = kind === 'file' || kind === 'link'
    const same = isFile && (bytes === undefined ? isKnown(target, hash, length) : holds(target, bytes))
    there.set(path, kind === 'file' || kind === 'link' ? { kind, hash: same ? hash : '' } : { kind })
  }
  for (const path of new Set([...Object.keys(before.files), ...Object.keys(before.pending ?? {})])) {
    if (there.has(path)) continue
    const kind = kindAt(path)
    const hash = kind === 'file' ? sha256(readFileSync(join(folder, path))) : ''
    there.set(path, kind === 'file' || kind === 'link' ? { kind, hash } : { kind })
  }
  return { hashes, lengths, there }
}

/** Where the folder really is, or the nearest one above it that is there. */
function realOf(path: string): string {
  let there = path
  while (!existsSync(there)) there = dirname(there)
  return realpathSync(there)
}

/** Thousands of feeds lie in a few hundred folders. */
function remembered(answer: (path: string) => string): (path: string) => string {
  const known = new Map<string, string>()
  return path => {
    const found = known.get(path) ?? answer(path)
    known.set(path, found)
    return found
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  return there?.isFile() === true && there.size === bytes.length && readFileSync(path).equals(bytes)
}

function isKnown(path: string, hash: string, length: number): boolean {
  const there = statSync(path, { throwIfNoEntry: false })
  return there?.isFile() === true && there.size === length && sha256(readFileSync(path)) === hash
}

function written(path: string, bytes: Uint8Array | string): string {
  writeFileSync(path, bytes, { mode: 0o644 })
  return path
}

function replaceManifest(folder: string, lock: Lock, manifest: Manifest): void {
  const bytes = manifestBytes(manifest)
  const target = join(folder, manifestName)
  if (holds(target, Buffer.from(bytes))) return
  const unfinished = written(lock.place('manifest'), bytes)
  flush([unfinished], folder)
  renameSync(unfinished, target)
}

const refusalTexts: Readonly<Record<PublishRefusal, string>> = {
  'leads-out': 'This path leads out of the output folder: choose another.',
  'link-out':
    'A symbolic link leads out of the output folder, and nothing is written there: remove the link, or choose another path.',
  folder: 'There is a folder with this name: remove it, or choose another path.',
  foreign:
    'There is a file with this name that dateline did not write, and it was not changed: move it away, or choose another path.'
}

function refusals({ refused, left }: Plan): Problem[] {
  const text = 'No feed needs this file any more, but it was changed by somebody else and stays: remove it by hand.'
  return [
    ...refused.map(({ path, why }) =>
      problemOf(publishRules['publish/foreign-file'], { file: path }, refusalTexts[why])
    ),
    ...left.map(path => problemOf(publishRules['publish/changed-file'], { file: path }, text))
  ]
}

function removedFile(target: string): boolean {
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return false
  rmSync(target)
  return true
}

/** Removes the folders above a path that are empty now; false where the disk refuses. `folders`: those to flush. */
function sweptFolders(folder: string, path: string, folders: Set<string>): boolean {
  let up = dirname(join(folder, path))
  try {
    for (; up.length > folder.length; up = dirname(up)) {
      if (!existsSync(up)) continue
      folders.add(up)
      if (readdirSync(up).length > 0) return true
      rmdirSync(up)
      folders.delete(up)
    }
    folders.add(folder)
    return true
  } catch {
    return false
  }
}
