// The libraries that bodies are made with. They are read when the first body needs them: many newsrooms have no raw HTML, and `--help` has no bodies.
import { createRequire } from 'node:module'
import type create from 'markdown-it'
import type { MarkdownIt } from 'markdown-it'

// Set by the bundle, which holds the libraries itself and follows calls of `require` with a name in them.
declare const DATELINE_VERSION: string | undefined
declare const require: NodeJS.Require

const isBundled = typeof DATELINE_VERSION !== 'undefined'
const load = (): NodeJS.Require => createRequire(import.meta.url)

export function markdownIt(): typeof create {
  return exported(isBundled ? require('markdown-it') : load()('markdown-it')) as typeof create
}

/** Footnotes, definition lists, abbreviations. */
export function markdownPlugins(): readonly ((parser: MarkdownIt) => void)[] {
  const modules: unknown[] = isBundled
    ? [require('markdown-it-footnote'), require('markdown-it-deflist'), require('markdown-it-abbr')]
    : ['footnote', 'deflist', 'abbr'].map(name => load()(`markdown-it-${name}`))
  return modules.map(one => exported(one) as (parser: MarkdownIt) => void)
}

export function sanitizeHtml(): typeof import('sanitize-html') {
  return exported(isBundled ? require('sanitize-html') : load()('sanitize-html')) as typeof import('sanitize-html')
}

/** What a package exports by default, whichever of its two builds was read. */
function exported(module: unknown): unknown {
  return (module as { readonly default?: unknown }).default ?? module
}
