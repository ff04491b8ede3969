// Draft → Item: every field of an article settled, with a problem for each guess and each refusal.
import type { Draft, Item } from '../model.ts'
import type { Level, Problem } from '../problem.ts'
import { fileName } from '../syntax/slug.ts'
import { zoneHint } from '../syntax/tz.ts'
import { names, spelled, uriOf, urlOf } from './address.ts'
import { aftermath } from './corrections.ts'
import { people } from './credits.ts'
import { type Context, type Desk, desk } from './desk.ts'
import { episodeOf } from './episode.ts'
import { headingOf, lineReader } from './headline.ts'
import { hiddenBy, isDraft } from './hidden.ts'
import { folderLanguage, languageOf } from './locale.ts'
import { media } from './media.ts'
import { dateRules, itemRules } from './rules.ts'
import { syndication } from './syndication.ts'
import { sectionsOf, terms } from './terms.ts'
import { times } from './times.ts'
import { isZone } from './zone.ts'

/** `item` is absent where a problem of level error holds the draft back. */
export interface Settled {
  readonly item?: Item
  /** It was refused since nothing says when it was published. */
  readonly undated?: true
  readonly problems: readonly Problem[]
}

/** What the draft means. Nothing is guessed in silence: each guess is a warning, each refusal an error. */
export function normalize(draft: Draft, context: Context): Settled {
  const at = desk(draft, context)
  const { made, undated } = item(at)
  const { problems, fields } = at
  for (const name of fields.unused)
    context.note?.({
      field: name,
      became: 'not used',
      by: 'no rule: map it with fields: in dateline.yaml if it says something that feeds can'
    })
  const hidden = isDraft(fields) ? undefined : hiddenBy(draft.origin.file, fields)
  if (hidden !== undefined) {
    const text = `${hidden} keeps this item off the site, and it is in no feed.`
    at.report(itemRules['item/hidden'], fields.place(undefined), text)
  }
  if (problems.every(({ level }) => level !== 'error')) {
    if (made === undefined) return { problems }
    return { item: hidden === undefined ? made : { ...made, draft: true }, problems }
  }
  // What is not to be published yet may be unfinished.
  return {
    ...(undated && { undated }),
    problems:
      isDraft(fields) || hidden !== undefined
        ? problems.map(one => (one.level === 'error' ? { ...one, level: 'info' } : one))
        : problems
  }
}

/** `undated`: nothing says when it was published. */
interface Outcome {
  readonly made?: Item
  readonly undated?: true
}

function item(at: Desk): Outcome {
  const { draft, fields, context, note, report } = at
  const { site } = context.config
  kinds(at)
  const { languages } = context.config
  const file = draft.alone ? fileName(draft.origin.file, languages) : undefined
  const written = fields.text('language') ?? file?.language ?? folderLanguage(draft.origin.file, languages)
  const language = languageOf(at, written) ?? site.language
  note(
    'language',
    language,
    fields.first('language') ? 'given in the item' : written ? 'from the path of the file' : 'the language of the site'
  )

  const inline = lineReader(draft)
  const headline = inline(fields.text('title'))
  const title = headline ?? headingOf(draft)
  note(
    'title',
    title,
    headline === undefined
      ? 'the heading that the text begins with'
      : 'plain text: markup and entities resolved, spaces folded'
  )
  const summary = inline(fields.text('summary'))
  note('summary', summary, 'plain text: markup and entities resolved, spaces folded')
  const { credits, byline, zone: home, home: author } = people(at, language)

  const own = zoneOf(at)
  const zone = own ?? home ?? site.zone
  const zoneFrom = own ? `zone of the item, ${own}` : home ? `zone of ${author}, ${home}` : `zone of the site, ${zone}`
  const settings = { zone, zoneFrom, language, fileDay: file?.day }
  const { undated, ...dates } = times(at, settings)
  const { published, embargo, expires } = dates

  const called = names(at, file, title)
  if (published === undefined || called === undefined) return undated === true ? { undated } : {}
  if (title === undefined && summary === undefined && (draft.body?.text.trim() ?? '') === '') {
    const text = 'There is no title, no summary and no text: give the item one of them.'
    report(itemRules['item/empty'], fields.place(undefined), text)
    return {}
  }
  const sections = sectionsOf(at, file?.folder ?? '')
  const tags = terms(at, 'tags').filter(tag => !sections.includes(tag))
  note('tags', tags, 'plain text, without the sections')
  const form = context.config.slugs
  const folder = spelled(file?.folder ?? '', form)
  const name = spelled(file?.file ?? '', form)
  const { id, slug } = called
  const url = urlOf(at, {
    id,
    slug,
    title,
    sections,
    published,
    language: written ?? language,
    atHome: language === site.language,
    file: name,
    folder
  })
  const path = [file?.folder, file?.file].filter(Boolean).join('/')
  const uri = uriOf(at, called, { published, url, path })
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
  if (called.id === undefined && uri !== url) made.minted = true
  if (url !== undefined) made.url = url
  if (title !== undefined) made.title = title
  if (summary !== undefined) made.summary = summary
  if (draft.body !== undefined) made.body = draft.body
  if (language !== undefined) made.language = language
  const after = aftermath(at, { times: { ...dates, published }, settings, title })
  if (after.updated !== undefined) made.updated = after.updated
  if (after.corrections !== undefined) made.corrections = after.corrections
  if (after.withdrawn !== undefined) made.withdrawn = after.withdrawn
  if (after.minor !== undefined) made.minor = after.minor
  if (embargo !== undefined) made.embargo = embargo
  if (expires !== undefined) made.expires = expires
  if (byline !== undefined) made.byline = byline
  if (image !== undefined) made.image = image
  Object.assign(made, syndication(at))
  const episode = episodeOf(at, { base: url ?? site.url, slug, id: made.id, credits, enclosures, image })
  if (episode !== undefined) made.episode = episode
  return { made }
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

function zoneOf({ fields, report }: Desk): string | undefined {
  const written = fields.text('zone')
  if (written === undefined || isZone(written)) return written
  const text = `${JSON.stringify(written)} is not a known time zone: write an IANA name such as Europe/Istanbul, or UTC.${zoneHint(written)}`
  report(dateRules['date/zone-unknown'], fields.place(fields.first('zone')), text)
  return undefined
}
