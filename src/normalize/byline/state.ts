// What is known while a byline is read: the credits so far, the words in hand, and how they hang on what is before them.
import type { Credit, Role } from '../../model.ts'
import type { Level } from '../../problem.ts'
import type { bylineRules } from '../rules.ts'
import { suffixes } from './credentials.ts'
import type { Lexicon } from './lexicon.ts'
import type { BylineToken } from './tokens.ts'

export interface BylineNote {
  readonly level: Level
  readonly rule: keyof typeof bylineRules
  readonly text: string
}

export interface FoundCredit {
  credit: Credit
  /** A description or a section that stands for an author only where nobody else does. */
  weak: boolean
  /** A place alone, which stands for an author only where nothing else does. */
  readonly place?: boolean
  /** A kind of article or a section, whoever is joined to it. */
  readonly section?: boolean
}

/**
 * How a run of words hangs on what is before it: `by` after an introduction, `comma`, `and`, `with`, `bar` after `|`, `•`, `–`, `/` or a
 * line end, `none` after something that divides and says nothing (a handle, a word of the page).
 */
export type Join = 'start' | 'by' | 'comma' | 'and' | 'with' | 'bar' | 'none'

export interface State {
  readonly from: readonly BylineToken[]
  readonly lexicon: Lexicon
  /** The texts of the tokens, for a roster to look names up in. */
  readonly texts: readonly string[]
  /** Every word is in capitals, so capitals say nothing. */
  readonly shouting: boolean
  readonly found: FoundCredit[]
  readonly notes: BylineNote[]
  run: BylineToken[]
  join: Join
  role: Role
  /** How many credits there were when the sentence began. */
  sentence: number
  /** The last name has its title: one more word says where. */
  titled: boolean
  /** The last name is one word after a comma: a place after it says that it was a place too. */
  lone: boolean
  /** The last name has its outlet: one more is another of the same person. */
  outlet: boolean
  /** A date stood after the first name: what follows is of the page, until something introduces it. */
  dated: boolean
  /** A sentence about a person began, or text of the page: only an introduction opens the byline again. */
  closed: boolean
  /** The tokens that were passed over because of that. */
  readonly passed: Set<number>
  /** The tokens that are names of the roster, each with the name as it is written there. */
  readonly known: Map<number, string>
}

/** Whether somebody was named who is surely credited. */
export function anyone(state: State): boolean {
  return state.found.some(each => !each.weak)
}

/** Whether a person was named, whom a title or outlet can describe. */
export function anyPerson(state: State): boolean {
  return state.found.some(each => !each.weak && each.credit.kind === 'person')
}

export function credited(
  state: State,
  words: readonly BylineToken[],
  kind: Credit['kind'],
  weak = false,
  role: Role = state.role
): void {
  const name = spell(words)
  if (!/[\p{L}\p{N}]/u.test(name)) return
  const known = state.found.find(each => each.credit.name === name)
  if (!known) state.found.push({ credit: { name, kind, role }, weak })
}

/** Says that words were left out on a guess. */
export function leftOut(state: State, words: readonly BylineToken[]): void {
  const text = `“${spell(words)}” was taken for a description and left out: list the authors if it is a credit`
  state.notes.push({ level: 'warning', rule: 'byline/unexplained', text })
}

/** The run without marks at its ends. */
export function trimmed(run: readonly BylineToken[]): BylineToken[] {
  let start = 0
  let end = run.length
  while (start < end && run[start]!.kind === 'mark') start++
  while (end > start && run[end - 1]!.kind === 'mark') end--
  return run.slice(start, end)
}

/** The words as they were written. The full stop that ends a sentence goes, that of an abbreviation stays. */
export function spell(words: readonly BylineToken[]): string {
  let text = ''
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const before = words[index - 1]
    const touches = before === undefined || word.text === '/' || before.text === '/'
    text += touches ? word.text : ` ${word.text}`
  }
  const last = words.at(-1)
  return last && endsSentence(last) ? text.slice(0, -1) : text
}

/** `Doe.` at the end of a sentence, not the abbreviation `Jr.` or the initial `E.`. */
export function endsSentence(token: BylineToken): boolean {
  return (
    token.open &&
    token.kind === 'word' &&
    !suffixes.has(token.key) &&
    /(?:\p{Lu}\p{Ll}{2,}|\p{L}{4,})\.$/u.test(token.text)
  )
}

export function isColon(state: State, i: number): boolean {
  const text = state.from[i]?.text
  return text === ':' || text === '：'
}
