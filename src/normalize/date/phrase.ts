// Finds the words of a date text: phrases of several tokens, and words in scripts that put no space between them.
import type { Token } from './tokens.ts'
import type { Lexicon, Meaning } from './words.ts'

/** A date text with what its words mean. */
export interface Text {
  readonly tokens: Token[]
  /** The longest known phrase that begins at a word, and where it ends. */
  phrase(at: number): Phrase
  /** Whether the word belongs to the text's own language or to English. */
  own(word: string): boolean
}

export interface Phrase {
  readonly end: number
  readonly meaning: Meaning | undefined
}

/** The tokens as a text of the lexicon's language. Words that touch are cut apart in `tokens` as they are asked for. */
export function textOf(tokens: Token[], lexicon: Lexicon): Text {
  return { tokens, phrase: at => phrase(tokens, at, lexicon), own: lexicon.own }
}

/** The longest known phrase that begins at a word, up to four words, and where it ends. */
function phrase(tokens: Token[], at: number, lexicon: Lexicon): Phrase {
  let key = ''
  let best: Meaning | undefined
  let end = at + 1
  let i = at
  for (let count = 0; count < 4 && tokens[i]?.type === 'word'; count++) {
    key += tokens[i]!.text
    const meaning = count === 0 || key.length < 40 ? lexicon.meaning(key) : undefined
    if (meaning) {
      best = meaning
      end = i + 1
    }
    i++
    const mark = tokens[i]
    if (mark?.type === 'word') key += ' '
    else if (mark && mark.text === '.' && !mark.spaced) i++
    else if (mark && (mark.text === "'" || mark.text === '-') && !mark.spaced && tokens[i + 1]?.spaced === false) {
      key += ' '
      i++
    } else break
  }
  if (best || !unspaced.test(tokens[at]!.text)) return { end, meaning: best }
  return cut(tokens, at, lexicon)
}

// Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han, Hangul.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Cuts the longest known word off the front of a run of letters; the rest becomes a token of its own. */
function cut(tokens: Token[], at: number, lexicon: Lexicon): Phrase {
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
