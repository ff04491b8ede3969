// Why a file or folder is not read: the system's reasons and ours, as problems.
import { type Level, type Place, type Problem, problemOf } from '../problem.ts'
import { extensionOf } from './kind.ts'
import { readRules } from './rules.ts'

/** The error that the folder of items cannot be read. */
export function noFolder(path: string, thrown: unknown): Problem {
  const text = `The folder of items cannot be read (${reason(thrown)}): give the path of a folder that holds items.`
  return problemOf(readRules['read/no-folder'], { file: path }, text)
}

/** The warning that a file is of no kind that dateline reads: by what was found in it, or by its name; `advice`: what would make it an item. */
export function unknownFile(path: string, found?: string, advice = 'rename it'): Problem {
  const language = markup[extensionOf(path)]
  if (language !== undefined) {
    const text = `${language} cannot be read, and this item is missing from the feeds: convert it to Markdown or HTML, or add it to ignore in dateline.yaml.`
    return problemOf(readRules['read/markup'], { file: path }, text)
  }
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

/** The note that files are no items by their names. */
export function passedOverNote(paths: readonly string[]): Problem {
  const shown = paths.slice(0, 5).join(', ')
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  const what =
    paths.length === 1
      ? 'One file is not an item by its name and was'
      : `${paths.length} files are not items by their names and were`
  return problemOf(
    readRules['read/passed-over'],
    { file: paths[0]! },
    `${what} passed over: ${shown}${more}. To read one, name it in include: of dateline.yaml.`
  )
}

/** Languages of markup that are not read, by the endings of their files. */
const markup: Readonly<Record<string, string>> = {
  rst: 'reStructuredText',
  org: 'Org',
  adoc: 'AsciiDoc',
  asciidoc: 'AsciiDoc',
  textile: 'Textile',
  tex: 'LaTeX',
  ipynb: 'Jupyter notebooks',
  docx: 'Word documents'
}

/** The warning that something among the items is not a file. */
export function notAFile(path: string): Problem {
  return problemOf(
    readRules['read/not-a-file'],
    { file: path },
    'This is a socket, pipe or device and is not read: remove it.'
  )
}

/** A link that leads nowhere, back, or to what is read anyway. */
export function linked(level: Level, path: string, says: string): Problem {
  return problemOf(readRules['read/link'], { file: path }, `This link ${says}.`, level)
}

/** The error that a file or folder cannot be read. */
export function unreadable(path: string, thrown: unknown): Problem {
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
export function reason(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : undefined
  if (code === undefined) throw thrown
  return reasons[code] ?? code
}

/** The error that a message or page cannot be read as XML. */
export function notWellFormed(place: Place, why: string): Problem {
  return problemOf(
    readRules['read/xml'],
    place,
    `This XML is not well-formed (${why}): ask for the file again, or correct it.`
  )
}

/** The error that one item of a feed or export cannot be read; the others are. */
export function unreadableItem(place: Place): Problem {
  return problemOf(
    readRules['read/xml'],
    place,
    'This item cannot be read as XML and is left out; the others are read: correct it.'
  )
}
