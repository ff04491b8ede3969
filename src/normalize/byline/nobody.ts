// Tells a byline that names nobody: an introduction without a name, or a date alone.
import { Is, type Lexicon } from './lexicon.ts'
import type { BylineToken } from './tokens.ts'

/** Whether every word introduces or is of a date; words that only may be of a date (May, Sun) need one beside them. */
export function namesNobody(from: readonly BylineToken[], lexicon: Lexicon): boolean {
  let date = false
  let timely = false
  for (let i = 0; i < from.length; ) {
    const token = from[i]!
    if (token.kind === 'mark' || token.kind === 'number') {
      if (/\d{4}|\d[:./-]\d/.test(token.text)) date = true
      else if (token.kind === 'number') timely = true
      i++
      continue
    }
    const phrase = token.kind === 'word' ? lexicon.phrase(from, i, Is.by | Is.dated | Is.time) : undefined
    if (!phrase || lexicon.phrase(from, i, Is.organization | Is.desk)) return false
    const sure = (phrase.is & (Is.by | Is.dated)) !== 0
    if (sure && phrase.is & Is.foreign) return false
    if (!sure) timely = true
    i += phrase.size
  }
  return date || !timely
}
