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
  const shown = text.replace(/<!--.*?-->/gs, '').replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
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

/** Tags that a text speaks of: `How to use <p> and <br> tags`. They are bare, have white space on both sides and no partner. */
function spokenTags(text: string, found: readonly RegExpMatchArray[]): ReadonlySet<RegExpMatchArray> {
  const spoken = new Set<RegExpMatchArray>()
  const breaks: RegExpMatchArray[] = []
  for (const match of found) {
    const name = match[2]!.toLowerCase()
    const after = text.slice(match.index! + match[0].length)
    const alone = /(?:^|[\s("“‘])$/.test(text.slice(0, match.index)) && /^(?:$|[\s,.;:!?)"”’])/.test(after)
    if (!single.has(name) || match[3] || !alone || new RegExp(`</${name}\\s*>`, 'i').test(text)) continue
    // A line break may well have spaces around it.
    if (!/^(?:br|hr|wbr)$/.test(name) || /^\s+(?:tags?|elements?)\b/i.test(after)) spoken.add(match)
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
