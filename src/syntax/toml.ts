// How TOML 1.0 is spelled. Numbers, dates and booleans stay the text that was written, which the parser we use does not keep.
import { parse, TomlError } from 'smol-toml'
import type { Field, Value } from '../model.ts'

export interface TomlFlaw {
  readonly line: number
  readonly column: number
  readonly text: string
}

/** Nothing an editor writes nests deeper or is longer. */
const DEEPEST = 100
const LARGEST = 1024 * 1024

/**
 * The top-level keys of a TOML text with the places of their values.
 *
 * smol-toml judges the text as it is. Then every bare value is put in quotes (`date = 2021-03-05` becomes
 * `date = "2021-03-05"`) and the result is parsed once more: so all scalars come out as written.
 */
export function tomlFields(text: string, line = 1): { fields: Map<string, Field>; flaw?: TomlFlaw } {
  const fields = new Map<string, Field>()
  const flaw = (says: string, at = line, column = 1) => ({ fields, flaw: { line: at, column, text: says } })
  if (text.length > LARGEST) return flaw('This front matter is larger than 1 MB: move long texts into the body.')
  try {
    const judged = parse(text, { integersAsBigInt: 'asNeeded', maxDepth: DEEPEST })
    if (isDeep(judged)) return flaw(`Tables are nested more than ${DEEPEST} deep in this TOML: flatten them.`)
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown
    const says = thrown.message.split('\n')[0]?.replace('Invalid TOML document: ', '') ?? ''
    return flaw(
      `This is not TOML (${says}): correct it, or put the value in quotes.`,
      thrown.line + line - 1,
      thrown.column
    )
  }
  const { quoted, places } = quoteBare(text)
  for (const [key, value] of Object.entries(parse(quoted))) {
    const at = places.get(key)
    fields.set(key, { value: asValue(value), ...(at !== undefined && placed(text, at, line)) })
  }
  return { fields }
}

function asValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(asValue)
  if (typeof value !== 'object' || value === null) return String(value)
  const map: { [key: string]: Value } = Object.create(null)
  for (const [key, inner] of Object.entries(value)) map[key] = asValue(inner)
  return map
}

/** Dotted keys may nest deeper than lists and inline tables, which the parser bounds. */
function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth > DEEPEST || Object.values(value).some(inner => isDeep(inner, depth + 1))
}

function placed(text: string, at: number, line: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: line + before.split('\n').length - 1, column: at - (before.lastIndexOf('\n') + 1) + 1 }
}

const space = /(?:\s|#[^\n]*)*/y
const quote = /"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y
const key = /(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/y
const dotted = /(?:[ \t]*\.[ \t]*(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*[ \t]*/y
const bare = /\d{4}-\d\d-\d\d[ ]\d\d:\d\d[^\s,\]}#]*|[^\s,\]}#]+/y

/** Puts bare values of a valid text in quotes and notes the offset of each top-level key's value. */
function quoteBare(text: string): { quoted: string; places: Map<string, number> } {
  const places = new Map<string, number>()
  let quoted = ''
  let at = 0
  let copied = 0
  let inTable = false

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  const list = (close: string, element: () => void): void => {
    at++
    for (take(space); at < text.length && text[at] !== close; take(space)) {
      if (text[at] === ',') at++
      else element()
    }
    at++
  }

  const value = (): void => {
    take(space)
    if (text[at] === '[') list(']', value)
    else if (text[at] === '{') list('}', member)
    else if (take(quote) === '') {
      const start = at
      quoted += `${text.slice(copied, start)}"${take(bare)}"`
      copied = at
    }
  }

  /** The first part of a dotted name; what follows it is the equals sign or bracket. */
  const name = (): string => {
    const first = take(key)
    take(dotted)
    return /^["']/.test(first) ? (Object.keys(parse(`${first} = 1`))[0] ?? '') : first
  }

  const member = (): void => {
    name()
    at++
    value()
  }

  for (take(space); at < text.length; take(space)) {
    const start = at
    if (text[at] === '[') {
      at += text[at + 1] === '[' ? 2 : 1
      take(space)
      const table = name()
      if (!places.has(table)) places.set(table, start)
      inTable = true
      at = text.indexOf(']', at) + (text.startsWith('[[', start) ? 2 : 1)
      continue
    }
    const field = name()
    at++
    take(space)
    if (!inTable && !places.has(field)) places.set(field, at)
    value()
  }
  return { quoted: quoted + text.slice(copied), places }
}
