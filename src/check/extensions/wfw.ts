// The Comment API: where to post comments on an item, and where to read them. https://www.rssboard.org/comment-api

import { wfw as namespace } from '../../namespaces/wfw.ts'
import type { XmlElement } from '../../syntax/xml/element.ts'
import type { Vocabulary } from '../grammar.ts'
import { ruleOn } from '../rule.ts'
import { link } from '../values/uri.ts'
import { one, onItems } from './places.ts'

const oldName = ruleOn<XmlElement>({
  id: 'wfw/comment-rss',
  level: 'warning',
  says: 'The element is spelled commentRss',
  fix: 'Write the last two letters (“ss”) in lower case',
  spec: 'https://www.rssboard.org/comment-api#wfw-namespace',
  w3c: 'CommentRSS',
  broken: () => true
})

export const wfw: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onItems({
    comment: one(link),
    commentRss: one(link),
    commentRSS: { ...one(link), rules: [oldName] }
  })
}
