// Walks a folder: always in the same order, each file once; what cannot be read is a problem and does not stop the walk.
import { Buffer } from 'node:buffer'
import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, relative, sep } from 'node:path'
import type { Problem } from '../problem.ts'
import { globs } from '../syntax/glob.ts'
import { readAhead } from './ahead.ts'
import { contents, type Entry, LARGE, LARGEST, type Part, Shelf } from './contents.ts'
import { kindOf } from './kind.ts'
import { linked, noFolder, notAFile, passedOverNote, reason, unknownFile, unreadable } from './refusals.ts'

export interface FolderOptions {
  /** Names and globs of files and folders to ignore, in addition to dot files and node_modules. */
  readonly ignore?: readonly string[]
  /** Names and globs of the only files to read; all where it is empty. */
  readonly include?: readonly string[]
  /** Names and globs of files that are no items by their name, and are passed over with one note. */
  readonly passOver?: readonly string[]
  /** Bytes; a larger file is a problem and is not read. NDJSON is read in pieces, so only a line may not be larger. */
  readonly largest?: number
  /** Told of every folder, with the names in it, and of every file and link that is looked at: a change of what is read is a change of one of them. */
  readonly seen?: (path: string, names?: readonly string[]) => void
}

/** What lies among items and is not one: pages about the folder, settings of generators, files of editors and systems. */
export const notItems: readonly string[] = [
  ...'README README.* CONTRIBUTING.* CODE_OF_CONDUCT.* SECURITY.* CHANGELOG.* LICENSE LICENSE.* LICENCE LICENCE.* AUTHORS AUTHORS.*'.split(
    ' '
  ),
  ...'_index.md _index.mdx _index.html _index.*.md _config.yml _config.yaml _config.toml config.toml hugo.toml hugo.yaml'.split(
    ' '
  ),
  ...'package.json package-lock.json tsconfig.json composer.json Gemfile Gemfile.lock Makefile *.11tydata.* *.11tydata'.split(
    ' '
  ),
  ...'_data _includes _layouts _site _sass _plugins _templates _partials _assets'.split(' '),
  ...'Thumbs.db desktop.ini *~ *.swp *.swo *.bak *.orig *.tmp *.log'.split(' '),
  ...'*.jpg *.jpeg *.png *.gif *.webp *.avif *.svg *.ico *.pdf *.mp3 *.mp4 *.m4a *.ogg *.webm *.css *.js *.ts *.py *.sh *.woff *.woff2 *.ttf'.split(
    ' '
  )
]

/**
 * The items' files below a folder, or the one file that `root` names, with a problem for each that cannot be read.
 *
 * Files come in the order of the code points of their names, folder by folder. Links are followed, also out of the folder, for
 * newsrooms mount shared folders so; a link to what is read under its own name is not followed, and neither is one that leads back.
 */
export function* folder(root: string, options: FolderOptions = {}): Generator<Part | Problem> {
  const seen = options.seen ?? (() => {})
  let real: string
  let stats: Stats
  seen(root)
  try {
    real = realpathSync(root)
    stats = statSync(real)
  } catch (thrown) {
    yield noFolder(root.split(sep).join('/'), thrown)
    return
  }
  const ignored = globs(['node_modules', ...(options.ignore ?? [])])
  const included = options.include?.length ? globs(options.include) : undefined
  const passedOver = globs(options.passOver ?? [])
  const passed: string[] = []
  const hidden = (path: string): boolean => /(?:^|\/)\./.test(path) || ignored(path)
  const unwanted = (path: string): boolean => {
    if (included !== undefined) return !included(path)
    const isPassed = passedOver(path)
    if (isPassed) passed.push(path)
    return isPassed
  }
  const walk: Walk = {
    hidden,
    unwanted,
    passesOver: included === undefined ? passedOver : () => false,
    followed: [{ real, path: '' }],
    seen
  }
  const shelf = new Shelf(options.largest ?? LARGEST)
  const found = stats.isDirectory() ? [...below(real, '', walk)] : [entry(real, basename(root))]
  for (const one of found) if ('full' in one) seen(one.full)
  const ahead = readAhead(
    found.flatMap(one => ('full' in one ? [one.full] : [])),
    LARGE
  )
  try {
    for (const one of found) {
      if ('full' in one) yield* contents(one, shelf, ahead?.next())
      else yield one
    }
    if (passed.length > 0) yield passedOverNote(passed)
  } finally {
    ahead?.close()
  }
}

function entry(full: string, path: string): Entry | Problem {
  return kindOf(path) === undefined ? unknownFile(path) : { full, path }
}

interface Walk {
  /** Whether a path below the root is ignored. */
  readonly hidden: (path: string) => boolean
  /** Whether a file is not asked for, or is no item by its name. */
  readonly unwanted: (path: string) => boolean
  /** Whether what is in a folder is no item. */
  readonly passesOver: (path: string) => boolean
  /** The folders whose whole content is read, by real path, and under which path below the root. */
  readonly followed: { readonly real: string; readonly path: string }[]
  readonly seen: (path: string, names?: readonly string[]) => void
}

function* below(directory: string, prefix: string, walk: Walk): Generator<Entry | Problem> {
  let entries: Dirent[]
  try {
    entries = readdirSync(directory, { withFileTypes: true })
    walk.seen(
      directory,
      entries.map(({ name }) => name)
    )
  } catch (thrown) {
    walk.seen(directory)
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
    if (one.isFile()) {
      if (!walk.unwanted(path)) yield entry(full, path)
    } else if (one.isDirectory()) {
      if (!walk.passesOver(path) || !walk.unwanted(path)) yield* below(full, `${path}/`, walk)
    } else if (one.isSymbolicLink()) yield* link(full, path, walk)
    else yield notAFile(path)
  }
}

function* link(full: string, path: string, walk: Walk): Generator<Entry | Problem> {
  let real: string
  let stats: Stats
  walk.seen(full)
  try {
    real = realpathSync(full)
    stats = statSync(real)
  } catch (thrown) {
    yield linked('error', path, `leads nowhere (${reason(thrown)}): repair or remove it`)
    return
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    yield notAFile(path)
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
  if (stats.isFile()) {
    if (!walk.unwanted(path)) yield entry(real, path)
  } else {
    walk.followed.push({ real, path: `${path}/` })
    yield* below(real, `${path}/`, walk)
  }
}

/** The path from a folder down to something in it, '' for itself; undefined for what is not in it. */
function inside(real: string, above: string): string | undefined {
  const path = relative(above, real)
  return path === '..' || path.startsWith(`..${sep}`) || path === real ? undefined : path.split(sep).join('/')
}

const surrogate = /[\ud800-\udfff]/

/** UTF-16 order is that of code points, except that surrogates sort below U+E000. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  if (surrogate.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}
