// Puts the tokens of a date text into its pieces: day, month, year, time, zone, weekday, labels. Every token must have a place;
// one that has none makes the text unreadable. Nothing is settled here: no zone, no order, no calendar.
import { eras } from './calendar.ts'
import { fourDigits, halves, secondsWithDots, settle, timeAt } from './clock.ts'
import { clusterAt, compact, compactAt, slashAndYear, spacedCluster } from './cluster.ts'
import { countsIssues, dayOrTime, isLabel } from './labels.ts'
import { lengthAt } from './length.ts'
import { comment, namesAgain, namesZone, offsetAt, timeElsewhere, zoneAt } from './offset.ts'
import { afterReading, countAt, countedFromNow } from './passed.ts'
import { phraseAt, type Text } from './phrase.ts'
import { type DatePieces, type DateRefusal, empty, passOver } from './pieces.ts'
import type { Calendar } from './result.ts'
import { romanMonth } from './roman.ts'
import type { DateToken } from './tokens.ts'
import { type DateLexicon, kind, type Meaning } from './words.ts'

/** The pieces of each date in the text: one, or several that labels introduce. */
export function scan(tokens: DateToken[], lexicon: DateLexicon): DatePieces[] | DateRefusal {
  const text: Text = { tokens, lexicon }
  const found: DatePieces[] = []
  let now = empty()
  let i = 0

  while (i < text.tokens.length) {
    const token = text.tokens[i]!
    const had = now.again?.clock ?? now.clock
    const next = token.type === 'number' ? number(text, i, now) : token.type === 'mark' ? mark(text, i, now) : undefined
    if (next !== undefined) {
      if (next < 0) return unreadable(token, now)
      if (now.clock && (now.again?.clock ?? now.clock) !== had) now.clockEnd = next
      i = next
      continue
    }
    const era = eraAt(text, i)
    if (era && now.shape === 'y') {
      // 2024年(令和6年): the same year twice.
      if (now.numbers[0]!.value !== text.tokens[i + 1]!.value) return unreadable(token, now)
      i = i + 2
      continue
    }
    if (era) {
      now.era = era.calendar
      i = i + 1
      continue
    }
    const roman = romanMonth(text, i, now)
    if (roman) {
      now.month = roman
      now.shape += 'M'
      i++
      continue
    }
    const { end, meaning } = phraseAt(text, i)
    const kinds = meaning?.kinds ?? 0
    if (kinds & kind.reading) {
      i = passOver(now, text.tokens, i, afterReading(text, end))
      continue
    }
    // et mis à jour is a label, and et no Eastern Time.
    const label = kinds & (kind.published | kind.updated) && end > i + 1
    const zone = !label && namesZone(text, i, now) ? zoneAt(text, i, now) : undefined
    if (zone !== undefined) {
      i = zone
      continue
    }
    if (now.zone && namesAgain(text, i, now)) {
      i = i + 1
      continue
    }
    if (kinds & (kind.published | kind.updated)) {
      if (countsIssues(text, i, end))
        return { rule: 'date/unreadable', text: `${JSON.stringify(token.text)} counts issues` }
      const about = kinds & kind.updated ? 'updated' : 'published'
      if (now.shape || now.clock) {
        found.push(now)
        now = empty()
      }
      // `Date updated` is one label: the more telling word counts.
      now.label = now.label === 'updated' ? 'updated' : about
      i = dayOrTime(text, end)
      continue
    }
    const done = aWord(text, i, end, meaning, now)
    if (typeof done === 'number') i = done
    else if (done.rule === 'date/relative' && found.length > 0 && now.label) {
      // Published 14 July 2025, updated 2 hours ago: the first date stands without the second.
      now.refused = done
      while (++i < text.tokens.length && !isLabel(text, i)) {}
    } else return done
  }
  return ordered(found, now)
}

/** Whether an era's name stands here, before a year of it: that year is made a Gregorian one. */
function eraAt(text: Text, i: number): { calendar: Calendar } | undefined {
  const era = eras.get(text.tokens[i]!.text)
  const year = text.tokens[i + 1]
  if (!era || year?.type !== 'number' || year.text.length > (era.before < 0 ? 4 : 3)) return undefined
  const value = era.before + year.value
  text.tokens[i + 1] = { ...year, text: String(value), value }
  return era
}

/** Gives each date its label: before it (`Updated 5 May`) or, where the text begins with a date and ends with a label, behind it. */
function ordered(found: DatePieces[], last: DatePieces): DatePieces[] | DateRefusal {
  if (last.shape || last.clock || last.refused || found.length === 0) return [...found, last]
  if (found[0]!.label || !last.label) return { rule: 'date/unreadable', text: 'ends with a label that no date follows' }
  const labels = [...found.slice(1), last].map(pieces => pieces.label)
  found.forEach((pieces, i) => {
    const label = labels[i]
    if (label) pieces.label = label
  })
  return found
}

function unreadable(token: DateToken, pieces: DatePieces): DateRefusal {
  const why = pieces.clock && token.type === 'number' ? 'does not belong to one date' : 'cannot be read there'
  return { rule: 'date/unreadable', text: `${JSON.stringify(token.text)} ${why}` }
}

/** Reads on from a number: the index behind what was read, or -1 where it fits nowhere. */
function number(text: Text, i: number, now: DatePieces): number {
  const cluster = clusterAt(text, i)
  if (cluster) {
    if (secondsWithDots(text, i, now)) {
      const [hour, minute, second] = [text.tokens[i]!, text.tokens[i + 2]!, text.tokens[i + 4]!]
      return settle(now, hour.value, minute.value, undefined, second.value) ? i + 5 : -1
    }
    if (now.cluster) return -1
    now.cluster = [text.tokens[i]!, text.tokens[i + 2]!, text.tokens[i + 4]!]
    now.shape += 'N'
    return text.tokens[i + 5]?.text === '.' ? i + 6 : i + 5
  }
  const token = text.tokens[i]!
  const digits = token.text.length
  if (!now.cluster && now.shape.replace('T', '') === '' && spacedCluster(text, i)) {
    now.cluster = [token, text.tokens[i + 1]!, text.tokens[i + 2]!]
    now.shape += 'N'
    return i + 3
  }
  const far = slashAndYear(text, i, now)
  if (far !== undefined) {
    now.cluster = [token, text.tokens[i + 2]!, text.tokens[far]!]
    now.shape += 'N'
    return far + 1
  }
  const counted = countAt(text, i)
  if (counted !== undefined) return passOver(now, text.tokens, i, counted)
  const length = lengthAt(text, i, now)
  if (length !== undefined) return length
  const time = timeAt(text, i, now) ?? fourDigits(text, i, now)
  if (time !== undefined) return time
  if (digits > 7 && compact.test(token.text)) return compactAt(token, now) ? i + 1 : -1
  if (digits > 4 || digits === 3 || digits === 0) return -1
  let end = i + 1
  let letter = digits === 4 ? 'y' : 'd'
  // 5-го марта, 03-р сарын
  const suffix = text.tokens[end + 1]
  if (digits < 3 && text.tokens[end]?.text === '-' && !text.tokens[end]!.spaced && suffix?.type === 'word') {
    if (!suffix.spaced && (phraseAt(text, end + 1).meaning?.kinds ?? 0) & kind.ordinal) end += 2
  }
  if (text.tokens[end]?.type === 'word') {
    const { end: after, meaning } = phraseAt(text, end)
    const kinds = meaning?.kinds ?? 0
    const tight = text.tokens[end]!.spaced === false
    if (kinds & kind.monthAfter && digits < 3 && !now.month) {
      now.month = token.value || -3
      now.shape += 'M'
      return after
    }
    if (kinds & kind.year && (digits === 4 || kinds & kind.monthAfter || now.shape === '')) end = after
    else if (kinds & kind.day && digits < 3) end = after
    else if (kinds & kind.ordinal && digits < 3 && (tight || beforeMonth(text, after))) end = after
    if (end === after && kinds & kind.year) letter = 'y'
  }
  now.numbers.push(token)
  // A short year that is marked as one (25年) has its own letter, which no dialect has.
  now.shape += letter === 'y' && digits < 3 ? 'Y' : letter
  return end
}

/** 1 er février: an ordinal may stand off where a month follows it. */
function beforeMonth(text: Text, i: number): boolean {
  return text.tokens[i]?.type === 'word' && ((phraseAt(text, i).meaning?.kinds ?? 0) & kind.month) !== 0
}

const soft = new Set([
  ',',
  '|',
  '•',
  '·',
  '.',
  '/',
  '(',
  ')',
  '[',
  ']',
  ';',
  '@',
  "'",
  '-',
  '・',
  '‧',
  '°',
  '"',
  '*',
  '∙'
])

/** Reads a numeric offset: the first, one behind the name of its zone, or the same one again (+0300 +03). */
function signed(text: Text, i: number, now: DatePieces): number | undefined {
  const sign = text.tokens[i]!
  if (!now.clock) {
    // 2025-07-17+0800: a day on its own clock.
    const day = now.shape === 'N' && sign.text === '+' && !sign.spaced && !now.zone
    const offset = day && text.tokens[i + 1]?.text.length !== 1 ? offsetAt(text, i, now) : undefined
    if (!offset || offset.value > 840) return undefined
    now.zone = { offset: offset.value }
    return offset.end
  }
  if (!now.zone) {
    const offset = offsetAt(text, i, now)
    if (offset) now.zone = { offset: offset.value }
    return offset?.end
  }
  const before = text.tokens[i - 1]!
  if (now.again || text.tokens[i + 1]?.spaced) return undefined
  const offset = offsetAt(text, i, now)
  if (!offset) return undefined
  if ('name' in now.zone && before.type === 'word' && !sign.spaced && text.tokens[i + 1]!.text.length === 4) {
    now.again = { clock: now.clock, ...(now.half !== undefined && { half: now.half }), zone: now.zone }
    now.zone = { offset: offset.value }
    return offset.end
  }
  const same = 'offset' in now.zone && now.zone.offset === offset.value && before.type === 'number' && sign.spaced
  return same ? offset.end : undefined
}

/** Reads on from a mark. */
function mark(text: Text, i: number, now: DatePieces): number {
  const token = text.tokens[i]!
  const before = text.tokens[i - 1]
  if (token.text === '+' || token.text === '-') {
    const zone = signed(text, i, now)
    if (zone !== undefined) return zone
  }
  if (token.text === '(' && (now.zone || timeElsewhere(text, i, now))) return comment(text, i, now)
  const ago = token.text === '(' ? countedFromNow(text, i, now) : undefined
  if (ago !== undefined) return passOver(now, text.tokens, i, ago)
  // (1:07) before a date is how long a recording takes.
  if (token.text === '(' && i === 0 && text.tokens[2]?.text === ':' && text.tokens[4]?.text === ')') return -1
  const year = before?.type === 'number' && before.text.length === 4
  // 17/Jul/2025:21:35:07, as servers log it
  if (token.text === ':' && year && text.tokens[i + 2]?.text === ':') return i + 1
  // 1° luglio, but not 21.5°
  if (token.text === '°' && before !== now.numbers.at(-1)) return -1
  if (token.text === ':') return before?.type === 'word' || (year && text.tokens[i + 1]?.spaced) ? i + 1 : -1
  return soft.has(token.text) ? i + 1 : -1
}

const thai = /^[\u0e00-\u0eff]/

/** Reads on from a word that is no label. */
function aWord(
  text: Text,
  i: number,
  end: number,
  meaning: Meaning | undefined,
  now: DatePieces
): number | DateRefusal {
  const token = text.tokens[i]!
  const kinds = meaning?.kinds ?? 0
  const refuse = (why: string): DateRefusal => ({
    rule: 'date/unreadable',
    text: `${JSON.stringify(token.text)} ${why}`
  })
  const following = text.tokens[i + 1]
  // v10.15 is a version in every language.
  if (/^[a-z]$/.test(token.text) && following?.type === 'number' && !following.spaced) {
    // R3.10.14 is of the year 3 of an era.
    if (token.text === 'v' || (kinds & kind.small && !text.lexicon.own(token.text))) return refuse('touches its number')
  }
  if (token.text === 't' && now.shape !== '' && following?.type === 'number' && !following.spaced) return end
  if (kinds & kind.month && kinds & kind.weekday) {
    now.either.push(meaning!)
    now.shape += 'E'
    return end
  }
  if (kinds & kind.month) {
    // آذار/مارس, آذار (مارس): one month by two names
    // or JulJuly, for screen readers
    const again = text.tokens[i - 1]?.type === 'word' || '/('.includes(text.tokens[i - 1]?.text ?? ' ')
    if (now.month === meaning!.month && now.month > 0 && again) return end
    if (now.month) return refuse('is a second month')
    now.month = meaning!.month
    now.shape += 'M'
    if (meaning!.foreign) now.foreign = token.text
    if (thai.test(token.text)) now.thai = true
    return end
  }
  // Czech čt and Croatian čet are Thursday, unless they touch a time: 21:35 CET.
  const day = kinds & kind.weekday && text.lexicon.own(token.text) && !(now.clock && now.clockEnd === i)
  const zone = day ? undefined : zoneAt(text, i, now)
  if (typeof zone === 'number') return zone
  if (
    kinds & kind.monthBefore &&
    text.tokens[end]?.type === 'number' &&
    text.tokens[end]!.text.length < 3 &&
    !now.month
  ) {
    now.month = text.tokens[end]!.value || -3
    now.shape += 'M'
    return end + 1
  }
  if (kinds & halves) {
    const target = now.again?.clock ? now.again : now
    const behind = target.clock !== undefined && besideClock(text, now.clockEnd, i)
    const before = !target.clock && besideClock(text, end, numberFrom(text, end))
    // A small word too: German am, Arabic م behind a year (of our era), Spanish and Hungarian de.
    if (kinds & kind.small && (!behind || (token.text === 'am' && spacedAndGoesOn(text, i, end)))) return end
    if (!behind && !before) return refuse('gives half a day that no time stands beside')
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
    // Vietnamese counts its weekdays: thứ 2 is Monday.
    const count = text.tokens[end]
    if (now.weekday !== -1 || count?.type !== 'number' || !/^[2-7]$/.test(count.text)) return end
    now.weekday = count.value - 1
    return end + 1
  }
  if (kinds & kind.at && !(kinds & (kind.hour | kind.small) && now.clock)) {
    if (end >= text.tokens.length) {
      // 16:31:00 AT: Atlantic Time, as nothing follows.
      if (token.text !== 'at' || !now.clock || now.zone) return refuse('stands where a time should follow')
      now.zone = { name: 'atlantic time' }
      return end
    }
    now.at = true
    return end
  }
  // No. 5, March 2024 is an issue; the Portuguese word has no dot.
  if (token.text === 'no' && (following?.text === '.' || !text.lexicon.own('no'))) return refuse('counts issues')
  // 4:27 d is a length in Turkish; d is a small word in Swedish only.
  const strange = now.clock && now.clockEnd === i && /^[a-z]{1,3}$/.test(token.text) && !text.lexicon.own(token.text)
  if (kinds & kind.small && strange) return refuse('follows a time')
  if (kinds & kind.small) return end
  // Uhr and the like, also behind a.m. or a zone: 1:07 am बजे.
  if (kinds & (kind.hour | kind.minute | kind.second) && now.clock && !numbersWithin(text, now.clockEnd, i)) return end
  if (kinds & (kind.year | kind.day)) return end
  if (kinds & kind.relative) {
    return {
      rule: 'date/relative',
      text: `${JSON.stringify(token.text)} counts from a time that the text does not give`
    }
  }
  return refuse('is no word of a date that we know')
}

/** Whether nothing but marks and small words stand between a time and what may be its half of the day. */
function besideClock(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i]
    if (!token || token.type === 'number') return false
    if (token.type === 'mark') continue
    const { end, meaning } = phraseAt(text, i)
    i = end - 1
    if (!((meaning?.kinds ?? 0) & (kind.small | kind.at | kind.hour | kind.minute))) return false
  }
  return to >= from
}

function numbersWithin({ tokens }: Text, from: number, to: number): boolean {
  return tokens.some((token, i) => i >= from && i < to && token.type === 'number')
}

/** The index of the next number, or -1. */
function numberFrom({ tokens }: Text, from: number): number {
  return tokens.findIndex((token, i) => i >= from && token.type === 'number')
}

/** Whether `am` between a time and more of the date is the German word: 12:30 am 5. Mai. */
function spacedAndGoesOn(text: Text, i: number, end: number): boolean {
  const next = text.tokens[end]
  if (!text.tokens[i]!.spaced || !next) return false
  if (next.type === 'number') return true
  return (
    next.type === 'word' && ((phraseAt(text, end).meaning?.kinds ?? 0) & (kind.month | kind.weekday | kind.small)) !== 0
  )
}
