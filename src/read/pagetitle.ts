// The title of a web page's article, without the name of the site behind it.
import { plainText } from '../syntax/plaintext.ts'
import { elsewhere, first, type PageParts, wordsOf } from './pageparts.ts'
import { type Thing, textOf } from './schemaorg.ts'

/** Empty where the page has none. */
export function titleIn(thing: Thing, seen: PageParts): string {
  const given = plainText(textOf(thing.headline)) || plainText(textOf(thing.name))
  const annotated = given || wordsOf(seen.dom.querySelector('[itemprop="headline"]'))
  const graph = first(seen, 'og:title', 'twitter:title', 'citation_title', 'headline', 'dc.title', 'dcterms.title')
  const shown = headingOf(seen, [annotated, graph])
  // Some cut their headline to the length that search engines show.
  if (/(?:…|\.\.\.)$/.test(given)) {
    const start = given.replace(/\s*(?:…|\.\.\.)$/, '')
    const whole = [shown, graph].find(one => one.startsWith(start) && one.length > given.length)
    if (whole !== undefined) return whole
  }
  const short = (title: string): string => withoutSite(title, shown, thing, seen)
  // Where the page shows one title to its readers and to those who share it, the annotation is for search engines.
  if (shown !== '' && short(graph) === shown) return shown
  return short(annotated || graph || shown || wordsOf(seen.dom.querySelector('title')))
}

/** The page's own heading: of several that are not of other articles, the one that other titles begin with or that comes first. */
function headingOf({ dom }: PageParts, titles: readonly string[]): string {
  const all = [...dom.querySelectorAll('[itemprop="headline"], article h1, h1')]
    .filter(one => one.closest(elsewhere) === null)
    .map(wordsOf)
    .filter(text => text !== '')
  return all.find(text => titles.some(title => title.startsWith(text))) ?? all[0] ?? ''
}

/** A mark between a title and the name of a site. */
const mark = /^\s*[|｜ㅣ–—·•*»-]\s*|^：/u

/** `Ferry sails - Herald`: what comes after the bar is not the title where the page's own heading ends before it, or it is the site. */
function withoutSite(title: string, shown: string, thing: Thing, seen: PageParts): string {
  if (shown !== '' && title.startsWith(shown) && mark.test(title.slice(shown.length))) return shown
  const sites = [textOf(thing.publisher), first(seen, 'og:site_name', 'application-name')].map(folded).filter(Boolean)
  const found = /^(.+?)\s*(?:\s[|–—·•*»-]\s|[｜ㅣ：])\s*([^|]+)$/su.exec(title)
  return found !== null && sites.includes(folded(found[2]!)) ? found[1]! : title
}

/** The name of a site as two spellings of it are compared: `The Herald` is `herald.com`. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|\.(?:com|de|net|org|co\.uk)$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
