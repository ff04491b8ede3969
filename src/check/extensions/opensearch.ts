// OpenSearch 1.1 in feeds: how many results a search has, which of them these are, and what was asked. https://github.com/dewitt/opensearch

import { opensearch as namespace, opensearch10 } from '../../namespaces/opensearch.ts'
import type { AttributeDeclaration, Vocabulary } from '../grammar.ts'
import { language } from '../values/language.ts'
import { anyText, besides, integer, nonNegativeInteger, shaped } from '../values/text.ts'
import { empty, many, needed, one, onFeeds, optional } from './places.ts'

const spec = 'https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md'

const role = shaped(
  'role of a query',
  /^(?:request|example|related|correction|subset|superset|[A-Za-z][\w.-]*:[\w.-]+)$/,
  {
    id: 'opensearch/role',
    level: 'error',
    says: 'This is not a role of a query',
    fix: 'Write request, example, related, correction, subset or superset, or a name with the prefix of your own namespace',
    spec: `${spec}#local-role-values`
  }
)

/** `*` is any language. */
const languageOrAny = besides(language, '*')

const query: { readonly [name: string]: AttributeDeclaration } = {
  role: needed(role),
  title: optional(anyText),
  totalResults: optional(nonNegativeInteger),
  searchTerms: optional(anyText),
  count: optional(nonNegativeInteger),
  startIndex: optional(integer),
  startPage: optional(integer),
  language: optional(languageOrAny),
  inputEncoding: optional(anyText),
  outputEncoding: optional(anyText)
}

const results = {
  totalResults: one(nonNegativeInteger),
  startIndex: one(nonNegativeInteger),
  itemsPerPage: one(nonNegativeInteger)
}

export const opensearch: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onFeeds({
    ...results,
    Query: { ...empty(query), many: true },
    // In drafts of 1.1, before there was atom:link for it.
    link: many(anyText, { href: {}, rel: {}, type: {}, title: {} })
  })
}

/** Version 1.0, for RSS alone. */
export const opensearchOld: Vocabulary = {
  name: opensearch10.prefix,
  namespaces: [opensearch10.uri],
  in: onFeeds(results)
}
