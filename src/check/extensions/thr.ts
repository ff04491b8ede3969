// Threading (RFC 4685): what an entry replies to, where its replies are, and how many there are.

import { thr as namespace } from '../../namespaces/thr.ts'
import type { AttributeDeclaration, ValueKind, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { rfc3339Date } from '../values/date.ts'
import { mediaType } from '../values/mime.ts'
import { fullLink, reference } from '../values/uri.ts'
import { needed, one, onFeedAndItems, optional } from './places.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc4685'

const count = ruleOn<TextValue>({
  id: 'thr/count',
  level: 'error',
  says: 'This is not a number of replies',
  fix: 'Write a whole number, 0 or greater',
  spec: `${rfc}#section-4`,
  w3c: 'InvalidInteger',
  broken: ({ text }) => !/^\d+$/.test(text)
})

const replies: ValueKind = { name: 'number of replies', sound: text => /^\d+$/.test(text), rules: [count] }

const when = ruleOn<TextValue>({
  id: 'thr/when',
  level: 'error',
  says: 'thr:when was only in drafts',
  fix: 'Write thr:updated',
  spec: `${rfc}#section-4`,
  w3c: 'NoThrWhen',
  broken: () => true
})

export const thr: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onFeedAndItems({
    'in-reply-to': {
      many: true,
      open: 'content',
      attributes: names({
        ref: needed(fullLink),
        href: optional(reference),
        source: optional(reference),
        type: optional(mediaType)
      })
    },
    total: one(replies)
  }),
  attributesIn: {
    link: names<AttributeDeclaration>({
      count: { value: replies },
      updated: { value: rfc3339Date },
      when: { value: { name: 'given up', rules: [when] } }
    })
  }
}
