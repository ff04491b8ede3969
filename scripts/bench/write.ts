// How fast and in how much memory feeds are written: every library in one run, in turn, from the same articles.
import { execFileSync } from 'node:child_process'
import type { Format } from '../../src/model.ts'
import { articles } from './articles.ts'
import { type Library, libraries } from './libraries.ts'
import { collect, figure, median, table } from './measure.ts'

const sizes = [100, 1_000, 10_000]
const formats: readonly Format[] = ['rss', 'atom', 'json']
const names: Readonly<Record<Format, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON' }

interface Figures {
  /** Milliseconds by format, a value a round. */
  readonly times: Record<Format, number[]>
  /** The same for all its formats together. */
  readonly together: number[]
  readonly bytes: Record<Format, number>
}

async function round(library: Library, items: ReturnType<typeof articles>, figures: Figures): Promise<void> {
  const write = library.given(items)
  for (const format of library.formats) {
    const [bytes] = await timed(() => write([format]), figures.times[format])
    figures.bytes[format] = bytes!.length
  }
  await timed(() => write(library.formats), figures.together)
}

async function timed<T>(work: () => Promise<T>, into: number[]): Promise<T> {
  collect()
  const start = performance.now()
  const made = await work()
  into.push(performance.now() - start)
  return made
}

/** Tables in Markdown. Each round lets every library write each of its formats once; the first rounds warm up and do not count. */
export async function writeBench(say: (text: string) => void): Promise<void> {
  const all = await libraries()
  for (const size of sizes) {
    const items = articles(size)
    const rounds = size >= 10_000 ? 5 : size >= 1_000 ? 11 : 41
    const found = new Map<Library, Figures>()
    for (let i = -2; i < rounds; i++) {
      for (const library of all) {
        if (i === 0 || !found.has(library))
          found.set(library, {
            times: { rss: [], atom: [], json: [] },
            together: [],
            bytes: { rss: 0, atom: 0, json: 0 }
          })
        await round(library, items, found.get(library)!)
      }
    }
    say(`\n${figure(size)} items with bodies of 4 KB, milliseconds (median of ${rounds} rounds), MB written:\n`)
    say(writeTable(found))
  }
  say(`\nPeak memory above the input, ${figure(sizes.at(-1)!)} items, one format after the other, a process each:\n`)
  const rows = all.map(({ name, formats }) => {
    const peak = Number(run(name))
    return [name, formats.map(format => names[format]).join(', '), `${figure(peak)} MB`]
  })
  say(table(['', 'formats', 'memory'], rows))
}

/** The ratio of a library to dateline is that of the same round, and of all rounds the median. */
function writeTable(found: ReadonlyMap<Library, Figures>): string {
  const [own] = [...found.values()]
  const rows = [...found].map(([{ name, version, formats: able }, { times, together, bytes }]) => {
    const whole = able.length === formats.length
    const against = whole ? own!.together : own!.times[able[0]!]
    const ratio = median((whole ? together : times[able[0]!]).map((time, i) => time / against[i]!))
    return [
      `${name} ${version}`,
      ...formats.map(format => (able.includes(format) ? figure(median(times[format])) : '')),
      whole ? figure(median(together)) : '',
      `${ratio.toFixed(1)} ×${whole ? '' : ' (RSS)'}`,
      able.map(format => (bytes[format] / 1e6).toFixed(2)).join(' / ')
    ]
  })
  return table(['', 'RSS', 'Atom', 'JSON', 'all three', 'time of dateline', 'MB'], rows)
}

function run(name: string): string {
  const words = ['--expose-gc', process.argv[1]!, 'memory', name]
  return execFileSync(process.execPath, words, { encoding: 'utf8' })
}

/** The child process: megabytes above the input at the peak. */
export async function memoryOf(name: string): Promise<number> {
  const library = (await libraries()).find(one => one.name === name)
  if (library === undefined) throw new Error(`No library is called ${name}`)
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
