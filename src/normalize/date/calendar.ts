// Years that are not of the Gregorian calendar: told by what they are, read only where language and configuration agree.
import { daysIn } from '../../syntax/iso8601.ts'
import type { Calendar, DateOptions, ReadCalendar } from './result.ts'
import type { Complaint, Day } from './wall.ts'
import { codeOf, ethiopicMonths, persianMonths } from './words.ts'

const languages: { readonly [calendar in Calendar]: readonly string[] } = {
  buddhist: ['th', 'lo', 'km', 'my'],
  persian: ['fa', 'ps', 'ckb'],
  japanese: ['ja'],
  roc: ['zh']
}

/** Eras that are written before a year, with the year before their first. */
export const eras: ReadonlyMap<string, { readonly calendar: Calendar; readonly before: number }> = new Map([
  ['令和', { calendar: 'japanese', before: 2018 }],
  ['平成', { calendar: 'japanese', before: 1988 }],
  ['昭和', { calendar: 'japanese', before: 1925 }],
  ['พศ', { calendar: 'buddhist', before: -543 }],
  ['中華民國', { calendar: 'roc', before: 1911 }],
  ['中华民国', { calendar: 'roc', before: 1911 }],
  ['民國', { calendar: 'roc', before: 1911 }],
  ['民国', { calendar: 'roc', before: 1911 }]
])

/**
 * The Gregorian day of a date as written, or why it is none. Years of another calendar are doubtful, by their language or by
 * what they are; `era` is the calendar that the text itself names, whose years were counted before: 令和5年 comes as 2023.
 */
export function gregorian(
  date: Day,
  options: DateOptions,
  era?: Calendar
): { date: Day; calendar?: ReadCalendar } | Complaint {
  if (date.month > ethiopicMonths) return ethiopicNamed(date)
  if (date.month > persianMonths) return persianNamed(date)
  // Nearly every date: no look at languages is needed.
  if (!era && date.year >= 1500 && date.year < 2050) return { date }
  if (date.year < 2) return noDate(date.year)
  const { calendar } = options
  const language = options.language?.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const used = calendar !== undefined && languages[calendar].includes(codeOf(language) || language)
  // An era that the text names leaves no doubt.
  if (era) return date.year < 1868 ? refused(date.year, era) : { date, calendar: era }
  const doubt = doubtful(date.year, language)
  if (!doubt) return { date }
  if (!used || doubt !== calendar) return refused(date.year, doubt)
  if (doubt === 'buddhist') return { date: { ...date, year: date.year - 543 }, calendar: doubt }
  if (doubt !== 'persian') return { date, calendar: doubt }
  const found = persian(date)
  return found ? { date: found, calendar: doubt } : noDay
}

/** A date whose month has a Persian name: its year must be of that calendar too. */
function persianNamed(date: Day): { date: Day; calendar: Calendar } | Complaint {
  if (date.year < 1200 || date.year > 1500) return refused(date.year, 'persian')
  const found = persian({ ...date, month: date.month - persianMonths })
  return found ? { date: found, calendar: 'persian' } : noDay
}

/**
 * A date whose month has an Amharic name of the Ethiopian calendar: twelve months of 30 days and one of 5 or 6, the first
 * of them beginning on 11 or 12 September, seven years behind.
 */
function ethiopicNamed({ year, month: named, day }: Day): { date: Day; calendar: ReadCalendar } | Complaint {
  const month = named - ethiopicMonths
  if (year < 1900 || year > 2092)
    return { rule: 'date/impossible', text: `its year ${year} is no likely one of the Ethiopian calendar` }
  if (day < 1 || day > (month < 13 ? 30 : year % 4 === 3 ? 6 : 5)) return noDay
  // Days from 1970-01-01, which was 23 Tahsas 1962.
  const days = 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 716_368
  const date = new Date(days * 86_400_000)
  return {
    date: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    calendar: 'ethiopic'
  }
}

const noDay: Complaint = { rule: 'date/impossible', text: 'there is no such day in that calendar' }

// 0001-01-01 is what programs write for no date; no feed can say a year before it (RFC 3339, section 1).
const noDate = (year: number): Complaint => ({
  rule: 'date/calendar',
  text: `its year ${year} is what programs write for no date: write the date`
})

type Doubt = Calendar | 'islamic' | 'nepalese' | 'no calendar'

function doubtful(year: number, language: string): Doubt | undefined {
  // The Buddhist era is 543 years ahead. Any other year so late is a slip far more often: 2206 for 2026.
  if (year > 2200) return year > 2400 && year < 2700 ? 'buddhist' : 'no calendar'
  // Nepal writes 2080 for 2023.
  if (year >= 2050 && (language === 'ne' || language === 'mai' || language === 'new')) return 'nepalese'
  if (year >= 1500) return undefined
  if (year > 1200 && (languages.persian.includes(language) || language === 'ku')) return 'persian'
  if (year > 1300 && (language === 'ar' || language === 'ur')) return 'islamic'
  // Years of other calendars (1403, ১৪৩০) that the language does not tell.
  return year > 1200 ? 'no calendar' : undefined
}

function refused(year: number, calendar: Doubt): Complaint {
  const names = {
    buddhist: 'Buddhist',
    persian: 'Persian',
    islamic: 'Islamic',
    japanese: 'Japanese',
    roc: 'Minguo',
    nepalese: 'Nepalese'
  }
  const name = calendar === 'no calendar' ? 'no known' : `the ${names[calendar]}`
  if (calendar === 'no calendar' && year > 2200)
    return { rule: 'date/calendar', text: `its year ${year} is far in the future: correct its digits` }
  return {
    rule: 'date/calendar',
    text: `its year ${year} is of ${name} calendar: write the Gregorian year, or name language and calendar in the configuration`
  }
}

let format: Intl.DateTimeFormat | undefined

/** The Gregorian day that CLDR's Persian calendar shows as this one. */
function persian({ year, month, day }: Day): Day | undefined {
  format ??= new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  // 1 Farvardin falls on 20 to 22 March; the day is then at most a few days away.
  const guess = Date.UTC(year + 621, 2, 19) + ((month - 1) * 30 + Math.min(month - 1, 6) + day - 1) * 86_400_000
  for (let i = 0; i < 5; i++) {
    const time = guess + i * 86_400_000
    const shown = Object.fromEntries(
      format.formatToParts(time).map(part => [part.type, Number.parseInt(part.value, 10)])
    )
    if (shown.year !== year || shown.month !== month || shown.day !== day) continue
    const date = new Date(time)
    const found = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    return found.day <= daysIn(found.year, found.month) ? found : undefined
  }
  return undefined
}
