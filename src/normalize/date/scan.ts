// Puts the tokens of a date text into its pieces: day, month, year, time, zone, weekday, labels. Every token must have a place;
// one that has none makes the text unreadable. Nothing is settled here: no zone, no order, no calendar.
import { eras } from './calendar.ts'
import { candidates, isUtc } from './names.ts'
import type { Calendar } from './result.ts'
import type { Token } from './tokens.ts'
import { kind, type Lexicon, type Meaning } from './words.ts'

export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly precision: 'minute' | 'second'
  /** The text says midnight, which may be the beginning or the end of the day. */
  readonly midnight?: boolean
}

/** A zone as written: minutes east of UTC, an abbreviation, or an IANA name. */
export type Written = { readonly offset: number } | { readonly name: string } | { readonly zone: string }

export interface Pieces {
  label?: 'published' | 'updated'
  /** See dialects.ts. */
  shape: string
  /** Numbers of one, two or four digits, in their order. */
  numbers: Token[]
  /** Month by name or mark: 1–12, or -1 where languages disagree about the word. */
  month: number
  weekday: number
  /** Words that are a month and a weekday in this language (mar, dom). */
  either: Meaning[]
  /** Three numbers with one mark between them. */
  cluster?: readonly [Token, Token, Token]
  clock?: Clock
  half?: number
  zone?: Written
  /** The same instant given again in brackets: 13:30 GMT (06:30 PDT). */
  again?: { clock?: Clock; half?: number; zone?: Written }
  at: boolean
  /** The calendar of an era that the text names: its year is counted in `numbers` already. */
  era?: Calendar
}

export interface Refusal {
  readonly rule: 'date/unreadable' | 'date/relative' | 'date/zone-unknown'
  readonly text: string
}

/** The pieces of each date in the text: one, or several that labels introduce. */
export function scan(tokens: Token[], lexicon: Lexicon): Pieces[] | Refusal {
  const found: Pieces[] = []
  let now = empty()
  let i = 0

  const word = (at: number) => phrase(tokens, at, lexicon)

  while (i < tokens.length) {
    const token = tokens[i]!
    const next =
      token.type === 'number'
        ? number(tokens, i, now, word)
        : token.type === 'mark'
          ? mark(tokens, i, now, word)
          : undefined
    if (next !== undefined) {
      if (next < 0) return unreadable(token, now)
      i = next
      continue
    }
    const era = eraAt(tokens, i)
    if (era) {
      now.era = era.calendar
      i = i + 1
      continue
    }
    const { end, meaning } = word(i)
    const kinds = meaning?.kinds ?? 0
    if (kinds & (kind.published | kind.updated) && !namesZone(tokens, i, now)) {
      const label = kinds & kind.updated ? 'updated' : 'published'
      if (now.shape || now.clock) {
        found.push(now)
        now = empty()
      }
      // `Date updated` is one label: the more telling word counts.
      now.label = now.label === 'updated' ? 'updated' : label
      i = end
      continue
    }
    const done = aWord(tokens, i, end, meaning, now, word)
    if (typeof done !== 'number') return done
    i = done
  }
  if (now.at) return { rule: 'date/unreadable', text: 'it ends where a time should follow' }
  return ordered(found, now)
}

/** Whether an era's name stands here, before a year of it: that year is made a Gregorian one. */
function eraAt(tokens: Token[], i: number): { calendar: Calendar } | undefined {
  const era = eras.get(tokens[i]!.text)
  const year = tokens[i + 1]
  if (!era || year?.type !== 'number' || year.text.length > 3) return undefined
  const value = era.before + year.value
  tokens[i + 1] = { ...year, text: String(value), value }
  return era
}

/** Gives each date its label: before it (`Updated 5 May`) or, where the text begins with a date and ends with a label, behind it. */
function ordered(found: Pieces[], last: Pieces): Pieces[] | Refusal {
  if (last.shape || last.clock || found.length === 0) return [...found, last]
  if (found[0]!.label || !last.label) return { rule: 'date/unreadable', text: 'ends with a label that no date follows' }
  const labels = [...found.slice(1), last].map(pieces => pieces.label)
  found.forEach((pieces, i) => {
    const label = labels[i]
    if (label) pieces.label = label
  })
  return found
}

function empty(): Pieces {
  return { shape: '', numbers: [], month: 0, weekday: -2, either: [], at: false }
}

function unreadable(token: Token, pieces: Pieces): Refusal {
  const why = pieces.clock && token.type === 'number' ? 'does not belong to one date' : 'cannot be read there'
  return { rule: 'date/unreadable', text: `${JSON.stringify(token.text)} ${why}` }
}

type Word = (at: number) => { end: number; meaning: Meaning | undefined }

/** The longest known phrase that begins at a word, up to four words, and where it ends. */
function phrase(tokens: Token[], at: number, lexicon: Lexicon): { end: number; meaning: Meaning | undefined } {
  let key = ''
  let best: Meaning | undefined
  let end = at + 1
  let i = at
  for (let count = 0; count < 4 && tokens[i]?.type === 'word'; count++) {
    key += tokens[i]!.text
    const meaning = count === 0 || key.length < 40 ? lexicon.meaning(key) : undefined
    if (meaning) {
      best = meaning
      end = i + 1
    }
    i++
    const mark = tokens[i]
    if (mark?.type === 'word') key += ' '
    else if (mark && mark.text === '.' && !mark.spaced) i++
    else if (mark && (mark.text === "'" || mark.text === '-') && !mark.spaced && tokens[i + 1]?.spaced === false) {
      key += ' '
      i++
    } else break
  }
  if (best || !unspaced.test(tokens[at]!.text)) return { end, meaning: best }
  return cut(tokens, at, lexicon)
}

// Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han, Hangul.
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Cuts the longest known word off the front of a run of letters; the rest becomes a token of its own. */
function cut(tokens: Token[], at: number, lexicon: Lexicon): { end: number; meaning: Meaning | undefined } {
  const token = tokens[at]!
  for (let length = Math.min(token.text.length - 1, 16); length > 0; length--) {
    const meaning = lexicon.meaning(token.text.slice(0, length))
    if (!meaning) continue
    const rest = { ...token, text: token.text.slice(length), spaced: false }
    tokens.splice(at, 1, { ...token, text: token.text.slice(0, length) }, rest)
    return { end: at + 1, meaning }
  }
  return { end: at + 1, meaning: undefined }
}

/** Reads on from a number: the index behind what was read, or -1 where it fits nowhere. */
function number(tokens: Token[], i: number, now: Pieces, word: Word): number {
  const cluster = clusterAt(tokens, i)
  if (cluster) {
    if (now.cluster) return -1
    now.cluster = [tokens[i]!, tokens[i + 2]!, tokens[i + 4]!]
    now.shape += 'N'
    return tokens[i + 5]?.text === '.' ? i + 6 : i + 5
  }
  const time = timeAt(tokens, i, now, word)
  if (time !== undefined) return time
  const token = tokens[i]!
  const digits = token.text.length
  if (digits === 8 && /^(?:19|20)/.test(token.text)) {
    if (now.cluster) return -1
    const piece = (from: number, to: number): Token => ({
      ...token,
      text: token.text.slice(from, to),
      value: Number(token.text.slice(from, to))
    })
    now.cluster = [piece(0, 4), piece(4, 6), piece(6, 8)]
    now.shape += 'N'
    return i + 1
  }
  if (digits > 4 || digits === 3 || digits === 0) return -1
  let end = i + 1
  let letter = digits === 4 ? 'y' : 'd'
  if (tokens[end]?.type === 'word') {
    const { end: after, meaning } = word(end)
    const kinds = meaning?.kinds ?? 0
    const tight = tokens[end]!.spaced === false
    if (kinds & kind.monthAfter && digits < 3 && !now.month) {
      now.month = token.value || -3
      now.shape += 'M'
      return after
    }
    if (kinds & kind.year && (digits === 4 || kinds & kind.monthAfter || now.shape === '')) end = after
    else if (kinds & kind.day && digits < 3) end = after
    else if (kinds & kind.ordinal && digits < 3 && tight) end = after
    if (end === after && kinds & kind.year) letter = 'y'
  }
  now.numbers.push(token)
  now.shape += letter === 'y' && digits < 3 ? 'd' : letter
  return end
}

/** Whether three numbers with the same mark between them begin here, and no fourth. */
function clusterAt(tokens: Token[], i: number): boolean {
  const first = tokens[i + 1]
  const second = tokens[i + 3]
  if (first?.type !== 'mark' || second?.type !== 'mark' || first.text !== second.text) return false
  if (first.text !== '.' && first.text !== '/' && first.text !== '-') return false
  const numbers = [tokens[i], tokens[i + 2], tokens[i + 4]]
  if (numbers.some(token => token?.type !== 'number' || token.text.length > 4 || token.text.length === 3)) return false
  if (first.text === '-' && first.spaced !== second.spaced) return false
  const behind = tokens[i + 5]
  // 1.2.2020.3 and 1/2/2020/3 are no dates; a colon makes the last number an hour.
  if (behind?.type === 'mark' && !behind.spaced && (behind.text === first.text || behind.text === ':')) {
    return behind.text === '.' && !(tokens[i + 6]?.type === 'number' && !tokens[i + 6]!.spaced)
  }
  return true
}

/** Reads a time of day that begins at this number: the index behind it, undefined where none does, -1 where it breaks. */
function timeAt(tokens: Token[], i: number, now: Pieces, word: Word): number | undefined {
  const first = tokens[i]!
  if (first.text.length > 2) return undefined
  const mark = tokens[i + 1]
  const minute = tokens[i + 2]
  if (mark?.text === ':' && minute?.type === 'number' && mark.spaced === minute.spaced) {
    if (minute.text.length !== 2) return -1
    return colons(tokens, i, now)
  }
  if (mark?.text === '.' && minute?.type === 'number' && !mark.spaced && !minute.spaced && minute.text.length === 2) {
    if (!dotted(tokens, i + 3, now, word)) return -1
    return settle(now, first.value, minute.value) ? i + 3 : -1
  }
  if (mark?.type !== 'word') return undefined
  const { end, meaning } = word(i + 1)
  const kinds = meaning?.kinds ?? 0
  if (kinds & (kind.noon | kind.midnight) && first.value === 12) {
    return settle(now, kinds & kind.noon ? 12 : 0, 0, kinds & kind.midnight ? true : undefined) ? end : -1
  }
  if (kinds & halves && !(kinds & kind.small) && !(kinds & (kind.month | kind.ordinal))) {
    return settle(now, first.value, 0) ? i + 1 : -1
  }
  if (!(kinds & kind.hour) || first.value > 24) return undefined
  return hours(tokens, i, end, now, word)
}

const halves = kind.am | kind.pm | kind.night | kind.midday

/** 20:15, 20:15:30, 20:15:30.123 */
function colons(tokens: Token[], i: number, now: Pieces): number {
  let end = i + 3
  let second: Token | undefined
  let fraction = ''
  if (tokens[end]?.text === ':' && tokens[end + 1]?.type === 'number' && !tokens[end]!.spaced) {
    second = tokens[end + 1]!
    if (second.text.length !== 2 || second.spaced) return -1
    end += 2
    const point = tokens[end]
    const rest = tokens[end + 1]
    if (point && !point.spaced && rest?.type === 'number' && !rest.spaced) {
      if (point.text === '.' || (point.text === ',' && rest.text.length > 2)) {
        fraction = rest.text
        end += 2
      }
    }
  }
  if (tokens[end]?.text === ':' && !tokens[end]!.spaced) return -1
  const done = settle(now, tokens[i]!.value, tokens[i + 2]!.value, undefined, second?.value, fraction)
  return done ? end : -1
}

/** 13h36, 20 Uhr, 15時04分, 7 гадзін 10 хвілін */
function hours(tokens: Token[], i: number, end: number, now: Pieces, word: Word): number {
  const minute = tokens[end]
  if (minute?.type !== 'number' || minute.text.length > 2) return settle(now, tokens[i]!.value, 0) ? end : -1
  const unit = tokens[end + 1]?.type === 'word' ? word(end + 1) : undefined
  const marked = unit?.meaning && unit.meaning.kinds & kind.minute && !(unit.meaning.kinds & (kind.month | kind.small))
  const tight = !minute.spaced && !tokens[i + 1]!.spaced && minute.text.length === 2
  if (!marked && !tight) return settle(now, tokens[i]!.value, 0) ? end : -1
  end = marked ? unit.end : end + 1
  const second = tokens[end]
  if (marked && second?.type === 'number' && tokens[end + 1]?.type === 'word') {
    const last = word(end + 1)
    if ((last.meaning?.kinds ?? 0) & kind.second) {
      return settle(now, tokens[i]!.value, minute.value, undefined, second.value) ? last.end : -1
    }
  }
  return settle(now, tokens[i]!.value, minute.value) ? end : -1
}

/** Whether something says that 20.15 is a time: at before it, a complete date before it, Uhr, p.m. or a zone behind it. */
function dotted(tokens: Token[], end: number, now: Pieces, word: Word): boolean {
  if (now.at || now.cluster || (now.month && now.numbers.length === 2)) return true
  if (tokens[end]?.type !== 'word') return false
  const text = tokens[end]!.text
  if (isUtc(text) || candidates(text)) return true
  return ((word(end).meaning?.kinds ?? 0) & (halves | kind.hour)) !== 0
}

/** Puts a time of day into its place; false where there is one already. */
function settle(
  now: Pieces,
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

const soft = new Set([',', '|', '•', '·', '.', '/', '(', ')', '[', ']', ';', '@', "'", '-', '・', '‧', '«', '»', '、'])

/** Reads on from a mark. */
function mark(tokens: Token[], i: number, now: Pieces, word: Word): number {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if ((token.text === '+' || token.text === '-') && now.clock && !now.zone) {
    const offset = offsetAt(tokens, i, now)
    if (offset) {
      now.zone = { offset: offset.value }
      return offset.end
    }
  }
  if (token.text === '(' && now.zone && 'offset' in now.zone) return comment(tokens, i, now, word)
  if (token.text === ':') return before?.type === 'word' ? i + 1 : -1
  return soft.has(token.text) ? i + 1 : -1
}

/** A numeric offset that begins at the sign: +02:00, +0200, -5. */
function offsetAt(tokens: Token[], i: number, now: Pieces): { value: number; end: number } | undefined {
  const sign = tokens[i]!
  const hours = tokens[i + 1]
  if (hours?.type !== 'number' || hours.spaced) return undefined
  const before = tokens[i - 1]!
  const colon = tokens[i + 2]
  const minutes = tokens[i + 3]
  const afterTime = before.type === 'number' && !sign.spaced
  // 10:00-12:00 is a stretch of time unless the text is as exact as one with seconds.
  if (afterTime && sign.text === '-' && now.clock?.precision === 'minute' && hours.text.length < 4 && !exact(tokens))
    return undefined
  const factor = sign.text === '-' ? -1 : 1
  if (hours.text.length === 4) return offset(factor, Number(hours.text.slice(0, 2)), Number(hours.text.slice(2)), i + 2)
  if (hours.text.length > 2) return undefined
  if (colon?.text === ':' && !colon.spaced) {
    if (minutes?.type !== 'number' || minutes.text.length !== 2 || minutes.spaced) return undefined
    return offset(factor, hours.value, minutes.value, i + 4)
  }
  if (colon?.type === 'mark' && !colon.spaced && (colon.text === '/' || colon.text === '-' || colon.text === '.')) {
    if (tokens[i + 3]?.type === 'number') return undefined
  }
  return offset(factor, hours.value, 0, i + 2)
}

function exact(tokens: Token[]): boolean {
  return tokens.some(token => token.text === 't')
}

function offset(
  factor: number,
  hours: number,
  minutes: number,
  end: number
): { value: number; end: number } | undefined {
  // -0 would not equal 0 in tests of identity.
  const size = hours * 60 + minutes
  if (minutes > 59 || size > 24 * 60 - 1) return undefined
  return { value: size === 0 ? 0 : factor * size, end }
}

/** What stands in brackets behind an offset: a zone's name as a comment, or the same time for another place. */
function comment(tokens: Token[], i: number, now: Pieces, word: Word): number {
  const inside = tokens[i + 1]
  if (inside?.type === 'number' && now.clock && !now.again) {
    // Filled by the number and the zone that follow.
    now.again = {}
    return i + 1
  }
  if (inside?.type !== 'word') return i + 1
  let end = i + 1
  let said = ''
  while (tokens[end]?.type === 'word') said = tokens[end++]!.text
  const named = candidates(inside.text) !== undefined || isUtc(inside.text) || said === 'time' || said === 'zeit'
  if (tokens[end]?.text === ')' && named) return end + 1
  return word(i + 1).meaning ? i + 1 : -1
}

function namesZone(tokens: Token[], i: number, now: Pieces): boolean {
  return now.clock !== undefined && !now.zone && candidates(tokens[i]!.text) !== undefined
}

/** Reads on from a word that is no label. */
function aWord(
  tokens: Token[],
  i: number,
  end: number,
  meaning: Meaning | undefined,
  now: Pieces,
  word: Word
): number | Refusal {
  const token = tokens[i]!
  const kinds = meaning?.kinds ?? 0
  const refuse = (why: string): Refusal => ({ rule: 'date/unreadable', text: `${JSON.stringify(token.text)} ${why}` })
  if (kinds & kind.month && kinds & kind.weekday) {
    now.either.push(meaning!)
    now.shape += 'E'
    return end
  }
  if (kinds & kind.month) {
    if (now.month) return refuse('is a second month')
    now.month = meaning!.month
    now.shape += 'M'
    return end
  }
  const zone = zoneAt(tokens, i, now)
  if (typeof zone === 'number') return zone
  if (kinds & kind.monthBefore && tokens[end]?.type === 'number' && tokens[end]!.text.length < 3 && !now.month) {
    now.month = tokens[end]!.value || -3
    now.shape += 'M'
    return end + 1
  }
  if (kinds & halves && !(kinds & kind.small && now.clock && spacedAndGoesOn(tokens, i, end, word))) {
    if (kinds & kind.small && !now.clock) return end
    const target = now.again?.clock ? now.again : now
    if (target.half) return refuse('gives the half of the day twice')
    target.half = kinds & halves
    return end
  }
  if (kinds & (kind.noon | kind.midnight) && !now.clock) {
    const done = settle(now, kinds & kind.noon ? 12 : 0, 0, kinds & kind.midnight ? true : undefined)
    return done ? end : refuse('is a second time')
  }
  if (kinds & kind.weekday) {
    if (now.weekday !== -2 && now.weekday !== meaning!.weekday) return refuse('is a second weekday')
    now.weekday = meaning!.weekday
    return end
  }
  if (kinds & kind.at && !(kinds & (kind.hour | kind.small) && now.clock)) {
    now.at = true
    return end
  }
  if (kinds & kind.small || (kinds & (kind.hour | kind.minute | kind.second) && now.clock)) return end
  if (kinds & (kind.year | kind.day)) return end
  if (token.text === 't' && now.shape !== '' && tokens[i + 1]?.type === 'number' && !tokens[i + 1]!.spaced) return end
  if (kinds & kind.relative) {
    return {
      rule: 'date/relative',
      text: `${JSON.stringify(token.text)} counts from a time that the text does not give`
    }
  }
  return refuse('is no word of a date that we know')
}

/** Whether `am` between a time and more of the date is the German word: 12:30 am 5. Mai. */
function spacedAndGoesOn(tokens: Token[], i: number, end: number, word: Word): boolean {
  const next = tokens[end]
  if (!tokens[i]!.spaced || !next) return false
  if (next.type === 'number') return true
  return next.type === 'word' && ((word(end).meaning?.kinds ?? 0) & (kind.month | kind.weekday | kind.small)) !== 0
}

/** Reads a zone that begins at this word: the index behind it, or undefined where none does. */
function zoneAt(tokens: Token[], i: number, now: Pieces): number | undefined {
  const text = tokens[i]!.text
  const target = now.again?.clock ? now.again : now
  if (target.zone) return undefined
  const slash = tokens[i + 1]
  if (slash?.text === '/' && !slash.spaced && tokens[i + 2]?.type === 'word' && !tokens[i + 2]!.spaced) {
    let name = text
    let end = i + 1
    while (tokens[end] && !tokens[end]!.spaced && /^[/_+\-a-z0-9]+$/.test(tokens[end]!.text))
      name += tokens[end++]!.text
    if (areas.test(name)) {
      target.zone = { zone: name }
      return end
    }
  }
  if (isUtc(text)) {
    const sign = tokens[i + 1]
    const signed = sign && (sign.text === '+' || sign.text === '-')
    const read =
      signed && now.clock ? offsetAt(signed && tokens[i + 2] ? close(tokens, i + 1) : tokens, i + 1, now) : undefined
    target.zone = { offset: read?.value ?? 0 }
    return read?.end ?? i + 1
  }
  // Up to four words: horario de brasilia, по московскому времени.
  let name = ''
  let found: number | undefined
  for (let end = i; end < i + 4 && tokens[end]?.type === 'word'; end++) {
    name += (end === i ? '' : ' ') + tokens[end]!.text
    if (!candidates(name) || !(now.clock || tokens[end + 1]?.type === 'number')) continue
    target.zone = { name }
    found = end + 1
  }
  return found
}

const areas = /^(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc)\//

/** `GMT + 3` is `GMT +3`. */
function close(tokens: Token[], sign: number): Token[] {
  tokens[sign + 1] = { ...tokens[sign + 1]!, spaced: false }
  return tokens
}
