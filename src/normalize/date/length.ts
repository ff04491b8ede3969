// Lengths of recordings and of reading beside a date, which look like times of day: 4:27 min, 1 hr 12 min, 12 min.
import { and } from './and.ts'
import { phraseAt, type Text } from './phrase.ts'
import { type DatePieces, isWhole, passOver } from './pieces.ts'
import { kind } from './words.ts'

interface Part {
  readonly value: number
  readonly kinds: number
  readonly word: string
}

/** Marks that set off what a page prints beside a date. */
const apart = new Set(['·', '•', '|', '‧', '・', '∙'])
const loose = new Set(['-', '/', '(', '[', ';'])

const english = new Set(['hr', 'hour', 'hours'])

/** Units in order: a length counts hours, then minutes, then seconds. */
const units = [kind.hour | kind.hours, kind.minute | kind.minutes, kind.second | kind.seconds]

/**
 * The index after a length that begins at this number, undefined where none does, -1 where a length and a time of day look
 * the same. With `at` before it, it is a time.
 */
export function lengthAt(text: Text, i: number, now: DatePieces): number | undefined {
  if (now.at) return undefined
  const end = recording(text, i, now) ?? counted(text, i, now)
  if (end === undefined || end < 0) return end
  // In a date that is not whole yet, the number may be its day.
  if (now.shape !== '' && now.shape !== 'T' && !isWhole(now)) return -1
  return passOver(now, text.tokens, i, end)
}

/** An hour that few news come out at and most recordings end within, written as no page writes a time at night. */
function short({ tokens }: Text, i: number): boolean {
  return tokens[i]!.text.length === 1 && tokens[i]!.value < 5
}

/** 4:27 min, 12.30 min, 1:12:45 min */
function recording(text: Text, i: number, now: DatePieces): number | undefined {
  const { tokens } = text
  let end = i
  while ((tokens[end + 1]?.text === ':' || (end === i && pointAt(text, i))) && tokens[end + 2]?.type === 'number')
    end += 2
  const word = tokens[end + 1]
  if (end === i || word?.type !== 'word') return undefined
  const { end: after, meaning } = phraseAt(text, end + 1)
  const kinds = meaning?.kinds ?? 0
  const counts = kinds & (kind.minute | kind.minutes)
  const named = kinds & (kind.month | kind.weekday)
  if ((counts && ((word.text.length === 1 && word.text < '\u2fff') || named)) || (kinds & kind.hours && short(text, i)))
    return -1
  if (named || kinds & (kind.small | kind.at)) return undefined
  // 1:12 Std. is a length, 14:35 hodź. a time: the same word is used for both, as h is where the hour is small.
  if (kinds & kind.hours) return !(kinds & kind.hour) || word.text === 'hr' ? -1 : undefined
  return counts && !(kinds & kind.hour) ? passed(now, text, i, after) : undefined
}

function pointAt({ tokens }: Text, i: number): boolean {
  const [point, number] = [tokens[i + 1], tokens[i + 2]]
  return point?.text === '.' && !point.spaced && number?.type === 'number' && !number.spaced && number.text.length < 3
}

/** 1:12:45 and (3:05), set apart from the date, without a word that makes them a time. */
export function doubtful(text: Text, i: number, end: number, seconds: boolean, now: DatePieces): boolean {
  if (now.at || !short(text, i)) return false
  const { tokens } = text
  const next = tokens[end]
  if (next?.type === 'word' || next?.text === '+' || next?.text === '-') return false
  const before = tokens[i - 1]?.text ?? ''
  if (apart.has(before) || before === '(' || before === '[') return true
  if (i === 0) return apart.has(next?.text ?? '') || seconds
  return seconds && loose.has(before)
}

/** 12 min, 1 hr 12 min, 1 Std. 12 Min. */
function counted(text: Text, i: number, now: DatePieces): number | undefined {
  const { tokens } = text
  const parts: Part[] = []
  let [at, end, unit] = [i, i, 0]
  while (tokens[at]?.type === 'number' && tokens[at]!.text.length < 4 && tokens[at + 1]?.type === 'word') {
    const { end: after, meaning } = phraseAt(text, at + 1)
    const kinds = meaning?.kinds ?? 0
    const found = units.findIndex((each, order) => order >= unit && kinds & each)
    if (found < 0 || kinds & (kind.month | kind.reading)) break
    if (found === 0 && tokens[at]!.value > 24) break
    parts.push({ value: tokens[at]!.value, kinds, word: tokens[at + 1]!.text })
    unit = found + 1
    end = after
    while (tokens[end]?.text === '.') end++
    at = end
    if (and.has(tokens[at]?.text ?? '') || tokens[at]?.text === ',') at++
  }
  const [first] = parts
  if (!first) return undefined
  const hours = first.kinds & units[0]!
  // 2 uur geleden
  if (tokens[end]?.type === 'word' && (phraseAt(text, end).meaning?.kinds ?? 0) & kind.relative) return end
  if (!hours) return onlyMinutes(text, i, end, now)
  const before = tokens[i - 1]?.text ?? ''
  const set = apart.has(before) || (i === 0 && apart.has(tokens[end]?.text ?? ''))
  // Uhr, 時: the hour of a clock and nothing else.
  if (!(first.kinds & kind.hours)) return undefined
  const clock = text.lexicon.clock(first.word)
  if (parts.length === 1) {
    // 1h12, 21h35
    const minute = tokens[end]
    if (minute?.type === 'number' && (clock || !minute.spaced)) {
      return short(text, i) || (!clock && tokens[i]!.text.length === 1) ? -1 : undefined
    }
    if (!clock && !(first.kinds & kind.hour)) return passed(now, text, i, end)
    return !clock || short(text, i) ? -1 : undefined
  }
  const likely = first.value < 13
  if (set) return likely ? passed(now, text, i, end) : -1
  if (clock) return short(text, i) ? -1 : undefined
  // 9 godz. 35 min. may be a time without a mark before it; English never tells one so.
  const length = likely && (first.value < 5 || english.has(first.word))
  return length ? passed(now, text, i, end) : -1
}

/** Minutes alone: beside a date or a time they are a length. Directly after an hour's word they may be its own. */
function onlyMinutes({ tokens }: Text, i: number, end: number, now: DatePieces): number | undefined {
  if (
    now.hourWord &&
    tokens.slice(now.clockEnd, i).every(({ text }) => text === '.' || text === ',' || and.has(text))
  ) {
    return -1
  }
  if (now.shape === '') return i === 0 && apart.has(tokens[end]?.text ?? '') ? end : undefined
  if (tokens[end]?.type === 'word') return undefined
  return end
}

/** Passes over a length that was told from a time of day, which is reported. */
function passed(now: DatePieces, { tokens }: Text, i: number, end: number): number {
  now.length = tokens
    .slice(i, end)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ' ' : '') + text)
    .join('')
  return end
}
