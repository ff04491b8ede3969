// Accounts for a byline that was read: every word of it is in a credit, or known for something else, or it is reported.
import type { Credit } from '../../model.ts'
import { dateAt } from './dates.ts'
import { given } from './given.ts'
import { Is, type Lexicon } from './lexicon.ts'
import { isPlace } from './names.ts'
import { pageVerbs } from './pageverbs.ts'
import { isParticle, postpositions } from './particles.ts'
import type { BylineToken } from './tokens.ts'

/** What a word of a byline was taken for. */
export const taken = {
  nothing: 0,
  name: 1,
  word: 2,
  title: 3,
  outlet: 4,
  place: 5,
  date: 6,
  address: 7,
  sentence: 8
} as const

export interface Account {
  /** One entry of `taken` for each token. */
  readonly as: Uint8Array
  /** Runs of words that nothing explains. */
  readonly left: readonly (readonly BylineToken[])[]
  /** Names whose words are not in the text in that order. */
  readonly altered: readonly string[]
}

const anything =
  Is.by |
  Is.label |
  Is.and |
  Is.andFull |
  Is.with |
  Is.in |
  Is.for |
  Is.clause |
  Is.interface |
  Is.after |
  Is.genre |
  Is.title |
  Is.modifier |
  Is.desk |
  Is.agencies |
  Is.time |
  Is.dated |
  Is.month |
  Is.organization |
  Is.credential |
  Is.byOrganization |
  Is.helped

/** How many words a title, an outlet or a place may have that no list knows. */
const most = 4

/**
 * What each word of `from` was taken for, by what the tables say and where the credits are in the text. It looks at the
 * outcome alone and shares no step with the reader, so that a word the reader lost is found here. `quoted` are texts that a
 * problem has reported already, `passed` tells the tokens after the beginning of a sentence.
 */
export function account(
  from: readonly BylineToken[],
  lexicon: Lexicon,
  credits: readonly Credit[],
  quoted: readonly string[],
  passed: (index: number) => boolean,
  known: Iterable<number> = []
): Account {
  const as = new Uint8Array(from.length)
  for (const index of known) as[index] = taken.name
  const missed = credits.filter(({ name }) => !inOneRow(name, from, as))
  const altered = missed.length + quoted.length > 0 ? anywhere(from, as, missed, quoted) : []

  words(from, as, lexicon)
  return { as, left: leftOver(from, as, credits, passed), altered }
}

/** Marks the words of a name where they are as they were written. */
function inOneRow(name: string, from: readonly BylineToken[], as: Uint8Array): boolean {
  let found = false
  const first = name.charCodeAt(0)
  for (let start = 0; start < from.length; start++) {
    if (from[start]!.text.charCodeAt(0) !== first) continue
    let at = 0
    let i = start
    for (; i < from.length && at < name.length; i++) {
      const { text } = from[i]!
      if (at > 0 && name[at] === ' ') at++
      if (name.startsWith(text, at)) at += text.length
      else if (text.endsWith('.') && at + text.length - 1 === name.length && name.endsWith(text.slice(0, -1)))
        at = name.length
      else break
    }
    if (at !== name.length) continue
    found = true
    as.fill(taken.name, start, i)
    start = i - 1
  }
  return found
}

function leftOver(
  from: readonly BylineToken[],
  as: Uint8Array,
  credits: readonly Credit[],
  passed: (index: number) => boolean
): BylineToken[][] {
  const left: BylineToken[][] = []
  let same: ReadonlySet<string> | undefined
  let before = -2
  for (let i = 0; i < from.length; i++) {
    if (as[i] !== taken.nothing || from[i]!.kind === 'mark') continue
    const text = bare(from[i]!.text)
    if (text === '') continue
    same ??= ofNames(credits)
    if (same.has(text)) as[i] = taken.name
    else if (passed(i)) as[i] = taken.sentence
    else {
      if (before === i - 1) left.at(-1)!.push(from[i]!)
      else left.push([from[i]!])
      before = i
    }
  }
  return left
}

/** `JANE DOE Doe covers courts`, `janedoe`, `JD`: more of the same person. */
function ofNames(credits: readonly Credit[]): ReadonlySet<string> {
  const known = credits.flatMap(({ name }) => [...name.split(/[\s-]+/).map(bare), bare(name), initials(name)])
  return new Set(known.filter(word => word.length > 1))
}

/** The letters and digits of a text, in small letters. */
function bare(text: string): string {
  if (/^[a-z]+$/.test(text)) return text
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase()
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** Marks names and quotations by their letters alone, whatever marks are between; the names that are nowhere. */
function anywhere(
  from: readonly BylineToken[],
  as: Uint8Array,
  credits: readonly Credit[],
  quoted: readonly string[]
): string[] {
  const starts: number[] = []
  let all = ''
  for (const token of from) {
    starts.push(all.length)
    all += bare(token.text)
  }
  starts.push(all.length)
  const altered: string[] = []
  for (const { name } of credits) if (!marked(bare(name), from, starts, all, as, taken.name)) altered.push(name)
  for (const text of quoted) marked(bare(text), from, starts, all, as, taken.sentence)
  return altered
}

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(word => bare(word)[0] ?? '')
    .join('')
}

function marked(
  name: string,
  from: readonly BylineToken[],
  starts: readonly number[],
  all: string,
  as: Uint8Array,
  value: number
): boolean {
  let found = false
  if (name === '') return true
  for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
    let first = 0
    while (starts[first + 1]! <= at) first++
    let last = first
    while (starts[last + 1]! < at + name.length) last++
    // A conjunction may be the first letter of the first word: Arabic و.
    const whole = starts[last + 1]! === at + name.length && at - starts[first]! < 2
    if (!whole || (at > starts[first]! && from[first]!.written !== 'none')) continue
    found = true
    for (let i = first; i <= last; i++) if (as[i] === taken.nothing) as[i] = value
  }
  return found
}

/** Marks what the tables know, and what belongs to it. */
function words(from: readonly BylineToken[], as: Uint8Array, lexicon: Lexicon): void {
  for (let i = 0; i < from.length; i++) {
    if (as[i] !== taken.nothing) continue
    const token = from[i]!
    if (token.kind === 'mark') continue
    if (token.kind !== 'word' && token.kind !== 'number') {
      as[i] = taken.address
      continue
    }
    const phrase = lexicon.phrase(from, i, anything)
    const size = phrase && free(as, i, phrase.size) ? phrase.size : 0
    if (token.kind === 'number' || (size > 0 && phrase!.is & (Is.time | Is.dated | Is.month))) {
      const date = dateAt(from, i, lexicon)
      if (date && free(as, i, date.end - i) && (date.sure || isCounted(from, i, date.end, as, lexicon))) {
        as.fill(taken.date, i, date.end)
        // `5 min read`: the last word of the time begins a phrase too.
        const more = lexicon.phrase(from, date.end - 1, anything)
        if (more && more.size > 1 && free(as, date.end, more.size - 1))
          as.fill(taken.word, date.end, date.end - 1 + more.size)
        continue
      }
    }
    // `Washington DC`: a city that is a word of titles too.
    const more = from[i + 1]?.kind === 'word' && as[i + 1] === taken.nothing
    const place = size === 0 || more ? placeSize(from, as, i) : 0
    if (place > size) as.fill(taken.place, i, i + place)
    else if (size > 0) as.fill(kindOf(phrase!.is), i, i + size)
    else if (lexicon.word(token.key) & anything) as[i] = kindOf(lexicon.word(token.key))
    else if ((token.written === 'lower' && isParticle(token.key)) || postpositions.has(token.key)) as[i] = taken.word
    else if (pageVerbs.has(token.key) && isPageWord(from, i + 1, lexicon)) as[i] = taken.word
  }
  for (let start = 0; start < from.length; ) {
    if (from[start]!.kind === 'mark') {
      start++
      continue
    }
    let end = start
    while (end < from.length && from[end]!.kind !== 'mark') end++
    piece(from, as, lexicon, start, end)
    start = end
  }
}

/** `12 comments`, `Comments (12)`, `by 2`: a number beside a word that is known. */
function isCounted(from: readonly BylineToken[], at: number, end: number, as: Uint8Array, lexicon: Lexicon): boolean {
  let before = at - 1
  while (before >= 0 && from[before]!.kind === 'mark') before--
  if (before >= 0 && as[before] !== taken.name && as[before] !== taken.nothing) return true
  return from[end] !== undefined && lexicon.phrase(from, end, anything) !== undefined
}

/** `View More Posts`: the verb belongs to the words of the page after it. */
function isPageWord(from: readonly BylineToken[], at: number, lexicon: Lexicon): boolean {
  const next = from[at]
  if (next === undefined) return false
  return pageVerbs.has(next.key) || lexicon.phrase(from, at, Is.interface | Is.after | Is.by) !== undefined
}

function free(as: Uint8Array, at: number, size: number): boolean {
  for (let i = at; i < at + size; i++) if (as[i] !== taken.nothing) return false
  return true
}

function kindOf(is: number): number {
  if (is & Is.title) return taken.title
  if (is & (Is.organization | Is.desk | Is.agencies)) return taken.outlet
  return is & Is.month ? taken.date : taken.word
}

function placeSize(from: readonly BylineToken[], as: Uint8Array, at: number): number {
  let most = 0
  while (most < 4 && from[at + most]?.kind === 'word' && as[at + most] === taken.nothing) most++
  for (let size = most; size > 0; size--) if (isPlace(from.slice(at, at + size))) return size
  return 0
}

/**
 * The words of one piece between marks that no table knows but what stands beside them explains: `Springfield Gazette`,
 * `Head of Ferries`, `in Springfield`. What begins like a person's name is explained by nothing.
 */
function piece(from: readonly BylineToken[], as: Uint8Array, lexicon: Lexicon, start: number, end: number): void {
  for (let i = start; i < end; ) {
    if (as[i] !== taken.nothing) {
      i++
      continue
    }
    let after = i
    while (after < end && as[after] === taken.nothing) after++
    const before = i > start ? as[i - 1]! : taken.nothing
    const next = after < end ? as[after]! : taken.nothing
    const earlier = i > 1 ? as[i - 2]! : taken.nothing
    const value = explained(from, i, after, [earlier, before, next], lexicon)
    if (value !== taken.nothing) as.fill(value, i, after)
    i = after
  }
}

/** «Коммерсантъ» */
function isQuoted(from: readonly BylineToken[], start: number, end: number): boolean {
  const open = from[start - 1]?.text ?? ''
  const close = from[end]?.text ?? ''
  return end - start < 4 && /^[«"“„]$/.test(open) && /^[»"”“]$/.test(close)
}

/** What joins the field to a title: `Redactora de cultura`. */
const of = /^(?:of|de|da|do|das|dos|di|del|della|dei|du|des|der|für|fur|van|voor|på|på|for|zur|im|in)$/

function explained(
  from: readonly BylineToken[],
  start: number,
  end: number,
  [earlier, before, next]: readonly number[],
  lexicon: Lexicon
): number {
  // `Редактор «Коммерсанта»`
  const whose =
    earlier === taken.title ||
    earlier === taken.outlet ||
    (start > 1 && lexicon.phrase(from, start - 2, Is.for) !== undefined)
  if (whose && isQuoted(from, start, end)) return taken.outlet
  // `NTNU`
  const acronym = end === start + 1 && from[start]!.written === 'upper' && from[start]!.text.length < 7
  if (acronym && from.some(word => word.written === 'title')) return taken.outlet
  if (end - start > most || beginsPerson(from, start, end)) return taken.nothing
  const is = before === taken.word || before === taken.title ? (lexicon.phrase(from, start - 1, anything)?.is ?? 0) : 0
  const small = from.slice(start, end).some(({ written, key }) => written === 'lower' && !isParticle(key))
  // `Springfield Gazette`, but not `Zorro Reuters`.
  const desk = next === taken.outlet && (lexicon.word(from[end]!.key) & Is.desk) !== 0
  const city = desk && (before !== taken.name || end - start === 1)
  if (!small && (city || from[start - 1]?.text === 'The')) return taken.outlet
  const size = end - start
  if (next === taken.title && before !== taken.name && size === 1) return taken.title
  // `Periodista de política y tribunales`
  const described =
    earlier === taken.title || earlier === taken.outlet || earlier === taken.place || earlier === taken.word
  if (is & (Is.and | Is.andFull) && described && size === 1 && from[start]!.written === 'lower') return taken.title
  if (is & Is.in && size < 3) return taken.place
  if (is & Is.for && size < 4) return taken.outlet
  const particle = start > 0 && of.test(from[start - 1]!.text)
  const field = particle && earlier === taken.title && (lexicon.word(from[start - 2]!.key) & Is.title) !== 0
  if (field && size < 3) return taken.title
  if (before === taken.title && size === 1) return taken.title
  return before === taken.outlet && size === 1 ? taken.outlet : taken.nothing
}

/** Whether a frequent given name and another word are in it. */
export function beginsPerson(from: readonly BylineToken[], start: number, end: number): boolean {
  for (let i = start; i + 1 < end; i++) {
    if (given.has(from[i]!.key) && from[i]!.written !== 'lower' && from[i + 1]!.written !== 'lower') return true
  }
  return false
}
