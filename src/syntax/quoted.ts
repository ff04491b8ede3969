// How a value is shown in a sentence.

/** A value as shown in a sentence: short, on one line, with nothing that turns the text around. */
export function quoted(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 57)}…` : value
  return `“${short.replace(/[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, shownControl)}”`
}

function shownControl(char: string): string {
  return char === '\n' || char === '\t' ? ' ' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
