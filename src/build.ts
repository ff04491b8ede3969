// A whole build in one call, for programs: items from a folder or from objects, feeds as bytes or in a folder.
import { type Compiled, compile } from './compile.ts'
import { configuration } from './config.ts'
import type { Author } from './model.ts'
import { newsroom } from './newsroom.ts'
import type { Problem } from './problem.ts'
import { manifestIn, type Published, publish } from './publish.ts'
import { sourcesOf } from './read.ts'

export interface BuildRequest {
  /** A folder with its settings, or items as objects: rows of a database, what an API gave. */
  readonly items: string | Iterable<object>
  /** What dateline.yaml would say. For items as objects; a folder has its own, or the file that this names. */
  readonly settings?: object | string
  /** Known people, for items as objects. */
  readonly authors?: readonly Author[]
  /** The folder that the feeds are published in; without it nothing is written. */
  readonly out?: string
  /** The time of the build, in milliseconds since 1970: what is embargoed until then is out. */
  readonly now: number
}

/** What became of it. Without `compiled`, the problems say what is wrong with the settings, and nothing was touched. */
export interface BuildResult {
  readonly compiled?: Compiled
  readonly published?: Published
  readonly problems: readonly Problem[]
}

/**
 * `build({ items: rows, settings: { site: { title: 'The Herald', url: 'https://herald.example/' } }, out: 'out', now: Date.now() })`.
 * What an editor got wrong is in `problems`; only what the program got wrong is thrown.
 */
export function build({ items, settings, authors, out, now }: BuildRequest): BuildResult {
  const room = typeof items === 'string' ? fromFolder(items, settings, out) : fromObjects(items, settings, authors)
  if (room.newsroom === undefined) return { problems: room.problems }
  const { config, sources, ...surroundings } = room.newsroom
  const { authority, guids } = out === undefined ? {} : manifestIn(out)
  const compiled = compile(sources(), config, now, {
    ...surroundings,
    ...(authority !== undefined && { authority }),
    ...(guids !== undefined && { guids })
  })
  const problems = [...room.problems, ...compiled.problems]
  if (out === undefined) return { compiled, problems }
  const published = publish(compiled.files, out, {
    authority: compiled.authority,
    guids: compiled.guids,
    keep: compiled.held
  })
  return { compiled, published, problems: [...problems, ...published.problems] }
}

function fromFolder(
  folder: string,
  settings: object | string | undefined,
  out: string | undefined
): ReturnType<typeof newsroom> {
  if (typeof settings === 'object')
    throw new TypeError('A folder of items has its settings in a file: give its path, or leave settings out.')
  return newsroom(folder, { ...(settings !== undefined && { config: settings }), ...(out !== undefined && { out }) })
}

function fromObjects(items: Iterable<object>, settings: object | string = {}, authors: readonly Author[] = []) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings)
  const { config, problems } = configuration(text, 'settings')
  if (config === undefined) return { problems }
  return { newsroom: { config, authors, sources: () => sourcesOf(items) }, problems }
}
