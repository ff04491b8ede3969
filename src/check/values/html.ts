// What HTML inside a feed must not contain: markup that readers drop, code, styles that reach outside the item, addresses that lead nowhere.
import { decodeHTMLAttribute } from 'entities/decode'
import { type Attribute, attributes, type ElementKind, elements, type Scan, scan, type Tag } from '../../syntax/html.ts'
import { quoted } from '../../syntax/quoted.ts'
import { type ListedRule, type TestedRule, tested } from '../rule.ts'
import { candidates, danger, relative, styleDanger } from './html/danger.ts'
import { isDrawn, isOfDrawing } from './html/drawing.ts'
import { isHandler } from './html/handlers.ts'
import { inReferences } from './html/references.ts'

/** A rule on HTML: its test gets the piece it is about and gives back what to show of it, or nothing. */
export type HtmlRule<Piece> = TestedRule<(piece: Piece) => string | undefined>

/** Something wrong in a text: the rule, the offset in the text (UTF-16 units from 0), and the piece as a message shows it. */
export interface HtmlFinding {
  readonly rule: ListedRule
  readonly offset: number
  readonly text: string
}

/** An address as a browser resolves it, with its tag and attribute. */
interface Address {
  readonly address: string
  readonly attribute: string
  readonly tag: string
  /** Where the fragment will be shown, when the feed says so (`xml:base`). */
  readonly base: string | undefined
}

const living = 'https://html.spec.whatwg.org/multipage/'
const advice = 'https://www.rssboard.org/rss-profile#data-types-characterdata'

export const spelling: HtmlRule<string> = tested({
  id: 'html/spelling',
  level: 'warning',
  says: 'This is not valid HTML',
  fix: 'Close the tag or comment, or write &lt; for a less-than sign',
  spec: `${living}parsing.html#parse-errors`,
  w3c: 'NotHtml',
  broken: what => what
})

export const element: HtmlRule<Tag> = tested({
  id: 'html/element',
  level: 'warning',
  says: 'This is not an element of HTML',
  fix: 'Use an element of HTML: readers drop others, often with their content',
  spec: `${living}indices.html#elements-3`,
  w3c: 'NotHtml',
  broken: ({ name }) => (elements.has(name) ? undefined : `<${name}>`)
})

export const drawing: HtmlRule<Tag> = tested({
  id: 'html/drawing-element',
  level: 'warning',
  says: 'SVG and MathML do not have this element',
  fix: 'Remove it: readers drop what they do not know, often with the whole drawing or formula',
  spec: 'https://www.w3.org/TR/SVG2/eltindex.html',
  w3c: 'SecurityRisk',
  broken: ({ name }) => (isDrawn(name) || elements.has(name) ? undefined : `<${name}>`)
})

export const drawingAttribute: HtmlRule<Attribute> = tested({
  id: 'html/drawing-attribute',
  level: 'warning',
  says: 'SVG and MathML do not have this attribute',
  fix: 'Remove it, or correct its name',
  spec: 'https://www.w3.org/TR/SVG2/attindex.html',
  w3c: 'SecurityRiskAttr',
  broken: attribute => (isOfDrawing(attribute.name) || isRisky(attribute) ? undefined : quoted(attribute.name))
})

export const instruction: HtmlRule<string> = tested({
  id: 'html/processing-instruction',
  level: 'warning',
  says: 'HTML has no processing instructions',
  fix: 'Remove it: browsers ignore it, and old ones loaded code with it',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-8.1',
  w3c: 'SecurityRisk',
  broken: what => what
})

export const nonCharacter: HtmlRule<string> = tested({
  id: 'html/noncharacter',
  level: 'error',
  says: 'This is not a character: Unicode keeps its number for uses inside programs',
  fix: 'Remove it',
  spec: 'https://infra.spec.whatwg.org/#noncharacter',
  w3c: 'NotHtml',
  broken: what => what
})

export const riskyElement: HtmlRule<Tag> = tested({
  id: 'html/risky-element',
  level: 'warning',
  says: 'This element runs code, loads another document or changes the page around it',
  fix: 'Remove it, or link to what it shows: readers remove it for safety',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-8.1',
  w3c: 'SecurityRisk',
  broken: ({ name }) => (elements.get(name)?.risky ? `<${name}>` : undefined)
})

export const riskyAttribute: HtmlRule<Attribute> = tested({
  id: 'html/risky-attribute',
  level: 'warning',
  says: 'This attribute runs code',
  fix: 'Remove it: readers do so for safety',
  spec: `${living}webappapis.html#event-handler-content-attributes`,
  w3c: 'SecurityRiskAttr',
  broken: attribute => (isRisky(attribute) ? quoted(attribute.name) : undefined)
})

function isRisky({ name, value }: Attribute): boolean {
  return isHandler(name, value) || name === 'srcdoc'
}

export const riskyStyle: HtmlRule<string> = tested({
  id: 'html/risky-style',
  level: 'warning',
  says: 'This style can reach outside its item or load something',
  fix: 'Remove it: readers drop it, often with the whole attribute',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-8.1',
  w3c: 'DangerousStyleAttr',
  broken: style => {
    const found = styleDanger(style)
    return found === undefined ? undefined : quoted(found)
  }
})

export const dangerousAddress: HtmlRule<Address> = tested({
  id: 'html/dangerous-address',
  level: 'error',
  says: 'This address runs code or contains a whole document',
  fix: 'Use an http or https address',
  spec: `${living}browsing-the-web.html#the-javascript:-url-special-case`,
  broken: ({ address, attribute, tag }) => {
    const found = danger(address, shown(tag, attribute))
    return found === undefined ? undefined : `${quoted(found)} in ${attribute} of <${tag}>`
  }
})

export const relativeAddress: HtmlRule<Address> = tested({
  id: 'html/relative-address',
  level: 'warning',
  says: 'This address is relative, and feeds are read away from their site',
  fix: 'Write the complete address, starting with https://',
  spec: advice,
  w3c: 'ContainsRelRef',
  broken: ({ address, attribute, tag, base }) =>
    base === undefined && relative(address) ? `${quoted(address)} in ${attribute} of <${tag}>` : undefined
})

export const unclosedElement: HtmlRule<string> = tested({
  id: 'html/unclosed-element',
  level: 'info',
  says: 'This element is never closed',
  fix: 'Write its end tag, or the rest of the page will be drawn inside it',
  spec: `${living}syntax.html#optional-tags`,
  broken: name => `<${name}>`
})

/** A rule is reported at most this often for one text: a hundred relative links need no further mention. */
const MOST = 50

/** Deeper than this, end tags are no longer matched: no person nests so deep, and each end tag searches all open elements. */
const DEEPEST = 200

/** Whether a browser only draws what the address leads to. */
const shown = (tag: string, attribute: string): boolean =>
  attribute === 'poster' ||
  attribute === 'background' ||
  ((attribute === 'src' || attribute === 'srcset') && (tag === 'img' || tag === 'source' || tag === 'input'))

/**
 * What is wrong with the HTML of one element of a feed, in the order of the text. `text` is what the feed means: its XML or JSON
 * escapes are gone. `base` is what relative addresses are resolved against, if the format has one (Atom's `xml:base`); without it they
 * are findings. An unknown element or attribute is found once a text, and each rule fifty times at most.
 */
export function html(text: string, base?: string): HtmlFinding[] {
  const found: HtmlFinding[] = []
  const tags = text.includes('<')
  const references = text.includes('&')
  inCharacters(text, found)
  if (tags) inTags(text, base, found)
  if (references) found.push(...inReferences(text, MOST))
  // References are looked for after the tags, and what is never closed is known at the end.
  if (found.length > 1) found.sort((a, b) => a.offset - b.offset)
  return found
}

/** U+FDD0 to U+FDEF, and the last two of each plane. */
const nonCharacters =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/

function inCharacters(text: string, found: HtmlFinding[]): void {
  const first = nonCharacters.exec(text)
  if (!first) return
  const code = first[0].codePointAt(0)!.toString(16).toUpperCase()
  found.push({ rule: nonCharacter, offset: first.index, text: `U+${code}` })
}

function inTags(text: string, base: string | undefined, found: HtmlFinding[]): void {
  const inside = new Tags(base, found, text)
  scan(text, inside)
  inside.done()
}

/**
 * What is wrong with one element of inline XHTML (Atom `type="xhtml"`, `xhtml:body` in RSS), whose attributes the XML parser has decoded.
 * Offsets are those of the tag that was passed in.
 */
export function xhtml(tag: Tag, base?: string): HtmlFinding[] {
  const found: HtmlFinding[] = []
  new Tags(base, found).element(tag, false)
  return found
}

/** As `xhtml`, for an element of SVG or MathML. */
export function drawn(tag: Tag, base?: string): HtmlFinding[] {
  const found: HtmlFinding[] = []
  new Tags(base, found).drawn(tag, false)
  return found
}

/** One pass over the tags of a text: which elements are open, and what has been reported. */
class Tags implements Scan {
  private readonly base: string | undefined
  private readonly found: HtmlFinding[]
  private seen: Set<string> | undefined
  private counts: Map<ListedRule, number> | undefined
  private readonly open: Tag[] = []
  private readonly text: string
  /** Drawings and formulas that are open, one inside the other. */
  private drawings = 0

  constructor(base: string | undefined, found: HtmlFinding[], text = '') {
    this.base = base
    this.found = found
    this.text = text
  }

  say<Piece>(rule: HtmlRule<Piece>, offset: number, piece: Piece): void {
    if ((this.counts?.get(rule) ?? 0) >= MOST) return
    const text = rule.broken(piece)
    if (text !== undefined) this.add({ rule, offset, text })
  }

  private add(finding: HtmlFinding): void {
    this.counts ??= new Map()
    const count = (this.counts.get(finding.rule) ?? 0) + 1
    this.counts.set(finding.rule, count)
    if (count <= MOST) this.found.push(finding)
  }

  /** A name is reported once: five hundred `<o:p>` are one mistake. */
  once<Piece>(rule: HtmlRule<Piece>, offset: number, piece: Piece): void {
    const text = rule.broken(piece)
    if (text === undefined) return
    this.seen ??= new Set()
    if (this.seen.has(`${rule.id} ${text}`)) return
    if (this.seen.size < MOST) this.seen.add(`${rule.id} ${text}`)
    this.add({ rule, offset, text })
  }

  broken(offset: number, what: string): void {
    this.say(this.text.startsWith('<?', offset) ? instruction : spelling, offset, what)
  }

  start(tag: Tag, after: number): void {
    const isRoot = tag.name === 'svg' || tag.name === 'math'
    if (isRoot || this.drawings > 0) {
      this.drawn(tag, true)
      if (isRoot && !this.text.endsWith('/>', after)) this.drawings++
      return
    }
    const kind = this.element(tag, true)
    if (kind?.close === 'must' && this.open.length <= DEEPEST) this.open.push(tag)
  }

  /** `encoded`: attributes are as they were written, with character references. */
  element(tag: Tag, encoded: boolean): ElementKind | undefined {
    const kind = elements.get(tag.name)
    if (kind === undefined) this.once(element, tag.offset, tag)
    // What a reader removes with its parent needs no second mention.
    else if (kind.risky && !this.open.some(({ name }) => name === 'object')) this.once(riskyElement, tag.offset, tag)
    if (tag.attributes.length > 0) this.attributes(tag, encoded)
    return kind
  }

  /** An element of SVG or MathML, or of HTML inside one. */
  drawn(tag: Tag, encoded: boolean): void {
    const { name } = tag
    const isRisky = name === 'script' || name === 'style' || (elements.get(name)?.risky && !isDrawn(name))
    if (isRisky) this.once(riskyElement, tag.offset, tag)
    else this.once(drawing, tag.offset, tag)
    if (!elements.has(name) || isDrawn(name))
      for (const attribute of tag.attributes) this.once(drawingAttribute, attribute.offset, attribute)
    // Addresses like #arrow lead to another part of the drawing.
    const attributes = tag.attributes.filter(({ value }) => !value.startsWith('#'))
    if (attributes.length > 0) this.attributes({ ...tag, attributes }, encoded)
  }

  end(name: string, offset: number): void {
    const { open } = this
    if (this.drawings > 0) {
      if (name === 'svg' || name === 'math') this.drawings--
      return
    }
    // As it should be, and as most are.
    if (open.length <= DEEPEST && open[open.length - 1]?.name === name) {
      open.pop()
      return
    }
    if (!elements.has(name)) this.once(element, offset, { name, offset, attributes: [] })
    if (open.length > DEEPEST) return
    let at = open.length - 1
    while (at >= 0 && open[at]?.name !== name) at--
    if (at < 0) return
    while (open.length > at + 1) this.unclosed(open.pop())
    open.pop()
  }

  done(): void {
    if (this.open.length <= DEEPEST) for (const tag of this.open) this.unclosed(tag)
  }

  private unclosed(tag: Tag | undefined): void {
    if (tag) this.say(unclosedElement, tag.offset, tag.name)
  }

  private attributes(tag: Tag, encoded: boolean): void {
    for (const attribute of tag.attributes) {
      const { name, valueOffset } = attribute
      if (isRisky(attribute)) this.once(riskyAttribute, attribute.offset, attribute)
      const kind = attributes.get(name)
      if (kind === 'prose' || attribute.value === '') continue
      // Nearly all addresses; no rule has anything to say of them.
      if (kind === 'address' && /^https?:\/\//.test(attribute.value)) continue
      const value = encoded && attribute.value.includes('&') ? decodeHTMLAttribute(attribute.value) : attribute.value
      if (kind === 'style') this.say(riskyStyle, valueOffset, value)
      else if (kind === 'address') this.address(tag.name, name, value, valueOffset)
      else if (kind === undefined) this.setting(tag.name, name, value, valueOffset)
      else {
        const all = kind === 'candidates' ? candidates(value) : value.split(/[\s,]+/)
        let from = 0
        for (const one of all) {
          // As written, where no reference has changed it.
          from = Math.max(from, attribute.value.indexOf(one, from))
          this.address(tag.name, name, one, valueOffset + from)
          from += one.length
        }
      }
    }
  }

  private address(tag: string, attribute: string, address: string, offset: number): void {
    // Both rules pass it.
    if (address.startsWith('https://') || address.startsWith('http://')) return
    const piece = { address, attribute, tag, base: this.base }
    this.say(dangerousAddress, offset, piece)
    if (attribute !== 'usemap') this.say(relativeAddress, offset, piece)
  }

  /** Scripts of readers and sites copy data-… attributes into href and src. */
  private setting(tag: string, attribute: string, address: string, offset: number): void {
    if (address.includes(':')) this.say(dangerousAddress, offset, { address, attribute, tag, base: this.base })
  }
}
