// Titles and summaries of drafts as one line of plain text.
import type { Draft } from '../model.ts'
import { markdownText, plainText } from './text.ts'

/** How titles and summaries of this draft are read. */
export function lineReader(draft: Draft): (text: string | undefined) => string | undefined {
  return isMarkdown(draft) ? markdownLine : plainLine
}

/** Only Markdown has marks of Markdown in its titles: `¯\_(ツ)_/¯` of JSON keeps its arm. */
function isMarkdown({ origin, body }: Draft): boolean {
  if (/\.(?:json|jsonl|ndjson|html?|txt|xml)$/i.test(origin.file)) return false
  return body?.format !== 'html'
}

/** `# Quay` or `<h1>Quay</h1>`, where the text begins with it. */
export function headingOf({ body }: Draft): string | undefined {
  if (body === undefined || body.format === 'text') return undefined
  const text = body.text.slice(0, 2000)
  if (body.format === 'html') return plainLine(/^\s*<h1\b[^>]*>(.*?)<\/h1>/is.exec(text)?.[1])
  const line = /^(?:import\s[^\n]*\n|\s)*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\{#[^}\n]*\})?(?:\n|$)/.exec(text)?.[1]
  return line === undefined || /\{[{%]/.test(line) ? undefined : markdownLine(line)
}

function markdownLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : markdownText(text) || undefined
}

function plainLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text) || undefined
}
