// Settings that are written in JavaScript or Python, read as text: values that stand there as they are. Nothing is run.

/** A text without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s,;{}()])\/\/[^\n]*/g, '$1')
}

const quoted = String.raw`(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|${'`'}((?:\\.|[^${'`'}\\])*)${'`'})`

/** The text that a name is given: of `title: 'Quay'`, `"title": "Quay"` or `const title = 'Quay'`. */
export function literal(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[^\\w.$])["']?${name}["']?\\s*(?::(?:\\s*string\\s*=)?|=)\\s*${quoted}`).exec(text)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  if (value === undefined || value.includes('$' + '{')) return undefined
  const plain = value.replace(/\\(.)/g, '$1').trim()
  return plain === '' ? undefined : plain
}

/** The word that a name is given without quotes: `true`, `SITE_TITLE`. */
export function bare(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|[^\\w.$])["']?${name}["']?\\s*[:=]\\s*([\\w$.]+)`).exec(text)?.[1]
}

/** What is between the braces or brackets that a name is given: of `blog: { path: 'x' }` ` path: 'x' `. */
export function block(text: string, name: string): string | undefined {
  const open = new RegExp(`(?:^|[^\\w.$])["']?${name}["']?\\s*[:=(]\\s*([{[])`).exec(text)
  if (open === null) return undefined
  const start = open.index + open[0].length
  let depth = 1
  for (let at = start; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '"' || letter === "'" || letter === '`') {
      for (at++; at < text.length && text[at] !== letter; at++) if (text[at] === '\\') at++
    } else if (letter === '{' || letter === '[') depth++
    else if ((letter === '}' || letter === ']') && --depth === 0) return text.slice(start, at)
  }
  return undefined
}

/** The texts of a list: `['a', "b"]`. */
export function list(text: string, name: string): string[] {
  return [...(block(text, name) ?? '').matchAll(new RegExp(quoted, 'g'))].map(([, a, b, c]) => a ?? b ?? c ?? '')
}

/** The text that a name has in Python: `SITENAME = 'Quay'`. */
export function pythonText(text: string, name: string): string | undefined {
  const found = new RegExp(`^${name}\\s*=\\s*[ur]?(?:'([^'\\n]*)'|"([^"\\n]*)")`, 'm').exec(text)
  return (found?.[1] ?? found?.[2])?.trim() || undefined
}
