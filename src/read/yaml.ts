// How items are read from YAML: one item, a list, `items:`, or several documents.
import type { Draft, Field, Value } from '../model.ts'
import { type Problem, problem } from '../problem.ts'
import { isValueMap, type YamlDocument, yamlDocuments } from '../syntax/yaml.ts'
import { draftOf, type Reading } from './item.ts'

/** The items of a YAML text. An error in one document costs the items of that document only. */
export function yaml(text: string, file: string): Reading {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const documents = yamlDocuments(text, file)
  for (const document of documents) {
    problems.push(...document.problems)
    const { value } = document
    if (value === undefined || value === '') continue
    const items = isValueMap(value) ? value.items : value
    const path = isValueMap(value) && Array.isArray(items) ? ['items'] : []
    const list = Array.isArray(items) ? items : [value]
    list.forEach((item, i) => {
      const at = Array.isArray(items) ? [...path, i] : []
      const place = document.placeOf(at) ?? { line: 1, column: 1 }
      if (isValueMap(item)) drafts.push(draftOf(yamlFields(document, item, at), { file, ...place }, drafts.length))
      else {
        const wanted = 'An item is a map of fields, at least a title and a date; this is something else.'
        problems.push(problem('error', 'read/not-an-item', { file, ...place }, wanted))
      }
    })
  }
  if (drafts.length === 0 && problems.length === 0) {
    problems.push(
      problem('warning', 'read/empty', { file }, 'This file is empty: write an item into it, or remove it.')
    )
  }
  return { drafts, problems }
}

/** The fields of the map at a path, each with the place of its value. */
export function yamlFields(
  document: YamlDocument,
  map: { readonly [key: string]: Value },
  path: readonly (string | number)[] = []
): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const [name, value] of Object.entries(map)) fields.set(name, { value, ...document.placeOf([...path, name]) })
  return fields
}
