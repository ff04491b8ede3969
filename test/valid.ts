// What is wrong with a feed: our schemas, by libxml2 and ajv, and what schemas cannot say. Nothing of src/ is used here.

import { jsonProblems } from './valid/json.ts'
import { textProblems } from './valid/text.ts'
import { xmlProblems } from './valid/xml.ts'

export type Checked = 'rss' | 'atom' | 'json' | 'opml'

/**
 * One line for each thing that is wrong, beginning with the line number: `12: Element guid failed to validate content`,
 * `12: /items/0/id is the id of /items/1 too`. Empty when the feed is valid.
 */
export function invalid(format: Checked, bytes: Uint8Array | string): string[] {
  const { text, problems } = textProblems(bytes)
  if (problems.length > 0) return problems
  return format === 'json' ? jsonProblems(text) : xmlProblems(format, text)
}
