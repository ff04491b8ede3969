// A web page as its readers see it: the parsed page, its annotations, its metas, and where its own heading stands.
import { decoded } from '../syntax/htmltext.ts'
import type { Page, PageElement } from './libraries.ts'
import type { Thing } from './schemaorg.ts'

export interface PageParts {
  readonly dom: Page
  readonly things: readonly Thing[]
  /** By lower-case name, all of each. */
  readonly meta: ReadonlyMap<string, readonly string[]>
}

export function metasOf(dom: Page): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const one of dom.querySelectorAll('meta')) {
    const content = decoded(one.getAttribute('content') ?? '').trim()
    if (content === '') continue
    // A meta of microdata belongs to the thing around it, which may be a picture.
    const names = ['property', 'name'].map(attribute => one.getAttribute(attribute)?.toLowerCase() ?? '')
    const own = one.closest('[itemscope]') === null ? (one.getAttribute('itemprop')?.toLowerCase() ?? '') : ''
    for (const name of new Set([...names, own])) if (name !== '') found.set(name, [...(found.get(name) ?? []), content])
  }
  return found
}

/** The content of the first of these metas that the page has. */
export const first = ({ meta }: PageParts, ...names: readonly string[]): string =>
  names.map(name => meta.get(name)?.[0]).find(one => one !== undefined) ?? ''

/** The words of an element, with blanks between the words of different elements. */
export function wordsOf(element: PageElement | null | undefined): string {
  if (!element) return ''
  const html = element.innerHTML
    .replace(/<(script|style|svg|noscript|template)\b.*?<\/\1\s*>|<!--.*?-->/gs, '')
    .replace(/<\/?(?:b|strong|i|em|mark|u|sup|sub|wbr)\b[^>]*>/g, '')
    .replace(/<\/(?:a|li)>\s*(?=<(?:a|li)\b)/g, ', ')
    .replace(/<[^>]*>/g, edge)
  return decoded(html)
    .replace(between, '')
    .replaceAll(edge, ' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Stands where a tag was. */
const edge = '\u0001'

/** No blank is made between a word and the mark behind it. */
const between = /\u0001+(?=[,;:.!?])/g

/** What pages print beside an article: names, dates and headings in it are of other articles. */
export const elsewhere =
  'aside, nav, footer, figure, figcaption, .h-cite, [class*="related"], [class*="recommend"], [class*="teaser"], [class*="promo"], [class*="more-from"], [class*="most-read"], [class*="comment"], li article'
