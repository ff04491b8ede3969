// What YAML nodes mean: maps, lists and text, with aliases followed and merged maps merged, as far as that does no harm.
import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import type { Value } from '../model.ts'
import type { YamlPlace, YamlProblem } from './yamlflaws.ts'

/** Values that aliases may add to a document. PyYAML writes a few where lists repeat; a bomb wants millions. */
const ALIASED = 10_000
const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])

type Say = (rule: YamlProblem['rule'], offset: number, text: string, level?: 'warning') => void

/** A function from the nodes of one document to their values; aliases are followed as long as they add little. */
export function valuesOf(say: Say, place: (offset: number) => YamlPlace): (node: unknown) => Value {
  const anchors = new Map<string, { value: Value; size: number }>()
  let size = 0
  let aliased = 0

  const scalar = (source: unknown, plain: boolean): string => {
    const text = String(source ?? '')
    return plain && nothing.has(text) ? '' : text
  }

  const map = (node: YAMLMap): Value => {
    const result: { [key: string]: Value } = Object.create(null)
    const seen = new Map<string, number>()
    const merged: Value[] = []
    for (const { key, value } of node.items) {
      const at = offsetOf(key) ?? 0
      if (!isScalar(key)) {
        say('yaml/syntax', at, 'A key must be plain text: lists, maps and aliases cannot be keys.')
        continue
      }
      const name = scalar(key.value, false)
      const before = seen.get(name)
      if (before !== undefined) {
        const text = `"${name}" appears here and on line ${place(before).line}: keep one of them.`
        say('yaml/duplicate-key', at, text)
        continue
      }
      seen.set(name, at)
      const read = of(value)
      if (name === '<<' && key.type === 'PLAIN' && typeof read !== 'string') merged.push(read)
      else result[name] = read
    }
    for (const source of merged.flatMap((one): readonly Value[] => (isValueMap(one) ? [one] : asList(one)))) {
      if (!isValueMap(source)) continue
      for (const [name, value] of Object.entries(source)) if (!Object.hasOwn(result, name)) result[name] = value
    }
    return result
  }

  const plainNode = (node: unknown): Value => {
    if (isMap(node)) return map(node)
    if (isSeq(node)) return node.items.map(of)
    return isScalar(node) ? scalar(node.value, node.type === 'PLAIN') : ''
  }

  function of(node: unknown): Value {
    const before = size++
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      const at = offsetOf(node) ?? 0
      if (target === undefined) {
        say('yaml/alias', at, `Nothing before this is named &${node.source}: write the value here in full.`)
        return ''
      }
      size += target.size
      aliased += target.size
      if (aliased <= ALIASED) return target.value
      // Said once: a bomb has thousands of such places.
      if (aliased - target.size <= ALIASED) {
        say(
          'yaml/alias',
          at,
          `Aliases repeat more than ${ALIASED} values up to here: write them out, or split the file.`
        )
      }
      return ''
    }
    if (
      (isScalar(node) || isMap(node) || isSeq(node)) &&
      node.tag !== undefined &&
      !node.tag.startsWith('tag:yaml.org')
    ) {
      say('yaml/tag', offsetOf(node) ?? 0, `The tag ${node.tag} is not known and was ignored: remove it.`, 'warning')
    }
    const value = plainNode(node)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      anchors.set(node.anchor, { value, size: size - before })
    }
    return value
  }
  return of
}

/** Where a node begins. */
export function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}

/** Whether a value is a map. */
export function isValueMap(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value)
}

function asList(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : []
}
