// What may be given where a text belongs: strings, numbers, and objects that say themselves what they are as text, such as a URL.

/** Throws an Error that begins with `whose` and names `field`, where its value is a promise, a function, a list or an object without a text of its own. */
export function expectText(value: unknown, whose: string, field: string): void {
  if (typeof value === 'string' || value === undefined || value === null) return
  const found = mistaken(value)
  if (found !== undefined) throw new Error(`${whose}: its ${field} is ${found}`)
}

/** The same for several fields of one object. */
export function expectTexts<Given extends object>(
  given: Given,
  whose: string,
  fields: readonly (keyof Given & string)[]
): void {
  for (const field of fields) expectText(given[field], whose, field)
}

/** What a value is, and what to do, where it is neither a text nor an object; undefined for all others. */
export function unexpected(value: unknown): string | undefined {
  if (typeof value === 'function') return 'a function: call it, with await if it is async.'
  if (typeof value !== 'object' || value === null) return undefined
  return typeof (value as { then?: unknown }).then === 'function' ? 'a promise: did you forget await?' : undefined
}

function mistaken(value: unknown): string | undefined {
  if (typeof value === 'symbol') return 'a symbol: give a text.'
  if (Array.isArray(value)) return 'a list: give a text.'
  const found = unexpected(value)
  if (found !== undefined || typeof value !== 'object') return found
  return isPlainObject(value) ? 'an object: give a text.' : undefined
}

// Object.prototype.toString makes `[object Object]`; an object without any cannot be made a text at all.
function isPlainObject(value: unknown): boolean {
  try {
    return String(value).startsWith('[object ')
  } catch {
    return true
  }
}
