// dateline adopt: fills dateline.lock from feeds of another generator, so that moving to dateline shows no subscriber an old item as new.
import { readFileSync } from 'node:fs'
import { type Listed, listedIn } from '../diff.ts'
import { adopted } from '../ledger.ts'
import { problemOf } from '../problem.ts'
import { ledgerPath, readLedger, writeLedger } from './ledger.ts'
import { compiledIn } from './make.ts'
import { reported } from './problems.ts'
import { commandRules } from './rules.ts'
import { counted, type Terminal } from './terminal.ts'

export interface AdoptOptions {
  readonly items: string
  readonly out: string
  readonly config?: string
  readonly authors?: string
  readonly now: number
}

/** 1 where items of the feeds were not found, 2 where nothing was written. */
export function adopt(feeds: readonly string[], options: AdoptOptions, screen: Terminal): 0 | 1 | 2 {
  const announced: Listed[] = []
  for (const file of feeds) {
    const listed = listedAt(file)
    if (listed === undefined) {
      const text =
        'This file cannot be read as RSS, Atom or JSON Feed: give a feed as it was published. Nothing was changed.'
      screen.warn(reported([problemOf(commandRules['adopt/unreadable'], { file }, text)], 'pretty', screen).trimEnd())
      return 2
    }
    announced.push(...listed)
  }
  const made = compiledIn(options.items, options)
  if ('unusable' in made) {
    screen.warn(reported(made.unusable, 'pretty', screen).trimEnd())
    return 2
  }
  const { room, compiled } = made
  const path = ledgerPath(room.settings)
  const before = readLedger(path)
  if ('problems' in before) {
    screen.warn(reported(before.problems, 'pretty', screen).trimEnd())
    return 2
  }
  const result = adopted(before, compiled.settled, announced)
  const unwritten = writeLedger(path, result.ledger)
  if (unwritten.length > 0) {
    screen.warn(reported(unwritten, 'pretty', screen).trimEnd())
    return 2
  }
  screen.say(`${counted(result.adopted, 'id')} adopted in ${path}.`)
  if (!room.config.ids.ledger) screen.say(`Builds use it only with this in ${room.settings}: ids: { ledger: true }`)
  if (result.unmatched.length === 0) return 0
  screen.warn(`${counted(result.unmatched.length, 'item')} of the feeds could not be matched with any item here:`)
  for (const { title, url, id } of result.unmatched) screen.warn(`  ${plain([title || id, url].join('  '))}`)
  return 1
}

function listedAt(file: string): Listed[] | undefined {
  try {
    return listedIn(readFileSync(file), false)
  } catch {
    return undefined
  }
}

// A title from outside cannot move the cursor.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
