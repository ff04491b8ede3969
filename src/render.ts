// The door of the render stage: bodies of selected items as safe HTML with absolute addresses, and summaries taken from them.

import type { Item } from './model.ts'
import { sanitizer } from './render/html.ts'
import { type Rendering, type RenderParts, rendering } from './render/item.ts'
import { markdown } from './render/markdown.ts'
import type { Pages } from './render/pages.ts'

export type { Rendering } from './render/item.ts'
export { type Pages, pagesOf } from './render/pages.ts'

// The libraries are read when the first body needs them: many newsrooms have no raw HTML.
const known: { -readonly [part in keyof RenderParts]?: RenderParts[part] } = {}
const parts: RenderParts = {
  get markdown() {
    known.markdown ??= markdown()
    return known.markdown
  },
  get sanitize() {
    known.sanitize ??= sanitizer()
    return known.sanitize
  }
}

export interface RenderOptions {
  /** The item's own address, or the site's where it has none. */
  readonly base: string
  /** The address of the site, which may have a path; the root of `base` without it. */
  readonly site?: string
  readonly pages?: Pages
  /** Where corrections are printed; without it, at the end. */
  readonly corrections?: 'beginning' | 'end' | 'none'
}

/**
 * The body of an item, made. Relative addresses are resolved on `base`: the item's own URL, or the site's where it has none. `pages` knows the
 * items that links may lead to.
 */
export function render(item: Item, { base, site, pages, corrections = 'end' }: RenderOptions): Rendering {
  return rendering(item, { base, site: site ?? new URL('/', base).href, pages, corrections }, parts)
}
