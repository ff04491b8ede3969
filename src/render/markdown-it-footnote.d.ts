// The package ships no types.
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it'

  const footnotes: (parser: MarkdownIt) => void
  // biome-ignore lint/style/noDefaultExport: that is what the package has
  export default footnotes
}
