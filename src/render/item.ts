// One item's body: shortcodes out, Markdown to HTML, sanitized where it held HTML, its first paragraph as the summary.
import type { Body, Item } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { escapeHtml } from '../syntax/htmltext.ts'
import { inDirection } from './direction.ts'
import type { Sanitize } from './html.ts'
import { excess } from './limits.ts'
import { type Address, settled, unknown } from './links.ts'
import type { Markdown } from './markdown.ts'
import type { Pages } from './pages.ts'
import { prepared } from './prepare.ts'
import { renderRules } from './rules.ts'
import { htmlCode, mayHoldShortcodes, type Own, withoutShortcodes } from './shortcodes.ts'
import { opening, shortened } from './summary.ts'
import { paragraphs, withoutEmpties, withoutTitle } from './text.ts'

export interface Rendering {
  /** Absent where the item has no body, or one that says nothing. */
  readonly html?: string
  /** Plain text of the first paragraph, shortened; only where the item has no summary of its own. */
  readonly summary?: string
  readonly problems: readonly Problem[]
}

/** What bodies are made with. */
export interface RenderParts {
  readonly markdown: Markdown
  readonly sanitize: Sanitize
}

/** What an item is seen from. */
export interface RenderSurroundings {
  readonly base: string
  readonly site: string
  readonly pages: Pages | undefined
  /** Where corrections are printed. */
  readonly corrections: 'beginning' | 'end' | 'none'
}

export function rendering(
  item: Item,
  { base, site, pages, corrections }: RenderSurroundings,
  parts: RenderParts
): Rendering {
  const { body } = item
  if (!body) {
    // Where there is only a summary, it is what the correction is of.
    const html = corrected(item.summary === undefined ? '' : paragraphs(item.summary), item, corrections)
    return item.corrections === undefined || corrections === 'none' ? { problems: [] } : { html, problems: [] }
  }
  const tooMuch = excess(body.text, body.format)
  if (tooMuch !== undefined) {
    const text = `The body has ${tooMuch} and is left out of the feeds: shorten it, or split the item.`
    return {
      problems: [
        problemOf(renderRules['render/limit'], { file: item.origin.file, line: body.line, field: 'body' }, text)
      ]
    }
  }
  const refused: string[] = []
  const missing: string[] = []
  const embeds: string[] = []
  const problems: Problem[] = []
  const place = { file: item.origin.file, line: body.line, field: 'body' }
  const address: Address = (written, use) => {
    const page = use === 'link' ? pages?.(written, item.origin.file, 'path') : undefined
    if (page === 'unknown') {
      missing.push(written.trim())
      return undefined
    }
    const url = page ?? settled(written, base, use)
    if (url === undefined && written.trim() !== '' && !written.includes(unknown)) refused.push(written.trim())
    return url
  }
  const own: Own = {
    site,
    title: item.title,
    url: item.url,
    page: name => {
      const page = pages?.(name, item.origin.file, 'name')
      return page === 'unknown' ? undefined : page
    }
  }
  const unshown = new Set<string>()
  const brokenPictures: string[] = []
  const made = bodyOf(cleaned(body, place, problems, parts, own), address, { embeds, unshown, brokenPictures }, parts)
  const article = withoutTitle(withoutNoncharacters(made), item.title)
  const html = corrected(article, item, corrections)
  if (refused.length > 0) {
    const text = `${listed(refused)} cannot be used as an address in a feed and is left out, while its text stays: write the whole address, with https:// before it.`
    problems.push(problemOf(renderRules['render/address'], { ...place, ...placeOf(refused, item) }, text))
  }
  if (missing.length > 0) {
    const text = `${listed(missing)} leads to a source file that is not a published item or has no address, and the link is left out, its text kept: write the address of the page.`
    problems.push(problemOf(renderRules['render/page'], { ...place, ...placeOf(missing, item) }, text))
  }
  if (embeds.length > 0) {
    const text = `${listed(embeds)} is embedded in the article, which feeds cannot show: a link to it replaces it.`
    problems.push(problemOf(renderRules['render/embed'], { ...place, ...placeOf(embeds, item) }, text))
  }
  if (brokenPictures.length > 0) {
    const text = `${listed(brokenPictures)} is shown as text, since an address in Markdown has no spaces: write %20, or put the address in <>.`
    problems.push(problemOf(renderRules['render/picture'], { ...place, ...placeOf(brokenPictures, item) }, text))
  }
  for (const what of unshown) {
    const rule = what === 'math' ? renderRules['render/formula'] : renderRules['render/drawing']
    problems.push(problemOf(rule, place, `${rule.says}: ${rule.fix.charAt(0).toLowerCase()}${rule.fix.slice(1)}.`))
  }
  if (html.trim() === '') return { problems }
  const first = item.summary === undefined ? opening(article) : undefined
  return { html: inDirection(html), ...(first === undefined ? {} : { summary: shortened(first) }), problems }
}

/** The text with what was wrong in it. */
function corrected(html: string, { corrections = [] }: Item, where: RenderSurroundings['corrections']): string {
  if (corrections.length === 0 || where === 'none') return html
  const notices = corrections.map(
    ({ label, text }) => `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text)}</p>\n`
  )
  const own = html === '' || html.endsWith('\n') ? html : `${html}\n`
  return where === 'beginning' ? notices.join('') + own : own + notices.join('')
}

/** Files whose bodies have no lines of their own: line ends are escaped. */
const inOneLine = /\.(?:json|jsonl|ndjson)$/i
/** Files whose bodies are indented as the fields are. */
const indented = /\.ya?ml$/i

/** Where the first of these addresses stands: nothing where it is written otherwise (`&amp;`), or lines are not known. */
function placeOf(addresses: readonly string[], { origin, body }: Item): { line?: number; column?: number } {
  if (body === undefined || inOneLine.test(origin.file)) return {}
  const { text } = body
  const found = addresses.map(one => offsetOf(one, text)).filter(offset => offset >= 0)
  if (found.length === 0) return {}
  const before = text.slice(0, Math.min(...found))
  const line = body.line + before.split('\n').length - 1
  return { line, ...(!indented.test(origin.file) && { column: before.length - before.lastIndexOf('\n') }) }
}

/** Where an address is linked to, before where it is talked of; -1 where neither is found. */
function offsetOf(address: string, text: string): number {
  const first = text.indexOf(address)
  for (let at = first; at >= 0; at = text.indexOf(address, at + 1))
    if (/(?:[(<"'=]|\]:[ \t]*)$/.test(text.slice(Math.max(0, at - 4), at))) return at
  return first
}

/** The body without markup of site generators; what was lost with it is one problem. */
function cleaned(body: Body, place: Problem['place'], problems: Problem[], parts: RenderParts, own: Own): Body {
  if (body.format === 'text') return body
  const format = body.format === 'markdown' && /\.mdx$/i.test(place.file) ? 'mdx' : body.format
  if (!mayHoldShortcodes(body.text, format)) return body
  const code = format === 'html' ? htmlCode : parts.markdown.code
  const { text, dropped, line } = withoutShortcodes(body.text, format, code, own)
  if (dropped.size > 0) {
    const names = [...dropped].map(([name, times]) => (times > 1 ? `${name} (${times})` : name))
    const all = [...dropped.values()].reduce((sum, times) => sum + times, 0)
    const which = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
    const pieces =
      all === 1 ? 'One piece of a site generator’s markup is' : `${all} pieces of a site generator’s markup are`
    const warning = `${pieces} left out of the feed: ${which}. Read the item once in the feed; what it must show has to be in the text itself.`
    problems.push(
      problemOf(
        renderRules['render/shortcodes'],
        { ...place, line: inOneLine.test(place.file) ? body.line : body.line + line },
        warning
      )
    )
  }
  return { ...body, text }
}

/** Noncharacters are for a program's own use (Unicode, 23.7): the sign that marks what only the site could fill in is one. */
function withoutNoncharacters(html: string): string {
  return /[\ufdd0-\ufdef\ufffe\uffff\udffe\udfff]/.test(html) ? html.replace(/\p{Noncharacter_Code_Point}/gu, '') : html
}

/** What a feed cannot show as it was. */
interface Lost {
  readonly embeds: string[]
  readonly unshown: Set<string>
  readonly brokenPictures: string[]
}

function bodyOf(
  { text, format }: Body,
  address: Address,
  { embeds, unshown, brokenPictures }: Lost,
  parts: RenderParts
): string {
  if (format === 'text') return paragraphs(text)
  const sanitized = (html: string): string =>
    parts.sanitize(
      prepared(html, format, what => unshown.add(what)),
      address,
      embed => embeds.push(embed)
    )
  if (format === 'html') return sanitized(text)
  const { html, raw, texts } = parts.markdown.html(text, address)
  brokenPictures.push(...texts)
  return raw ? sanitized(html) : withoutEmpties(html)
}

/** `“a”, “b” and 3 more`. */
function listed(values: readonly string[]): string {
  const shown = [...new Set(values)].map(value => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`)
  return shown.length <= 3 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`
}
