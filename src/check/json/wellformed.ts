// The rules of JSON itself (RFC 8259), and the limits of the reader, syntax/json/reader.ts, which finds them broken.

import type { ReportFault } from '../../syntax/fault.ts'
import type { JsonFault } from '../../syntax/json/reader.ts'
import type { CheckRun, ListedRule } from '../rule.ts'
import { listed } from '../rule.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc8259'

const syntax = listed({
  id: 'json/syntax',
  level: 'error',
  says: 'This is not valid JSON',
  fix: 'Correct it; JSON libraries do not write this',
  spec: `${rfc}#section-2`
})

const tooDeep = listed({
  id: 'json/too-deep',
  level: 'error',
  says: 'Lists and objects are nested too deeply',
  fix: 'Flatten them',
  spec: `${rfc}#section-9`
})

export const byteOrderMark = listed({
  id: 'json/byte-order-mark',
  level: 'error',
  says: 'The file begins with a byte order mark',
  fix: 'Save it as UTF-8 without one: strict readers reject the file',
  spec: `${rfc}#section-8.1`
})

const twice = listed({
  id: 'json/duplicate-member',
  level: 'error',
  says: 'Two members of one object have the same name',
  fix: 'Keep one: readers differ in which of them they use',
  spec: `${rfc}#section-4`
})

const tooLarge = listed({
  id: 'json/limit',
  level: 'error',
  says: 'The document is larger than this reader accepts',
  fix: 'Make it smaller; docs/notes/xml-reader.md lists the limits',
  spec: `${rfc}#section-9`
})

/** The rule that each fault of the reader breaks. */
const rules: Readonly<Record<JsonFault, ListedRule>> = {
  malformed: syntax,
  depth: tooDeep,
  limit: tooLarge,
  mark: byteOrderMark,
  twice
}

/** For the reader of JSON: what it reports becomes rules. */
export function jsonFaults(report: CheckRun['report']): ReportFault<JsonFault> {
  return (fault, at, of) => report(rules[fault], at, of)
}
