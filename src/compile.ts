// The pipeline on one screen: sources → files. Nothing here touches a file, the network or the clock.
import { missingFiles } from './compile/missing.ts'
import { Spellings } from './compile/misspelled.ts'
import { Press, type Stage } from './compile/press.ts'
import { buildItemRules } from './compile/rules.ts'
import { type Config, leveled } from './config.ts'
import type { Author, Feed, Item, Moment, Origin, Rendered, Source } from './model.ts'
import { type Assets, type Note, normalize, roster } from './normalize.ts'
import { type Problem, problemOf } from './problem.ts'
import { read } from './read.ts'
import { pagesOf, render } from './render.ts'
import { type Selection, select } from './select.ts'
import { utcMinute } from './syntax/rfc3339.ts'
import { oneLine } from './syntax/xml.ts'
import { stylesheet } from './write.ts'

export interface Surroundings {
  /** Known people: authors.yaml or author pages. */
  readonly authors?: readonly Author[]
  /** Files of the site that are at hand, for lengths and types. */
  readonly assets?: Assets
  /** The domain that the ids of an earlier build were made with; it stays when the site moves. */
  readonly authority?: string
  /** Told, field by field, what became of what was read. */
  readonly note?: (origin: Origin, note: Note) => void
  /** Told how far the work is. */
  readonly progress?: (stage: 'read' | 'write', done: number, of?: number) => void
  /** Told which stage begins, item by item: for those who measure. */
  readonly stage?: (name: Stage) => void
}

export interface Compiled {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Paths of feeds that had an error in them: what was published there before stays. */
  readonly held: readonly string[]
  readonly problems: readonly Problem[]
  /** When an embargo or an expiry changes the result. */
  readonly next?: Moment
  readonly authority: string
  readonly feeds: readonly Feed[]
  readonly items: { readonly read: number; readonly shown: number; readonly refused: number } & Selection['held']
}

/** All items of the sources, settled and in the order of their sources; drafts and embargoed ones too. */
export interface Settlement {
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
  /** How many items the sources hold, with those that were refused. */
  readonly read: number
  readonly authority: string
}

/** The first half of `compile`: read and normalize. `now` is asked where two items have one id. */
export function settle(
  sources: Iterable<Source | Problem>,
  config: Config,
  now: number,
  surroundings: Surroundings = {}
): Settlement {
  const problems: Problem[] = []
  const authority = config.ids.authority ?? surroundings.authority ?? new URL(config.site.url).hostname
  const context = { config, roster: roster(surroundings.authors ?? []), assets: surroundings.assets, authority }
  const found: { item: Item; index: number }[] = []
  const bodies = new Set(Object.keys(config.fields).filter(name => config.fields[name] === 'body'))
  const spellings = new Spellings(Object.keys(config.fields))
  const { stage, note } = surroundings
  let count = 0
  stage?.('read')
  for (const source of sources) {
    if ('rule' in source) {
      problems.push(source)
      continue
    }
    const { drafts, problems: unread } = read(source, { wire: config.wire, bodies })
    problems.push(...unread)
    stage?.('normalize')
    for (const draft of drafts) {
      count++
      const { item, problems: unsettled } = normalize(
        draft,
        note ? { ...context, note: one => note(draft.origin, one) } : context
      )
      const dated = !unsettled.some(({ rule }) => rule === 'date/missing')
      problems.push(...unsettled, ...spellings.problems(draft, item, dated))
      if (item) found.push({ item, index: draft.index })
    }
    surroundings.progress?.('read', count)
    stage?.('read')
  }
  found.sort((a, b) => compared(a.item.origin.file, b.item.origin.file) || a.index - b.index)
  const items = distinct(
    found.map(({ item }) => item),
    now,
    problems
  )
  return { items, problems, read: count, authority }
}

/** The files of all feeds that `sources` and `config` give at `now` (milliseconds since 1970). A bad item is held back and named; it stops nothing else. */
export function compile(
  sources: Iterable<Source | Problem>,
  config: Config,
  now: number,
  surroundings: Surroundings = {}
): Compiled {
  const { items, problems: unsettled, read: count, authority } = settle(sources, config, now, surroundings)
  const problems: Problem[] = [...unsettled]

  const { stage } = surroundings
  stage?.('select')
  const {
    feeds,
    next,
    held,
    problems: unselected
  } = select(items, { ...config, ids: { ...config.ids, authority } }, now)
  problems.push(...unselected)
  const { assets } = surroundings
  for (const item of items) {
    if (assets !== undefined) problems.push(...missingFiles(item, config.site.url, assets))
    if (!item.draft && opens(item) > now) problems.push(embargoed(item))
  }

  const pages = pagesOf(items)
  const shown = new Map<Item, Rendered>()
  const rendered = (item: Item): Rendered => {
    const known = shown.get(item)
    if (known !== undefined) return known
    stage?.('render')
    const {
      html,
      summary,
      problems: unrendered
    } = render(item, { base: item.url ?? config.site.url, site: config.site.url, pages })
    problems.push(...unrendered)
    // Not `{ ...item, html }`: in Node 20 each such copy has a hidden class of its own, and whoever reads it is slow.
    const made: { -readonly [name in keyof Rendered]: Rendered[name] } = Object.assign({}, item)
    if (html !== undefined) made.html = html
    if (item.summary === undefined && summary !== undefined) made.summary = summary
    shown.set(item, made)
    stage?.('write')
    return made
  }

  const press = new Press(rendered, { now, levels: config.rules, ...(stage && { stage }) })
  stage?.('write')
  const files = feeds.flatMap((feed, i) => {
    surroundings.progress?.('write', i, feeds.length)
    return press.documents(feed)
  })
  // OPML knows RSS and Atom; a list without feeds would not be valid.
  const listed = feeds.filter(({ masthead: { self } }) => self.rss !== undefined || self.atom !== undefined)
  if (config.opml !== false && listed.length > 0)
    files.push(...press.list(config.opml, oneLine(config.site.title), listed))
  if (config.stylesheet === true) files.push({ path: 'feed.css', bytes: Buffer.from(stylesheet) })

  return {
    files: files.sort((a, b) => compared(a.path, b.path)),
    held: press.held,
    problems: ordered([...problems, ...press.problems], config.rules),
    ...(next && { next }),
    authority,
    feeds,
    items: {
      read: count,
      shown: shown.size - press.refused.size,
      refused: count - items.length + press.refused.size,
      ...held
    }
  }
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// Readers take two items with one id for one. The one they have seen first keeps it: whoever came out earlier, then the order of the
// sources. What no feed shows (a draft, an item that waits or is over) takes nothing from what they see.
function distinct(items: readonly Item[], now: number, problems: Problem[]): readonly Item[] {
  const ids = new Map<string, Item>()
  const kept = new Set<Item>()
  for (const item of hasTwins(items) ? items.toSorted((a, b) => rank(a, now) - rank(b, now)) : items) {
    const other = ids.get(item.id) ?? ids.get(item.uri)
    if (other === undefined) {
      ids.set(item.id, item).set(item.uri, item)
      kept.add(item)
      continue
    }
    const text = `This item and ${at(other)} have the same id, ${item.id}: this one is held back. Give one of them an id or a slug of its own.`
    problems.push(problemOf(buildItemRules['item/duplicate-id'], item.origin, text))
  }
  return kept.size === items.length ? items : items.filter(item => kept.has(item))
}

function hasTwins(items: readonly Item[]): boolean {
  const ids = new Set<string>()
  return items.some(({ id, uri }) => {
    const known = ids.has(id) || ids.has(uri)
    ids.add(id).add(uri)
    return known
  })
}

// When an item comes out; never, for one that is held back.
function rank(item: Item, now: number): number {
  const over = item.expires !== undefined && item.expires.time <= now
  return item.draft || over ? Number.MAX_VALUE : opens(item)
}

function opens({ published, embargo }: Item): number {
  return Math.max(published.time, embargo?.time ?? 0)
}

function at({ origin: { file, line } }: Item): string {
  return line === undefined || line === 1 ? file : `${file}:${line}`
}

function embargoed(item: Item): Problem {
  return problemOf(
    buildItemRules['item/embargoed'],
    item.origin,
    `Held back until ${utcMinute(opens(item))}: build again then.`
  )
}

/** By file and line, with the levels that `rules:` of dateline.yaml gives them. */
function ordered(problems: readonly Problem[], levels: Config['rules']): Problem[] {
  return leveled(problems, levels).toSorted(
    (a, b) =>
      compared(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0)
  )
}
