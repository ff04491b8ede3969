// What a feed says to search engines and directories: robots in xhtml:meta, the indexing extension, Bloglines' access restriction.

import { access as accessNamespace, indexing as indexingNamespace } from '../../namespaces/indexing.ts'
import { xhtml } from '../../namespaces/xhtml.ts'
import type { AttributeDeclaration, Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { oneOf, yesNo } from '../values/text.ts'
import { empty, needed, onFeedAndItems } from './places.ts'

const spec = 'https://www.robotstxt.org/meta.html'

const name = oneOf(['robots'], {
  id: 'meta/name',
  level: 'error',
  says: 'In a feed, meta is only for robots',
  fix: 'Write name="robots"',
  spec,
  w3c: 'InvalidMetaName'
})

const words = new Set(['all', 'none', 'index', 'noindex', 'follow', 'nofollow', 'noarchive', 'nosnippet'])
const against: readonly (readonly [string, string])[] = [
  ['index', 'noindex'],
  ['follow', 'nofollow'],
  ['all', 'none'],
  ['all', 'noindex'],
  ['all', 'nofollow'],
  ['none', 'index'],
  ['none', 'follow']
]

const content = ruleOn<TextValue>({
  id: 'meta/content',
  level: 'error',
  says: 'These words mean nothing to robots, or contradict one another',
  fix: 'Write index or noindex, and follow or nofollow, separated by a comma',
  spec,
  w3c: 'InvalidMetaContent',
  broken: ({ text }) => {
    const given = text.toLowerCase().split(/\s*,\s*/)
    return (
      given.some(word => !words.has(word)) ||
      new Set(given).size < given.length ||
      against.some(([one, other]) => given.includes(one) && given.includes(other))
    )
  }
})

const meta: Declaration = {
  ...empty({ name: needed(name), content: needed({ name: 'words for robots', rules: [content] }) }),
  many: true
}

export const xhtmlMeta: Vocabulary = {
  name: 'xhtml',
  namespaces: [xhtml.uri],
  in: onFeedAndItems({ meta })
}

export const indexing: Vocabulary = {
  name: indexingNamespace.prefix,
  namespaces: [indexingNamespace.uri],
  attributesIn: { '*': names<AttributeDeclaration>({ index: { value: yesNo } }) }
}

const relationship = oneOf(['allow', 'deny'], {
  id: 'access/relationship',
  level: 'error',
  says: 'This is neither allow nor deny',
  fix: 'Write relationship="allow" or "deny"',
  spec: 'https://www.bloglines.com/about/specs/fac-1.0',
  w3c: 'InvalidAccessRestrictionRel'
})

export const access: Vocabulary = {
  name: accessNamespace.prefix,
  namespaces: [accessNamespace.uri],
  in: onFeedAndItems({ restriction: empty({ relationship: needed(relationship) }) })
}
