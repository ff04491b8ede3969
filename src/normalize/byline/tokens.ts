// Cuts a byline into words, numbers, addresses and marks, and knows nothing of what they mean.

export type TokenKind = 'word' | 'number' | 'mail' | 'handle' | 'address' | 'mark'

/** How a word is written; scripts without case are `none`. */
export type Case = 'upper' | 'title' | 'lower' | 'mixed' | 'none'

export interface BylineToken {
  readonly kind: TokenKind
  readonly text: string
  /** How the word is looked up; see `fold`. */
  readonly key: string
  readonly written: Case
  /** Of a mark: space on both sides. Of a word: ends with a full stop. */
  readonly open: boolean
}

/** Case folded; accents dropped in words of three letters or more, as in short words they carry the meaning (`à`, `é`). */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.length < 3 ? lower : foldedMarks(lower)
}

// All marks but those of the scripts of India and its neighbours: they are vowels, without which words are alike.
const accents = /(?:(?![\u0900-\u109f\u1700-\u1aaf\ua800-\uabff])\p{M})+/gu

/** A text in lower case without its accents, of whatever length its words are. */
export function foldedMarks(lower: string): string {
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(accents, '')
    .replaceAll('ı', 'i')
    .replace(/[’׳]/g, "'")
    .replace(/[\u200c\u200d]/g, '')
    .normalize('NFC')
}

export function caseOf(word: string): Case {
  // Georgian has capitals that nobody begins a name with.
  if (/[\u10d0-\u10ff]/.test(word)) return 'none'
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 'none'
  if (word === lower) return 'lower'
  if (word === upper) return twoLetters(word) ? 'upper' : 'title'
  const rest = word.slice(1)
  return rest === rest.toLowerCase() && word[0] !== lower[0] ? 'title' : 'mixed'
}

function twoLetters(word: string): boolean {
  return isPlain(word) ? /[A-Z][^A-Z]*[A-Z]/.test(word) : /\p{L}[^\p{L}]*\p{L}/u.test(word)
}

function isPlain(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text)
}

const marks: ReadonlySet<string> = new Set(',;|•·・‧&/()[]{}:–—−―«»„“”"=>~…،؛、，；：／｜（）【】《》<*+▪●◆▶►→‹›⋅∙◦')
const topLevel = /^(?:com|org|net|info|news|media|press|live|tv|gov|edu|int|biz|online|blog|[a-z]{2})$/
const host = /^[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(\p{L}{2,6})$/u
const number =
  /^[\d.,:'’/-]+(?:st|nd|rd|th|er|re|ª|º|h\d{0,2}|p|a|am|pm|[ap]\.m\.?|z|min|s|k|t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?\.?$/i

function isAddress(chunk: string): boolean {
  if (/^(?:https?:|www\.)/i.test(chunk)) return true
  if (!chunk.includes('.')) return false
  const end = host.exec(chunk)?.[1]
  if (end === undefined || !topLevel.test(end.toLowerCase())) return false
  // `example.com`, `EXAMPLE.COM`, `Example.Com`, but `St.Ed` is a name.
  return end.length > 2 || end === end.toLowerCase() || chunk === chunk.toUpperCase()
}

function kindOf(chunk: string): TokenKind {
  const at = chunk.indexOf('@')
  if (at === 0 && chunk.length > 1) return 'handle'
  if (at > 0 && chunk.indexOf('.', at) > 0) return 'mail'
  if (isDigit(chunk.charCodeAt(0)) && number.test(chunk)) return 'number'
  return isAddress(chunk) ? 'address' : 'word'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || char === ' ' || (char < '!' && char !== '') || (char > '~' && /\s/.test(char))
}

function mark(text: string, open: boolean): BylineToken {
  return { kind: 'mark', text, key: text, written: 'none', open }
}

// Bylines of one publisher repeat their words: what was made of a word is kept, a few thousand of them.
const kept = new Map<string, BylineToken>()

function word(chunk: string): BylineToken {
  let token = kept.get(chunk)
  if (!token) {
    const stop = chunk.endsWith('.')
    token = {
      kind: kindOf(chunk),
      text: chunk,
      key: fold(stop ? chunk.slice(0, -1) : chunk),
      written: caseOf(chunk),
      open: stop
    }
    if (kept.size > 8000) kept.clear()
    if (chunk.length < 40) kept.set(chunk, token)
  }
  return token
}

/** The tokens of `text` in order. Linear in its length. */
export function tokens(text: string): BylineToken[] {
  const found: BylineToken[] = []
  let gap = true
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    if (isSpace(char)) {
      const line = char === '\n' || char === '\r' || char === '\u2028'
      if (line && found.at(-1)?.text !== '\n') found.push(mark('\n', true))
      gap = true
      at++
      continue
    }
    const next = text[at + 1]
    const last = isSpace(next)
    const hyphen = char === '-' && (gap || last || next === '-')
    if (hyphen || (marks.has(char) && !(char === '"' && !gap && !last))) {
      found.push(mark(char, hyphen ? gap || last : gap && last))
      at++
    } else {
      const end = chunkEnd(text, at)
      found.push(word(text.slice(at, end)))
      at = end
    }
    gap = false
  }
  return found
}

/** Where the chunk ends that begins at `start`: at a space or a mark, but not at those inside an address, a date or `AT&T`. */
function chunkEnd(text: string, start: number): number {
  const digits = isDigit(text.charCodeAt(start))
  const web = text.startsWith('http', start)
  let at = start + 1
  for (; at < text.length; at++) {
    const char = text[at]!
    if (isSpace(char)) break
    if (!marks.has(char)) continue
    const after = text[at + 1]
    if (web && char !== '"' && char !== '<' && char !== '>' && char !== '|') continue
    if (after === undefined || isSpace(after)) break
    if (char === '&' || (digits && (char === ':' || char === '/' || char === ',') && isDigit(after.charCodeAt(0))))
      continue
    break
  }
  return at
}
