// What is wrong with a setting, in our words: the codes of zod's issues say where it is and of what kind.
import type { z } from 'zod'
import type { SettingPath } from '../problem.ts'
import { nearest } from '../syntax/nearest.ts'
import { configSchema } from './schema.ts'

/** A setting with a value that it cannot have, or a key that is not known. */
export interface SettingFlaw {
  readonly rule: 'config/value' | 'config/unknown-key'
  readonly path: SettingPath
  readonly text: string
}

type Issue = z.core.$ZodIssue

/** What zod found, a flaw for each value and each key. */
export function settingFlaws(issues: readonly Issue[]): SettingFlaw[] {
  return flat(issues).flatMap((issue): SettingFlaw[] => {
    const path = issue.path as SettingPath
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => ({ rule: 'config/unknown-key', path: [...path, key], text: unknownKey(key, path) }))
    const name = path.join('.') || 'dateline.yaml'
    return [{ rule: 'config/value', path, text: sentence(`${name}: ${demand(issue)}`) }]
  })
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`
}

/** What people call settings whose names have other letters. */
const otherNames: Readonly<Record<string, string>> = {
  timezone: 'zone',
  tz: 'zone',
  time_zone: 'zone',
  lang: 'language',
  locale: 'language',
  baseurl: 'url',
  base_url: 'url',
  name: 'title',
  permalink: 'link',
  permalinks: 'link',
  output: 'path',
  exclude: 'ignore',
  max: 'limit',
  count: 'limit'
}

function unknownKey(key: string, path: SettingPath): string {
  const known = knownKeys(path)
  const other = otherNames[key.toLowerCase()]
  const near = other !== undefined && known.includes(other) ? other : nearest(key, known)
  if (path.length === 0) {
    const site = knownKeys(['site'])
    if (site.includes(key)) return `Unknown key ${key}. It belongs under site.`
    const meant = other !== undefined && site.includes(other) ? other : nearest(key, site)
    if (near === undefined && meant !== undefined) return `Unknown key ${key}. Did you mean ${meant}, under site?`
  }
  return `Unknown key ${key}. ${near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${near}?`}`
}

// For a union of a text and a map, zod reports the union only and hides what is wrong in the map: the branch that got furthest is reported.
function flat(issues: readonly Issue[], above: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }]
    const deepest = issue.errors
      .map(branch => flat(branch, path))
      .find(branch =>
        branch.some(one => one.path.length > path.length || !/^invalid_(?:type|value|union)$/.test(one.code))
      )
    return deepest ?? [{ ...issue, path }]
  })
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two]',
  object: 'a map, such as { key: value }',
  record: 'a map, such as { key: value }'
}

const kindOf = (expected: string): string => kindsOfValue[expected] ?? expected

/** What the value must be: the end of a sentence that begins with the name of the setting. */
function demand(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input)
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input)
    case 'invalid_union':
      return `must be ${listed([...new Set(issue.errors.flat().flatMap(alternatives))])}`
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return `must be at most ${issue.maximum}`
    // These messages are those of the schema.
    default:
      return issue.message
  }
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing and is needed'
  if (expected === 'string' && /^(?:number|boolean)$/.test(typeof input)) return 'must be a text: write it in quotes'
  const inQuotes = typeof input === 'string' && (expected === 'number' || expected === 'int')
  return `must be ${kindOf(expected)}${inQuotes ? ', without quotes' : ''}`
}

function oneOf(values: readonly string[], input: unknown): string {
  const near = typeof input === 'string' ? nearest(input, values) : undefined
  return `must be ${listed(values)}${near === undefined ? '' : `. Did you mean ${near}?`}`
}

function alternatives(issue: Issue): string[] {
  if (issue.code === 'invalid_type') return [kindOf(issue.expected)]
  return issue.code === 'invalid_value' ? issue.values.map(String) : []
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'must not be empty'
  if (origin === 'array') return 'must have at least one entry'
  return inclusive ? `must be ${minimum} or more` : `must be more than ${minimum}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

function knownKeys(path: SettingPath): string[] {
  let shapes: readonly Shape[] = [configSchema() as Shape]
  const open = (shape: Shape): readonly Shape[] => shape.anyOf?.flatMap(open) ?? [shape]
  for (const step of path) {
    shapes = shapes
      .flatMap(open)
      .flatMap(shape =>
        (typeof step === 'number' ? [shape.items] : [shape.properties?.[step]]).filter(found => found !== undefined)
      )
  }
  return shapes
    .flatMap(open)
    .flatMap(shape => Object.keys(shape.properties ?? {}))
    .filter(key => key !== '$schema')
}
