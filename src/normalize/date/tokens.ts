// Cuts a cleaned date text into numbers, words and marks. One pass, nothing is looked at twice.

export interface DateToken {
  readonly type: 'number' | 'word' | 'mark'
  readonly text: string
  /** Of a number. */
  readonly value: number
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

// A day and an hour may touch only where the month before them was marked: in 14/Jul/2025:09:05 the year stays whole.
const monthMark = /^[\u6708\uc6d4]$/

const letter = /[\p{L}\p{M}]/u

/** The tokens of a cleaned text; undefined where there are too many to be a date. */
export function tokens(text: string): DateToken[] | undefined {
  const found: DateToken[] = []
  let at = 0
  let spaced = false
  while (at < text.length) {
    if (found.length > 60) return undefined
    const code = text.charCodeAt(at)
    if (code === 32) {
      spaced = true
      at++
      continue
    }
    let end = at + 1
    if (isDigit(code)) {
      while (end < text.length && isDigit(text.charCodeAt(end))) end++
      numbers(found, text.slice(at, end), text[end] === ':' || text[end] === 'h', spaced)
    } else if (isLetter(code, text, at)) {
      while (end < text.length && isLetter(text.charCodeAt(end), text, end)) end++
      found.push({ type: 'word', text: text.slice(at, end), value: 0, spaced })
    } else {
      found.push({ type: 'mark', text: text[at]!, value: 0, spaced })
    }
    spaced = false
    at = end
  }
  return found
}

/**
 * One number, or two that lost the space between them where pages were joined from pieces: a date and an hour
 * (`201610:32`, `2016020417:10`, `2911:30`), or seconds and a year (`14:33:002020-09-15`).
 */
function numbers(found: DateToken[], digits: string, hourFollows: boolean, spaced: boolean): void {
  const last = found[found.length - 1]
  const seconds = last?.text === ':' && digits.length === 6
  const joined = { 4: monthMark.test(last?.text ?? '') ? 2 : 0, 5: 4, 6: 4, 9: 8, 10: 8 }[digits.length] ?? 0
  const cut = seconds ? 2 : hourFollows ? joined : 0
  if (cut > 0) found.push({ type: 'number', text: digits.slice(0, cut), value: Number(digits.slice(0, cut)), spaced })
  const rest = digits.slice(cut)
  found.push({ type: 'number', text: rest, value: Number(rest), spaced: cut > 0 || spaced })
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return letter.test(text[at]!)
}
