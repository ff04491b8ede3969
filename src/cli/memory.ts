// What a build remembers for the next one: its whole answer, for as long as nothing that it read, looked for or wrote has changed.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { KnownFeeds, MadeFeeds } from '../compile.ts'
import type { Problem } from '../problem.ts'
import type { Published } from '../publish.ts'
import { forget, laidDown, lasting, layDown, type Question, recall, settingsPlaces, stateFolder } from '../state.ts'
import type { BuildOptions } from './build.ts'
import type { BuildSummary } from './summary.ts'
import { version } from './version.ts'

/** What a build that had something to do said. */
export interface Answer {
  readonly problems: readonly Problem[]
  readonly summary: BuildSummary
  readonly watched: readonly string[]
}

/**
 * The code that answers. The bundle's files are named by their contents, so that a build of other code has another name;
 * sources have none, and remember nothing.
 */
const code = version === 'source' ? undefined : `${version} ${import.meta.url}`

/** Builds of one newsroom by one set of options. */
export class Memory {
  readonly #question: Question
  readonly #read = new Map<string, readonly string[] | undefined>()
  readonly #began = Date.now()

  constructor(question: Question) {
    this.#question = question
  }

  /** Undefined where the build has to be made. */
  recalled(): Answer | undefined {
    return recall(this.#question) as Answer | undefined
  }

  /** To be told of everything that is read or looked for, a folder with the names in it. */
  readonly seen = (path: string, names?: readonly string[]): void => {
    const at = resolve(path)
    if (names !== undefined || !this.#read.has(at)) this.#read.set(at, names)
  }

  keep(answer: Answer, written: Iterable<string>, until: number | undefined): void {
    lasting(this.#question, { answer, until, read: this.#read, written, began: this.#began })
  }

  /** Feeds of the build before, each of which may be as it was. */
  feeds(): KnownFeeds {
    return (laidDown(this.#question) as KnownFeeds | undefined) ?? { feeds: {}, items: {} }
  }

  /** Keeps feeds for the next build; `hashes`: what their files turned out to be. */
  keepFeeds({ feeds, items }: MadeFeeds, hashes: NonNullable<Published['hashes']>): void {
    const known = Object.entries(feeds).flatMap(([name, { paths, ...feed }]) => {
      const files = paths.flatMap(path => {
        const found = hashes.get(path)
        return found === undefined ? [] : [{ path, ...found }]
      })
      return files.length < paths.length ? [] : [[name, { ...feed, files }] as const]
    })
    const value: KnownFeeds = { feeds: Object.fromEntries(known), items }
    layDown(this.#question, value)
  }

  forget(): void {
    forget(this.#question)
  }
}

/** The memory of the newsroom at `items`; undefined where nothing is to be remembered. `identity`: in place of the name of the code. */
export function memoryOf(items: string, options: BuildOptions, identity = code): Memory | undefined {
  if (identity === undefined || options.memory === false) return undefined
  const places = settingsPlaces(items, options.config)
  const settings = places.find(path => existsSync(path))
  if (settings === undefined) return undefined
  const { icu, tz, unicode } = process.versions
  const asked = [options.out, options.config, options.authors, process.cwd()]
  const key = JSON.stringify([identity, process.version, icu, tz, unicode, items, ...asked])
  const memory = new Memory({ folder: stateFolder(dirname(settings)), key, now: options.now })
  for (const path of places) memory.seen(path)
  return memory
}
