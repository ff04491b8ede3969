// Finds the end of a date, time or duration inside a byline. It must hold a digit: Jan, Julia and April are names.
import { Is, type Lexicon } from './lexicon.ts'
import type { BylineToken } from './tokens.ts'

export interface Dated {
  /** Index of the first token after it. */
  readonly end: number
  /** False for a number alone (a count of comments), which says nothing of what follows it. */
  readonly sure: boolean
}

const between = new Set([',', ':', '-', '·', '|', '/', '•', '(', ')', '–', '—', '='])
const written =
  /^(?:(?:19|20)\d\d[.,]?|\d{1,4}[-/.]\d{1,2}[-/.].*|\d{1,2}[:.]\d\d.*|.*\d(?:st|nd|rd|th|[ap]m?|h\d\d)|\d+h)$/i

/** The date that begins at `at`, or undefined. Looks at most 40 tokens ahead. */
export function dateAt(from: readonly BylineToken[], at: number, lexicon: Lexicon): Dated | undefined {
  let seen = 0
  let end = at
  let sure = false
  let months = 0
  const limit = Math.min(from.length, at + 40)
  for (let i = at; i < limit; i++) {
    const token = from[i]!
    if (token.kind === 'number') {
      seen++
      end = i + 1
      if (written.test(token.text)) sure = true
      continue
    }
    if (token.kind === 'mark') {
      if (i === at || !between.has(token.text)) break
      continue
    }
    if (token.kind !== 'word') {
      // `3 PM UTC+1` comes as one word; anything else ends the date, except a lone @ as in `Mar 12 @ 10:42`.
      if (token.text !== '@') break
      continue
    }
    if (seen === 0 && i - at > 5) break
    // `A. M.` and `p. m.`, as Spanish writes them.
    if (seen > 0 && /^[ap]$/.test(token.key) && from[i + 1]?.key === 'm') {
      end = i + 2
      i++
      continue
    }
    const phrase = lexicon.phrase(from, i, Is.time | Is.dated)
    const is = phrase?.is ?? 0
    if (is & Is.month) {
      months++
      // In `Tom May 5 June 2020` the first month is a name.
      if (months > 1 && i - at <= 2 && lexicon.word(from[at]!.key) & Is.month) return undefined
      if (seen > 0 || from[i + 1]?.kind === 'number' || (from[i + 1]?.text === '.' && from[i + 2]?.kind === 'number'))
        sure = true
    }
    if (is & (Is.time | Is.month)) {
      if (phrase) i += phrase.size - 1
      if (seen > 0) {
        end = i + 1
        sure = true
      }
      continue
    }
    if (phrase) {
      i += phrase.size - 1
      continue
    }
    if (/^(?:utc|gmt)[+-]/.test(token.key) && seen > 0) {
      end = i + 1
      continue
    }
    if (token.text === '@') continue
    break
  }
  return seen > 0 ? { end, sure } : undefined
}
