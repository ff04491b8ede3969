// Decides what a phrase is where it stands: `von` introduces writers or is part of a name, `and` divides two people or is part of an outlet.
import type { Role } from '../../model.ts'
import { dateAt } from './dates.ts'
import { given } from './given.ts'
import { Is, type Phrase } from './lexicon.ts'
import { isNameWord, isOrganization, isPlace, looksLikePerson } from './names.ts'
import { isParticle } from './particles.ts'
import { places } from './places.ts'
import { flush } from './settle.ts'
import { anyone, leftOut, type State, trimmed } from './state.ts'
import type { Token } from './tokens.ts'

export const openers =
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
  Is.dated |
  Is.byOrganization |
  Is.helped

/** Words that are also part of names (`Alexa von Heyden`): behind other words they introduce only where those are no name. */
const alsoParticles: ReadonlySet<string> = new Set([
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

/** Takes the phrase at `i` for what it is there: the index of the last token taken, or -1 where its words are ordinary. */
export function opened(state: State, i: number, is: number): number {
  const taken = is & (Is.by | Is.label) ? introduction(state, i) : -1
  if (taken >= 0) return taken
  if (state.closed) return i
  const page = is & (Is.after | Is.dated | Is.interface) ? pageWords(state, i) : -1
  if (page >= 0) return page
  const joined = is & (Is.with | Is.and | Is.andFull) ? conjunction(state, i) : -1
  if (joined >= 0) return joined
  const told = is & (Is.clause | Is.for | Is.in | Is.helped) ? description(state, i) : -1
  if (told >= 0) return told
  return is & Is.byOrganization && i === 0 ? beforeOrganization(state) : -1
}

function introduction(state: State, i: number): number {
  const { from, lexicon } = state
  const before = trimmed(state.run)
  const desk = lexicon.phrase(from, i, Is.desk | Is.organization)
  if (desk && desk.size > 1) return -1
  const by = lexicon.phrase(from, i, Is.by)
  if (by && introduces(state, i, by)) {
    if (by.role === 'author') {
      if (state.closed && by.size === 1) return -1
      // What stands before the writers is a section or a title of the page.
      if (before.length > 0 && !anyone(state)) {
        if (state.join === 'start' && looksLikePerson(before, lexicon)) leftOut(state, before)
        if (state.join === 'start' || !looksLikePerson(before, lexicon)) state.run = []
      }
    }
    open(state, by.role)
    const end = i + by.size
    return isColon(state, end) ? end : end - 1
  }
  const label = lexicon.phrase(from, i, Is.label)
  if (!label) return -1
  const labels = manyLabels(state, i, label)
  const colon = isColon(state, labels.end)
  const next = from[labels.end]
  const plain = before.length === 0 && state.join !== 'none' && !state.closed && namesFollow(state, labels.end)
  const titled = next !== undefined && (lexicon.word(next.key) & Is.title) !== 0
  if (!colon && !(labels.introduced && next && next.kind !== 'mark') && (!plain || titled)) return -1
  open(state, labels.role)
  return colon ? labels.end : labels.end - 1
}

function open(state: State, role: Role): void {
  flush(state, 'by')
  state.join = 'by'
  state.closed = false
  state.dated = false
  state.role = role
}

function isColon(state: State, i: number): boolean {
  const text = state.from[i]?.text
  return text === ':' || text === '：'
}

function introduces(state: State, i: number, by: Phrase): boolean {
  const { from, lexicon } = state
  const token = from[i]!
  const before = trimmed(state.run)
  const behind = from[i + by.size]
  if (!behind) return false
  if (isColon(state, i + by.size)) return true
  if (behind.kind === 'mark' && !/^["“„«(…@]$/.test(behind.text)) return false
  const foreign = (by.is & Is.foreign) !== 0
  const many = namesAt(state, i + by.size)
  if (by.size > 1) return !foreign || many > 0 || behind.kind === 'address'
  if (before.length === 0) {
    if (foreign && token.text.length < 7) return many > 1 || behind.kind === 'address'
    // `Di` and `Por` may also be the next person's first word.
    return i === 0 || !alsoParticles.has(token.key) || many > 1 || state.join === 'bar' || state.join === 'none'
  }
  if (!alsoParticles.has(token.key)) return (by.is & Is.label) === 0 && (!foreign || many > 1)
  const known = Is.genre | Is.label | Is.desk | Is.title | Is.dated | Is.interface
  if (before.every(word => lexicon.word(word.key) & known || word.written === 'lower')) return !isParticle(behind.key)
  const section =
    before.length === 1 && state.join === 'start' && token.written === 'title' && !given.has(before[0]!.key)
  return !foreign && section && many > 1 && !isParticle(behind.key)
}

interface Labels {
  readonly end: number
  readonly role: Role
  /** A word like `by` follows. */
  readonly introduced: boolean
}

/** `Text und Fotos:`, `Words & pictures by`: several roles, of which writing counts most. */
function manyLabels(state: State, i: number, label: Phrase): Labels {
  const { from, lexicon } = state
  let end = i + label.size
  let role = label.role
  for (let n = 0; n < 4; n++) {
    const and = lexicon.phrase(from, end, Is.and | Is.andFull)
    const skipped = and ? and.size : /^[&/,+·]$/.test(from[end]?.text ?? '') ? 1 : 0
    const next = skipped > 0 ? lexicon.phrase(from, end + skipped, Is.label) : undefined
    if (!next) break
    if (next.role === 'author') role = 'author'
    end += skipped + next.size
  }
  // `photos by`, `Fotos von`
  const by = lexicon.phrase(from, end, Is.by)
  const introduced = by?.size === 1 && !(by.is & Is.label) && by.is !== 0
  return { end: introduced ? end + 1 : end, role, introduced }
}

/** How many words from `i` on may be of a name. */
function namesAt(state: State, i: number): number {
  let count = 0
  while (count < 6) {
    const token = state.from[i + count]
    if (!token || !isNameWord(token, state.lexicon)) break
    count++
  }
  return count
}

function namesFollow(state: State, i: number): boolean {
  const next = state.from[i]
  if (namesAt(state, i) > 1) return true
  return next?.kind === 'word' && (state.lexicon.word(next.key) & Is.desk) !== 0
}

function pageWords(state: State, i: number): number {
  const { from, lexicon } = state
  const token = from[i]!
  const fresh = trimmed(state.run).length === 0
  const after = lexicon.phrase(from, i, Is.after)
  if (after && (!fresh || state.found.length > 0)) {
    flush(state, 'none')
    if (state.found.length > 0) state.closed = true
    return i + after.size - 1
  }
  const dates = lexicon.phrase(from, i, Is.dated)
  if (dates && (dates.size > 1 || isColon(state, i + 1) || (!fresh && token.key.length > 4))) {
    flush(state, 'none')
    return i + dates.size - 1
  }
  const page = lexicon.phrase(from, i, Is.interface)
  if (!page) return -1
  const next = from[i + page.size]
  // `Digital Desk`, `Print Editor`: such a word before a title or desk is part of it.
  if (
    page.size === 1 &&
    next &&
    lexicon.word(next.key) & (Is.title | Is.desk) &&
    !(lexicon.word(next.key) & Is.interface)
  )
    return fresh ? -1 : afterName(state, i)
  if (page.size === 1 && token.written === 'lower' && fresh && !anyone(state)) return -1
  flush(state, 'none')
  return i + page.size - 1
}

function afterName(state: State, i: number): number {
  if (trimmed(state.run).length < 2) return -1
  flush(state, 'none')
  return i
}

function conjunction(state: State, i: number): number {
  const { from, lexicon } = state
  const token = from[i]!
  if (token.open && token.text.length < 4) return -1
  const fresh = trimmed(state.run).length === 0
  const helped = lexicon.phrase(from, i, Is.with)
  const written = helped && (helped.size > 1 || token.written !== 'title')
  if (helped && written && (!fresh || state.found.length > 0) && i + helped.size < from.length) {
    flush(state, 'with')
    state.join = 'with'
    if (helped.size > 1) state.role = 'contributor'
    return i + helped.size - 1
  }
  const and = lexicon.phrase(from, i, Is.and | Is.andFull)
  if (!and || !divides(state, i, and.size, (and.is & Is.and) === 0)) return -1
  flush(state, 'and')
  return i + and.size - 1
}

/** Whether a conjunction at `i` stands between two credits and not inside one. `full`: only between full names. */
export function divides(state: State, i: number, size: number, full = false): boolean {
  const { from, lexicon, found } = state
  const before = trimmed(state.run)
  const end = from[i + size]?.text === '…' ? i + size + 1 : i + size
  const first = from[end]
  if (before.length === 0) return found.length > 0 || state.join === 'none'
  if (!first || first.kind === 'mark') return !full
  if (first.kind !== 'word') return true
  const general = (word: Token): boolean => (lexicon.word(word.key) & (Is.agencies | Is.desk)) !== 0
  if (lexicon.phrase(from, end, Is.agencies)) return !before.every(general)
  let count = 0
  while (from[end + count]?.kind === 'word' && count < 8) {
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
    if (before.length === 1) return count === 1 && found.length === 0 && written !== 'lower'
    return count > 1 && written !== 'lower' && looksLikePerson(before, lexicon)
  }
  if (before.some(word => word.key === 'of' || word.key === 'for') && isOrganization(before, lexicon, state.shouting))
    return false
  if (written === 'lower' && !isParticle(first.key)) return before[0]!.written === 'lower'
  const section = Is.modifier | Is.desk | Is.genre
  return !(before.length === 1 && lexicon.word(before[0]!.key) & section && lexicon.word(first.key) & section)
}

function description(state: State, i: number): number {
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
  if (clause && token.written === 'lower' && (before.length > 1 || hanging)) {
    flush(state, 'none')
    state.closed = true
    return i
  }
  if (i + 1 === from.length || isParticleInName(state, i)) return -1
  const outlet = lexicon.phrase(from, i, Is.for)
  if (outlet && (hanging || (before.length > 1 && !isOrganization(before, lexicon, state.shouting)))) {
    flush(state, 'none')
    return skipped(state, i + outlet.size)
  }
  const place = lexicon.phrase(from, i, Is.in)
  const titled = before.length === 1 && found.length > 0 && (lexicon.word(before[0]!.key) & Is.title) !== 0
  if (
    place &&
    small &&
    (hanging || before.length > 1 || (before.length < 2 && placeAt(state, i + place.size)) || titled)
  ) {
    flush(state, 'none')
    return skipped(state, i + place.size)
  }
  return -1
}

/** `Jane Doe. John Roe and Ann Poe contributed.`: those of this sentence helped those before it. */
function contributed(state: State): void {
  for (const each of state.found.slice(state.sentence)) {
    if (state.sentence > 0 && each.credit.role === 'author') each.credit = { ...each.credit, role: 'contributor' }
  }
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

/** A place or outlet from `i` on: the index of its last token. */
function skipped(state: State, i: number): number {
  const { from, lexicon } = state
  let end = i
  for (; end < from.length; end++) {
    const token = from[end]!
    if (token.kind === 'address') continue
    if (token.kind !== 'word') break
    if (end === i) continue
    if (!alsoParticles.has(token.key) && lexicon.phrase(from, end, Is.by)) break
    const and = lexicon.phrase(from, end, Is.and | Is.andFull)
    if (and) {
      const next = from[end + and.size]
      const then = from[end + and.size + 1]
      if (next && places.has(next.key) && then?.kind !== 'word') continue
      if (next?.kind === 'word' && next.written === 'lower' && !lexicon.phrase(from, end + and.size, Is.agencies))
        continue
      break
    }
    if (lexicon.word(token.key) & (Is.time | Is.dated) && dateAt(from, end, lexicon)) break
    if (lexicon.phrase(from, end, Is.interface) && token.written !== 'lower') break
  }
  return end - 1
}

function beforeOrganization(state: State): number {
  const size = state.lexicon.phrase(state.from, 0, Is.byOrganization)?.size ?? 0
  const rest = state.from.slice(size, size + 5)
  const first = rest[0]
  if (!first || !(isOrganization(rest, state.lexicon, false) || /\p{Lu}$/u.test(first.text))) return -1
  state.join = 'by'
  return size - 1
}
