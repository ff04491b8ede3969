// RSS 1.0 content module: the whole text of an item. https://web.resource.org/rss/1.0/modules/content/
import { content as namespace } from '../../namespaces/content.ts'
import type { Vocabulary } from '../grammar.ts'
import { htmlText } from '../values/markup.ts'
import { one, onItems } from './places.ts'

export const content: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onItems({ encoded: one(htmlText), items: { open: true } })
}
