// The pieces that a date text falls into, before anything is settled.
import type { Calendar } from './result.ts'
import type { DateToken } from './tokens.ts'
import type { Meaning } from './words.ts'

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

export interface DatePieces {
  label?: 'published' | 'updated'
  /** See dialects.ts. */
  shape: string
  /** Numbers of one, two or four digits, in their order. */
  numbers: DateToken[]
  /** Month by name or mark: 1–12, or -1 where languages disagree about the word. */
  month: number
  /** The month's word, where it is none of the text's language. */
  foreign?: string
  /** Whether the month is a Thai word: its year may be of the Thai calendar. */
  thai?: boolean
  weekday: number
  /** Words that are a month and a weekday in this language (mar, dom). */
  either: Meaning[]
  /** Three numbers with one mark between them. */
  cluster?: readonly [DateToken, DateToken, DateToken]
  clock?: Clock
  half?: number
  /** The index of the token behind the time of day. */
  clockEnd: number
  zone?: Written
  /** The same instant given again in brackets: 13:30 GMT (06:30 PDT). */
  again?: { clock?: Clock; half?: number; zone?: Written }
  at: boolean
  /** The time of day is told with a word for the hour. */
  hourWord?: boolean
  /** What stands beside the date and was passed over: `4 min read`, `12 comments`. */
  beside?: readonly string[]
  /** What was passed over as a length, though it could be a time of day: `1 hr 12 min`. */
  length?: string
  /** The calendar of an era that the text names: its year is counted in `numbers` already. */
  era?: Calendar
  /** Why this date was given up, where another one was read. */
  refused?: DateRefusal
}

export interface DateRefusal {
  readonly rule: 'date/unreadable' | 'date/relative' | 'date/zone-unknown'
  readonly text: string
}

/** Whether day, month and year are there. */
export function isWhole({ cluster, month, numbers }: DatePieces): boolean {
  return cluster !== undefined || (month !== 0 && numbers.length === 2)
}

/** Notes what is passed over, so that each word of the text is accounted for: the index after it. */
export function passOver(now: DatePieces, tokens: readonly DateToken[], from: number, to: number): number {
  const words = tokens.slice(from, to).map(({ text, spaced }, at) => (spaced && at > 0 ? ' ' : '') + text)
  now.beside = [...(now.beside ?? []), words.join('')]
  return to
}

export function empty(): DatePieces {
  return { shape: '', numbers: [], month: 0, weekday: -2, either: [], at: false, clockEnd: 0 }
}
