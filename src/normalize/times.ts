// The dates of a draft: published, updated, embargo and expiry, each finished or refused.
import type { Moment } from '../model.ts'
import { type Place, problemOf } from '../problem.ts'
import { rfc3339Local } from '../syntax/rfc3339.ts'
import { parseDate } from './date.ts'
import type { Desk } from './desk.ts'
import { dateRules } from './rules.ts'
import { calendarDay } from './zone.ts'

export interface DateSettings {
  readonly zone: string | undefined
  /** Whose zone that is, in words. */
  readonly zoneFrom: string
  readonly language: string | undefined
  /** The day that the name of the file begins with. */
  readonly fileDay: string | undefined
}

export interface Times {
  readonly published?: Moment
  readonly updated?: Moment
  readonly embargo?: Moment
  readonly expires?: Moment
  /** No field, no name and no folder says when it was published. */
  readonly undated?: true
}

type Name = Exclude<keyof Times, 'undated'>

/** Without `published`, a problem of level error gives the reason. */
export function times(desk: Desk, settings: DateSettings): Times {
  const { fields, problems, report } = desk
  const before = problems.length
  const first = read(desk, 'published', settings)
  const second = read(desk, 'updated', settings)
  const embargo = read(desk, 'embargo', settings)?.moment
  const expires = read(desk, 'expires', settings)?.moment
  const refused = problems.slice(before).some(({ level }) => level === 'error')
  const published = first?.moment ?? (refused ? undefined : stood(desk, settings, embargo))
  // `Published … / Updated …` in one field gives both.
  const updated = second?.moment ?? first?.updated
  if (refused) return {}
  if (published === undefined) return { undated: true }
  const early = updated !== undefined && updated.time < published.time && !agree(updated, published)
  if (early) {
    const text = 'updated is earlier than published and is left out: check both.'
    report(dateRules['date/updated-before-published'], fields.place(fields.first('updated')), text)
  }
  // A day alone says nothing that a time on that day does not.
  const vague = updated?.precision === 'day' && published.precision !== 'day' && isoDay(updated) === isoDay(published)
  return {
    published,
    ...(updated && !early && !vague && { updated }),
    ...(embargo && { embargo }),
    ...(expires && { expires })
  }
}

type Parsed = ReturnType<typeof parseDate>

function parsed(
  { context, problems }: Desk,
  text: string,
  place: Place,
  { zone, language }: DateSettings,
  order: 'dmy' | 'mdy' | 'ymd' | undefined
): Parsed {
  const { order: own, epoch, gap, overlap, twoDigitYears, calendar } = context.config.dates
  const result = parseDate(text, {
    zone: zone ?? 'UTC',
    language,
    order: own ?? order,
    gap,
    overlap,
    epoch: epoch !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? epoch : undefined,
    twoDigitYears,
    calendar,
    place
  })
  problems.push(...result.problems)
  if (zone !== undefined || result.moment === undefined || result.assumed?.zone === 'text') return result
  const missing = `${JSON.stringify(text)} has no offset, and no zone is known: give the item a timezone, or set site.zone in dateline.yaml.`
  problems.push(problemOf(dateRules['date/no-zone'], place, missing))
  return { problems: [] }
}

/** The moment of a date inside another field; a date that cannot be read is reported as that of a field would be. */
export function momentOf(desk: Desk, text: string, place: Place, settings: DateSettings): Moment | undefined {
  return parsed(desk, text, place, settings, desk.draft.dateOrder).moment
}

function read(desk: Desk, name: Name, settings: DateSettings): Parsed | undefined {
  const { fields, draft, report, problems } = desk
  const all = fields.all(name)
  if (all.length === 0) return undefined
  // `published: false` is how Jekyll marks a draft.
  const given = all.filter(({ value }) => typeof value !== 'string' || !/^(?:true|false|yes|no)$/i.test(value))
  const [first, ...more] = given
  if (first === undefined) return undefined
  const place = fields.place(first)
  if (typeof first.value !== 'string') {
    report(dateRules['date/unreadable'], place, `${first.written} is a list or a map: write one date.`)
    return undefined
  }
  const result = parsed(desk, first.value.trim(), place, settings, draft.dateOrder)
  explained(desk, name, result, settings)
  for (const other of more) {
    if (typeof other.value !== 'string' || name === 'embargo') continue
    const second = parsed({ ...desk, problems: [] }, other.value.trim(), place, settings, draft.dateOrder).moment
    if (second === undefined || result.moment === undefined || agree(second, result.moment)) continue
    const text = `${first.written} and ${other.written} do not agree, and ${first.written} is used: keep one of them.`
    problems.push(problemOf(dateRules['date/two-dates'], fields.place(other), text, 'warning'))
  }
  return result
}

// Where the item gives no date of its own.
function stood(desk: Desk, settings: DateSettings, embargo: Moment | undefined): Moment | undefined {
  const { draft, fields, report, note } = desk
  if (settings.fileDay !== undefined) {
    const result = parsed(desk, settings.fileDay, { file: draft.origin.file }, settings, 'ymd')
    if (result.moment) note('published', iso(result.moment), `from the name of the file; ${settings.zoneFrom}`)
    return result.moment
  }
  if (embargo !== undefined) return embargo
  const found = dayOfPath(desk)
  if (found !== undefined) {
    const result = parsed(desk, found.day, { file: draft.origin.file }, settings, 'ymd')
    if (result.moment) note('published', iso(result.moment), `${found.from}, a day ${settings.zoneFrom}`)
    return result.moment
  }
  const field = dateField(desk, settings)
  const text =
    field === undefined
      ? 'There is no date: give the item a date, or a file name that begins with one (2026-03-05-slug.md).'
      : `There is no date, but ${field} holds one: write fields: { ${field}: date } in dateline.yaml, or date: in the item.`
  report(dateRules['date/missing'], fields.place(undefined), text)
  return undefined
}

/** `2026/03/05` in the item's address or in the folders above it. */
function dayOfPath({ fields, draft }: Desk): { day: string; from: string } | undefined {
  const places = [
    ...fields.all('url').map(({ value, written }) => [value, `the ${written} of the item`] as const),
    [draft.alone ? draft.origin.file : '', 'the folders of the file'] as const
  ]
  for (const [text, from] of places) {
    if (typeof text !== 'string') continue
    const found = /(?:^|\/)((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(text)
    if (found) return { day: `${found[1]}-${found[2]}-${found[3]}`, from }
  }
  return undefined
}

/** A field that is not used and holds a date. */
function dateField(desk: Desk, settings: DateSettings): string | undefined {
  return desk.fields.unused.slice(0, 40).find(name => {
    const value = desk.fields.value(name)
    if (
      typeof value !== 'string' ||
      value.length > 60 ||
      !/\d/.test(value) ||
      !/dat|day|time|publi|creat|issu|post|when/i.test(name)
    )
      return false
    return (
      parsed({ ...desk, problems: [] }, value.trim(), desk.fields.place(undefined), settings, desk.draft.dateOrder)
        .moment !== undefined
    )
  })
}

function explained({ note, context }: Desk, name: Name, { moment, assumed }: Parsed, { zoneFrom }: DateSettings): void {
  if (context.note === undefined || moment === undefined || assumed === undefined) return
  const order = assumed.order && `${assumed.order.value} by ${assumed.order.from}`
  const calendar = assumed.calendar && `${assumed.calendar} calendar`
  const beside = assumed.beside?.map(words => `${JSON.stringify(words)} passed over`) ?? []
  const zone = assumed.zone === 'text' ? 'zone in the text' : zoneFrom
  const parts = [assumed.dialect, zone, order, calendar, ...beside]
  note(name, iso(moment), parts.filter(Boolean).join('; '))
}

// A day-only date agrees with every time of that day.
function agree(a: Moment, b: Moment): boolean {
  return a.time === b.time || ((a.precision === 'day' || b.precision === 'day') && isoDay(a) === isoDay(b))
}

/** `2026-03-05`: the day on the publisher's own calendar. */
export function isoDay(moment: Moment): string {
  const { year, month, day } = calendarDay(moment)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `2026-03-05T08:00:00+03:00 (minute)`. */
function iso(moment: Moment): string {
  return `${rfc3339Local(moment)} (${moment.precision})`
}
