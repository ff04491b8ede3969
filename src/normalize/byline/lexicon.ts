// Joins the language files into what the reader of bylines looks up: phrases by their first words, single words by their classes.
import type { Role } from '../../model.ts'
import { credentials } from './credentials.ts'
import type { Language } from './language.ts'
import { languages, relatives } from './languages.ts'
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
  readonly next: Map<string, Node>
  phrase?: { is: number; role: Role; readonly size: number }
}

export interface Lexicon {
  /** The longest phrase that begins at `at` and has one of the classes of `mask`. */
  phrase(from: readonly Token[], at: number, mask: number): Phrase | undefined
  /** The classes of one word. */
  word(key: string): number
  /** The conjunction that is written together with the next word, and the names that only look so. */
  readonly prefixed: readonly { readonly letter: string; readonly names: ReadonlySet<string> }[]
}

function node(): Node {
  return { next: new Map() }
}

/** The phrases of a list in a language file. */
function phrases(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}

/** Words of other languages that are this short mean too many things. */
function tooShort(phrase: string, least: number): boolean {
  return (
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase) && phrase.length < least
  )
}

function build(
  own: readonly Language[],
  others: readonly Language[],
  all: boolean,
  outlets: readonly string[]
): Lexicon {
  const root = node()
  const words = new Map<string, number>()
  const titleEnds: string[] = []
  const deskEnds: string[] = []
  let unknown = 0
  const prefixed: { letter: string; names: ReadonlySet<string> }[] = []

  const put = (phrase: string, is: number, role: Role = 'author'): void => {
    let at = root
    const keys = tokens(phrase).map(token => token.key)
    for (const key of keys) {
      let next = at.next.get(key)
      if (!next) {
        next = node()
        at.next.set(key, next)
      }
      at = next
    }
    if (at === root) return
    if (!at.phrase) at.phrase = { is, role, size: keys.length }
    else {
      if (is & Is.label && !(at.phrase.is & Is.label)) at.phrase.role = role
      // What the text's own language knows is not foreign.
      const foreign = at.phrase.is & is & Is.foreign
      at.phrase.is = ((at.phrase.is | is) & ~Is.foreign) | foreign
    }
    if (keys.length === 1) words.set(keys[0]!, (words.get(keys[0]!) ?? 0) | is)
  }
  const each = (list: string | undefined, is: number, least = 1): void => {
    for (const phrase of phrases(list)) if (least === 1 || !tooShort(phrase, least)) put(phrase, is)
  }
  const labels = (language: Language, mark: number): void => {
    const introductions = phrases(language.by).filter(by => !by.includes(' ') && by.length < 6)
    for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, string][]) {
      for (const phrase of phrases(list)) {
        if (mark && tooShort(phrase, 4)) continue
        put(phrase, Is.label | mark, role)
        for (const by of introductions) put(`${phrase} ${by}`, Is.by | mark, role)
        for (const by of ['by', 'von', 'par', 'por', 'de'])
          if (mark === 0 && language.tag !== 'en') put(`${phrase} ${by}`, Is.by, role)
      }
    }
  }
  for (const language of own) {
    labels(language, 0)
    each(language.by, Is.by)
    each(language.byOrganization, Is.byOrganization)
    each(language.and, Is.and)
    each(language.andBetweenFullNames, Is.andFull)
    each(language.with, Is.with)
    each(language.in, Is.in)
    each(language.for, Is.for)
    each(language.clauses, Is.clause)
    each(language.helped, Is.helped)
    each(language.genres, Is.genre)
    each(language.titles, Is.title)
    each(language.modifiers, Is.modifier)
    each(language.desks, Is.desk)
    each(language.agencies, Is.agencies)
    each(language.interface, Is.interface)
    each(language.after, Is.after)
    each(language.time, Is.time)
    each(language.dated, Is.dated)
    titleEnds.push(...phrases(language.titleEnds).map(fold))
    deskEnds.push(...phrases(language.deskEnds).map(fold))
    if (language.andPrefix)
      prefixed.push({ letter: language.andPrefix.letter, names: new Set(phrases(language.andPrefix.names)) })
    for (const name of months(language.tag)) put(name, Is.month | Is.time)
    for (const name of weekdays(language.tag)) put(name, Is.time)
  }
  for (const language of others) {
    labels(language, Is.foreign)
    each(language.by, Is.by | Is.foreign)
    each(language.and, Is.and | Is.foreign, 3)
    if (all) each(language.andBetweenFullNames, Is.andFull | Is.foreign)
    each(language.titles, Is.title | Is.foreign, 7)
    each(language.desks, Is.desk | Is.foreign, 7)
    each(language.agencies, Is.agencies | Is.foreign, 7)
    each(language.interface, Is.interface | Is.foreign, 7)
    each(language.after, Is.after | Is.foreign, 9)
    each(language.dated, Is.dated | Is.foreign, 6)
    if (all) {
      each(language.with, Is.with | Is.foreign, 4)
      each(language.time, Is.time | Is.foreign, 4)
      for (const name of months(language.tag)) put(name, Is.month | Is.time | Is.foreign)
    }
  }
  for (const name of [...organizations, ...outlets]) put(name, Is.organization)
  for (const name of credentials) put(name, Is.credential)

  const ends = (key: string, list: readonly string[]): boolean =>
    key.length > 6 && list.some(end => key.length > end.length && key.endsWith(end))

  return {
    prefixed,
    phrase(from, at, mask) {
      let here = root
      let found: Phrase | undefined
      for (let index = at; index < from.length; index++) {
        const next = here.next.get(from[index]!.key)
        if (!next) break
        here = next
        if (here.phrase && here.phrase.is & mask) found = here.phrase
      }
      return found
    },
    word(key) {
      let is = words.get(key)
      if (is !== undefined) return is
      is = ends(key, titleEnds) ? Is.title : ends(key, deskEnds) ? Is.desk : 0
      // Unknown words are mostly names that come again.
      if (unknown++ < 20_000) words.set(key, is)
      return is
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
const withOutlets = new WeakMap<readonly string[], Map<string, Lexicon>>()

/**
 * The lexicon for a text's language: that language and English fully, the others where they cannot be misread. `outlets` are
 * organizations to know besides the well-known ones; pass the same array again, as what is made of it is kept.
 */
export function lexicon(language?: string, outlets?: readonly string[]): Lexicon {
  const tag = tagOf(language)
  if (!outlets || outlets.length === 0) return made(built, tag, [])
  let own = withOutlets.get(outlets)
  if (!own) {
    own = new Map()
    withOutlets.set(outlets, own)
  }
  return made(own, tag, outlets)
}

const tags = new Map<string, string>()

function tagOf(language = ''): string {
  let tag = tags.get(language)
  if (tag === undefined) {
    const given = language.toLowerCase().split(/[-_]/)[0]!
    const wanted = relatives[given] ?? given
    tag = languages.some(known => known.tag === wanted) ? wanted : ''
    if (tags.size < 200) tags.set(language, tag)
  }
  return tag
}

function made(kept: Map<string, Lexicon>, tag: string, outlets: readonly string[]): Lexicon {
  let found = kept.get(tag)
  if (!found) {
    const own = languages.filter(known => known.tag === tag || known.tag === 'en')
    const others = languages.filter(known => !own.includes(known))
    found = build(own, others, tag === '', outlets)
    kept.set(tag, found)
  }
  return found
}
