// Reads the tokens of a byline from left to right and hands each run of words on when something divides it from the next.
import type { Credit } from '../../model.ts'
import type { Roster } from '../roster.ts'
import { dateAt } from './dates.ts'
import { divides, fieldOfTitle } from './dividers.ts'
import { Is, type Lexicon } from './lexicon.ts'
import { isNameWord, isOrganization, isPlace, looksLikePerson } from './names.ts'
import { isUnknownLabel, opened, openers } from './openers.ts'
import { flush, isAgency, withoutPlace } from './settle.ts'
import { anyone, anyPerson, type BylineNote, credited, endsSentence, type State, trimmed } from './state.ts'
import type { BylineToken } from './tokens.ts'

const commas: ReadonlySet<string> = new Set([...',;،؛、，；'])
const bars: ReadonlySet<string> = new Set([...'|•·・‧-–—―−/／｜\n~»›►▶→●◆▪*=⋅∙◦'])
const opening: ReadonlySet<string> = new Set([...'([（【{《'])
const closing: ReadonlySet<string> = new Set([...')]）】}》'])

const none = -1

export interface Scanned {
  readonly credits: readonly Credit[]
  readonly notes: readonly BylineNote[]
  /** The tokens that were passed over as a sentence about a person or text of the page. */
  readonly passed: ReadonlySet<number>
  /** The tokens that are a name of the roster, each with the name as it is written there. */
  readonly known: ReadonlyMap<number, string>
}

export function scan(from: readonly BylineToken[], lexicon: Lexicon, roster?: Roster): Scanned {
  const words = from.filter(token => token.kind === 'word' && token.written !== 'none')
  const capitals = (token: BylineToken): boolean => token.written === 'upper' || token.text.length < 3
  const state: State = {
    from,
    lexicon,
    texts: roster ? from.map(token => token.text) : [],
    shouting:
      words.length > 1 &&
      words.every(token => capitals(token) || lexicon.word(token.key) & (Is.by | Is.and | Is.andFull | Is.in)),
    found: [],
    notes: [],
    run: [],
    join: 'start',
    role: 'author',
    sentence: 0,
    titled: false,
    lone: false,
    outlet: false,
    dated: false,
    closed: false,
    passed: new Set(),
    known: new Map()
  }
  for (let i = 0; i < from.length; i++) {
    const { closed } = state
    const last = step(state, i, roster)
    if (closed && state.closed) for (let index = i; index <= last; index++) state.passed.add(index)
    i = last
  }
  flush(state, 'none')
  return finished(state)
}

/** Takes what stands at `i`: the index of the last token taken. */
function step(state: State, i: number, roster: Roster | undefined): number {
  const { from, lexicon } = state
  const token = from[i]!
  const next = state.closed ? nextReporter(state, i) : 0
  if (next > 0) {
    state.closed = false
    state.join = 'and'
    return next - 1
  }
  if (token.kind === 'mark') return marked(state, i)
  if (token.kind === 'mail' || token.kind === 'handle') {
    const own = token.kind === 'handle' && isOwnCredit(state, i)
    // A single word before a comma at the beginning would be taken for a place.
    if (own && i === 0) credited(state, [token], 'person')
    else if (own) state.run.push(token)
    else flush(state, 'none')
    return i
  }
  if (isDigitForInitial(state, i)) {
    state.run.push(token)
    return i
  }
  if (token.kind === 'address') return address(state, i)
  // `20 Minutes`, `FRANCE 24`
  const numbered =
    token.kind === 'number' || from[i + 1]?.kind === 'number' ? lexicon.phrase(from, i, Is.organization) : undefined
  if (numbered && (token.kind === 'number' || numbered.size > 1) && !state.closed && !state.dated) {
    state.run.push(...from.slice(i, i + numbered.size))
    return i + numbered.size - 1
  }
  // Most words are names: one look tells that they open nothing and belong to no date.
  const any = lexicon.phrase(from, i, openers | Is.time) !== undefined
  const timely = token.kind === 'number' || (any && lexicon.phrase(from, i, Is.time | Is.dated))
  const date = timely && !isNameBeforeDate(state, i) ? dateAt(from, i, lexicon) : undefined
  if (date) {
    if (!state.closed) {
      withoutPlace(state)
      flush(state, 'none')
      if (date.sure && anyone(state)) state.dated = true
    }
    return date.end - 1
  }
  if (roster && !state.closed && trimmed(state.run).length === 0) {
    const last = known(state, i, roster)
    if (last >= 0) return last
  }
  const field = state.closed ? none : fieldOfTitle(state, i)
  if (field >= 0) return field
  const phrase = any ? lexicon.phrase(from, i, openers) : undefined
  const behind = state.run.length > 1 ? (lexicon.word(token.key) & (Is.title | Is.modifier)) !== 0 : anyPerson(state)
  const title =
    behind && (state.run.length > 1 || token.written === 'lower') ? lexicon.phrase(from, i, Is.title) : undefined
  if (title && title.size > 1 && !state.closed && (state.run.length > 1 || trimmed(state.run).length === 0)) {
    // `maître de conférences`, `Jane Doe Chef vom Dienst`: its words divide nothing.
    state.run.push(...from.slice(i, i + title.size))
    return i + title.size - 1
  }
  const taken = phrase ? opened(state, i, phrase.is) : -1
  if (taken >= 0) return taken
  if (!state.closed) append(state, i)
  return i
}

/** `Jane Doe reported from Lagos, and John Roe from Rome`: where the next name of the sentence begins, or 0. */
function nextReporter({ from, lexicon }: State, i: number): number {
  let at = i
  if (from[at]!.kind === 'mark') {
    if (!isComma(from[at]!)) return 0
    at++
  }
  at += lexicon.phrase(from, at, Is.and | Is.andFull)?.size ?? 0
  if (at === i) return 0
  let end = at
  while (from[end]?.kind === 'word' && end - at < 5 && isNameWord(from[end]!, lexicon)) {
    if (end > at && lexicon.phrase(from, end, Is.in | Is.for)) break
    end++
  }
  const name = from.slice(at, end)
  const where = lexicon.phrase(from, end, Is.in | Is.for)
  const small = where !== undefined && from[end]!.written !== 'title'
  return small && looksLikePerson(name, lexicon) && from[end + where.size]?.kind === 'word' ? at : 0
}

/**
 * A handle stands for its person where no name is before it that it could belong to: `@john and Jane Doe`, `By @john, Jane Doe`,
 * `Jane Doe with @john`, `@john, @jane`. It is credited as it is.
 */
function isOwnCredit({ from, lexicon, join, run, found }: State, i: number): boolean {
  if (run.length > 0) return false
  const next = from[i + 1]
  const ends = next === undefined || next.kind === 'mark' || lexicon.phrase(from, i + 1, openers) !== undefined
  if (join === 'and') return found.length > 0 && ends
  if (join === 'by' || join === 'with') return ends
  if (join === 'comma') return ends && from[i - 2]?.kind === 'handle' && found.at(-1)?.credit.name === from[i - 2]!.text
  if (i > 0 || next === undefined) return false
  return isComma(next) || lexicon.phrase(from, i + 1, Is.and | Is.andFull)?.size === 1
}

const isComma = ({ kind, text }: BylineToken): boolean => kind === 'mark' && /^[,;،；]$/.test(text)

/** `Jane 8. Doe`: a digit with a full stop between two words of a name. */
function isDigitForInitial({ from, lexicon, run }: State, i: number): boolean {
  const next = from[i + 1]
  if (!/^\d\.$/.test(from[i]!.text) || run.length !== 1 || run[0]!.written !== 'title') return false
  return next?.kind === 'word' && next.written === 'title' && (lexicon.word(next.key) & (Is.month | Is.time)) === 0
}

/** `Li Sun 3 May 2024`: a weekday's name that makes a name of one word one of two, before a date that needs none. */
function isNameBeforeDate(state: State, i: number): boolean {
  const token = state.from[i]!
  if (token.written !== 'title' || state.run.length !== 1 || state.run[0]!.written !== 'title') return false
  if (token.text.length > 4 || state.lexicon.word(token.key) & (Is.month | Is.dated)) return false
  return dateAt(state.from, i + 1, state.lexicon)?.sure === true
}

/** Adds a word to the run; a sentence may have ended before it, and a conjunction may be its first letter. */
function append(state: State, i: number): void {
  const token = state.from[i]!
  const last = state.run.at(-1)
  const ends = last !== undefined && endsSentence(last) && !(state.lexicon.word(last.key) & (Is.modifier | Is.title))
  // `Madrid. Ana Roe`
  const place = state.run.length === 1 && last?.open === true && isPlace(state.run)
  // `Jane Doe, PhD. John Roe contributed`
  const degrees = last?.open === true && state.run.every(word => state.lexicon.word(word.key) & Is.credential)
  const degree = degrees && looksLikePerson(state.from.slice(i, i + 2), state.lexicon)
  if (((ends && state.run.length > 1) || place || degree) && token.written !== 'lower') {
    flush(state, 'comma')
    state.sentence = state.found.length
  }
  for (const { letter, names } of state.lexicon.prefixed) {
    const next = state.from[i + 1]
    if (
      !token.text.startsWith(letter) ||
      token.text.length < 4 ||
      names.has(token.text) ||
      state.run.length < 2 ||
      next?.kind !== 'word'
    )
      continue
    flush(state, 'and')
    state.run.push({ ...token, text: token.text.slice(letter.length), key: token.key.slice(letter.length) })
    return
  }
  state.run.push(token)
}

/** A name of the roster at `i`, if nothing after it makes it a longer one. */
function known(state: State, i: number, roster: Roster): number {
  const { from, lexicon } = state
  const match = roster.longest(state.texts, i)
  if (!match) return -1
  const next = from[i + match.size]
  const goesOn =
    next?.kind === 'word' &&
    !lexicon.phrase(from, i + match.size, openers | Is.title | Is.organization) &&
    !dateAt(from, i + match.size, lexicon)
  // `Jane Doe Smith` is not Jane Doe, but in `Jane Doe John Roe` another known name begins.
  if (goesOn && !roster.longest(state.texts, i + match.size)) return -1
  if (state.dated && state.join !== 'by') return -1
  flush(state, 'none')
  const credit = roster.credit(match.author, state.role)
  if (!state.found.some(each => each.credit.name === credit.name)) state.found.push({ credit, weak: false })
  state.join = 'none'
  for (let index = i; index < i + match.size; index++) state.known.set(index, credit.name)
  return i + match.size - 1
}

function marked(state: State, i: number): number {
  const { from } = state
  const token = from[i]!
  const text = token.text
  const next = from[i + 1]
  // `Ana Souza Brasília, May 3`
  if (next && (next.kind === 'number' || state.lexicon.word(next.key) & Is.month)) {
    if (dateAt(from, i + 1, state.lexicon)) withoutPlace(state)
  }
  if (commas.has(text)) flush(state, creditsBoth(state, i) ? 'and' : 'comma')
  else if (opening.has(text)) return bracketed(state, i)
  else if (text === '&' && !divides(state, i, 1)) state.run.push(token)
  else if (text === '&') flush(state, 'and')
  else if (text === '/' && !token.open && !touches(state, i)) state.run.push(token)
  else if (bars.has(text)) {
    const place = next !== undefined && isPlace([next])
    const both = text === '/' && !place && (token.open ? creditsBoth(state, i) : agencyBefore(state))
    flush(state, both ? 'and' : 'bar')
  } else if (text === ':' || text === '：') colon(state)
  else if (text === '"' || text === '“' || text === '„' || text === '«') return quoted(state, i)
  else if (text === '…' || text === '>' || text === '+') flush(state, 'none')
  return i
}

/** `Analysis: Jane Doe`: the kind of article goes; after anything else a colon divides like a bar. */
function colon(state: State): void {
  const kind = Is.genre | Is.modifier | Is.label
  const run = trimmed(state.run)
  if (run.length > 0 && (isUnknownLabel(state, run) || run.every(word => state.lexicon.word(word.key) & kind))) {
    state.run = []
    state.join = 'by'
  } else flush(state, 'bar')
}

/** `Dwayne "Rocky" Roe`: quotation marks stay where they are inside a name. */
function quoted(state: State, i: number): number {
  const { from, lexicon } = state
  const outlet = quotedOutlet(state, i)
  if (outlet > 0) return outlet
  const inside = from[i + 1]
  const close = from[i + 2]
  const next = from[i + 3]
  const named = state.run.length > 0 && inside?.kind === 'word' && next && isNameWord(next, lexicon)
  if (!named || !/^["”“»]$/.test(close?.text ?? '')) return i
  state.run.push({ ...inside, text: `${from[i]!.text}${inside.text}${close!.text}` })
  return i + 2
}

/** `Jane Doe, «Springfield Post»`: the mark that ends the outlet's name, or 0. */
function quotedOutlet({ from, run, join, found }: State, i: number): number {
  if (run.length > 0 || (join !== 'comma' && join !== 'bar') || !found.at(-1)?.credit.name.includes(' ')) return 0
  const words = wordsAt(from, i + 1)
  const close = i + 1 + words.length
  const behind = from[close + 1]
  const ends = /^["”“»]$/.test(from[close]?.text ?? '') && (!behind || behind.kind === 'mark')
  return words.length > 0 && ends ? close : 0
}

/** Whether the words in hand are a known agency that begins the byline: who follows is credited beside it. */
function agencyBefore(state: State): boolean {
  const before = trimmed(state.run)
  if (before.length === 0 || before.length > 3 || (state.found.length > 0 && state.join !== 'and')) return false
  return state.lexicon.phrase(before, 0, Is.organization)?.size === before.length
}

/** `AFP, Jane Doe` and `AFP, Reuters`: an agency in hand and a person or another agency after the mark at `i`. */
function creditsBoth(state: State, i: number): boolean {
  const { from, lexicon } = state
  if (isSiglum(trimmed(state.run))) return lexicon.phrase(from, i + 1, Is.organization) !== undefined
  if (!agencyBefore(state)) return false
  return (
    looksLikePerson(from.slice(i + 1, i + 3), lexicon) || lexicon.phrase(from, i + 1, Is.organization) !== undefined
  )
}

/** Whether a slash without spaces stands between two full names, or after an agency: `AFP/Jane Doe`. */
function touches(state: State, i: number): boolean {
  const { from, lexicon } = state
  const next = from[i + 1]
  const then = from[i + 2]
  // `Kurier.at/ Agenturen`
  if (state.run.at(-1)?.kind === 'address') return true
  // `Jane Doe/ Nairobi`
  if (next && isPlace([next])) return agencyBefore(state) || trimmed(state.run).length > 1
  if (agencyBefore(state)) {
    if (lexicon.phrase(from, i + 1, Is.organization)) return true
    return next !== undefined && isNameWord(next, lexicon) && then !== undefined && isNameWord(then, lexicon)
  }
  if (!next || !isNameWord(next, state.lexicon)) return trimmed(state.run).length > 1
  const agency = isOrganization(wordsAt(from, i + 1), state.lexicon, false)
  return trimmed(state.run).length > 1 && (agency || (then?.kind === 'word' && isNameWord(then, state.lexicon)))
}

/** `wot`, `jdo`: by which a colleague signs. */
function isSiglum(words: readonly BylineToken[]): boolean {
  const [word] = words
  return words.length === 1 && word!.kind === 'word' && /^\p{Ll}{2,4}$/u.test(word!.text)
}

function wordsAt(from: readonly BylineToken[], at: number): readonly BylineToken[] {
  let end = at
  while (from[end]?.kind === 'word' && end - at < 6) end++
  return from.slice(at, end)
}

/** Text in brackets says more of the name before it, unless the name goes on after it: `Robert (Bob) Roe`. */
function bracketed(state: State, i: number): number {
  const { from, lexicon, found } = state
  let close = i + 1
  while (close < from.length && close < i + 40 && !closing.has(from[close]!.text)) close++
  if (!closing.has(from[close]?.text ?? '')) return i
  const inside = from.slice(i + 1, close)
  const phrase = lexicon.phrase(inside, 0, Is.by | Is.with | Is.label)
  // `Springfield (AP)`
  if (found.length === 0 && isPlace(trimmed(state.run)) && isOrganization(inside, lexicon, state.shouting)) {
    flush(state, 'none')
    credited(state, inside, 'organization', true)
    return close
  }
  const someone = trimmed(state.run).length > 0 || found.length > 0
  if (phrase?.size === inside.length && phrase.is & Is.label && someone) {
    const role = state.role
    state.role = phrase.role
    flush(state, 'none')
    state.role = role
    return close
  }
  if (phrase && phrase.size < inside.length) return i
  if (!someone) {
    if (isOrganization(inside, lexicon, state.shouting)) credited(state, inside, 'organization', true)
    return close
  }
  const next = from[close + 1]
  const first = inside[0]
  const nickname =
    inside.length === 1 && first?.kind === 'word' && first.written === 'title' && next && isNameWord(next, lexicon)
  if (nickname && state.run.length > 0 && !lexicon.phrase(from, close + 1, openers)) {
    state.run.push({ ...first, text: `(${first.text})` })
    return close
  }
  flush(state, 'none')
  return close
}

/** An address is an outlet where a desk's word follows it or nobody else is named: `example.com staff`. */
function address(state: State, i: number): number {
  if (state.closed) return i
  const token = state.from[i]!
  const next = state.from[i + 1]
  const deep = /^https?:|\//i.test(token.text)
  const desk = next?.kind === 'word' && (state.lexicon.word(next.key) & Is.desk) !== 0
  const list = state.join === 'and' || state.join === 'comma' || state.join === 'bar'
  const among = list && state.found.length > 0 && state.found.every(each => isAgency(each.credit, state.lexicon))
  const first = state.found.length === 0 || state.join === 'and'
  const alone = trimmed(state.run).length === 0 && (among || (first && !anyPerson(state))) && !state.dated
  if (!deep && (desk || alone)) state.run.push(token)
  else flush(state, 'none')
  return i
}

function finished(state: State): Scanned {
  const { found, notes, passed, known, lexicon } = state
  // `apa, red, Kurier.at`: without a person none of them describes another.
  if (found.length > 1 && found.every(({ credit, place }) => !place && isAgency(credit, lexicon)))
    return { credits: found.map(each => each.credit), notes, passed, known }
  const strong = found.filter(each => !each.weak)
  const named = strong.length > 0 ? strong : found.filter(each => !each.place)
  return { credits: (named.length > 0 ? named : found).map(each => each.credit), notes, passed, known }
}
