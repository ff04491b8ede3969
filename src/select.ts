// Items → feeds: which items, in which order, how many; what has to wait and what is over, by the `now` that was passed in.
import type { Config, FeedConfig } from './config.ts'
import type { Credit, Feed, Format, Item, Masthead, Moment } from './model.ts'
import { type Problem, problemOf } from './problem.ts'
import { selectRules } from './select/rules.ts'
import { sha256 } from './syntax/hash.ts'
import { slugOf } from './syntax/slug.ts'
import { webAddress } from './syntax/uri.ts'
import { oneLine } from './syntax/xml.ts'

export interface Selection {
  readonly feeds: readonly Feed[]
  readonly problems: readonly Problem[]
  /** When an embargo or an expiry changes the selection next. */
  readonly next?: Moment
  readonly held: { readonly drafts: number; readonly embargoed: number; readonly expired: number }
}

const files: Readonly<Record<Format, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' }

/** `items` in the order of their sources: of several with one time (day-only dates), the first stands first. */
export function select(items: readonly Item[], config: Config, now: number): Selection {
  const shown: Item[] = []
  const problems: Problem[] = []
  const held = { drafts: 0, embargoed: 0, expired: 0 }
  let next: Moment | undefined
  const wait = (moment: Moment): void => {
    if (next === undefined || moment.time < next.time) next = moment
  }
  for (const item of items) {
    const opens = item.embargo !== undefined && item.embargo.time > item.published.time ? item.embargo : item.published
    if (item.draft) held.drafts++
    else if (item.expires !== undefined && item.expires.time <= now) held.expired++
    else if (opens.time > now) {
      held.embargoed++
      wait(opens)
    } else {
      shown.push(item)
      if (item.expires !== undefined) wait(item.expires)
    }
  }
  shown.sort((a, b) => b.published.time - a.published.time)

  const feeds: Feed[] = []
  const taken = new Map<string, string>()
  if (config.opml !== false) claim(taken, [config.opml], 'the list of feeds (opml:)')
  if (config.stylesheet === true) claim(taken, ['feed.css'], 'the stylesheet')
  for (const [i, settings] of config.feeds.entries()) {
    for (const feed of made(settings, i, shown, config)) {
      const clash = claim(taken, Object.values(feed.paths), `the feed ${feed.name}`)
      if (clash === undefined) feeds.push(feed)
      else {
        const text = `${clash.path} is already used by ${clash.owner}, and the feed ${feed.name} is held back: give it another path.`
        problems.push(problemOf(selectRules['config/feed-path'], { file: '', setting: ['feeds', i] }, text))
      }
    }
  }
  return { feeds, problems, held, ...(next && { next }) }
}

// Many disks and servers do not tell RSS.xml from rss.xml, and no file can have the name of a folder.
function claim(
  taken: Map<string, string>,
  paths: readonly string[],
  owner: string
): { path: string; owner: string } | undefined {
  const own = new Map<string, string>()
  for (const path of paths) {
    const key = folded(path)
    const steps = key.split('/')
    const above = steps.map((_, i) => steps.slice(0, i + 1).join('/'))
    const found = above.map(place => own.get(place) ?? taken.get(place)).find(one => one !== undefined && one !== '')
    if (found !== undefined || own.has(key) || taken.has(key)) return { path, owner: found ?? 'the folder of a feed' }
    for (const place of above) if (place !== key) own.set(place, '')
    own.set(key, owner)
  }
  for (const [place, name] of own) if (!taken.get(place)) taken.set(place, name)
  return undefined
}

/** Something that several items share: a section, tag, author or language. */
interface Group {
  readonly name: string
  readonly slug: string
  readonly items: readonly Item[]
}

function made(settings: FeedConfig, index: number, shown: readonly Item[], config: Config): Feed[] {
  const chosen = settings.where === undefined ? shown : shown.filter(item => fits(item, settings.where!, config))
  if (settings.each === undefined) return [feed(settings, index, undefined, chosen, config)]
  return groups(settings.each, chosen, config).map(group => feed(settings, index, group, group.items, config))
}

function terms(kind: NonNullable<FeedConfig['each']>, item: Item, config: Config): readonly string[] {
  if (kind === 'section') return item.sections
  if (kind === 'tag') return item.tags
  if (kind === 'author') return item.credits.filter(({ role }) => role === 'author').map(({ name }) => name)
  return [item.language ?? config.site.language ?? 'und']
}

// What the roster calls an author goes into addresses before what the name would give.
function slugs(kind: FeedConfig['each'], items: readonly Item[]): ReadonlyMap<string, string> {
  if (kind !== 'author') return new Map()
  return new Map(
    items.flatMap(({ credits }) => credits.flatMap(({ name, slug }) => (slug ? [[termKey(name), slugOf(slug)]] : [])))
  )
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

// `Social media`, `social-media` and `social_media` are one tag.
function termKey(name: string): string {
  return folded(name).replace(/[\s_-]+/g, '-')
}

function fits(item: Item, where: NonNullable<FeedConfig['where']>, config: Config): boolean {
  return (['section', 'tag', 'author', 'language'] as const).every(kind => {
    const wanted = where[kind]
    if (wanted === undefined) return true
    const own = terms(kind, item, config)
    return wanted.some(text =>
      own.some(term => termKey(term) === termKey(text) || (kind !== 'language' && slugOf(term) === text))
    )
  })
}

function groups(kind: NonNullable<FeedConfig['each']>, shown: readonly Item[], config: Config): Group[] {
  const found = new Map<string, { name: string; items: Item[] }>()
  // The same few thousand spellings come again and again.
  const spelled = new Map<string, { name: string; items: Item[] }>()
  for (const item of shown) {
    for (const name of new Set(terms(kind, item, config))) {
      let group = spelled.get(name)
      if (group === undefined) {
        const key = termKey(name)
        group = found.get(key) ?? { name, items: [] }
        found.set(key, group)
        spelled.set(name, group)
      }
      if (group.items.at(-1) !== item) group.items.push(item)
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  // C and C++ make one slug: the plain name keeps it, another is told apart by a hash that no further name can change.
  const given = slugs(kind, shown)
  const wanted = sorted.map(([key, { name }]) => given.get(key) ?? slugOf(name))
  const times = new Map<string, number>()
  for (const slug of wanted) times.set(slug, (times.get(slug) ?? 0) + 1)
  return sorted.map(([key, { name, items }], i) => {
    const slug = wanted[i]!
    const plain = isFileName(slug) && (slug === key || given.has(key) || (times.get(slug) === 1 && !/[+#]/.test(name)))
    const short = [...slug].slice(0, 40).join('').replace(/-+$/, '')
    return { name, items, slug: plain ? slug : `${short || kind}-${sha256(key).slice(0, 6)}` }
  })
}

// File systems hold names of 255 bytes at most, and Windows keeps some for itself.
function isFileName(slug: string): boolean {
  return slug !== '' && Buffer.byteLength(slug) <= 200 && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug)
}

function feed(
  settings: FeedConfig,
  index: number,
  group: Group | undefined,
  items: readonly Item[],
  config: Config
): Feed {
  const fill = (text: string, encode = (part: string): string => part): string =>
    text.replace(/\{(?:name|slug)\}/g, key => (key === '{name}' ? (group?.name ?? '') : encode(group?.slug ?? '')))
  const { site } = config
  const name =
    settings.name ?? (index === 0 && group === undefined ? 'main' : `${settings.each ?? `feed-${index + 1}`}`)
  const limit: { readonly items?: number | undefined; readonly bytes?: number | undefined } =
    settings.limit ?? config.limit
  const paths = pathsOf(settings, index, group, config, fill)
  const root = folderOf(config.base ?? site.url)
  const home = folderOf(site.url)
  const address = (path: string): string => webAddress(path.split('/').map(encodeURIComponent).join('/'), root)!
  const self = Object.fromEntries(
    Object.entries(paths).map(([format, path]) => [format, address(path)])
  ) as Masthead['self']
  const language = languageOf(settings, group, config)
  const masthead: Masthead = {
    title:
      oneLine(settings.title ? fill(settings.title) : group ? `${site.title}: ${group.name}` : site.title) ||
      new URL(home).hostname,
    description: oneLine(settings.description ? fill(settings.description) : site.description),
    url: webAddress(settings.url ? fill(settings.url, encodeURIComponent) : '', home) ?? home,
    authors: site.authors.flatMap(author => credited(author)),
    hubs: config.hubs,
    self,
    id: idOf(paths, config, root),
    ...present({
      language,
      rights: (site.rights && oneLine(site.rights)) || undefined,
      icon: site.icon && webAddress(site.icon, home),
      stylesheet: config.stylesheet === true ? 'feed.css' : config.stylesheet || undefined,
      period: config.period,
      frequency: config.frequency,
      ttl: config.ttl
    })
  }
  const picture = site.image && webAddress(site.image.url, home)
  return {
    name: group ? `${name}/${group.slug}` : name,
    masthead: picture === undefined ? masthead : { ...masthead, image: { ...present(site.image!), url: picture } },
    paths,
    content: settings.content ?? config.content,
    creators: settings.creators ?? config.creators,
    items: limit.items === undefined ? items : items.slice(0, limit.items),
    ...(limit.bytes !== undefined && { bytes: limit.bytes })
  }
}

// What relative addresses are seen from: the last step of a path counts as a folder.
function folderOf(address: string): string {
  const url = new URL(address)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  url.search = ''
  url.hash = ''
  return url.href
}

function credited(author: Config['site']['authors'][number]): Credit[] {
  const name = oneLine(author.name)
  return name === '' ? [] : [{ kind: 'person', role: 'author', ...present(author), name } as Credit]
}

function present<T extends object>(map: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function pathsOf(
  settings: FeedConfig,
  index: number,
  group: Group | undefined,
  config: Config,
  fill: (text: string) => string
): Feed['paths'] {
  const formats = settings.formats ?? config.formats
  if (typeof settings.path === 'object') {
    const own = Object.entries(settings.path).filter(
      ([format, path]) => path !== undefined && (settings.formats === undefined || formats.includes(format as Format))
    )
    return Object.fromEntries(own.map(([format, path]) => [format, fill(path!)]))
  }
  const first = index === 0 ? '' : slugOf(settings.name ?? `feed-${index + 1}`)
  const pattern = settings.path ?? (settings.each ? `${settings.each}/{slug}` : first)
  const folder = fill(group !== undefined && !pattern.includes('{slug}') ? `${pattern}/{slug}` : pattern).replace(
    /^\/+|\/+$/g,
    ''
  )
  return Object.fromEntries(
    formats.map(format => [format, folder === '' ? files[format] : `${folder}/${files[format]}`])
  )
}

// One language for the whole feed is what its language element can say.
function languageOf(settings: FeedConfig, group: Group | undefined, config: Config): string | undefined {
  if (settings.each === 'language' && group !== undefined) return group.name === 'und' ? undefined : group.name
  const [only, ...more] = settings.where?.language ?? []
  return only !== undefined && more.length === 0 ? only : config.site.language
}

// The address the feed had on the domain that ids are made with: it outlives a change of host.
function idOf(paths: Feed['paths'], config: Config, root: string): string {
  const path = (paths.atom ?? paths.rss ?? paths.json ?? '').split('/').map(encodeURIComponent).join('/')
  const url = new URL(path, root)
  if (config.ids.authority !== undefined) url.host = config.ids.authority
  return url.href
}
