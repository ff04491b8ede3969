// OpenSearch 1.1, and 1.0 for RSS: how many results a search has. https://github.com/dewitt/opensearch
import type { Namespace } from '../model.ts'

export const opensearch: Namespace = { prefix: 'opensearch', uri: 'http://a9.com/-/spec/opensearch/1.1/' }

export const opensearch10: Namespace = { prefix: 'opensearch10', uri: 'http://a9.com/-/spec/opensearchrss/1.0/' }
