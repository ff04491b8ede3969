// The door of the render stage: bodies of selected items as safe HTML with absolute addresses, and summaries taken from them.
import type { Item } from './model.ts'
import { mayHoldShortcodes, type Rendering, rendering } from './render/item.ts'

export type { Rendering } from './render/item.ts'

/** Pure. Relative addresses are resolved on `base`: the item's own URL, or the site's where it has none. */
export type Render = (item: Item, options: { readonly base: string }) => Rendering

/**
 * The function that renders these items, with the libraries loaded that their bodies need and no other. Only the items given
 * here may be rendered with it; another may throw.
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

/** True for every text that holds HTML, or might once shortcodes are gone, and for some that do not. */
const mayHoldHtml = (text: string): boolean => /<[a-z!/?]/i.test(text) || mayHoldShortcodes(text)
