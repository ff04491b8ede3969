// Plain text to HTML, and rendered HTML back to the words of its first paragraph.
import { decoded, escapeHtml } from '../syntax/htmltext.ts'
import { oneLine } from '../syntax/unicode.ts'

/** Paragraphs at blank lines, `<br />` at the other line ends. */
export function paragraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => `<p>${lines(escapeHtml(paragraph)).join('<br />\n')}</p>\n`)
    .join('')
}

const lines = (text: string): string[] => text.split('\n').map(line => line.trim())

/** What a first paragraph is not looked for in: its text is not the article's own, or makes no sentence. */
const aside = new Set(
  'blockquote ul ol dl table pre figure details aside nav header footer h1 h2 h3 h4 h5 h6 audio video'.split(' ')
)
/** Text of these stands for nothing in a summary: footnote marks, readings, code that would need its own line. */
const mute = new Set(['rt', 'rp'])
const wrappers = new Set('div section article main'.split(' '))

const noteMark = /^(?:\[\d{1,3}\]|<a [^>]*>\[?\d{1,3}\]?<\/a>)<\/sup>/

/** Without links and paragraphs that hold nothing, which is what images and shortcodes leave that could not stay. */
export function withoutEmpties(html: string): string {
  const kept = html.replace(/<(a|p)(?: [^<>]*)?>\s*<\/\1>(?:(?<=<\/p>)\n)?/g, '')
  // A paragraph may have held the link that went.
  return kept.length === html.length ? html : withoutEmpties(kept)
}

/** The text of the first paragraph of HTML that `render` made: every `<` and `>` in it belongs to a tag. */
export function firstParagraph(html: string): string | undefined {
  let skipped = 0
  let silent = 0
  let text = ''
  let at = 0
  const ended = (): string | undefined => {
    const folded = oneLine(decoded(text))
    text = ''
    return /[\p{L}\p{N}]/u.test(folded) && !/^https?:\S+$/.test(folded) ? folded : undefined
  }
  for (const match of html.matchAll(/<(\/?)([a-z\d]+)[^>]*>/g)) {
    if (match.index < at) continue
    if (skipped === 0 && silent === 0) text += html.slice(at, match.index)
    at = match.index + match[0].length
    const [, slash, name = ''] = match
    const step = slash ? -1 : 1
    if (name === 'br') text += ' '
    else if (mute.has(name)) silent += step
    else if (name === 'sup' && step === 1 && noteMark.test(html.slice(at, at + 2000))) at = html.indexOf('</sup>', at)
    else if (name === 'p' || name === 'hr' || wrappers.has(name) || aside.has(name)) {
      const found = skipped === 0 ? ended() : undefined
      if (found) return found
      if (aside.has(name)) skipped += step
    }
  }
  if (skipped === 0) text += html.slice(at)
  return ended()
}

/** Text of at most `limit` characters: whole sentences where they fill at least a third of it, else whole words and `…`. */
export function shortened(text: string, limit = 300): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const head = characters.slice(0, limit - 1).join('')
  // Three letters before the stop: `U.S.`, `Dr.` and initials end no sentence.
  const sentences = /^.*(?:[\p{L}\p{N}]{3}[.!?…]["'”’»)\]]*(?=\s)|[。！？][」』”）]*)/su.exec(head)?.[0]
  if (sentences && sentences.length >= limit / 3) return sentences
  const words = /^.*[^\s\p{P}](?=[\s\p{P}]*\s)/su.exec(head)?.[0]
  const cut = words && words.length >= limit / 2 ? words : head.replace(/(?:\p{M}|\u200D|\s)+$/u, '')
  return `${cut}…`
}
