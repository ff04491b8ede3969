// Bytes → files, in an order that is safe to be interrupted at any instant: everything is written beside, flushed, and only then renamed.
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
import { dirname, join, sep } from 'node:path'
import { type Problem, problemOf } from '../problem.ts'
import { sha256 } from '../syntax/hash.ts'
import { type Bench, benchIn } from './bench.ts'
import { flush } from './flush.ts'
import { isInside, type Manifest, manifestBytes, manifestIn, manifestName } from './manifest.ts'
import { publishRules } from './rules.ts'

export interface Published {
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  readonly problems: readonly Problem[]
}

interface Output {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Makes `folder` hold `files`, and no file of an earlier build besides. Files whose bytes are the same are not touched; files that dateline
 * did not write are never touched. Where anything fails before the first rename, everything is as it was.
 * `keep`: paths of an earlier build that stay though they are not among the files (their feed is held back).
 */
export function publish(
  files: readonly Output[],
  folder: string,
  options: { authority?: string; keep?: readonly string[] } = {}
): Published {
  const problems: Problem[] = []
  const fail = (rule: keyof typeof publishRules, file: string, text: string): Published => {
    problems.push(problemOf(publishRules[rule], { file }, text))
    return { written: [], unchanged: [], removed: [], problems }
  }
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    return fail(
      'publish/not-writable',
      folder,
      `The output folder cannot be created (${reason(error)}): correct this, or choose another with --out. Nothing was changed.`
    )
  }
  let bench: Bench
  try {
    const taken = benchIn(folder)
    if ('busy' in taken) return fail('publish/busy', folder, taken.busy)
    bench = taken
  } catch (error) {
    const text = `The output folder cannot be written to (${reason(error)}): correct this, or choose another with --out. Nothing was changed.`
    return fail('publish/not-writable', folder, text)
  }
  try {
    const before = manifestIn(folder)
    const root = realpathSync(folder)
    const above = remembered(realOf)
    const mine = files.filter(file => isMine(file, folder, root, above, before, problems))
    const hashes = new Map<string, string>()
    // Bytes may be made for whoever asks: once here, and once more for what has changed.
    const changed = mine.filter(({ path, bytes }) => {
      hashes.set(path, sha256(bytes))
      return !holds(join(folder, path), bytes)
    })
    const kept = (options.keep ?? []).filter(path => before.files[path] !== undefined && !hashes.has(path))
    const staying = new Set(kept)
    const stale = Object.keys(before.files).filter(path => !hashes.has(path) && !staying.has(path))

    const unfinished = changed.map((file, i) => written(bench.place(String(i)), file.bytes))
    flush(unfinished, folder)

    if (!bench.isOurs()) {
      const text =
        'This build paused for so long that another one began to write to this folder: build again. Nothing was changed.'
      return fail('publish/busy', folder, text)
    }
    const after: Manifest = {
      files: { ...Object.fromEntries(hashes), ...Object.fromEntries(kept.map(path => [path, before.files[path]!])) },
      ...(options.authority !== undefined && { authority: options.authority })
    }
    const folders = new Set<string>([folder])
    // Until the last rename both the old and the new files count as ours: a build that is cut off leaves nothing behind that nobody owns.
    if (changed.length > 0 || stale.length > 0)
      replaceManifest(folder, bench, { ...after, files: { ...before.files, ...after.files } })
    for (const [i, { path }] of changed.entries()) {
      const target = join(folder, path)
      if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
      renameSync(bench.place(String(i)), target)
      for (let up = dirname(target); up.length >= folder.length && !folders.has(up); up = dirname(up)) folders.add(up)
    }
    const removed = stale.filter(path => removedFile(folder, path, before.files[path]!, folders, problems))
    flush([...folders], folder)
    replaceManifest(folder, bench, after)
    flush([folder], folder)
    const paths = changed.map(({ path }) => path)
    const touched = new Set(paths)
    return {
      written: paths,
      unchanged: mine.map(({ path }) => path).filter(path => !touched.has(path)),
      removed,
      problems
    }
  } catch (error) {
    return fail(
      'publish/failed',
      folder,
      `Writing failed (${reason(error)}): correct this, and build again. What was published before is still there.`
    )
  } finally {
    bench.release()
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const words: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a file is in its place',
    EISDIR: 'a folder is in the place of a file'
  }
  return words[code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}

// A file is ours when an earlier build wrote it, when nothing is there, or when what is there is the same to the byte.
function isMine(
  output: Output,
  folder: string,
  root: string,
  above: (path: string) => string,
  before: Manifest,
  problems: Problem[]
): boolean {
  const { path } = output
  const target = join(folder, path)
  const refuse = (text: string): boolean => {
    problems.push(problemOf(publishRules['publish/foreign-file'], { file: path }, text))
    return false
  }
  if (!isInside(path)) return refuse('This path leads out of the output folder: choose another.')
  const real = above(dirname(target))
  if (real !== root && !real.startsWith(root + sep))
    return refuse(
      'A symbolic link leads out of the output folder, and nothing is written there: remove the link, or choose another path.'
    )
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (there === undefined || before.files[path] !== undefined)
    return there?.isDirectory() ? refuse('There is a folder with this name: remove it, or choose another path.') : true
  if (there.isFile() && holds(target, output.bytes)) return true
  return refuse(
    'There is a file with this name that dateline did not write, and it was not changed: move it away, or choose another path.'
  )
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

function written(path: string, bytes: Uint8Array | string): string {
  writeFileSync(path, bytes, { mode: 0o644 })
  return path
}

function replaceManifest(folder: string, bench: Bench, manifest: Manifest): void {
  const bytes = manifestBytes(manifest)
  const target = join(folder, manifestName)
  if (holds(target, Buffer.from(bytes))) return
  const unfinished = written(bench.place('manifest'), bytes)
  flush([unfinished], folder)
  renameSync(unfinished, target)
}

function removedFile(folder: string, path: string, hash: string, folders: Set<string>, problems: Problem[]): boolean {
  const target = join(folder, path)
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (there === undefined) return false
  if (!there.isFile() || sha256(readFileSync(target)) !== hash) {
    problems.push(
      problemOf(
        publishRules['publish/changed-file'],
        { file: path },
        'No feed needs this file any more, but it was changed by somebody else and stays: remove it by hand.'
      )
    )
    return false
  }
  rmSync(target)
  folders.add(dirname(target))
  for (let up = dirname(target); up.length > folder.length && readdirSync(up).length === 0; up = dirname(up)) {
    rmdirSync(up)
    folders.delete(up)
    folders.add(dirname(up))
  }
  return true
}
