// Draft → Item: every field of an article settled, with a problem for each guess and each refusal.
import type { Draft, Item } from '../model.ts'
import type { Level, Problem } from '../problem.ts'
import { languageTag } from '../syntax/language.ts'
import { fileName } from '../syntax/slug.ts'
import { names, spelled, uriOf, urlOf } from './address.ts'
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
  /** It was refused since nothing says when it was published. */
  readonly undated?: true
  readonly problems: readonly Problem[]
}

/** What the draft means. Nothing is guessed in silence: each guess is a warning, each refusal an error. */
export function normalize(draft: Draft, context: Context): Settled {
  const at = desk(draft, context)
  const made = item(at)
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
  const undated = problems.some(({ rule }) => rule === dateRules['date/missing'].id)
  // What is not to be published yet may be unfinished.
  return {
    ...(undated && { undated }),
    problems:
      isDraft(fields) || hidden !== undefined
        ? problems.map(one => (one.level === 'error' ? { ...one, level: 'info' } : one))
        : problems
  }
}

function isDraft(fields: Fields): boolean {
  const published = fields
    .all('published')
    .some(({ value }) => typeof value === 'string' && /^(?:false|no)$/i.test(value))
  return fields.all('draft').some(({ value }) => typeof value === 'string' && isTrue(value)) || published
}

function item(at: Desk): Item | undefined {
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

  const inline = isMarkdown(draft) ? markdownLine : plainLine
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
  const { published, updated, embargo, expires } = times(at, { zone, zoneFrom, language, fileDay: file?.day })

  const called = names(at, file, title)
  if (published === undefined || called === undefined) return undefined
  if (title === undefined && summary === undefined && (draft.body?.text.trim() ?? '') === '') {
    const text = 'There is no title, no summary and no text: give the item one of them.'
    report(itemRules['item/empty'], fields.place(undefined), text)
    return undefined
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

/** What several fields say, in the order of preference, each term once. */
function terms({ fields, draft, report }: Desk, name: 'section' | 'tags'): string[] {
  const found = new Set<string>()
  for (const field of fields.all(name)) {
    const { value, written } = field
    const several = typeof value === 'string' && !value.includes(',') && /\S\s+\S/.test(value.trim())
    // Jekyll's posts have "a YAML list or a space-separated string" here (its docs, Front Matter).
    const isJekyll = /(?:^|\/)_posts\//.test(draft.origin.file)
    const split = several && isJekyll && /^(?:tags|categories)$/i.test(written)
    if (several && !split && /^(?:tags|categories|keywords)$/i.test(written)) {
      const text = `${written}: ${JSON.stringify(value)} is read as one term: write a list, [${value.trim().split(/\s+/).join(', ')}], if it is several.`
      report(itemRules['item/terms'], fields.place(field), text)
    }
    for (const text of split ? value.trim().split(/\s+/) : texts(value)) {
      const term = plainText(text)
      if (term !== '') found.add(term)
    }
  }
  return [...found]
}

function sectionsOf(at: Desk, folder: string): string[] {
  const { note, context } = at
  const own = terms(at, 'section')
  if (own.length > 0 || context.config.sections !== 'folder' || folder === '') {
    note('section', own, 'plain text')
    return own
  }
  const { languages } = context.config
  const [first] = folder.split('/').filter(step => !isOneOf(step, languages))
  const found = first === undefined ? [] : [first]
  note('section', found, 'the folder, by sections: folder')
  return found
}

/** A language of the site that a folder is named for, as the folder spells it. */
function folderLanguage(file: string, languages: readonly string[]): string | undefined {
  return file
    .split('/')
    .slice(0, -1)
    .find(step => isOneOf(step, languages))
}

function isOneOf(step: string, languages: readonly string[]): boolean {
  const key = step.toLowerCase().replaceAll('_', '-')
  return languages.some(one => one.toLowerCase().replaceAll('_', '-') === key)
}

/** Which field or folder says that the site does not show this. */
function hiddenBy(file: string, fields: Fields): string | undefined {
  const folder = /(?:^|\/)(_?drafts|_unpublished)\//i.exec(file)?.[1]
  if (folder !== undefined) return `The folder ${folder}`
  for (const { written, value } of fields.all('hidden')) {
    if (typeof value !== 'string') continue
    const name = written.toLowerCase().replace(/[-_ ]/g, '')
    const shown = /^(?:publish|rss|feed|listed)$/.test(name)
    const hides = /^(?:build\.list|build\.render)$/.test(name)
      ? /^(?:never|false)$/i
      : /^(?:status|state|visibility)$/.test(name)
        ? /^(?:draft|private|hidden|pending|future|scheduled|trash|archived|unpublished|unlisted|members|paid|internal|withheld|cancell?ed|auto-draft)$/i
        : shown
          ? /^(?:false|no|off|0)$/i
          : /^(?:true|yes|on|1)$/i
    if (hides.test(value.trim())) return `${written}: ${value.trim()}`
  }
  // Eleventy writes no page for `permalink: false`.
  const none = fields.all('url').find(({ written, value }) => written === 'permalink' && value === 'false')
  return none === undefined ? undefined : 'permalink: false'
}

/** Only Markdown has marks of Markdown in its titles: `¯\_(ツ)_/¯` of JSON keeps its arm. */
function isMarkdown({ origin, body }: Draft): boolean {
  if (/\.(?:json|jsonl|ndjson|html?|txt|xml)$/i.test(origin.file)) return false
  return body?.format !== 'html'
}

/** `# Quay` or `<h1>Quay</h1>`, where the text begins with it. */
function headingOf({ body }: Draft): string | undefined {
  if (body === undefined || body.format === 'text') return undefined
  const text = body.text.slice(0, 2000)
  if (body.format === 'html') return plainLine(/^\s*<h1\b[^>]*>(.*?)<\/h1>/is.exec(text)?.[1])
  const line = /^(?:import\s[^\n]*\n|\s)*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\{#[^}\n]*\})?(?:\n|$)/.exec(text)?.[1]
  return line === undefined || /\{[{%]/.test(line) ? undefined : markdownLine(line)
}

function markdownLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : markdownText(text) || undefined
}

function plainLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text) || undefined
}

function languageOf({ fields, report }: Desk, written: string | undefined): string | undefined {
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
