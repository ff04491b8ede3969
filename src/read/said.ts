// Values of foreign JSON with their places: members by dotted paths, of the type that is asked for or absent.
import { member, type Node, type ObjectNode } from '../syntax/json/tree.ts'

/** The value down a path: `itemMeta.firstCreated`; the first of the paths that leads to something that is not null. */
export function at(node: Node | undefined, ...paths: readonly string[]): Node | undefined {
  for (const path of paths) {
    let found: Node | undefined = node
    for (const name of path.split('.')) found = found === undefined ? undefined : member(found, name)
    if (found !== undefined && found.type !== 'null') return found
  }
  return undefined
}

/** The text of a string or number. */
export function words(node: Node | undefined): string {
  return node?.type === 'string' || node?.type === 'number' ? String(node.value).trim() : ''
}

export function textAt(node: Node | undefined, ...paths: readonly string[]): string {
  for (const path of paths) {
    const text = words(at(node, path))
    if (text !== '') return text
  }
  return ''
}

/** The members of a list; none where there is no list. */
export function listAt(node: Node | undefined, ...paths: readonly string[]): readonly Node[] {
  const found = at(node, ...paths)
  return found?.type === 'array' ? found.items : []
}

export const isObject = (node: Node | undefined): node is ObjectNode => node?.type === 'object'

/** Whether the object has all of these members. */
export const hasAll = (node: Node | undefined, ...names: readonly string[]): boolean =>
  names.every(name => at(node, name) !== undefined)
