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

/** Where a mark may begin, with `m`: cheap to look for, and rare in plain Markdown. */
export const beginning = /\{[{%#:./]|\{[a-z-]+=|<\/?[A-Z]|^(?:import|export)\s|^[ \t]*:::/gm

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
  tag: /\{%-?\s*([\w-]+)((?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?!%\})[^"']|["'])*?)-?%\}/sy,
  comment: /\{#-?(?=[\s-]).*?#\}|\{\/\*.*?\*\/\}/sy,
  value:
    /\{\{\{?-?\s*((?:"(?:\\.|(?!\n[ \t]*\n)[^"\\])*"|'(?:\\.|(?!\n[ \t]*\n)[^'\\])*'|(?!\n[ \t]*\n)[^{}"'])+?)\s*-?\}\}\}?/sy,
  attributes:
    /\{:{1,2}\/?[\w-]*(?=[\s}.#])[^{}\n]*\}|\{:?(?:\s*(?:#[^\s{}]+|\.[\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%-]+)))+\s*\}/y,
  component:
    /<(\/?)([A-Z][\w.]*)((?:\s+(?:[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s"'>{}]+))?|\{\s*\.\.\.[^{}]*\}))*)\s*\/?>/sy,
  module:
    /(?:import\s+(?:[\w*{][^'"\n;]*(?:\n[^'"\n;]+)*\sfrom\s+)?(["'])[^'"\n]+\1;?|export\s+(?:default\s|const\s|let\s|var\s|function\s|async\s|class\s|\*|\{)[^\n]*(?:\n(?!\n)[^\n]*)*)[ \t]*(?=\n|$)/y,
  container: /[ \t]*:{3,}[ \t]*(?:[\w.-]+(?:[ \t]*\[([^\]\n]*)\])?)?[ \t]*(?:\{[^}\n]*\})?([^\n]*)(?=\n|$)/y
}

/** The same in MDX, where each brace begins an expression. */
export const beginningMdx = new RegExp(`\\{|${beginning.source}`, 'gm')

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** The mark at this offset, outside code. HTML bodies know no MDX, no attribute lists and no containers; only MDX has expressions. */
export function mark(text: string, offset: number, format: 'markdown' | 'html' | 'mdx'): Mark | undefined {
  const braces = text[offset] === '{' ? (escapedMark(text, offset) ?? templateMark(text, offset)) : undefined
  const other = braces ?? (format === 'html' ? undefined : markdownMark(text, offset))
  return other ?? (format === 'mdx' && text[offset] === '{' ? expressionMark(text, offset) : undefined)
}

function expressionMark(text: string, offset: number): Mark | undefined {
  const end = text[offset - 1] === '\\' ? undefined : expressionEnd(text, offset)
  return end === undefined ? undefined : { kind: 'expression', end, code: text.slice(offset + 1, end - 1).trim() }
}

/** The marks that are read in code as well, since they only exist to show others: `{% raw %}`, and shortcodes that Hugo was told not to run. */
export function escapedMark(text: string, offset: number): Mark | undefined {
  const escaped = at(patterns.hugoEscaped, text, offset)
  if (escaped) {
    return { kind: 'shown', end: offset + escaped[0].length, text: `{{${escaped[1]}${escaped[2]}${escaped[3]}}}` }
  }
  const raw = at(patterns.raw, text, offset)
  return raw ? { kind: 'shown', end: offset + raw[0].length, text: raw[2]! } : undefined
}

function templateMark(text: string, offset: number): Mark | undefined {
  const code = at(patterns.highlight, text, offset)
  if (code)
    return { kind: 'code', end: offset + code[0].length, text: code[2] ?? code[5]!, language: code[1] ?? code[4]! }
  const hugo = at(patterns.hugo, text, offset)
  if (hugo) return call(offset + hugo[0].length, hugo[3]!, hugo[4]!, hugo[2] === '/')
  const tag = at(patterns.tag, text, offset)
  if (tag) return liquid(text, offset + tag[0].length, tag[1]!, tag[2]!)
  const comment = at(patterns.comment, text, offset)
  if (comment) return { kind: 'dropped', end: offset + comment[0].length, name: '' }
  const value = at(patterns.value, text, offset)
  if (!value) return undefined
  // In formulas doubled braces are grouping: `x_{{i}}`, `\frac{{a}}{b}`.
  const formula =
    /(?:[_^$}]|\\[a-z]+)$/i.test(text.slice(Math.max(0, offset - 20), offset)) && !/["'|.]/.test(value[1]!)
  return formula ? undefined : { kind: 'value', end: offset + value[0].length, expression: value[1]! }
}

function liquid(text: string, end: number, name: string, rest: string): Mark {
  if (silent.has(name)) {
    const close = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g')
    close.lastIndex = end
    if (close.exec(text)) return { kind: 'dropped', end: close.lastIndex, name }
  }
  if (/^els(?:e|if|eif)$|^elif$/.test(name)) return { kind: 'dropped', end: branchEnd(text, end), name }
  if (name.startsWith('end')) return call(end, name.slice(3), '', true)
  // An include is named by its file: `{% include figure.html src="…" %}`.
  const file = /^(?:include|include-cached|include_relative|render|component|partial)$/.test(name)
    ? /^\s*["']?(?:[\w.-]+\/)*([\w-]+)(?:\.\w+)?["']?,?/.exec(rest)
    : null
  return file ? call(end, file[1]!, rest.slice(file[0].length), false) : call(end, name, rest, false)
}

/** Only the first branch of a condition is shown: the offset of the `end…` tag that closes it, or the end of this tag. */
function branchEnd(text: string, from: number): number {
  let depth = 1
  for (const { index, 1: end } of text.slice(from).matchAll(/\{%-?\s*(end)?(?:if|unless|case|for)\b/g)) {
    depth += end ? -1 : 1
    if (depth === 0) return from + index
  }
  return from
}

function markdownMark(text: string, offset: number): Mark | undefined {
  if (text[offset] === '<') {
    const component = at(patterns.component, text, offset)
    if (!component || text[offset - 1] === '\\') return undefined
    return call(offset + component[0].length, component[2]!, component[3]!, component[1] === '/')
  }
  const attributes = at(patterns.attributes, text, offset)
  if (attributes) return { kind: 'dropped', end: offset + attributes[0].length, name: '{…} attributes' }
  const module = at(patterns.module, text, offset)
  if (module) {
    const name = /^\w+/.exec(module[0])![0]
    const end = name === 'export' ? moduleEnd(text, offset) : undefined
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
