// How YAML 1.2 is spelled, read with places: every scalar stays the text that was written (`1.10`, `2021-03-05`, `yes`).
import { type Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseAllDocuments, type YAMLMap } from 'yaml'
import type { Value } from '../model.ts'
import {
  adviceFor,
  DEEPEST,
  indented,
  invisibleIn,
  quoteBefore,
  tooDeep,
  type YamlPlace,
  type YamlProblem
} from './yamlflaws.ts'
import { offsetOf, valuesOf } from './yamlvalues.ts'

export type { YamlPlace, YamlProblem } from './yamlflaws.ts'
export { isValueMap } from './yamlvalues.ts'

export interface YamlDocument {
  /** Absent after an error. An empty document is the empty string, as every empty value is. */
  readonly value?: Value
  readonly problems: readonly YamlProblem[]
  /** Where the value at a path begins; for an empty value, where its key stands. */
  placeOf(path: readonly (string | number)[]): YamlPlace | undefined
  /** Where the key at a path stands: what to point at when the key itself is wrong. */
  keyPlaceOf(path: readonly (string | number)[]): YamlPlace | undefined
}

export interface YamlOptions {
  /** The line that the text begins on in its file. */
  readonly line?: number
}

/** The library needs some 60 bytes of memory and 0.3 µs for each byte of text. */
const LARGEST = 8 * 1024 * 1024

/** Reads one YAML document; more than one is an error. */
export function yamlDocument(text: string, file: string, options: YamlOptions = {}): YamlDocument {
  const [first, second] = yamlDocuments(text, file, options)
  if (first === undefined || second === undefined) return first ?? empty
  const place = { file, ...(second.placeOf([]) ?? { line: 1, column: 1 }) }
  const more =
    'A second document begins here after "---": only one is expected. Remove the line "---" or what follows it.'
  const problems: YamlProblem[] = [...first.problems, { rule: 'yaml/syntax', level: 'error', place, text: more }]
  return { problems, placeOf: first.placeOf, keyPlaceOf: first.keyPlaceOf }
}

const nowhere = (): undefined => undefined
const empty: YamlDocument = { value: '', problems: [], placeOf: nowhere, keyPlaceOf: nowhere }

/** Reads all documents of a YAML text. After an error in one of them, that one has no value; the others stand. */
export function yamlDocuments(text: string, file: string, { line = 1 }: YamlOptions = {}): readonly YamlDocument[] {
  const failed = (rule: YamlProblem['rule'], says: string, at = line): YamlDocument[] => {
    const problems: YamlProblem[] = [{ rule, level: 'error', place: { file, line: at, column: 1 }, text: says }]
    return [{ problems, placeOf: nowhere, keyPlaceOf: nowhere }]
  }
  if (text.length > LARGEST) {
    return failed(
      'yaml/too-large',
      `This YAML is larger than ${LARGEST / 1024 / 1024} MB: split it into several files.`
    )
  }
  const lines = new LineCounter()
  const place = (offset: number): YamlPlace => {
    const { line: row, col } = lines.linePos(offset)
    return { line: row + line - 1, column: col }
  }
  const deep = tooDeep(text)
  if (deep !== undefined) {
    return failed(
      'yaml/too-deep',
      `Lists and maps are nested more than ${DEEPEST} deep here: flatten them.`,
      line + deep
    )
  }
  const { documents, source } = parsed(text, lines)
  return documents.map(one => read(one, source, file, place))
}

/** Quoted text whose lines are not indented is let pass by libyaml, go-yaml and js-yaml; editors of Jekyll and Hugo sites rely on it. */
function parsed(text: string, lines: LineCounter): { documents: readonly Document[]; source: string } {
  let source = text
  for (let tries = 0; ; tries++) {
    const documents = parseAllDocuments(source, {
      schema: 'failsafe',
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent'
    })
    if (!Array.isArray(documents)) return { documents: [], source }
    const first = documents.find(one => one.errors.length > 0)?.errors[0]
    const mended =
      first?.message.startsWith('Missing closing') && tries < MENDED && text.length < MENDABLE
        ? indented(source, first.pos[0])
        : undefined
    if (mended === undefined) return { documents, source }
    source = mended
    lines.lineStarts.length = 0
  }
}

/** Each mended quote costs a reading of the whole text, so large ones are not mended. */
const MENDED = 8
const MENDABLE = 32 * 1024

type Place = (offset: number) => YamlPlace

/** One document: its nodes as plain values, and a way back from a path to its place. */
function read(document: Document, source: string, file: string, place: Place): YamlDocument {
  const problems: YamlProblem[] = []
  const say = (
    rule: YamlProblem['rule'],
    offset: number,
    text: string,
    level: YamlProblem['level'] = 'error'
  ): void => {
    problems.push({ rule, level, place: { file, ...place(offset) }, text })
  }
  for (const error of document.errors) {
    const rule = error.code === 'RESOURCE_EXHAUSTION' ? 'yaml/too-deep' : 'yaml/syntax'
    const at = error.message.startsWith('Missing closing')
      ? (quoteBefore(source, error.pos[0])?.at ?? error.pos[0])
      : error.pos[0]
    const strange = invisibleIn(source, at)
    say(rule, at, strange ?? adviceFor(error.code, error.message))
  }
  // One broken line makes the library complain about the ones after it as well: the first complaint is the true one.
  problems.splice(1)
  const broken = problems.length > 0
  for (const warning of document.warnings) {
    if (warning.code !== 'TAG_RESOLVE_FAILED') say('yaml/syntax', warning.pos[0], `${warning.message}.`, 'warning')
  }
  const index: Index = new Map()
  const find = (path: readonly (string | number)[]): Found | undefined => found(document.contents, path, index)
  const values = broken ? undefined : valuesOf(say, place)
  const value = values?.(document.contents)
  const failed = problems.some(one => one.level === 'error')
  return {
    ...(value !== undefined && !failed && { value }),
    problems,
    placeOf: path => {
      const at = find(path)
      return at && place(at.value ?? at.key ?? 0)
    },
    keyPlaceOf: path => {
      const at = find(path)
      return at?.key === undefined ? undefined : place(at.key)
    }
  }
}

interface Found {
  readonly key?: number
  readonly value?: number
}

/** The pairs of the maps that were asked for, by key: asking for all keys of a large map must not take the square of them. */
type Index = Map<YAMLMap, Map<string, Pair>>

/** The offsets of the key and of the value at a path. */
function found(root: unknown, path: readonly (string | number)[], index: Index): Found | undefined {
  let node = root
  let key: number | undefined
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') {
      if (step >= node.items.length) return undefined
      key = undefined
      node = node.items[step]
    } else if (isMap(node)) {
      const pairs = index.get(node) ?? new Map(node.items.map(pair => [keyOf(pair), pair]))
      index.set(node, pairs)
      const pair = pairs.get(String(step))
      if (pair === undefined) return undefined
      key = offsetOf(pair.key)
      node = pair.value
    } else return undefined
  }
  const value = isEmpty(node) && key !== undefined ? undefined : offsetOf(node)
  return { ...(key !== undefined && { key }), ...(value !== undefined && { value }) }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : ''
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1])
}
