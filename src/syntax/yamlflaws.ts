// What is wrong with YAML text and what to do about it: the library's messages in our words, and what must not be passed to it.

/** A place in the file; 1-based, columns count UTF-16 units, as editors do. */
export interface YamlPlace {
  readonly line: number
  readonly column: number
}

/** What is wrong, in the shape of a Problem (problem.ts), which a syntax may not know. */
export interface YamlProblem {
  readonly rule: 'yaml/syntax' | 'yaml/duplicate-key' | 'yaml/alias' | 'yaml/too-deep' | 'yaml/too-large' | 'yaml/tag'
  readonly level: 'error' | 'warning'
  readonly place: YamlPlace & { readonly file: string }
  readonly text: string
}

/** Nothing an editor writes nests deeper. */
export const DEEPEST = 200

/** What to do about the library's errors, by its code and the beginning of its message. */
const advice: readonly (readonly [error: RegExp, text: string])[] = [
  [/^ALIAS_PROPS/, 'An alias (*name) cannot have a tag or an anchor of its own: remove them.'],
  [/^BAD_DQ_ESCAPE/, 'YAML does not know this escape: write \\\\ for a backslash, or use single quotes.'],
  [/ end with a [\]}]/, 'A bracket is opened before this and not closed: close it, or put the value in quotes.'],
  [/^BAD_INDENT/, 'This line is not indented like its neighbours: align it with the lines of the same list or map.'],
  [/^BAD_SCALAR_START/, 'A value cannot begin with this character: put the value in quotes.'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'This value reads as another "key: value": put a value that holds a colon and a space in quotes, or align the line.'
  ],
  [/^BLOCK_IN_FLOW/, 'A block of indented lines cannot be inside brackets: write it on its own lines.'],
  [/Missing closing/, 'The quote that opens here is never closed: close it, or remove it.'],
  [/Implicit/, 'This line has no "key: value": add the key, or indent the line if it continues the one above.'],
  [/^MISSING_CHAR/, 'A bracket, comma or colon is missing here: add it, or put the value in quotes.'],
  [/^TAB_AS_INDENT/, 'This line is indented with a tab: use spaces.'],
  [/^UNEXPECTED_TOKEN/, 'This is not expected here: if it belongs to the value before it, put that value in quotes.']
]

/** What an editor should do about an error of the library. */
export function adviceFor(code: string, message: string): string {
  const full = `${code} ${message}`
  return advice.find(([pattern]) => pattern.test(full))?.[1] ?? `${message}.`
}

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u200b': 'a zero-width space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\u2003': 'an em space',
  '\u2009': 'a thin space'
}

/** What to do about a space that YAML takes for a letter, where the line at `offset` has one after a colon or at its beginning. */
export function invisibleIn(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? text.length : end)
  const found = /(?:^\s*|:|-)([\u00a0\u200b\u202f\u3000\u2003\u2009])/.exec(line)?.[1]
  if (found === undefined) return undefined
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `This line has ${names[found]} (U+${code}) where YAML needs an ordinary one: replace it with a space.`
}

const quoteOpening = /^(?:[^"'\n]*?(?::|-) +|\s*)(["'])/
/** What a line of quoted text must not look like: then the closing quote is missing, and the next one belongs to something else. */
const ownLine = /\n(?:[\w-]+:(?:\s|$)|- |---|\.\.\.|#)/

/**
 * The text with the lines of the quoted scalar that ends too early at `at` indented, which changes neither its value nor any line
 * number; `undefined` where its closing quote is really missing.
 */
export function indented(text: string, at: number): string | undefined {
  const opening = quoteBefore(text, at)
  if (opening === undefined) return undefined
  const start = opening.at + 1
  const end = closingQuote(text, start, text.charAt(opening.at))
  const quoted = text.slice(start, end)
  if (end === -1 || !/^["'][ \t]*(?:\n|$)/.test(text.slice(end, end + 80))) return undefined
  if (!quoted.includes('\n') || ownLine.test(quoted)) return undefined
  const deeper = quoted.replaceAll('\n', `\n${' '.repeat(opening.column + 1)}`)
  return text.slice(0, start) + deeper + text.slice(start + quoted.length)
}

/**
 * The quote that opens the scalar which the library gave up on at `at`: on that line or above blank and indented ones, where a later quote
 * might close it; anywhere above the end of the text, where none does.
 */
export function quoteBefore(text: string, at: number): { at: number; column: number } | undefined {
  const toEnd = at >= text.length
  let start = text.lastIndexOf('\n', at - 1) + 1
  for (let end = at; ; ) {
    const opening = quoteOpening.exec(text.slice(start, end))
    if (opening !== null && (!toEnd || closingQuote(text, start + opening[0].length, opening[1] ?? '"') === -1)) {
      return { at: start + opening[0].length - 1, column: opening[0].length - 1 }
    }
    if (start === 0 || (!toEnd && /\S/.test(text.charAt(start)) && start !== at)) return undefined
    end = start - 1
    start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1
  }
}

function closingQuote(text: string, start: number, quote: string): number {
  for (let end = text.indexOf(quote, start); end !== -1; end = text.indexOf(quote, end + 1)) {
    if (quote === "'") {
      if (text[end + 1] !== "'") return end
      end++
    } else {
      let slashes = 0
      while (end - 1 - slashes >= start && text[end - 1 - slashes] === '\\') slashes++
      if (slashes % 2 === 0) return end
    }
  }
  return -1
}

/**
 * The line (0-based) on which a text nests deeper than the library may be asked to go. It recurses, and a regular expression compiled
 * near the end of the stack does not throw but ends the process: so the depth is bounded before, from above, by brackets and indents.
 */
export function tooDeep(text: string, deepest: number = DEEPEST): number | undefined {
  const indents: number[] = []
  let brackets = 0
  let number = 0
  for (let at = 0; at < text.length; number++) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, end)
    at = end + 1
    const indent = line.search(/\S/)
    if (indent === -1) continue
    while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    indents.push(indent)
    const compact = (/^\s*(?:[-?:]\s+|[&!]\S*\s+)+/.exec(line)?.[0] ?? '').split(/\s+/).length
    if (indents.length + compact > deepest) return number
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i) | 0x20
      // [ and { differ by this bit, and so do ] and }.
      if (code === 0x7b && ++brackets > deepest) return number
      if (code === 0x7d && brackets > 0) brackets--
    }
  }
  return undefined
}
