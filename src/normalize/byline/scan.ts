// Reads the tokens of a byline from left to right: names, and between them the words that divide, introduce or describe.
import type { Credit, Role } from '../../model.ts'
import type { Level } from '../../problem.ts'
import type { Roster } from '../roster.ts'
import { suffixes } from './credentials.ts'
import { dateAt } from './dates.ts'
import { Is, type Lexicon, type Phrase } from './lexicon.ts'
import { caseOf, isNameWord, isOrganization, isPlace, looksLikePerson, read } from './names.ts'
import { isParticle } from './particles.ts'
import { places } from './places.ts'
import type { Token } from './tokens.ts'

export interface Note {
  readonly level: Level
  readonly rule: string
  readonly text: string
}

interface Found {
  credit: Credit
  /** A description or a section that stands for an author only where nobody else does. */
  readonly weak: boolean
}

/** How a run of words hangs on what stands before it. */
type Join = 'start' | 'by' | 'comma' | 'and' | 'with' | 'bar' | 'none'

/** Words that are also part of names (`Alexa von Heyden`): in the middle of a text they introduce only after something that is no name. */
const alsoParticles = new Set(['von', 'di', 'da', 'de', 'do', 'af', 'av', 'van', 'del', 'a'])
const bars = new Set([
  '|',
  '•',
  '·',
  '・',
  '‧',
  '-',
  '–',
  '—',
  '―',
  '−',
  '/',
  '／',
  '｜',
  '\n',
  '~',
  '»',
  '›',
  '►',
  '▶',
  '→',
  '●',
  '◆',
  '▪',
  '_',
  '*',
  '='
])

export interface Scanned {
  readonly credits: Credit[]
  readonly notes: Note[]
}

export function scan(
  from: readonly Token[],
  lexicon: Lexicon,
  options: { readonly roster?: Roster; readonly outlets?: readonly string[] }
): Scanned {
  const found: Found[] = []
  const notes: Note[] = []
  const cased = from.filter(token => token.kind === 'word' && caseOf(token.text) !== 'none')
  const shouting =
    cased.length > 1 &&
    cased.every(token => caseOf(token.text) === 'upper' || token.text.length < 3 || lexicon.word(token.key) & Is.by)
  const openers =
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
    Is.byOrganization
  let run: Token[] = []
  let join: Join = 'start'
  let role: Role = 'author'
  let dated = false
  let closed = false

  const strong = (): boolean => found.some(each => !each.weak)
  const person = (): boolean => found.some(each => !each.weak && each.credit.kind === 'person')
  const push = (words: readonly Token[], kind: Credit['kind'], weak: boolean, as: Role = role): void => {
    const name = spell(words)
    if (!/[\p{L}\p{N}]/u.test(name)) return
    if (found.some(each => each.credit.name === name)) return
    found.push({ credit: { name, kind, role: as }, weak })
  }
  const flush = (next: Join): void => {
    const words = trim(run)
    const how = join
    run = []
    join = next
    if (words.length === 0) {
      // Two marks in a row, `, by`: what stood first says how the next words hang on.
      if (how === 'with' || (how === 'by' && next !== 'by')) join = how
      return
    }
    settle(words, how)
  }
  const settle = (words: Token[], how: Join): void => {
    const introduced = how === 'by' || how === 'start'
    if (dated && !introduced) {
      if (looksLikePerson(words, lexicon)) notes.push(left(words))
      return
    }
    const after = !introduced && person()
    const first = words[0]!
    if (introduced || how === 'bar' || how === 'comma') {
      // `News Jane Doe`: the section before the name.
      const rest = words.slice(1)
      if (words.length > 2 && lexicon.word(first.key) & (Is.genre | Is.dated) && looksLikePerson(rest, lexicon))
        words = rest
    }
    if (words.length === 1 && lexicon.word(first.key) & Is.credential && after) return
    if (after && words.every(word => lexicon.word(word.key) & Is.credential)) return
    if (after && words.length === 1 && suffixes.has(first.key)) {
      const last = found.at(-1)!
      last.credit = { ...last.credit, name: `${last.credit.name} ${first.text}` }
      return
    }
    const reading = read(words, lexicon, after, shouting)
    const organization = reading.kind === 'organization'
    if (how === 'with') return push(reading.name, reading.kind, false, organization ? 'contributor' : role)
    if (after && how !== 'and') {
      if (organization) return
      if (isPlace(words)) return
      if (words.length === 1) {
        if (stands(first, found.at(-1)!.credit.name)) return
        if (how === 'bar' || how === 'none') {
          if (found.length > 0 && found.at(-1)!.credit.name.includes(' ')) {
            notes.push(left(words))
            return
          }
        }
      }
      if (words.length > 1 && words.every(word => caseOf(word.text) === 'lower')) {
        notes.push(left(words))
        return
      }
      if (how === 'bar' && (first.text === 'The' || !words.every(word => isNameWord(word, lexicon)))) {
        notes.push(left(words))
        return
      }
    }
    if (
      organization &&
      how === 'and' &&
      words.every(word => lexicon.word(word.key) & Is.agencies || caseOf(word.text) === 'lower')
    ) {
      return push(reading.name, 'organization', false, 'contributor')
    }
    if (reading.kind === 'person') {
      const name = withoutCredentials(reading.name, lexicon)
      push(name, 'person', how === 'start' && name.length === 1 && caseOf(first.text) === 'lower')
    } else push(reading.name, 'organization', reading.describes || how === 'start')
    const more = afterTitle(reading.rest, lexicon)
    if (
      more.length > 1 &&
      looksLikePerson(more, lexicon) &&
      reading.rest.some(token => lexicon.word(token.key) & Is.title)
    )
      push(more, 'person', false)
  }

  for (let i = 0; i < from.length; i++) {
    const token = from[i]!
    if (token.kind === 'mark') {
      i = mark(i)
      continue
    }
    if (token.kind === 'mail' || token.kind === 'handle') {
      flush('none')
      continue
    }
    if (closed && token.kind !== 'word') continue
    const date =
      token.kind === 'number' || (token.kind === 'word' && lexicon.word(token.key) & (Is.time | Is.dated))
        ? dateAt(from, i, lexicon)
        : undefined
    if (date) {
      placeBeforeDate()
      flush('none')
      if (date.sure && strong()) dated = true
      i = date.end - 1
      continue
    }
    if (token.kind === 'address') {
      const next = from[i + 1]
      const named =
        !/^https?:|\//i.test(token.text) &&
        ((next?.kind === 'word' && lexicon.word(next.key) & Is.desk) || (run.length === 0 && !person()))
      if (named) run.push(token)
      else flush('none')
      continue
    }
    const phrase = lexicon.phrase(from, i, openers)
    const taken = phrase ? opener(i, phrase) : -1
    if (taken >= 0) {
      i = taken
      continue
    }
    if (!closed) run.push(token)
  }
  flush('start')

  return finish()

  /** A mark at `i`; gives back the last token that it took. */
  function mark(i: number): number {
    const token = from[i]!
    const text = token.text
    if (text === ',' || text === ';' || text === '،' || text === '؛' || text === '、' || text === '，' || text === '；')
      flush('comma')
    else if (text === '(' || text === '[' || text === '（' || text === '【') return brackets(i)
    else if (text === '&' || text === '+') {
      if (text === '&' && sides(i, 1)) flush('and')
      else if (text === '&') run.push(token)
    } else if (text === '/' && !token.open) {
      const next = from[i + 1]
      if (run.length > 1 && next && caseOf(next.text) === 'title') flush('bar')
      else run.push(token)
    } else if (bars.has(text)) flush(join === 'start' && run.length === 0 ? 'start' : 'bar')
    else if (text === ':' || text === '：' || text === '…' || text === '>') flush(text === ':' ? 'bar' : 'none')
    else if (text === '"' || text === '“' || text === '”' || text === '„' || text === '«') return i
    return i
  }

  /** Text in brackets describes the person before it, unless the name goes on behind it. */
  function brackets(i: number): number {
    const close = from.findIndex((token, index) => index > i && index < i + 30 && /^[)\]）】]$/.test(token.text))
    if (close < 0) return i
    const inside = from.slice(i + 1, close)
    const phrase = lexicon.phrase(inside, 0, Is.by | Is.with | Is.label)
    const next = from[close + 1]
    if (phrase && phrase.is & Is.label && phrase.size === inside.length && (run.length > 0 || found.length > 0)) {
      const before = role
      role = phrase.role
      flush('none')
      role = before
      return close
    }
    if (phrase && phrase.size < inside.length) return i
    if (run.length === 0 && !strong()) {
      if (inside.length > 0 && isOrganization(inside, lexicon, shouting)) push(inside, 'organization', true)
      return close
    }
    if (
      run.length > 0 &&
      inside.length === 1 &&
      inside[0]!.kind === 'word' &&
      next?.kind === 'word' &&
      isNameWord(next, lexicon) &&
      !lexicon.phrase(from, close + 1, openers)
    ) {
      run.push({ ...inside[0]!, text: `(${inside[0]!.text})` })
      return close
    }
    flush('none')
    return close
  }

  /** Takes the phrase at `i` for what it is here: the last token taken, or -1 where its words are part of a name. */
  function opener(i: number, any: Phrase): number {
    const token = from[i]!
    const before = trim(run)
    const fresh = before.length === 0
    const is = any.is
    const by = is & Is.by ? lexicon.phrase(from, i, Is.by) : undefined
    if (by && introduces(i, by)) {
      const sectional = by.role === 'author' && !fresh
      if (sectional && !looksLikePerson(before, lexicon)) run = []
      else if (sectional && join === 'start' && !strong()) {
        notes.push(left(before))
        run = []
      }
      flush('by')
      if (closed && by.role === 'author') return -1
      closed = false
      dated = false
      role = by.role
      join = 'by'
      return colon(i + by.size - 1)
    }
    const label = is & Is.label ? lexicon.phrase(from, i, Is.label) : undefined
    if (label && !(label.is & Is.foreign && token.text.length < 4)) {
      const labels = manyLabels(i, label)
      const next = from[labels.end]
      const colonNext = next?.text === ':' || next?.text === '：'
      if (
        colonNext ||
        (fresh &&
          join !== 'none' &&
          !closed &&
          namesFollow(labels.end) &&
          !(lexicon.word(next!.key) & (Is.title | Is.desk)))
      ) {
        flush('by')
        closed = false
        dated = false
        role = labels.role
        join = 'by'
        return colonNext ? labels.end : labels.end - 1
      }
    }
    if (closed) return i
    const after = lexicon.phrase(from, i, Is.after)
    if (after && (!fresh || found.length > 0)) {
      flush('none')
      if (strong()) closed = true
      return i + after.size - 1
    }
    const dates = lexicon.phrase(from, i, Is.dated)
    if (dates && (dates.size > 1 || (fresh ? from[i + 1]?.text === ':' : !/^(?:on|at|date|am)$/.test(token.key)))) {
      flush('none')
      return i + dates.size - 1
    }
    const page = lexicon.phrase(from, i, Is.interface)
    if (
      page &&
      (page.size > 1 || caseOf(token.text) !== 'lower' || !fresh) &&
      !(fresh && lexicon.word(from[i + 1]?.key ?? '') & (Is.title | Is.desk))
    ) {
      flush('none')
      return i + page.size - 1
    }
    const withs = lexicon.phrase(from, i, Is.with)
    if (withs && !fresh && caseOf(token.text) !== 'title') {
      flush('with')
      return i + withs.size - 1
    }
    const and = lexicon.phrase(from, i, Is.and | Is.andFull)
    if (and && sides(i, and.size, (and.is & Is.and) === 0)) {
      flush('and')
      return i + and.size - 1
    }
    const named = before.length > 0 || (join === 'none' && found.length > 0)
    const clause = lexicon.phrase(from, i, Is.clause)
    if (
      clause &&
      caseOf(token.text) === 'lower' &&
      (before.length > 1 || (fresh && found.length > 0 && join !== 'and' && join !== 'by'))
    ) {
      flush('none')
      closed = true
      return i
    }
    const outlet = lexicon.phrase(from, i, Is.for)
    if (outlet && named && i + outlet.size < from.length) {
      flush('none')
      return skip(i + outlet.size)
    }
    const inside = lexicon.phrase(from, i, Is.in)
    if (
      inside &&
      caseOf(token.text) !== 'title' &&
      (named || (join === 'bar' && found.length > 0)) &&
      i + inside.size < from.length
    ) {
      flush('none')
      return skip(i + inside.size)
    }
    const organization = lexicon.phrase(from, i, Is.byOrganization)
    if (organization && i === 0 && from[i + 1]) {
      const rest = from.slice(i + 1, i + 6)
      if (isOrganization(rest, lexicon, false) || /\p{Lu}$/u.test(rest[0]!.text)) {
        join = 'by'
        return i
      }
    }
    return -1
  }

  function colon(i: number): number {
    return from[i + 1]?.text === ':' || from[i + 1]?.text === '：' ? i + 1 : i
  }

  function introduces(i: number, by: Phrase): boolean {
    const token = from[i]!
    const before = trim(run)
    const behind = from[i + by.size]
    if (!behind) return false
    if (by.size > 1 || behind.text === ':' || behind.text === '：') return true
    if (behind.kind === 'mark' && !/^["“„«(‘…]$/.test(behind.text)) return false
    const many = countNames(i + by.size)
    if (before.length === 0) {
      if (by.is & Is.foreign && token.text.length <= 4) return many > 1 || behind.kind === 'address'
      if (alsoParticles.has(token.key) && token.key.length < 3 && i > 0) return many > 1
      return true
    }
    if (!alsoParticles.has(token.key)) return !(by.is & Is.foreign) || many > 1
    if (
      before.every(
        word =>
          lexicon.word(word.key) & (Is.genre | Is.label | Is.desk | Is.title | Is.dated | Is.interface) ||
          caseOf(word.text) === 'lower'
      )
    )
      return !isParticle(behind.key)
    return (
      !(by.is & Is.foreign) &&
      before.length === 1 &&
      join === 'start' &&
      caseOf(token.text) === 'title' &&
      many > 1 &&
      !isParticle(behind.key)
    )
  }

  function manyLabels(i: number, label: Phrase): { end: number; role: Role } {
    let end = i + label.size
    let as = label.role
    for (let n = 0; n < 4; n++) {
      const and = lexicon.phrase(from, end, Is.and | Is.andFull)
      const skipped = and ? and.size : /^[&/,+·]$/.test(from[end]?.text ?? '') ? 1 : 0
      const next = skipped > 0 ? lexicon.phrase(from, end + skipped, Is.label) : undefined
      if (!next) break
      if (next.role === 'author') as = 'author'
      end += skipped + next.size
    }
    const by = lexicon.phrase(from, end, Is.by)
    if (by && by.size === 1) end += 1
    return { end, role: as }
  }

  function countNames(i: number): number {
    let count = 0
    while (from[i + count]?.kind === 'word' && isNameWord(from[i + count]!, lexicon) && count < 6) count++
    return count
  }

  function namesFollow(i: number): boolean {
    const count = countNames(i)
    if (count > 1) return true
    return count === 0 && from[i]?.kind === 'word' && (lexicon.word(from[i]!.key) & Is.desk) !== 0
  }

  /** Whether a conjunction at `i` stands between two credits and not inside one. */
  function sides(i: number, size: number, full = false): boolean {
    const left = trim(run)
    let end = i + size
    if (from[end]?.text === '…') end++
    const start = from[end]
    if (left.length === 0) return found.length > 0 || join === 'none'
    if (!start || start.kind === 'mark') return !full
    if (start.kind === 'handle' || start.kind === 'mail') return true
    let count = 0
    while (from[end + count]?.kind === 'word' && count < 8) {
      if (
        count > 0 &&
        lexicon.phrase(from, end + count, Is.and | Is.in | Is.for | Is.by) &&
        !isParticle(from[end + count]!.key)
      )
        break
      count++
    }
    const written = caseOf(start.text)
    if (full)
      return left.length > 1
        ? count > 1 && written !== 'lower' && looksLikePerson(left, lexicon)
        : count === 1 && found.length === 0
    if (lexicon.phrase(from, end, Is.agencies)) return true
    if (left.some(word => word.key === 'of' || word.key === 'for') && isOrganization(left, lexicon, shouting))
      return false
    if (written === 'lower' && !isParticle(start.key)) return caseOf(left[0]!.text) === 'lower'
    if (
      left.length === 1 &&
      count === 1 &&
      lexicon.word(left[0]!.key) & Is.modifier &&
      lexicon.word(start.key) & (Is.modifier | Is.desk)
    )
      return false
    return true
  }

  /** A place or outlet from `i` on: the last token of it. */
  function skip(i: number): number {
    let end = i
    for (; end < from.length; end++) {
      const token = from[end]!
      if (token.kind !== 'word') {
        if (token.kind === 'address') continue
        break
      }
      if (lexicon.phrase(from, end, Is.by) && end > i && !alsoParticles.has(token.key)) break
      const and = lexicon.phrase(from, end, Is.and)
      if (and && end > i) {
        const next = from[end + and.size]
        const then = from[end + and.size + 1]
        if (next && places.has(next.key) && (!then || then.kind !== 'word')) continue
        break
      }
      if (lexicon.word(token.key) & (Is.time | Is.dated) && end > i && dateAt(from, end, lexicon)) break
      if (lexicon.phrase(from, end, Is.interface) && end > i && caseOf(token.text) !== 'lower') break
    }
    return end - 1
  }

  /** `Ana Souza Brasília 03/05/2022`: the place between name and date. */
  function placeBeforeDate(): void {
    if (run.length > 2 && isPlace(run.slice(-1))) run = run.slice(0, -1)
    else if (run.length > 3 && isPlace(run.slice(-2))) run = run.slice(0, -2)
  }

  function finish(): Scanned {
    let kept = found.filter(each => !each.weak)
    if (kept.length === 0) kept = found
    const credits = kept.map(each => each.credit)
    // A byline of photographs alone is its photographer's.
    if (credits.length > 0 && !credits.some(credit => credit.role === 'author')) {
      const as = credits[0]!.role
      const changed = credits.map(credit => (credit.role === as ? { ...credit, role: 'author' as const } : credit))
      notes.push({
        level: 'info',
        rule: 'byline/no-writer',
        text: `The byline names no writer: ${changed[0]!.name} (${as}) stands as the author`
      })
      return { credits: changed, notes }
    }
    return { credits, notes }
  }
}

function left(words: readonly Token[]): Note {
  return {
    level: 'warning',
    rule: 'byline/unexplained',
    text: `“${spell(words).slice(0, 80)}” was taken for a description and left out: list the authors if it is a credit`
  }
}

/** `TK` for Tina Klostermeier. */
function stands(token: Token, name: string): boolean {
  const initials = name
    .split(/[ -]/)
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase()
  const joined = name.replace(/[ '’.-]/g, '').toLowerCase()
  return initials === token.text.toLowerCase() || joined === token.text.toLowerCase()
}

function withoutCredentials(words: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let end = words.length
  while (end > 2 && lexicon.word(words[end - 1]!.key) & Is.credential && /\p{Lu}.*\p{Lu}/u.test(words[end - 1]!.text))
    end--
  // `Ana Souza anasouza`: a handle without its @.
  const last = words[end - 1]
  if (
    end > 2 &&
    last &&
    last.key ===
      words
        .slice(0, end - 1)
        .map(word => word.key)
        .join('')
  )
    end--
  return words.slice(0, end)
}

function afterTitle(rest: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let at = 0
  while (at < rest.length && lexicon.word(rest[at]!.key) & (Is.title | Is.modifier | Is.desk)) at++
  return rest.slice(at)
}

function trim(run: readonly Token[]): Token[] {
  let start = 0
  let end = run.length
  while (start < end && run[start]!.kind === 'mark') start++
  while (end > start && run[end - 1]!.kind === 'mark') end--
  return run.slice(start, end)
}

/** The words as they were written; the full stop that ends a sentence goes, that of an abbreviation stays. */
function spell(words: readonly Token[]): string {
  let text = ''
  words.forEach((word, index) => {
    const glued = word.text === '/' || words[index - 1]?.text === '/'
    text += (index === 0 || glued ? '' : ' ') + word.text
  })
  const last = words.at(-1)
  if (last?.open && last.kind === 'word' && /\p{L}{4,}\.$/u.test(last.text)) text = text.slice(0, -1)
  return text
}
