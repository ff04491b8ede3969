// Which items a feed chooses, and the groups that `each:` makes of them: sections, tags, authors, languages, each with the name it has in addresses.
import type { Config, FeedConfig } from '../config.ts'
import type { Item } from '../model.ts'
import { globs } from '../syntax/glob.ts'
import { sha256 } from '../syntax/hash.ts'
import { slugOf } from '../syntax/slug.ts'
import { isFileName, pathKey } from './paths.ts'

/** Something that several items share: a section, tag, author or language. */
export interface Group {
  readonly name: string
  readonly slug: string
  readonly items: readonly Item[]
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

// `Social media`, `social-media` and `social_media` are one tag.
function termKey(name: string): string {
  return pathKey(name).replace(/[\s_-]+/g, '-')
}

/** Whether `where:` of a feed asks for the item. */
export function fits(item: Item, where: NonNullable<FeedConfig['where']>, config: Config): boolean {
  if (where.path !== undefined && !globs(where.path)(item.origin.file)) return false
  return (['section', 'tag', 'author', 'language'] as const).every(kind => {
    const wanted = where[kind]
    if (wanted === undefined) return true
    const own = terms(kind, item, config)
    return wanted.some(text =>
      own.some(term => termKey(term) === termKey(text) || (kind !== 'language' && slugOf(term) === text))
    )
  })
}

export function groups(kind: NonNullable<FeedConfig['each']>, shown: readonly Item[], config: Config): Group[] {
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
