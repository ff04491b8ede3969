// dateline authors: the authors of all items with the spellings of their names, and a starter authors.yaml to edit by hand.
import { existsSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { settle } from '../compile.ts'
import type { Credit } from '../model.ts'
import { newsroom } from '../newsroom.ts'
import { roster, slugOf, spellings } from '../normalize.ts'
import { reported } from './problems.ts'
import { counted, grouped, type Terminal, table } from './terminal.ts'

export interface AuthorsOptions {
  readonly config?: string
  readonly authors?: string
  /** Where the starter authors.yaml goes. */
  readonly write?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export function authors(items: string, { write, now, ...places }: AuthorsOptions, screen: Terminal): 0 | 1 | 2 {
  const { newsroom: room, problems } = newsroom(items, places)
  if (room === undefined) {
    screen.warn(reported(problems, 'pretty', screen).trimEnd())
    return 2
  }
  const known = roster(room.authors)
  const { items: all } = settle(room.sources(), room.config, now, { authors: room.authors })
  const people = new Map<string, { credit: Credit; count: number }>()
  for (const { credits } of all) {
    for (const credit of credits) people.set(credit.name, { credit, count: (people.get(credit.name)?.count ?? 0) + 1 })
  }
  const sorted = [...people.values()].sort((a, b) => b.count - a.count || (a.credit.name < b.credit.name ? -1 : 1))
  if (sorted.length === 0) {
    screen.say('No item names an author.')
    return 0
  }
  const rows = sorted.map(({ credit, count }) => [
    credit.name,
    grouped(count),
    known.find(credit.name) ? 'known' : 'not listed',
    credit.kind === 'organization' ? 'organization' : ''
  ])
  const [head, ...body] = table([['Name', 'Items', 'Authors', ''], ...rows], [1])
  screen.say([screen.colours.bold(head!), ...body].join('\n'))

  const alike = spellings(
    sorted.map(({ credit, count }) => ({ name: credit.name, count })),
    known
  )
  for (const { name, spellings: all, why } of alike) {
    const others = all.filter(one => one.name !== name).map(one => `${one.name} (${counted(one.count, 'item')})`)
    screen.say(
      `\n${name} and ${others.join(', ')} differ by ${why}. If they are one person, list the other spellings as aliases of the first.`
    )
  }
  return write === undefined ? 0 : starter(write, sorted, screen)
}

function starter(file: string, sorted: readonly { credit: Credit; count: number }[], screen: Terminal): 0 | 2 {
  if (existsSync(file)) {
    screen.warn(`${file} already exists and was not changed: name another file, and copy what you need from it.`)
    return 2
  }
  const taken = new Set<string>()
  const entries = sorted.flatMap(({ credit }) => {
    const slug = slugOf(credit.name)
    if (slug === '' || taken.has(slug)) return []
    taken.add(slug)
    const { name, kind, email, url } = credit
    return [
      [slug, { name, ...(kind === 'organization' && { kind }), ...(email && { email }), ...(url && { url }) }] as const
    ]
  })
  const head =
    '# The authors, by slug. Further fields: aliases, email, url, avatar, kind, organization, zone, same_as.\n'
  writeFileSync(file, head + stringify(Object.fromEntries(entries), { lineWidth: 0 }))
  screen.say(`\n${counted(entries.length, 'person', 'people')} written to ${file}: review it before you use it.`)
  return 0
}
