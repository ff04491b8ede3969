// Titles and summaries as plain text: inline markup and character references resolved once, spaces folded.
import { plainText } from '../syntax/plaintext.ts'
import { oneLine } from '../syntax/unicode.ts'

export { plainText }

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
