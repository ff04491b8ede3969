// All rules of `check`, in the order of docs/rules.md.
import { agreementHeads } from './agreement/rules.ts'
import { constructHeads } from './atom/construct.ts'
import { entryHeads } from './atom/entry.ts'
import { linkHeads } from './atom/link.ts'
import { valueHeads } from './atom/values.ts'
import { sameBase } from './base.ts'
import { bytesRules } from './bytes.ts'
import { dates } from './date.ts'
import { emails } from './email.ts'
import { encodings } from './encoding.ts'
import { extensionHeads } from './extensions.ts'
import { htmlRules } from './html.ts'
import { jsonRules } from './json.ts'
import { languageTag } from './language.ts'
import { enclosureType, mediaTypeForm } from './mime.ts'
import { namespaceRules } from './namespace.ts'
import { rdfHeads } from './rdf.ts'
import { rootRules } from './root.ts'
import { rssHeads } from './rss.ts'
import type { Head } from './rule.ts'
import { structureHeads } from './structure.ts'
import { texts } from './text.ts'
import { addresses } from './uri.ts'
import { wellformedness } from './wellformed.ts'

/** Rules under the heading they stand in. */
export interface Group {
  readonly title: string
  readonly rules: readonly Head[]
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
export const coreRules: readonly Head[] = all.slice(0, 5).flatMap(({ rules }) => rules)
