// How items are read from YAML: one item, a list, `items:`, or several documents.
import type { Draft, Field, Value } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { isValueMap, type YamlDocument, yamlDocuments } from '../syntax/yaml.ts'
import { draftOf, emptyFile, type Reading } from './item.ts'
import { readRules } from './rules.ts'

/** The items of a YAML text. An error in one document costs the items of that document only. */
export function yaml(text: string, file: string): Reading {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const lines = text.split('\n')
  let index = 0
  let empty = true
  for (const document of yamlDocuments(text, file)) {
    problems.push(...yamlProblems(document))
    const { value } = document
    // A broken document keeps its position, so that those after it keep theirs when it is repaired.
    if (value === undefined) index++
    if (value === undefined || value === '') continue
    empty = false
    const items = isValueMap(value) ? value.items : value
    const path = isValueMap(value) && Array.isArray(items) ? ['items'] : []
    const list = Array.isArray(items) ? items : [value]
    list.forEach((item, i) => {
      const at = Array.isArray(items) ? [...path, i] : []
      const place = document.placeOf(at) ?? { line: 1, column: 1 }
      if (isValueMap(item)) {
        const draft = belowBar(draftOf(yamlFields(document, item, at), { file, ...place }, index), lines)
        // The first document of a file keeps the file's name when others are written below it.
        drafts.push(index === 0 && !Array.isArray(items) ? { ...draft, alone: true } : draft)
      } else {
        const wanted = 'This is not an item: write a map of fields, with at least a title and a date.'
        problems.push(problemOf(readRules['read/not-an-item'], { file, ...place }, wanted))
      }
      index++
    })
  }
  if (empty && problems.length === 0) problems.push(emptyFile(file))
  return { drafts, problems }
}

/** A body in block style (`|`, `>`) begins on the line below the one that its value is found on. */
function belowBar(draft: Draft, lines: readonly string[]): Draft {
  const { body } = draft
  if (body === undefined || !/[:-] +[|>][-+0-9]*(?: +#.*)?$/.test(lines[body.line - 1] ?? '')) return draft
  return { ...draft, body: { ...body, line: body.line + 1 } }
}

/** What is wrong with a document. */
export function yamlProblems({ problems }: YamlDocument): Problem[] {
  return problems.map(({ rule, level, place, text }) => problemOf(readRules[rule], place, text, level))
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
