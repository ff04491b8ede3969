// The libraries that web pages are read with. They are loaded when the first page needs them: most newsrooms have none.
import { createRequire } from 'node:module'

// Set by the bundle, which holds the libraries itself and follows calls of `require` with a name in them.
declare const DATELINE_VERSION: string | undefined
declare const require: NodeJS.Require

const isBundled = typeof DATELINE_VERSION !== 'undefined'
const load = (): NodeJS.Require => createRequire(import.meta.url)

/** As much of an element as is asked for. */
export interface PageElement {
  readonly textContent: string | null
  readonly innerHTML: string
  readonly localName: string
  readonly parentNode: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
}

/** A page as linkedom parses it: scripts are not run, and nothing is fetched. */
export function pageOf(html: string): Page {
  const { parseHTML } = (isBundled ? require('linkedom') : load()('linkedom')) as {
    parseHTML: (html: string) => { document: Page }
  }
  return parseHTML(html).document
}

/** The main text of a page as HTML, by the rules of Firefox's reader view; the page is used up. */
export function mainText(page: Page): string | undefined {
  const { Readability } = (isBundled ? require('@mozilla/readability') : load()('@mozilla/readability')) as {
    Readability: new (page: Page, options: object) => { parse: () => { content?: string | null } | null }
  }
  const found = new Readability(page, { maxElemsToParse: mostElements, charThreshold: 200 }).parse()
  return found?.content ?? undefined
}

/** No article has as many. */
const mostElements = 50_000
