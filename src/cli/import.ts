// dateline import: items of any source as Markdown files with front matter, one file an item. Nothing that exists is overwritten.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import TurndownService from 'turndown'
import { stringify } from 'yaml'
import type { Credit, Item } from '../model.ts'
import { slugOf } from '../normalize.ts'
import type { Problem } from '../problem.ts'
import { rfc3339Local } from '../syntax/rfc3339.ts'
import { listed } from './items.ts'
import { reported } from './problems.ts'
import { counted, type Terminal } from './terminal.ts'

export interface ImportOptions {
  readonly config?: string
  readonly authors?: string
  readonly zone?: string
  /** The folder that the items are written to. */
  readonly to: string
  readonly now: number
}

/** Writes the items of the sources; 1 where something could not be carried over. */
export function importItems(sources: readonly string[], options: ImportOptions, screen: Terminal): 0 | 1 | 2 {
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' })
  // What Markdown has no marks for stays HTML, which Markdown may hold.
  turndown.keep(['figure', 'table', 'video', 'audio', 'iframe', 'sub', 'sup'])
  const all: Problem[] = []
  const kept: string[] = []
  let written = 0
  mkdirSync(options.to, { recursive: true })
  const taken = new Set<string>()
  for (const source of sources) {
    const found = listed(source, options)
    if (!Array.isArray(found)) {
      screen.warn(reported(found.problems, 'pretty', screen).trimEnd())
      return 2
    }
    for (const { item, html, problems, id, url } of found) {
      all.push(...problems)
      if (item === undefined) continue
      const path = join(options.to, fileNameOf(item, taken))
      if (existsSync(path)) {
        kept.push(path)
        continue
      }
      const text = html === undefined ? '' : turndown.turndown(html)
      writeFileSync(path, `---\n${stringify(frontMatter(item, id, url), { lineWidth: 0 })}---\n\n${text}\n`)
      written++
    }
  }
  screen.say(`${counted(written, 'item')} written to ${options.to}.`)
  for (const path of kept)
    screen.warn(`${path} already exists and was not changed: move it away to import its item again.`)
  const text = reported(all, 'pretty', screen)
  if (text !== '') screen.warn(text.trimEnd())
  return kept.length > 0 || all.some(({ level }) => level === 'error') ? 1 : 0
}

/** `2026-03-05-ferry.md`; a second item of that day and slug has a number. */
function fileNameOf({ published, slug }: Item, taken: Set<string>): string {
  const stem = `${rfc3339Local(published).slice(0, 10)}-${slugOf(slug) || 'item'}`
  let name = `${stem}.md`
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}.md`
  taken.add(name)
  return name
}

function frontMatter(item: Item, id: string | undefined, url: string | undefined): object {
  const { title, summary, published, updated, embargo, expires, draft, language, credits, sections, tags, image } = item
  const author = ({ name, kind, email, url: page }: Credit): string | object =>
    kind === 'person' && email === undefined && page === undefined
      ? name
      : { name, ...(kind === 'organization' && { kind }), ...(email && { email }), ...(page && { url: page }) }
  const date = rfc3339Local(published)
  const authors = credits.filter(({ role }) => role === 'author').map(author)
  return {
    ...(title !== undefined && { title }),
    date: published.precision === 'day' ? date.slice(0, 10) : date,
    ...(updated && { updated: rfc3339Local(updated) }),
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(authors.length > 0 && { authors }),
    ...(summary !== undefined && { summary }),
    ...(sections.length > 0 && { section: sections }),
    ...(tags.length > 0 && { tags }),
    ...(language !== undefined && { language }),
    ...(image && {
      image: { url: image.url, ...(image.alt && { alt: image.alt }), ...(image.caption && { caption: image.caption }) }
    }),
    ...(item.enclosures.length > 0 && {
      enclosures: item.enclosures.map(({ url: address, type, length }) => ({
        url: address,
        type,
        ...(length && { length: String(length) })
      }))
    }),
    ...(embargo && { embargo: rfc3339Local(embargo) }),
    ...(expires && { expires: rfc3339Local(expires) }),
    ...(draft && { draft: true })
  }
}
