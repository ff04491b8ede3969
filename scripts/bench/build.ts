// How fast whole newsrooms are built: cold processes on corpora of our own making, with Hugo beside them where it is installed.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compile, type Stages, stages } from '../../src/compile.ts'
import type { Source } from '../../src/model.ts'
import { type Newsroom, newsroom } from '../../src/newsroom.ts'
import type { Problem } from '../../src/problem.ts'
import { publish } from '../../src/publish.ts'
import type { Writer } from '../../src/write.ts'
import { writeCorpus } from './corpus.ts'
import { writeSite } from './hugo.ts'
import { figure, median, table } from './measure.ts'

const site = `site: { title: Tidings, url: 'https://tidings.example/', zone: UTC }
link: https://tidings.example/{section}/{slug}/
`
const groups = ['section', 'tag', 'author'].map(each => `  - { each: ${each}, limit: 20 }\n`)
const jobs = {
  A: { says: 'three main feeds, latest 50, full text', settings: site },
  C: {
    says: 'A, and three feeds for every section, tag and author, latest 20',
    settings: `${site}feeds:\n  - {}\n${groups.join('')}`
  }
} as const
type Job = keyof typeof jobs

/** `DATELINE_BENCH_ITEMS=100000` measures another size; a folder of Markdown in `DATELINE_BENCH_CORPUS` another corpus. */
const sizes = (process.env.DATELINE_BENCH_ITEMS ?? '1000,10000').split(',').map(Number)
const runs = 3

interface Run {
  readonly seconds: number
  /** Megabytes; absent where the system does not tell. */
  readonly peak?: number
}

/** A process from its start to its end. Its peak is asked for while it runs: the system's own mark of the highest. */
function measured(command: string, words: readonly string[], folder: string): Promise<Run> {
  return new Promise((done, failed) => {
    const start = performance.now()
    const child = spawn(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    let peak: number | undefined
    const watch = setInterval(() => {
      peak = peakOf(child.pid ?? 0) ?? peak
    }, 5)
    child.on('error', failed)
    child.on('exit', code => {
      clearInterval(watch)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) done({ seconds, ...(peak !== undefined && { peak }) })
      else failed(new Error(`${command} ${words.join(' ')} ended with ${code}`))
    })
  })
}

function peakOf(process: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6
  } catch {
    return undefined
  }
}

function isStale(): boolean {
  const built = statSync('dist/cli.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return sources.some(file => statSync(join('src', file)).mtimeMs > built)
}

/** Every run writes into a folder of its own, and nothing is removed before the end: ext4 is slow to make files while it remembers many that were removed. */
export async function buildBench(say: (text: string) => void): Promise<void> {
  if (isStale()) execFileSync('npm', ['run', '-s', 'compile'], { stdio: 'inherit' })
  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.match(/v[\d.]+/)?.[0]
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  const rows: string[][] = []
  const parts: string[][] = []
  try {
    for (const size of sizes) {
      const items = process.env.DATELINE_BENCH_CORPUS ?? join(home, `items-${size}`)
      if (process.env.DATELINE_BENCH_CORPUS === undefined) writeCorpus(items, size)
      for (const job of Object.keys(jobs) as Job[]) {
        const name = `${job} ${figure(size)}`
        const folder = join(home, name.replace(' ', '-'))
        writeSite(folder, items, job === 'C')
        const config = join(folder, 'dateline.yaml')
        writeFileSync(config, jobs[job].settings)
        const own: Run[] = []
        const theirs: Run[] = []
        for (let i = -1; i < runs; i++) {
          const out = join(folder, `out${i}`)
          const build = ['dist/cli.js', 'build', items, '--out', out, '--config', config, '--quiet']
          const mine = await measured(process.execPath, build, resolve('.'))
          const site = ['--quiet', '--destination', `public${i}`]
          const other = hugo === undefined ? undefined : await measured('hugo', site, folder)
          if (i < 0) continue
          own.push(mine)
          if (other !== undefined) theirs.push(other)
        }
        rows.push(row(name, own, theirs))
        const words = [process.argv[1]!, 'stages', items, config, join(folder, 'stages')]
        parts.push([name, ...execFileSync(process.execPath, words, { encoding: 'utf8' }).trim().split(' ')])
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
  for (const [name, { says }] of Object.entries(jobs)) say(`\n${name}: ${says}.`)
  say(
    `\nWhole processes, medians of ${runs} runs in turn${hugo === undefined ? '; hugo is not installed' : `; Hugo ${hugo}`}:\n`
  )
  say(table(['job, items', 'dateline', 'memory', 'Hugo', 'memory', 'Hugo / dateline'], rows))
  say('\nWhere the time goes, milliseconds of one cold run without start-up:\n')
  say(table(['job, items', ...columns], parts))
}

function row(name: string, own: readonly Run[], theirs: readonly Run[]): string[] {
  const seconds = (all: readonly Run[]): string => `${figure(median(all.map(run => run.seconds)))} s`
  const memory = (all: readonly Run[]): string => {
    const peaks = all.flatMap(({ peak }) => (peak === undefined ? [] : [peak]))
    return peaks.length === 0 ? '' : `${figure(Math.max(...peaks))} MB`
  }
  const ratio =
    theirs.length === 0 ? '' : `${median(theirs.map((run, i) => run.seconds / own[i]!.seconds)).toFixed(1)} ×`
  return [name, seconds(own), memory(own), theirs.length === 0 ? '' : seconds(theirs), memory(theirs), ratio]
}

const columns = ['settings', 'read', 'normalize', 'select', 'render', 'write', 'check', 'publish'] as const

type Column = (typeof columns)[number]

/** Adds up what each stage takes, without what other stages take inside it. */
class Watch {
  readonly #spent = new Map<Column, number>()
  readonly #inside: Column[] = []
  #since = performance.now()

  timed<Args extends unknown[], Result>(name: Column, work: (...args: Args) => Result): (...args: Args) => Result {
    return (...args) => {
      this.#lap()
      this.#inside.push(name)
      try {
        return work(...args)
      } finally {
        this.#lap()
        this.#inside.pop()
      }
    }
  }

  figures(): string {
    return columns.map(name => figure(this.#spent.get(name) ?? 0)).join(' ')
  }

  // What is between the stages is a part of writing: the build puts documents together there.
  #lap(): void {
    const now = performance.now()
    const name = this.#inside.at(-1) ?? 'write'
    this.#spent.set(name, (this.#spent.get(name) ?? 0) + now - this.#since)
    this.#since = now
  }
}

/** The child process: milliseconds of each stage, in their order. */
export function stageTimes(items: string, config: string, out: string): string {
  const watch = new Watch()
  const { newsroom: room } = watch.timed('settings', newsroom)(items, { config })
  if (room === undefined) throw new Error(`There is no newsroom in ${items}`)
  const wrapped = ({ item, document, ...writer }: Writer): Writer => ({
    ...writer,
    item: watch.timed('write', item),
    document: watch.timed('write', document)
  })
  const observed: Stages = {
    read: watch.timed('read', stages.read),
    normalize: watch.timed('normalize', stages.normalize),
    select: watch.timed('select', stages.select),
    render: watch.timed('render', stages.render),
    check: watch.timed('check', stages.check),
    checkParts: watch.timed('check', stages.checkParts),
    checkForTarget: watch.timed('check', stages.checkForTarget),
    writers: {
      rss: wrapped(stages.writers.rss),
      atom: wrapped(stages.writers.atom),
      json: wrapped(stages.writers.json)
    }
  }
  const { authority, files } = compile(sourcesIn(room, watch), room.config, Date.UTC(2026, 10, 20), {
    stages: observed
  })
  watch.timed('publish', publish)(files, out, { authority })
  return watch.figures()
}

function* sourcesIn(room: Newsroom, watch: Watch): Generator<Source | Problem> {
  const all = room.sources()[Symbol.iterator]()
  const next = watch.timed('read', () => all.next())
  for (let one = next(); one.done !== true; one = next()) yield one.value
}
