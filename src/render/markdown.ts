// Markdown to HTML: CommonMark and GFM (tables, strikethrough, task lists, autolinks, footnotes), with every address settled at its token.
import type { MarkdownIt, Token } from 'markdown-it'
import { escapeHtml } from '../syntax/htmltext.ts'
import { markdownIt, markdownPlugins } from './libraries.ts'
import type { Address } from './links.ts'
import { htmlCode, type Range } from './shortcodes.ts'

export interface RenderedMarkdown {
  readonly html: string
  readonly raw: boolean
  /** `![my photo](my photo.jpg)`: what was meant as a picture and is text, since its address has a space in it. */
  readonly texts: readonly string[]
}

export interface Markdown {
  /** HTML, and whether the source held HTML of its own: only then does the result need the sanitizer. */
  readonly html: (text: string, address: Address) => RenderedMarkdown
  /** The code in a text whose lines end with LF: blocks and spans, Markdown's and HTML's. */
  readonly code: (text: string) => readonly Range[]
}

export function markdown(): Markdown {
  const parser = markdownIt()({ html: true, linkify: true, xhtmlOut: true })
  for (const plugin of markdownPlugins()) parser.use(plugin)
  // Names such as `readme.md` and `node.js` are words far more often than they are addresses.
  parser.linkify.set({ fuzzyLink: false, fuzzyIP: false })
  passOverLinkless(parser)
  // Addresses are settled later, on the token: refusing them here would print the brackets.
  parser.validateLink = () => true
  parser.normalizeLink = url => url
  Object.assign(parser.renderer.rules, rules)
  return {
    html: (text, address) => {
      const env = {}
      const tokens = parser.parse(text, env)
      alerts(tokens)
      const texts = tokens.flatMap(({ type, content }) => (type === 'inline' ? brokenPictures(content) : []))
      const raw = settle(tokens, address, parser)
      return { html: parser.renderer.render(tokens, parser.options, env), raw, texts }
    },
    code: text => [...codeBlocks(parser, text), ...htmlCode(text)]
  }
}

/**
 * What is left to find begins with a scheme or // or has an @ in it. Most paragraphs have those in the addresses of their links only, where nobody
 * looks for more: paragraphs none of whose texts may hold one are not looked through, which saves a quarter of the time of Markdown.
 */
function passOverLinkless({ core }: MarkdownIt): void {
  const whole = new WeakMap<object, Token[]>()
  core.ruler.before('linkify', 'linkless', state => {
    whole.set(state, state.tokens)
    state.tokens = state.tokens.filter(({ type, children }) => type === 'inline' && children?.some(mayHoldLink))
  })
  core.ruler.after('linkify', 'whole', state => {
    state.tokens = whole.get(state) ?? state.tokens
  })
}

const mayHoldLink = ({ type, content }: Token): boolean =>
  type === 'text' && (content.includes(':') || content.includes('@') || content.includes('//'))

/** Written as sanitize-html writes, so that sanitizing changes nothing: no classes, no ids, and quotes in text left alone. */
const rules: MarkdownIt['renderer']['rules'] = {
  text: (tokens, at) => escapeHtml(tokens[at]!.content),
  code_inline: (tokens, at) => `<code>${escapeHtml(tokens[at]!.content)}</code>`,
  code_block: (tokens, at) => `<pre><code>${escapeHtml(tokens[at]!.content)}</code></pre>\n`,
  fence: (tokens, at) => `<pre><code>${escapeHtml(tokens[at]!.content)}</code></pre>\n`,
  // Ids of footnotes would clash between the items of a page, and a reader's page has no place to jump back to.
  footnote_ref: (tokens, at) => `<sup>[${Number(tokens[at]!.meta?.id) + 1}]</sup>`,
  footnote_block_open: () => '<hr />\n<ol>\n',
  footnote_block_close: () => '</ol>\n',
  footnote_open: () => '<li>',
  footnote_close: () => '</li>\n',
  footnote_anchor: () => ''
}

/** Settles addresses, alignment and task boxes on the tokens; true where raw HTML came along. */
function settle(tokens: Token[], address: Address, parser: MarkdownIt): boolean {
  let raw = false
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'html_block') raw = true
    else if (token.type === 'th_open' || token.type === 'td_open') align(token)
    else if (token.type === 'inline' && token.children) {
      if (tokens[at - 2]?.type === 'list_item_open') taskBox(token.children)
      if (settleInline(token.children, address, parser)) raw = true
    }
  }
  return raw
}

function settleInline(children: Token[], address: Address, parser: MarkdownIt): boolean {
  let raw = false
  let refused = false
  for (const token of children) {
    if (token.type === 'html_inline') raw = true
    else if (token.type === 'link_open') {
      const href = address(String(token.attrGet('href')), 'link')
      refused = href === undefined
      if (href === undefined) hide(token)
      else token.attrSet('href', href)
    } else if (token.type === 'link_close') {
      if (refused) hide(token)
      refused = false
    } else if (token.type === 'image') {
      const alt = parser.renderer.renderInlineAsText(token.children ?? [], parser.options, {})
      const src = address(String(token.attrGet('src')), 'media')
      if (src !== undefined) token.attrSet('src', src)
      else Object.assign(token, { type: 'text', content: alt, children: null })
    }
  }
  return raw
}

const alert = /^\[!([a-z]+)\][+-]?[ \t]*(.*)$/i

/** `> [!NOTE]` of GitHub and Obsidian: the word, or the title that follows it, in strong letters. */
function alerts(tokens: readonly Token[]): void {
  for (const [at, { type, children }] of tokens.entries()) {
    const first = children?.[0]
    if (type !== 'inline' || tokens[at - 2]?.type !== 'blockquote_open' || first?.type !== 'text') continue
    const found = alert.exec(first.content)
    if (!found) continue
    const word = found[1]!
    const title = found[2] || word[0]!.toUpperCase() + word.slice(1).toLowerCase()
    const [open, text, close] = [
      tokenLike(first, 'strong_open'),
      tokenLike(first, 'text'),
      tokenLike(first, 'strong_close')
    ]
    Object.assign(open, { tag: 'strong', nesting: 1 })
    Object.assign(text, { content: title })
    Object.assign(close, { tag: 'strong', nesting: -1 })
    if (children![1]?.type === 'softbreak') children![1].type = 'hardbreak'
    children!.splice(0, 1, open, text, close)
  }
}

const tokenLike = (token: Token, type: string): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, { type, content: '', children: null })

/** Outside code: an address in Markdown has no spaces, unless it is in pointed brackets. */
function brokenPictures(content: string): string[] {
  if (!content.includes('](')) return []
  const prose = content.replace(/(`+)[^`][\s\S]*?\1/g, '')
  return prose.match(/!\[[^\]\n]*\]\([^()\n<>"']* [^()\n<>"']*\.(?:jpe?g|png|gif|webp|svg|avif)\s*\)/gi) ?? []
}

/** An element whose address is refused keeps its text. */
const hide = (token: Token): void => {
  Object.assign(token, { type: 'text', content: '', tag: '', nesting: 0 })
}

/** `align` where markdown-it writes a style, which feeds must not carry. */
function align(token: Token): void {
  const side = /text-align:(left|center|right)/.exec(String(token.attrGet('style')))?.[1]
  token.attrs = side ? [['align', side]] : null
}

/** `- [x] done`: a sign, since a feed cannot hold form controls. */
function taskBox(children: Token[]): void {
  const first = children[0]
  const box = first?.type === 'text' ? /^\[([ xX])\]\s+/.exec(first.content) : null
  if (first && box) first.content = `${box[1] === ' ' ? '☐' : '☑'} ${first.content.slice(box[0].length)}`
}

/** By the block structure alone: what a piece of inline markup means is settled after shortcodes are gone. */
function codeBlocks(parser: MarkdownIt, text: string): Range[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const offset = (line: number): number => starts[line] ?? text.length
  const tokens: Token[] = []
  parser.block.parse(text, parser, {}, tokens)
  const found: Range[] = []
  for (const { type, map } of tokens) {
    if (!map) continue
    const [from, to] = [offset(map[0]), offset(map[1])]
    if (type === 'fence') found.push({ from, to })
    // Shortcodes inside others are often indented; nobody meant that as code.
    else if (type === 'code_block' && !/^\s*\{[{%]/.test(text.slice(from, to))) found.push({ from, to })
    else if (type === 'inline') found.push(...codeSpans(text.slice(from, to), from))
  }
  // Definitions of links leave no token, and their labels may hold code.
  for (const { index, 0: line } of text.matchAll(/^ {0,3}\[[^\n]*\]:[^\n]*$/gm)) found.push(...codeSpans(line, index))
  return found
}

/** CommonMark 6.1: a run of backticks, to the next of the same length. */
function codeSpans(text: string, offset: number): Range[] {
  const found: Range[] = []
  for (const { index, 0: span } of text.matchAll(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g)) {
    found.push({ from: offset + index, to: offset + index + span.length })
  }
  return found
}
