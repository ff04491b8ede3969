// Compiles language files into what can be looked up: phrases by their first words, single words by their classes.
import type { Role } from '../../model.ts'
import type { Language } from './language.ts'
import { months } from './months.ts'
import { fold, type Token, tokens } from './tokens.ts'

/** What a phrase can be. One phrase may be several things; the reader decides by its neighbours. */
export const Is = {
  by: 1,
  label: 2,
  and: 4,
  andFull: 8,
  with: 16,
  in: 32,
  for: 64,
  clause: 128,
  interface: 256,
  after: 512,
  genre: 1024,
  title: 2048,
  modifier: 4096,
  desk: 8192,
  agencies: 16384,
  time: 32768,
  dated: 65536,
  month: 131072,
  organization: 262144,
  credential: 524288,
  byOrganization: 1048576,
  helped: 4194304,
  /** Of another language than the text's: believed only in clear cases. */
  foreign: 2097152
} as const

export interface Phrase {
  readonly is: number
  readonly role: Role
  /** How many tokens it covers. */
  readonly size: number
}

interface Node {
  /** Most phrases are one word: most nodes have none. */
  next?: Map<string, Node>
  phrase?: { is: number; readonly role: Role; readonly size: number }
}

/** A set of phrases. */
export interface Table {
  readonly root: Node
  /** Phrases of one word. */
  readonly words: Map<string, number>
  readonly titleEnds: string[]
  readonly deskEnds: string[]
}

export function table(): Table {
  return { root: {}, words: new Map(), titleEnds: [], deskEnds: [] }
}

/** The longest phrase that begins at `at` and has one of the classes of `mask`. */
export function longestPhrase(in_: Table, from: readonly Token[], at: number, mask: number): Phrase | undefined {
  let here = in_.root
  let found: Phrase | undefined
  for (let index = at; index < from.length; index++) {
    const next = here.next?.get(from[index]!.key)
    if (!next) break
    here = next
    if (here.phrase && here.phrase.is & mask) found = here.phrase
  }
  return found
}

/** Adds a phrase. The first role that a label is given stays. */
export function put(to: Table, phrase: string, is: number, role: Role = 'author'): void {
  let at = to.root
  const keys = keysOf(phrase)
  for (const key of keys) {
    at.next ??= new Map()
    let next = at.next.get(key)
    if (!next) {
      next = {}
      at.next.set(key, next)
    }
    at = next
  }
  const known = at.phrase
  if (known && !(is & Is.label && !(known.is & Is.label))) known.is |= is
  else if (at !== to.root) at.phrase = { is: is | (known?.is ?? 0), role, size: keys.length }
  if (keys.length === 1) to.words.set(keys[0]!, (to.words.get(keys[0]!) ?? 0) | is)
}

// Nearly all phrases are letters and spaces, of which the tokens are known without cutting.
function keysOf(phrase: string): readonly string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(' ')
  const [words] = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*(?=\.?$)/u.exec(phrase) ?? []
  return words === undefined ? tokens(phrase).map(token => token.key) : words.split(' ').map(fold)
}

/** The phrases of a list in a language file. */
export function phrases(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}

function each(to: Table, list: string | undefined, is: number, least = 1): void {
  for (const phrase of phrases(list)) if (least === 1 || !tooShort(phrase, least)) put(to, phrase, is)
}

/** Words of other languages that are this short mean too many things. */
function tooShort(phrase: string, least: number): boolean {
  return (
    phrase.length < least && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)
  )
}

/** Everything of a language, for texts in it. */
export function addOwn(to: Table, language: Language): void {
  for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, string][]) {
    for (const phrase of phrases(list)) put(to, phrase, Is.label, role)
  }
  each(to, language.by, Is.by)
  each(to, language.byOrganization, Is.byOrganization)
  each(to, language.and, Is.and)
  each(to, language.andBetweenFullNames, Is.andFull)
  each(to, language.with, Is.with)
  each(to, language.in, Is.in)
  each(to, language.for, Is.for)
  each(to, language.clauses, Is.clause)
  each(to, language.helped, Is.helped)
  each(to, language.genres, Is.genre)
  each(to, language.titles, Is.title)
  each(to, language.modifiers, Is.modifier)
  each(to, language.desks, Is.desk)
  each(to, language.agencies, Is.agencies)
  each(to, language.interface, Is.interface)
  each(to, language.after, Is.after)
  each(to, language.time, Is.time)
  each(to, language.dated, Is.dated)
  to.titleEnds.push(...phrases(language.titleEnds).map(fold))
  to.deskEnds.push(...phrases(language.deskEnds).map(fold))
  for (const name of monthsOf(language.tag)) put(to, name, Is.month | Is.time)
  for (const name of weekdays(language.tag)) put(to, name, Is.time)
}

/** What of a language cannot be misread in another one; more of it where the text's language is not `known`. */
export function addForeign(to: Table, language: Language, known: boolean): void {
  for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, string][]) {
    for (const phrase of phrases(list)) if (!tooShort(phrase, 4)) put(to, phrase, Is.label | Is.foreign, role)
  }
  each(to, language.by, Is.by | Is.foreign)
  each(to, language.and, Is.and | Is.foreign, 3)
  each(to, language.titles, Is.title | Is.foreign, 7)
  each(to, language.desks, Is.desk | Is.foreign, 7)
  each(to, language.agencies, Is.agencies | Is.foreign, 7)
  each(to, language.interface, Is.interface | Is.foreign, 7)
  each(to, language.after, Is.after | Is.foreign, 9)
  each(to, language.dated, Is.dated | Is.foreign, 6)
  if (known) return
  each(to, language.andBetweenFullNames, Is.andFull | Is.foreign)
  each(to, language.with, Is.with | Is.foreign, 4)
  each(to, language.time, Is.time | Is.foreign, 4)
  for (const name of monthsOf(language.tag)) put(to, name, Is.month | Is.time | Is.foreign)
}

function monthsOf(tag: string): readonly string[] {
  return months[tag] === undefined ? monthNames(tag) : phrases(months[tag])
}

/** The names of months as this machine's Intl has them; `months.ts` is made from it. */
export function monthNames(tag: string): string[] {
  const found = new Set<string>()
  for (const month of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' })
    const inDate = new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      const time = Date.UTC(2023, index, 15)
      found.add(alone.format(time))
      for (const part of inDate.formatToParts(time)) if (part.type === 'month') found.add(part.value)
    }
  }
  return [...found].filter(name => !/^\d/.test(name))
}

function weekdays(tag: string): string[] {
  const found: string[] = []
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
    for (let day = 1; day < 8; day++) found.push(format.format(Date.UTC(2023, 0, day)))
  }
  return found
}
