// Who wrote the article of a web page: by its annotations, and by the byline that its readers see.
import type { Value } from '../model.ts'
import { plainText } from '../syntax/plaintext.ts'
import type { PageElement } from './libraries.ts'
import { elsewhere, type PageParts, wordsOf } from './pageparts.ts'
import { folded } from './pagetitle.ts'
import { isOrganization, isThing, listOf, resolved, type Thing, textOf } from './schemaorg.ts'

export interface PagePeople {
  readonly authors: Value | undefined
  /** What the page shows, where its annotation names nobody of those. */
  readonly disagrees?: { readonly shown: string; readonly annotated: string }
}

interface Named {
  readonly name: string
  readonly organization: boolean
}

/**
 * The first of the annotations and of what is shown that names a person; organizations and slugs where nothing does. A byline
 * that is shown and has none of the names of an annotation wins over it: annotations name editors, uploaders and the site.
 */
export function authorsIn(thing: Thing, seen: PageParts): PagePeople {
  const publishers = new Set(
    [textOf(thing.publisher), seen.meta.get('og:site_name')?.[0] ?? ''].map(folded).filter(Boolean)
  )
  const isPublisher = ({ name }: Named): boolean => publishers.has(folded(name))
  const isPerson = (one: Named): boolean => !one.organization && !isPublisher(one) && !isSlug(one.name)
  const entries = (value: unknown): Named[] => annotatedNames(value, seen.things)
  const shown = visibleAuthors(seen)
  const candidates = [
    entries(thing.author),
    entries(thing.creator),
    microdataAuthors(seen),
    ...metaAuthors(seen),
    shown.names
  ]
  const chosen = candidates.find(some => some.some(isPerson)) ?? candidates.find(some => some.length > 0)
  if (chosen === undefined) return { authors: undefined }
  const annotated = chosen.map(({ name }) => name).join(', ')
  if (shown.sure && chosen !== shown.names && isElse(shown.names, chosen))
    return {
      authors: listedAs(shown.names, isPublisher),
      disagrees: { shown: shown.names.map(({ name }) => name).join(', '), annotated }
    }
  return { authors: listedAs(chosen, isPublisher) }
}

function listedAs(names: readonly Named[], isPublisher: (one: Named) => boolean): Value {
  const unique = [...new Map(names.map(one => [folded(one.name), one])).values()]
  const values = unique.map(one =>
    one.organization || isPublisher(one) ? { name: one.name, kind: 'organization' } : one.name
  )
  return values.length === 1 ? values[0]! : values
}

/** `jane-doe`, `jane_doe`: what an address or an account is called. */
const isSlug = (name: string): boolean => /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name)

const lettersOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []

/** Whether what is shown shares no word with what is annotated. */
function isElse(shown: readonly Named[], annotated: readonly Named[]): boolean {
  const words = new Set(annotated.flatMap(({ name }) => lettersOf(name)))
  return !shown.some(({ name }) => lettersOf(name).some(word => words.has(word)))
}

/** Names of things and texts, however deep their lists are. */
function annotatedNames(value: unknown, things: readonly Thing[], depth = 0): Named[] {
  if (depth > 4) return []
  return listOf(resolved(value, things)).flatMap(one => {
    if (Array.isArray(one)) return annotatedNames(one, things, depth + 1)
    if (typeof one === 'string') return named(one, false)
    if (!isThing(one)) return []
    const names = listOf(one.name).filter(name => typeof name === 'string')
    const parts = [textOf(one.givenName), textOf(one.familyName)].filter(Boolean).join(' ')
    return (names.length > 0 ? names : [parts]).flatMap(name => named(name as string, isOrganization(one)))
  })
}

function named(written: string, organization: boolean): Named[] {
  // `Ida Berg (ibe.)`: the sign under which a paper prints short pieces is no part of a name.
  const name = plainText(written).replace(/(\p{L} \p{L}.*?)\s*\(\p{Ll}{2,4}\.?\)$/u, '$1')
  if (
    name === '' ||
    /^(?:https?:|www\.|@|\/|\()/i.test(name) ||
    /^(?:null|undefined|none|n\/a|admin|unknown|anonymous|guest|webmaster|[\w.]+ developer)$/i.test(name) ||
    /^\S+@\S+$/.test(name)
  )
    return []
  return [{ name, organization }]
}

/** Authors of the article: not those of the pictures and comments in it. */
function microdataAuthors({ dom }: PageParts): Named[] {
  return [...dom.querySelectorAll('[itemprop~="author"]')]
    .filter(one => one.closest(elsewhere) === null && isOfArticle(one))
    .flatMap(one => {
      const inner = one.querySelector('[itemprop~="name"]')
      const organization = /Organization/.test(one.getAttribute('itemtype') ?? '')
      return named(inner?.getAttribute('content') ?? one.getAttribute('content') ?? wordsOf(inner ?? one), organization)
    })
}

function isOfArticle(author: PageElement): boolean {
  const around = author.parentNode?.closest?.('[itemscope]')
  const type = around?.getAttribute('itemtype') ?? ''
  return type === '' || /Article|Posting|Page|CreativeWork|Report|Review$/.test(type)
}

const metas = [
  'author',
  'article:author',
  'parsely-author',
  'cxenseparse:author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'byl',
  'byline',
  'citation_author',
  'citation_authors',
  'article:author_name',
  'shareaholic:article_author_name',
  'articleauthor',
  'article_author',
  'dcsext.author',
  'authors',
  'author_name',
  'og:article:author',
  'og:author',
  'twitter:creator:name'
] as const

/** `Written by` beside `twitter:label1`, as Yoast's plug-in says it in the languages that most use it. */
const writtenBy =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|kirjoittanut|napisane przez|napsal\(a\)|autor|yazan|автор|написано|автором|نویسنده|كُتب بواسطة|作者|作成者|執筆者|글쓴이|ditulis oleh|penulis|szerző|scris de|written by)$/iu

/** `Lund, Ole B.`, as scholarly pages may name people. */
const surnameLast = (name: string): string => name.replace(/^\s*([^,]+),\s*([^,]+?)\s*$/, '$2 $1')

/** One list for each kind of meta that names somebody. */
function metaAuthors({ meta }: PageParts): Named[][] {
  const plain = metas.map(name =>
    (meta.get(name) ?? []).flatMap(one =>
      (name === 'citation_authors' ? one.split(';') : [one]).flatMap(each =>
        named(name.startsWith('citation_') ? surnameLast(each) : each, false)
      )
    )
  )
  const labelled = [1, 2].flatMap(number =>
    writtenBy.test(meta.get(`twitter:label${number}`)?.[0] ?? '') ? (meta.get(`twitter:data${number}`) ?? []) : []
  )
  return [...plain, labelled.flatMap(one => named(one, false))].filter(some => some.length > 0)
}

/** How pages call the place of their byline, in classes, ids and test marks; `authorName` is read as `author-name`. */
const byline =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es|as?|i)?|verfasser|writers?|reporters?|auteurs?|autore|skribent|journalists?|redakteur|penulis|yazar|(?:text|authors?)(?:author|name|line))(?=$|[\s_-])/i

/** What is called so too and is no byline. */
const noByline =
  /bio|comment|avatar|follow|related|image|photo|picture|caption|social|share|tags?\b|more|widget|list-page|login/i

const authorPage =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori?|reporters?|journalists?|staff|contributors?|penulis|yazar(?:lar)?)\/[^/?#]+/i

function isAuthorLink(element: PageElement): boolean {
  if (element.localName !== 'a') return false
  return /\bauthor\b/.test(element.getAttribute('rel') ?? '') || authorPage.test(element.getAttribute('href') ?? '')
}

interface Shown {
  readonly names: readonly Named[]
  /** It is introduced, or a link to the page of an author. */
  readonly sure: boolean
}

/** The byline that stands nearest below the heading. More than three names apart are those of a list of articles, and then nobody is named. */
function visibleAuthors({ dom }: PageParts): Shown {
  // Microformats say what they are: the author of an entry may be in its own footer.
  const known = [...dom.querySelectorAll('.h-entry .p-author')].filter(
    one => one.closest('aside, nav, .h-cite, [class*="comment"], .h-feed .h-entry') === null
  )
  if (known.length > 0) return { names: apart(known.map(wordsOf)), sure: true }
  const heading = [...dom.querySelectorAll('h1')].find(one => one.closest(elsewhere) === null)
  let below = heading === undefined
  let paragraphs = 0
  const found: { element: PageElement; text: string; linked: boolean; near: boolean }[] = []
  for (const element of dom.querySelectorAll(
    'h1, p, [class], [id], [data-testid], [rel~="author"], a[href], address'
  )) {
    if (element === heading) below = true
    if (!below || element === heading) continue
    if (element.localName === 'p' && (element.textContent ?? '').length > 150) paragraphs++
    const near = heading !== undefined && paragraphs < 3
    const linked = near && isAuthorLink(element)
    if (!linked && element.localName !== 'address' && !isByline(element)) continue
    if (element.closest(elsewhere) !== null) continue
    if (found.some(({ element: outer }) => isInside(element, outer))) continue
    const text = wordsOf(element)
    if (text.length < 3 || text.length > 120 || !/\p{Lu}|\p{Lo}/u.test(text)) continue
    // A byline inside, without the date beside it.
    if (/\d/.test(text) && [...element.querySelectorAll('[class]')].some(inner => isByline(inner) && isWords(inner)))
      continue
    const holds = element.querySelector('a[rel~="author"], a[href*="/author"]') !== null
    found.push({ element, text, linked: linked || holds, near })
  }
  const nearest = found[0]
  if (nearest === undefined) return { names: [], sure: false }
  const like = found.filter(({ element }) => classOf(element) === classOf(nearest.element))
  const names = apart(like.map(({ text }) => text))
  return { names, sure: names.length > 0 && nearest.near && (nearest.linked || introduced.test(nearest.text)) }
}

const introduced = /^(?:by|von|par|por|di|de|da|door|av|af|text|autor|oleh|fra|от|автор|текст)\b[:\s]/iu

function apart(texts: readonly string[]): Named[] {
  const distinct = [...new Set(texts)]
  return distinct.length > 3 ? [] : distinct.flatMap(one => named(one, false))
}

function isWords(element: PageElement): boolean {
  const text = wordsOf(element)
  return text.length > 2 && !/\d/.test(text)
}

const classOf = (element: PageElement): string => `${element.localName} ${element.getAttribute('class') ?? ''}`

function isByline(element: PageElement): boolean {
  const written = ['class', 'id', 'data-testid', 'data-test'].map(name => element.getAttribute(name) ?? '').join(' ')
  const words = written.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__/g, ' ')
  return byline.test(words) && !noByline.test(words)
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let up = element.parentNode; up !== null && up !== undefined; up = up.parentNode) if (up === outer) return true
  return false
}
