// What a word in a date means, by language: the names of CLDR (cldr.ts) and the table of languages.ts in one index.
import { cldr } from './cldr.ts'
import { cleaned } from './clean.ts'
import { type DateLanguage, languages } from './languages.ts'

/** What a word can be; a word can be several things, and its place in the text decides. */
export const kind = {
  month: 1,
  weekday: 2,
  published: 4,
  updated: 8,
  small: 16,
  at: 32,
  hour: 64,
  minute: 128,
  second: 256,
  year: 512,
  monthAfter: 1024,
  day: 2048,
  monthBefore: 4096,
  ordinal: 8192,
  am: 16384,
  pm: 32768,
  night: 65536,
  midday: 131072,
  noon: 262144,
  midnight: 524288,
  relative: 1048576,
  reading: 2097152,
  // Units of a length, as against the words of a clock.
  hours: 4194304,
  minutes: 8388608,
  seconds: 16777216
} as const

/** The months of the Persian calendar are counted from here, as none of them is one of ours. */
export const persianMonths = 20

/** Those of the Ethiopian one from here. */
export const ethiopicMonths = 40

export interface Meaning {
  /** Sum of `kind` values. */
  readonly kinds: number
  /** 1–12; 0 where it is none, -1 where languages disagree; more than `persianMonths` or `ethiopicMonths`: of that calendar. */
  readonly month: number
  /** 0 is Sunday; -1 where languages disagree. */
  readonly weekday: number
  /** Set where the text's language is known and neither it nor English has the word. */
  readonly foreign?: boolean
}

export interface DateLexicon {
  /** What the phrase means (words cleaned, joined by a space), or undefined. */
  meaning(phrase: string): Meaning | undefined
  /** Whether the phrase is a word of the language or of English, and not only of another one. */
  own(phrase: string): boolean
  /** Whether the language tells the time with the word: French h, German Uhr, Latvian st. English h counts hours. */
  clock(word: string): boolean
  /** Whether the language writes months as Roman numbers too. */
  readonly roman: boolean
  /** Whether a phrase of several words may begin with this one. */
  begins(word: string): boolean
}

interface Index {
  readonly words: Map<string, { kinds: number; month: number; weekday: number }>
  /** The first words of phrases of several. */
  readonly heads: Set<string>
  /** Months and weekdays. */
  readonly names: string[]
}

const indexes = new Map<string, Index>()
const lexicons = new Map<string, DateLexicon>()
const asked = new Map<string | undefined, DateLexicon>()

/**
 * The words of a language, then those of English, then any word that means one thing in all the languages we know.
 * The language is a BCP 47 tag; of an unknown one, or none, only the last two are left.
 */
export function lexicon(language: string | undefined): DateLexicon {
  let known = asked.get(language)
  if (known) return known
  const code = codeOf(language)
  known = lexicons.get(code) ?? open(code)
  lexicons.set(code, known)
  // Pages may name any language: only so many spellings of one are kept.
  if (asked.size < 1000) asked.set(language, known)
  return known
}

/** The entry of languages.ts for a BCP 47 tag: `de` for `de-AT`, `nb` for `no`; empty for a language we do not know. */
export function codeOf(language: string | undefined): string {
  if (!language) return ''
  const base = language.toLowerCase().split(/[-_]/, 1)[0]!
  const code = aliases.get(base) ?? base
  return Object.hasOwn(languages, code) ? code : ''
}

const aliases = new Map(
  Object.entries({ no: 'nb', nn: 'nb', iw: 'he', in: 'id', tl: 'fil', bs: 'hr', sh: 'hr', cmn: 'zh', yue: 'zh' })
)

function open(code: string): DateLexicon {
  const own = code === '' ? undefined : indexOf(code)
  const english = indexOf('en')
  const found = new Map<string, Meaning>()
  // Where the table has no words for the hour of a clock, those of a length are used for both.
  const told = languages[code]?.hour === undefined ? kind.hour | kind.hours : kind.hour
  const known = (phrase: string): boolean => own?.words.has(phrase) || english.words.has(phrase)
  return {
    roman: languages[code]?.roman === true,
    clock: word => code !== 'en' && ((own?.words.get(word)?.kinds ?? 0) & told) !== 0,
    own: known,
    begins: word => own?.heads.has(word) || english.heads.has(word) || (!known(word) && everything().heads.has(word)),
    meaning(phrase) {
      const before = found.get(phrase)
      if (before) return before
      const listed = joined(own?.words.get(phrase), english.words.get(phrase))
      const meaning =
        (listed && own && perhapsMonth(own, phrase, listed)) ??
        listed ??
        (own && beginning(own, phrase)) ??
        beginning(english, phrase) ??
        foreign(phrase, code, known)
      // Only what is found is kept, so that strange texts cannot fill the memory.
      if (meaning) found.set(phrase, meaning)
      return meaning
    }
  }
}

/** What a word means to a reader of two languages, of which the first is the text's own. */
function joined(own: Meaning | undefined, english: Meaning | undefined): Meaning | undefined {
  if (!own || !english) return own ?? english
  return {
    kinds: own.kinds | english.kinds,
    month: own.month || english.month,
    weekday: own.weekday === -2 ? english.weekday : own.weekday
  }
}

/**
 * A month or weekday of which the word is a beginning of three letters or more, if it is the beginning of one only. It may
 * be both: Ukrainian `сер` is August and Wednesday, and its place in the text decides.
 */
function beginning(index: Index, word: string): Meaning | undefined {
  if (word.length < 3 || word.includes(' ')) return undefined
  let [kinds, month, weekday] = [0, 0, -2]
  for (const name of index.names) {
    if (!name.startsWith(word)) continue
    const meaning = index.words.get(name)!
    if (month && meaning.month && month !== meaning.month) return undefined
    if (weekday !== -2 && meaning.weekday !== -2 && weekday !== meaning.weekday) return undefined
    kinds |= meaning.kinds & (kind.month | kind.weekday)
    month ||= meaning.month
    if (weekday === -2) weekday = meaning.weekday
  }
  return kinds ? { kinds, month, weekday } : undefined
}

/** A short weekday that is the beginning of one month too: Ukrainian сер, French mar. */
function perhapsMonth(own: Index, word: string, listed: Meaning): Meaning | undefined {
  if (!(listed.kinds & kind.weekday) || listed.kinds & kind.month) return undefined
  const month = beginning(own, word)?.month
  return month ? { ...listed, kinds: listed.kinds | kind.month, month } : undefined
}

/**
 * A word of another language. Its months and weekdays count only as whole names: short forms (Set, Out, Mag) are ordinary
 * words elsewhere. A month must be the same one in every language that has the word, in whatever form.
 */
function foreign(phrase: string, code: string, known: (word: string) => boolean): Meaning | undefined {
  const all = everything().words.get(phrase)
  if (!all || phrase > '\u2fff') return all
  // `em` is an evening in Swedish, `g` an hour in Vietnamese.
  const found = phrase.length < 4 && latin.test(phrase) ? { ...all, kinds: all.kinds & ~telling } : all
  if (found.kinds === 0) return undefined
  if (!(found.kinds & (kind.month | kind.weekday))) return found
  // Occitan writes de novembre as one name: the de of another language is a word of its own.
  if (phrase.includes(' ') && known(phrase.slice(0, phrase.indexOf(' ')))) return undefined
  const letters = phrase.length + (latin.test(phrase) ? 0 : 1)
  const named = letters > (code === '' ? 3 : 4)
  const kinds = named ? found.kinds : found.kinds & ~(kind.month | kind.weekday)
  if (!kinds) return undefined
  const sure = named && agreed(phrase, found.month)
  return {
    kinds,
    month: named ? (sure ? found.month : -1) : 0,
    weekday: named ? found.weekday : -2,
    foreign: code !== '' && (kinds & kind.month) !== 0
  }
}

/** What changes the time of day, or makes a number something else. */
const telling =
  kind.at |
  kind.am |
  kind.pm |
  kind.night |
  kind.midday |
  kind.noon |
  kind.midnight |
  kind.hour |
  kind.minute |
  kind.second |
  kind.monthAfter |
  kind.monthBefore |
  kind.day |
  kind.year |
  kind.hours |
  kind.minutes |
  kind.seconds

const latin = /^[a-z ]+$/

/** Whether no language has the word, or a longer one that begins so, for another month. */
function agreed(phrase: string, month: number): boolean {
  return Object.keys(languages).every(code => {
    const index = indexOf(code)
    const meaning = index.words.get(phrase) ?? beginning(index, phrase)
    return !meaning?.month || meaning.month === month
  })
}

let union: Index | undefined

function everything(): Index {
  if (union) return union
  union = { words: new Map(), heads: new Set(), names: [] }
  for (const code of Object.keys(languages)) {
    const index: Index = { words: new Map(), heads: new Set(), names: [] }
    // Without the rarer forms of names, which may be words of other languages.
    fill(index, code, languages[code]!, false)
    for (const [phrase, { kinds, month, weekday }] of index.words) {
      // Two letters are somebody's Monday everywhere: they count in their own language only.
      const named = phrase.length > 2 || phrase > '\u2fff'
      const names = kind.month | kind.weekday
      // Of a language that only CLDR tells us about, only the names are taken elsewhere.
      const all = languages[code]!.published === undefined ? kinds & names : kinds
      const left = named ? all : all & ~names
      if (left) add(union, phrase, left, named ? month : 0, named ? weekday : -2)
    }
  }
  return union
}

function indexOf(code: string): Index {
  let index = indexes.get(code)
  if (!index) {
    index = { words: new Map(), heads: new Set(), names: [] }
    fill(index, code, languages[code] ?? {}, true)
    indexes.set(code, index)
  }
  return index
}

/** `rarer`: the forms too that names have alone or in other kinds of dates. */
function fill(index: Index, code: string, language: DateLanguage, rarer: boolean): void {
  for (const locale of [code, ...(language.also ?? [])]) fromCldr(index, locale, language.prefix ?? '', rarer)
  rows(language.months).forEach((names, i) => {
    for (const name of names) add(index, name, kind.month, i + 1, -2)
  })
  if (language.cases) inCases(index, code, language)
  rows(language.persianMonths).forEach((names, i) => {
    for (const name of names) add(index, name, kind.month, persianMonths + i + 1, -2)
  })
  rows(language.ethiopicMonths).forEach((names, i) => {
    for (const name of names) add(index, name, kind.month, ethiopicMonths + i + 1, -2)
  })
  rows(language.weekdays).forEach((names, i) => {
    for (const name of names) add(index, name, kind.weekday, 0, i)
  })
  for (const [field, value] of fields) {
    const text = language[field]
    if (typeof text !== 'string') continue
    for (const phrase of text.split(',')) add(index, phrase, value, 0, -2)
  }
  // The words of CLDR's own dates, where the table does not know more of them.
  const [small, before, after, hours, minutes, seconds] = cldr[code]?.split('|').slice(6) ?? []
  for (const [words, value] of [
    [hours, kind.hours],
    [minutes, kind.minutes],
    [seconds, kind.seconds]
  ] as const) {
    for (const word of words?.split(',') ?? []) add(index, word, value, 0, -2)
  }
  const others: (readonly [string, number])[] = (small?.split(',') ?? []).map(word => [word, kind.small])
  others.push([before ?? '', kind.at], [after ?? '', kind.hour])
  for (const [word, value] of others) {
    // An ordinal's ending may be written apart: 17(a).
    if (((index.words.get(phraseOf(word))?.kinds ?? 0) & ~kind.ordinal) === 0) add(index, word, value, 0, -2)
  }
}

const fields: readonly (readonly [keyof DateLanguage, number])[] = [
  ['published', kind.published],
  ['updated', kind.updated],
  ['small', kind.small],
  ['at', kind.at],
  ['hour', kind.hour],
  ['minute', kind.minute],
  ['second', kind.second],
  ['year', kind.year],
  ['month', kind.monthAfter],
  ['day', kind.day],
  ['monthBefore', kind.monthBefore],
  ['ordinal', kind.ordinal],
  ['am', kind.am],
  ['pm', kind.pm],
  ['night', kind.night],
  ['midday', kind.midday],
  ['noon', kind.noon],
  ['midnight', kind.midnight],
  ['relative', kind.relative],
  ['reading', kind.reading]
]

/** Month and weekday names and a.m. and p.m. as CLDR has them. */
function fromCldr(index: Index, locale: string, prefix: string, rarer: boolean): void {
  const [months, weekdays, rareMonths, rareWeekdays, am, pm] = cldr[locale]?.split('|') ?? []
  for (const text of rarer ? [months, rareMonths] : [months]) {
    rows(text).forEach((names, i) => {
      for (const name of names) {
        add(index, name, kind.month, i + 1, -2)
        if (prefix !== '' && name !== '') add(index, prefix + name, kind.month, i + 1, -2)
      }
    })
  }
  for (const text of rarer ? [weekdays, rareWeekdays] : [weekdays]) {
    rows(text).forEach((names, i) => {
      for (const name of names) add(index, name, kind.weekday, 0, i)
    })
  }
  add(index, am ?? '', kind.am, 0, -2)
  add(index, pm ?? '', kind.pm, 0, -2)
}

/** The months in the other cases that dates put them into: srpnja, srpnju. */
function inCases(index: Index, code: string, language: DateLanguage): void {
  const endings = language.cases!.split(',').map(each => each.trim().split('>') as [string, string?])
  for (const locale of [code, ...(language.also ?? [])]) {
    const [usual, , rarer] = cldr[locale]?.split('|') ?? []
    for (const text of [usual, rarer]) {
      rows(text).forEach(([name = ''], i) => {
        const whole = phraseOf(name)
        if (whole.length < 3 || name.endsWith('.')) return
        for (const [from, to] of endings) {
          if (to === undefined) add(index, whole + from, kind.month, i + 1, -2)
          else if (whole.endsWith(cleaned(from))) {
            add(index, whole.slice(0, -cleaned(from).length) + to, kind.month, i + 1, -2)
          }
        }
      })
    }
  }
}

function rows(text: string | undefined): string[][] {
  return (text ?? '').split(';').map(row => row.split(','))
}

function add(index: Index, name: string, kinds: number, month: number, weekday: number): void {
  const phrase = phraseOf(name)
  if (!phrase) return
  const space = phrase.indexOf(' ')
  if (space > 0) index.heads.add(phrase.slice(0, space))
  const known = index.words.get(phrase)
  if (kinds & (kind.month | kind.weekday)) index.names.push(phrase)
  if (!known) {
    index.words.set(phrase, { kinds, month, weekday })
    return
  }
  known.kinds |= kinds
  if (month) known.month = known.month && known.month !== month ? -1 : month
  if (weekday !== -2) known.weekday = known.weekday !== -2 && known.weekday !== weekday ? -1 : weekday
}

/** The key of a name: cleaned, dots closed up (`a. m.` is `am`), other marks as spaces. */
function phraseOf(name: string): string {
  return cleaned(name)
    .replace(/\. ?/g, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
}
