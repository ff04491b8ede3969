// How site generators spell their markup in article bodies: Hugo shortcodes, Liquid and Nunjucks, MDX, kramdown's attribute lists.
import { expressionEnd, moduleEnd } from './mdx.ts'

/** The arguments of a shortcode, tag or component: `src="a.jpg"`, `alt: 'x'`, `wide={true}` by name, the others in their order. */
export interface Arguments {
  readonly named: Readonly<Record<string, string>>
  readonly listed: readonly string[]
}

/** A piece of a generator's markup; `end` is the offset behind it. */
export type Mark =
  /** A shortcode, tag or component. `end…` tags and `/…` shortcodes are closing. */
  | {
      readonly kind: 'call'
      readonly end: number
      readonly name: string
      readonly arguments: Arguments
      readonly closing: boolean
    }
  /** `{{ … }}`: what a variable or a filtered literal gives. */
  | { readonly kind: 'value'; readonly end: number; readonly expression: string }
  /** `{…}` of MDX: what JavaScript gives. */
  | { readonly kind: 'expression'; readonly end: number; readonly code: string }
  /** What the reader may see as it stands. */
  | { readonly kind: 'shown'; readonly end: number; readonly text: string }
  /** `{% highlight %}`: a block of code. */
  | { readonly kind: 'code'; readonly end: number; readonly text: string; readonly language: string }
  /** What no reader shall see. */
  | { readonly kind: 'dropped'; readonly end: number; readonly name: string; readonly title?: string }

/** A text that is looked through from its beginning to its end. It remembers where the next of something is, so that looking ahead costs one pass in all. */
export class TextAhead {
  readonly text: string
  /** Characters of JavaScript that may still be stepped through: a text of braces alone would take the square of its length. */
  readonly budget = { left: 3_000_000 }
  readonly #known = new Map<RegExp, { from: number; at: number }>()

  constructor(text: string) {
    this.text = text
  }

  /** Where the pattern (with `g`) is found next; -1 where it is not. */
  next(pattern: RegExp, from: number): number {
    const known = this.#known.get(pattern)
    if (known !== undefined && from >= known.from && (known.at < 0 || known.at >= from)) return known.at
    pattern.lastIndex = from
    const at = pattern.exec(this.text)?.index ?? -1
    this.#known.set(pattern, { from, at })
    return at
  }
}

/** Ends without which there is no use in looking for the whole. */
const ends = {
  raw: /\{%-?\s*end(?:raw|verbatim)\s*-?%\}/g,
  highlight: /\{%-?\s*endhighlight\b|\{\{[<%]\s*\/\s*highlight\b/g,
  comment: /#\}/g,
  jsxComment: /\*\/\}/g,
  value: /\}\}/g,
  brace: /\}/g
}

/** Where a mark may begin, with `m`: cheap to look for, and rare in plain Markdown. */
export const beginning = /\{[{%#:./]|\{[a-z-]+=|<\/?[A-Z]|^(?:import|export)\s|^[ \t]*:::/gm

/** What attribute lists (`{#id .class}`) are counted as. */
export const attributeLists = '{…} attributes'

/** Tags whose inside is for the generator alone. */
const silent = new Set(
  'comment capture for tablerow macro schema javascript stylesheet style css script paginate'.split(' ')
)

const patterns = {
  hugoEscaped: /\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/sy,
  hugo: /\{\{([<%])-?\s*(\/?)\s*([\w./-]+)((?:"(?:\\.|[^"\\])*"|`[^`]*`|(?![>%]\}\}|\{\{)[^"`])*)[>%]\}\}/sy,
  raw: /\{%-?\s*(raw|verbatim)\s*-?%\}(.*?)\{%-?\s*end\1\s*-?%\}/sy,
  highlight:
    /\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}\n?(.*?)\n?[ \t]*\{%-?\s*endhighlight\s*-?%\}|\{\{([<%])\s*highlight\b\s*([\w+#-]*)[^>%]*[>%]\}\}\n?(.*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/sy,
  tagName: /\{%-?\s*([\w-]+)/y,
  comment: /\{#-?(?=[\s-]).*?#\}/sy,
  jsxComment: /\{\/\*.*?\*\/\}/sy,
  value:
    /\{\{\{?-?\s*((?:"(?:\\.|(?!\n[ \t]*\n)[^"\\])*"|'(?:\\.|(?!\n[ \t]*\n)[^'\\])*'|(?!\n[ \t]*\n)[^{}"'])+?)\s*-?\}\}\}?/sy,
  attributes:
    /\{:{1,2}\/?[\w-]*(?=[\s}.#])[^{}\n]*\}|\{:?(?:\s*(?:[#.][^\s{}#.="']+(?=[\s}#.])|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%-]+)))+\s*\}/y,
  component:
    /<(\/?)([A-Z][\w.]*)((?:\s+(?:[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s"'>{}]+))?|\{\s*\.\.\.[^{}]*\}))*)\s*\/?>/sy,
  module:
    /(?:import\s+(?:[\w*{][^'"\n;]*(?:\n[^'"\n;]+){0,40}\sfrom\s+)?(["'])[^'"\n]+\1;?|export\s+(?:default\s|const\s|let\s|var\s|function\s|async\s|class\s|\*|\{)[^\n]*(?:\n(?!\n)[^\n]*)*)[ \t]*(?=\n|$)/y,
  container: /[ \t]*:{3,}[ \t]*(?:[\w.-]+(?:[ \t]*\[([^\]\n]*)\])?)?[ \t]*(?:\{[^}\n]*\})?([^\n]*)(?=\n|$)/y
}

/** The same in MDX, where each brace begins an expression. */
export const beginningMdx = new RegExp(`\\{|${beginning.source}`, 'gm')

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** The mark at this offset, outside code. HTML bodies know no MDX, no attribute lists and no containers; only MDX has expressions. */
export function mark(source: TextAhead, offset: number, format: 'markdown' | 'html' | 'mdx'): Mark | undefined {
  const { text } = source
  const braces = text[offset] === '{' ? (escapedMark(source, offset) ?? templateMark(source, offset)) : undefined
  const other = braces ?? (format === 'html' ? undefined : markdownMark(source, offset))
  return other ?? (format === 'mdx' && text[offset] === '{' ? expressionMark(source, offset) : undefined)
}

function expressionMark(source: TextAhead, offset: number): Mark | undefined {
  const { text } = source
  if (text[offset - 1] === '\\' || source.next(ends.brace, offset) < 0) return undefined
  const end = expressionEnd(text, offset, source.budget)
  return end === undefined ? undefined : { kind: 'expression', end, code: text.slice(offset + 1, end - 1).trim() }
}

/** The marks that are read in code as well, since they only exist to show others: `{% raw %}`, and shortcodes that Hugo was told not to run. */
export function escapedMark(source: TextAhead, offset: number): Mark | undefined {
  const { text } = source
  const escaped = at(patterns.hugoEscaped, text, offset)
  if (escaped) {
    return { kind: 'shown', end: offset + escaped[0].length, text: `{{${escaped[1]}${escaped[2]}${escaped[3]}}}` }
  }
  const raw = source.next(ends.raw, offset) < 0 ? null : at(patterns.raw, text, offset)
  return raw ? { kind: 'shown', end: offset + raw[0].length, text: raw[2]! } : undefined
}

function templateMark(source: TextAhead, offset: number): Mark | undefined {
  const { text } = source
  const code = source.next(ends.highlight, offset) < 0 ? null : at(patterns.highlight, text, offset)
  if (code)
    return { kind: 'code', end: offset + code[0].length, text: code[2] ?? code[5]!, language: code[1] ?? code[4]! }
  const hugo = at(patterns.hugo, text, offset)
  if (hugo) return call(offset + hugo[0].length, hugo[3]!, hugo[4]!, hugo[2] === '/')
  const tag = tagAt(text, offset)
  if (tag) return liquid(source, tag.end, tag.name, tag.rest)
  const comment =
    (source.next(ends.comment, offset) < 0 ? null : at(patterns.comment, text, offset)) ??
    (source.next(ends.jsxComment, offset) < 0 ? null : at(patterns.jsxComment, text, offset))
  if (comment) return { kind: 'dropped', end: offset + comment[0].length, name: '' }
  const value = source.next(ends.value, offset) < 0 ? null : at(patterns.value, text, offset)
  if (!value) return undefined
  // In formulas doubled braces are grouping: `x_{{i}}`, `\frac{{a}}{b}`.
  const formula =
    /(?:[_^$}]|\\[a-z]+)$/i.test(text.slice(Math.max(0, offset - 20), offset)) && !/["'|.]/.test(value[1]!)
  return formula ? undefined : { kind: 'value', end: offset + value[0].length, expression: value[1]! }
}

/** No tag is longer: what is not closed within is text that begins with `{%`. */
const longestTag = 4000

/** `{% name … %}`; a quotation mark without a partner is an apostrophe. */
function tagAt(text: string, offset: number): { name: string; rest: string; end: number } | undefined {
  const opening = at(patterns.tagName, text, offset)
  if (!opening) return undefined
  const window = text.slice(offset, offset + longestTag)
  const from = opening[0].length
  for (let i = from; i < window.length; i++) {
    const sign = window[i]!
    if (sign === '%' && window[i + 1] === '}') {
      const rest = window.slice(from, i)
      return { name: opening[1]!, rest: rest.endsWith('-') ? rest.slice(0, -1) : rest, end: offset + i + 2 }
    }
    if (sign === '{' && window[i + 1] === '%') return undefined
    if (sign === '"' || sign === "'") i = stringEnd(window, i) ?? i
  }
  return undefined
}

/** The offset of the mark that closes a string; nothing where none does before a blank line or another tag. */
function stringEnd(text: string, from: number): number | undefined {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === text[from]) return i
    else if ((text[i] === '{' && text[i + 1] === '%') || (text[i] === '\n' && text[i + 1] === '\n')) return undefined
  }
  return undefined
}

/** The end tag of each silent tag. */
const silentEnds: ReadonlyMap<string, RegExp> = new Map(
  [...silent].map(name => [name, new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g')])
)

function liquid(source: TextAhead, end: number, name: string, rest: string): Mark {
  const { text } = source
  const close = silentEnds.get(name)
  if (close !== undefined) {
    const found = source.next(close, end)
    if (found >= 0) return { kind: 'dropped', end: text.indexOf('%}', found) + 2, name }
  }
  if (/^els(?:e|if|eif)$|^elif$/.test(name)) return { kind: 'dropped', end: branchEnd(source, end), name }
  if (name.startsWith('end')) return call(end, name.slice(3), '', true)
  // An include is named by its file: `{% include figure.html src="…" %}`.
  const file = /^(?:include|include-cached|include_relative|render|component|partial)$/.test(name)
    ? /^\s*["']?(?:[\w.-]+\/)*([\w-]+)(?:\.\w+)?["']?,?/.exec(rest)
    : null
  return file ? call(end, file[1]!, rest.slice(file[0].length), false) : call(end, name, rest, false)
}

/** Only the first branch of a condition is shown: the offset of the `end…` tag that closes it, or the end of this tag. */
function branchEnd({ text, budget }: TextAhead, from: number): number {
  const tags = /\{%-?\s*(end)?(?:if|unless|case|for)\b/g
  tags.lastIndex = from
  let depth = 1
  for (let found = tags.exec(text); found && budget.left > 0; found = tags.exec(text)) {
    depth += found[1] ? -1 : 1
    budget.left -= 10
    if (depth === 0) return found.index
  }
  return from
}

function markdownMark(source: TextAhead, offset: number): Mark | undefined {
  const { text } = source
  if (text[offset] === '<') {
    const component = at(patterns.component, text, offset)
    if (!component || text[offset - 1] === '\\') return undefined
    return call(offset + component[0].length, component[2]!, component[3]!, component[1] === '/')
  }
  const attributes = at(patterns.attributes, text, offset)
  if (attributes) return { kind: 'dropped', end: offset + attributes[0].length, name: attributeLists }
  const module = at(patterns.module, text, offset)
  if (module) {
    const name = /^\w+/.exec(module[0])![0]
    const end = name === 'export' ? moduleEnd(text, offset, source.budget) : undefined
    return { kind: 'dropped', end: Math.max(end ?? 0, offset + module[0].length), name }
  }
  const container = at(patterns.container, text, offset)
  if (!container) return undefined
  const title = (container[1] ?? container[2] ?? '').trim()
  return { kind: 'dropped', end: offset + container[0].length, name: ':::', title }
}

const call = (end: number, name: string, rest: string, closing: boolean): Mark => ({
  kind: 'call',
  end,
  name,
  arguments: readArguments(rest),
  closing
})

function readArguments(text: string): Arguments {
  const named: Record<string, string> = Object.create(null)
  const listed: string[] = []
  const each =
    /(?:([\w.:@-]+?)\s*(?:=|:\s)\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|\{\s*(["'`]?)([^{}]*?)\5\s*\}|([^\s,"'`={}]+))/gs
  for (const [, name, double, single, tick, , braced, bare] of text.matchAll(each)) {
    const value = (double ?? single)?.replace(/\\(["'\\])/g, '$1') ?? tick ?? braced ?? bare ?? ''
    if (name) named[name.toLowerCase()] = value
    else listed.push(value)
  }
  return { named, listed }
}
