// What one line of plain text may contain in Unicode: no controls, one space between words, directions that end where they began.

/** Controls (C0, C1), noncharacters, and characters that show nothing anywhere: soft hyphen, byte order mark, fillers. */
const invisible =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u180E\u2060-\u2064\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g

/** Unicode's white space but the ideographic space, which is as wide as a letter and meant. */
const spaces = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]+/g

/**
 * What is not in one line already: two spaces, a space at an end, and all but characters that show something, are no white space and stand
 * in NFC beside any other of them: ASCII, Latin, Greek and Cyrillic letters, dashes and quotation marks, kana, Han and Hangul.
 */
const beyond =
  /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u0388-\u03CE\u0400-\u0482\u048A-\u04FF\u2010-\u2027\u20AC\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]|^ | $| {2}/

/**
 * Text as one line: NFC, white space of any kind (NBSP too) folded to one space, controls dropped, lone surrogates replaced,
 * directional embeddings and isolates (UAX 9) that are not closed, or close nothing, dropped.
 */
export function oneLine(text: string): string {
  if (!beyond.test(text)) return text
  const visible = text.toWellFormed().replace(invisible, '')
  const even = /[\u202A-\u202E\u2066-\u2069]/.test(visible) ? balanced(visible) : visible
  return even.replace(spaces, ' ').normalize('NFC').trim()
}

/** Without the directional controls that have no partner. */
function balanced(text: string): string {
  const characters = text.split('')
  const open: number[] = []
  const isolate = (at: number | undefined): boolean => at !== undefined && text.charCodeAt(at) >= 0x2066
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x202a && code <= 0x202e && code !== 0x202c) || (code >= 0x2066 && code <= 0x2068)) open.push(at)
    else if (code === 0x202c) {
      if (open.length === 0 || isolate(open.at(-1))) characters[at] = ''
      else open.pop()
    } else if (code === 0x2069) {
      if (open.some(isolate)) {
        // An isolate's end closes the embeddings inside it as well.
        while (!isolate(open.at(-1))) characters[open.pop()!] = ''
        open.pop()
      } else characters[at] = ''
    }
  }
  for (const at of open) characters[at] = ''
  return characters.join('')
}
