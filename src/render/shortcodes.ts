// Bodies without the markup of site generators: known pieces say what they said there, the others are dropped and counted.
import { elements } from '../syntax/html.ts'
import { link, said } from './components.ts'
import { unknown } from './links.ts'
import { attributeLists, beginning, beginningMdx, escapedMark, type Mark, mark, TextAhead } from './template.ts'
import { videoPage } from './videos.ts'

/** Offsets of text that is shown as it stands: code. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Cleaned {
  readonly text: string
  /** How often which markup was dropped, in the order met, and the line (from 0) of the first. */
  readonly dropped: ReadonlyMap<string, number>
  readonly line: number
}

type Format = 'markdown' | 'html' | 'mdx'

/** True where there may be something to clean; plain Markdown and HTML never say so. */
export const mayHoldShortcodes = (text: string, format: Format): boolean =>
  (text.includes('{') || holdsComponent(text) || [':::', 'import', 'export'].some(word => text.includes(word))) &&
  (format === 'mdx' ? someMdx : some).test(text)

const some = new RegExp(beginning, 'm')
const someMdx = new RegExp(beginningMdx, 'm')

/** `<X` or `</X`. Looking for single signs is many times as fast as a pattern. */
function holdsComponent(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1)
    const sign = next === 0x2f ? text.charCodeAt(at + 2) : next
    if (sign >= 0x41 && sign <= 0x5a) return true
  }
  return false
}

/** What the item itself can say in the place of a variable or a link. */
export interface Own {
  /** The address of the site: `https://pier.example/blog/`. */
  readonly site?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** The address of another item, by the name or path its file has. */
  readonly page?: (name: string) => string | undefined
}

export function withoutShortcodes(
  written: string,
  format: Format,
  code: (text: string) => readonly Range[],
  own: Own = {}
): Cleaned {
  const text = written
    .replaceAll(unknown, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*(?:[*+-]|\d+\.)[ \t]+\S[^\n]*\n(?=\{:\s*toc\b)/gim, '')
  const ranges = inOrder(code(text))
  const source = new TextAhead(text)
  const closed = closers(text)
  const dropped = new Map<string, number>()
  let line = -1
  let out = ''
  // The end of `out`: asking a string that is being put together for its end copies all of it.
  let tail = ''
  let from = 0
  let range = 0
  const add = (piece: string): void => {
    out += piece
    tail = piece.length >= longestAddress ? piece.slice(-longestAddress) : (tail + piece).slice(-longestAddress)
  }
  const next = new RegExp(format === 'mdx' ? beginningMdx : beginning, 'gm')
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const at = found.index
    while (range < ranges.length && ranges[range]!.to <= at) range++
    const inCode = range < ranges.length && ranges[range]!.from <= at
    const here = inCode ? escapedMark(source, at) : mark(source, at, format)
    if (!here || (here.kind === 'call' && isHtml(here, text, at, format))) {
      next.lastIndex = at + 1
      continue
    }
    add(text.slice(from, at))
    // `Box<T>` in Markdown is a word about a program; only MDX has components without an end.
    if (format === 'markdown' && here.kind === 'call' && isTypeArgument(here, text, at, closed)) {
      add('\\<')
      from = at + 1
      next.lastIndex = here.end
      continue
    }
    const result = replacement(here, tail, text, format, closed, own)
    if (result.instead !== undefined) {
      out = out.slice(0, out.length - result.instead)
      tail = tail.slice(0, tail.length - result.instead)
    }
    add(result.text)
    if (result.lost !== undefined) {
      if (line < 0) line = text.slice(0, at).split('\n').length - 1
      dropped.set(result.lost, (dropped.get(result.lost) ?? 0) + 1)
    }
    from = here.end
    next.lastIndex = from
  }
  return { text: (out + text.slice(from)).replaceAll(`<${unknown}>`, ''), dropped, line: Math.max(line, 0) }
}

/** An address that a mark stands in begins at most so many characters before it. */
const longestAddress = 2000

/** Sorted, and those that overlap made one. */
function inOrder(ranges: readonly Range[]): readonly Range[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** The names that are closed somewhere in the text. */
function closers(text: string): ReadonlySet<string> {
  const ends = text.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)|\{%-?\s*end([\w-]+)|<\/([A-Z][\w.]*)/g)
  return new Set([...ends].map(([, hugo, liquid, component]) => hugo ?? liquid ?? component ?? ''))
}

/** A name in pointed brackets after a letter, without arguments and never closed: `Promise<Item>`. */
function isTypeArgument(
  { name, end, closing }: Extract<Mark, { kind: 'call' }>,
  text: string,
  at: number,
  closed: ReadonlySet<string>
): boolean {
  return !closing && text.slice(at, end) === `<${name}>` && !closed.has(name) && /[\w>`]/.test(text[at - 1] ?? '')
}

/** `<Figure>` and `<BR>` are HTML in capitals, which the sanitizer knows; braces in attributes are not. */
function isHtml({ name, end }: Extract<Mark, { kind: 'call' }>, text: string, at: number, format: Format): boolean {
  if (text[at] !== '<' || text.slice(at, end).includes('{')) return false
  // In MDX a capital letter makes a component, and what it holds is Markdown.
  if (format === 'mdx' && /[a-z]/.test(name)) return false
  const element = name.toLowerCase()
  // `<Figure … />` is closed as no element of HTML is: there it would swallow what follows.
  if (text[end - 2] === '/' && !voids.has(element)) return false
  // `<Image>` and `<Link>` of components are not HTML's own obsolete and invisible ones.
  return elements.has(element) && element !== 'image' && element !== 'link'
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Where HTML shows code: nothing in it is markup of a generator. */
export const htmlCode = (html: string): readonly Range[] =>
  [...html.matchAll(/<(pre|code|samp|kbd|textarea)\b[^>]*>[\s\S]*?<\/\1\s*>/gi)].map(({ index, 0: element }) => ({
    from: index,
    to: index + element.length
  }))

interface Replacement {
  readonly text: string
  /** So many characters before it go: the address of the site, where a whole address follows. */
  readonly instead?: number
  /** The name it is counted under, where something is lost. */
  readonly lost?: string
}

function replacement(
  here: Mark,
  before: string,
  text: string,
  format: Format,
  closed: ReadonlySet<string>,
  own: Own
): Replacement {
  switch (here.kind) {
    case 'shown':
      return { text: here.text }
    case 'code':
      return { text: codeBlock(here.text, here.language, before, format) }
    case 'dropped':
      if (here.name === '') return { text: '' }
      return {
        text: here.title ? `\n**${here.title}**\n` : '',
        // These only dress what they stand around.
        ...(here.name !== ':::' && here.name !== attributeLists && { lost: here.name })
      }
    case 'value':
      return value(here.expression, before, text[here.end] ?? '', own)
    case 'expression': {
      const literal = /^(["'`])([^"'`$\\]*)\1$/.exec(here.code)?.[2]
      if (literal !== undefined) return { text: literal.replace(/[!-/:-@[-`{-~]/g, '\\$&') }
      const text = inAddress(before) ? unknown : ''
      return here.code === '' ? { text } : { text, lost: `{${here.code.replace(/\s+/g, ' ').slice(0, 40)}}` }
    }
    case 'call': {
      const dressed =
        format === 'mdx' && text[here.end - 1] === '>' && text[here.end - 2] !== '/' ? mdxElement(here) : undefined
      if (dressed !== undefined) return { text: dressed }
      if (here.closing) return { text: '' }
      const page = links.has(here.name)
        ? own.page?.(here.arguments.named.path ?? here.arguments.listed[0] ?? '')
        : undefined
      if (page !== undefined) return { text: page, instead: siteBefore(before, own.site) }
      if (inAddress(before)) return { text: unknown, lost: here.name }
      const alone = isAlone(before, text, here.end)
      const replaced = said(here.name, here.arguments, {
        alone,
        paired: closed.has(here.name),
        format: format === 'html' ? 'html' : 'markdown'
      })
      if (!replaced) return { text: '', lost: here.name }
      return replaced.partial ? { text: replaced.html, lost: here.name } : { text: replaced.html }
    }
  }
}

/** What generators call the address of another page. */
const links = new Set(['ref', 'relref', 'post_url', 'link'])

/** How much of the text before is the address of the site, or its path, at the beginning of an address. */
function siteBefore(before: string, site: string | undefined): number {
  if (site === undefined) return 0
  const { origin, pathname } = new URL(site)
  const path = pathname.replace(/\/$/, '')
  const prefix = [origin + path, origin, path].find(one => one !== '' && before.endsWith(one))
  return prefix !== undefined && /[(<"'=]$/.test(before.slice(0, -prefix.length)) ? prefix.length : 0
}

/** Components with the names of HTML's elements are these, and what they hold is Markdown. */
function mdxElement({
  name,
  end,
  closing,
  arguments: { named, listed }
}: Extract<Mark, { kind: 'call' }>): string | undefined {
  if (end === 0 || Object.keys(named).length + listed.length > 3) return undefined
  const element = name.toLowerCase()
  if (element === 'summary') return closing ? '</summary>\n\n' : '<summary>'
  if (!/^(?:aside|details|section)$/.test(element)) return undefined
  return `\n\n<${closing ? '/' : ''}${element}>\n\n`
}

/** Nothing but white space before it on its line and after it. */
const isAlone = (before: string, text: string, end: number): boolean =>
  /(?:^|\n)[ ]{0,3}$/.test(before) && /^[ \t]*(?:\{[:.][^}\n]*\})?[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))

/** The text before ends inside a link's target, an address attribute or an autolink. */
function inAddress(before: string): boolean {
  return (
    /\]\(\s*<?[^()\s<>]*(?:\([^()\s]*\)[^()\s]*)*$/.test(before) ||
    /\b(?:href|src|srcset|poster|cite)\s*=\s*(?:"[^"<>]*|'[^'<>]*|[^\s"'<>]*)$/i.test(before) ||
    /(?:^|\n) {0,3}\[[^\]\n]+\]:[ \t]*<?[^\s<>]*$/.test(before) ||
    /<https?:[^\s<>]*$/.test(before)
  )
}

/** The part of the site's address that a variable gives, without the slash at its end. */
function siteVariable(name: string, site: string): string {
  const { origin, pathname } = new URL(site)
  const path = pathname.replace(/\/$/, '')
  const word = /[^.]*$/.exec(name)![0]
  // Jekyll's site.url is the host alone; Hugo's BaseURL is the whole address.
  return word === 'url' ? origin : word === 'BaseURL' ? origin + path : path
}

/** Filters that put the path of the site before an address. */
const rooted = /^(?:relative_url|absolute_url|relurl|absurl|url|htmlbaseurl|prepend|locale_url)\b/i

/** Filters that give the same address, or the same text, in the form a page needs. */
const transparent =
  /^(?:url|relative_url|absolute_url|relurl|absurl|safe|safehtml|safeurl|escape|uri_escape|strip|htmlbaseurl|prepend|locale_url|log)\b/i
const siteRoot =
  /^(?:\.?\$?(?:site|config|metadata|meta|settings)\.)?(?:github\.)?(?:base_?url|url|root_?url|root|path_?prefix|BaseURL)$/i

/** A variable that is a field of the item. */
const ownField =
  /^(?:\$?(?:page|post|article|this|frontmatter|doc|document|entry|data)\.)?(?:(?<title>title)|(?<url>url|permalink|canonical_?url|external_?url|link))$/i

function value(expression: string, before: string, following: string, own: Own): Replacement {
  const [first = '', ...filters] = expression.split(/\|(?=(?:[^"']|"[^"]*"|'[^']*')*$)/).map(part => part.trim())
  const literal = /^(["'])(.*)\1$/s.exec(first)?.[2]
  const plain = filters.every(filter => transparent.test(filter))
  const address = inAddress(before)
  const site = own.site ?? 'https://site.example/'
  const isRooted = literal?.startsWith('/') && !literal.startsWith('//') && filters.some(filter => rooted.test(filter))
  if (literal !== undefined && plain)
    return { text: isRooted && address ? siteVariable('baseurl', site) + literal : literal }
  const field = plain ? ownField.exec(first)?.groups : undefined
  if (
    field?.url !== undefined &&
    own.url !== undefined &&
    (!address || /(?:\(\s*<?|=\s*["']?|<)$/.test(before.slice(-10)))
  )
    return { text: own.url }
  if (field?.title !== undefined && own.title !== undefined && !address)
    return { text: own.title.replace(/[!-/:-@[-`{-~]/g, '\\$&') }
  if (before.endsWith('<') && following === '>') return { text: unknown, lost: `{{ ${first.slice(0, 40)} }}` }
  if (address) {
    const starts = /(?:\(\s*<?|=\s*["']?|:[ \t]*<?)$/.test(before.slice(-10))
    // Whatever a filter does to a whole address, the address is what was meant.
    if (literal !== undefined && starts && /^https?:\/\/[^\s<>"']+$/.test(literal)) return { text: literal }
    if (plain && siteRoot.test(first) && (starts || before.endsWith(new URL(site).origin))) {
      const text = siteVariable(first, site)
      // Nothing before a path that begins with a slash is the root of the site.
      return { text: text === '' && following !== '/' && starts ? '/' : text }
    }
    return { text: unknown, lost: `{{ ${first.slice(0, 40)} }}` }
  }
  if (literal !== undefined && /^https?:\/\//.test(literal)) {
    return { text: link(videoPage(literal) ?? literal, /:\s*["'](.*)["']\s*$/s.exec(filters[0] ?? '')?.[1]) }
  }
  const name = filters.length > 0 ? /^[\w.-]*/.exec(filters.at(-1)!)![0] : first.slice(0, 40)
  return { text: '', lost: `{{ ${name} }}` }
}

function codeBlock(code: string, language: string, before: string, format: Format): string {
  const fold = before === '' || before.endsWith('\n') ? '' : '\n\n'
  if (format === 'html') return `<pre><code>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fold}${fence}${language}\n${code}\n${fence}\n`
}
