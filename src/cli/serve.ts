// dateline serve: builds, watches, and shows the newsroom and its feeds in a browser on this machine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pc from 'picocolors'
import type { Compiled } from '../compile.ts'
import { diff } from '../diff.ts'
import type { Item } from '../model.ts'
import { roster, spellings } from '../normalize.ts'
import { opening, standing } from '../select.ts'
import { type ComingItem, type PreviewState, preview } from '../serve.ts'
import type { BuildOptions } from './build.ts'
import { explain } from './explain.ts'
import { compiledIn } from './make.ts'
import { located } from './problems.ts'
import { counted, type Terminal } from './terminal.ts'
import { watch } from './watch.ts'

export interface ServeOptions extends Omit<BuildOptions, 'now'> {
  readonly port: number
  readonly host: string
}

/** Runs until `stop` is aborted. 2 where it cannot listen, or `watch` could not begin. */
export async function serve(
  items: string,
  { port, host, ...options }: ServeOptions,
  clock: () => number,
  screen: Terminal,
  stop: AbortSignal
): Promise<0 | 2> {
  const before = new Map<string, Uint8Array | undefined>()
  const publishedBefore = (path: string): Uint8Array | undefined => {
    if (!before.has(path)) before.set(path, bytesAt(join(options.out, path)))
    return before.get(path)
  }
  // The first answer is asked for before the first build writes anything: what was published until then is remembered.
  let state: PreviewState | undefined = stateOf(items, options, clock(), publishedBefore)
  const current = (): PreviewState => {
    state ??= stateOf(items, options, clock(), publishedBefore)
    return state
  }
  try {
    const shown = await preview({
      out: options.out,
      port,
      host,
      state: current,
      feed: name => {
        const [path] = Object.values(current().feeds.find(feed => feed.name === name)?.paths ?? {})
        return path === undefined ? undefined : bytesAt(join(options.out, path))
      },
      explain: file => explained(items, file, options, clock())
    })
    screen.say(`${screen.colours.bold(shown.url)} shows the newsroom and its feeds.`)
    const code = await watch(items, options, clock, screen, stop, () => {
      state = undefined
      shown.built()
    })
    await shown.close()
    return code
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    screen.warn(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program: give another with --port.`
        : `Nothing can be served at ${host}:${port} (${message}): give another --host or --port.`
    )
    return 2
  }
}

function bytesAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function explained(items: string, file: string, options: Omit<BuildOptions, 'now'>, now: number): string[] {
  const lines: string[] = []
  const line = (text: string): void => void lines.push(text)
  const { config, authors } = options
  const places = { items, ...(config !== undefined && { config }), ...(authors !== undefined && { authors }) }
  explain(join(items, file), { ...places, now }, { colours: pc.createColors(false), width: 100, say: line, warn: line })
  return lines
}

function stateOf(
  items: string,
  options: Omit<BuildOptions, 'now'>,
  now: number,
  before: (path: string) => Uint8Array | undefined
): PreviewState {
  const made = compiledIn(items, { ...options, now })
  if ('unusable' in made)
    return { title: items, problems: made.unusable, feeds: [], coming: [], authors: [], spellings: [], files: [] }
  const { room, compiled } = made
  const known = roster(room.authors)
  const people = new Map<string, number>()
  for (const { credits } of compiled.settled)
    for (const { name } of credits) people.set(name, (people.get(name) ?? 0) + 1)
  const counts = [...people].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
  return {
    title: room.config.site.title,
    language: room.config.site.language,
    problems: [...room.problems, ...located(compiled.problems, items, room)],
    feeds: feedsOf(compiled, before),
    coming: compiled.settled.flatMap(item => comingOf(item, now)),
    authors: counts.map(({ name, count }) => ({ name, items: count, known: known.find(name) !== undefined })),
    spellings: spellings(counts, known).map(({ name, spellings: all, why }) => {
      const others = all.filter(one => one.name !== name).map(one => `${one.name} (${counted(one.count, 'item')})`)
      return `${name} and ${others.join(', ')} differ by ${why}.`
    }),
    files: compiled.settled.map(item => ({ file: item.origin.file, title: nameOf(item) }))
  }
}

function feedsOf({ feeds, files }: Compiled, before: (path: string) => Uint8Array | undefined): PreviewState['feeds'] {
  const bytes = new Map(files.map(file => [file.path, file]))
  return feeds.map(({ name, masthead, items, paths, page }) => {
    const [path] = Object.values(paths)
    const changes = path === undefined ? [] : diff(before(path), bytes.get(path)?.bytes)
    return { name, title: masthead.title, items: items.length, paths, page: page?.path, changes }
  })
}

function comingOf(item: Item, now: number): ComingItem[] {
  const place = { title: nameOf(item), file: item.origin.file }
  const what = standing(item, now)
  if (what === 'draft') return [{ ...place, kind: 'draft' }]
  if (what === 'waiting') return [{ ...place, kind: 'opens', time: opening(item).time }]
  return what === 'shown' && item.expires !== undefined ? [{ ...place, kind: 'expires', time: item.expires.time }] : []
}

function nameOf({ title, summary, slug }: Item): string {
  return title ?? summary ?? slug
}
