// Draft → Item: every field of an article settled, with a problem for each guess and each refusal.
import type { Draft, Item } from '../model.ts'
import type { Level, Problem } from '../problem.ts'
import { languageTag } from '../syntax/language.ts'
import { fileName } from '../syntax/slug.ts'
import { names, uriOf, urlOf } from './address.ts'
import { people } from './credits.ts'
import { type Context, type Desk, desk } from './desk.ts'
import { type Fields, isTrue, texts } from './fields.ts'
import { media } from './media.ts'
import { dateRules, itemRules } from './rules.ts'
import { markdownText, plainText } from './text.ts'
import { times } from './times.ts'
import { isZone } from './zone.ts'

/** `item` is absent where a problem of level error holds the draft back. */
export interface Settled {
  readonly item?: Item
  readonly problems: readonly Problem[]
}

/** What the draft means. Nothing is guessed in silence: each guess is a warning, each refusal an error. */
export function normalize(draft: Draft, context: Context): Settled {
  const at = desk(draft, context)
  const made = item(at)
  const { problems, fields } = at
  if (problems.every(({ level }) => level !== 'error'))
    return made === undefined ? { problems } : { item: made, problems }
  // What is not to be published yet may be unfinished.
  return {
    problems: isDraft(fields)
      ? problems.map(one => (one.level === 'error' ? { ...one, level: 'info' } : one))
      : problems
  }
}

function isDraft(fields: Fields): boolean {
  const published = fields
    .all('published')
    .some(({ value }) => typeof value === 'string' && /^(?:false|no)$/i.test(value))
  return isTrue(fields.text('draft')) || published
}

function item(at: Desk): Item | undefined {
  const { draft, fields, context, note, report } = at
  const { site } = context.config
  kinds(at)
  const file = draft.alone ? fileName(draft.origin.file) : { slug: '', day: undefined }
  const language = languageOf(at) ?? site.language
  note('language', language, fields.first('language') ? 'its own' : 'the site’s')

  const title = inline(fields.text('title'))
  note('title', title, 'plain text: markup and entities resolved, spaces folded')
  const summary = inline(fields.text('summary'))
  note('summary', summary, 'plain text: markup and entities resolved, spaces folded')
  const { credits, byline, zone: home, home: author } = people(at, language)

  const own = zoneOf(at)
  const zone = own ?? home ?? site.zone
  const zoneFrom = own ? `zone of the item, ${own}` : home ? `zone of ${author}, ${home}` : `zone of the site, ${zone}`
  const { published, updated, embargo, expires } = times(at, { zone, zoneFrom, language, fileDay: file.day })

  const called = names(at, file.slug, title)
  if (published === undefined || called === undefined) return undefined
  if (title === undefined && summary === undefined && (draft.body?.text.trim() ?? '') === '') {
    const text = 'There is no title, no summary and no text: give the item one of them.'
    report(itemRules['item/empty'], fields.place(undefined), text)
    return undefined
  }
  const sections = terms(fields, 'section')
  note('section', sections, 'plain text')
  const tags = terms(fields, 'tags').filter(tag => !sections.includes(tag))
  note('tags', tags, 'plain text, without the sections')
  const uri = uriOf(at, called, published)
  const url = urlOf(at, { id: called.id, slug: called.slug, sections, published, language })
  const { image, enclosures } = media(at, url ?? site.url)
  // Member by member: for thousands of items, copying objects took longer than settling what is in them.
  const made: Made = {
    origin: draft.origin,
    id: called.id ?? uri,
    uri,
    slug: called.slug,
    zone: zone ?? 'UTC',
    published,
    draft: isDraft(fields),
    credits,
    sections,
    tags,
    enclosures
  }
  if (url !== undefined) made.url = url
  if (title !== undefined) made.title = title
  if (summary !== undefined) made.summary = summary
  if (draft.body !== undefined) made.body = draft.body
  if (language !== undefined) made.language = language
  if (updated !== undefined) made.updated = updated
  if (embargo !== undefined) made.embargo = embargo
  if (expires !== undefined) made.expires = expires
  if (byline !== undefined) made.byline = byline
  if (image !== undefined) made.image = image
  return made
}

type Made = { -readonly [name in keyof Item]: Item[name] }

// Without its id, slug or zone an item would be another one; the rest can be done without.
const single = {
  id: 'error',
  slug: 'error',
  zone: 'error',
  draft: 'error',
  title: 'warning',
  summary: 'warning',
  url: 'warning',
  language: 'warning'
} as const
const singles = Object.entries(single) as readonly [keyof typeof single, Level][]

// A list or a map where one text belongs is not guessed at, nor what is neither yes nor no.
function kinds({ fields, report }: Desk): void {
  for (const [name, level] of singles) {
    const written = fields.first(name)
    if (written === undefined || typeof written.value === 'string' || fields.text(name) !== undefined) continue
    const what = Array.isArray(written.value) ? 'list' : 'map'
    const then = level === 'error' ? 'the item is held back' : 'it is left out'
    const text = `${written.written} is a ${what} where a single text is needed, and ${then}: write one text.`
    report(itemRules['item/kind'], fields.place(written), text, level)
  }
  const draft = fields.text('draft')
  if (draft === undefined || /^(?:true|yes|on|1|false|no|off|0|null|~)$/i.test(draft)) return
  const text = `draft is ${JSON.stringify(draft)}, and the item is held back: write true or false.`
  report(itemRules['item/draft'], fields.place(fields.first('draft')), text)
}

function terms(fields: Fields, name: 'section' | 'tags'): string[] {
  const found = new Set<string>()
  for (const text of texts(fields.first(name)?.value)) {
    const term = plainText(text)
    if (term !== '') found.add(term)
  }
  return [...found]
}

function inline(text: string | undefined): string | undefined {
  return text === undefined ? undefined : markdownText(text) || undefined
}

function languageOf({ fields, report }: Desk): string | undefined {
  const written = fields.text('language')
  if (written === undefined) return undefined
  const tag = languageTag(written.replaceAll('_', '-'))
  if (tag !== undefined) return tag
  const text = `${JSON.stringify(written)} is not a language tag such as en or pt-BR: the site's language is used.`
  report(itemRules['item/language'], fields.place(fields.first('language')), text)
  return undefined
}

function zoneOf({ fields, report }: Desk): string | undefined {
  const written = fields.text('zone')
  if (written === undefined || isZone(written)) return written
  const text = `${JSON.stringify(written)} is not a known time zone: write an IANA name such as Europe/Istanbul, or UTC.`
  report(dateRules['date/zone-unknown'], fields.place(fields.first('zone')), text)
  return undefined
}
