// Joins the language files into what the reader of bylines looks up: phrases by their first words, single words by their classes.
import type { Role } from '../../model.ts'
import { credentials } from './credentials.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'
import { organizations } from './organizations.ts'
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
  readonly next: Map<string, Node>
  phrase?: { is: number; role: Role }
}

export interface Lexicon {
  /** The longest phrase that begins at `at` and has one of the classes of `mask`. */
  phrase(from: readonly Token[], at: number, mask: number): Phrase | undefined
  /** The classes of one word. */
  word(key: string): number
}

function node(): Node {
  return { next: new Map() }
}

function phraseWords(phrase: string): string[] {
  return tokens(phrase).map(token => token.key)
}

const shortLatin = /^[\p{Script=Latin}' ]{1,3}$/u

function build(own: readonly Language[], others: readonly Language[], all: boolean): Lexicon {
  const root = node()
  const words = new Map<string, number>()
  const titleEnds: string[] = []
  const deskEnds: string[] = []

  const put = (phrase: string, is: number, role: Role = 'author'): void => {
    let at = root
    const keys = phraseWords(phrase)
    for (const key of keys) {
      let next = at.next.get(key)
      if (!next) at.next.set(key, (next = node()))
      at = next
    }
    if (at === root) return
    if (!at.phrase) at.phrase = { is, role }
    else {
      // A phrase that the text's own language knows is not foreign.
      const foreign = at.phrase.is & is & Is.foreign
      at.phrase.is = ((at.phrase.is | is) & ~Is.foreign) | foreign
      if (is & Is.label && !(at.phrase.is & Is.label && at.phrase.role !== 'author')) at.phrase.role = role
    }
    if (keys.length === 1) words.set(keys[0]!, (words.get(keys[0]!) ?? 0) | is)
  }

  const add = (language: Language, foreign: boolean): void => {
    const mark = foreign ? Is.foreign : 0
    const each = (list: readonly string[] | undefined, is: number, keepShort = !foreign): void => {
      for (const phrase of list ?? []) if (keepShort || !shortLatin.test(phrase)) put(phrase, is | mark)
    }
    each(language.by, Is.by, true)
    for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, readonly string[]][]) {
      for (const phrase of list) {
        put(phrase, Is.label | mark, role)
        for (const by of language.by ?? []) if (!by.includes(' ')) put(`${phrase} ${by}`, Is.by | mark, role)
      }
    }
    each(language.and, Is.and)
    each(language.andBetweenFullNames, Is.andFull, all || !foreign)
    each(language.with, Is.with)
    if (!foreign) {
      each(language.in, Is.in)
      each(language.for, Is.for)
      each(language.clauses, Is.clause)
      each(language.byOrganization, Is.byOrganization)
    }
    each(language.interface, Is.interface)
    each(language.after, Is.after)
    each(language.genres, Is.genre)
    each(language.titles, Is.title)
    each(language.modifiers, Is.modifier)
    each(language.desks, Is.desk)
    each(language.agencies, Is.agencies)
    each(language.time, Is.time)
    each(language.dated, Is.dated)
    titleEnds.push(...(language.titleEnds ?? []))
    deskEnds.push(...(language.deskEnds ?? []))
    for (const name of months(language.tag)) put(name, Is.month | Is.time)
    for (const name of weekdays(language.tag)) put(name, Is.time)
  }
  for (const language of own) add(language, false)
  for (const language of others) add(language, true)
  for (const name of organizations) put(name, Is.organization)
  for (const name of credentials) put(name, Is.credential)

  const ends = (key: string, list: readonly string[]): boolean =>
    key.length > 6 && list.some(end => key.length > end.length && key.endsWith(end))

  return {
    phrase(from, at, mask) {
      let here = root
      let found: Phrase | undefined
      for (let size = 1; ; size++) {
        const token = from[at + size - 1]
        if (!token) break
        const next = here.next.get(token.key)
        if (!next) break
        here = next
        if (here.phrase && here.phrase.is & mask) found = { ...here.phrase, size }
      }
      return found
    },
    word(key) {
      const known = words.get(key)
      if (known !== undefined) return known
      if (ends(key, titleEnds)) return Is.title
      if (ends(key, deskEnds)) return Is.desk
      return 0
    }
  }
}

function months(tag: string): string[] {
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

const built = new Map<string, Lexicon>()

/** The lexicon for a text's language: that language and English fully, the others where they cannot be misread. */
export function lexicon(language: string | undefined): Lexicon {
  const wanted = (language ?? '').toLowerCase().split(/[-_]/)[0]!
  const tag = languages.some(known => known.tag === wanted) ? wanted : ''
  let found = built.get(tag)
  if (!found) {
    const own = languages.filter(known => known.tag === tag || known.tag === 'en')
    const others = languages.filter(known => !own.includes(known))
    found = build(own, others, tag === '')
    built.set(tag, found)
  }
  return found
}
