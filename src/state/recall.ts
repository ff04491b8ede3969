// The answer of the last build, for as long as nothing that it asked for has changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../syntax/hash.ts'
import { lookOf } from './look.ts'
import { forgotten, replaced } from './shelf.ts'

/** Raised when what is written here changes its form or its meaning. */
const format = 1

/** What may have changed so short a time before a build began has a time that tells no two changes apart on some file systems. */
const recentMs = 2000

export interface Question {
  /** The folder of the state. */
  readonly folder: string
  /** Everything besides files that the answer depends on: versions, options, paths as they were given. */
  readonly key: string
  /** Milliseconds since 1970: when the build is for. */
  readonly now: number
}

/** An answer, and for how long it is one. */
export interface Lasting {
  readonly answer: unknown
  /** From then on another answer may be right: milliseconds since 1970. Absent: never by itself. */
  readonly until?: number | undefined
  /** What was read or looked for; of folders, the names that were found in them. */
  readonly read: Iterable<readonly [path: string, names: readonly string[] | undefined]>
  /** What was written, or found to be as it would be written. */
  readonly written: Iterable<string>
  /** Milliseconds since 1970, by the clock of this machine: when reading began. */
  readonly began: number
}

interface Stored {
  readonly format: number
  readonly key: string
  readonly now: number
  readonly until?: number
  readonly looks: Readonly<Record<string, string>>
  readonly answer: unknown
}

/** Where the settings of the folder `items` may be, the first that is there counts. `given`: the only one. */
export function settingsPlaces(items: string, given: string | undefined): string[] {
  return given === undefined
    ? ['dateline.yaml', 'dateline.yml', '../dateline.yaml'].map(name => join(items, name))
    : [given]
}

/** Where the state of the newsroom whose settings are in `home` is. */
export function stateFolder(home: string): string {
  return join(home, '.dateline')
}

/** The answer that still holds; undefined where there is none, or anything changed. Never throws. */
export function recall(question: Question): unknown {
  const stored = storedAt(fileOf(question))
  if (stored === undefined || stored.format !== format || stored.key !== question.key) return undefined
  // Before the time of that build other items were due.
  if (question.now < stored.now || question.now >= (stored.until ?? Number.POSITIVE_INFINITY)) return undefined
  for (const path in stored.looks) if (lookOf(path).text !== stored.looks[path]) return undefined
  return stored.answer
}

/** Keeps an answer for the next build. That it cannot be kept costs that build its time, and nothing else. */
export function lasting(question: Question, { answer, until, read, written, began }: Lasting): void {
  const file = fileOf(question)
  const looks: Record<string, string> = {}
  for (const [path, names] of read) {
    const look = lookOf(path, names)
    if (look.changed > began - recentMs) {
      forgotten(file)
      return
    }
    looks[path] = look.text
  }
  for (const path of written) looks[path] = lookOf(path).text
  const stored: Stored = {
    format,
    key: question.key,
    now: question.now,
    ...(until !== undefined && { until }),
    looks,
    answer
  }
  replaced(question.folder, file, JSON.stringify(stored))
}

/** Takes back what was kept: the next build does everything. */
export function forget(question: Question): void {
  forgotten(fileOf(question))
}

// Builds of one newsroom into several folders, or by several settings, do not push each other out.
function fileOf({ folder, key }: Question): string {
  return join(folder, `${sha256(key).slice(0, 16)}.json`)
}

function storedAt(file: string): Stored | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Stored | null
    return typeof value?.looks === 'object' ? value : undefined
  } catch {
    return undefined
  }
}
