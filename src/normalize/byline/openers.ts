// Decides what a phrase is where it stands, first of all whether it introduces credits: `von` does, or is part of a name.
import type { Role } from '../../model.ts'
import { alsoParticles, conjunction, description, pageWords } from './dividers.ts'
import { given } from './given.ts'
import { type BylinePhrase, Is } from './lexicon.ts'
import { isNameWord, isOrganization, isPlace, looksLikePerson } from './names.ts'
import { isParticle } from './particles.ts'
import { flush } from './settle.ts'
import { anyone, credited, isColon, leftOut, type State, trimmed } from './state.ts'
import type { BylineToken } from './tokens.ts'

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

/** Takes the phrase at `i` for what it is there: the index of the last token taken, or -1 where its words are ordinary. */
export function opened(state: State, i: number, is: number): number {
  const taken = is & (Is.by | Is.label) ? introduction(state, i) : -1
  if (taken >= 0) return taken
  if (state.closed) return i
  const page = is & (Is.after | Is.dated | Is.interface) ? pageWords(state, i) : -1
  if (page >= 0) return page
  const joined = is & (Is.with | Is.and | Is.andFull) ? conjunction(state, i) : -1
  if (joined >= 0) return joined
  const told = is & (Is.clause | Is.for | Is.in | Is.helped | Is.byOrganization) ? description(state, i) : -1
  if (told >= 0) return told
  return is & Is.byOrganization && i === 0 ? beforeOrganization(state) : -1
}

function introduction(state: State, i: number): number {
  const { from, lexicon } = state
  const before = trimmed(state.run)
  const desk = lexicon.phrase(from, i, Is.desk | Is.organization)
  if (desk && desk.size > 1) return -1
  const by = lexicon.phrase(from, i, Is.by)
  const label = lexicon.phrase(from, i, Is.label)
  // `More from this author` is longer than `More from`.
  const page = lexicon.phrase(from, i, Is.interface | Is.after)
  if (page && page.size > 1 && page.size > Math.max(by?.size ?? 0, label?.size ?? 0)) return -1
  const size = by?.size ?? label?.size ?? 0
  if (i === 0 && /^[,،]$/.test(from[size]?.text ?? '') && isLabelled(state, size + 1)) {
    open(state, 'author')
    return size
  }
  if (by && !meantOtherwise(state, by, label) && introduces(state, i, by)) {
    if (by.role === 'author') {
      if (state.closed && (by.size === 1 || from[i + by.size]?.written === 'lower')) return -1
      // What stands before the writers is a section or a title of the page.
      if (before.length > 0 && !anyone(state)) {
        // `Mit Jane Doe sprach John Roe`
        const asked = before.slice(lexicon.phrase(before, 0, Is.with)?.size ?? before.length)
        if (looksLikePerson(asked, lexicon)) {
          credited(state, asked, 'person', false, 'contributor')
          state.run = []
        } else if (state.join === 'start' && looksLikePerson(before, lexicon)) leftOut(state, before)
        if (state.join === 'start' || !looksLikePerson(before, lexicon)) state.run = nameBefore(state, before)
      }
    }
    open(state, by.role)
    const end = i + by.size
    return isColon(state, end) ? end : end - 1
  }
  // `Jane Doe Contact`, `Jane Doe By`: what introduces nobody is a word of the page.
  if (
    by &&
    by.size > 0 &&
    i + by.size === from.length &&
    before.length > 1 &&
    !(by.is & (Is.foreign | Is.title)) &&
    !alsoParticles.has(from[i]!.key)
  ) {
    flush(state, 'none')
    return from.length - 1
  }
  if (!label) return -1
  const labels = manyLabels(state, i, label)
  const colon = isColon(state, labels.end)
  const next = from[labels.end]
  // `Jane Doe - Repórter da Agência Brasil`
  const titles = lexicon.word(from[i]!.key) & Is.title
  const behind = from[i + label.size]
  if (titles && anyone(state) && behind?.written === 'lower' && isParticle(behind.key)) return -1
  // `Redacción El Faro` is a desk, `Redacción Ana Roe` a label and a name.
  if (!colon && next?.kind === 'word' && lexicon.word(from[i]!.key) & Is.desk && !given.has(next.key)) return -1
  // `Words Jane Doe Photography John Roe`
  const second =
    state.join === 'by' &&
    label.role !== 'author' &&
    (label.is & (Is.title | Is.foreign)) === 0 &&
    before.length > 1 &&
    looksLikePerson(before, lexicon)
  const fresh = before.length === 0 && state.join !== 'none'
  const plain = !state.closed && (fresh ? namesFollow(state, labels.end) : second && namesAt(state, labels.end) > 1)
  const titled = next !== undefined && (lexicon.word(next.key) & Is.title) !== 0
  if (!colon && !(labels.introduced && next && next.kind !== 'mark') && (!plain || titled)) return -1
  open(state, labels.role)
  return colon ? labels.end : labels.end - 1
}

/** `Author, Jane Doe Role, BBC News`: a comma after the first label, a name, and another label with a comma. */
function isLabelled({ from, lexicon }: State, start: number): boolean {
  for (let at = start + 1; at < from.length && at < start + 8; at++) {
    const role = lexicon.phrase(from, at, Is.after)
    if (role && /^[,،]$/.test(from[at + role.size]?.text ?? '')) return true
  }
  return false
}

/** `By Jane Doe Data visuals by John Roe`: whom another introduction named, without the words after the name. */
function nameBefore({ join, lexicon }: State, before: readonly BylineToken[]): BylineToken[] {
  const end = before.findIndex(word => word.written === 'lower' && !isParticle(word.key))
  if (join !== 'by' || end < 3) return []
  // The word before the small one is the kind of work: `Data`.
  const name = before.slice(0, Math.min(end - 1, 3))
  return looksLikePerson(name, lexicon) ? name : []
}

/** `Autor:in` is longer than `Autor`, `Redactora` is no foreign word, and `theo AFP` after a name helped. */
function meantOtherwise(state: State, by: BylinePhrase, label: BylinePhrase | undefined): boolean {
  if (label && (label.size > by.size || (anyone(state) && by.is & Is.foreign && !(label.is & Is.foreign)))) return true
  return (by.is & Is.with) !== 0 && (state.found.length > 0 || trimmed(state.run).length > 0)
}

function open(state: State, role: Role): void {
  flush(state, 'by')
  state.join = 'by'
  state.closed = false
  state.dated = false
  state.role = role
}

function introduces(state: State, i: number, by: BylinePhrase): boolean {
  const { from, lexicon } = state
  const token = from[i]!
  const before = trimmed(state.run)
  // `By`, and the name on the next line
  let start = i + by.size
  while (from[start]?.text === '\n') start++
  const behind = from[start]
  if (!behind) return false
  if (isColon(state, i + by.size)) return true
  // `By | Jane Doe`
  if (i === 0 && bar.test(behind.text)) return namesAt(state, start + 1) > 1
  if (behind.kind === 'mark' && !/^["“„«(…@]$/.test(behind.text)) return false
  const foreign = (by.is & Is.foreign) !== 0
  const many = namesAt(state, start)
  // `From Jane Doe, Abuja`, but not `News from Abuja`
  if (by.size === 1 && lexicon.word(token.key) & Is.for) {
    const desk = lexicon.phrase(from, 1, Is.agencies) !== undefined
    return i === 0 && (desk || looksLikePerson(from.slice(1, 3), lexicon))
  }
  if (by.size > 1) return !foreign || many > 0 || behind.kind === 'address'
  // What introduces in Indonesian is a title after a Portuguese name: `Ana Roe - Repórter`.
  if (foreign && anyone(state) && lexicon.word(token.key) & Is.title) return false
  if (before.length === 0) {
    if (foreign && token.text.length < 7) return many > 1 || behind.kind === 'address'
    // `Di` and `Por` may also be the next person's first word.
    return i === 0 || !alsoParticles.has(token.key) || many > 1 || state.join === 'bar' || state.join === 'none'
  }
  if (!alsoParticles.has(token.key)) return (by.is & Is.label) === 0 && (!foreign || many > 1)
  // `Ein Debattenbeitrag von Jane Doe`
  const piece = state.join === 'start' && before.length < 4 && isArticle.test(before[0]!.key)
  if (piece && before.length > 1 && !foreign && many > 1 && !isParticle(behind.key)) return true
  const known = Is.genre | Is.label | Is.desk | Is.title | Is.dated | Is.interface
  // `Vorab-Bericht von Jane Doe`: of a compound its last part counts.
  const is = ({ key }: BylineToken): number => lexicon.word(key) | lexicon.word(key.slice(key.lastIndexOf('-') + 1))
  if (before.every(word => is(word) & known || word.written === 'lower')) {
    // `Ana Roe - Redactora de Economía`
    return !isParticle(behind.key) && !(foreign && anyone(state))
  }
  // `Interview mit Jane Doe von John Roe`
  if (state.role === 'contributor' && state.join === 'with' && many > 1) return looksLikePerson(before, lexicon)
  const section =
    before.length === 1 && state.join === 'start' && token.written === 'title' && !given.has(before[0]!.key)
  return !foreign && section && many > 1 && !isParticle(behind.key)
}

/** Before what somebody wrote, in German, where its noun has a capital too. */
const isArticle = /^eine?$/

const bar = /^[-–—|•·]$/

interface Labels {
  readonly end: number
  readonly role: Role
  /** A word like `by` follows. */
  readonly introduced: boolean
}

/** `Text und Fotos:`, `Words & pictures by`: several roles, of which writing counts most. */
function manyLabels(state: State, i: number, label: BylinePhrase): Labels {
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
  const small = (by?.is ?? 0) & Is.foreign && from[end + 1]?.written === 'lower'
  const introduced = by?.size === 1 && !(by.is & Is.label) && by.is !== 0 && !small
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

function beforeOrganization(state: State): number {
  const size = state.lexicon.phrase(state.from, 0, Is.byOrganization)?.size ?? 0
  const rest = state.from.slice(size, size + 5)
  const first = rest[0]
  if (!first || !(isOrganization(rest, state.lexicon, false) || /\p{Lu}$/u.test(first.text))) return -1
  state.join = 'by'
  return size - 1
}

/**
 * `Pennad: Jane Doe` in a language whose words nobody wrote down: one word that is no name, a colon, and a full name. The
 * account of the byline quotes it in a warning.
 */
export function isUnknownLabel({ from, lexicon, join, found }: State, run: readonly BylineToken[]): boolean {
  const [label, ...others] = run
  if (join !== 'start' || found.length > 0 || label === undefined || others.length > 0 || from[0] !== label)
    return false
  if (label.kind !== 'word' || label.written === 'upper' || label.written === 'mixed' || given.has(label.key))
    return false
  if (lexicon.word(label.key) !== 0 || isPlace(run)) return false
  let end = 2
  while (from[end]?.kind === 'word' && end < 6 && isNameWord(from[end]!, lexicon)) end++
  return looksLikePerson(from.slice(2, end), lexicon)
}
