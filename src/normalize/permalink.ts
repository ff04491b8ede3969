// Addresses by pattern: our own words in braces, and those of the site generators that items come from.
import type { Moment } from '../model.ts'
import { slugOf } from '../syntax/slug.ts'
import { segment } from '../syntax/uri.ts'
import { calendarDay } from './zone.ts'

/** What a pattern may speak of. */
export interface LinkParts {
  readonly id: string | undefined
  /** The slug, in the form that `slugs:` asks for. */
  readonly slug: string
  readonly title: string | undefined
  readonly sections: readonly string[]
  readonly published: Moment
  /** As the source spells it: `zh_tw`. */
  readonly language: string | undefined
  /** It is the language of the site. */
  readonly atHome: boolean
  /** The name of the file, without its ending: `2026-03-01-quay`. */
  readonly file: string
  /** The folders above it: `news/ferries`. */
  readonly folder: string
}

type Word = (parts: LinkParts) => string

const two = (value: number): string => String(value).padStart(2, '0')
const year: Word = ({ published }) => String(calendarDay(published).year).padStart(4, '0')
const month: Word = ({ published }) => two(calendarDay(published).month)
const day: Word = ({ published }) => two(calendarDay(published).day)
const clock = ({ time, offset }: Moment): Date => new Date(time + offset * 60_000)
const path: Word = ({ folder, file }) => (folder === '' ? file : `${folder}/${file}`)
const sections: Word = ({ sections }) => sections.map(slugOf).join('/')

/** Our own words, in braces. */
const own: Readonly<Record<string, Word>> = {
  year,
  month,
  day,
  slug: ({ slug }) => slug,
  id: ({ id, slug }) => id ?? slug,
  section: ({ sections }) => slugOf(sections[0] ?? ''),
  language: ({ language }) => language ?? '',
  // Most sites have their own language at the root, and a folder for each of the others.
  'language?': ({ language, atHome }) => (atHome ? '' : (language ?? '')),
  path,
  folder: ({ folder }) => folder,
  file: ({ file }) => file
}

/** The words that may be in `link:`, with their braces. */
export const linkWords: readonly string[] = Object.keys(own).map(word => `{${word}}`)

/** Words whose value is several steps of a path. */
const steps = new Set([
  'slug',
  'title',
  'postname',
  'fileSlug',
  'path',
  'folder',
  'categories',
  'slugified_categories',
  'sections',
  'filePathStem',
  'date'
])

/** `:words` of Jekyll and Hugo. */
const colons: Readonly<Record<string, Word>> = {
  year,
  month,
  day,
  short_year: parts => year(parts).slice(2),
  i_month: ({ published }) => String(calendarDay(published).month),
  i_day: ({ published }) => String(calendarDay(published).day),
  hour: ({ published }) => two(clock(published).getUTCHours()),
  minute: ({ published }) => two(clock(published).getUTCMinutes()),
  second: ({ published }) => two(clock(published).getUTCSeconds()),
  title: ({ slug, file, title }) => (file === '' && title !== undefined ? slugOf(title) : slug),
  slug: ({ slug }) => slug,
  slugorfilename: ({ slug }) => slug,
  slugorcontentbasename: ({ slug }) => slug,
  contentbasenameorslug: ({ slug }) => slug,
  filename: ({ file, slug }) => file || slug,
  contentbasename: ({ file, slug }) => file || slug,
  basename: ({ file, slug }) => file || slug,
  name: ({ file, slug }) => slugOf(file) || slug,
  path,
  section: own.section!,
  sections,
  categories: sections,
  slugified_categories: sections,
  output_ext: () => '.html',
  collection: ({ folder }) => folder.split('/')[0] ?? ''
}

/** Styles that Jekyll has names for. */
const styles: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title.html',
  none: '/:categories/:title.html'
}

/** `{{ … }}` of Eleventy, with the filters that change nothing in a slug. */
const variables: Readonly<Record<string, Word>> = {
  'page.fileSlug': ({ slug }) => slug,
  fileSlug: ({ slug }) => slug,
  slug: ({ slug }) => slug,
  'page.filePathStem': path,
  title: ({ title, slug }) => slugOf(title ?? '') || slug,
  'page.lang': ({ language }) => language ?? '',
  lang: ({ language }) => language ?? '',
  locale: ({ language }) => language ?? ''
}

/** `%words%` of WordPress. */
const percents: Readonly<Record<string, Word>> = {
  year,
  monthnum: month,
  day,
  hour: colons.hour!,
  minute: colons.minute!,
  second: colons.second!,
  postname: ({ slug }) => slug,
  post_id: ({ id, slug }) => id ?? slug,
  category: own.section!
}

/** The signs of strftime, such as `%Y`. They are never part of an address, where two hexadecimal digits follow a percent sign. */
const signs: Readonly<Record<string, Word>> = {
  Y: year,
  y: parts => year(parts).slice(2),
  m: month,
  d: day,
  H: colons.hour!,
  M: colons.minute!,
  S: colons.second!
}

// `/%D8%B4/` is percent-encoded: what begins with two hexadecimal digits is a word of WordPress only where it is one.
const word =
  /\{\{-?\s*([\w.]+)\s*(?:\|[^{}]*)?-?\}\}|\{(\w+\??)\}|%-?([a-z])(?!\w)|(?<=^|[/._-])%(day|category|(?![\da-f]{2})\w+)%|(?<=^|[/._-]):([a-z_]+)(?![a-z_])|\[(?:\.\.\.)?(\w+)\]/gi

/** What a pattern is made of: text, and words with the values they stand for. */
export type Pattern = readonly (string | { readonly word: string; readonly value: Word; readonly several: boolean })[]

/** A pattern taken apart; the first word in it that is not known, where there is one. */
export function patternOf(text: string): { readonly pattern: Pattern } | { readonly unknown: string } {
  const pattern: Pattern[number][] = []
  let from = 0
  const written = styles[text.trim()] ?? text
  for (const found of written.matchAll(word)) {
    const [whole, variable, brace, sign, percent, colon] = found
    const name = variable ?? brace ?? sign ?? percent ?? colon?.toLowerCase() ?? ''
    const table = variable
      ? (dated(whole) ?? variables)
      : brace
        ? own
        : sign
          ? whole.includes('-')
            ? {}
            : signs
          : percent
            ? percents
            : colon
              ? colons
              : {}
    const value = Object.hasOwn(table, name) ? table[name] : undefined
    if (value === undefined) return { unknown: whole }
    pattern.push(written.slice(from, found.index), { word: name, value, several: steps.has(name.replace('page.', '')) })
    from = found.index + whole.length
  }
  const rest = written.slice(from)
  const left = /\{\{|\}\}|\{%|[{}]/.exec(pattern.filter(part => typeof part === 'string').join('') + rest)
  return left ? { unknown: left[0] } : { pattern: [...pattern, rest] }
}

/** `{{ page.date | date: "%Y/%m/%d" }}`: the parts of the day by the signs of strftime. */
function dated(variable: string): Readonly<Record<string, Word>> | undefined {
  const form = /\bdate\b[^|]*\|\s*date(?:ToFormat)?[:(]\s*["']([^"']+)["']/.exec(variable)?.[1]
  if (form === undefined || !/^(?:%[Ymd]|[/_-])+$/.test(form)) return undefined
  const value: Word = parts => form.replace(/%([Ymd])/g, (_, sign) => signs[sign as 'Y']!(parts))
  return { 'page.date': value, date: value }
}

/** The first word of a pattern that is not known, if there is one. */
export function strangeWord(text: string): string | undefined {
  const found = patternOf(text)
  return 'unknown' in found ? found.unknown : undefined
}

/** Whether text is a pattern and no address: it has a generator's words in it. */
export const isPattern = (text: string): boolean =>
  Object.hasOwn(styles, text.trim()) ||
  /\{\{|\{%|\{\w+\??\}|(?:^|\/):[a-z_]+|(?:^|\/)%(?:day|category|(?![\da-f]{2})\w+)%|%-?[a-z](?!\w)|\[(?:\.\.\.)?\w+\]/i.test(
    text
  )

/** The pattern filled in, every step percent-encoded. A part that is missing leaves no empty step behind. */
export function filledIn(pattern: Pattern, parts: LinkParts): string {
  let text = ''
  for (const part of pattern) {
    if (typeof part === 'string') text += part
    else text += part.several ? part.value(parts).split('/').map(segment).join('/') : segment(part.value(parts))
  }
  return text.replace(/(?<!:)\/{2,}/g, '/')
}
