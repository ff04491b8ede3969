// The files of src/ as syntax trees, parsed once for every test that asks what our source says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { sourceFiles } from '../scripts/map.ts'

/** A node of a syntax tree, in the words of ESTree and its TypeScript dialect. */
export interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

export interface Parsed {
  readonly file: string
  readonly text: string
  readonly program: Node
}

/** The tree of a text. Throws where the text cannot be parsed, for nothing could be held against it. */
export function parsed(file: string, text: string): Parsed {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  return { file, text, program: program as unknown as Node }
}

let all: readonly Parsed[] | undefined

/** All files of src/, each with its path below src/. */
export function sources(): readonly Parsed[] {
  all ??= sourceFiles().map(file => parsed(file, readFileSync(join('src', file), 'utf8')))
  return all
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** A node and all nodes below it. */
export function* nodes(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodes(one)
  }
}

/** The line of a node, from 1. */
export function lineOf({ text }: Parsed, node: Node): number {
  return text.slice(0, node.start as number).split('\n').length
}
