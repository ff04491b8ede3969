// What is published already, read for the guard: only feeds whose bytes differ, one format of each.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Compiled } from '../compile.ts'
import type { Config } from '../config.ts'
import { type GuardedFeed, guard, type Listed, listedIn } from '../diff.ts'
import type { Format, Item } from '../model.ts'
import type { Plan, Review } from '../publish.ts'

export interface GuardChoices {
  readonly limits: Config['guard']
  readonly accept: boolean
  readonly allowShrink: boolean
}

/** The quickest to read first. */
const order: readonly Format[] = ['json', 'rss', 'atom']

/** The review that `publish` asks for before it changes anything in `out`. */
export function reviewOf(compiled: Compiled, out: string, { limits, accept, allowShrink }: GuardChoices) {
  return (plan: Plan): Review => {
    const changing = changingFeeds(compiled, plan)
    const settled = compiled.settled.flatMap(item => [listed(item, 'json'), listed(item, 'atom')])
    // By their ids: the notice of a withdrawn item is another object.
    const sound = new Set(compiled.settled.map(({ id }) => id))
    const judged = (bodies: boolean) => {
      const feeds = changing.feeds.flatMap(({ name, paths, path, format, items }): GuardedFeed[] => {
        const before = publishedIn(out, path, bodies)
        if (before === undefined) return []
        const made = bodies ? compiled.files.find(file => file.path === path) : undefined
        const after =
          (made && listedIn(made.bytes)) ?? items?.filter(item => sound.has(item.id)).map(item => listed(item, format))
        return [{ name, paths, before, ...(after && { after }) }]
      })
      return guard(feeds, settled, {
        ...limits,
        accept,
        allowShrink,
        refused: compiled.items.refused,
        unchanged: () => changing.others.map(item => listed(item, 'json'))
      })
    }
    const quick = judged(false)
    // Whether an item with another date has other content is asked only where it matters: texts take most of the time.
    return quick.stop ? judged(true) : quick
  }
}

interface ChangingFeed {
  readonly name: string
  readonly paths: readonly string[]
  /** The one that is compared. */
  readonly path: string
  readonly format: Format
  readonly items?: readonly Item[]
}

function changingFeeds({ feeds }: Compiled, plan: Plan): { feeds: ChangingFeed[]; others: Item[] } {
  const written = new Set(plan.write)
  const found: ChangingFeed[] = []
  const others: Item[] = []
  for (const { name, paths, items } of feeds) {
    const format = order.find(one => paths[one] !== undefined && written.has(paths[one]))
    if (format === undefined) others.push(...items)
    else found.push({ name, paths: Object.values(paths), path: paths[format]!, format, items })
  }
  for (const [folder, paths] of byFolder(plan.remove)) {
    const [path] = paths.filter(one => /\.(?:json|xml|rss|atom)$/.test(one))
    if (path !== undefined) found.push({ name: folder, paths, path, format: 'json' })
  }
  return { feeds: found, others }
}

function byFolder(paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const path of paths) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path])
  return folders
}

function publishedIn(out: string, path: string, bodies: boolean): Listed[] | undefined {
  try {
    return listedIn(readFileSync(join(out, path)), bodies)
  } catch {
    return undefined
  }
}

function listed({ id, uri, url = '', title = '', published }: Item, format: Format): Listed {
  return { id: format === 'atom' ? uri : id, url, title, published: Math.floor(published.time / 1000) * 1000 }
}
