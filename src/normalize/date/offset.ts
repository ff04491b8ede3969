// Reads zones within a text: +02:00, GMT+3, CEST, Europe/Berlin, and what stands in brackets behind them.
import { candidates, isUtc } from './names.ts'
import { phraseAt, type Text } from './phrase.ts'
import { type DatePieces, passOver } from './pieces.ts'

interface Offset {
  readonly value: number
  readonly end: number
}

/** A numeric offset that begins at the sign: +02:00, +0200, -5. Behind GMT a space may follow the sign. */
export function offsetAt({ tokens }: Text, i: number, now: DatePieces, named = false): Offset | undefined {
  const sign = tokens[i]!
  const hours = tokens[i + 1]
  if (hours?.type !== 'number' || (hours.spaced && !named)) return undefined
  const separator = tokens[i + 2]
  const minutes = tokens[i + 3]
  const touches = tokens[i - 1]?.type === 'number' && !sign.spaced
  // 10:00-12:00 is a stretch of time, unless the T of ISO 8601 or seconds say that the text means to be exact.
  if (touches && sign.text === '-' && now.clock?.precision === 'minute' && hours.text.length < 4) {
    if (!tokens.some(token => token.text === 't')) return undefined
  }
  const factor = sign.text === '-' ? -1 : 1
  if (hours.text.length === 4) {
    return offset(factor, Number(hours.text.slice(0, 2)), Number(hours.text.slice(2)), i + 2)
  }
  if (hours.text.length > 2) return undefined
  // 21:35 -5 comments
  if (separator?.type === 'word' && sign.spaced && !named) return undefined
  if (separator?.type === 'mark' && !separator.spaced && minutes?.type === 'number') {
    if (separator.text === ':') {
      const whole = minutes.text.length === 2 && !minutes.spaced
      return whole ? offset(factor, hours.value, minutes.value, i + 4) : undefined
    }
    // -5/7/2025 is no offset.
    if ('/-.'.includes(separator.text)) return undefined
  }
  return offset(factor, hours.value, 0, i + 2)
}

function offset(factor: number, hours: number, minutes: number, end: number): Offset | undefined {
  const size = hours * 60 + minutes
  if (minutes > 59 || size > 24 * 60 - 1) return undefined
  // Not -0, which would not equal 0 everywhere.
  return { value: size === 0 ? 0 : factor * size, end }
}

/** What stands in brackets behind a zone: a zone's name as a comment, or the same time for another place. */
export function comment(text: Text, i: number, now: DatePieces): number {
  const { tokens } = text
  const inside = tokens[i + 1]
  if (inside?.type === 'number' && now.clock && !now.again) {
    // Filled by the number and the zone that follow.
    now.again = {}
    return i + 1
  }
  if (inside?.type !== 'word') return i + 1
  if (isUtc(inside.text) && tokens[i + 2]?.type === 'mark' && tokens[i + 2]!.text !== ')' && now.clock && !now.again) {
    // EST (UTC-5)
    now.again = { clock: now.clock, ...(now.half !== undefined && { half: now.half }) }
    return i + 1
  }
  let end = i + 1
  let last = ''
  while (tokens[end]?.type === 'word') last = tokens[end++]!.text
  const named = candidates(inside.text) !== undefined || isUtc(inside.text) || last === 'time' || last === 'zeit'
  if (tokens[end]?.text === ')' && named) return passOver(now, tokens, i, end + 1)
  return phraseAt(text, i + 1).meaning ? i + 1 : -1
}

/** Whether a zone's abbreviation stands where one can, and is no word of the language. */
export function namesZone(text: Text, i: number, now: DatePieces): boolean {
  const name = text.tokens[i]!.text
  return now.clock !== undefined && !now.zone && candidates(name) !== undefined && !text.lexicon.own(name)
}

/** Whether brackets behind a time hold it again with a zone: 2:07 p.m. (1807 GMT). */
export function timeElsewhere({ tokens }: Text, i: number, now: DatePieces): boolean {
  if (!now.clock || now.again || tokens[i + 1]?.type !== 'number') return false
  const close = tokens.findIndex((token, at) => at > i && token.text === ')')
  const name = tokens[close - 1]
  return name?.type === 'word' && (isUtc(name.text) || candidates(name.text) !== undefined)
}

/** Whether the offset in front of this word is named by it, as in +0100 CET: the name must not deny it. */
export function namesAgain({ tokens, lexicon }: Text, i: number, now: DatePieces): boolean {
  const name = tokens[i]!.text
  if (!now.clock || !now.zone || !('offset' in now.zone) || now.again || tokens[i - 1]?.type !== 'number') return false
  if (lexicon.own(name) || !(isUtc(name) || candidates(name))) return false
  const zone = isUtc(name) ? { offset: 0 } : { name }
  now.again = { clock: now.clock, ...(now.half !== undefined && { half: now.half }), zone }
  return true
}

/** Reads a zone that begins at this word: the index behind it, or undefined where none does. */
export function zoneAt(text: Text, i: number, now: DatePieces): number | undefined {
  const target = now.again?.clock ? now.again : now
  if (target.zone) return undefined
  const area = iana(text, i)
  if (area) {
    target.zone = { zone: area.name }
    return area.end
  }
  if (isUtc(text.tokens[i]!.text)) {
    const sign = text.tokens[i + 1]
    const signed = sign && (sign.text === '+' || sign.text === '-') && (now.clock || !sign.spaced)
    const read = signed ? offsetAt(text, i + 1, now, true) : undefined
    target.zone = { offset: read?.value ?? 0 }
    return read?.end ?? i + 1
  }
  // Up to four words: horario de brasilia, по московскому времени.
  let name = ''
  let found: number | undefined
  for (let end = i; end < i + 4 && text.tokens[end]?.type === 'word'; end++) {
    name += (end === i ? '' : ' ') + text.tokens[end]!.text
    if (!candidates(name) || !(now.clock || text.tokens[end + 1]?.type === 'number')) continue
    target.zone = { name }
    found = end + 1
  }
  return found
}

const areas = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)$/

/** An IANA name: its tokens touch. */
function iana({ tokens }: Text, i: number): { name: string; end: number } | undefined {
  const first = tokens[i]!
  const slash = tokens[i + 1]
  if (slash?.text !== '/' || slash.spaced || !areas.test(first.text)) return undefined
  let name = first.text
  let end = i + 1
  for (let token = tokens[end]; token && !token.spaced; token = tokens[++end]) {
    if (!/^[/_+\-a-z0-9]+$/.test(token.text)) break
    name += token.text
  }
  return { name, end }
}
