// Finds the words of a date text: phrases of several tokens, and words in scripts that put no space between them.
import type { DateToken } from './tokens.ts'
import type { DateLexicon, Meaning } from './words.ts'

/** A date text, and the language to read its words in. */
export interface Text {
  readonly tokens: DateToken[]
  readonly lexicon: DateLexicon
}

export interface DatePhrase {
  readonly end: number
  readonly meaning: Meaning | undefined
}

/**
 * The longest known phrase that begins at a word, up to five words, and where it ends. Words that touch, in scripts without
 * spaces, are cut apart in `tokens` as they are asked for.
 */
export function phraseAt({ tokens, lexicon }: Text, at: number): DatePhrase {
  let key = tokens[at]!.text
  let best = lexicon.meaning(key)
  let end = at + 1
  let i = at + 1
  // Most words begin no longer phrase; those of one or two letters may be an abbreviation with dots (a. m.).
  const tries = key.length < 4 || lexicon.begins(key) ? 4 : 0
  for (let count = 0; count < tries; count++) {
    const mark = tokens[i]
    if (mark?.type === 'mark') {
      if (mark.spaced) break
      if (mark.text === "'" || mark.text === '-') {
        if (tokens[i + 1]?.spaced !== false) break
        key += ' '
      } else if (mark.text !== '.') break
      i++
    } else key += ' '
    const next = tokens[i]
    if (next?.type !== 'word' || key.length > 40) break
    key += next.text
    i++
    const meaning = lexicon.meaning(key)
    if (!meaning) continue
    best = meaning
    end = i
  }
  if (best || !unspaced.test(tokens[at]!.text)) return { end, meaning: best }
  return cut(tokens, at, lexicon)
}

// Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han, Hangul.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Cuts the longest known word off the front of a run of letters; the rest becomes a token of its own. */
function cut(tokens: DateToken[], at: number, lexicon: DateLexicon): DatePhrase {
  const token = tokens[at]!
  for (let length = Math.min(token.text.length - 1, 16); length > 0; length--) {
    const meaning = lexicon.meaning(token.text.slice(0, length))
    if (!meaning) continue
    const rest = { ...token, text: token.text.slice(length), spaced: false }
    tokens.splice(at, 1, { ...token, text: token.text.slice(0, length) }, rest)
    return { end: at + 1, meaning }
  }
  return { end: at + 1, meaning: undefined }
}
