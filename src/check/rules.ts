// All rules of `check`, in the order of docs/rules.md.

import type { Rule } from '../problem.ts'
import { agreementHeads } from './agreement/rules.ts'
import { bytesRules } from './any/bytes.ts'
import { encodings } from './any/encoding.ts'
import { namespaceRules } from './any/namespace.ts'
import { rootRules } from './any/root.ts'
import { structureHeads } from './any/structure.ts'
import { wellformedness } from './any/wellformed.ts'
import { constructHeads } from './atom/construct.ts'
import { entryHeads } from './atom/entry.ts'
import { linkHeads } from './atom/link.ts'
import { valueHeads } from './atom/values.ts'
import { extensionHeads } from './extensions.ts'
import { jsonRules } from './json.ts'
import { rdfHeads } from './rdf.ts'
import { rssHeads } from './rss.ts'
import { sameBase } from './values/base.ts'
import { dates } from './values/date.ts'
import { emails } from './values/email.ts'
import { htmlRules } from './values/html.ts'
import { languageTag } from './values/language.ts'
import { enclosureType, mediaTypeForm } from './values/mime.ts'
import { texts } from './values/text.ts'
import { addresses } from './values/uri.ts'

/** Rules under the heading they stand in. */
export interface Group {
  readonly title: string
  readonly rules: readonly Rule[]
}

const all: readonly Group[] = [
  { title: 'XML', rules: [...wellformedness, ...encodings, ...namespaceRules] },
  { title: 'Any feed', rules: [...bytesRules, ...rootRules, ...structureHeads] },
  {
    title: 'Values',
    rules: [...dates, ...texts, ...addresses, sameBase, ...emails, languageTag, mediaTypeForm, enclosureType]
  },
  { title: 'RSS', rules: [...rssHeads, ...rdfHeads] },
  { title: 'Atom', rules: [...entryHeads, ...constructHeads, ...linkHeads, ...valueHeads] },
  { title: 'JSON Feed', rules: jsonRules },
  { title: 'HTML inside', rules: htmlRules },
  { title: 'Extensions and OPML', rules: extensionHeads },
  { title: 'Feeds of one build', rules: agreementHeads }
]

/** Each rule once, where it comes first. */
export function groups(): readonly Group[] {
  const seen = new Set<string>()
  return all.map(({ title, rules }) => ({
    title,
    rules: rules.filter(({ id }) => seen.size !== seen.add(id).size)
  }))
}

/** Rules that XML documents break, but for those of extensions. */
export const coreRules: readonly Rule[] = all.slice(0, 5).flatMap(({ rules }) => rules)
