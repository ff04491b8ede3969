// How an item is read from a web page: schema.org in JSON-LD, then microdata, then OpenGraph and other metas, then what is visible.
import { Buffer, isUtf8 } from 'node:buffer'
import type { Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { decoded, escapeHtml } from '../syntax/htmltext.ts'
import { plainText } from '../syntax/plaintext.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import type { Reading } from './item.ts'
import { mainText, type Page, type PageElement, pageOf } from './libraries.ts'
import { readRules } from './rules.ts'
import {
  addressOf,
  articleOf,
  isOrganization,
  isThing,
  listOf,
  resolved,
  type Thing,
  textOf,
  thingsOf
} from './schemaorg.ts'
import { Places, Sheet } from './sheet.ts'

/** Larger pages are no articles: a parsed page takes twenty times its size. */
const largest = 8 * 1024 * 1024

/** The text of a page, by the encoding that it declares where it is not UTF-8. */
export function pageText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(buffer.toString('latin1', 0, 4096))?.[1]
  const known = isUtf8(buffer) ? 'utf-8' : (declared ?? 'windows-1252')
  try {
    return new TextDecoder(/^utf-?8$/i.test(known) && !isUtf8(buffer) ? 'windows-1252' : known).decode(buffer)
  } catch {
    return new TextDecoder('windows-1252').decode(buffer)
  }
}

const annotated =
  /application\/ld\+json|article:published_time|itemprop\s*=\s*["']?datePublished|class\s*=\s*["'][^"']*\b(?:h-entry|hentry)\b|property\s*=\s*["']?og:type["']?\s+content\s*=\s*["']?article|<meta[^>]+name\s*=\s*["']?(?:date|dc\.date|publish|pubdate|parsely-pub-date|sailthru\.date|cXenseParse:recs:publishtime)/i

/** The item of a page; undefined where nothing in it says that it is an article. */
export function page(text: string, file: string): Reading | undefined {
  if (text.length > largest || !annotated.test(text)) return undefined
  const dom = pageOf(text)
  const at = text.search(/<script[^>]+ld\+json/i)
  const places = new Places(text, file)
  const sheet = new Sheet(places, Math.max(0, at))
  const things = [...dom.querySelectorAll('script[type*="ld+json"]')].flatMap(one => thingsOf(one.textContent ?? ''))
  const seen: Seen = { dom, things, meta: metasOf(dom) }
  const url = addressIn(seen)
  const thing = articleOf(things, url) ?? {}
  const published = publishedIn(thing, seen)
  if (published === '') return undefined
  const title = titleIn(thing, seen)
  if (title === '') return undefined
  const problems: Problem[] = []
  const updated = textOf(thing.dateModified) || first(seen, 'article:modified_time', 'og:updated_time')
  const described = textOf(thing.description) || first(seen, 'og:description', 'description')
  const picture = pictureIn(thing, seen)
  sheet
    .put('id', url)
    .put('url', url)
    .put('title', title)
    .put('published', spelled(published))
    .put('updated', laterThan(spelled(updated), spelled(published)))
    .put('summary', described)
    .put('authors', authorsIn(thing, seen))
    .put('section', sectionsIn(thing, seen, title))
    .put(
      'language',
      textOf(thing.inLanguage).replace('_', '-') ||
        (dom.documentElement.getAttribute('lang') ?? '').trim().replace('_', '-')
    )
    .put('image', picture === '' ? undefined : { url: picture })
  disagreement(sheet, seen, published, problems, file)
  bodyOf(thing, dom, sheet)
  return { drafts: [{ ...sheet.draft(0), alone: true }], problems }
}

interface Seen {
  readonly dom: Page
  readonly things: readonly Thing[]
  /** By lower-case name, the first of each and all of them. */
  readonly meta: ReadonlyMap<string, readonly string[]>
}

function metasOf(dom: Page): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const one of dom.querySelectorAll('meta')) {
    const name = (
      one.getAttribute('property') ??
      one.getAttribute('name') ??
      one.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = decoded(one.getAttribute('content') ?? '').trim()
    if (name !== '' && content !== '') found.set(name, [...(found.get(name) ?? []), content])
  }
  return found
}

const first = ({ meta }: Seen, ...names: readonly string[]): string =>
  names.map(name => meta.get(name)?.[0]).find(one => one !== undefined) ?? ''

const wordsOf = (element: PageElement | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

function addressIn(seen: Seen): string {
  const canonical =
    seen.dom.querySelector('link[rel="canonical"], .p-canonical, .h-entry .u-url')?.getAttribute('href') ?? ''
  const given = [
    canonical,
    first(seen, 'og:url'),
    ...seen.things
      .filter(one => one.headline !== undefined)
      .map(one => addressOf(one.url) || addressOf(one.mainEntityOfPage))
  ]
  return given.find(one => /^https?:\/\//i.test(one)) ?? ''
}

function titleIn(thing: Thing, seen: Seen): string {
  const given = plainText(textOf(thing.headline)) || plainText(textOf(thing.name))
  const graph = first(seen, 'og:title', 'twitter:title')
  const shown = wordsOf(seen.dom.querySelector('[itemprop="headline"], article h1, h1'))
  // Some cut their headline to the length that search engines show.
  if (/(?:…|\.\.\.)$/.test(given)) {
    const start = given.replace(/\s*(?:…|\.\.\.)$/, '')
    const whole = [shown, graph].find(one => one.startsWith(start) && one.length > given.length)
    if (whole !== undefined) return whole
  }
  const title =
    given ||
    wordsOf(seen.dom.querySelector('[itemprop="headline"]')) ||
    graph ||
    shown ||
    wordsOf(seen.dom.querySelector('title'))
  return withoutSite(title, shown, thing, seen)
}

/** `Ferry sails - Herald`: what comes after the bar is not the title where the page's own heading ends before it, or it is the site. */
function withoutSite(title: string, shown: string, thing: Thing, seen: Seen): string {
  if (shown !== '' && title.startsWith(shown) && /^\s+[|–—-]\s/.test(title.slice(shown.length))) return shown
  const sites = [textOf(thing.publisher), first(seen, 'og:site_name')].map(folded).filter(Boolean)
  const found = /^(.+)\s+[|–—-]\s+([^|]+)$/s.exec(title)
  return found !== null && sites.includes(folded(found[2]!)) ? found[1]! : title
}

const dateMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'date.created',
  'cxenseparse:recs:publishtime',
  'date',
  'og:published_time',
  'article.published',
  'created'
] as const

function publishedIn(thing: Thing, seen: Seen): string {
  return (
    textOf(thing.datePublished) ||
    microdata(seen, 'datePublished') ||
    first(seen, ...dateMetas) ||
    textOf(thing.dateCreated) ||
    hentry(seen)
  )
}

function microdata({ dom }: Seen, name: string): string {
  const found = dom.querySelector(`[itemprop~="${name}"]`)
  return found?.getAttribute('content') ?? found?.getAttribute('datetime') ?? ''
}

/** Microformats, and the one dated `time` of an article. */
function hentry({ dom }: Seen): string {
  const own = dom.querySelector(
    '.h-entry .dt-published, .hentry .published, .entry-date, article header time[datetime], article time[pubdate], time[pubdate], article time[datetime]'
  )
  return own?.getAttribute('datetime') ?? own?.getAttribute('title') ?? ''
}

/** `2026-06-05T20:43:49+0000` and milliseconds are no trouble; `Z` behind an offset and blanks are taken away. */
const spelled = (written: string): string =>
  written
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d)[ ]+(\d\d:\d\d)/, '$1T$2')
    .replace(/([+-]\d\d:\d\d)Z$/, '$1')

/** Milliseconds; NaN for what is not an instant in RFC 3339, where the colon of the offset may be missing. */
function instantOf(written: string): number {
  const text = written
    .trim()
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00')
  return fromRfc3339(text)?.time ?? Number.NaN
}

function laterThan(updated: string, published: string): string | undefined {
  const [one, other] = [instantOf(updated), instantOf(published)]
  if (Number.isNaN(one) || Number.isNaN(other)) return updated === published ? undefined : updated
  return one > other ? updated : undefined
}

/** The names of people; organizations where the page names nobody else. */
function authorsIn(thing: Thing, seen: Seen): Value | undefined {
  const publisher = new Set([textOf(thing.publisher), first(seen, 'og:site_name')].map(folded).filter(Boolean))
  const entries = (value: unknown): Named[] =>
    listOf(resolved(value, seen.things)).flatMap(one => {
      if (typeof one === 'string') return named(one, false)
      if (!isThing(one)) return []
      return listOf(one.name).flatMap(name => (typeof name === 'string' ? named(name, isOrganization(one)) : []))
    })
  const isPublisher = ({ name, organization }: Named): boolean =>
    publisher.has(folded(name)) || (organization && publisher.has(folded(name)))
  const annotation = entries(thing.author)
  const created = entries(thing.creator)
  const candidates = [annotation, created, microdataAuthors(seen), metaAuthors(seen), visibleAuthors(seen)]
  const people = candidates
    .map(some => some.filter(one => !isPublisher(one) && !one.organization))
    .find(some => some.length > 0)
  const chosen = people ?? candidates.find(some => some.length > 0)
  if (chosen === undefined) return undefined
  const unique = [...new Map(chosen.map(one => [folded(one.name), one])).values()]
  if (unique.length === 1 && !unique[0]!.organization && !isPublisher(unique[0]!)) return unique[0]!.name
  return unique.map(one => (one.organization || isPublisher(one) ? { name: one.name, kind: 'organization' } : one.name))
}

interface Named {
  readonly name: string
  readonly organization: boolean
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|de|net|org|co\.uk)$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function named(written: string, organization: boolean): Named[] {
  const name = plainText(written)
  if (
    name === '' ||
    /^(?:https?:|www\.|@|\/)/i.test(name) ||
    /^(?:null|undefined|none|n\/a|admin|unknown)$/i.test(name) ||
    /^\S+@\S+$/.test(name)
  )
    return []
  return [{ name, organization }]
}

function microdataAuthors({ dom }: Seen): Named[] {
  return [...dom.querySelectorAll('[itemprop~="author"]')].flatMap(one => {
    const inner = one.querySelector('[itemprop~="name"]')
    const organization = /Organization/.test(one.getAttribute('itemtype') ?? '')
    return named(inner?.getAttribute('content') ?? one.getAttribute('content') ?? wordsOf(inner ?? one), organization)
  })
}

function metaAuthors({ meta }: Seen): Named[] {
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'dcterms.creator',
    'article:author_name',
    'twitter:creator:name'
  ]) {
    const found = (meta.get(name) ?? []).flatMap(one => named(one, false))
    if (found.length > 0) return found
  }
  return []
}

const places = [
  '.h-entry .p-author',
  '[rel~="author"]',
  '.byline .author',
  '.byline',
  '[class*="author-name"]',
  '[class*="article__author"]',
  '[class*="author__name"]',
  '[data-testid*="byline"]'
] as const

/** What pages print beside an article: names in it are of other articles. */
const elsewhere =
  'aside, nav, footer, [class*="related"], [class*="recommend"], [class*="teaser"], [class*="promo"], [class*="more-from"], [class*="most-read"], [class*="comment"], li article'

/** Names that are printed beside the article itself. More than three are those of a list of articles, and then nobody is named. */
function visibleAuthors({ dom }: Seen): Named[] {
  for (const place of places) {
    const found = [...dom.querySelectorAll(place)]
      .filter(one => one.closest(elsewhere) === null)
      .map(wordsOf)
      .filter(text => text.length > 2 && text.length < 120)
    const distinct = [...new Set(found)]
    if (distinct.length > 0) return distinct.length > 3 ? [] : distinct.flatMap(one => named(one, false))
  }
  return []
}

function sectionsIn(thing: Thing, seen: Seen, title: string): Value | undefined {
  const given = listOf(thing.articleSection).map(textOf)
  const all = (given.some(Boolean) ? given : [first(seen, 'article:section')]).map(plainText)
  const wanted = [...new Set(all)].filter(one => one !== '' && one !== title)
  return wanted.length === 0 ? undefined : wanted
}

function pictureIn(thing: Thing, seen: Seen): string {
  const image = listOf(resolved(thing.image, seen.things))[0]
  const own = isThing(image)
    ? textOf(image.url ?? image.contentUrl ?? image['@id'])
    : typeof image === 'string'
      ? image
      : ''
  return [own, first(seen, 'og:image')].find(one => /^https?:/i.test(one)) ?? ''
}

/** Two annotations that name days far apart. */
function disagreement(sheet: Sheet, seen: Seen, published: string, problems: Problem[], file: string): void {
  const other = first(seen, 'article:published_time')
  const [one, two] = [instantOf(published), instantOf(other)]
  const dayMs = 86_400_000
  if (!sheet.has('published') || Number.isNaN(one) || Number.isNaN(two) || Math.abs(one - two) < dayMs) return
  const text = `The page says it was published ${published}, and ${other} in article:published_time: the first is used, check both.`
  problems.push(problemOf(readRules['read/annotations'], { file }, text))
}

function bodyOf(thing: Thing, dom: Page, sheet: Sheet): void {
  const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, '')
  const given = textOf(thing.articleBody) || textOf(thing.text)
  const given1 = /<(?:p|br|div)\b/i.test(given)
    ? given
    : given === ''
      ? ''
      : `<p>${escapeHtml(decoded(given))
          .split(/\n\s*\n?/)
          .join('</p>\n<p>')}</p>`
  for (const one of dom.querySelectorAll('script, style, noscript, template, nav, aside, form, button, [hidden]'))
    one.remove()
  const found = mainText(dom) ?? ''
  const start = words(decoded(given1)).slice(0, 40)
  const isWhole = start === '' || words(decoded(found)).includes(start)
  sheet.body(found !== '' && isWhole ? found : given1 || found, 'html')
}
