// Media RSS 1.5.1: the films, sound and pictures of an item, with their descriptions. https://www.rssboard.org/media-rss

import { media as namespace, slashlessMedia } from '../../namespaces/media.ts'
import { children, type XmlElement } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import { listed, ruleOn } from '../rule.ts'
import { language } from '../values/language.ts'
import { mediaType } from '../values/mime.ts'
import {
  anyText,
  float,
  nonNegativeFloat,
  nonNegativeInteger,
  plain,
  plainOrEmpty,
  positiveInteger,
  someText,
  trueFalse
} from '../values/text.ts'
import { fullLink } from '../values/uri.ts'
import * as values from './media/values.ts'
import { empty, holding, many, needed, one, onFeedAndItems, optional } from './places.ts'

export const wrongAddress = listed({
  id: 'media/namespace',
  level: 'error',
  says: 'This is not the namespace of Media RSS',
  fix: `Write ${namespace.uri}, with the slash at its end: readers compare each letter`,
  spec: 'https://www.rssboard.org/media-rss#namespace-declaration',
  w3c: 'MediaRssNamespace'
})

const adult = ruleOn<XmlElement>({
  id: 'media/adult',
  level: 'warning',
  says: 'media:adult was replaced by media:rating',
  fix: 'Write <media:rating>adult</media:rating> or nonadult',
  spec: 'https://www.rssboard.org/media-rss#media-adult',
  w3c: 'DeprecatedMediaAdult',
  broken: () => true
})

/** What says something of the one thing in a group: YouTube has it around each of its films, and Media RSS demands no second copy. */
const described = /^(?:title|description|thumbnail|community|player)$/

const aloneInGroup = ruleOn<XmlElement>({
  id: 'media/group',
  level: 'error',
  says: 'A group is for several copies of one thing, and this one has fewer than two',
  fix: 'Add the others, or put the single media:content directly into the item',
  spec: 'https://www.rssboard.org/media-rss#media-group',
  w3c: 'MediaGroupWithoutAlternatives',
  broken: group => children(group, 'content').length < 2 && !group.children.some(({ name }) => described.test(name))
})

const sourceless = ruleOn<XmlElement>({
  id: 'media/content-source',
  level: 'warning',
  says: 'media:content has neither a url nor a player',
  fix: 'Add one of them',
  spec: 'https://www.rssboard.org/media-rss#media-content',
  broken: content => !content.attributes.some(({ name }) => name === 'url') && children(content, 'player').length === 0
})

const address = optional(fullLink)
const pixels = optional(positiveInteger)
const time = optional(values.time)
const list = (name: string): Declaration => holding({ [name]: many(anyText) })

/** What may appear in an item, a group, a content, and in the feed itself on behalf of all items. */
const common = {
  adult: { ...one(trueFalse), rules: [adult] },
  backLinks: holding({ backLink: many(fullLink) }),
  category: many(plain, { label: optional(plainOrEmpty), scheme: optional(values.scheme) }),
  comments: list('comment'),
  community: holding({
    starRating: empty({
      average: optional(float),
      count: optional(nonNegativeInteger),
      min: optional(float),
      max: optional(float)
    }),
    statistics: empty({ views: optional(nonNegativeInteger), favorites: optional(nonNegativeInteger) }),
    tags: one(someText)
  }),
  copyright: one(plain, { url: address }),
  credit: many(someText, { role: optional(values.role), scheme: optional(values.scheme) }),
  description: one(values.text, { type: optional(values.textType) }),
  embed: holding({ param: many(anyText, { name: needed(someText) }) }, { url: address, width: pixels, height: pixels }),
  hash: many(values.hash, { algo: optional(anyText) }),
  keywords: many(plain),
  license: many(anyText, { type: optional(anyText), href: address }),
  location: {
    open: 'content',
    many: true,
    attributes: names({ description: optional(anyText), start: optional(anyText), end: optional(anyText) })
  },
  peerLink: { ...empty({ type: optional(mediaType), href: needed(fullLink) }), many: true },
  player: { ...empty({ url: needed(fullLink), height: pixels, width: pixels }), many: true },
  price: {
    ...empty({
      type: optional(values.priceType),
      info: address,
      price: optional(float),
      currency: optional(values.currency)
    }),
    many: true
  },
  rating: many(values.rating, { scheme: optional(anyText) }),
  responses: list('response'),
  restriction: many(values.restriction, {
    relationship: needed(values.relationship),
    type: optional(values.restrictionType)
  }),
  rights: empty({ status: optional(values.rights) }),
  // The specification's own example has elements without a namespace here.
  scenes: { open: true },
  status: empty({ state: optional(values.state), reason: optional(anyText) }),
  subTitle: { ...empty({ type: optional(mediaType), lang: optional(language), href: needed(fullLink) }), many: true },
  text: many(values.text, { type: optional(values.textType), lang: optional(language), start: time, end: time }),
  thumbnail: { ...empty({ url: needed(fullLink), width: pixels, height: pixels, time }), many: true },
  title: one(values.text, { type: optional(values.textType) })
} as const satisfies { readonly [name: string]: Declaration }

const content: Declaration = {
  many: true,
  children: names<Declaration>(common),
  attributes: names<AttributeDeclaration>({
    url: optional(fullLink),
    fileSize: optional(positiveInteger),
    type: optional(mediaType),
    medium: optional(values.medium),
    isDefault: optional(trueFalse),
    expression: optional(values.expression),
    bitrate: optional(nonNegativeFloat),
    framerate: optional(nonNegativeFloat),
    samplingrate: optional(nonNegativeFloat),
    channels: optional(nonNegativeInteger),
    duration: optional(nonNegativeFloat),
    height: pixels,
    width: pixels,
    lang: optional(language)
  }),
  place: 'media',
  rules: [sourceless]
}

const group: Declaration = {
  many: true,
  place: 'media',
  children: names<Declaration>({ ...common, content }),
  rules: [aloneInGroup]
}

export const media: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri, slashlessMedia],
  mistaken: new Map([[slashlessMedia, wrongAddress]]),
  // Inside media elements their own declarations apply.
  in: { ...onFeedAndItems({ ...common, content, group }), media: new Map() }
}
