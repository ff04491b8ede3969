// The door of the render stage: the body of a selected item as safe HTML with absolute addresses, and a summary taken from it.
import type { Item } from './model.ts'
import { type Problem, problem } from './problem.ts'
import type { Sanitize } from './render/html.ts'
import { type Address, settled, unknown } from './render/links.ts'
import type { Markdown } from './render/markdown.ts'
import { firstParagraph, paragraphs, shortened } from './render/text.ts'

export interface Rendering {
  /** Absent where the item has no body, or one that says nothing. */
  readonly html?: string
  /** Plain text of the first paragraph, shortened; only where the item has no summary of its own. */
  readonly summary?: string
  readonly problems: readonly Problem[]
}

/** Pure. Relative addresses are resolved on `base`: the item's own URL, or the site's where it has none. */
export type Render = (item: Item, options: { readonly base: string }) => Rendering

/**
 * The function that renders these items, with the libraries loaded that their bodies need and no other. Only the items given
 * here may be rendered with it.
 */
export async function renderer(items: Iterable<Item>): Promise<Render> {
  let wantsMarkdown = false
  let wantsSanitizer = false
  for (const { body } of items) {
    wantsMarkdown ||= body?.format === 'markdown'
    wantsSanitizer ||= body?.format === 'html' || (body?.format === 'markdown' && mayHoldHtml(body.text))
    if (wantsMarkdown && wantsSanitizer) break
  }
  const [markdown, sanitize] = await Promise.all([
    wantsMarkdown ? import('./render/markdown.ts').then(part => part.markdown()) : undefined,
    wantsSanitizer ? import('./render/html.ts').then(part => part.sanitizer()) : undefined
  ])
  return (item, { base }) => rendering(item, base, { markdown, sanitize })
}

interface Parts {
  readonly markdown: Markdown | undefined
  readonly sanitize: Sanitize | undefined
}

/** True for every text that holds HTML, and for some that do not. */
const mayHoldHtml = (text: string): boolean => /<[a-z!/?]|\{\{|\{%/i.test(text)

function rendering(item: Item, base: string, parts: Parts): Rendering {
  const { body } = item
  if (!body) return { problems: [] }
  const refused: string[] = []
  const embeds: string[] = []
  const address: Address = (written, use) => {
    const url = settled(written, base, use)
    if (url === undefined && written.trim() !== '' && !written.includes(unknown)) refused.push(written.trim())
    return url
  }
  const html = made(body.text, body.format, address, embeds, parts)
  const problems: Problem[] = []
  const place = { file: item.origin.file, line: body.line, field: 'body' }
  if (refused.length > 0) {
    const text = `${listed(refused)} cannot be an address in a feed; the link is left out and its text kept. Write a whole https:, mailto: or tel: address.`
    problems.push(problem('warning', 'render/address', place, text))
  }
  if (embeds.length > 0) {
    const text = `${listed(embeds)} is embedded in the article, which feeds cannot do, and is left out. Put a link to it in the text.`
    problems.push(problem('warning', 'render/embed', place, text))
  }
  if (html.trim() === '') return { problems }
  const first = item.summary === undefined ? firstParagraph(html) : undefined
  return { html, ...(first === undefined ? {} : { summary: shortened(first) }), problems }
}

function made(
  text: string,
  format: NonNullable<Item['body']>['format'],
  address: Address,
  embeds: string[],
  parts: Parts
): string {
  if (format === 'text') return paragraphs(text)
  const sanitized = (html: string, settle: Address): string => {
    if (!parts.sanitize) throw new Error('An item is rendered that `renderer` was not given')
    return parts.sanitize(html, settle, embed => embeds.push(embed))
  }
  if (format === 'html') return sanitized(text, address)
  if (!parts.markdown) throw new Error('An item is rendered that `renderer` was not given')
  const { html, raw } = parts.markdown.html(text, address)
  return raw ? sanitized(html, address) : html
}

/** `“a”, “b” and 3 more`. */
function listed(values: readonly string[]): string {
  const shown = [...new Set(values)].map(value => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`)
  return shown.length <= 3 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`
}
