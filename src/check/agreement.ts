// Feeds compared with one another: an item should say the same in the RSS, Atom and JSON of one build.

import type { Format } from '../formats.ts'
import { type Heard, hear, withoutMarks } from '../heard.ts'
import type { Level, Problem } from '../problem.ts'
import { agreements, type ItemVersion, missingItem, timeOf } from './agreement/rules.ts'
import { Findings } from './findings.ts'

/** A feed as it was checked. `file` is its path: feeds belong together in one folder. */
export interface CheckedFeed {
  readonly file: string
  readonly format: Format
  readonly bytes: Uint8Array
}

export interface AgreementOptions {
  /** Rules turned off, or given another level, by their ids. */
  readonly rules?: Readonly<Record<string, 'off' | Level>>
}

interface Feed extends Heard {
  readonly file: string
  readonly findings: Findings
}

interface FeedItem extends ItemVersion {
  readonly feed: Feed
}

/**
 * Finds where feeds of different formats, in one folder and with the same title and home page, differ on the same item.
 * Items are matched by address, else by id. Each problem is placed at the later feed's value and names the other
 * file. Feeds that cannot be read are skipped: `check` has reported why.
 */
export function agreement(feeds: readonly CheckedFeed[], options: AgreementOptions = {}): Problem[] {
  const folders = new Map<string, CheckedFeed[]>()
  for (const feed of feeds) add(folders, feed.file.replace(/[^/\\]*$/, ''), feed)
  return [...folders.values()].filter(hasFormats).flatMap(folder => differences(folder, options))
}

function differences(folder: readonly CheckedFeed[], options: AgreementOptions): Problem[] {
  const feeds = folder.flatMap(({ file, format, bytes }): Feed[] => {
    const heard = hear(bytes, { bodies: false })
    return heard ? [{ ...heard, file, format, findings: new Findings({ ...options, file }) }] : []
  })
  for (const family of families(feeds).filter(hasFormats)) {
    const shared = sharedAddresses(family)
    const items = together(family, shared)
    for (const versions of items) compare(versions)
    missing(family, items, shared)
  }
  return feeds.flatMap(({ findings, source }) => findings.problems(source))
}

/** Whether there is anything to compare: feeds of one format are pages, or different feeds. */
function hasFormats(feeds: readonly { readonly format: string }[]): boolean {
  return feeds.some(({ format }) => format !== feeds[0]?.format)
}

/** Groups feeds with the same title and home page; a feed without either is in no group. */
function families(feeds: readonly Feed[]): Feed[][] {
  const found = new Map<string, Feed[]>()
  for (const one of feeds) {
    const { title, url } = one.feed
    if (title.text !== '' && url !== undefined) add(found, JSON.stringify([withoutMarks(url), title.text]), one)
  }
  return [...found.values()]
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Addresses that several items of one feed lead to, as the notes of a live blog do: they cannot identify an item. */
function sharedAddresses(feeds: readonly Feed[]): ReadonlySet<string> {
  const shared = new Set<string>()
  for (const { items } of feeds) {
    const seen = new Set<string>()
    for (const { url } of items) {
      if (!url) continue
      const page = withoutMarks(url.value)
      if (seen.has(page)) shared.add(page)
      seen.add(page)
    }
  }
  return shared
}

/** The versions of each item, in the order of the feeds. */
function together(feeds: readonly Feed[], shared: ReadonlySet<string>): FeedItem[][] {
  const all: FeedItem[][] = []
  const byUrl = new Map<string, FeedItem[]>()
  const byId = new Map<string, FeedItem[]>()
  for (const feed of feeds) {
    for (const item of feed.items) {
      const page = item.url && withoutMarks(item.url.value)
      const url = page !== undefined && !shared.has(page) ? page : undefined
      const id = item.id?.value
      const known = [url === undefined ? undefined : byUrl.get(url), id === undefined ? undefined : byId.get(id)]
      const others = known.find(one => one && one.at(-1)?.feed !== feed)
      const versions = others ?? []
      if (!others) all.push(versions)
      versions.push({ feed, item })
      if (url !== undefined && !byUrl.has(url)) byUrl.set(url, versions)
      if (id !== undefined && !byId.has(id)) byId.set(id, versions)
    }
  }
  return all
}

/** Compares each version of an item with those of other formats before it; a version that agrees with one of them is not reported. */
function compare(versions: readonly FeedItem[]): void {
  for (const [index, here] of versions.entries()) {
    const before = versions.slice(0, index).filter(({ feed }) => feed.format !== here.feed.format)
    for (const { rule, states, broken } of agreements) {
      const others = before.filter(states)
      const differences = others.map(there => broken(here, there))
      const [first] = differences
      if (!first || differences.includes(undefined)) continue
      here.feed.findings.report(rule, first.at, `${first.here} here, ${first.there} in ${others[0]!.feed.file}`)
    }
  }
}

/** Items that other feeds lack, though these have older ones and newer: how far back they reach differs from feed to feed. */
function missing(feeds: readonly Feed[], items: readonly FeedItem[][], shared: ReadonlySet<string>): void {
  const formats = new Map<string, Feed[]>()
  for (const feed of feeds) add(formats, feed.format, feed)
  const spans = [...formats].map(([format, others]) => ({ format, others, ...span(others) }))
  for (const versions of items) {
    const last = versions.at(-1)
    const time = last && timeOf(last.item)
    const url = last?.item.url && withoutMarks(last.item.url.value)
    // Without an address of its own, an item may be there under an id of the other format's.
    if (!last || time === undefined || url === undefined || shared.has(url)) continue
    const lacking = spans.filter(
      ({ format, oldest, newest }) =>
        time > oldest && time <= newest && versions.every(({ feed }) => feed.format !== format)
    )
    const files = lacking.flatMap(({ others }) => others.map(({ file }) => file))
    if (files.length > 0) last.feed.findings.report(missingItem, last.item.at, files.join(', '))
  }
}

/** The times between which feeds have items. */
function span(feeds: readonly Feed[]): { readonly oldest: number; readonly newest: number } {
  let oldest = Number.POSITIVE_INFINITY
  let newest = Number.NEGATIVE_INFINITY
  for (const { items } of feeds) {
    for (const item of items) {
      const time = timeOf(item)
      if (time === undefined) continue
      oldest = Math.min(oldest, time)
      newest = Math.max(newest, time)
    }
  }
  return { oldest, newest }
}
