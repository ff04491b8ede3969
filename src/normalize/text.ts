// Titles and summaries as plain text: inline markup and character references resolved once, spaces folded.
import { decoded } from '../syntax/htmltext.ts'
import { oneLine } from '../syntax/unicode.ts'

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

/**
 * The same for a title or summary of a Markdown source: `**x**`, `*x*`, `_x_`, `~~x~~`, `[x](https://…)` and code spans give
 * their text, where they can mean nothing else: `2 * 3 * 4`, `snake_case_name`, `__init__` and `f[i](x)` stay.
 */
export function markdownText(text: string): string {
  if (!/[*_`~[\\]/.test(text) || text.includes('\uE000')) return plainText(text)
  const codes: string[] = []
  const coded = text.replace(/(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)/gs, (_, _marks, code: string) => {
    codes.push(code.replace(/^ (.*[^ ].*) $/s, '$1'))
    return `\uE000${codes.length - 1}\uE001`
  })
  return oneLine(
    plainText(unmarked(coded)).replace(/\uE000(\d+)\uE001/g, (whole, at: string) => codes[Number(at)] ?? whole)
  )
}

function unmarked(text: string): string {
  let plain = text.replace(
    /(?<![\w\\])!?\[((?:[^[\]\\]|\\.)*)\]\((?:<[^<>\n]*>|(?=[^\s()]*[/.#:])[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g,
    '$1'
  )
  for (const [pattern, kept] of emphases) plain = plain.replace(pattern, kept)
  // In a Windows path the backslash escapes nothing.
  return /[a-z]:\\/i.test(plain) ? plain : plain.replace(/(?<!\\)\\([*_`[\]~])/g, '$1')
}

/** Markers with nothing but their text between them, not inside a word. */
const emphases: readonly (readonly [RegExp, string])[] = [
  [/(?<![\\*\w])\*\*\*(?=[^\s*])([^*]*[^\s*\\])\*\*\*(?![\w*])/g, '$1'],
  [/(?<![\\*\w])\*\*(?=[^\s*])((?:[^*]|\*(?!\*))*?[^\s*\\])\*\*(?![\w*])/g, '$1'],
  [/(?<![\\*\w])\*(?=[^\s*])([^*]*[^\s*\\])\*(?![\w*])/g, '$1'],
  // `__init__` is a name: two bars need a space, a capital or a letter beyond ASCII between them.
  [/(?<![\\\w])__(?=[^_]*[^a-z\d_])(?=[^\s_])([^_]*[^\s_\\])__(?!\w)/g, '$1'],
  [/(?<![\\\w])_(?=[^\s_])([^_]*[^\s_\\])_(?!\w)/g, '$1'],
  [/(?<![\\~\w])~~(?=[^\s~])([^~]*[^\s~\\])~~(?![\w~])/g, '$1']
]

/** Without comments, scripts and those tags that have their partner. */
function untagged(text: string): string {
  const shown = text.replace(/<!--.*?-->/gs, '').replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
  const found = [...shown.matchAll(tag)].filter(([, , name]) => known(name!.toLowerCase()))
  const paired = new Set<RegExpMatchArray>()
  const open: RegExpMatchArray[] = []
  for (const match of found) {
    const name = match[2]!.toLowerCase()
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

const known = (name: string): boolean => inline.has(name) || block.has(name) || single.has(name)

/** What a tag leaves behind: an image its words, a line or block its space. */
function spoken([, , name = '', attributes = '']: RegExpMatchArray): string {
  const element = name.toLowerCase()
  if (element === 'img') return /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? ''
  return inline.has(element) || element === 'wbr' ? '' : ' '
}
