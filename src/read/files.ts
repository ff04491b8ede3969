// Walks a folder: always in the same order, each file once; what cannot be read is a problem and does not stop the walk.
import { Buffer } from 'node:buffer'
import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync
} from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import type { Source } from '../model.ts'
import { type Level, type Problem, problemOf } from '../problem.ts'
import { readAhead } from './ahead.ts'
import { ignores } from './glob.ts'
import { extensionOf, kindOf } from './kind.ts'
import { readRules } from './rules.ts'

export interface FolderOptions {
  /** Names and globs of files and folders to pass over, beside dot files and node_modules. */
  readonly ignore?: readonly string[]
  /** Bytes; a larger file is a problem and is not read. NDJSON is read in pieces, so only a line may not be larger. */
  readonly largest?: number
}

/** A file, or of a large NDJSON file some of its lines. */
export interface Part extends Source {
  /** The line of the file that the bytes begin on; 1 where absent. */
  readonly line?: number
}

/** An article of 32 MB does not exist; what is larger got here by mistake. */
export const LARGEST = 32 * 1024 * 1024

/** Bytes of NDJSON that are handed on at once. */
const PIECE = 4 * 1024 * 1024

/**
 * The items' files below a folder, or the one file that `root` names, with a problem for each that cannot be read.
 *
 * Files come in the order of the code points of their names, folder by folder. Links are followed, also out of the folder, for
 * newsrooms mount shared folders so; a link to what is read under its own name is not followed, and neither is one that leads back.
 */
export function* folder(root: string, options: FolderOptions = {}): Generator<Part | Problem> {
  let real: string
  let stats: Stats
  try {
    real = realpathSync(root)
    stats = statSync(real)
  } catch (thrown) {
    const text = `The folder of items cannot be read (${reason(thrown)}): give the path of a folder that holds items.`
    yield problemOf(readRules['read/no-folder'], { file: root.split(sep).join('/') }, text)
    return
  }
  const ignored = ignores(['node_modules', ...(options.ignore ?? [])])
  const hidden = (path: string): boolean => /(?:^|\/)\./.test(path) || ignored(path)
  const walk: Walk = {
    hidden,
    followed: [{ real, path: '' }],
    largest: options.largest ?? LARGEST,
    shelf: Buffer.alloc(0),
    free: 0
  }
  const found = stats.isDirectory() ? [...below(real, '', walk)] : [entry(real, basename(root))]
  const ahead = readAhead(
    found.flatMap(one => ('full' in one ? [one.full] : [])),
    LARGE
  )
  try {
    for (const one of found) {
      if ('full' in one) yield* file(one, walk, ahead?.next())
      else yield one
    }
  } finally {
    ahead?.close()
  }
}

/** A file that is to be read, by its real path and its path below the root. */
interface Entry {
  readonly full: string
  readonly path: string
}

function entry(full: string, path: string): Entry | Problem {
  return kindOf(path) === undefined ? unknownFile(path) : { full, path }
}

interface Walk {
  /** Whether a path below the root is ignored. */
  readonly hidden: (path: string) => boolean
  /** The folders whose whole content is read, by real path, and under which path below the root. */
  readonly followed: { readonly real: string; readonly path: string }[]
  readonly largest: number
  /** The buffer that files are read into, and its first free byte. */
  shelf: Buffer
  free: number
}

function* below(directory: string, prefix: string, walk: Walk): Generator<Entry | Problem> {
  let entries: Dirent[]
  try {
    entries = readdirSync(directory, { withFileTypes: true })
  } catch (thrown) {
    yield unreadable(prefix.slice(0, -1), thrown)
    return
  }
  const plain = entries.every(({ name }) => !surrogate.test(name))
  entries.sort(plain ? (a, b) => (a.name < b.name ? -1 : 1) : (a, b) => byCodePoint(a.name, b.name))
  const start = directory.endsWith(sep) ? directory : directory + sep
  for (const one of entries) {
    const path = prefix + one.name
    if (walk.hidden(path)) continue
    const full = start + one.name
    if (one.isFile()) yield entry(full, path)
    else if (one.isDirectory()) yield* below(full, `${path}/`, walk)
    else if (one.isSymbolicLink()) yield* link(full, path, walk)
    else yield special(path)
  }
}

function* link(full: string, path: string, walk: Walk): Generator<Entry | Problem> {
  let real: string
  let stats: Stats
  try {
    real = realpathSync(full)
    stats = statSync(real)
  } catch (thrown) {
    yield linked('error', path, `leads nowhere (${reason(thrown)}): repair or remove it`)
    return
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    yield special(path)
    return
  }
  const lower = [dirname(full), ...walk.followed.map(one => one.real)]
  if (stats.isDirectory() && lower.some(one => inside(one, real) !== undefined)) {
    yield linked('warning', path, 'leads back to a folder above it and is not followed: remove it')
    return
  }
  for (const one of walk.followed) {
    const rest = inside(real, one.real)
    if (rest === undefined || walk.hidden(one.path + rest)) continue
    yield linked('info', path, `leads to ${one.path + rest}, which is read anyway: it is not read twice`)
    return
  }
  if (stats.isFile()) yield entry(real, path)
  else {
    walk.followed.push({ real, path: `${path}/` })
    yield* below(real, `${path}/`, walk)
  }
}

/** The path from a folder down to what lies in it, '' for itself; `undefined` for what lies elsewhere. */
function inside(real: string, above: string): string | undefined {
  const path = relative(above, real)
  return path === '..' || path.startsWith(`..${sep}`) || path === real ? undefined : path.split(sep).join('/')
}

/** Bytes of a buffer that many files are read into, one after the other: twice as fast as a buffer for each. */
const SHELF = 4 * 1024 * 1024
/** Larger files have a buffer of their own. */
const LARGE = 256 * 1024

/** `read`: its bytes, where they are at hand. */
function* file({ full, path }: Entry, walk: Walk, read: Uint8Array | undefined): Generator<Part | Problem> {
  if (read !== undefined) {
    yield { file: path, bytes: read }
    return
  }
  let descriptor: number | undefined
  try {
    descriptor = openSync(full, 'r')
    if (walk.shelf.length - walk.free < LARGE) {
      walk.shelf = Buffer.allocUnsafeSlow(SHELF)
      walk.free = 0
    }
    const start = walk.free
    const size = readSync(descriptor, walk.shelf, start, LARGE, 0)
    if (size < LARGE) {
      walk.free = start + size
      yield { file: path, bytes: walk.shelf.subarray(start, walk.free) }
    } else if (kindOf(path) === 'ndjson') yield* pieces(descriptor, path, walk.largest)
    else yield whole(descriptor, path, walk.largest)
  } catch (thrown) {
    yield unreadable(path, thrown)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function whole(descriptor: number, path: string, largest: number): Part | Problem {
  const { size } = fstatSync(descriptor)
  if (size > largest) {
    const says = `This file is larger than an item may be (${megabytes(size)}, at most ${megabytes(largest)}): remove it, or split it.`
    return problemOf(readRules['read/too-large'], { file: path }, says)
  }
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  for (let got = -1; got !== 0 && at < size; at += got) got = readSync(descriptor, bytes, at, size - at, at)
  return { file: path, bytes: bytes.subarray(0, at) }
}

/** A large NDJSON file in pieces that end with a line, so that a file of any size needs little memory. */
function* pieces(descriptor: number, path: string, largest: number): Generator<Part | Problem> {
  let line = 1
  let position = 0
  let size = PIECE
  for (;;) {
    const bytes = Buffer.allocUnsafeSlow(size)
    const got = readSync(descriptor, bytes, 0, size, position)
    if (got === 0) return
    const end = got < size ? got : bytes.lastIndexOf(0x0a) + 1
    if (end === 0 && size < largest) {
      size = Math.min(size * 2, largest)
      continue
    }
    if (end === 0) {
      const says = `Line ${line} is longer than an item may be (at most ${megabytes(largest)}), and neither it nor the lines after it are read: shorten it.`
      yield problemOf(readRules['read/too-large'], { file: path, line }, says)
      return
    }
    yield { file: path, bytes: bytes.subarray(0, end), line }
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1)) line++
    position += end
    size = PIECE
  }
}

const surrogate = /[\ud800-\udfff]/

/** UTF-16 order is that of code points but for surrogates, which stand below U+E000 in it. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  if (surrogate.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

/** The warning that a file is of no kind that dateline reads: by what was found in it, or by its name; `advice`: what would make it an item. */
export function unknownFile(path: string, found?: string, advice = 'rename it'): Problem {
  const what =
    found === undefined
      ? `Files with the extension .${extensionOf(path)} are not read`
      : `This is ${found}, which is not read`
  return problemOf(
    readRules['read/unknown-file'],
    { file: path },
    `${what}: ${advice} if it is an item, or add it to ignore in dateline.yaml.`
  )
}

function special(path: string): Problem {
  return problemOf(
    readRules['read/not-a-file'],
    { file: path },
    'This is a socket, pipe or device and is not read: remove it.'
  )
}

function linked(level: Level, path: string, says: string): Problem {
  return problemOf(readRules['read/link'], { file: path }, `This link ${says}.`, level)
}

function unreadable(path: string, thrown: unknown): Problem {
  const name = path.includes('\ufffd')
    ? 'its name is not UTF-8): rename it'
    : `${reason(thrown)}): make it readable, or remove it`
  return problemOf(readRules['read/unreadable'], { file: path }, `This cannot be read (${name}.`)
}

const reasons: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links form a loop',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  EIO: 'the disk reports an error'
}

/** Why the system refused. What has no code is ours, and is thrown on. */
function reason(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : undefined
  if (code === undefined) throw thrown
  return reasons[code] ?? code
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1024 / 1024)} MB`
}
