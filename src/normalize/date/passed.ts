// What pages print beside a date and is passed over: how long reading takes, how many comments and views there are.
import { phraseAt, type Text } from './phrase.ts'
import type { DatePieces } from './pieces.ts'
import { kind } from './words.ts'

/** Behind `Lesezeit: 3 Min.`, `Comments (12)`, `Просмотров: 123`, where the number follows the word. */
export function afterReading(text: Text, end: number): number {
  const { tokens } = text
  let at = end
  while (tokens[at]?.text === ':' || about.test(tokens[at]?.text ?? ''))
    at = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const bracket = tokens[at]?.text === '('
  const number = tokens[bracket ? at + 1 : at]
  const behind = (bracket ? at + 1 : at) + 1
  if (number?.type !== 'number') return end
  if (bracket) return tokens[behind]?.text === ')' ? behind + 1 : end
  const unit = tokens[behind]
  if (unit?.type === 'word' && number.text.length < 3) {
    const found = phraseAt(text, behind)
    if (minutes.has(unit.text) || (found.meaning?.kinds ?? 0) & (kind.reading | kind.minute)) return found.end
  }
  // A number at the end is a count, if it cannot be a year.
  const alone = unit === undefined || unit.text === '|'
  return alone && !year.test(number.text) ? behind : end
}

/** `4 min read`, `123 views`, `1,234 views`, `1.2k views`: the index behind it, if that stands here. */
export function countAt(text: Text, i: number): number | undefined {
  const { tokens } = text
  const digits = tokens[i]!.text.length
  let end = i + 1
  const mark = tokens[end]
  if (!mark || mark.type === 'number') return undefined
  if (mark.type === 'mark') {
    const rest = tokens[end + 1]
    if ((mark.text !== ',' && mark.text !== '.') || rest?.type !== 'number' || mark.spaced || rest.spaced)
      return undefined
    if (digits > 3 || !(rest.text.length === 3 || tokens[i + 3]?.text === 'k')) return undefined
    end += 2
  } else if (digits > 2 && (digits > 7 || year.test(tokens[i]!.text))) return undefined
  if (tokens[end]?.text === 'k' && !tokens[end]!.spaced) end++
  if (tokens[end]?.type !== 'word') return undefined
  const { end: behind, meaning } = phraseAt(text, end)
  return (meaning?.kinds ?? 0) & kind.reading ? behind : undefined
}

/** `(3 years ago)` behind a whole date adds nothing to it: the index behind it. */
export function countedFromNow(text: Text, i: number, now: DatePieces): number | undefined {
  if (!now.cluster && !(now.month && now.numbers.length === 2)) return undefined
  const close = text.tokens.findIndex((token, at) => at > i && token.text === ')')
  if (close < 0 || close > i + 6) return undefined
  let relative = false
  for (let at = i + 1; at < close; at++) {
    const token = text.tokens[at]!
    if (token.type === 'number' && token.text.length < 3) continue
    const kinds = token.type === 'word' ? (phraseAt(text, at).meaning?.kinds ?? 0) : 0
    if (!(kinds & (kind.relative | kind.hour | kind.minute | kind.day | kind.year | kind.small))) return undefined
    if (kinds & kind.relative) relative = true
  }
  return relative ? close + 1 : undefined
}

const year = /^(?:19|20)\d\d$/
const about = /^(?:ca|circa|etwa)$/

const units =
  'min mins minute minuten minutes minutos minuti minuto minuter minutter minuut мин минут минуты хв хвилин dk dakika perc menit phut'

/** Words for minutes, as they stand in the time that reading takes. */
const minutes: ReadonlySet<string> = new Set(units.split(' '))
