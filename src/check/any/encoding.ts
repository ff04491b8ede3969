// The rules on the encoding of a document; syntax/encoding.ts and syntax/characters.ts find them broken.

import type { CharacterFault } from '../../syntax/characters.ts'
import type { EncodingFault } from '../../syntax/encoding.ts'
import type { ReportFault } from '../../syntax/fault.ts'
import { byteOrderMark } from '../json/wellformed.ts'
import type { CheckRun, ListedRule } from '../rule.ts'
import { listed } from '../rule.ts'

const spec = 'https://www.w3.org/TR/xml/#charencoding'

const badBytes = listed({
  id: 'encoding/bytes',
  level: 'error',
  says: 'These bytes are not text in the encoding of the document',
  fix: 'Save the file as UTF-8',
  spec,
  w3c: 'UnicodeError'
})

const unknownEncoding = listed({
  id: 'encoding/unknown',
  level: 'error',
  says: 'This is not a known encoding',
  fix: 'Save the file as UTF-8 and declare encoding="utf-8"',
  spec,
  w3c: 'UnknownEncoding'
})

const obscureEncoding = listed({
  id: 'encoding/obscure',
  level: 'warning',
  says: 'Few readers support this encoding',
  fix: 'Save the file as UTF-8 and declare encoding="utf-8"',
  spec,
  w3c: 'ObscureEncoding'
})

const otherEncoding = listed({
  id: 'encoding/not-utf8',
  level: 'info',
  says: 'XML readers are only required to support UTF-8 and UTF-16, and this is neither',
  fix: 'Save the file as UTF-8',
  spec,
  w3c: 'NonstdEncoding'
})

const noEncoding = listed({
  id: 'encoding/undeclared',
  level: 'info',
  says: 'The document does not declare its encoding',
  fix: 'Start it with <?xml version="1.0" encoding="utf-8"?>',
  spec,
  w3c: 'MissingEncoding'
})

const encodingMismatch = listed({
  id: 'encoding/mismatch',
  level: 'error',
  says: 'The document is in another encoding than the one it declares, which XML readers reject',
  fix: 'Declare the encoding that the file is saved in',
  spec,
  w3c: 'UnicodeError'
})

export const mojibake = listed({
  id: 'encoding/mojibake',
  level: 'warning',
  says: 'These characters look like text that was decoded in the wrong encoding',
  fix: 'Decode the source in its own encoding (often UTF-8 or windows-1252) before writing the feed',
  spec: 'https://www.w3.org/TR/xml/#charsets',
  w3c: 'BadCharacters'
})

/** The rule that each fault of a decoder breaks. */
const rules: Readonly<Record<EncodingFault | CharacterFault, ListedRule>> = {
  bytes: badBytes,
  unknown: unknownEncoding,
  obscure: obscureEncoding,
  'not-utf8': otherEncoding,
  undeclared: noEncoding,
  mismatch: encodingMismatch,
  marked: byteOrderMark,
  mojibake
}

/** For the decoders: what they report becomes rules. */
export function encodingFaults(report: CheckRun['report']): ReportFault<EncodingFault | CharacterFault> {
  return (fault, at, of) => report(rules[fault], at, of)
}
