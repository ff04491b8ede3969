// Feeds → files: each item's element is made and checked once a format, and copied into every feed that shows it.

import { type Seen, targetRules } from '../check.ts'
import { formats } from '../formats.ts'
import type { Feed, Format, Item, Moment, NewsSitemap, Rendered } from '../model.ts'
import { type Level, type Problem, problemOf } from '../problem.ts'
import { type Target, type TargetName, type TargetSource, targets } from '../targets.ts'
import { type Element, newsSitemap, opml, Paper, type Style, styleOf } from '../write.ts'
import { buildFeedRules } from './rules.ts'
import type { Stages } from './stages.ts'

export interface File {
  readonly path: string
  readonly bytes: Uint8Array
  /** Of bytes that an earlier build made, and that are made again where somebody asks for them. */
  readonly known?: { readonly hash: string; readonly length: number }
}

/** What is wrong with an item as a format shows it. */
export interface ToldProblem {
  readonly id: string
  readonly problem: Problem
}

export interface PressOptions {
  /** Milliseconds since 1970: what lies after it is in the future. */
  readonly now: number
  /** Rules with another level, or off. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly stages: Pick<Stages, 'check' | 'checkForTarget' | 'checkParts' | 'writers'>
}

/** Prints the feeds of one build. An item with an error in it is left out, a feed whose own elements have one is held back. */
export class Press {
  readonly problems: Problem[] = []
  readonly held: string[] = []
  /** The items of feeds for a target, without those that it would refuse. */
  readonly taken = new Map<Feed, readonly Rendered[]>()
  /** Items that were left out since there is an error in what would be published of them. */
  readonly refused = new Set<Rendered>()
  readonly #rendered: (item: Item) => Rendered
  readonly #options: PressOptions
  readonly #paper = new Paper()
  readonly #elements = new WeakMap<Rendered, Map<string, Element>>()
  readonly #seen: Seen = new WeakMap()
  readonly #said = new Set<string>()
  /** What public feeds have of items for subscribers, and the way back. */
  readonly #closed = new WeakMap<Rendered, Rendered>()
  readonly #opened = new WeakMap<Rendered, Rendered>()
  /** The feeds whose problems are those of their items, none of which was refused. */
  readonly #toldOf = new Map<Feed, readonly ToldProblem[]>()

  constructor(rendered: (item: Item) => Rendered, options: PressOptions) {
    this.#rendered = rendered
    this.#options = options
  }

  /** What was wrong with the items of a feed that was made; undefined where something was wrong with the feed, or an item was left out. */
  toldOf(feed: Feed): readonly ToldProblem[] | undefined {
    return this.#toldOf.get(feed)
  }

  /** Tells it again, as if the feed had been made. */
  retell(told: readonly ToldProblem[]): void {
    for (const { id, problem } of told) this.#say(id, problem)
  }

  /** The files of a feed, one a format. */
  documents(feed: Feed): File[] {
    const told: ToldProblem[] = []
    let isSound = true
    const style = styleOf(feed)
    const all = feed.items.map(item => this.#readable(this.#rendered(item), feed))
    const items = feed.target === undefined ? all : this.#taken(feed, feed.target, all, style)
    if (feed.target !== undefined) this.taken.set(feed, items)
    if (items.length === 0) {
      isSound = false
      this.problems.push(
        problemOf(
          buildFeedRules['feed/empty'],
          { file: '', setting: [] },
          `The feed ${feed.name} has no items: check what it selects.`
        )
      )
    }
    const own = Object.keys(feed.paths) as Format[]
    // Item by item: its body is encoded once for all formats.
    for (const item of items) for (const format of own) this.#element(format, item, style)
    const files = (Object.entries(feed.paths) as [Format, string][]).flatMap(([format, path]): File[] => {
      const writer = this.#options.stages.writers[format]
      let left = items
      for (;;) {
        const all = left.map(item => this.#element(format, item, style))
        const fitting =
          feed.bytes === undefined ? all : within(all, feed.bytes - writer.document(feed, [], newest(left)).length)
        const shown = left.slice(0, fitting.length)
        const updated = newest(shown)
        const { sound, bad } = this.#verdict(feed, format, path, fitting, shown, updated, told)
        if (bad.size > 0) {
          isSound = false
          left = left.filter(item => !bad.has(item))
          continue
        }
        if (!sound || !this.#isTaken(feed, path, () => writer.document(feed, fitting, updated))) {
          isSound = false
          return []
        }
        // Put together whenever it is asked for: elements are held once, thousands of documents would hold each many times.
        return [
          {
            path,
            get bytes() {
              return writer.document(feed, fitting, updated)
            }
          }
        ]
      }
    })
    if (isSound) this.#toldOf.set(feed, told)
    return files
  }

  /** Whether an item is in the language of a feed that may have one alone. */
  #isSpoken({ language, origin }: Rendered, feed: Feed, title: string, { address, seen }: TargetSource): boolean {
    const own = feed.masthead.language
    const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!
    if (own === undefined || language === undefined || primary(own) === primary(language)) return true
    const text = `Left out of ${title}: The item is in ${language}, and the feed in ${own}: a feed has one language (${address}, read ${seen}).`
    this.problems.push(problemOf(buildFeedRules['feed/left-out'], origin, text))
    return false
  }

  /** The item as readers of the feed may have it. */
  #readable(item: Rendered, { access }: Feed): Rendered {
    if (item.access === undefined || access === item.access) return item
    const known = this.#closed.get(item)
    if (known !== undefined) return known
    const { html: _html, body: _body, episode: _episode, ...rest } = item
    const closed: Rendered = { ...rest, enclosures: [] }
    this.#closed.set(item, closed)
    this.#opened.set(closed, item)
    return closed
  }

  /** The items that the target takes; the others are reported with the reason. */
  #taken(feed: Feed, target: TargetName, all: readonly Rendered[], style: Style): readonly Rendered[] {
    const { now, levels, stages } = this.#options
    const { title, leftOut = [], wants }: Target = targets[target]
    const items =
      wants?.oneLanguage === undefined ? all : all.filter(item => this.#isSpoken(item, feed, title, wants.oneLanguage!))
    const [format = 'rss'] = Object.keys(feed.paths) as Format[]
    const elements = items.map(item => this.#element(format, item, style))
    const bytes = stages.writers[format].document(feed, elements, newest(items))
    const verdict = stages.checkForTarget(bytes, target, { now, rules: levels })
    return items.filter((item, i) => {
      // What the target must be told to delete is not judged as something to show.
      if (item.isNotice) return true
      const reason = verdict.items[i]?.find(
        ({ rule, level }) => level === 'error' || leftOut.includes(rule.slice(target.length + 1))
      )
      if (reason === undefined) return true
      const { fix, spec, seen } = targetRules[target].item.find(({ id }) => id === reason.rule)!
      const text = `Left out of ${title}: ${reason.text.replace(`. ${fix}.`, '')} (${spec}, read ${seen}).`
      this.problems.push(problemOf(buildFeedRules['feed/left-out'], item.origin, text))
      return false
    })
  }

  /** The first items that the documents of a feed have, as they are in them. */
  firstOf(feed: Feed, most: number): readonly Rendered[] {
    const taken = this.taken.get(feed)
    const found: Rendered[] = []
    for (const item of taken ?? feed.items) {
      if (found.length === most) break
      const rendered = taken === undefined ? this.#rendered(item) : (item as Rendered)
      if (!this.refused.has(this.#opened.get(rendered) ?? rendered)) found.push(this.#readable(rendered, feed))
    }
    return found
  }

  /** The files of a news sitemap. Items without an address or a title are left out. */
  sitemap(sitemap: NewsSitemap): File[] {
    const { now, levels, stages } = this.#options
    const items = sitemap.items.filter(item => {
      if (item.url !== undefined && item.title !== undefined) return true
      const lacks = item.url === undefined ? 'address' : 'title'
      const text = `Left out of the news sitemap: the item has no ${lacks}.`
      this.problems.push(problemOf(buildFeedRules['feed/left-out'], item.origin, text))
      return false
    })
    const files = newsSitemap({ ...sitemap, items })
    return files.filter(({ path, bytes }) => {
      if (sitemap.parts.length > 0 && path === sitemap.path) return true
      const { problems } = stages.check(bytes, { file: path, target: 'google-news-sitemap', now, rules: levels })
      return this.#publishable(path, problems)
    })
  }

  /** The OPML list of the feeds. */
  list(path: string, title: string, feeds: readonly Feed[]): File[] {
    const bytes = opml(title, feeds)
    const { now, levels, stages } = this.#options
    const { problems } = stages.check(bytes, { file: path, format: 'opml', now, rules: levels })
    return this.#publishable(path, problems) ? [{ path, bytes }] : []
  }

  #element(format: Format, item: Rendered, style: Style): Element {
    const key = `${format} ${style.content} ${formats[format].repeatsCreators ? style.creators : ''} ${style.language} ${style.target} ${style.tombstones} ${style.hosts === undefined ? '' : JSON.stringify(style.hosts)}`
    const own = this.#elements.get(item) ?? new Map<string, Element>()
    this.#elements.set(item, own)
    const known = own.get(key)
    if (known !== undefined) return known
    const made = this.#options.stages.writers[format].item(item, style, this.#paper)
    own.set(key, made)
    return made
  }

  // The frame is the document without its items; what they use of namespaces it declares all the same. `bad`: items with an error in them.
  #verdict(
    feed: Feed,
    format: Format,
    path: string,
    elements: readonly Element[],
    items: readonly Rendered[],
    updated: Moment | undefined,
    told: ToldProblem[]
  ): { sound: boolean; bad: ReadonlySet<Rendered> } {
    const { now, levels, stages } = this.#options
    const declared = formats[format].declaresNamespaces
      ? elements.map(({ namespaces }) => ({ bytes: new Uint8Array(), namespaces }))
      : []
    const frame = stages.writers[format].document(feed, declared, updated)
    const base = feed.masthead.self[format]
    const options = { file: path, now, rules: levels, ...(base !== undefined && { base }) }
    const verdict = stages.checkParts({ format, frame, items: elements.map(({ bytes }) => bytes) }, options, this.#seen)
    const bad = new Set(items.filter((item, i) => !this.#tell(verdict.items[i]!, item, format, told)))
    for (const item of bad) this.refused.add(this.#opened.get(item) ?? item)
    // Without them the feed may be another.
    return { sound: bad.size === 0 && this.#publishable(path, verdict.feed), bad }
  }

  // As a whole: for its target, a feed may have too few items, say.
  #isTaken({ target }: Feed, path: string, document: () => Uint8Array): boolean {
    if (target === undefined) return true
    const { now, levels, stages } = this.#options
    return this.#publishable(path, stages.checkForTarget(document(), target, { file: path, now, rules: levels }).feed)
  }

  // An item's problems are told once, at the item: which feeds show it does not matter to whoever mends it.
  #tell(problems: readonly Problem[], item: Rendered, format: Format, told: ToldProblem[]): boolean {
    if (problems.length === 0) return true
    const name = formats[format].title
    for (const { place: _, ...one } of problems) {
      const problem = { ...one, place: item.origin, text: `In ${name}: ${one.text}` }
      told.push({ id: item.id, problem })
      this.#say(item.id, problem)
    }
    return problems.every(({ level }) => level !== 'error')
  }

  // Full texts and summaries are elements of their own: what is wrong with both is said once.
  #say(id: string, problem: Problem): void {
    const key = `${id}\n${problem.rule}\n${problem.text}`
    if (!this.#said.has(key)) this.problems.push(problem)
    this.#said.add(key)
  }

  // What is only a warning about a whole feed is for `dateline check`: every build would repeat it.
  #publishable(path: string, problems: readonly Problem[]): boolean {
    const errors = problems.filter(({ level }) => level === 'error')
    if (errors.length === 0) return true
    this.problems.push(...errors)
    this.held.push(path)
    return false
  }
}

// The newest items that fit; one item stays in any case.
function within(all: readonly Element[], room: number): readonly Element[] {
  // Namespaces that only items use are declared in the frame: some 60 bytes each.
  let sum = 300
  const end = all.findIndex(({ bytes }) => {
    sum += bytes.length + 2
    return sum > room
  })
  return end === -1 ? all : all.slice(0, Math.max(1, end))
}

function newest(items: readonly Rendered[]): Moment | undefined {
  const moments = items.map(({ published, updated }) => updated ?? published)
  return moments.reduce<Moment | undefined>(
    (last, moment) => (last === undefined || moment.time > last.time ? moment : last),
    undefined
  )
}
