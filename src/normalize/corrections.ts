// What became of an article after it was published: corrections, its withdrawal, and edits that are nobody's news.
import type { Correction, Draft, Moment, Value, Withdrawal } from '../model.ts'
import type { Place, Problem } from '../problem.ts'
import { escapeHtml } from '../syntax/htmltext.ts'
import type { Desk } from './desk.ts'
import { isTrue } from './fields.ts'
import { lineReader } from './headline.ts'
import { type FieldMap, text } from './media.ts'
import { noticeWords } from './notices.ts'
import { itemRules } from './rules.ts'
import { type DateSettings, isoDay, momentOf, type Times } from './times.ts'

export interface Aftermath {
  readonly corrections?: readonly Correction[]
  readonly withdrawn?: Withdrawal
  readonly minor?: true
  /** The time of the last update, with that of the newest correction. */
  readonly updated?: Moment
}

export interface AftermathSurroundings {
  readonly times: Required<Pick<Times, 'published'>> & Times
  readonly settings: DateSettings
  /** The title that it had. */
  readonly title: string | undefined
}

const dayMs = 86_400_000

export function aftermath(desk: Desk, surroundings: AftermathSurroundings): Aftermath {
  const { fields } = desk
  const { times } = surroundings
  if ((['correction', 'withdrawn', 'minor'] as const).every(name => fields.first(name) === undefined))
    return times.updated === undefined ? {} : { updated: times.updated }
  const corrections = correctionsOf(desk, surroundings)
  const newest = corrections.map(({ date }) => date).reduce<Moment | undefined>(later, undefined)
  const updated = moved(desk, later(times.updated, newest), surroundings)
  const withdrawn = withdrawalOf(desk, surroundings)
  return {
    ...(corrections.length > 0 && { corrections }),
    ...(withdrawn && { withdrawn }),
    ...(isTrue(fields.text('minor')) && { minor: true }),
    ...(updated && { updated })
  }
}

function later(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.time > a.time ? b : a
}

/** An update is after the publication: a correction of the same day without a time moves nothing, and that is said. */
function moved(desk: Desk, updated: Moment | undefined, { times }: AftermathSurroundings): Moment | undefined {
  const { fields, report } = desk
  const first = fields.first('correction')
  if (updated !== undefined && updated.time > times.published.time) return updated
  if (first !== undefined && times.updated === undefined) {
    const text =
      'The correction gives no time after the publication, so readers with an older copy are not told: add updated, or a date with a time.'
    report(itemRules['item/correction-date'], fields.place(first), text)
  }
  return times.updated
}

function correctionsOf(desk: Desk, { times, settings }: AftermathSurroundings): Correction[] {
  const { fields, draft, report } = desk
  const field = fields.first('correction')
  if (field === undefined) return []
  const place = fields.place(field)
  if (noticeWords(settings.language).foreign) {
    const text = `There is no word for corrections in ${settings.language}, and their label is in English.`
    report(itemRules['item/notice-language'], place, text)
  }
  const values: readonly Value[] = Array.isArray(field.value) ? field.value : [field.value]
  return values.flatMap((value): Correction[] => {
    const { words, date, flaw } = correctionIn(value, desk, place, settings)
    if (words === undefined) {
      report(itemRules['item/correction'], place, 'A correction has no text and is left out: write what was wrong.')
      return []
    }
    // Without a date of its own it is of the last update.
    const when = date ?? (flaw ? undefined : times.updated)
    if (when !== undefined && when.time < times.published.time && isoDay(when) !== isoDay(times.published)) {
      report(
        itemRules['item/correction-date'],
        place,
        `A correction of ${isoDay(when)} is earlier than the publication, and is printed without its date: check both.`
      )
      return [correction(words, undefined, draft, settings)]
    }
    return [correction(words, when, draft, settings)]
  })
}

function correction(words: string, date: Moment | undefined, draft: Draft, { language }: DateSettings): Correction {
  const { correction: label } = noticeWords(language)
  const shown = lineReader(draft)(words) ?? words
  return { label: date === undefined ? label : `${label} (${isoDay(date)})`, text: shown, ...(date && { date }) }
}

interface Written {
  readonly words?: string
  readonly date?: Moment
  /** It has a date that cannot be read, which is reported. */
  readonly flaw?: true
}

/** A text, `{ date, text }`, or `2026-11-30: text`. */
function correctionIn(value: Value, desk: Desk, place: Place, settings: DateSettings): Written {
  if (typeof value === 'string') return value.trim() === '' ? {} : { words: value }
  if (Array.isArray(value)) return {}
  const map = value as FieldMap
  const [key = '', ...more] = Object.keys(map)
  const single = more.length === 0 && /^\d{4}-/.test(key)
  const words = single ? text(map, key) : text(map, 'text', 'correction', 'note', 'description')
  const written = single ? key : text(map, 'date', 'at', 'time')
  if (words === undefined || written === undefined) return words === undefined ? {} : { words }
  // An item is not held back for the date of its correction.
  const problems: Problem[] = []
  const date = momentOf({ ...desk, problems }, written, place, settings)
  desk.problems.push(...problems.map(one => (one.level === 'error' ? { ...one, level: 'warning' as const } : one)))
  return date === undefined ? { words, flaw: true } : { words, date }
}

/** The notice that takes the place of the article. A withdrawal that cannot be read is an error: the article must not stay. */
function withdrawalOf(desk: Desk, { times, settings, title }: AftermathSurroundings): Withdrawal | undefined {
  const { fields, draft, report, context, note } = desk
  const field = fields.first('withdrawn')
  if (field === undefined || (typeof field.value === 'string' && /^(?:false|no|null|~)$/i.test(field.value.trim())))
    return undefined
  const place = fields.place(field)
  const map: FieldMap =
    typeof field.value === 'string'
      ? { date: field.value }
      : Array.isArray(field.value)
        ? {}
        : (field.value as FieldMap)
  const written = text(map, 'date', 'at', 'on')
  const isSwitch = written !== undefined && isTrue(written)
  const given = written === undefined || isSwitch ? times.updated : momentOf(desk, written, place, settings)
  if (given === undefined) {
    if (written === undefined || isSwitch)
      report(
        itemRules['item/withdrawn'],
        place,
        'withdrawn has no date, and the item is held back without a notice: write withdrawn: { date: 2026-12-01 14:00, reason: "…" }.'
      )
    return undefined
  }
  const { published } = times
  const early = given.time <= published.time
  if (early && isoDay(given) !== isoDay(published)) {
    const text = `withdrawn is ${isoDay(given)}, before the publication, and the item is held back: correct the date, or remove the item.`
    report(itemRules['item/withdrawn'], place, text)
    return undefined
  }
  if (early) {
    const text =
      'withdrawn gives only the day of the publication, so readers are not told that anything changed: add the time.'
    report(itemRules['item/withdrawn-time'], place, text)
  }
  const date: Moment = early ? published : given
  const words = noticeWords(settings.language)
  if (words.foreign) {
    const text = `There are no words for a withdrawal in ${settings.language}, and the notice is in English.`
    report(itemRules['item/notice-language'], place, text)
  }
  const own = text(map, 'reason', 'text', 'note')
  const reason = own === undefined ? undefined : lineReader(draft)(own)
  const heading = `<p><strong>${escapeHtml(`${words.withdrawn} (${isoDay(given)})`)}</strong></p>`
  const until = { ...date, time: date.time + context.config.withdrawals.keep * dayMs, precision: 'second' } as const
  note('withdrawn', words.withdrawn, title === undefined ? 'the notice' : `the notice, in place of “${title}”`)
  return {
    date,
    until,
    title: words.withdrawn,
    html: reason === undefined ? heading : `${heading}\n<p>${escapeHtml(reason)}</p>`,
    ...(reason !== undefined && { reason })
  }
}
