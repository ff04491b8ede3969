// Lengths of recordings and of reading beside a date, which look like times of day: 4:27 min, 1 hr 12 min, 12 min.
import { and } from './and.ts'
import { phraseAt, type Text } from './phrase.ts'
import type { Pieces } from './pieces.ts'
import { kind } from './words.ts'

interface Part {
  readonly value: number
  readonly kinds: number
  readonly word: string
}

/** Marks that set off what a page prints beside a date. */
const apart = new Set(['·', '•', '|', '‧', '・', '∙'])
const loose = new Set(['-', '/', '(', '[', ';'])

/** Units in order: a length counts hours, then minutes, then seconds. */
const units = [kind.hour | kind.hours, kind.minute | kind.minutes, kind.second | kind.seconds]

/**
 * The index after a length that begins at this number, undefined where none does, -1 where a length and a time of day look
 * the same. With `at` before it, it is a time.
 */
export function lengthAt(text: Text, i: number, now: Pieces): number | undefined {
  if (now.at) return undefined
  return recording(text, i, now) ?? counted(text, i, now)
}

/** 4:27 min, 1:12:45 min */
function recording({ tokens, lexicon }: Text, i: number, now: Pieces): number | undefined {
  let end = i
  while (tokens[end + 1]?.text === ':' && tokens[end + 2]?.type === 'number') end += 2
  const word = tokens[end + 1]
  if (end === i || word?.type !== 'word') return undefined
  const { end: after, meaning } = phraseAt({ tokens, lexicon }, end + 1)
  const kinds = meaning?.kinds ?? 0
  if (kinds & (kind.small | kind.at | kind.hour | kind.month | kind.weekday)) return undefined
  // 1:12 Std. is a length, 14:35 hodź. a time: the same word is used for both.
  if (kinds & kind.hours) return -1
  if (!(kinds & (kind.minute | kind.minutes))) return undefined
  return passed(now, { tokens, lexicon }, i, after)
}

/** 12 min, 1 hr 12 min, 1 Std. 12 Min. */
function counted(text: Text, i: number, now: Pieces): number | undefined {
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
    end = tokens[after]?.text === '.' ? after + 1 : after
    at = end
    if (and.has(tokens[at]?.text ?? '') || tokens[at]?.text === ',') at++
  }
  const [first] = parts
  if (!first) return undefined
  const hours = first.kinds & units[0]!
  if (!hours) return onlyMinutes(text, i, end, now)
  const before = tokens[i - 1]?.text ?? ''
  const set = apart.has(before) || (i === 0 && apart.has(tokens[end]?.text ?? ''))
  // Uhr, 時: the hour of a clock and nothing else.
  if (!(first.kinds & kind.hours)) return undefined
  const english = /^(?:hr|hour|hours)$/.test(first.word)
  if (parts.length === 1) {
    const short = tokens[i]!.text.length === 1 && first.value < 5
    const follows = tokens[end]?.type === 'number' || followsClock(tokens[end]?.text)
    if (follows) return undefined
    if (!(first.kinds & kind.hour)) return passed(now, text, i, end)
    return english || (set && short) ? -1 : undefined
  }
  if (english || !(first.kinds & kind.hour)) return passed(now, text, i, end)
  if (set) return first.value < 13 ? passed(now, text, i, end) : -1
  const near = loose.has(before) || i === 0
  return near && first.value < 5 && tokens[i]!.text.length === 1 ? -1 : undefined
}

const followsClock = (text: string | undefined): boolean => text === '半' || text === '반'

/** Minutes alone: beside a date they are a length, directly after an hour without minutes they may be its own. */
function onlyMinutes({ tokens }: Text, i: number, end: number, now: Pieces): number | undefined {
  if (
    now.hourOnly &&
    tokens.slice(now.clockEnd, i).every(({ text }) => text === '.' || text === ',' || and.has(text))
  ) {
    return -1
  }
  const set = i === 0 && apart.has(tokens[end]?.text ?? '')
  return now.shape !== '' || set ? end : undefined
}

/** Passes over a length that was told from a time of day, which is reported. */
function passed(now: Pieces, { tokens }: Text, i: number, end: number): number {
  now.length = tokens
    .slice(i, end)
    .map(({ text, spaced }, at) => (spaced && at > 0 ? ' ' : '') + text)
    .join('')
  return end
}
