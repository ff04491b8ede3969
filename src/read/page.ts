// How an item is read from a web page: schema.org in JSON-LD, then microdata, then OpenGraph and other metas, then what is visible.
import { Buffer, isUtf8 } from 'node:buffer'
import type { Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { decoded, escapeHtml } from '../syntax/htmltext.ts'
import { plainText } from '../syntax/plaintext.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import type { Reading } from './item.ts'
import { mainText, type Page, pageOf } from './libraries.ts'
import { first, metasOf, type PageParts } from './pageparts.ts'
import { authorsIn } from './pagepeople.ts'
import { titleIn } from './pagetitle.ts'
import { readRules } from './rules.ts'
import { addressOf, articleOf, isThing, listOf, resolved, type Thing, textOf, thingsOf } from './schemaorg.ts'
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
  /application\/ld\+json|article:published_time|itemprop\s*=\s*["']?datePublished|class\s*=\s*["'][^"']*\b(?:h-entry|hentry)\b|property\s*=\s*["']?og:type["']?\s+content\s*=\s*["']?article|<meta[^>]+name\s*=\s*["']?(?:date|dc\.date|publish|pubdate|citation_(?:publication_|online_)?date|originalpublicationdate|parsely-pub-date|sailthru\.date|cXenseParse:recs:publishtime)/i

/** The item of a page; undefined where nothing in it says that it is an article. */
export function page(text: string, file: string): Reading | undefined {
  if (text.length > largest || !annotated.test(text)) return undefined
  const dom = pageOf(text)
  const at = text.search(/<script[^>]+ld\+json/i)
  const places = new Places(text, file)
  const sheet = new Sheet(places, Math.max(0, at))
  const things = [...dom.querySelectorAll('script[type*="ld+json"]')].flatMap(one => thingsOf(one.textContent ?? ''))
  const seen: PageParts = { dom, things, meta: metasOf(dom) }
  const url = addressIn(seen)
  const thing = articleOf(things, url) ?? {}
  const published = publishedIn(thing, seen)
  if (published === '') return undefined
  const title = titleIn(thing, seen)
  if (title === '') return undefined
  const problems: Problem[] = []
  const people = authorsIn(thing, seen)
  const updated = textOf(thing.dateModified) || first(seen, 'article:modified_time', 'og:updated_time')
  const described = textOf(thing.description) || first(seen, 'og:description', 'description')
  const picture = pictureIn(thing, seen)
  sheet
    .put('id', permalinkIn(seen) || url)
    .put('url', url)
    .put('title', title)
    .put('published', spelled(published))
    .put('updated', laterThan(spelled(updated), spelled(published)))
    .put('summary', described)
    .put('authors', people.authors)
    .put('section', sectionsIn(thing, seen, title))
    .put(
      'language',
      textOf(thing.inLanguage).replace('_', '-') ||
        (dom.documentElement.getAttribute('lang') ?? '').trim().replace('_', '-')
    )
    .put('image', picture === '' ? undefined : { url: picture })
  disagreement(sheet, seen, published, problems, file)
  if (people.disagrees !== undefined) {
    const { shown, annotated } = people.disagrees
    const text = `The page shows ${shown}, and its annotation names ${annotated}: what is shown is used, check both.`
    problems.push(problemOf(readRules['read/annotations'], { file }, text))
  }
  bodyOf(thing, dom, sheet)
  return { drafts: [{ ...sheet.draft(0), alone: true }], problems }
}

function addressIn(seen: PageParts): string {
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

/** Medium's exports name the address that never changes around the date, and beside it the one that is shown. */
function permalinkIn({ dom }: PageParts): string {
  if (dom.querySelector('.h-entry .p-canonical') === null) return ''
  const around = dom.querySelector('.h-entry .dt-published')?.closest('a')?.getAttribute('href') ?? ''
  return /^https?:/i.test(around) ? around : ''
}

const dateMetas = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'citation_date',
  'citation_publication_date',
  'citation_online_date',
  'originalpublicationdate',
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

function publishedIn(thing: Thing, seen: PageParts): string {
  return (
    textOf(thing.datePublished) ||
    microdata(seen, 'datePublished') ||
    first(seen, ...dateMetas) ||
    textOf(thing.dateCreated) ||
    hentry(seen)
  )
}

function microdata({ dom }: PageParts, name: string): string {
  const found = dom.querySelector(`[itemprop~="${name}"]`)
  return found?.getAttribute('content') ?? found?.getAttribute('datetime') ?? ''
}

/** Microformats, and the one dated `time` of an article. */
function hentry({ dom }: PageParts): string {
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

function sectionsIn(thing: Thing, seen: PageParts, title: string): Value | undefined {
  const given = listOf(thing.articleSection).map(textOf)
  const all = (given.some(Boolean) ? given : [first(seen, 'article:section')]).map(plainText)
  const wanted = [...new Set(all)].filter(one => one !== '' && one !== title)
  return wanted.length === 0 ? undefined : wanted
}

function pictureIn(thing: Thing, seen: PageParts): string {
  const image = listOf(resolved(thing.image, seen.things))[0]
  const own = isThing(image)
    ? textOf(image.url ?? image.contentUrl ?? image['@id'])
    : typeof image === 'string'
      ? image
      : ''
  return [own, first(seen, 'og:image')].find(one => /^https?:/i.test(one)) ?? ''
}

/** Two annotations that name days far apart. */
function disagreement(sheet: Sheet, seen: PageParts, published: string, problems: Problem[], file: string): void {
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
