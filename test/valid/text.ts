// What is wrong with the bytes of a feed before anybody parses them: encoding, and characters that XML forbids.

export interface Text {
  readonly text: string
  readonly problems: string[]
}

// XML 1.0, production 2, without the surrogates: those are looked at whole.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text of a feed, and what is wrong with it as text. */
export function textProblems(bytes: Uint8Array | string): Text {
  let text: string
  try {
    text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { text: '', problems: ['1: not UTF-8'] }
  }
  const problems = text.startsWith('\ufeff') ? ['1: begins with a byte order mark'] : []
  return { text, problems: [...problems, ...charactersNotXml(text)] }
}

/** The characters that no XML document can hold, and halves of characters, with their lines. */
export function charactersNotXml(text: string): string[] {
  return [...text.matchAll(forbidden), ...text.matchAll(lone)].map(found => {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `${lineAt(text, found.index)}: U+${code} is not a character of XML`
  })
}

/** The 1-based line of a position. */
export function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line++
  return line
}
