// xml:base: what addresses inside a document are relative to (XML Base, RFC 4287 section 2).

import { canonical } from '../../syntax/canonical.ts'
import { parsed } from '../../syntax/uri.ts'
import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { followed } from './uri.ts'

export const sameBase = ruleOn<TextValue>({
  id: 'uri/same-base',
  level: 'warning',
  says: 'The base address is the document itself',
  fix: 'Leave it out, or write the address that relative addresses start from',
  spec: 'https://www.w3.org/TR/xmlbase/#syntax',
  w3c: 'SameDocumentReference',
  broken: ({ text }, { base }) => {
    if (text === '') return true
    if (base === undefined || parsed(text, base) === undefined) return false
    const resolved = new URL(text, base).href
    return (canonical(resolved) ?? resolved) === (canonical(base) ?? base)
  }
})

export const xmlBase: ValueKind = { ...followed, sound: () => false, rules: [...followed.rules, sameBase] }
