// Reads times of day: 20:15, 20.15 Uhr, 13h36, 3 p.m., 15時04分.
import { and } from './and.ts'
import { doubtful } from './length.ts'
import { candidates, isUtc } from './names.ts'
import { type DatePhrase, phraseAt, type Text } from './phrase.ts'
import type { Clock, DatePieces } from './pieces.ts'
import type { DateToken } from './tokens.ts'
import { kind } from './words.ts'

/** 09.05.30 is a time where one is announced or the date is complete. */
export function secondsWithDots(text: Text, i: number, now: DatePieces): boolean {
  const due = now.at || now.cluster || (now.month && now.numbers.length === 2)
  if (!due || now.clock || text.tokens[i + 1]!.text !== '.' || text.tokens[i]!.text.length > 2) return false
  const [minute, second] = [text.tokens[i + 2]!, text.tokens[i + 4]!]
  return minute.text.length === 2 && second.text.length === 2 && !minute.spaced && !second.spaced
}

/** Reads a time of day that begins at this number: the index behind it, undefined where none does, -1 where it breaks. */
export function timeAt(text: Text, i: number, now: DatePieces): number | undefined {
  const first = text.tokens[i]!
  if (first.text.length > 2) return undefined
  const mark = text.tokens[i + 1]
  const minute = text.tokens[i + 2]
  // 16: 05, as some papers of Bangladesh write it behind the date
  const wide = minute?.text.length === 2 && now.month > 0 && now.numbers.length === 2
  if (mark?.text === ':' && minute?.type === 'number' && (mark.spaced === minute.spaced || (!mark.spaced && wide))) {
    if (minute.text.length !== 2 && !(minute.text.length === 1 && text.tokens[i + 3]?.text === ':')) return -1
    return colons(text, i, now)
  }
  if (mark?.text === ',' && now.at && minute?.text.length === 2 && !mark.spaced && !minute.spaced) {
    return settle(now, first.value, minute.value) ? i + 3 : -1
  }
  if (mark?.text === '.' && minute?.type === 'number' && !mark.spaced && !minute.spaced && minute.text.length === 2) {
    if (!dotted(text, i + 3, now)) return -1
    return settle(now, first.value, minute.value) ? i + 3 : -1
  }
  const numbered = now.at && mark?.text === '.' && !mark.spaced && text.tokens[i + 2]?.type === 'word'
  if (numbered) {
    // o 21. hodině, ob 21. uri
    const { end, meaning } = phraseAt(text, i + 2)
    if ((meaning?.kinds ?? 0) & kind.hour) return hours(text, i, end, now)
  }
  if (mark?.type !== 'word') return undefined
  // الساعة 9 و35 دقيقة: at 9 and 35 minutes
  const joint = now.at && first.value < 24 ? minutesAfter(text, i + 1) : undefined
  if (joint !== undefined) {
    return settle(now, first.value, text.tokens[joint]!.value) ? phraseAt(text, joint + 1).end : -1
  }
  const { end, meaning } = phraseAt(text, i + 1)
  const kinds = meaning?.kinds ?? 0
  if (kinds & (kind.noon | kind.midnight) && first.value === 12) {
    return settle(now, kinds & kind.noon ? 12 : 0, 0, kinds & kind.midnight ? true : undefined) ? end : -1
  }
  // 12 a is no half of a day, 9 م is.
  const half =
    kinds & halves && !(kinds & (kind.small | kind.hours | kind.day)) && !(end === i + 2 && /^[a-z]$/.test(mark.text))
  if (half && !(kinds & (kind.month | kind.ordinal))) {
    return settle(now, first.value, 0) ? i + 1 : -1
  }
  const hour = kinds & kind.hour || (kinds & kind.hours && text.lexicon.clock(mark.text) && joinedMinutes(text, end))
  if (!hour || first.value > 24) return undefined
  return hours(text, i, end, now)
}

/** 2005 GMT: hours and minutes in one, where a zone follows and the number is no year or another one is. */
export function fourDigits({ tokens }: Text, i: number, now: DatePieces): number | undefined {
  const { text } = tokens[i]!
  const zone = tokens[i + 1]
  if (text.length !== 4 || zone?.type !== 'word' || !(isUtc(zone.text) || candidates(zone.text))) return undefined
  if (now.clock && !(now.again && !now.again.clock)) return undefined
  const year = /^(?:19|20)/.test(text)
  if (year && !tokens.some((token, at) => at !== i && /^(?:19|20)\d\d$/.test(token.text))) return undefined
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))]
  return hour < 24 && minute < 60 && settle(now, hour, minute) ? i + 1 : undefined
}

export const halves = kind.am | kind.pm | kind.night | kind.midday

/** 20:15, 20:15:30, 20:15:30.123 */
function colons(text: Text, i: number, now: DatePieces): number {
  let end = i + 3
  let second: DateToken | undefined
  let fraction = ''
  if (text.tokens[end]?.text === ':' && text.tokens[end + 1]?.type === 'number' && !text.tokens[end]!.spaced) {
    second = text.tokens[end + 1]!
    // 9:5:7 is what programs write that don't fill up with zeros.
    if (second.text.length > 2 || second.spaced) return -1
    end += 2
    const point = text.tokens[end]
    const rest = text.tokens[end + 1]
    if (point && !point.spaced && rest?.type === 'number' && !rest.spaced) {
      const milliseconds = rest.text.length === 3 && second.text.length === 2
      if (point.text === '.' || (point.text === ',' && rest.text.length > 2) || (point.text === ':' && milliseconds)) {
        fraction = rest.text
        end += 2
      }
    }
  }
  if (text.tokens[end]?.text === ':' && !text.tokens[end]!.spaced) return -1
  if (doubtful(text, i, end, second !== undefined, now)) return -1
  const done = settle(now, text.tokens[i]!.value, text.tokens[i + 2]!.value, undefined, second?.value, fraction)
  return done ? end : -1
}

/** 13h36, 20 Uhr, 15時04分, 7 гадзін 10 хвілін */
function hours(text: Text, i: number, unit: number, now: DatePieces): number {
  const half = text.tokens[unit]
  const past = half && and.has(half.text) ? unit + 1 : unit
  if (halfPast.has(text.tokens[past]?.text ?? '')) return settle(now, text.tokens[i]!.value, 30) ? past + 1 : -1
  now.hourWord = true
  const joint = minutesAfter(text, unit)
  let end = joint ?? unit
  const minute = text.tokens[end]
  if (minute?.type !== 'number' || minute.text.length > 2) return hourAlone(text, i, end, now)
  const word = text.tokens[end + 1]?.type === 'word' ? phraseAt(text, end + 1) : undefined
  const marked = word && countsMinutes(word)
  // 21h05, and 21 h 05 as French typographers want it, 14 Uhr 07; but in 9 Uhr 15. Mai the 15 is a day.
  const behind = text.tokens[end + 1]
  const month = behind?.type === 'word' && ((phraseAt(text, end + 1).meaning?.kinds ?? 0) & kind.month) !== 0
  const counts = behind?.type === 'word' && ((phraseAt(text, end + 1).meaning?.kinds ?? 0) & kind.reading) !== 0
  const french = !month && !counts && !(behind && '/.-:'.includes(behind.text))
  const tight = minute.text.length === 2 && (french || (!minute.spaced && !text.tokens[i + 1]!.spaced))
  if (!marked && !tight) return hourAlone(text, i, end, now)
  end = marked ? word.end : end + 1
  const second = text.tokens[end]
  if (marked && second?.type === 'number' && text.tokens[end + 1]?.type === 'word') {
    const last = phraseAt(text, end + 1)
    if ((last.meaning?.kinds ?? 0) & kind.second) {
      return settle(now, text.tokens[i]!.value, minute.value, undefined, second.value) ? last.end : -1
    }
  }
  return settle(now, text.tokens[i]!.value, minute.value) ? end : -1
}

function hourAlone({ tokens }: Text, i: number, end: number, now: DatePieces): number {
  return settle(now, tokens[i]!.value, 0) ? end : -1
}

/** 9点半, 9시 반, 9 heures et demie: half an hour later. */
const halfPast = new Set('半 반 demie demi media meia mezza mezzo'.split(' '))

/** Past the full stop of an hour's word, and past `and`, where a number of minutes follows: 21 ч. 35 мин., 21h e 35min. */
function minutesAfter(text: Text, at: number): number | undefined {
  const i = joinedMinutes(text, at)
  return i === at ? undefined : i
}

/** The index of the number of minutes that follows an hour's word. */
function joinedMinutes({ tokens, lexicon }: Text, at: number): number | undefined {
  let i = at
  while (tokens[i]?.text === '.' && !tokens[i]!.spaced) i++
  if (and.has(tokens[i]?.text ?? '')) i++
  if (tokens[i]?.type !== 'number' || tokens[i]!.text.length > 2) return undefined
  if (tokens[i + 1]?.type !== 'word') return undefined
  return countsMinutes(phraseAt({ tokens, lexicon }, i + 1)) ? i : undefined
}

function countsMinutes({ meaning }: DatePhrase): boolean {
  const kinds = meaning?.kinds ?? 0
  return (kinds & (kind.minute | kind.minutes)) !== 0 && !(kinds & (kind.month | kind.small))
}

/** Whether something says that 20.15 is a time: at before it, a complete date before it, Uhr, p.m. or a zone behind it. */
function dotted(text: Text, end: number, now: DatePieces): boolean {
  if (now.at || now.cluster || (now.month && now.numbers.length === 2)) return true
  if (text.tokens[end]?.type !== 'word') return false
  const name = text.tokens[end]!.text
  if (isUtc(name) || candidates(name)) return true
  return ((phraseAt(text, end).meaning?.kinds ?? 0) & (halves | kind.hour)) !== 0
}

/** Puts a time of day into its place; false where there is one already. */
export function settle(
  now: DatePieces,
  hour: number,
  minute: number,
  midnight?: boolean,
  second?: number,
  fraction = ''
): boolean {
  const clock: Clock = {
    hour,
    minute,
    second: second ?? 0,
    millisecond: Math.floor(Number(`0.${fraction || 0}`) * 1000 + 1e-6),
    precision: second === undefined ? 'minute' : 'second',
    ...(midnight && { midnight })
  }
  now.at = false
  if (now.again && !now.again.clock) {
    now.again.clock = clock
    return true
  }
  if (now.clock) return false
  now.clock = clock
  now.shape += 'T'
  return true
}
