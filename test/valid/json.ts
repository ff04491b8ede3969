// What is wrong with a JSON Feed: our JSON Schema by ajv, ids and members twice, and characters that its XML siblings could not hold.

import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { charactersNotXml } from './text.ts'

let schema: ValidateFunction | undefined

/** What is wrong with a JSON Feed, each with its line and the path of the member. */
export function jsonProblems(text: string): string[] {
  let feed: unknown
  try {
    feed = JSON.parse(text)
  } catch (error) {
    return [`1: not JSON: ${error instanceof Error ? error.message : error}`]
  }
  const { lines, repeated } = places(text)
  // A value that is not a member has the line of the list that holds it.
  const at = (path: string): number => lines.get(path) ?? (path === '' ? 1 : at(path.slice(0, path.lastIndexOf('/'))))
  const said = [
    ...schemaProblems(feed),
    ...repeated.map(path => [path, 'is there twice'] as const),
    ...stringProblems(feed, ''),
    ...feedProblems(feed)
  ]
  return [...new Set(said.map(([path, what]) => `${at(path)}: ${path || '/'} ${what}`))]
}

type Said = readonly [path: string, what: string]

function schemaProblems(feed: unknown): Said[] {
  schema ??= compiled()
  if (schema(feed)) return []
  return (schema.errors ?? []).map(({ instancePath, message, params }) => {
    const member = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
    return [instancePath, `${message ?? 'is wrong'}${member}`]
  })
}

function compiled(): ValidateFunction {
  const source = readFileSync(new URL('../schemas/jsonfeed.schema.json', import.meta.url), 'utf8')
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
  formats.default(ajv)
  return ajv.compile(JSON.parse(source))
}

// JSON can write every character as an escape, so the strings are looked at once more after parsing.
function stringProblems(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return charactersNotXml(value).map(what => [path, what.replace(/^\d+: /, '')])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => stringProblems(member, `${path}/${pointer(key)}`))
}

function feedProblems(feed: unknown): Said[] {
  if (typeof feed !== 'object' || feed === null) return []
  const { next_url, feed_url, items } = feed as { next_url?: unknown; feed_url?: unknown; items?: unknown }
  const seen = new Map<unknown, number>()
  const twice = (Array.isArray(items) ? items : []).flatMap((item: unknown, index): Said[] => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
    const first = seen.get(id)
    if (id !== undefined && first === undefined) seen.set(id, index)
    return first === undefined ? [] : [[`/items/${index}/id`, `is the id of /items/${first} too`]]
  })
  return [
    ...twice,
    ...(next_url !== undefined && next_url === feed_url ? [['/next_url', 'is this feed'] as const] : [])
  ]
}

interface Places {
  /** The line of each member, by its JSON pointer. */
  readonly lines: ReadonlyMap<string, number>
  /** Members that an object has twice: JSON.parse keeps the last and is silent. */
  readonly repeated: readonly string[]
}

/** Where the members of a JSON text stand. The text is known to be JSON. */
function places(text: string): Places {
  const lines = new Map<string, number>()
  const repeated: string[] = []
  const stack: { path: string; key: string; index: number | undefined }[] = []
  let line = 1
  let string = ''
  const here = () => {
    const top = stack.at(-1)
    return top === undefined ? '' : `${top.path}/${top.index ?? pointer(top.key)}`
  }
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:\n]/g)) {
    const top = stack.at(-1)
    if (token === '\n') line++
    else if (token === '{' || token === '[') {
      const path = here()
      if (!lines.has(path)) lines.set(path, line)
      stack.push({ path, key: '', index: token === '[' ? 0 : undefined })
    } else if (token === '}' || token === ']') stack.pop()
    else if (token === ',' && top?.index !== undefined) top.index++
    else if (token === ':' && top !== undefined) {
      top.key = JSON.parse(string)
      if (lines.has(here())) repeated.push(here())
      lines.set(here(), line)
    } else string = token
  }
  return { lines, repeated }
}

function pointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
