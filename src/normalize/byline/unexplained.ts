// Says what of a byline was not understood, was left out or was taken otherwise than it is written, and what each word was taken for.
import type { Credit } from '../../model.ts'
import type { Level } from '../../problem.ts'
import { type Account, account, beginsPerson, taken } from './account.ts'
import { easternLeft } from './easternaccount.ts'
import { Is, type Lexicon } from './lexicon.ts'
import type { Scanned } from './scan.ts'
import { type BylineNote, spell } from './state.ts'
import type { BylineToken } from './tokens.ts'

function accounted(from: readonly BylineToken[], words: Lexicon, { credits, notes, passed, known }: Scanned): Account {
  const quotations = ({ text }: BylineNote): string[] => [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words!)
  // Who is in the roster may be written otherwise there; the tokens tell.
  const byRoster = new Set(known.values())
  const written = known.size === 0 ? credits : credits.filter(({ name }) => !byRoster.has(name))
  return account(from, words, written, notes.flatMap(quotations), index => passed.has(index), known.keys())
}

/** Nothing is left out in silence: what is in no credit and known for nothing else is named in a warning. */
export function unexplainedWords(from: readonly BylineToken[], words: Lexicon, scanned: Scanned): BylineNote[] {
  const { credits, passed } = scanned
  const { as, left, altered } = accounted(from, words, scanned)
  const found: BylineNote[] = []
  if (left.length > 0) found.push(notUnderstood(left.map(spell)))
  if (as.some((value, index) => value === taken.sentence && passed.has(index))) {
    const sentence = from.filter((_, index) => passed.has(index))
    const level = beginsPerson(sentence, 0, sentence.length) ? 'warning' : 'info'
    found.push(note(level, `“${spell(sentence)}” was taken for a sentence that credits nobody and was left out`))
  }
  found.push(...oneWordBesideNames(credits, words.tag))
  for (const name of altered) found.push(note('warning', `“${name}” is not in the byline as it is written there`))
  return found
}

/** In these languages many people have one name. */
const oneName: ReadonlySet<string> = new Set(['id', 'ta', 'bn', 'hi', 'ur', 'fa', 'ar', 'is', 'my', 'vi', ''])

/** `Jane Doe, Springfield`: one word beside a full name may be a place or an outlet that no list has. */
function oneWordBesideNames(credits: readonly Credit[], language: string): BylineNote[] {
  const writers = credits.filter(({ role, kind }) => role === 'author' && kind === 'person')
  if (writers.length < 2 || !writers.some(({ name }) => name.includes(' '))) return []
  const alone = writers.filter(
    ({ name }) =>
      /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(name) || (!oneName.has(language) && /^\p{Lo}[\p{L}\p{M}]+$/u.test(name))
  )
  return alone.map(({ name }) =>
    note(
      'warning',
      `“${name}” is one word beside full names and may be a place or an outlet: write “in ${name}”, or list the authors`
    )
  )
}

/** The same for Chinese, Japanese and Korean. */
export function unexplainedLetters(
  text: string,
  credits: readonly Credit[],
  language: string | undefined
): BylineNote[] {
  const left = easternLeft(text, credits, language)
  return left.length === 0 ? [] : [notUnderstood(left)]
}

function notUnderstood(left: readonly string[]): BylineNote {
  const text = left.map(run => `“${run}”`).join(', ')
  return note('warning', `${text} is not understood and was left out: list the authors if it is a credit`)
}

/** A note that the byline, or a part of it, was not understood. */
export function note(level: Level, text: string): BylineNote {
  return { level, rule: 'byline/unexplained', text }
}

/** What a word or several in a row were taken for. */
export interface ReadWords {
  readonly text: string
  readonly as: string
}

const names: Readonly<Record<number, string>> = {
  [taken.nothing]: 'not understood',
  [taken.name]: 'name',
  [taken.word]: 'word',
  [taken.title]: 'title',
  [taken.outlet]: 'outlet',
  [taken.place]: 'place',
  [taken.date]: 'date',
  [taken.address]: 'address',
  [taken.sentence]: 'left out'
}

const kinds: readonly (readonly [number, string])[] = [
  [Is.by | Is.byOrganization, 'introduction'],
  [Is.label, 'role'],
  [Is.and | Is.andFull, 'conjunction'],
  [Is.with | Is.helped, 'help'],
  [Is.in | Is.for, 'preposition'],
  [Is.credential, 'degree'],
  [Is.genre | Is.modifier, 'section'],
  [Is.dated | Is.time, 'date'],
  [Is.interface | Is.after, 'word of the page'],
  [Is.clause, 'sentence']
]

/** What each word of a byline was taken for, words of one kind in a row together. */
export function readings(from: readonly BylineToken[], words: Lexicon, scanned: Scanned): ReadWords[] {
  const { as } = accounted(from, words, scanned)
  const found: { text: string; as: string }[] = []
  let phrase = { end: 0, as: '' }
  let before = ''
  from.forEach((token, index) => {
    if (token.kind === 'mark') {
      before = ''
      return
    }
    if (index >= phrase.end) phrase = phraseAt(from, index, as, words)
    const what = as[index] === taken.word ? phrase.as : names[as[index]!]!
    if (what === before) found.at(-1)!.text += ` ${token.text}`
    else found.push({ text: token.text, as: what })
    before = what
  })
  return found
}

/** What kind of word the longest known phrase at `at` is. */
function phraseAt(
  from: readonly BylineToken[],
  at: number,
  as: Uint8Array,
  words: Lexicon
): { end: number; as: string } {
  const phrase = words.phrase(from, at, ~(Is.foreign | Is.organization))
  let size = phrase?.size ?? 1
  while (size > 1 && as[at + size - 1] !== taken.word) size--
  return { end: at + size, as: kinds.find(([mask]) => (phrase?.is ?? 0) & mask)?.[1] ?? 'word' }
}
