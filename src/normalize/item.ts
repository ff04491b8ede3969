// Draft → Item: every field of an article settled, with a problem for each guess and each refusal.
import type { Config } from '../config.ts'
import type { Draft, Enclosure, Item, Moment, Value } from '../model.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { fileName, isSafeSlug, slugOf } from '../syntax/slug.ts'
import { tagUri } from '../syntax/taguri.ts'
import { isUri, segment, webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import { people } from './credits.ts'
import { parseDate } from './date.ts'
import { Fields, isTrue, texts } from './fields.ts'
import { type Assets, enclosure, filled, image } from './media.ts'
import type { Roster } from './roster.ts'
import { markdownText, plainText } from './text.ts'
import { calendarDay, isZone } from './zone.ts'

export interface Context {
  readonly config: Config
  readonly roster: Roster
  /** Files of the site that are at hand. */
  readonly assets?: Assets | undefined
  /** The domain that ids are made with. */
  readonly authority: string
}

/** `item` is absent where a problem of level error holds the draft back. */
export interface Settled {
  readonly item?: Item
  readonly problems: readonly Problem[]
}

/** What the draft means. Nothing is guessed in silence: each guess is a warning, each refusal an error. */
export function normalize(draft: Draft, context: Context): Settled {
  const settled = item(draft, context)
  if (settled.problems.every(({ level }) => level !== 'error')) return settled
  // What is not to be published yet may be unfinished.
  const unfinished = isDraft(new Fields(draft, context.config.fields))
  return {
    problems: unfinished
      ? settled.problems.map(one => ({ ...one, level: one.level === 'error' ? 'info' : one.level }))
      : settled.problems
  }
}

function isDraft(fields: Fields): boolean {
  return (
    isTrue(fields.text('draft')) ||
    fields.all('published').some(({ value }) => typeof value === 'string' && /^(?:false|no)$/i.test(value))
  )
}

function item(draft: Draft, context: Context): Settled {
  const { config, roster } = context
  const fields = new Fields(draft, config.fields)
  const problems: Problem[] = []
  const report = (level: Problem['level'], rule: string, place: Place, text: string): void => {
    problems.push(problem(level, rule, place, text))
  }
  const file = draft.alone ? fileName(draft.origin.file) : { slug: '' }
  const language = languageOf(fields, report) ?? config.site.language

  const title = inline(fields.text('title'))
  const summary = inline(fields.text('summary'))
  const { credits, byline, zone: home, problems: named } = people(fields, { roster, config, language })
  problems.push(...named)

  const zone = zoneOf(fields, report) ?? home ?? config.site.zone
  const dates = settledDates(
    fields,
    file.day,
    { zone, language, ...config.dates, order: config.dates.order ?? draft.dateOrder },
    draft
  )
  problems.push(...dates.problems)
  const { published, updated, embargo, expires } = dates

  const id = oneLine(fields.text('id') ?? '') || undefined
  const slug = slugAt(fields, file.slug, title, id, report)
  if (published === undefined || slug === undefined) return { problems }
  if (title === undefined && summary === undefined && (draft.body?.text.trim() ?? '') === '') {
    report(
      'error',
      'item/empty',
      fields.place(undefined),
      'There is no title, no summary and no text: give the item one of them.'
    )
    return { problems }
  }

  const sections = texts(fields.first('section')?.value).map(plainText).filter(Boolean)
  const tags = [...new Set(texts(fields.first('tags')?.value).map(plainText).filter(Boolean))].filter(
    tag => !sections.includes(tag)
  )
  const url = urlOf(fields, { slug, sections, id, published, language }, config, report)
  const uri = id !== undefined && isUri(id) ? id : tagUri(context.authority, isoDay(published), id ?? slug)
  const base = url ?? config.site.url
  const media = mediaOf(fields, base, context.assets)
  problems.push(...media.problems)

  const item: Item = {
    origin: draft.origin,
    id: id ?? uri,
    uri,
    slug,
    zone: zone ?? 'UTC',
    published,
    draft: isDraft(fields),
    credits,
    sections: [...new Set(sections)],
    tags,
    enclosures: media.enclosures,
    ...filled({
      url,
      title,
      summary,
      body: draft.body,
      language,
      updated,
      embargo,
      expires,
      byline,
      image: media.image
    })
  }
  return { item, problems }
}

type Report = (level: Problem['level'], rule: string, place: Place, text: string) => void

function inline(text: string | undefined): string | undefined {
  return text === undefined ? undefined : markdownText(text) || undefined
}

function languageOf(fields: Fields, report: Report): string | undefined {
  const written = fields.text('language')
  if (written === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0]
  } catch {
    report(
      'warning',
      'item/language',
      fields.place(fields.first('language')),
      `${JSON.stringify(written)} is not a language tag such as en or pt-BR: the site's language is used.`
    )
    return undefined
  }
}

function zoneOf(fields: Fields, report: Report): string | undefined {
  const written = fields.text('zone')
  if (written === undefined || isZone(written)) return written
  report(
    'error',
    'date/zone-unknown',
    fields.place(fields.first('zone')),
    `No zone is called ${JSON.stringify(written)}: write an IANA zone such as Europe/Istanbul, or UTC.`
  )
  return undefined
}

interface DateOptions {
  readonly zone: string | undefined
  readonly language: string | undefined
  readonly order?: 'dmy' | 'mdy' | 'ymd' | undefined
  readonly gap: 'earlier' | 'later' | 'reject'
  readonly overlap: 'earlier' | 'later' | 'reject'
}

interface Dates {
  readonly published: Moment | undefined
  readonly updated: Moment | undefined
  readonly embargo: Moment | undefined
  readonly expires: Moment | undefined
  readonly problems: readonly Problem[]
}

function settledDates(fields: Fields, fileDay: string | undefined, options: DateOptions, draft: Draft): Dates {
  const problems: Problem[] = []
  const read = (text: string, place: Place): ReturnType<typeof parseDate> => {
    const result = parseDate(text, { ...options, zone: options.zone ?? 'UTC', place })
    if (options.zone !== undefined || result.moment === undefined || result.assumed?.zone === 'text') return result
    const missing = `${JSON.stringify(text)} has no offset, and no zone is known: give the item a timezone, or set site.zone in dateline.yaml.`
    return { problems: [problem('error', 'date/no-zone', place, missing)] }
  }
  const moment = (name: 'published' | 'updated' | 'embargo' | 'expires'): Moment | undefined => {
    // `published: false` is how Jekyll marks a draft.
    const given = fields
      .all(name)
      .filter(({ value }) => typeof value !== 'string' || !/^(?:true|false|yes|no)$/i.test(value))
    const [first, ...more] = given
    if (first === undefined) return undefined
    const place = fields.place(first)
    if (typeof first.value !== 'string') {
      problems.push(problem('error', 'date/unreadable', place, `${first.written} is a list or a map: write one date.`))
      return undefined
    }
    const result = read(first.value.trim(), place)
    problems.push(...result.problems)
    also ??= result.updated
    for (const other of more) {
      const second = typeof other.value === 'string' ? read(other.value.trim(), place).moment : undefined
      if (second === undefined || result.moment === undefined || same(second, result.moment)) continue
      const text = `${first.written} and ${other.written} do not agree: ${first.written} is taken. Keep one of them.`
      if (name !== 'embargo') problems.push(problem('warning', 'date/two-dates', fields.place(other), text))
    }
    return result.moment
  }

  // `Published … / Updated …` in one field says both.
  let also: Moment | undefined
  let published = moment('published')
  const updated = moment('updated') ?? also
  const embargo = moment('embargo')
  const expires = moment('expires')
  const refused = problems.some(({ level }) => level === 'error')
  if (published === undefined && !refused) {
    if (fileDay !== undefined) {
      const result = read(fileDay, { file: draft.origin.file })
      problems.push(...result.problems)
      published = result.moment
    } else if (embargo !== undefined) {
      published = embargo
    } else {
      const text = 'There is no date: give the item a date, or a file name that begins with one (2026-03-05-slug.md).'
      problems.push(problem('error', 'date/missing', fields.place(undefined), text))
    }
  }
  if (published !== undefined && updated !== undefined && before(updated, published)) {
    const text = 'updated is earlier than published: it is left out. Check both.'
    problems.push(problem('warning', 'date/updated-before-published', fields.place(fields.first('updated')), text))
    return { published, updated: undefined, embargo, expires, problems }
  }
  return {
    published: problems.some(({ level }) => level === 'error') ? undefined : published,
    updated,
    embargo,
    expires,
    problems
  }
}

// A day-only date agrees with every time of that day.
function same(a: Moment, b: Moment): boolean {
  return a.time === b.time || ((a.precision === 'day' || b.precision === 'day') && isoDay(a) === isoDay(b))
}

function before(updated: Moment, published: Moment): boolean {
  return updated.time < published.time && !same(updated, published)
}

function isoDay(moment: Moment): string {
  const { year, month, day } = calendarDay(moment)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function slugAt(
  fields: Fields,
  file: string,
  title: string | undefined,
  id: string | undefined,
  report: Report
): string | undefined {
  const written = fields.text('slug')
  if (written !== undefined) {
    const slug = written.replace(/^\/+|\/+$/g, '').normalize('NFC')
    if (isSafeSlug(slug)) return slug
    report(
      'error',
      'item/slug',
      fields.place(fields.first('slug')),
      `The slug ${JSON.stringify(written)} would leave its place in an address: write one word with dashes.`
    )
    return undefined
  }
  if (file !== '') return file
  const named = id === undefined ? '' : slugOf(id.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, ''))
  if (named !== '') return named
  const made = slugOf(title ?? '')
  if (made === '') {
    report(
      'error',
      'item/no-id',
      fields.place(undefined),
      'There is nothing to make an id of: give the item an id or a slug.'
    )
    return undefined
  }
  report(
    'info',
    'item/id-from-title',
    fields.place(undefined),
    'The id is made from the title: readers take the item for a new one when the title changes. Give it an id or a slug.'
  )
  return made
}

interface Named {
  readonly slug: string
  readonly id: string | undefined
  readonly sections: readonly string[]
  readonly published: Moment
  readonly language: string | undefined
}

function urlOf(fields: Fields, named: Named, config: Config, report: Report): string | undefined {
  const written = fields.first('url')
  if (written !== undefined && typeof written.value === 'string') {
    const url = webAddress(written.value, config.site.url)
    if (url !== undefined) return url
    report(
      'warning',
      'item/url',
      fields.place(written),
      `${JSON.stringify(written.value)} is not a web address: ${config.link === undefined ? 'the item is published without one' : 'the pattern of link: is used'}.`
    )
  }
  if (config.link === undefined) return undefined
  const { year, month, day } = calendarDay(named.published)
  const parts: Readonly<Record<string, string>> = {
    year: String(year).padStart(4, '0'),
    month: String(month).padStart(2, '0'),
    day: String(day).padStart(2, '0'),
    slug: named.slug,
    id: named.id ?? named.slug,
    section: slugOf(named.sections[0] ?? ''),
    language: named.language ?? ''
  }
  // A part that is missing leaves no empty step behind.
  const filledIn = config.link.replace(/\{(\w+)\}/g, (whole, key: string) =>
    parts[key] === undefined ? whole : segment(parts[key])
  )
  return webAddress(filledIn.replace(/(?<!:)\/{2,}/g, '/'))
}

function mediaOf(
  fields: Fields,
  base: string,
  assets: Assets | undefined
): { image?: Item['image']; enclosures: Enclosure[]; problems: Problem[] } {
  const problems: Problem[] = []
  const at = (name: 'image' | 'enclosure' | 'audio' | 'video') => ({
    base,
    assets,
    place: fields.place(fields.first(name))
  })
  const picture = fields.first('image')
  const more = filled({
    alt: fields.text('imageAlt'),
    caption: fields.text('imageCaption'),
    credit: fields.text('imageCredit')
  })
  const made = picture && image(picture.value, more, at('image'))
  problems.push(...(made?.problems ?? []))

  const enclosures: Enclosure[] = []
  for (const [name, fallback] of [
    ['enclosure', undefined],
    ['audio', 'audio/mpeg'],
    ['video', 'video/mp4']
  ] as const) {
    for (const field of fields.all(name)) {
      const values: readonly Value[] = Array.isArray(field.value) ? field.value : [field.value]
      for (const value of values) {
        const one = enclosure(value, fallback, at(name))
        problems.push(...one.problems)
        if (one.enclosure && !enclosures.some(({ url }) => url === one.enclosure?.url)) enclosures.push(one.enclosure)
      }
    }
  }
  return { ...(made?.image && { image: made.image }), enclosures, problems }
}
