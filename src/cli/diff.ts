// dateline diff: what subscribers will see when the feeds are built, without publishing anything.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, diff } from '../diff.ts'
import { compared } from '../publish.ts'
import type { BuildOptions } from './build.ts'
import { compiledIn } from './make.ts'
import { reported } from './problems.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface DiffOptions extends Pick<BuildOptions, 'out' | 'config' | 'authors' | 'now'> {
  readonly report: 'pretty' | 'jsonl' | 'github'
}

const kinds: readonly Change['kind'][] = ['re-announced', 'new', 'updated', 'gone']

export function diffOf(items: string, options: DiffOptions, screen: Terminal): 0 | 2 {
  const made = compiledIn(items, options)
  if ('unusable' in made) {
    screen.warn(reported(made.unusable, 'pretty', screen).trimEnd())
    return 2
  }
  const { compiled } = made
  const plan = compared(compiled.files, options.out, { keep: compiled.held })
  if (plan === undefined) {
    screen.warn(`What is published in ${options.out} cannot be read: build to hear why.`)
    return 2
  }
  const bytes = new Map(compiled.files.map(file => [file.path, file]))
  // Lists and archives are not what people subscribe to.
  const archives = compiled.feeds.flatMap(feed => feed.archives ?? [])
  const lists = new Set([
    ...compiled.files.map(({ path }) => path).filter(path => /\.(?:opml|css|html)$/.test(path)),
    ...archives.flatMap(({ paths }) => Object.values(paths))
  ])
  // A feed says the same in each of its formats: one of them is compared.
  const same = new Map(compiled.feeds.flatMap(({ paths }) => Object.values(paths).map(path => [path, paths] as const)))
  const compareds = new Set<unknown>()
  const found = new Map<string, Change>()
  for (const path of [...plan.write, ...plan.remove]) {
    const feed = same.get(path)
    if (lists.has(path) || (feed !== undefined && compareds.has(feed))) continue
    if (feed !== undefined) compareds.add(feed)
    for (const change of diff(publishedAt(join(options.out, path)), bytes.get(path)?.bytes))
      if (!found.has(`${change.kind} ${change.id}`)) found.set(`${change.kind} ${change.id}`, change)
  }
  const elsewhere = new Set([...compiled.feeds, ...archives].flatMap(feed => feed.items.map(({ id }) => id)))
  const changes = [...found.values()]
    .filter(({ kind, id }) => kind !== 'gone' || !elsewhere.has(id))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  print(changes, options.report, screen)
  return 0
}

function publishedAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function print(changes: readonly Change[], report: DiffOptions['report'], screen: Terminal): void {
  if (report === 'jsonl') {
    for (const change of changes) screen.say(JSON.stringify(change))
    return
  }
  const counts = kinds.flatMap(kind => {
    const count = changes.filter(change => change.kind === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  const rows = changes.map(({ kind, title, id, url, was }) => [
    kind,
    plain(title || id),
    plain(was === undefined ? url : `${url} (was ${was})`)
  ])
  const summary = counts.length === 0 ? 'Subscribers will see no change.' : `Subscribers will see ${counts.join(', ')}.`
  if (report === 'github') {
    const cells = rows.map(row => `| ${row.map(cell => cell.replace(/[\\|<`]/g, '\\$&')).join(' | ')} |`)
    screen.say(
      [summary, ...(rows.length > 0 ? ['', '| | Item | Address |', '|---|---|---|', ...cells] : [])].join('\n')
    )
    return
  }
  for (const line of rows.length === 0 ? [] : table(rows, [])) screen.say(line)
  screen.say(rows.length === 0 ? summary : `\n${summary} ${counted(rows.length, 'change')} in all.`)
}

// A title from outside cannot move the cursor.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
