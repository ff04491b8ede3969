// Namespaces and their prefixes: which are known, reserved, unusual, or wrong.

import { atom as atomNs } from '../../namespaces/atom.ts'
import { nearForm } from '../../namespaces/near.ts'
import { xhtml } from '../../namespaces/xhtml.ts'
import { quoted } from '../../syntax/quoted.ts'
import { addressFault } from '../../syntax/urifault.ts'
import type { Vocabulary } from '../grammar.ts'
import type { ListedRule, ReportRule } from '../rule.ts'
import { listed } from '../rule.ts'
import { misspelled } from '../values/uri.ts'

const spec = 'https://www.w3.org/TR/xml-names/'
const atomNamespace = atomNs.uri
const xhtmlNamespace = xhtml.uri

export const reservedPrefix = listed({
  id: 'namespace/reserved-prefix',
  level: 'warning',
  says: 'In feeds this prefix usually belongs to another namespace',
  fix: 'Use another prefix, or correct the address of the namespace',
  spec,
  w3c: 'ReservedPrefix'
})

export const nearlyNamespace = listed({
  id: 'namespace/nearly',
  level: 'warning',
  says: 'This address differs slightly from that of a namespace used in feeds, so readers take it for another one',
  fix: 'Write the address exactly as it is defined, character for character',
  spec,
  w3c: 'ReservedPrefix'
})

export const unusualPrefix = listed({
  id: 'namespace/prefix',
  level: 'info',
  says: 'This is not the usual prefix for this namespace',
  fix: 'Use the usual prefix: some readers recognize no other',
  spec,
  w3c: 'NonstdPrefix'
})

export const needlessPrefix = listed({
  id: 'namespace/atom-prefix',
  level: 'warning',
  says: 'Elements of this namespace should have no prefix in an Atom feed',
  fix: 'Declare it with xmlns="…": some readers recognize only elements without a prefix',
  spec: 'https://www.rfc-editor.org/rfc/rfc4287#section-1.2',
  w3c: 'AvoidNamespacePrefix'
})

const spaced = listed({
  id: 'namespace/white-space',
  level: 'error',
  says: 'The name of this namespace contains white space, so it is not an address',
  fix: 'Write it without spaces and line breaks',
  spec: `${spec}#dt-NSName`,
  w3c: 'SAXError'
})

/** Names of namespaces are addresses, and the spelling of some is prescribed. */
function judgeName({ namespace, at }: DeclaredPrefix, report: ReportRule): void {
  if (/\s/.test(namespace)) report(spaced, at, quoted(namespace.replace(/\s+/g, ' ')))
  const fault = addressFault(namespace, false, true)?.what
  const rule = fault && fault in misspelled ? misspelled[fault as keyof typeof misspelled] : undefined
  if (rule) report(rule, at, quoted(namespace))
}

export interface DeclaredPrefix {
  readonly prefix: string
  readonly namespace: string
  readonly at: number
}

/** Checks a namespace declaration in a document of a known kind. True: the report says already that the namespace is unknown. */
export function judgePrefix(
  { prefix, namespace, at }: DeclaredPrefix,
  flavour: string,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  report: ReportRule
): boolean {
  judgeName({ prefix, namespace, at }, report)
  const { mistakes, owners } = known(vocabularies)
  const mistake = mistakes.get(namespace)
  if (mistake) report(mistake, at, quoted(namespace))
  const own = vocabularies.get(namespace)
  if (own) judgeKnown({ prefix, namespace, at }, own, flavour, report)
  const owner = own ? undefined : owners.get(prefix)
  if (owner) report(reservedPrefix, at, `${prefix} is ${owner.namespaces[0]}`)
  return owner !== undefined
}

function judgeKnown(
  { prefix, namespace, at }: DeclaredPrefix,
  own: Vocabulary,
  flavour: string,
  report: ReportRule
): void {
  if (!own.namespaces.includes(namespace)) {
    const right = own.namespaces.find(one => nearForm(one) === nearForm(namespace)) ?? own.namespaces[0]!
    // A feed that is nearly Atom is reported at its root.
    if (prefix !== '' || right !== atomNamespace)
      report(nearlyNamespace, at, `${quoted(namespace)}, defined as ${quoted(right)}`)
    return
  }
  if (prefix === '') return
  if (flavour === 'atom' && (namespace === atomNamespace || namespace === xhtmlNamespace)) {
    report(needlessPrefix, at, prefix)
  } else if (own.name !== prefix && own.namespaces[0] === namespace) {
    report(unusualPrefix, at, `${prefix}, usually ${own.name}`)
  }
}

interface Known {
  readonly mistakes: ReadonlyMap<string, ListedRule>
  readonly owners: ReadonlyMap<string, Vocabulary>
}

const tables = new WeakMap<ReadonlyMap<string, Vocabulary>, Known>()

/** Mistaken addresses, and whose prefix is whose: made once for a set of vocabularies. */
function known(vocabularies: ReadonlyMap<string, Vocabulary>): Known {
  const kept = tables.get(vocabularies)
  if (kept) return kept
  const all = [...new Set(vocabularies.values())]
  const made = {
    mistakes: new Map(all.flatMap(({ mistaken }) => [...(mistaken ?? [])])),
    // If several share a prefix, the first owns it.
    owners: new Map(all.map(one => [one.name, one] as const).reverse())
  }
  tables.set(vocabularies, made)
  return made
}
