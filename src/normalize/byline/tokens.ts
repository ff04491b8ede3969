// Cuts a byline into words, numbers, addresses and marks, and knows nothing of what they mean.

export type Kind = 'word' | 'number' | 'mail' | 'handle' | 'address' | 'mark'

export interface Token {
  readonly kind: Kind
  readonly text: string
  /** How the word is looked up; see `fold`. */
  readonly key: string
  /** Of a mark: space on both sides. Of a word: ends with a full stop that may end a sentence. */
  readonly open: boolean
}

/** Case folded; accents dropped in words of three letters or more, as in short words they carry the meaning (`à`, `é`). */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  if (lower.length < 3) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .normalize('NFC')
}

const space = /\s/
const marks = new Set(',;|•·・‧&/()[]{}:–—−―«»„“”"=>~…،؛、，；：／｜（）【】《》<*+▪●◆▶►→‹›')
const topLevel = /^(?:com|org|net|info|news|media|press|live|tv|gov|edu|int|biz|online|blog|[a-z]{2})$/
const host = /^[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(\p{L}{2,6})$/u

function isAddress(chunk: string): boolean {
  if (/^(?:https?:|www\.)/i.test(chunk)) return true
  if (!chunk.includes('.')) return false
  const found = host.exec(chunk)
  if (!found) return false
  const end = found[1]!
  const written = end === end.toLowerCase() || chunk === chunk.toUpperCase() || /^(?:Com|LIVE)$/.test(end)
  return written && topLevel.test(end.toLowerCase())
}

function kindOf(chunk: string): Kind {
  const at = chunk.indexOf('@')
  if (at === 0 && chunk.length > 1) return 'handle'
  if (at > 0 && chunk.indexOf('.', at) > 0) return 'mail'
  const first = chunk.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    return /^[\d.,:'’/-]+(?:st|nd|rd|th|er|re|ª|º|h\d{0,2}|p|a|am|pm|[ap]\.m\.?|z|min|s|t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?\.?$/i.test(
      chunk
    )
      ? 'number'
      : isAddress(chunk)
        ? 'address'
        : 'word'
  }
  return isAddress(chunk) ? 'address' : 'word'
}

/** The tokens of `text` in order. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  const end = text.length
  let at = 0
  let gap = true
  while (at < end) {
    const char = text[at]!
    if (space.test(char)) {
      if (char === '\n' || char === '\r' || char === '\u2028') {
        if (found.at(-1)?.text !== '\n') found.push({ kind: 'mark', text: '\n', key: '\n', open: true })
      }
      gap = true
      at++
      continue
    }
    const next = text[at + 1]
    const gapAfter = next === undefined || space.test(next)
    if (char === '-' && (gap || gapAfter || next === '-')) {
      found.push({ kind: 'mark', text: '-', key: '-', open: gap || gapAfter })
      at++
      gap = false
      continue
    }
    if (marks.has(char) && !(char === '"' && !gap && !gapAfter)) {
      found.push({ kind: 'mark', text: char, key: char, open: gap && gapAfter })
      at++
      gap = false
      continue
    }
    const start = at
    const digit = char >= '0' && char <= '9'
    const web = char === 'h' && text.startsWith('http', at)
    while (at < end) {
      const here = text[at]!
      if (space.test(here)) break
      if (at > start && marks.has(here)) {
        const after = text[at + 1]
        const inside = after !== undefined && !space.test(after)
        if (web && here !== '"' && here !== '<' && here !== '>' && here !== '|') {
          at++
          continue
        }
        if (
          !(
            inside &&
            (here === '&' || (digit && (here === ':' || here === '/' || here === ',') && after >= '0' && after <= '9'))
          )
        )
          break
      }
      at++
    }
    const chunk = text.slice(start, at)
    const kind = kindOf(chunk)
    const stop = chunk.endsWith('.')
    found.push({ kind, text: chunk, key: fold(stop ? chunk.slice(0, -1) : chunk), open: stop })
    gap = false
  }
  return found
}
