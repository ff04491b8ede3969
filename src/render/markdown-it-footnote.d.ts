// The types of markdown-it-footnote, which ships none.
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  const footnotes: (parser: MarkdownIt) => void
  export = footnotes
}
