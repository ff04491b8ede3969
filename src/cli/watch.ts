// dateline watch: builds again whenever items, people or settings change, and when an embargo or expiry is due.
import { resolve, sep } from 'node:path'
import { type BuildOptions, build } from './build.ts'
import type { Terminal } from './terminal.ts'

/** Node's timers hold 2^31 − 1 ms at most. */
const longest = 2 ** 31 - 1

/** Runs until `stop` is aborted. `clock` gives the time of each build. */
export async function watch(
  items: string,
  options: Omit<BuildOptions, 'now'>,
  clock: () => number,
  screen: Terminal,
  stop: AbortSignal
): Promise<void> {
  const { watch: watched } = await import('chokidar')
  const out = resolve(options.out)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false

  const once = async (): Promise<void> => {
    clearTimeout(timer)
    const built = await build(items, { ...options, now: clock() }, screen)
    files.add([...built.watched])
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
  files.on('all', () => {
    clearTimeout(pause)
    pause = setTimeout(run, 60)
  })
  // What changes before the watcher has seen everything is taken for how it always was: the first build waits for that.
  await new Promise<void>(done => files.once('ready', () => done()))
  if (!stop.aborted) run()
  await new Promise<void>(done =>
    stop.aborted ? done() : stop.addEventListener('abort', () => done(), { once: true })
  )
  clearTimeout(timer)
  clearTimeout(pause)
  await files.close()
  await running
}
