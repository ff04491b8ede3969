// What parseDate is asked with and what it gives back.
import type { Moment } from '../../model.ts'
import type { Place, Problem } from '../../problem.ts'
import type { Choice } from '../zone.ts'

export type Order = 'dmy' | 'mdy' | 'ymd'

/** Calendars other than the Gregorian that a configuration can name. */
export type Calendar = 'buddhist' | 'persian' | 'japanese' | 'roc'

/** Those, and what a text itself can name. */
export type ReadCalendar = Calendar | 'ethiopic'

export interface DateOptions {
  /** The item's zone: an IANA name with a slash, or `UTC`. It settles texts that give no offset. */
  readonly zone: string
  /** BCP 47 tag of the text: `de`, `en-GB`. */
  readonly language?: string | undefined
  /** The order of day and month where all three are numbers; the language's own where absent. */
  readonly order?: Order | undefined
  /** A wall clock that was skipped: `later` (what a clock shows that was not set) unless told otherwise. */
  readonly gap?: Choice | undefined
  /** A wall clock that came twice: `earlier` unless told otherwise. */
  readonly overlap?: Choice | undefined
  /** `rss`: the field is specified as RFC 822, so its zone names and two-digit years are read as that says. */
  readonly field?: 'rss' | undefined
  /** Reads numbers alone as time since 1970-01-01T00:00Z. */
  readonly epoch?: 'seconds' | 'milliseconds' | undefined
  /** Reads years of two digits everywhere: 00 to 49 are 20xx, 50 to 99 are 19xx. */
  readonly twoDigitYears?: boolean | undefined
  /** The calendar of dates in a language that uses it (th, lo; fa, ps, ckb; ja; zh). */
  readonly calendar?: Calendar | undefined
  /** Put into problems. */
  readonly place?: Place | undefined
}

/** What the answer rests on beside the text itself. */
export interface Assumed {
  /** The arrangement that was read: `ISO 8601`, `day month year, time`. */
  readonly dialect: string
  /** Where the zone is from: the text, or `zone` of the options. */
  readonly zone: 'text' | 'item'
  /** The order of day and month, where it was needed. */
  readonly order?: {
    readonly value: Order
    readonly from: 'configuration' | 'language' | 'the only one that gives a date'
  }
  readonly calendar?: ReadCalendar
  /** What stands beside the date and was passed over: `4 min read`, `12 comments`. */
  readonly beside?: readonly string[]
  /** What the text calls the date. */
  readonly label?: 'published' | 'updated'
}

export interface DateResult {
  /** Absent where the text is refused: then there is a problem of level error. */
  readonly moment?: Moment
  /** The second date of `Published … / Updated …`. */
  readonly updated?: Moment
  readonly problems: Problem[]
  readonly assumed?: Assumed
}
