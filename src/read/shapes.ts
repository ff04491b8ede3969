// Which foreign JSON a document is, by the shape of its objects; what no shape fits is read as plain items.
import type { Draft } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { jsonTree } from '../syntax/json/reader.ts'
import type { Node, ObjectNode } from '../syntax/json/tree.ts'
import type { Reading } from './item.ts'
import { isNinjs, ninjs, otherThanArticle } from './ninjs.ts'
import { readRules } from './rules.ts'
import { at, isObject, listAt } from './said.ts'
import { Places } from './sheet.ts'
import { type System, systems } from './systems.ts'

/** Names that only such documents have; most files of items are passed on after one look. */
const signs =
  /"(?:version[cC]reated|first[cC]reated|firstpublished|\$?standard|date_gmt|rendered|lexical|mobiledoc|published_at|blogger#post|content_elements|components|jsonapi|linkType|drupal_internal__nid|attributes)"/

const news: System = { is: isNinjs, sheet: (node, places) => ninjs(node, places) }

/** The items of foreign JSON; undefined where its shape is not known. */
export function shaped(text: string, file: string): Reading | undefined {
  if (!signs.test(text)) return undefined
  const root = jsonTree(text, () => {})
  if (root === undefined) return undefined
  const found = candidates(root)
  const system = [news, ...systems].find(one => found.some(one.is))
  if (system === undefined) return undefined
  const places = new Places(text, file)
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [index, node] of found.entries()) {
    if (!system.is(node)) continue
    const other = system === news ? otherThanArticle(node) : undefined
    const sheet = other === undefined ? system.sheet(node, places, root) : undefined
    if (sheet === undefined) {
      const what = other === undefined ? 'not an article' : `of type ${other}, not an article`
      problems.push(
        problemOf(readRules['read/not-articles'], places.at(node.at), `This object is ${what}, and is passed over.`)
      )
    } else drafts.push(sheet.draft(index))
  }
  return { drafts: drafts.length === 1 && root.type === 'object' ? [{ ...drafts[0]!, alone: true }] : drafts, problems }
}

/** The objects that may be items: the document itself, those of a list, and those in the lists that systems wrap them in. */
function candidates(root: Node): ObjectNode[] {
  if (root.type === 'array') return root.items.filter(isObject)
  if (!isObject(root)) return []
  const lists = [
    'posts',
    'items',
    'entries',
    'data',
    'results',
    'content_elements',
    'data.posts',
    'data.items',
    '_items'
  ] as const
  const wrapped = [...lists.map(name => listAt(root, name)), listAt(listAt(root, 'db')[0], 'data.posts')]
  const inner = wrapped.find(list => list.some(one => [news, ...systems].some(({ is }) => isObject(one) && is(one))))
  const posts = listAt(root, 'posts')
    .flatMap(one => at(one, 'data') ?? [])
    .filter(isObject)
  const isItem = [news, ...systems].some(({ is }) => is(root))
  if (inner !== undefined && !isItem) return inner.filter(isObject)
  if (posts.length > 0) return posts
  const single = [at(root, 'data.item'), at(root, 'data'), at(root, 'item')].filter(isObject)
  return [root, ...single].slice(0, isItem ? 1 : undefined)
}
