// The podcast namespace: transcripts, chapters, people, funding and what else the Podcast Index adds. https://podcasting2.org/docs/podcast-namespace

import { podcast as namespace, wrongPodcasts } from '../../namespaces/podcast.ts'
import type { AttributeDeclaration, Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import { rfc822Date } from '../values/date.ts'
import { addrSpec } from '../values/email.ts'
import { language } from '../values/language.ts'
import { mediaType } from '../values/mime.ts'
import {
  anyText,
  float,
  integer,
  nonNegativeInteger,
  plain,
  positiveInteger,
  someText,
  trueFalse,
  yesNo
} from '../values/text.ts'
import { fullLink } from '../values/uri.ts'
import { empty, holding, many, needed, one, optional } from './places.ts'
import {
  countWithoutStart,
  deprecated,
  emptyPodroll,
  insecure,
  lacksRecommended,
  listWithItems,
  noFallback,
  noLiveGuid,
  noName,
  noSource,
  oneDefault,
  onePublisher,
  ownLicense,
  soundbiteLength,
  unpaid,
  unsocial
} from './podcast/demands.ts'
import {
  aspectRatio,
  captions,
  chaptersType,
  chatProtocol,
  countryCode,
  geo,
  group,
  guid,
  integrityType,
  isoMoment,
  limited,
  limitedAttribute,
  liveStatus,
  medium,
  osm,
  recurrence,
  rel,
  role,
  transcriptType
} from './podcast/values.ts'

const http = optional(fullLink)
const person: Declaration = {
  ...many(limited(128, 'person'), { role: optional(role), group: optional(group), img: http, href: http }),
  rules: [noName, insecure]
}
const location: Declaration = {
  ...many(limited(128, 'location'), {
    geo: optional(geo),
    osm: optional(osm),
    rel: optional(rel),
    country: optional(countryCode)
  }),
  rules: [lacksRecommended]
}
const recipient: Declaration = {
  ...empty({
    name: optional(anyText),
    type: needed(someText),
    address: needed(someText),
    customKey: optional(anyText),
    customValue: optional(anyText),
    split: needed(nonNegativeInteger),
    fee: optional(trueFalse)
  }),
  many: true,
  rules: [lacksRecommended]
}
const remoteItem: Declaration = {
  ...empty({
    feedGuid: needed(guid),
    feedUrl: http,
    itemGuid: optional(someText),
    medium: optional(medium),
    title: optional(anyText),
    feedImg: http
  }),
  many: true,
  rules: [insecure]
}
const value: Declaration = {
  many: true,
  attributes: names<AttributeDeclaration>({
    type: needed(someText),
    method: needed(someText),
    suggested: optional(float)
  }),
  children: names<Declaration>({
    valueRecipient: recipient,
    valueTimeSplit: {
      many: true,
      attributes: names<AttributeDeclaration>({
        startTime: needed(float),
        duration: needed(float),
        remoteStartTime: optional(float),
        remotePercentage: optional(float)
      }),
      children: names<Declaration>({ valueRecipient: recipient, remoteItem })
    }
  }),
  rules: [unpaid]
}
const alternateEnclosure: Declaration = {
  many: true,
  attributes: names<AttributeDeclaration>({
    type: needed(mediaType),
    length: optional(nonNegativeInteger),
    bitrate: optional(float),
    height: optional(positiveInteger),
    lang: optional(language),
    title: optional(limitedAttribute(32, 'alternate-enclosure')),
    rel: optional(limitedAttribute(32, 'alternate-enclosure')),
    codecs: optional(anyText),
    default: optional(trueFalse)
  }),
  children: names<Declaration>({
    source: { ...empty({ uri: needed(someText), contentType: optional(mediaType) }), many: true },
    integrity: empty({ type: needed(integrityType), value: needed(someText) })
  }),
  rules: [noSource, lacksRecommended]
}

const both = {
  chat: {
    ...empty({
      server: needed(someText),
      protocol: needed(chatProtocol),
      accountId: optional(anyText),
      space: optional(anyText)
    }),
    rules: [lacksRecommended]
  },
  contentLink: { ...many(plain, { href: needed(fullLink) }), rules: [insecure] },
  funding: { ...many(limited(128, 'funding'), { url: needed(fullLink) }), rules: [insecure] },
  image: {
    ...empty({
      href: needed(fullLink),
      alt: optional(anyText),
      'aspect-ratio': optional(aspectRatio),
      width: optional(positiveInteger),
      height: optional(positiveInteger),
      type: optional(mediaType),
      purpose: optional(limitedAttribute(128, 'image'))
    }),
    many: true,
    rules: [insecure, lacksRecommended]
  },
  images: { ...empty({ srcset: needed(someText) }), rules: [deprecated] },
  license: { ...one(limited(128, 'license'), { url: http }), rules: [ownLicense, insecure] },
  location,
  person,
  socialInteract: {
    ...empty({
      uri: optional(fullLink),
      protocol: needed(someText),
      accountId: optional(anyText),
      accountUrl: http,
      priority: optional(integer)
    }),
    many: true,
    rules: [unsocial, insecure, lacksRecommended]
  },
  txt: many(limited(4000, 'txt'), { purpose: optional(limited(128, 'txt')) }),
  value
} as const satisfies { readonly [name: string]: Declaration }

const episode = {
  alternateEnclosure,
  chapters: { ...empty({ url: needed(fullLink), type: needed(chaptersType) }), rules: [insecure] },
  episode: one(float, { display: optional(limitedAttribute(32, 'episode')) }),
  season: one(nonNegativeInteger, { name: optional(limitedAttribute(128, 'season')) }),
  soundbite: {
    ...many(limitedAttribute(128, 'soundbite'), { startTime: needed(float), duration: needed(float) }),
    rules: [soundbiteLength]
  },
  transcript: {
    ...empty({
      url: needed(fullLink),
      type: needed(transcriptType),
      language: optional(language),
      rel: optional(captions)
    }),
    many: true,
    rules: [insecure]
  }
} as const satisfies { readonly [name: string]: Declaration }

/** A live item may contain what an item contains: elements of RSS and of other namespaces have their own rules. */
const liveItem: Declaration = {
  many: true,
  open: 'content',
  attributes: names<AttributeDeclaration>({
    status: needed(liveStatus),
    start: needed(isoMoment),
    end: optional(isoMoment)
  }),
  rules: [noFallback, noLiveGuid, lacksRecommended]
}

export const podcast: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri, ...wrongPodcasts],
  // It grows each year: an element that is not here may be new.
  lenient: true,
  in: {
    channel: names<Declaration>({
      ...both,
      block: many(yesNo, { id: optional(someText) }),
      guid: one(guid),
      liveItem,
      locked: one(yesNo, { owner: optional(addrSpec) }),
      medium: one(medium),
      podping: empty({ usesPodping: needed(trueFalse) }),
      podroll: { ...holding({ remoteItem }), rules: [emptyPodroll] },
      publisher: { ...holding({ remoteItem }), rules: [onePublisher] },
      remoteItem,
      trailer: {
        ...many(limited(128, 'trailer'), {
          url: needed(fullLink),
          pubdate: needed(rfc822Date),
          length: optional(nonNegativeInteger),
          type: optional(mediaType),
          season: optional(nonNegativeInteger)
        }),
        rules: [insecure, lacksRecommended]
      },
      updateFrequency: {
        ...one(limited(128, 'update-frequency'), {
          complete: optional(trueFalse),
          dtstart: optional(isoMoment),
          rrule: optional(recurrence)
        }),
        rules: [countWithoutStart]
      }
    }),
    item: names<Declaration>({ ...both, ...episode, remoteItem })
  },
  rules: { item: [oneDefault] },
  whole: [listWithItems]
}
