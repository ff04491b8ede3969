// How fast and in how much memory feeds are written: every library in one run, in turn, from the same articles, in a process of its own.
import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { type Format, formatNames, formats as known } from '../../src/formats.ts'
import { articles } from './articles.ts'
import { type Library, libraries } from './libraries.ts'
import { collect, figure, median, table } from './measure.ts'

const sizes = [100, 1_000, 10_000]
const zeros = (): Record<Format, number> =>
  Object.fromEntries(formatNames.map(name => [name, 0])) as Record<Format, number>

/** What one round of a library took in milliseconds, and how much it wrote. */
interface Round {
  readonly times: Record<Format, number>
  /** All its formats together. */
  readonly together: number
  readonly bytes: Record<Format, number>
}

/** A library in a process of its own, as its users have it: it meets neither the garbage nor the compiled code of the others. */
interface Bench {
  readonly library: Library
  /** Lets it write each of its formats once, then all together. */
  readonly round: (size: number) => Promise<Round>
  readonly end: () => void
}

function bench(library: Library): Bench {
  const child = fork(process.argv[1]!, ['rounds', library.name], { execArgv: ['--expose-gc'] })
  const gone = new AbortController()
  child.once('exit', () => gone.abort(new Error(`${library.name} ended before its rounds did`)))
  return {
    library,
    round: async size => {
      child.send(size)
      const [figures] = (await once(child, 'message', { signal: gone.signal })) as [Round]
      return figures
    },
    end: () => child.disconnect()
  }
}

/** The child process: a round for each message, which is the number of items. */
export async function rounds(name: string): Promise<void> {
  const library = await called(name)
  let items: ReturnType<typeof articles> = []
  process.on('message', async (size: number) => {
    if (items.length !== size) items = articles(size)
    process.send!(await round(library, items))
  })
}

async function round(library: Library, items: ReturnType<typeof articles>): Promise<Round> {
  const write = library.given(items)
  const times = zeros()
  const bytes = zeros()
  for (const format of library.formats) {
    const [time, [made]] = await timed(() => write([format]))
    times[format] = time
    bytes[format] = made!.length
  }
  const [together] = await timed(() => write(library.formats))
  return { times, together, bytes }
}

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, made: T]> {
  // The package rss lets go of a document at the next tick, which awaited promises alone never reach.
  await new Promise(setImmediate)
  collect()
  const start = performance.now()
  const made = await work()
  return [performance.now() - start, made]
}

/** Tables in Markdown. The libraries take turns, a round each; the first rounds warm up and do not count. */
export async function writeBench(say: (text: string) => void): Promise<void> {
  const all = await libraries()
  const benches = all.map(bench)
  for (const size of sizes) {
    const counted = size >= 10_000 ? 7 : size >= 1_000 ? 21 : 41
    const found = new Map(all.map(library => [library, [] as Round[]]))
    for (let i = -2; i < counted; i++) {
      for (const { library, round } of benches) {
        const figures = await round(size)
        if (i >= 0) found.get(library)!.push(figures)
      }
    }
    say(`\n${figure(size)} items with bodies of 4 KB, milliseconds (median of ${counted} rounds), MB written:\n`)
    say(writeTable(found))
  }
  for (const { end } of benches) end()
  say(`\nPeak memory above the input, ${figure(sizes.at(-1)!)} items, one format after the other, a process each:\n`)
  const rows = all.map(({ name, formats }) => {
    const peak = Number(run(name))
    return [name, formats.map(format => known[format].title).join(', '), `${figure(peak)} MB`]
  })
  say(table(['', 'formats', 'memory'], rows))
}

/** The ratio of a library to dateline is that of the same round, and of all rounds the median. */
function writeTable(found: ReadonlyMap<Library, readonly Round[]>): string {
  const [own] = [...found.values()]
  const rows = [...found].map(([{ name, version, formats: able }, rounds]) => {
    const whole = able.length === formatNames.length
    const of = ({ times, together }: Round): number => (whole ? together : times[able[0]!])
    const ratio = median(rounds.map((one, i) => of(one) / of(own![i]!)))
    return [
      `${name} ${version}`,
      ...formatNames.map(format =>
        able.includes(format) ? figure(median(rounds.map(({ times }) => times[format]))) : ''
      ),
      whole ? figure(median(rounds.map(({ together }) => together))) : '',
      `${ratio.toFixed(1)} ×${whole ? '' : ' (RSS)'}`,
      able.map(format => (rounds[0]!.bytes[format] / 1e6).toFixed(2)).join(' / ')
    ]
  })
  return table(['', 'RSS', 'Atom', 'JSON', 'all three', 'time of dateline', 'MB'], rows)
}

function run(name: string): string {
  const words = ['--expose-gc', process.argv[1]!, 'memory', name]
  return execFileSync(process.execPath, words, { encoding: 'utf8' })
}

async function called(name: string): Promise<Library> {
  const library = (await libraries()).find(one => one.name === name)
  if (library === undefined) throw new Error(`No library is called ${name}`)
  return library
}

/** The child process: megabytes above the input at the peak. */
export async function memoryOf(name: string): Promise<number> {
  const library = await called(name)
  const write = library.given(articles(sizes.at(-1)!))
  // What is loaded on demand belongs to the program, not to the documents.
  const few = library.given(articles(10))
  for (const format of library.formats) await few([format])
  collect()
  const before = process.memoryUsage().rss
  const peakBefore = process.resourceUsage().maxRSS * 1024
  for (const format of library.formats) await write([format])
  const peak = process.resourceUsage().maxRSS * 1024
  if (peak === peakBefore) throw new Error('The peak came before the documents were written: it says nothing of them')
  return (peak - before) / 1e6
}
