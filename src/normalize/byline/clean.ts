// Makes one plain line of text out of what a source gave as its byline.
import { decodeHTML } from 'entities'

/** Longer texts are not read as bylines: they are kept whole. No byline of a real publisher came near. */
export const longest = 2000

/** An element of HTML. What else has angle brackets is text: `Jane Doe <Springfield>`. */
const tag =
  /<(?:!--[^>]{0,500}--|\/?(?:a|abbr|address|article|aside|b|bdi|big|blockquote|br|button|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|time|tr|tt|u|ul|use|var|video|wbr)(?:[\s/][^<>]{0,500})?)>/gi

// Zero-width joiners and non-joiners are part of how Persian and Indian names are written, and noise elsewhere.
const joiner = /(?<![\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0600-\u06ff\u0900-\u0dff])/g

const joinedPrefix = /^([Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)(?=\p{Lu}(?:\p{Ll}|\p{Lu}))/u

/** NFC, entities decoded, tags and pictures gone, invisible characters gone; line ends stay, as they divide. */
export function clean(text: string): string {
  if (/^[\x20-\x25\x27-\x3b\x3d-\x7e]*$/.test(text)) return unquoted(text.trim())
  let plain = text.normalize('NFC')
  if (plain.includes('&')) plain = decodeHTML(plain)
  if (plain.includes('<')) plain = plain.replace(tag, ' ')
  // The Armenian mark between a label and what it introduces.
  plain = plain.replaceAll('\u055d', ':')
  plain = plain
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g, '')
    .replace(joiner, '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffc\ufffd]/gu, ' ')
    .trim()
  return unquoted(plain)
}

/** Without the quotation marks around all of it, and `ByJane Doe` with its space. */
function unquoted(plain: string): string {
  const close = quotes[plain[0] ?? '']
  const whole = close !== undefined && plain.length > 2 && close.includes(plain.at(-1)!)
  const bare = whole && !hasMark.test(plain.slice(1, -1)) ? plain.slice(1, -1).trim() : plain
  return unbracketed(bare)
    .replace(joinedPrefix, '$1 ')
    .replace(joinedSection, '$1 $2 ')
    .replace(shortWith, ' with ')
    .replace(network, 'Twitter: ')
}

/** `Jane Doe w/ John Roe` */
const shortWith = / w\/ ?(?=\p{Lu}|@)/gu

/** `Jane Doe, X: @jane`: a network goes by a letter, which is an initial elsewhere. */
const network = /(?<=[,|·•;(] ?)X ?: ?(?=@\w)/g

/** `NewsByJane Doe`: the section touches the introduction and that the name. */
const joinedSection = /^(\p{Lu}\p{L}*\p{Ll})(By|Von|Par|Por|Door)(?=\p{Lu}\p{Ll})/u

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›'
}
const hasMark = /["“”„«»]/

const brackets: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '〔': '〕'
}

/** `(jdo)`, `[By Jane Doe]`: without the brackets around all of it. */
function unbracketed(text: string): string {
  const close = brackets[text[0] ?? '']
  if (close === undefined || text.length < 3 || text.indexOf(close) !== text.length - 1) return text
  return text.slice(1, -1).trim()
}

/** One line without surrounding marks: how a text is kept that could not be explained. */
export function whole(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|•·,;:~/–—-]+/, '')
    .trim()
    .replace(/[|•·,;:~/–—-]$/, '')
    .trim()
}
