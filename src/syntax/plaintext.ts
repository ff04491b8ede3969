// How inline HTML is spelled in a line of plain text: markup and character references resolved once, spaces folded.
import { decoded } from './htmltext.ts'
import { oneLine } from './unicode.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements met in titles and summaries. Others stay as they are: a title may speak of `<dialog>`. */
const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb ruby rt rp s samp small span strike strong sub sup time tt u var'
)
const block = words(
  'address article blockquote center div figure figcaption h1 h2 h3 h4 h5 h6 ol section table tbody td th tr ul'
)
/** No end tag, or one that may be left out. */
const single = words('br hr img wbr p li dd dt')

const tag = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][\w:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi

/**
 * Plain text of a title or summary that may hold inline HTML: `<em>x</em>` gives `x`, `AT&amp;T` gives `AT&T`. What is no
 * markup stays: `a < b`, `x <3`, `5 &lt; 6` (which is `5 < 6`), a start tag that nothing ends.
 */
export function plainText(text: string): string {
  return oneLine(decoded(text.includes('<') ? untagged(text) : text))
}

/** Without comments, scripts and those tags that have their partner. */
function untagged(text: string): string {
  const shown = withoutScripts(withoutComments(text))
  const found = [...shown.matchAll(tag)].filter(([, , name]) => known(name!.toLowerCase()))
  const spokenOf = spokenTags(shown, found)
  const paired = new Set<RegExpMatchArray>()
  const open: RegExpMatchArray[] = []
  for (const match of found) {
    const name = match[2]!.toLowerCase()
    if (spokenOf.has(match)) continue
    if (single.has(name)) paired.add(match)
    else if (!match[1]) open.push(match)
    else {
      const partner = open.findLastIndex(start => start[2]!.toLowerCase() === name)
      if (partner < 0) continue
      paired.add(open[partner]!).add(match)
      open.length = partner
    }
  }
  let plain = ''
  let at = 0
  for (const match of found) {
    if (!paired.has(match)) continue
    plain += shown.slice(at, match.index) + spoken(match)
    at = match.index! + match[0].length
  }
  return plain + shown.slice(at)
}

/** Without comments; one that is not closed is text. */
function withoutComments(text: string): string {
  let plain = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    plain += text.slice(at, open)
    at = close + 3
  }
  return plain + text.slice(at)
}

/** Without scripts and styles, where both of their tags are there. */
function withoutScripts(text: string): string {
  if (!/<\/(?:script|style)/i.test(text)) return text
  const opening = /<(script|style)\b[^<>]*>/gi
  let plain = ''
  let at = 0
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const closing = new RegExp(`</${open[1]}\\s*>`, 'gi')
    closing.lastIndex = opening.lastIndex
    const close = closing.exec(text)
    if (close === null) break
    plain += `${text.slice(at, open.index)} `
    at = closing.lastIndex
    opening.lastIndex = at
  }
  return plain + text.slice(at)
}

/** Tags that a text speaks of: `How to use <p> and <br> tags`. They are bare, have white space on both sides and no partner. */
function spokenTags(text: string, found: readonly RegExpMatchArray[]): ReadonlySet<RegExpMatchArray> {
  const spoken = new Set<RegExpMatchArray>()
  const breaks: RegExpMatchArray[] = []
  const closed = new Set(found.flatMap(([, slash, name]) => (slash ? [name!.toLowerCase()] : [])))
  for (const match of found) {
    const name = match[2]!.toLowerCase()
    const end = match.index! + match[0].length
    const alone = /^$|[\s("“‘]/.test(text.charAt(match.index! - 1)) && /^$|[\s,.;:!?)"”’]/.test(text.charAt(end))
    if (!single.has(name) || match[3] || !alone || closed.has(name)) continue
    // A line break may well have spaces around it.
    if (!/^(?:br|hr|wbr)$/.test(name) || /^\s+(?:tags?|elements?)\b/i.test(text.slice(end, end + 20))) spoken.add(match)
    else breaks.push(match)
  }
  if (spoken.size > 0) for (const match of breaks) spoken.add(match)
  return spoken
}

const known = (name: string): boolean => inline.has(name) || block.has(name) || single.has(name)

/** What a tag leaves behind: an image its words, a line or block its space. */
function spoken([, , name = '', attributes = '']: RegExpMatchArray): string {
  const element = name.toLowerCase()
  if (element === 'img') return /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? ''
  return inline.has(element) || element === 'wbr' ? '' : ' '
}
