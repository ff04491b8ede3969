// RSS 1.0 and 0.90, whose elements are in a namespace. https://web.resource.org/rss/1.0/spec
import type { Namespace } from '../model.ts'

export const rss1: Namespace = { prefix: 'rss', uri: 'http://purl.org/rss/1.0/' }
export const rss090: Namespace = { prefix: 'rss090', uri: 'http://my.netscape.com/rdf/simple/0.9/' }
