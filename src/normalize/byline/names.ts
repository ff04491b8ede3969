// Tells a run of words of a byline apart: which are a name, which say what that person is or for whom they write.
import { suffixes } from './credentials.ts'
import { given } from './given.ts'
import { Is, type Lexicon } from './lexicon.ts'
import {
  cityAt,
  collectives,
  companyForms,
  endsPaper,
  groups,
  institutions,
  isBrand,
  isCompoundPaper,
  isLoudPlace,
  isSign,
  numbered,
  paperArticle,
  teams
} from './outlets.ts'
import { isParticle } from './particles.ts'
import { isSpelledPlace, longPlaces, places } from './places.ts'
import { type BylineToken, fold } from './tokens.ts'

export interface NameReading {
  /** The words of the name; empty where the run only describes. */
  readonly name: readonly BylineToken[]
  readonly kind: 'person' | 'organization'
  /** What follows the name and describes it. */
  readonly rest: readonly BylineToken[]
  /** A run of titles alone: a person before or after it makes it a description. */
  readonly describes: boolean
}

function letters(word: string): number {
  return word.replace(/[^\p{L}]/gu, '').length
}

/** Family names that also stand in the names of outlets. */
const familyNames: ReadonlySet<string> = new Set(
  'post church bank press sun board school wire fund union mail globe spiegel blatt bote portal herald register team'.split(
    ' '
  )
)

/** Whether a word can be part of a person's name as it is written. */
export function isNameWord(token: BylineToken, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false
  const written = token.written
  if (written === 'lower') return isParticle(token.key)
  return familyNames.has(token.key) || (lexicon.word(token.key) & (Is.desk | Is.title | Is.agencies)) === 0
}

export function isPlace(words: readonly BylineToken[]): boolean {
  if (words.length === 0 || words.length > 4) return false
  if (words.length === 1) return places.has(words[0]!.key) || isSpelledPlace(words)
  if (words.length === 2 && longPlaces.has(`${words[0]!.key} ${words[1]!.key}`)) return true
  if (words.length < 4 && isSpelledPlace(words)) return true
  const [first, second] = words.filter(word => !isParticle(word.key))
  if (!first) return false
  if (!second) return places.has(first.key)
  if (longPlaces.has(`${first.key} ${second.key}`)) return true
  return words.length === 2 && places.has(first.key) && (places.has(second.key) || /^[A-Z.]{2,4}$/.test(second.text))
}

/** Reads one run of words between separators. `after`: a person stands before it, so it may only describe. */
export function read(run: readonly BylineToken[], lexicon: Lexicon, after: boolean, allCapitals: boolean): NameReading {
  // `JANE DOE Associated Press`: a name in capitals, so DOE is no acronym.
  const inCapitals = beginsInCapitals(run, lexicon)
  const shouting = allCapitals || inCapitals
  const none: readonly BylineToken[] = []
  const kindOf = (words: readonly BylineToken[]): 'person' | 'organization' =>
    isOrganization(words, lexicon, shouting) ? 'organization' : 'person'
  const heads = run.map((token, index) => headAt(run, index, token, lexicon))
  const head = heads.findIndex((is, index) => is && (index > 0 || after || run.length === 1))
  const last = run.at(-1)!
  if (run.length > 1 && (companyForms.has(last.key) || (collectives.has(last.key) && !given.has(run[0]!.key))))
    return { name: run, kind: 'organization', rest: none, describes: false }
  if (
    run.length === 3 &&
    head === 2 &&
    institutions.has(last.key) &&
    run[0]!.written === 'title' &&
    !isPlace([run[1]!])
  )
    return { name: run, kind: 'organization', rest: none, describes: false }
  if (!after && isGroup(run, lexicon)) return { name: run, kind: 'organization', rest: none, describes: false }
  if (head < 0) return { name: run, kind: kindOf(run), rest: none, describes: false }
  let from = head
  // `Adam West reporter`: after a given name the second word is the family name, whatever else it means.
  const named =
    run.length > 2 &&
    given.has(run[0]!.key) &&
    isNameWord(run[1]!, lexicon) &&
    (lexicon.word(run[1]!.key) & Is.genre) === 0
  const least = named && head > 1 && !after ? 2 : 0
  while (from > least) {
    const before = run[from - 1]!
    const small = inCapitals && before.written === 'title' && before.text.length > 2
    if (!small && !belongsTo(before, run[from - 2], lexicon, shouting)) break
    from--
  }
  // `Jane Doe, Harbour County Journal Reporter`: whose words those before the title or desk are.
  const titled = (lexicon.word(run[head]!.key) & Is.title) !== 0
  if (after && from > (titled ? 0 : 1) && !(looksLikePerson(run.slice(0, from), lexicon) && given.has(run[0]!.key)))
    from = 0
  if (from === 0)
    return {
      name: run,
      kind: 'organization',
      rest: none,
      describes: heads.every((is, index) => is || index < head) && run.length > 0
    }
  if (
    !after &&
    from > 2 &&
    endsPaper(last) &&
    !heads.some((is, index) => is && lexicon.word(run[index]!.key) & Is.title)
  )
    from = cityAt(run, from, shouting)
  // `Jane Doe Garden Team`: what kind of team, which no list knows.
  if (
    !after &&
    from === 3 &&
    from === run.length - 1 &&
    teams.has(last.key) &&
    !given.has(run[2]!.key) &&
    !suffixes.has(run[2]!.key)
  )
    from = 2
  // No name ends in an initial.
  while (from > 1 && from < run.length && /^\p{Lu}\.$/u.test(run[from - 1]!.text) && inCapitals) from++
  const name = run.slice(0, from)
  const words = name.filter(token => !suffixes.has(token.key))
  const whole =
    words.length < 2 ||
    isPlace(name) ||
    !name.every(word => isNameWord(word, lexicon)) ||
    name[0]!.text === 'The' ||
    (paperArticle.test(name[0]!.text) && !titled)
  const family =
    familyNames.has(last.key) &&
    from === run.length - 1 &&
    name.every(word => given.has(word.key) || /^\p{Lu}\.?$/u.test(word.text))
  if (family) return { name: run, kind: 'person', rest: none, describes: false }
  // `Al Jazeera Staff`, `FRANCE 24 Newsroom`: all of it is the name.
  const desks = (): boolean => run.slice(from).every(word => lexicon.word(word.key) & (Is.desk | Is.agencies))
  if (!after && name.length > 1 && kindOf(name) === 'organization' && desks())
    return { name: run, kind: 'organization', rest: none, describes: false }
  if (whole || isParticle(name.at(-1)!.key)) return { name: run, kind: kindOf(run), rest: none, describes: false }
  return { name, kind: kindOf(name), rest: run.slice(from), describes: false }
}

/** `Harbour Working Group`, `Fjord Security Response Team`: whole, where nothing says that it begins with a person. */
function isGroup(run: readonly BylineToken[], lexicon: Lexicon): boolean {
  const last = run.at(-1)!
  const size = run.length
  if (size < 3 || size > 7 || given.has(run[0]!.key) || /^\p{Lu}\.?$/u.test(run[1]!.text)) return false
  if (!run.every(word => word.kind === 'word' && word.written !== 'upper')) return false
  if (groups.has(last.key)) return true
  if (!teams.has(last.key)) return false
  const common = (word: BylineToken): boolean =>
    (lexicon.word(word.key) & (Is.modifier | Is.genre | Is.desk)) !== 0 || places.has(word.key)
  return size === 3 ? !given.has(run[1]!.key) : common(run[0]!) || common(run[1]!)
}

/** `JANE R. DOE Springfield Times`: two words in capitals at least, initials aside, and others after them. */
function beginsInCapitals(run: readonly BylineToken[], lexicon: Lexicon): boolean {
  if (run.length < 3 || run[0]!.written !== 'upper') return false
  let end = 0
  let words = 0
  while (end < run.length && (run[end]!.written === 'upper' || run[end]!.text.length < 3)) {
    if (run[end]!.written === 'upper') words++
    end++
  }
  return words > 1 && end < run.length && !lexicon.phrase(run, 0, Is.organization)
}

function headAt(run: readonly BylineToken[], index: number, token: BylineToken, lexicon: Lexicon): boolean {
  if (token.kind === 'address') return true
  if (token.text === 'The' && index > 1 && index < run.length - 1) return true
  if (index > 1 && (isSign(token, run) || isLoudPlace(token, run, index))) return true
  // `Diplom-Psychologin`: of a compound its last part counts.
  const last = index > 1 ? token.key.lastIndexOf('-') : -1
  if (last > 0 && lexicon.word(token.key.slice(last + 1)) & Is.title) return true
  const is = lexicon.word(token.key)
  if (is & Is.desk || is & Is.title || is & Is.agencies) return true
  if (index > 0 && isCompoundPaper(token)) return true
  const phrase = lexicon.phrase(run, index, Is.organization | Is.title | Is.desk)
  if (!phrase) return false
  // Acronyms are known as they are written: `AA`, not the first name Aa.
  return (
    phrase.size > 1 ||
    !(phrase.is & Is.organization) ||
    token.text === token.text.toUpperCase() ||
    token.text.length > (index > 1 ? 2 : 3)
  )
}

function belongsTo(token: BylineToken, before: BylineToken | undefined, lexicon: Lexicon, shouting: boolean): boolean {
  if (token.kind === 'address') return true
  const is = lexicon.word(token.key)
  if (is & (Is.modifier | Is.desk | Is.title | Is.agencies | Is.genre)) return true
  if (is & Is.organization && (token.written === 'upper' || token.written === 'none')) return true
  const written = token.written
  if (written === 'lower') return !isParticle(token.key)
  if (places.has(token.key)) return true
  if (before && longPlaces.has(`${before.key} ${token.key}`)) return true
  if (longPlaces.has(token.key)) return true
  if (token.text === 'The') return true
  if (isBrand(token.text)) return true
  return !shouting && written === 'upper' && /^[\p{Lu}\d&]{2,5}$/u.test(token.text)
}

/** Two to five words, each of which may be in a name. */
export function looksLikePerson(words: readonly BylineToken[], lexicon: Lexicon): boolean {
  if (words.length < 2 || words.length > 6) return false
  if (isPlace(words)) return false
  if (words.at(-1)!.written === 'lower') return false
  return words.every(word => isNameWord(word, lexicon) && !/\d/.test(word.text))
}

/** Where the name begins after a title in small letters at `at` (`political editor Jane Doe`), or `at` where none does. */
export function titleEnd(words: readonly BylineToken[], at: number, lexicon: Lexicon): number {
  let end = at
  let titled = false
  for (; end < words.length; end++) {
    const { key, written } = words[end]!
    const is = lexicon.word(key)
    // `former BBC producer Jane Doe`
    if (end > at && written === 'upper' && is & Is.organization) continue
    // `unserem Korrespondenten Max Roe`
    const noun = end > at && written === 'title' && (is & Is.title) !== 0
    if (!noun && (written !== 'lower' || isParticle(key))) break
    if (!(is & (Is.title | Is.modifier | Is.genre | Is.desk))) return at
    titled = (is & Is.title) !== 0
  }
  return titled && looksLikePerson(words.slice(end, end + 2), lexicon) ? end : at
}

/** `dpa-infocom`, `AFP-TV`: what an agency calls its parts. */
function isAgencys({ text, written }: BylineToken, lexicon: Lexicon): boolean {
  const at = text.indexOf('-')
  if (at < 3 || written === 'title') return false
  const agency = text.slice(0, at)
  return (
    (agency === agency.toUpperCase() || agency === agency.toLowerCase()) &&
    (lexicon.word(fold(agency)) & Is.organization) !== 0
  )
}

/** By its words: known organizations, desks and outlets, addresses, `The …`, an acronym alone. */
export function isOrganization(words: readonly BylineToken[], lexicon: Lexicon, shouting: boolean): boolean {
  if (words.length === 0) return false
  const first = words[0]!
  // `Laura Church`, `Jörg Staff`; but `Florence Times` and `Victoria Police`.
  if (
    words.length === 2 &&
    given.has(first.key) &&
    !places.has(first.key) &&
    /^(?:title|mixed)$/.test(words[1]!.written) &&
    !isBrand(words[1]!.text)
  )
    return false
  // `Laurens van der Post`
  const inName = (index: number): boolean =>
    index > 1 && familyNames.has(words[index]!.key) && isParticle(words[index - 1]!.key)
  const desk = (word: BylineToken, index: number): boolean =>
    !inName(index) && ((lexicon.word(word.key) & (Is.desk | Is.agencies)) !== 0 || (index > 0 && isCompoundPaper(word)))
  if (words.some((word, index) => word.kind === 'address' || desk(word, index) || numbered.test(word.text))) return true
  if (words.some(word => isAgencys(word, lexicon))) return true
  if (
    words.length > 1 &&
    (first.text === 'The' || first.text === 'Der' || first.text === 'Die' || first.text === 'Das')
  )
    return true
  for (let index = 0; index < words.length; index++) {
    if ((lexicon.phrase(words, index, Is.desk)?.size ?? 0) > 1) return true
    const phrase = lexicon.phrase(words, index, Is.organization)
    if (phrase && (phrase.size > 1 || words.length === 1 || words[index]!.text === words[index]!.text.toUpperCase()))
      return true
  }
  if (words.length === 1)
    return !shouting && /^[\p{Lu}\d&.-]{2,6}$/u.test(first.text) && (letters(first.text) > 1 || /\d/.test(first.text))
  return false
}
