// dateline build: items → feeds, once. Only what is needed where nothing has changed is loaded at once.
import type { Problem } from '../problem.ts'
import { memoryOf } from './memory.ts'
import type { Report } from './problems.ts'
import { summaryLines, unchanged } from './summary.ts'
import { progressBar, type Terminal } from './terminal.ts'

export interface BuildOptions {
  readonly out: string
  readonly report: Report
  readonly strict: boolean
  readonly quiet: boolean
  readonly accept?: boolean
  readonly allowShrink?: boolean
  readonly force?: boolean
  readonly adoptOut?: boolean
  /** False: everything is read and made again, whatever is remembered of the last build. */
  readonly memory?: boolean
  /** What the memory takes for the name of the code; for tests. */
  readonly identity?: string
  readonly config?: string
  readonly authors?: string
  /** For a first try, without a settings file: the home page, and the name of the publication. */
  readonly url?: string
  readonly title?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface Built {
  readonly code: 0 | 1 | 2
  /** When the result changes by itself: milliseconds since 1970. */
  readonly next?: number
  readonly watched: readonly string[]
}

export async function build(items: string, options: BuildOptions, screen: Terminal): Promise<Built> {
  const started = performance.now()
  const memory = asksForMore(options) ? undefined : memoryOf(items, options, options.identity)
  const known = memory?.recalled()
  const bar = progressBar(started, () => performance.now())
  const progress = (stage: 'read' | 'write', done: number, of?: number): void =>
    bar.show(stage === 'read' ? 'Reading' : 'Writing', done, of)
  const made =
    known === undefined
      ? (await import('./make.ts')).make(items, options, progress, memory)
      : { ...known, summary: unchanged(known.summary) }
  bar.clear()
  const { problems, summary, watched } = made
  await print(problems, options, screen)
  if (summary === undefined) return { code: 2, watched }
  if (summary.outcome === 'written' && !options.quiet && options.report === 'pretty')
    for (const line of summaryLines(summary, performance.now() - started, screen)) screen.say(line)
  if (options.url !== undefined && !options.quiet && options.report === 'pretty')
    screen.say(screen.colours.dim('dateline init writes settings that stay, with what it finds on the site.'))
  const { next } = summary
  const isBad = ({ level }: Problem): boolean => level === 'error' || (options.strict && level === 'warning')
  return {
    code: summary.outcome === 'untouched' ? 2 : problems.some(isBad) ? 1 : 0,
    watched,
    ...(next !== undefined && { next })
  }
}

/** What allows more than a build on a schedule may do, is done. */
function asksForMore({ accept, allowShrink, force, adoptOut }: BuildOptions): boolean {
  return accept === true || allowShrink === true || force === true || adoptOut === true
}

async function print(problems: readonly Problem[], { report }: BuildOptions, screen: Terminal): Promise<void> {
  if (problems.length === 0 && report !== 'sarif') return
  const { reported } = await import('./problems.ts')
  const text = reported(problems, report, screen)
  if (text !== '') (report === 'pretty' ? screen.warn : screen.say)(text.trimEnd())
}
