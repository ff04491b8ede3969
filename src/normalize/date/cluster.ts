// Dates whose day, month and year are numbers with marks or nothing between them: 28.04.2023, 14/6 2021, 20240305140733.
import { settle } from './clock.ts'
import type { Text } from './phrase.ts'
import type { DatePieces } from './pieces.ts'
import type { DateToken } from './tokens.ts'

/** Whether three numbers with the same mark between them begin here, and no fourth. */
export function clusterAt(text: Text, i: number): boolean {
  const first = text.tokens[i + 1]
  const second = text.tokens[i + 3]
  if (exif(text, i)) return true
  if (first?.type !== 'mark' || second?.type !== 'mark' || first.text !== second.text) return false
  if (first.text !== '.' && first.text !== '/' && first.text !== '-' && first.text !== '\u00b7') return false
  const numbers = [text.tokens[i], text.tokens[i + 2], text.tokens[i + 4]]
  if (numbers.some(token => token?.type !== 'number' || token.text.length > 4 || token.text.length === 3)) return false
  if (first.text === '-' && first.spaced !== second.spaced) return false
  // 17. 21.35 is a day and a time.
  const [, middle, last] = numbers
  if (first.text === '.' && last!.text.length < 3 && middle!.spaced && !last!.spaced) return false
  const behind = text.tokens[i + 5]
  // 1.2.2020.3 and 1/2/2020/3 are no dates; a colon makes the last number an hour.
  if (behind?.type === 'mark' && !behind.spaced && (behind.text === first.text || behind.text === ':')) {
    return behind.text === '.' && !(text.tokens[i + 6]?.type === 'number' && !text.tokens[i + 6]!.spaced)
  }
  return true
}

/** 2025:07:17, as cameras write it. */
function exif({ tokens }: Text, i: number): boolean {
  const [year, month, day] = [tokens[i]!, tokens[i + 2], tokens[i + 4]]
  const marks = [tokens[i + 1], tokens[i + 3]].every(mark => mark?.text === ':' && !mark.spaced)
  const numbers = [month, day].every(number => number?.type === 'number' && number.text.length === 2 && !number.spaced)
  return marks && numbers && year.text.length === 4 && tokens[i + 5]?.text !== ':'
}

/** 2025 07 17 and 17 07 2025: three numbers with spaces between them, and no fourth. */
export function spacedCluster({ tokens }: Text, i: number): boolean {
  const numbers = tokens.slice(i, i + 3)
  if (numbers.length < 3 || numbers.some(({ type }) => type !== 'number')) return false
  const lengths = numbers.map(({ text }) => text.length).join('')
  const mark = tokens[i + 3]
  const goesOn = mark?.type === 'number' ? tokens[i + 4]?.text !== ':' : mark?.type === 'mark' && !mark.spaced
  return (lengths === '422' || lengths === '224') && !(goesOn && mark?.text !== ',')
}

/** 14/6 2021 and 14/6-2021, as in Sweden and Denmark: the index behind it. */
export function slashAndYear({ tokens }: Text, i: number, now: DatePieces): number | undefined {
  if (tokens[i + 1]?.text !== '/' || now.cluster || tokens[i]!.text.length > 2) return undefined
  const at = tokens[i + 3]?.text === '-' ? i + 4 : i + 3
  const numbers = tokens[i + 2]?.type === 'number' && tokens[i + 2]!.text.length < 3
  return numbers && shortly.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== ':' ? at : undefined
}

const shortly = /^(?:19|20)\d\d$/

// 20240305, and with a time 202403051407 and 20240305140733, which no other number looks like.
export const compact =
  /^(?:19|20)\d\d(?:\d{4}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)$/

/** Puts the day, and the time if there is one, of a compact number into their places; false where they are taken. */
export function compactAt(token: DateToken, now: DatePieces): boolean {
  if (now.cluster) return false
  const piece = (from: number, to: number): DateToken => ({
    ...token,
    text: token.text.slice(from, to),
    value: Number(token.text.slice(from, to))
  })
  now.cluster = [piece(0, 4), piece(4, 6), piece(6, 8)]
  now.shape += 'N'
  if (token.text.length === 8) return true
  const second = token.text.length > 12 ? piece(12, 14).value : undefined
  return settle(now, piece(8, 10).value, piece(10, 12).value, undefined, second)
}
