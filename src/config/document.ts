// The YAML of dateline.yaml: its value, and the place of each setting in it.
import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Place, SettingPath } from '../problem.ts'

/** A document that can be read. */
export interface SettingsDocument {
  readonly value: unknown
  /** Where the value at a path begins, or its key; where the path is not written, the nearest setting above it. */
  readonly placeOf: (path: SettingPath, part?: 'key') => Place
}

/** Why a text is not a document, and where. */
export interface Unreadable {
  readonly flaws: readonly { readonly place: Place; readonly text: string }[]
}

/** Reads the settings in `text`; `file` is named in places. */
export function settingsDocument(text: string, file: string): SettingsDocument | Unreadable {
  const refused = tooMuch(text)
  if (refused !== undefined) return { flaws: [{ place: { file }, text: refused }] }
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
      flaws: broken.map(({ code, message, pos }) => ({
        place: at(pos[0]),
        text:
          code === 'DUPLICATE_KEY'
            ? 'This key appears twice in the same map: keep one of them.'
            : firstSentence(message)
      }))
    }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { value, placeOf: (path, part) => at(offsetOf(document.contents, path, part)) }
  } catch {
    return { flaws: [{ place: { file }, text: 'There are too many aliases: write the values in full.' }] }
  }
}

// The library recurses, and at the end of the stack the process dies: what nests far deeper than any setting is not given to it.
function tooMuch(text: string): string | undefined {
  const deepest = 50
  if (text.length > 1 << 20) return 'This file is larger than 1 MB and cannot be a settings file: name the right one.'
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
    if (deep > deepest)
      return `Lists and maps are nested more than ${deepest} deep, which no setting needs: flatten them.`
  }
  return undefined
}

/** The library's message, without the lines of text it quotes. */
function firstSentence(message: string): string {
  return `${message.split(/ at line \d|\n/)[0]}.`.replace(/\.\.$/, '.')
}

function offsetOf(node: unknown, path: SettingPath, part?: 'key'): number | undefined {
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
