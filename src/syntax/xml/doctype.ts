// How XML 1.0 spells a document type declaration: its name and identifiers, and the entities it declares.

export interface Doctype {
  readonly name: string
  readonly publicId?: string
  readonly systemId?: string
  /** General entities with a text of their own, by name. The first declaration counts (4.2). */
  readonly entities: ReadonlyMap<string, string>
  /** Names and offsets of external entities. */
  readonly external: readonly { readonly name: string; readonly at: number }[]
  /** Offset after the declaration. */
  readonly end: number
}

const identifiers =
  /<!DOCTYPE\s+([^\s[>"']+)(?:\s+(?:SYSTEM\s+("[^"]*"|'[^']*')|PUBLIC\s+("[^"]*"|'[^']*')\s+("[^"]*"|'[^']*')))?\s*([[>])/y

/** Reads the declaration at `<!DOCTYPE`; a number is the offset at which it is malformed. */
export function doctype(source: string, at: number): Doctype | number {
  identifiers.lastIndex = at
  const head = identifiers.exec(source)
  if (!head) return at
  const [, name = '', system, publicId, systemId, opening] = head
  const entities = new Map<string, string>()
  const external: { name: string; at: number }[] = []
  let end = identifiers.lastIndex
  if (opening === '[') {
    const subset = internalSubset(source, end, entities, external)
    if (!subset.closed) return subset.at
    end = subset.at
  }
  const found: Doctype = { name, entities, external, end }
  return {
    ...found,
    ...(publicId === undefined ? {} : { publicId: publicId.slice(1, -1) }),
    ...((systemId ?? system) === undefined ? {} : { systemId: (systemId ?? system)!.slice(1, -1) })
  }
}

const piece =
  /\s+|<!--(?:[^-]|-(?!-))*-->|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|%[^\s;]+;|<!ENTITY\s+(?:%\s+)?(?:[^"'>]|"[^"]*"|'[^']*')*>|<!(?:ELEMENT|ATTLIST|NOTATION)\s(?:[^"'>]|"[^"]*"|'[^']*')*>|\]\s*>/y
const entity = /^<!ENTITY\s+(%\s+)?([^\s%"']+)\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/

function internalSubset(
  source: string,
  from: number,
  entities: Map<string, string>,
  external: { name: string; at: number }[]
): { closed: boolean; at: number } {
  let at = from
  // Declarations are looked at in a window: no subset of an honest feed is longer, and the patterns above stay cheap.
  const window = source.slice(from, from + 65_536)
  for (;;) {
    piece.lastIndex = at - from
    const found = piece.exec(window)
    if (!found) return { closed: false, at }
    const [text] = found
    const declared = entity.exec(text)
    if (declared) {
      const [, parameter, name = '', outside, double, single] = declared
      if (outside) external.push({ name, at })
      else if (!parameter && !entities.has(name)) entities.set(name, double ?? single ?? '')
    } else if (text.startsWith('%') && !external.some(({ name }) => text === `%${name};`)) {
      external.push({ name: text.slice(1, -1), at })
    }
    at += text.length
    if (text.startsWith(']')) return { closed: true, at }
  }
}

/**
 * The text of an entity with all references in it resolved, or why it is not resolved: `markup` in it, an entity `unknown`
 * to the document, a `loop`, or `long` beyond `most` characters.
 */
export function replacement(
  name: string,
  entities: ReadonlyMap<string, string>,
  most: number
): { readonly text: string } | { readonly refused: 'markup' | 'unknown' | 'loop' | 'long' } {
  const open = new Set<string>()
  let left = most
  const resolve = (one: string): string | 'markup' | undefined => {
    const raw = entities.get(one)
    if (raw === undefined) throw new Refused('unknown')
    if (open.has(one) || open.size > 32) throw new Refused('loop')
    open.add(one)
    const made = raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([^;&\s]+));/g, (_, hex, decimal, inner) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      const text = code === undefined ? (predefined.get(inner) ?? resolve(inner) ?? '') : characterOf(code)
      left -= text.length
      if (left < 0) throw new Refused('long')
      return text
    })
    if (/</.test(raw.replaceAll('&lt;', ''))) throw new Refused('markup')
    if (made.length > most) throw new Refused('long')
    open.delete(one)
    return made
  }
  try {
    return { text: resolve(name) ?? '' }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.why }
    throw error
  }
}

class Refused extends Error {
  readonly why: 'markup' | 'unknown' | 'loop' | 'long'
  constructor(why: 'markup' | 'unknown' | 'loop' | 'long') {
    super(why)
    this.why = why
  }
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
