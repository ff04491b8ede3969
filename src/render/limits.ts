// What a body may hold: beyond these limits no person wrote it, and the time that parsers take grows with its square.

/** Limits on one body. They are in docs/notes/sanitizing.md. */
export const limits = { characters: 5_000_000, depth: 1000, footnotes: 3000 } as const

/** Elements whose end tag may be left out: any number of them in a row nests nowhere. */
const flat = new Set('p li td th tr dt dd option optgroup rt rp tbody thead tfoot colgroup'.split(' '))
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** What there is too much of, as the end of a sentence; nothing where all is well. */
export function excess(text: string, format: 'markdown' | 'html' | 'text'): string | undefined {
  if (text.length > limits.characters) return `more than ${limits.characters / 1_000_000} million characters`
  if (format === 'text') return undefined
  if (format === 'markdown' && text.split('[^').length > limits.footnotes)
    return `more than ${limits.footnotes} footnotes`
  return depthOf(text) > limits.depth ? `elements nested more than ${limits.depth} deep` : undefined
}

/** How many elements are open at once at most, by their tags alone. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name, rest] of html.matchAll(/<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi)) {
    const element = name!.toLowerCase()
    if (flat.has(element) || empty.has(element) || rest!.endsWith('/')) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
