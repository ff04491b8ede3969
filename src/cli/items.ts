// dateline items: what is read in files of any kind, item by item, drafts and withheld ones too. Nothing is written.
import { dirname, join } from 'node:path'
import { type Config, configuration } from '../config.ts'
import type { Credit, Item } from '../model.ts'
import { type Newsroom, newsroom } from '../newsroom.ts'
import { normalize, roster } from '../normalize.ts'
import type { Problem } from '../problem.ts'
import { folder, notItems, read } from '../read.ts'
import { render } from '../render.ts'
import { standing } from '../select.ts'
import { decoded } from '../syntax/htmltext.ts'
import { rfc3339Local } from '../syntax/rfc3339.ts'
import { isZoneName } from '../syntax/tz.ts'
import { oneLine } from '../syntax/unicode.ts'
import { isFile, located, reported } from './problems.ts'
import { counted, type Terminal, table } from './terminal.ts'

export interface ItemsOptions {
  readonly config?: string
  readonly authors?: string
  /** Where times without an offset are read, instead of the site's zone. */
  readonly zone?: string
  readonly json?: true
  /** Milliseconds since 1970. */
  readonly now: number
}

type Where = Pick<ItemsOptions, 'config' | 'authors' | 'zone'>

/** The site of sources that have no settings: nothing of it is shown. */
const nowhere = 'https://nowhere.invalid/'

/** Lists the items of files and folders; 1 where something was refused, 2 where nothing can be read. */
export function items(sources: readonly string[], options: ItemsOptions, screen: Terminal): 0 | 1 | 2 {
  const { zone, json, now } = options
  if (zone !== undefined && !isZoneName(zone))
    screen.warn(`${zone} is not a known time zone: times without an offset are shown as UTC.`)
  const rows: string[][] = []
  const all: Problem[] = []
  for (const source of sources) {
    const found = roomOf(source, options)
    if (!('config' in found)) {
      screen.warn(reported(found.problems, 'pretty', screen).trimEnd())
      return 2
    }
    for (const { item, index, problems } of settledIn(found, source)) {
      all.push(...problems)
      if (item === undefined) continue
      if (json) screen.say(JSON.stringify(lineOf(item, index, problems, found)))
      else rows.push(rowOf(item, now))
    }
  }
  if (!json && rows.length > 0) {
    const [head, ...body] = table([['Published', 'Title', 'Authors', 'State', 'Source'], ...rows], [])
    screen.say([screen.colours.bold(head!), ...body].join('\n'))
  }
  if (!json) screen.say(`${rows.length === 0 ? '' : '\n'}${counted(rows.length, 'item')}`)
  const text = reported(all, 'pretty', screen)
  if (text !== '') screen.warn(text.trimEnd())
  return all.some(({ level }) => level === 'error') ? 1 : 0
}

interface Room extends Pick<Newsroom, 'config' | 'authors' | 'sources' | 'assets'> {
  readonly settled: boolean
}

/** The newsroom of a source; where it has no settings, one that says nothing. */
function roomOf(source: string, { config, authors, zone }: Where): Room | { problems: readonly Problem[] } {
  const own = { ...(config !== undefined && { config }), ...(authors !== undefined && { authors }) }
  const { newsroom: room, problems } = newsroom(source, own)
  const given = zone !== undefined && isZoneName(zone) ? zone : undefined
  if (room !== undefined) {
    const { site } = room.config
    const settings = given === undefined ? room.config : { ...room.config, site: { ...site, zone: given } }
    const { authors: people, assets, sources } = room
    return { config: settings, authors: people, sources, settled: true, ...(assets && { assets }) }
  }
  if (config !== undefined || problems.some(({ rule }) => rule !== 'config/missing')) return { problems }
  return {
    config: bare(given ?? 'UTC'),
    authors: [],
    sources: () => folder(source, { passOver: notItems }),
    settled: false
  }
}

function bare(zone: string): Config {
  const { config } = configuration(JSON.stringify({ site: { title: 'Items', url: nowhere, zone } }), 'settings')
  return config!
}

interface Found {
  readonly item?: Item
  readonly index: number
  readonly problems: readonly Problem[]
}

/** The items with their own problems, and problems without an item. */
function* settledIn(room: Room, source: string): Generator<Found> {
  const { config, assets } = room
  const context = {
    config,
    roster: roster(room.authors),
    assets,
    authority: config.ids.authority ?? new URL(config.site.url).hostname
  }
  const alone = isFile(source)
  const bodies = new Set(Object.keys(config.fields).filter(name => config.fields[name] === 'body'))
  const named = (problems: readonly Problem[]): readonly Problem[] => located(problems, source)
  for (const part of room.sources()) {
    if ('rule' in part) {
      yield { index: 0, problems: named([part]) }
      continue
    }
    // Of a file alone, the folders above it may hold its day: 2026/03/05/quay.md.
    const file = alone
      ? source
          .split(/[\\/]+/)
          .slice(-4)
          .join('/')
      : part.file
    const { drafts, problems } = read({ ...part, file }, { wire: config.wire, bodies })
    if (problems.length > 0) yield { index: 0, problems: named(problems) }
    for (const draft of drafts) {
      const { item, problems: own } = normalize(draft, context)
      yield { index: draft.index, problems: named(own), ...(item && { item: placed(item, source) }) }
    }
  }
}

/** An item as `import` writes it: with its body as HTML, and only the id and address that are its own. */
export interface ListedItem {
  readonly item?: Item
  readonly html?: string
  readonly id?: string
  readonly url?: string
  readonly problems: readonly Problem[]
}

/** The items of one source, or what is wrong with its settings. */
export function listed(source: string, options: Where): ListedItem[] | { readonly problems: readonly Problem[] } {
  const room = roomOf(source, options)
  if (!('config' in room)) return room
  return [...settledIn(room, source)].map(({ item, problems }) => {
    if (item === undefined) return { problems }
    const { url: base = room.config.site.url } = item
    const { html } = render(item, { base, site: room.config.site.url })
    const url = item.url?.startsWith(nowhere) ? item.url.slice(nowhere.length - 1) : item.url
    return {
      item,
      problems,
      ...(html !== undefined && { html: html.replaceAll(nowhere, '/') }),
      ...(item.minted ? {} : { id: item.id }),
      ...(url !== undefined && { url })
    }
  })
}

/** The item with the name of its file as its user would write it. */
function placed(item: Item, source: string): Item {
  const [{ place }] = located([{ rule: '', level: 'info', place: item.origin, text: '' }], source) as [Problem]
  return { ...item, origin: { ...item.origin, file: place.file } }
}

/** What programs read: one object an item. What the source does not say is absent. */
function lineOf(item: Item, index: number, problems: readonly Problem[], room: Room): object {
  const { id, slug, minted, title, language, published, updated, embargo, expires, draft, sections, tags } = item
  const named = (wanted: (credit: Credit) => boolean): string[] | undefined => {
    const names = item.credits.filter(wanted).map(({ name }) => name)
    return names.length === 0 ? undefined : names
  }
  const url = item.url?.startsWith(nowhere) ? item.url.slice(nowhere.length - 1) : item.url
  const helpers = item.credits.filter(({ kind, role }) => kind === 'person' && role !== 'author')
  const text = textOf(item, room)
  return {
    file: item.origin.file,
    index,
    ...(item.origin.line !== undefined && { line: item.origin.line }),
    // Without settings the domain is not known that an id would be made of.
    id: minted && !room.settled ? slug : id,
    url,
    title,
    authors: named(({ kind, role }) => kind === 'person' && role === 'author'),
    organizations: named(({ kind }) => kind === 'organization'),
    contributors: helpers.length === 0 ? undefined : helpers.map(({ name, role }) => ({ name, role })),
    published: rfc3339Local(published),
    updated: updated && rfc3339Local(updated),
    embargo: embargo && rfc3339Local(embargo),
    expires: expires && rfc3339Local(expires),
    draft: draft || undefined,
    sections: sections.length === 0 ? undefined : sections,
    tags: tags.length === 0 ? undefined : tags,
    language,
    summary: item.summary,
    image: item.image?.url,
    enclosures: item.enclosures.length === 0 ? undefined : item.enclosures.map(one => one.url),
    text: text === '' ? undefined : text,
    problems: problems.map(({ rule, level, place, text: says }) => ({
      rule,
      level,
      ...(place.line !== undefined && { line: place.line }),
      text: says
    }))
  }
}

/** The body as a person reads it, on one line. */
function textOf(item: Item, { config }: Room): string {
  const { site } = config
  const { html = '' } = render(item, { base: item.url ?? site.url, site: site.url })
  const spaced = html.replace(
    /<\/?(?:p|br|div|h[1-6]|li|ul|ol|tr|td|th|table|blockquote|figure|figcaption|pre|hr)\b/g,
    ' $&'
  )
  return oneLine(decoded(spaced.replace(/<[^>]*>/g, '')))
}

function rowOf(item: Item, now: number): string[] {
  const state = standing(item, now)
  const { file, line = 1 } = item.origin
  return [
    rfc3339Local(item.published),
    shortened(item.title ?? item.summary ?? '(no title)', 60),
    shortened(item.credits.map(({ name }) => name).join(', '), 40),
    state === 'shown' ? '' : state,
    shortened(join(dirname(file), `${file.slice(file.lastIndexOf('/') + 1)}${line > 1 ? `:${line}` : ''}`), 60)
  ]
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
