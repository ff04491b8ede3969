// What FeedBurner adds to the feeds it serves. https://developers.google.com/feedburner/feedburner_namespace_reference

import { feedburner as namespace } from '../../namespaces/feedburner.ts'
import type { ValueKind, Vocabulary } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { anyText, blankAttribute, plain, plainOrEmpty, someText } from '../values/text.ts'
import { reference } from '../values/uri.ts'
import { many, one, onFeedAndItems, optional } from './places.ts'

const relativeFlare = ruleOn<TextValue>({
  id: 'feedburner/relative',
  level: 'warning',
  says: 'The address is relative, and RSS gives it no base',
  fix: 'Write the complete address, starting with https://',
  spec: 'https://www.rssboard.org/rss-profile#data-types-url',
  w3c: 'ContainsRelRef',
  broken: ({ text }, { flavour }) => flavour !== 'atom' && text !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(text)
})

/** Whatever is wrong with one of its addresses is one and the same. */
const flare: ValueKind = {
  ...reference,
  sound: text => /^https?:\/\/[\w./-]+$/.test(text),
  rules: [...reference.rules, relativeFlare]
}

export const feedburner: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  lenient: true,
  in: onFeedAndItems({
    awareness: one(reference),
    browserFriendly: one(plainOrEmpty),
    emailServiceId: one(someText),
    feedFlare: many(plain, { href: optional(flare), src: optional(flare) }),
    feedburnerHostname: one(reference),
    info: { attributes: new Map([['uri', optional({ ...anyText, rules: [blankAttribute] })]]) },
    origEnclosureLink: one(reference),
    origLink: one(reference)
  })
}
