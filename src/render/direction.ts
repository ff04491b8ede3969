// Which way a body runs: HTML runs from left to right unless it says otherwise, and so do readers. docs/notes/direction.md tells why so.

// Hebrew, Arabic, Syriac, Thaana, NKo, Samaritan, Mandaic; then Adlam, Hanifi Rohingya and the old scripts of the second plane.
const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc'
const some = new RegExp(`[${letters}\\ud802\\ud803\\ud83a\\ud83b]`)
const each = new RegExp(`(?=\\p{L})[${letters}\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]`, 'gu')

/** `html` as it is, or told to run from right to left where most of its letters do; code counts for nothing. */
export function inDirection(html: string): string {
  if (!some.test(html) || /^\s*<[a-z][^<>]* dir="/.test(html)) return html
  const text = html.replace(/<(pre|code)\b[\s\S]*?<\/\1>|<[^>]*>|&[^;\s]{1,31};/g, ' ')
  const fromRight = text.match(each)?.length ?? 0
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return fromRight * 2 > all ? `<div dir="rtl">\n${html.trimEnd()}\n</div>\n` : html
}
