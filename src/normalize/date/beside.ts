// What pages join to a date and what can be told from its text alone: a byline in front, an update without its year behind.
import { cleaned } from './clean.ts'
import { phraseAt, type Text } from './phrase.ts'
import type { DateToken } from './tokens.ts'
import { type DateLexicon, kind } from './words.ts'

// NewsByOwen FairleyReporter21:35, 17 JUL 2025 and By Owen Fairley | 17 July 2025
const byline = /^((?:[\p{L}&'’ -]*\p{Ll})?(?:By|BY)(?:(?<=\p{Ll}By)| )\p{Lu}[\p{L}\p{M}.,&'’ -]*?)[|•·,–—-]? *(?=\d)/u
const others = /^((?:Von|Par|Por|Di|Door|Av|Af|Автор:?|Autor:?|Od|Yazan:?) \p{Lu}[\p{L}\p{M}.&'’ -]*?) *[|•·] *(?=\d)/u

const timely = kind.month | kind.weekday | kind.relative | kind.noon | kind.midnight | kind.published | kind.updated

/** The byline that a text begins with, before its date. By Friday 14 October 2021 is no byline. */
export function bylineBefore(
  text: string,
  lexicon: DateLexicon
): { readonly byline: string; readonly rest: string } | undefined {
  const found = byline.exec(text) ?? others.exec(text)
  if (!found) return undefined
  const words = cleaned(found[1]!).match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.some(word => lexicon.own(word) && (lexicon.meaning(word)?.kinds ?? 0) & timely)) return undefined
  return { byline: found[1]!.trim(), rest: text.slice(found[0].length) }
}

const year = /^(?:1[2-9]|2\d)\d\d/

/**
 * Where the words on an update without a year begin, after a whole date: `(7/17 22:10 更新)`, `aktualisiert am 18.07.`. They
 * hold a label, numbers and known words, and nothing else.
 */
export function updateWithoutYear(tokens: DateToken[], lexicon: DateLexicon): number | undefined {
  const text: Text = { tokens, lexicon }
  const open = tokens.findLastIndex(token => token.text === '(')
  const closed = open > 0 && tokens.at(-1)?.text === ')'
  const start = closed ? open : labelAt(text)
  if (start === undefined || start === 0) return undefined
  let labelled = false
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.type === 'number' && (year.test(token.text) || token.text.length > 4)) return undefined
    if (token.type !== 'word') continue
    const { end, meaning } = phraseAt(text, i)
    if (!meaning) return undefined
    if (meaning.kinds & kind.updated) labelled = true
    i = end - 1
  }
  return labelled ? start : undefined
}

function labelAt(text: Text): number | undefined {
  for (let i = 1; i < text.tokens.length; i++) {
    if (text.tokens[i]!.type !== 'word') continue
    const { end, meaning } = phraseAt(text, i)
    if ((meaning?.kinds ?? 0) & kind.updated) return i
    i = end - 1
  }
  return undefined
}
