// Namespaces that are known but whose elements are not checked.

import { unjudged as unjudgedNamespaces } from '../../namespaces/unjudged.ts'
import { quoted } from '../../syntax/quoted.ts'
import type { Vocabulary, Whole } from '../grammar.ts'
import type { RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'

function unjudged(uri: string): RuleOn<Whole> {
  return ruleOn<Whole>({
    id: 'namespace/unjudged',
    level: 'info',
    says: 'The elements of this namespace are not checked',
    fix: 'See the documentation of the namespace',
    spec: 'https://www.w3.org/TR/xml-names/',
    w3c: 'UnsupportedNamespace',
    broken: () => ({ of: quoted(uri) })
  })
}

export const known: readonly Vocabulary[] = unjudgedNamespaces.map(({ prefix, uri }) => ({
  name: prefix,
  namespaces: [uri],
  lenient: true,
  whole: [unjudged(uri)]
}))
