// Compiles language files into what can be looked up: phrases by their first words, single words by their classes.
import type { Role } from '../../model.ts'
import type { BylineLanguage } from './language.ts'
import { monthNames, weekdayNames } from './months.ts'
import { type BylineToken, fold, foldedMarks, tokens } from './tokens.ts'

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

export interface BylinePhrase {
  readonly is: number
  readonly role: Role
  /** How many tokens it covers. */
  readonly size: number
}

/** One word of a phrase. It is the phrase itself where one ends here, which `is` something then. */
interface Node {
  is: number
  role: Role
  readonly size: number
  /** Most phrases are one word: most nodes have none. */
  next: Map<string, Node> | undefined
}

/** A set of phrases. */
export interface Table {
  readonly words: Map<string, Node>
  readonly titleEnds: string[]
  readonly deskEnds: string[]
}

export function table(): Table {
  return { words: new Map(), titleEnds: [], deskEnds: [] }
}

/** The longest phrase that begins at `at` and has one of the classes of `mask`. */
export function longestPhrase(
  in_: Table,
  from: readonly BylineToken[],
  at: number,
  mask: number
): BylinePhrase | undefined {
  let next: Map<string, Node> | undefined = in_.words
  let found: BylinePhrase | undefined
  for (let index = at; next !== undefined && index < from.length; index++) {
    const here: Node | undefined = next.get(from[index]!.key)
    if (here === undefined) break
    if (here.is & mask) found = here
    next = here.next
  }
  return found
}

/** The classes of one word, or undefined where no phrase is that word. */
export function wordIn(in_: Table, key: string): number | undefined {
  return in_.words.get(key)?.is || undefined
}

/** Adds a phrase. The first role that a label is given stays. */
export function put(to: Table, phrase: string, is: number, role: Role = 'author'): void {
  add(to, keysOf(phrase), is, role)
}

function add(to: Table, keys: readonly string[], is: number, role: Role): void {
  if (keys.length === 0) return
  let node = oneWord(to.words, keys[0]!, 1)
  for (let index = 1; index < keys.length; index++) {
    node.next ??= new Map()
    node = oneWord(node.next, keys[index]!, index + 1)
  }
  mark(node, is, role)
}

function oneWord(in_: Map<string, Node>, key: string, size: number): Node {
  let node = in_.get(key)
  if (node === undefined) {
    node = { is: 0, role: 'author', size, next: undefined }
    in_.set(key, node)
  }
  return node
}

function mark(node: Node, is: number, role: Role): void {
  if (node.is === 0 || (is & Is.label && !(node.is & Is.label))) node.role = role
  node.is |= is
}

function keysOf(phrase: string): readonly string[] {
  if (cut.test(phrase)) return tokens(phrase).map(token => token.key)
  return phrase.split(' ').map(word => fold(word.endsWith('.') ? word.slice(0, -1) : word))
}

/** The phrases of a list in a language file. */
export function phrases(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}

// Where a phrase may be cut besides its spaces, and full stops. Ranges, as `\p{L}` takes longer to compile than all else here.
const cut =
  /[\x00-\x1f\x21-\x2d\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u060c\u061b\u1680\u2000-\u2bff\u3000-\u303f\u30fb\ufeff-\uff65]/

/** Adds the phrases of a list, which is folded as a whole: a text's first byline waits for thousands of phrases. */
function each(to: Table, list: string | undefined, is: number, least = 1, role: Role = 'author'): void {
  if (list === undefined) return
  const ascii = /^[\n\x20-\x7e]*$/.test(list)
  const folded = foldedMarks(list.toLowerCase()).split(',')
  const given = list.split(',')
  for (let index = 0; index < given.length; index++) {
    const phrase = given[index]!.trim()
    if (phrase === '' || (least > 1 && tooShort(phrase, least))) continue
    if (phrase.includes('.') || cut.test(phrase) || (!ascii && hasShort(phrase))) put(to, phrase, is, role)
    else {
      const key = folded[index]!.trim()
      if (key.includes(' ')) add(to, key.split(' '), is, role)
      else mark(oneWord(to.words, key, 1), is, role)
    }
  }
}

/** Whether a word of it is so short that it keeps its accents. */
function hasShort(phrase: string): boolean {
  for (let at = 0; ; ) {
    const space = phrase.indexOf(' ', at)
    if ((space < 0 ? phrase.length : space) - at < 3) return true
    if (space < 0) return false
    at = space + 1
  }
}

/** Words of other languages that are this short mean too many things; Chinese, Japanese and Korean ones are never short. */
function tooShort(phrase: string, least: number): boolean {
  return phrase.length < least && !/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]/.test(phrase)
}

/** Everything of a language, for texts in it. */
export function addOwn(to: Table, language: BylineLanguage): void {
  for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, string][]) {
    each(to, list, Is.label, 1, role)
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
  each(to, language.outlets, Is.organization)
  each(to, language.interface, Is.interface)
  each(to, language.after, Is.after)
  each(to, language.time, Is.time)
  each(to, language.dated, Is.dated)
  to.titleEnds.push(...phrases(language.titleEnds).map(fold))
  to.deskEnds.push(...phrases(language.deskEnds).map(fold))
  each(to, monthNames(language.tag), Is.month | Is.time)
  each(to, weekdayNames(language.tag), Is.time)
}

/** What of a language cannot be misread in another one; more of it where the text's language is not `known`. */
export function addForeign(to: Table, language: BylineLanguage, known: boolean): void {
  for (const [role, list] of Object.entries(language.roles ?? {}) as [Role, string][]) {
    each(to, list, Is.label | Is.foreign, 4, role)
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
  each(to, language.outlets, Is.organization | Is.foreign, 8)
  each(to, language.andBetweenFullNames, Is.andFull | Is.foreign)
  each(to, language.with, Is.with | Is.foreign, 4)
  each(to, language.time, Is.time | Is.foreign, 4)
  each(to, monthNames(language.tag), Is.month | Is.time | Is.foreign)
}
