// Decides what divides the names of a byline and what only describes them: words of the page, conjunctions, places, outlets, sentences.
import { dateAt } from './dates.ts'
import { type BylinePhrase, Is, type Lexicon } from './lexicon.ts'
import { isOrganization, isPlace, looksLikePerson, titleEnd } from './names.ts'
import { pageVerbs } from './pageverbs.ts'
import { isParticle } from './particles.ts'
import { places } from './places.ts'
import { flush, withoutPlace } from './settle.ts'
import { anyone, anyPerson, isColon, type State, trimmed } from './state.ts'
import type { BylineToken } from './tokens.ts'

/** Words that are also part of names (`Alexa von Heyden`): after other words they introduce only where those are no name. */
export const alsoParticles: ReadonlySet<string> = new Set([
  'from',
  'von',
  'di',
  'da',
  'de',
  'do',
  'af',
  'av',
  'van',
  'del',
  'a',
  'na',
  'от',
  'od',
  'per'
])

export function pageWords(state: State, i: number): number {
  const { from, lexicon } = state
  const token = from[i]!
  const fresh = trimmed(state.run).length === 0
  const after = lexicon.phrase(from, i, Is.after)
  // `Źródło: PAP` and nothing before it: the source is all the credit there is.
  if (after && i === 0 && isColon(state, after.size) && from.length > after.size + 1) {
    state.join = 'by'
    return after.size
  }
  // `Fuentes` alone is a family name; `Fuentes:` are sources.
  const comma = after !== undefined && /^[,،]$/.test(from[i + after.size]?.text ?? '')
  if (after && (!fresh || state.found.length > 0) && (after.size > 1 || comma || isColon(state, i + 1))) {
    withoutVerb(state)
    flush(state, 'none')
    if (state.found.length > 0) state.closed = true
    return i + after.size - 1
  }
  const dates = lexicon.phrase(from, i, Is.dated)
  if (dates && (dates.size > 1 || isColon(state, i + 1) || (!fresh && token.key.length > 4))) {
    withoutPlace(state)
    flush(state, 'none')
    return i + dates.size - 1
  }
  const page = lexicon.phrase(from, i, Is.interface)
  if (!page) return -1
  // `La Stampa`
  if (i > 0 && (lexicon.phrase(from, i - 1, Is.organization)?.size ?? 0) > 1) return -1
  // `Thomas Print`: after one word it may be the family name.
  if (
    page.size === 1 &&
    trimmed(state.run).length === 1 &&
    state.join !== 'none' &&
    token.written === 'title' &&
    state.run[0]!.written === 'title'
  )
    return -1
  const next = from[i + page.size]
  // `Feed Roe`: two words in all are a name.
  if (page.size === 1 && i === 0 && from.length === 2 && token.written === 'title' && next?.written === 'title')
    return -1
  // `Digital Desk`, `Print Editor`: such a word before a title or desk is part of it.
  if (
    page.size === 1 &&
    next &&
    lexicon.word(next.key) & (Is.title | Is.desk) &&
    !(lexicon.word(next.key) & Is.interface)
  )
    return fresh ? -1 : afterName(state, i)
  if (page.size === 1 && token.written === 'lower' && fresh && !anyone(state)) return -1
  withoutVerb(state)
  flush(state, 'none')
  return i + page.size - 1
}

/** `Jane Doe View More Posts`: what a word of the page asks for goes with it. */
function withoutVerb(state: State): void {
  const { run } = state
  if (run.every(word => pageVerbs.has(word.key))) run.length = 0
  while (run.length > 2 && pageVerbs.has(run.at(-1)!.key)) run.pop()
}

function afterName(state: State, i: number): number {
  if (trimmed(state.run).length < 2) return -1
  flush(state, 'none')
  return i
}

export function conjunction(state: State, i: number): number {
  const { from, lexicon } = state
  const token = from[i]!
  if (token.open && token.text.length < 4 && token.text !== 'u.') return -1
  const fresh = trimmed(state.run).length === 0
  const helped = lexicon.phrase(from, i, Is.with)
  // `Interview mit Jane Doe`: who was asked, not who wrote.
  const asked =
    !fresh && state.found.length === 0 && trimmed(state.run).every(word => lexicon.word(word.key) & Is.genre)
  if (helped && asked && looksLikePerson(from.slice(i + helped.size, i + helped.size + 2), lexicon)) {
    state.run = []
    state.join = 'with'
    state.role = 'contributor'
    return i + helped.size - 1
  }
  // `Jane Doe - With John Roe`
  const fromHere = fresh && state.found.length > 0 && looksLikePerson(from.slice(i + 1, i + 3), lexicon)
  const written = helped && (helped.size > 1 || token.written !== 'title' || fromHere || from[i - 1]?.text === '(')
  const agency = i === 0 && lexicon.phrase(from, helped?.size ?? 0, Is.organization)
  if (helped && (written || agency) && (!fresh || state.found.length > 0 || agency) && i + helped.size < from.length) {
    flush(state, 'with')
    state.join = 'with'
    if (helped.size > 1) state.role = 'contributor'
    return i + helped.size - 1
  }
  const and = lexicon.phrase(from, i, Is.and | Is.andFull)
  if (!and || !isConjunction(state, i, and) || !divides(state, i, and.size, (and.is & Is.and) === 0)) return -1
  flush(state, 'and')
  return i + and.size - 1
}

/** `Dan Lund` is a name: what joins has a small letter, or full names on both sides; that of another language needs both. */
function isConjunction({ from, lexicon, run, shouting }: State, i: number, and: BylinePhrase): boolean {
  const foreign = (and.is & Is.foreign) !== 0
  const small = from[i]!.written === 'lower' || from[i]!.written === 'none' || and.size > 1 || (shouting && !foreign)
  if (small && !foreign) return true
  if (foreign && !small) return false
  const next = from.slice(i + and.size, i + and.size + 2)
  return looksLikePerson(trimmed(run), lexicon) && looksLikePerson(next, lexicon)
}

/** `Doe & Sons`: a firm. */
const partners: ReadonlySet<string> = new Set(
  'sons daughters co company partners associates sohne fils hijos filhos figli zonen soner'.split(' ')
)

/** Before the name of a group. */
const articles: ReadonlySet<string> = new Set(
  'the das die der le la les el los las il lo gli o os as het de'.split(' ')
)

function wordsTo(from: readonly BylineToken[], at: number): readonly BylineToken[] {
  let end = at
  while (from[end]?.kind === 'word' && end - at < 6) end++
  return from.slice(at, end)
}

/** Whether a conjunction at `i` stands between two credits and not inside one. `full`: only between full names. */
export function divides(state: State, i: number, size: number, full = false): boolean {
  const { from, lexicon, found } = state
  const before = trimmed(state.run)
  const end = from[i + size]?.text === '…' ? i + size + 1 : i + size
  const first = from[end]
  if (first !== undefined && partners.has(first.key)) return false
  if (before.length === 0) return found.length > 0 || state.join === 'none'
  // `von und zu Doehring`
  if (before.at(-1)!.written === 'lower' && isParticle(before.at(-1)!.key)) return false
  // `Ida von Berg und zu Lund`
  if (first?.text === 'zu' && before.some(word => word.text === 'von')) return false
  if (!first || first.kind === 'mark') return !full
  if (first.kind !== 'word') return true
  // `Jane Doe & the Acme team`
  const article = first.written === 'lower' && articles.has(first.key) && looksLikePerson(before, lexicon)
  if (article && isOrganization(wordsTo(from, end), lexicon, false)) return true
  const general = (word: BylineToken): boolean => (lexicon.word(word.key) & (Is.agencies | Is.desk)) !== 0
  // `Jane Doe und dpa`
  if (lexicon.phrase(from, end, Is.organization) && looksLikePerson(before, lexicon)) return true
  if (lexicon.phrase(from, end, Is.agencies)) return !before.every(general)
  let count = 0
  while (from[end + count]?.kind === 'word' && count < 8) {
    if (
      count > 0 &&
      full &&
      from[end + count]!.written === 'lower' &&
      lexicon.phrase(from, end + count, Is.andFull)?.size === 1
    )
      break
    if (
      count > 0 &&
      !isParticle(from[end + count]!.key) &&
      lexicon.phrase(from, end + count, Is.and | Is.in | Is.for | Is.by)
    )
      break
    count++
  }
  const written = first.written
  if (full) {
    // `Jane Doe e redazione Esteri`
    if (
      (general(first) || lexicon.phrase(from, end, Is.organization)?.size === count) &&
      looksLikePerson(before, lexicon)
    )
      return true
    // `AFP et Jane Doe`
    if (lexicon.phrase(before, 0, Is.organization)?.size === before.length)
      return (
        looksLikePerson(from.slice(end, end + 2), lexicon) || lexicon.phrase(from, end, Is.organization) !== undefined
      )
    if (before.length === 1) return count === 1 && found.length === 0 && written !== 'lower'
    return count > 1 && written !== 'lower' && looksLikePerson(before, lexicon)
  }
  // `Jane Doe, University of Oxford and John Roe`
  const next = from.slice(end, end + 2)
  const someone = looksLikePerson(next, lexicon) && next.every(word => lexicon.word(word.key) === 0)
  if (someone && state.join === 'comma' && anyPerson(state)) return true
  if (before.some(word => word.key === 'of' || word.key === 'for') && isOrganization(before, lexicon, state.shouting))
    return false
  if (titleEnd(from, end, lexicon) > end && looksLikePerson(before, lexicon)) return true
  if (written === 'lower' && !isParticle(first.key)) return before[0]!.written === 'lower'
  const section = Is.modifier | Is.desk | Is.genre
  // `Jane Doe Audience and Content Editor`
  if (before.length > 2 && isTitle(from, end, count, lexicon) && lexicon.word(before.at(-1)!.key) & section)
    return false
  return !(before.length === 1 && lexicon.word(before[0]!.key) & section && lexicon.word(first.key) & section)
}

/** Sections of a paper and nothing else up to the next mark. */
function isSection(from: readonly BylineToken[], at: number, lexicon: Lexicon): boolean {
  let end = at
  while (from[end]?.kind === 'word' && lexicon.word(from[end]!.key) & (Is.genre | Is.modifier)) end++
  return end > at && from[end]?.kind !== 'word'
}

/** Words that are of a title and nothing else, and one at least that is the title itself. */
function isTitle(from: readonly BylineToken[], at: number, count: number, lexicon: Lexicon): boolean {
  const words = from.slice(at, at + count)
  const of = Is.title | Is.modifier | Is.genre | Is.desk
  const is = words.map(({ key }) => lexicon.word(key))
  return is.every(each => each & of) && is.some(each => each & Is.title)
}

export function description(state: State, i: number): number {
  const { from, lexicon, found } = state
  const token = from[i]!
  const before = trimmed(state.run)
  const fresh = before.length === 0
  const small = token.written === 'lower' || token.written === 'none' || state.shouting
  const helped = lexicon.phrase(from, i, Is.helped)
  if (helped && small && (before.length > 1 || (fresh && found.length > 0))) {
    flush(state, 'none')
    contributed(state)
    state.closed = true
    return i + helped.size - 1
  }
  const hanging = fresh && found.length > 0 && state.join !== 'and' && state.join !== 'by'
  const clause = lexicon.phrase(from, i, Is.clause)
  // `JANE DOE\nDoe covers courts.`
  const again =
    before.length === 1 &&
    found.some(({ credit }) => credit.name.toLowerCase().endsWith(` ${before[0]!.text.toLowerCase()}`))
  const irish = token.key === 'an' && /^(?:nic|mac|ó|ni|ní|mhic|uí)$/.test(before.at(-1)?.key ?? '')
  if (clause && !irish && token.written === 'lower' && (before.length > 1 || hanging || again)) {
    if (again) state.run = []
    flush(state, 'none')
    state.closed = true
    return i
  }
  const titled = before.length === 1 && found.length > 0 && (lexicon.word(before[0]!.key) & Is.title) !== 0
  // `Repórter da Agência Brasil`
  if (titled && token.written === 'lower' && isParticle(token.key) && i + 1 < from.length) {
    flush(state, 'none')
    return skipped(state, i + 1)
  }
  if (i + 1 === from.length || isParticleInName(state, i)) return -1
  // `Jane Doe In News`, as blogs have it
  const filed = token.text === 'In' && (isSection(from, i + 1, lexicon) || placeAt(state, i + 1))
  const outlet = lexicon.phrase(from, i, Is.for)
  if (outlet && (hanging || titled || (before.length > 1 && !isOrganization(before, lexicon, state.shouting)))) {
    flush(state, 'none')
    return skipped(state, i + outlet.size)
  }
  const place = lexicon.phrase(from, i, Is.in)
  if (place && fresh && (i === 0 || state.join === 'by') && placeAt(state, i + place.size)) {
    const skipped = placeBefore(state, i + place.size)
    if (skipped > 0) return skipped
  }
  if (
    place &&
    (small || filed) &&
    (hanging || before.length > 1 || (before.length < 2 && placeAt(state, i + place.size)) || titled)
  ) {
    flush(state, 'none')
    return skipped(state, i + place.size)
  }
  return -1
}

/** `Nuria Roe Redactora de economía`, `Jane Doe Head of Ferries`: the field is part of the title; its last token, or -1. */
export function fieldOfTitle(state: State, i: number): number {
  const { from, lexicon, run } = state
  const last = run.at(-1)
  if (run.length < 3 || from[i]!.written !== 'lower' || !ofField.test(from[i]!.text) || i + 1 >= from.length) return -1
  if (!(lexicon.word(last!.key) & Is.title) || last!.written === 'lower') return -1
  flush(state, 'none')
  return skipped(state, i + 1)
}

const ofField = /^(?:of|de|del|da|do|di|des|du|d['’].*|der|van|voor|för|for|på|für)$/

/** `Jane Doe. John Roe and Ann Poe contributed.`: those of this sentence helped those before it. */
function contributed(state: State): void {
  for (const each of state.found.slice(state.sentence)) {
    if (state.sentence > 0 && each.credit.role === 'author') each.credit = { ...each.credit, role: 'contributor' }
  }
}

/** `Aus Wien Jane Doe`: the last token before the name, or 0 where no name follows the place. */
function placeBefore(state: State, i: number): number {
  const { from, lexicon } = state
  let end = i + (isPlace(from.slice(i, i + 2)) && from[i + 1]?.kind === 'word' ? 2 : 1)
  if (lexicon.phrase(from, end, Is.clause)?.size === 1) end++
  return looksLikePerson(from.slice(end, end + 2), lexicon) ? end - 1 : 0
}

function placeAt(state: State, i: number): boolean {
  const next = state.from[i]
  return next?.kind === 'word' && (isPlace([next]) || isPlace(state.from.slice(i, i + 2)))
}

/** `de`, `da`, `a` after a given name alone are its particle; after a full name and before a place they say where somebody is. */
function isParticleInName(state: State, i: number): boolean {
  const token = state.from[i]!
  if (token.key === 'in' || (!isParticle(token.key) && token.key !== 'a')) return false
  return trimmed(state.run).length === 1 || !placeAt(state, i + 1)
}

const general = Is.organization | Is.agencies | Is.desk

/** `Redakteur für Klima, Energie und Umwelt`: one word, a conjunction and one word more after the comma. */
function isLastField(from: readonly BylineToken[], comma: number, lexicon: Lexicon): boolean {
  const and = lexicon.phrase(from, comma + 2, Is.and | Is.andFull)
  if (from[comma + 1]?.kind !== 'word' || and === undefined) return false
  const last = comma + 2 + and.size
  const known = lexicon.phrase(from, last, Is.organization | Is.agencies)
  return from[last]?.kind === 'word' && from[last + 1]?.kind !== 'word' && !known
}

/** A place or outlet from `i` on: the index of its last token. */
function skipped(state: State, i: number): number {
  const { from, lexicon } = state
  let end = i
  for (; end < from.length; end++) {
    const token = from[end]!
    if (token.kind === 'address') continue
    if (token.text === ',' && isLastField(from, end, lexicon)) continue
    if (token.kind !== 'word') break
    if (end === i) continue
    if (!alsoParticles.has(token.key) && lexicon.phrase(from, end, Is.by)) break
    const and = lexicon.phrase(from, end, Is.and | Is.andFull)
    if (and) {
      const next = from[end + and.size]
      const then = from[end + and.size + 1]
      if (next && places.has(next.key) && then?.kind !== 'word') continue
      // `Korrespondent für Politik und Wirtschaft`
      const field = Is.modifier | Is.desk | Is.genre
      if (next && lexicon.word(next.key) & field && lexicon.word(from[end - 1]!.key) & field) continue
      // `Redakteur für Gesundheit und Soziales`: one word alone is no person.
      if (next?.kind === 'word' && then?.kind !== 'word' && !lexicon.phrase(from, end + and.size, general)) continue
      if (next?.kind === 'word' && next.written === 'lower' && !lexicon.phrase(from, end + and.size, Is.agencies))
        continue
      break
    }
    if (lexicon.word(token.key) & (Is.time | Is.dated) && dateAt(from, end, lexicon)) break
    if (lexicon.phrase(from, end, Is.interface) && token.written !== 'lower') break
  }
  return end - 1
}
