// RSS 1.0 Slash module: the section of an item, and how many comments it has. https://web.resource.org/rss/1.0/modules/slash/

import { slash as namespace } from '../../namespaces/slash.ts'
import { child } from '../../syntax/xml/element.ts'
import type { ValueKind, Vocabulary, Whole } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { blank, commaIntegers, someText } from '../values/text.ts'
import { one, onItems } from './places.ts'

const spec = 'https://web.resource.org/rss/1.0/modules/slash/'

const count = ruleOn<TextValue>({
  id: 'slash/comments',
  level: 'error',
  says: 'This is not a number of comments',
  fix: 'Write a whole number, 0 or greater',
  spec,
  w3c: 'InvalidInteger',
  broken: ({ text }) => !/^\d+$/.test(text)
})

const comments: ValueKind = { name: 'number of comments', sound: text => /^\d+$/.test(text), rules: [blank, count] }

const withoutDate = ruleOn<Whole>({
  id: 'slash/build-date',
  level: 'warning',
  says: 'The feed has comment counts but no date of its own',
  fix: 'Add a lastBuildDate: without it readers cannot tell an old count from a new one',
  spec: 'https://www.rssboard.org/rss-profile#namespace-elements-slash-comments',
  w3c: 'SlashDate',
  broken: ({ feed, uses }, { flavour }) => {
    const at = uses.get(`{${namespace.uri}}comments`)
    return flavour === 'rss' && at !== undefined && !child(feed, 'lastBuildDate', '') && { at, of: '<slash:comments>' }
  }
})

export const slash: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onItems({
    section: one(someText),
    department: one(someText),
    comments: one(comments),
    hit_parade: one(commaIntegers)
  }),
  whole: [withoutDate]
}
