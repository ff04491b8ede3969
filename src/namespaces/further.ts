// Namespaces that people add to their feeds by hand, and of which only the address is known here.
import type { Namespace } from '../model.ts'
import { dcterms } from './dcterms.ts'
import { opensearch } from './opensearch.ts'
import { unjudged } from './unjudged.ts'

/** Prefixes that mean what they mean nearly everywhere. */
const usual = ['g', 'googleplay', 'prism', 'psc', 'rawvoice', 'source', 'spotify', 'webfeeds', 'yt']

export const further: readonly Namespace[] = [
  dcterms,
  opensearch,
  ...usual.map(prefix => unjudged.find(one => one.prefix === prefix)!)
]
