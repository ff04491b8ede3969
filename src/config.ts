// dateline.yaml → Config, or what is wrong with it and where.
import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { nearest } from './config/nearest.ts'
import { configRules } from './config/rules.ts'
import { type Config, configSchema, schema } from './config/schema.ts'
import { type Place, type Problem, problemOf, type Rule, type SettingPath } from './problem.ts'

export { leveled } from './config/levels.ts'
export { nearest } from './config/nearest.ts'
export { type Config, configSchema, type FeedConfig, type RuleLevels } from './config/schema.ts'

/** Names that settings may speak of and other parts know; what is not given is not looked at. */
export interface Known {
  /** All rules, by id: those that `rules:` may name. */
  readonly rules?: ReadonlyMap<string, Rule>
  /** Our names of fields, the right side of `fields:`. */
  readonly fields?: { readonly names: readonly string[]; readonly has: (name: string) => boolean }
}

export interface Configuration {
  readonly config?: Config
  readonly problems: Problem[]
  /** Where a setting is written, or the nearest one above it that is. */
  readonly placeOf: (setting: SettingPath) => Place
}

/**
 * The configuration in `text` (YAML, of which JSON is a part).
 * Without `config` in the answer, the problems say why: unknown keys, wrong kinds of values, broken YAML.
 */
export function configuration(text: string, file: string, known: Known = {}): Configuration {
  const placeOf = (): Place => ({ file })
  const refused = tooMuch(text)
  if (refused !== undefined) return { problems: [problemOf(configRules['config/yaml'], { file }, refused)], placeOf }
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, uniqueKeys: true, version: '1.2' })
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      problems: broken.map(({ code, message, pos }) => {
        const text =
          code === 'DUPLICATE_KEY' ? 'This key stands above already: keep one of them.' : firstSentence(message)
        return problemOf(configRules['config/yaml'], at(pos[0]), text)
      }),
      placeOf
    }
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch {
    return {
      problems: [problemOf(configRules['config/yaml'], { file }, 'Too many aliases: write the values out.')],
      placeOf
    }
  }
  const result = schema.safeParse(value ?? {}, { reportInput: true })
  if (result.success) {
    const setting = (path: SettingPath, part: 'key' | 'value' = 'value'): Place =>
      at(offsetOf(document.contents, path, part))
    const problems = unknownNames(result.data, known, setting)
    return {
      problems,
      placeOf: path => setting(path),
      ...(problems.length === 0 && { config: result.data })
    }
  }
  const problems = flat(result.error.issues).flatMap(issue => {
    const path = issue.path as SettingPath
    if (issue.code !== 'unrecognized_keys') {
      const name = path.join('.') || 'dateline.yaml'
      return [
        { ...problemOf(configRules['config/value'], at(offsetOf(document.contents, path)), `${name}: ${said(issue)}`) }
      ]
    }
    return issue.keys.map(key => {
      const near = nearest(key, knownKeys(path))
      const elsewhere = path.length === 0 && knownKeys(['site']).includes(key)
      const advice = elsewhere
        ? 'It belongs under site.'
        : near === undefined
          ? `Known here: ${knownKeys(path).join(', ')}.`
          : `Did you mean ${near}?`
      return problemOf(
        configRules['config/unknown-key'],
        at(offsetOf(document.contents, [...path, key], 'key')),
        `Unknown key ${key}. ${advice}`
      )
    })
  })
  return { problems, placeOf }
}

// A name that nobody knows changes nothing, and whoever wrote it believes that it does.
function unknownNames(
  { rules, fields }: Config,
  known: Known,
  placeOf: (path: SettingPath, part?: 'key') => Place
): Problem[] {
  const advice = (word: string, names: readonly string[], otherwise: string): string => {
    const near = nearest(word, names)
    return near === undefined ? otherwise : `Did you mean ${near}?`
  }
  const strangeFields = Object.entries(fields).flatMap(([written, ours]) => {
    if (known.fields === undefined || known.fields.has(ours)) return []
    const { names } = known.fields
    const text = `There is no field ${ours}. ${advice(ours, names, `Known are ${names.join(', ')}.`)}`
    return [
      problemOf(configRules['config/field'], { ...placeOf(['fields', written]), setting: ['fields', written] }, text)
    ]
  })
  const strangeRules = Object.keys(rules).flatMap(rule => {
    if (known.rules === undefined) return []
    const meant = known.rules.get(rule)
    if (meant !== undefined && !meant.fixed) return []
    const names = [...known.rules.values()].flatMap(({ id, fixed }) => (fixed ? [] : [id]))
    const says = meant
      ? `The level of ${rule} cannot be changed: it reports that nothing was built, or not everything. Remove this line.`
      : `There is no rule ${rule}. ${advice(rule, names, 'docs/rules.md lists all rules.')}`
    return [
      problemOf(configRules['config/rule'], { ...placeOf(['rules', rule], 'key'), setting: ['rules', rule] }, says)
    ]
  })
  return [...strangeFields, ...strangeRules]
}

// The library recurses, and at the end of the stack the process dies: what nests far deeper than any setting is not given to it.
function tooMuch(text: string): string | undefined {
  const deepest = 50
  if (text.length > 1 << 20) return 'These settings hold more than 1 MB: this is another file.'
  const indents: number[] = []
  let brackets = 0
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (indent === -1) continue
    while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    indents.push(indent)
    const compact = /^\s*((?:[-?:]\s+|[&!]\S*\s+)*)/.exec(line)![1]!.split(/\s+/).length
    let deep = indents.length + compact
    for (const sign of line.replace(/[^[\]{}]/g, '')) {
      brackets = Math.max(0, brackets + (sign === '[' || sign === '{' ? 1 : -1))
      deep = Math.max(deep, brackets)
    }
    if (deep > deepest) return `Lists and maps nest deeper than ${deepest} here: no setting does.`
  }
  return undefined
}

type Issue = z.core.$ZodIssue

// The union of a text and a map answers "invalid input" and hides what is wrong in the map: the branch that got furthest speaks.
function flat(issues: readonly Issue[], above: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap(issue => {
    const path = [...above, ...issue.path]
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }]
    const deepest = issue.errors
      .map(branch => flat(branch, path))
      .filter(branch =>
        branch.some(
          one =>
            one.path.length > path.length ||
            one.code === 'unrecognized_keys' ||
            one.code === 'custom' ||
            one.code === 'invalid_format'
        )
      )
    return deepest[0] ?? [{ ...issue, path }]
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

function said(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    const found = /received (\w+)/.exec(issue.message)?.[1]
    if (found === 'undefined') return 'is missing and is needed.'
    const wanted = kindsOfValue[issue.expected] ?? issue.expected
    if (issue.expected === 'string' && found !== undefined && /^(?:number|boolean|Date)$/.test(found))
      return `must be ${wanted}: write it in quotes.`
    return `must be ${wanted}${issue.expected === 'number' && found === 'string' ? ', without quotes' : ''}.`
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const near = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined
    return `must be ${listed(values)}.${near === undefined ? '' : ` Did you mean ${near}?`}`
  }
  if (issue.code === 'invalid_union') {
    const wanted = issue.errors.flatMap(branch =>
      branch.flatMap(one => (one.code === 'invalid_type' ? [one.expected] : []))
    )
    if (wanted.length > 0) return `must be ${listed([...new Set(wanted.map(kind => kindsOfValue[kind] ?? kind))])}.`
  }
  return `${issue.message.replace(/^Invalid input: /, '')}.`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function firstSentence(message: string): string {
  return `${message.split(/ at line \d|\n/)[0]}.`.replace(/\.\.$/, '.')
}

function offsetOf(node: unknown, path: SettingPath, part: 'key' | 'value' = 'value'): number | undefined {
  let here = node as Node | null
  let offset = here?.range?.[0]
  for (const [depth, step] of path.entries()) {
    if (isMap(here)) {
      const pair = (here as YAMLMap<Node, Node | null>).items.find(
        item => isScalar(item.key) && String(item.key.value) === String(step)
      )
      if (pair === undefined) return offset
      const last = depth === path.length - 1
      offset = last && part === 'key' ? pair.key.range?.[0] : (pair.value?.range?.[0] ?? pair.key.range?.[0])
      here = pair.value
    } else {
      const item = (here as { items?: (Node | null)[] } | null)?.items?.[Number(step)]
      if (!item) return offset
      offset = item.range?.[0]
      here = item
    }
  }
  return offset
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
