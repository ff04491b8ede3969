// dateline build: items → feeds, once.
import { homedir } from 'node:os'
import { type Compiled, compile, type Surroundings } from '../compile.ts'
import { guidsIn, type LedgerEntry, ledgerAfter, withGuids } from '../ledger.ts'
import { type Newsroom, newsroom } from '../newsroom.ts'
import { type Problem, problemOf } from '../problem.ts'
import { manifestIn, type Published, publish } from '../publish.ts'
import { standing } from '../select.ts'
import { utcMinute } from '../syntax/rfc3339.ts'
import { reviewOf } from './guard.ts'
import { ledgerPath, readLedger, writeLedger } from './ledger.ts'
import { exitCode, isFile, located, type Report, reported } from './problems.ts'
import { commandRules } from './rules.ts'
import { counted, grouped, progressBar, size, type Terminal, table } from './terminal.ts'

export interface BuildOptions {
  readonly out: string
  readonly report: Report
  readonly strict: boolean
  readonly quiet: boolean
  readonly accept?: boolean
  readonly allowShrink?: boolean
  readonly force?: boolean
  readonly adoptOut?: boolean
  readonly config?: string
  readonly authors?: string
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
  const bar = progressBar(started, () => performance.now())
  const made = compiledIn(items, options, (stage, done, of) =>
    bar.show(stage === 'read' ? 'Reading' : 'Writing', done, of)
  )
  if ('unusable' in made) {
    print(made.unusable, options, screen)
    return { code: 2, watched: made.watched }
  }
  const { room, compiled, ledger } = made
  const published = publish(compiled.files, options.out, {
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
  bar.clear()
  const out = compiled.settled.filter(item => standing(item, options.now) === 'shown')
  const unwritten =
    room.config.ids.ledger && published.outcome === 'written'
      ? writeLedger(ledgerPath(room.settings), withGuids(ledgerAfter(ledger, out), compiled.guids))
      : []

  const problems = [
    ...unwritten,
    ...room.problems,
    ...located(compiled.problems, items, room),
    ...published.problems.map(one => (one.place.file === options.out ? one : located([one], options.out)[0]!))
  ]
  print(problems, options, screen)
  if (published.outcome === 'written' && !options.quiet && options.report === 'pretty') {
    for (const line of summary(compiled, published, performance.now() - started, screen)) screen.say(line)
  }
  return {
    code: published.outcome === 'untouched' ? 2 : exitCode(problems, options.strict),
    watched: room.watched,
    ...(compiled.next && { next: compiled.next.time })
  }
}

/** The newsroom at `items` and the feeds it gives; `unusable` where it cannot be read or its settings are wrong. */
export function compiledIn(
  items: string,
  options: Pick<BuildOptions, 'out' | 'config' | 'authors' | 'now'>,
  progress?: Surroundings['progress']
):
  | { room: Newsroom; compiled: Compiled; ledger: readonly LedgerEntry[] }
  | { unusable: readonly Problem[]; watched: readonly string[] } {
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
    ledger
  })
  return { room, compiled, ledger }
}

function print(problems: readonly Problem[], { report }: BuildOptions, screen: Terminal): void {
  const text = reported(problems, report, screen)
  if (text !== '') (report === 'pretty' ? screen.warn : screen.say)(text.trimEnd())
}

/** Rows beyond these are counted, not shown. */
const most = 24

function summary(compiled: Compiled, published: Published, milliseconds: number, { colours }: Terminal): string[] {
  const written = new Set(published.written)
  const bytes = new Map(compiled.files.map(file => [file.path, file.bytes.length]))
  const rows = compiled.feeds.slice(0, most).map(({ name, items, paths }) => {
    const own = Object.entries(paths)
    const changed = own.filter(([, path]) => written.has(path)).map(([format]) => format)
    const sum = own.reduce((total, [, path]) => total + (bytes.get(path) ?? 0), 0)
    return [name, grouped(items.length), size(sum), changed.length > 0 ? changed.join(' ') : '–']
  })
  const lines = rows.length === 0 ? [] : table([['Feed', 'Items', 'Bytes', 'Changed'], ...rows], [1, 2])
  const more = compiled.feeds.length - rows.length
  const { read, shown, drafts, embargoed, expired, refused } = compiled.items
  const held = [
    [drafts, 'draft', 'drafts'],
    [embargoed, 'embargoed', 'embargoed'],
    [expired, 'expired', 'expired'],
    [refused, 'refused', 'refused']
  ] as const
  const items = [
    `${counted(read, 'item')} read`,
    `${grouped(shown)} in feeds`,
    ...held.flatMap(([count, one, many]) => (count > 0 ? [`${grouped(count)} ${count === 1 ? one : many}`] : []))
  ]
  const files = [
    `${counted(compiled.files.length, 'file')}: ${grouped(published.written.length)} written`,
    `${grouped(published.unchanged.length)} unchanged`,
    `${grouped(published.removed.length)} removed`
  ]
  return [
    ...lines.map((line, i) => (i === 0 ? colours.bold(line) : line)),
    ...(more > 0 ? [colours.dim(`and ${counted(more, 'feed')} more`)] : []),
    '',
    items.join(', '),
    `${files.join(', ')} ${colours.dim(`(${(milliseconds / 1000).toFixed(2)} s)`)}`,
    ...(compiled.next ? [`Next change by itself: ${utcMinute(compiled.next.time)}`] : [])
  ]
}
