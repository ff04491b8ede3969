// Plain text to HTML, and HTML without what says nothing in a feed.
import { decoded, escapeHtml } from '../syntax/htmltext.ts'

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

/** Without links and paragraphs that hold nothing, which is what images and shortcodes leave that could not stay. */
export function withoutEmpties(html: string): string {
  const kept = html.replace(/<(a|p)(?: [^<>]*)?>\s*<\/\1>(?:(?<=<\/p>)\n)?/g, '')
  // A paragraph may have held the link that went.
  return kept.length === html.length ? html : withoutEmpties(kept)
}

/** Without a first heading that repeats the title: feeds show the title above the text. */
export function withoutTitle(html: string, title: string | undefined): string {
  if (title === undefined) return html
  const heading = /^\s*<h([12])(?: [^>]*)?>([\s\S]*?)<\/h\1>\s*/.exec(html)
  const same = heading !== null && letters(decoded(heading[2]!.replace(/<[^>]*>/g, ''))) === letters(title)
  return same ? html.slice(heading[0].length) : html
}

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
