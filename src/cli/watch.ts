// dateline watch: builds again whenever items, people or settings change, and when an embargo or expiry is due.
import { type BigIntStats, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { newsroom } from '../newsroom.ts'
import { type BuildOptions, build } from './build.ts'
import type { Terminal } from './terminal.ts'

/** Node's timers hold 2^31 − 1 ms at most. */
const longest = 2 ** 31 - 1

/** Milliseconds between two looks at settings and people. */
const often = 250

/** Runs until `stop` is aborted. `clock` gives the time of each build; `after` is called when it is made. 2 where no change of a file could mend what is wrong. */
export async function watch(
  items: string,
  options: Omit<BuildOptions, 'now'>,
  clock: () => number,
  screen: Terminal,
  stop: AbortSignal,
  after: () => void = () => {}
): Promise<0 | 2> {
  const out = resolve(options.out)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  // Settings and people may lie anywhere, or nowhere yet, and what is read of them changes with them. They are few: how they looked
  // before a build is held against how they look now, so that no change falls between reading and watching.
  const { config, authors } = options
  const places = {
    out: options.out,
    ...(config !== undefined && { config }),
    ...(authors !== undefined && { authors })
  }
  const first = newsroom(items, places)
  if (first.newsroom === undefined && first.watched === undefined) {
    await build(items, { ...options, now: clock() }, screen)
    return 2
  }
  let looks = looksOf(first.watched ?? first.newsroom?.watched ?? [])
  const { watch: watched } = await import('chokidar')

  const once = async (): Promise<void> => {
    clearTimeout(timer)
    const before = looksOf(looks.keys())
    const built = await build(items, { ...options, now: clock() }, screen)
    after()
    looks = new Map(built.watched.map(path => [path, before.get(path)]))
    if (built.next !== undefined) timer = setTimeout(run, Math.min(longest, Math.max(0, built.next - clock())))
    screen.say(screen.colours.dim('Watching for changes; Ctrl+C ends it.'))
  }
  // Changes that come during a build are built once, after it.
  const run = (): void => {
    if (running !== undefined) {
      again = true
      return
    }
    running = once().finally(() => {
      running = undefined
      if (again && !stop.aborted) {
        again = false
        run()
      }
    })
  }
  let pause: NodeJS.Timeout | undefined
  const files = watched([items], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 80, pollInterval: 20 },
    ignored: path =>
      resolve(path) === out ||
      resolve(path).startsWith(out + sep) ||
      /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(path)
  })
  files.on('error', error => {
    const why = error instanceof Error ? error.message : String(error)
    screen.warn(`Not every change can be seen (${why}): build again by hand, or start dateline watch anew.`)
  })
  files.on('all', () => {
    clearTimeout(pause)
    pause = setTimeout(run, 60)
  })
  // What changes before the watcher has seen everything is taken for how it always was: the first build waits for that.
  await new Promise<void>(done => files.once('ready', () => done()))
  if (!stop.aborted) run()
  const looking = setInterval(() => {
    if (running === undefined && [...looks].some(([path, look]) => lookOf(path) !== look)) run()
  }, often)
  await new Promise<void>(done =>
    stop.aborted ? done() : stop.addEventListener('abort', () => done(), { once: true })
  )
  clearTimeout(timer)
  clearTimeout(pause)
  clearInterval(looking)
  await files.close()
  await running
  return 0
}

function looksOf(paths: Iterable<string>): Map<string, string | undefined> {
  return new Map([...paths].map(path => [path, lookOf(path)]))
}

/** Changes whenever the file does, or a file in the folder. */
function lookOf(path: string): string {
  const one = (stats: BigIntStats | undefined): string =>
    `${stats?.mtimeNs} ${stats?.ctimeNs} ${stats?.size} ${stats?.ino}`
  try {
    const stats = statSync(path, { bigint: true })
    if (!stats.isDirectory()) return one(stats)
    const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    return inside
      .map(name => `${name} ${one(statSync(join(path, name), { bigint: true, throwIfNoEntry: false }))}`)
      .join('\n')
  } catch {
    return 'not there'
  }
}
