// One build from the beginning: the newsroom is read, its feeds are made and published.
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { type Compiled, compile, type Surroundings } from '../compile.ts'
import { guidsIn, type LedgerEntry, ledgerAfter, withGuids } from '../ledger.ts'
import { type Newsroom, newsroom } from '../newsroom.ts'
import { type Problem, problemOf } from '../problem.ts'
import { manifestIn, manifestName, type Published, publish } from '../publish.ts'
import { standing } from '../select.ts'
import type { BuildOptions } from './build.ts'
import { reviewOf } from './guard.ts'
import { ledgerPath, readLedger, writeLedger } from './ledger.ts'
import type { Answer, Memory } from './memory.ts'
import { isFile, located } from './problems.ts'
import { commandRules } from './rules.ts'
import { summaryOf } from './summary.ts'

/** What became of a build; no summary where the newsroom cannot be read or its settings are wrong. */
export function make(
  items: string,
  options: BuildOptions,
  progress: Surroundings['progress'],
  memory: Memory | undefined
): Omit<Answer, 'summary'> & { readonly summary?: Answer['summary'] } {
  const made = compiledIn(items, options, progress, memory)
  if ('unusable' in made) {
    memory?.forget()
    return { problems: made.unusable, watched: made.watched }
  }
  const { room, compiled } = made
  const published = publishedTo(items, made, options)
  if (compiled.made !== undefined && published.hashes !== undefined) memory?.keepFeeds(compiled.made, published.hashes)
  const unwritten = published.outcome === 'written' ? ledgerWritten(made, options.now) : []
  const problems = [
    ...unwritten,
    ...room.problems,
    ...located(compiled.problems, items, room),
    ...published.problems.map(one => (one.place.file === options.out ? one : located([one], options.out)[0]!))
  ]
  const answer = { problems, summary: summaryOf(compiled, published), watched: room.watched }
  // What the disk or the guard said may be otherwise the next time.
  if (published.outcome === 'written' && published.problems.length + unwritten.length === 0)
    memory?.keep(answer, [ledgerPath(room.settings), ...writtenTo(options.out, compiled)], compiled.until)
  else memory?.forget()
  return answer
}

function writtenTo(out: string, { files }: Compiled): string[] {
  return [manifestName, ...files.map(({ path }) => path)].map(path => resolve(out, path))
}

function publishedTo(items: string, { room, compiled }: Made, options: BuildOptions): Published {
  return publish(compiled.files, options.out, {
    authority: compiled.authority,
    guids: compiled.guids,
    keep: compiled.held,
    together: compiled.feeds.map(({ paths }) => Object.values(paths)),
    never: [homedir(), items],
    force: options.force === true,
    adopt: options.adoptOut === true,
    review: reviewOf(compiled, options.out, {
      limits: room.config.guard,
      accept: options.accept === true,
      allowShrink: options.allowShrink === true
    })
  })
}

/** Nothing, or why the ledger could not be written. */
function ledgerWritten({ room, compiled, ledger }: Made, now: number): readonly Problem[] {
  if (!room.config.ids.ledger) return []
  const out = compiled.settled.filter(item => standing(item, now) === 'shown')
  return writeLedger(ledgerPath(room.settings), withGuids(ledgerAfter(ledger, out), compiled.guids))
}

interface Made {
  readonly room: Newsroom
  readonly compiled: Compiled
  readonly ledger: readonly LedgerEntry[]
}

/** The newsroom at `items` and the feeds it gives; `unusable` where it cannot be read or its settings are wrong. */
export function compiledIn(
  items: string,
  options: Pick<BuildOptions, 'out' | 'config' | 'authors' | 'url' | 'title' | 'now'>,
  progress?: Surroundings['progress'],
  memory?: Pick<Memory, 'seen' | 'feeds'>
): Made | { unusable: readonly Problem[]; watched: readonly string[] } {
  if (isFile(items)) {
    const text = 'This is a file, and the feeds would hold nothing but it: give the folder that all items are in.'
    return { unusable: [problemOf(commandRules['build/one-file'], { file: items }, text)], watched: [] }
  }
  const {
    newsroom: room,
    problems,
    watched = []
  } = newsroom(items, {
    out: options.out,
    ...(memory && { seen: memory.seen }),
    ...(options.url !== undefined && {
      site: { url: options.url, ...(options.title !== undefined && { title: options.title }) }
    }),
    ...(options.config !== undefined && { config: options.config }),
    ...(options.authors !== undefined && { authors: options.authors })
  })
  if (room === undefined) return { unusable: problems, watched }
  const { authority, guids } = manifestIn(options.out)
  const ledger = room.config.ids.ledger ? readLedger(ledgerPath(room.settings)) : []
  if ('problems' in ledger) return { unusable: ledger.problems, watched: [...room.watched, ledgerPath(room.settings)] }
  const compiled = compile(room.sources(), room.config, options.now, {
    authors: room.authors,
    ...(progress && { progress }),
    ...(room.assets && { assets: room.assets }),
    ...(authority !== undefined && { authority }),
    guids: { ...guids, ...guidsIn(ledger) },
    ledger,
    ...(memory && { known: memory.feeds() })
  })
  return { room, compiled, ledger }
}
