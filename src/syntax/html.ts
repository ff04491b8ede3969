// How HTML is spelled: its elements and attributes (WHATWG HTML with the obsolete ones still met in feeds), and a scanner for tags.

/** One attribute of a start tag, as it was written: character references are not decoded. */
export interface Attribute {
  readonly name: string
  readonly value: string
  /** Offset of the name, and of the value's first character. */
  readonly offset: number
  readonly valueOffset: number
}

/** A start tag; names are in lower case. */
export interface Tag {
  readonly name: string
  readonly offset: number
  readonly attributes: readonly Attribute[]
}

/** What `scan` calls, in the order of the text. */
export interface Scan {
  /** `after`: offset of the first character after the tag. */
  readonly start: (tag: Tag, after: number) => void
  readonly end: (name: string, offset: number, after: number) => void
  /** A place at which a parser has to repair the text. */
  readonly broken: (offset: number, what: string) => void
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Elements that only show or group content: HTML's own, and the obsolete ones every reader knows. */
const harmless = words(
  `a abbr acronym address area article aside audio b bdi bdo big blink blockquote br button canvas caption center cite code col
  colgroup command data datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd keygen label legend li m main map mark marquee menu meter
  multicol nav nextid nobr noscript ol optgroup option output p picture pre progress q rb rp rt rtc ruby s samp search section
  select small sound source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u
  ul var video wbr`
)

/** Elements of HTML that run code, load other documents or change the page around them. */
const risky = words(
  `applet base basefont bgsound body comment embed fencedframe frame frameset head html iframe ilayer image isindex layer link
  listing meta noembed noframes object param plaintext portal rule script slot style template title xmp`
)

/** Elements without content and end tag. */
const empty = words(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta nextid param source spacer track wbr'
)

/** Elements whose end tag must be written. */
const closed = words(
  `a abbr acronym address article aside audio b bdi bdo big blockquote button canvas center cite code data datalist del details
  dfn dialog div dl em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label legend main map
  mark menu meter nav nobr noscript object ol output picture pre progress q ruby s samp section select small span strike strong
  sub summary sup table time tt u ul var video`
)

/** Elements whose content is text up to their own end tag. */
const raw = words('script style textarea title xmp iframe noembed noframes plaintext')

/** Attributes that hold one address. */
const addresses = words(
  `action background cite classid codebase data dynsrc formaction href icon longdesc lowsrc manifest poster profile src usemap
  xlink:href`
)

/** Attributes that hold several addresses: `srcset` and `imagesrcset` with descriptors, `ping` and `archive` in a row. */
const lists = words('archive imagesrcset ping srcset')

/** Attributes that hold words for people, in which `javascript:` is a word. */
const prose = words(
  `abbr alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext content label placeholder
  standby summary title value`
)

/** What an element does to the page, and whether its end tag may be left out. */
export interface ElementKind {
  readonly risky: boolean
  /** `none`: it has no content; `must`: its end tag must be written; `may`: the next tag can close it. */
  readonly close: 'none' | 'must' | 'may'
}

/** HTML's elements by name. */
export const elements: ReadonlyMap<string, ElementKind> = new Map(
  [...harmless, ...risky].map(name => [
    name,
    { risky: risky.has(name), close: empty.has(name) ? 'none' : closed.has(name) ? 'must' : 'may' }
  ])
)

/** Attributes by what their value is; all others are settings. */
export const attributes: ReadonlyMap<string, 'address' | 'addresses' | 'candidates' | 'prose' | 'style'> = new Map([
  ...[...addresses].map(name => [name, 'address'] as const),
  ...[...lists].map(name => [name, name.endsWith('srcset') ? 'candidates' : 'addresses'] as const),
  ...[...prose].map(name => [name, 'prose'] as const),
  ['style', 'style'] as const
])

/** Settings that stand on many tags. */
const common = words(
  `align allowfullscreen alt border cellpadding cellspacing class colspan controls datetime decoding dir fetchpriority frameborder
  height hidden id lang loading media name rel role rowspan scope sizes span start target type valign width`
)

/** Names of HTML, each at the place its letters sum up to: most tags and attributes need no string of their own. */
const places: (string | undefined)[] = Array.from({ length: 2048 }, () => undefined)
for (const name of [...elements.keys(), ...attributes.keys(), ...common]) places[placeOf(name, 0, name.length)] = name

/** The sum of the letters in lower case, as a place in the table. */
function placeOf(text: string, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    sum = (sum * 31 + (code >= 0x41 && code <= 0x5a ? code | 0x20 : code)) | 0
  }
  return sum & (places.length - 1)
}

/** A piece of a text in lower case. */
function lowered(text: string, from: number, to: number): string {
  const known = to - from > 20 ? undefined : places[placeOf(text, from, to)]
  if (known === undefined || known.length !== to - from) return text.slice(from, to).toLowerCase()
  for (let at = 0; at < known.length; at++) {
    const code = text.charCodeAt(from + at)
    if ((code >= 0x41 && code <= 0x5a ? code | 0x20 : code) !== known.charCodeAt(at)) {
      return text.slice(from, to).toLowerCase()
    }
  }
  return known
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
/** Ends a tag's name or an attribute's: white space, `/`, `>` or the end of the text, whose code is NaN. */
const endsName = (code: number): boolean => isSpace(code) || code === 0x2f || code === 0x3e || Number.isNaN(code)

const none: readonly Attribute[] = []

/**
 * The tags of an HTML fragment in one pass (WHATWG HTML, 13.2.5): comments, declarations and the text of script and style are
 * stepped over as a browser does. Costs one step a tag: the text between is searched, not read, which makes it four to eight times
 * as fast as the tokenizer of htmlparser2, and it knows the place of every attribute.
 */
export function scan(text: string, told: Scan): void {
  let at = text.indexOf('<')
  while (at >= 0) {
    const code = text.charCodeAt(at + 1)
    let next: number
    if (isLetter(code)) next = startTag(text, at, told)
    else if (code === 0x2f) next = endTag(text, at, told)
    else if (code === 0x21) next = declaration(text, at, told)
    else if (code === 0x3f) {
      told.broken(at, `the processing instruction ${text.slice(at, at + 12)}`)
      next = past(text, '>', at)
    } else next = at + 1
    at = text.indexOf('<', next)
  }
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function nameEnd(text: string, from: number): number {
  let at = from
  while (!endsName(text.charCodeAt(at))) at++
  return at
}

function startTag(text: string, offset: number, told: Scan): number {
  let at = nameEnd(text, offset + 1)
  const name = lowered(text, offset + 1, at)
  let found: Attribute[] | undefined
  for (;;) {
    let code = text.charCodeAt(at)
    while (isSpace(code) || code === 0x2f) code = text.charCodeAt(++at)
    if (code === 0x3e) break
    if (Number.isNaN(code)) return unclosed(text, offset, told)
    const from = at
    // A first `=` belongs to the name, as browsers have it.
    do code = text.charCodeAt(++at)
    while (!(endsName(code) || code === 0x3d))
    const attribute = lowered(text, from, at)
    while (isSpace(code)) code = text.charCodeAt(++at)
    let valueFrom = at
    let valueTo = at
    if (code === 0x3d) {
      do code = text.charCodeAt(++at)
      while (isSpace(code))
      if (code === 0x22 || code === 0x27) {
        valueFrom = at + 1
        valueTo = text.indexOf(code === 0x22 ? '"' : "'", valueFrom)
        if (valueTo < 0) return unclosed(text, offset, told)
        at = valueTo + 1
      } else {
        valueFrom = at
        while (!(isSpace(code) || code === 0x3e || Number.isNaN(code))) code = text.charCodeAt(++at)
        valueTo = at
      }
    }
    found ??= []
    found.push({ name: attribute, value: text.slice(valueFrom, valueTo), offset: from, valueOffset: valueFrom })
  }
  told.start({ name, offset, attributes: found ?? none }, at + 1)
  return raw.has(name) ? rawEnd(text, name, at + 1) : at + 1
}

function unclosed(text: string, offset: number, told: Scan): number {
  told.broken(offset, `the tag ${text.slice(offset, offset + 20).trimEnd()} has no >`)
  return text.length
}

function rawEnd(text: string, name: string, from: number): number {
  const ends = new RegExp(`</${name}[\\s/>]`, 'gi')
  ends.lastIndex = from
  return ends.exec(text)?.index ?? text.length
}

function endTag(text: string, offset: number, told: Scan): number {
  const code = text.charCodeAt(offset + 2)
  if (!isLetter(code)) {
    told.broken(offset, `${text.slice(offset, offset + 4)} is no end tag`)
    return past(text, '>', offset)
  }
  const to = nameEnd(text, offset + 2)
  const close = text.charCodeAt(to) === 0x3e ? to : text.indexOf('>', to)
  const after = close < 0 ? text.length : close + 1
  told.end(lowered(text, offset + 2, to), offset, after)
  return close < 0 ? unclosed(text, offset, told) : after
}

function declaration(text: string, offset: number, told: Scan): number {
  if (text.startsWith('<!--', offset)) {
    if (text.startsWith('>', offset + 4) || text.startsWith('->', offset + 4)) return text.indexOf('>', offset) + 1
    const ends = /--!?>/g
    ends.lastIndex = offset + 4
    if (ends.exec(text)) return ends.lastIndex
    told.broken(offset, 'the comment has no -->')
    return text.length
  }
  if (!/^<!doctype/i.test(text.slice(offset, offset + 9))) {
    const what = text.startsWith('<![CDATA[', offset) ? 'a CDATA section' : text.slice(offset, offset + 8)
    told.broken(offset, what)
  }
  return past(text, '>', offset)
}
