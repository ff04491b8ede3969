// The YAML of dateline.yaml: its value, and the place of each setting in it.
import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Place, SettingPath } from '../problem.ts'
import { adviceFor, tooDeep } from '../syntax/yamlflaws.ts'

/** Characters, and levels of lists and maps, that no settings have. */
const largest = 1 << 20
const deepest = 50

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
  if (text.length > largest) {
    const text = 'This file is larger than 1 MB and cannot be a settings file: name the right one.'
    return { flaws: [{ place: { file }, text }] }
  }
  const deep = tooDeep(text, deepest)
  if (deep !== undefined) {
    const text = `Lists and maps are nested more than ${deepest} deep here, which no setting needs: flatten them.`
    return { flaws: [{ place: { file, line: deep + 1, column: 1 }, text }] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2'
  })
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file }
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const all = [...document.errors, ...document.warnings]
  if (all.length > 0) {
    // One broken line makes the library report those after it as well: only keys that appear twice are all worth naming.
    const twice = all.filter(({ code }) => code === 'DUPLICATE_KEY')
    return {
      flaws: (twice.length > 0 ? twice : all.slice(0, 1)).map(({ code, message, pos }) => ({
        place: at(pos[0]),
        text:
          code === 'DUPLICATE_KEY'
            ? 'This key appears twice in the same map: keep one of them.'
            : adviceFor(code, message)
      }))
    }
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { value, placeOf: (path, part) => at(offsetOf(document.contents, path, part)) }
  } catch {
    return {
      flaws: [
        {
          place: { file },
          text: 'An alias (*name) has no anchor before it, or there are too many of them: write the values in full.'
        }
      ]
    }
  }
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
