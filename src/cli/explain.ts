// dateline explain: for each field of one file's items, what was read, what it became, and by which rule.
import { relative, resolve, sep } from 'node:path'
import { settle } from '../compile.ts'
import { newsroom } from '../newsroom.ts'
import type { Note } from '../normalize.ts'
import { opening, standing } from '../select.ts'
import { utcMinute } from '../syntax/rfc3339.ts'
import { located, reported } from './problems.ts'
import type { Terminal } from './terminal.ts'

export interface ExplainOptions {
  readonly items: string
  readonly config?: string
  readonly authors?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

export function explain(file: string, { items, now, ...places }: ExplainOptions, screen: Terminal): 0 | 1 | 2 {
  const { newsroom: room, problems } = newsroom(items, places)
  if (room === undefined) {
    screen.warn(reported(problems, 'pretty', screen).trimEnd())
    return 2
  }
  const wanted = relative(resolve(items), resolve(file)).split(sep).join('/')
  const sources = [...room.sources()].filter(
    source => ('rule' in source ? source.place.file : source.file) === (wanted.startsWith('..') ? file : wanted)
  )
  if (sources.length === 0) {
    screen.warn(`${file} is not among the items of ${items}: name one of its files, or give its folder with --items.`)
    return 2
  }
  const notes: Note[][] = []
  const { assets } = room
  const settled = settle(sources, room.config, now, {
    authors: room.authors,
    ...(assets && { assets }),
    note: (origin, note) => {
      const line = origin.line ?? 1
      notes[line] = [...(notes[line] ?? []), note]
    }
  })
  const { bold, dim } = screen.colours
  for (const [line, own] of [...notes.entries()].filter(([, own]) => own !== undefined)) {
    screen.say(bold(`${file}${line > 1 ? `:${line}` : ''}`))
    const wide = Math.max(...own.map(({ field }) => field.length))
    for (const { field, read, line: at, became, by } of own) {
      const indent = ' '.repeat(wide + 4)
      screen.say(`  ${field.padEnd(wide)}  ${became}`)
      if (read !== undefined && read !== became)
        screen.say(dim(`${indent}read ${JSON.stringify(short(read))}${at === undefined ? '' : ` on line ${at}`}`))
      screen.say(dim(`${indent}${by}`))
    }
    screen.say('')
  }
  for (const item of settled.items) {
    const what = standing(item, now)
    if (what === 'draft') screen.say('This is a draft: it is in no feed.')
    else if (what === 'over') screen.say(`It expired at ${utcMinute(item.expires!.time)}: it is in no feed.`)
    else if (what === 'waiting') screen.say(`It will be in feeds from ${utcMinute(opening(item).time)} on.`)
  }
  const text = reported(located(settled.problems, items, room), 'pretty', screen)
  if (text !== '') screen.say(text.trimEnd())
  return settled.problems.some(({ level }) => level === 'error') ? 1 : 0
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
