// What a build says at its end: the feeds, the items, the files.
import type { Compiled } from '../compile.ts'
import type { Published } from '../publish.ts'
import { utcMinute } from '../syntax/rfc3339.ts'
import { counted, grouped, size, type Terminal, table } from './terminal.ts'

/** What is told of a build, in values that JSON can hold. */
export interface BuildSummary {
  readonly feeds: readonly {
    readonly name: string
    readonly items: number
    readonly bytes: number
    readonly changed: readonly string[]
  }[]
  /** Feeds beyond those that are listed. */
  readonly more: number
  readonly outcome: Published['outcome']
  readonly items: Compiled['items']
  readonly files: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Milliseconds since 1970: when the result changes by itself. */
  readonly next?: number
}

/** Rows beyond these are counted, not shown. */
const most = 24

export function summaryOf(compiled: Compiled, published: Published): BuildSummary {
  const written = new Set(published.written)
  const files = new Map(compiled.files.map(file => [file.path, file]))
  const length = (path: string): number =>
    published.hashes?.get(path)?.length ?? files.get(path)?.known?.length ?? files.get(path)?.bytes.length ?? 0
  const feeds = compiled.feeds.slice(0, most).map(({ name, items, paths }) => {
    const own = Object.entries(paths)
    return {
      name,
      items: items.length,
      bytes: own.reduce((total, [, path]) => total + length(path), 0),
      changed: own.filter(([, path]) => written.has(path)).map(([format]) => format)
    }
  })
  return {
    feeds,
    more: compiled.feeds.length - feeds.length,
    outcome: published.outcome,
    items: compiled.items,
    files: compiled.files.length,
    written: published.written.length,
    unchanged: published.unchanged.length,
    removed: published.removed.length,
    ...(compiled.next && { next: compiled.next.time })
  }
}

/** The same of a build that had nothing to do. */
export function unchanged(summary: BuildSummary): BuildSummary {
  const feeds = summary.feeds.map(feed => ({ ...feed, changed: [] }))
  return { ...summary, feeds, written: 0, unchanged: summary.written + summary.unchanged, removed: 0 }
}

/** Its lines. `milliseconds`: what the build took. */
export function summaryLines(summary: BuildSummary, milliseconds: number, { colours }: Terminal): string[] {
  const rows = summary.feeds.map(({ name, items, bytes, changed }) => [
    name,
    grouped(items),
    size(bytes),
    changed.length > 0 ? changed.join(' ') : '–'
  ])
  const lines = rows.length === 0 ? [] : table([['Feed', 'Items', 'Bytes', 'Changed'], ...rows], [1, 2])
  const { read, shown, drafts, embargoed, expired, refused } = summary.items
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
    `${counted(summary.files, 'file')}: ${grouped(summary.written)} written`,
    `${grouped(summary.unchanged)} unchanged`,
    `${grouped(summary.removed)} removed`
  ]
  return [
    ...lines.map((line, i) => (i === 0 ? colours.bold(line) : line)),
    ...(summary.more > 0 ? [colours.dim(`and ${counted(summary.more, 'feed')} more`)] : []),
    '',
    items.join(', '),
    `${files.join(', ')} ${colours.dim(`(${(milliseconds / 1000).toFixed(2)} s)`)}`,
    ...(summary.next === undefined ? [] : [`Next change by itself: ${utcMinute(summary.next)}`])
  ]
}
