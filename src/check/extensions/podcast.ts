// The podcast namespace: transcripts, chapters, people, funding and what else the Podcast Index adds. https://podcasting2.org/docs/podcast-namespace

import { groups, mediums, podcast as namespace, wrongPodcasts } from '../../namespaces/podcast.ts'
import { quoted } from '../../syntax/quoted.ts'
import { attribute, child, children, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { Break, RuleOn, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { rfc822Date } from '../values/date.ts'
import { addrSpec } from '../values/email.ts'
import { language } from '../values/language.ts'
import { mediaType } from '../values/mime.ts'
import {
  alternatives,
  anyText,
  float,
  integer,
  nonNegativeInteger,
  oneOf,
  plain,
  positiveInteger,
  shaped,
  someText,
  trueFalse,
  yesNo
} from '../values/text.ts'
import { fullLink } from '../values/uri.ts'
import { empty, holding, many, needed, one, optional } from './places.ts'

const spec = 'https://podcasting2.org/docs/podcast-namespace/'

const word = (id: string, words: readonly string[], what: string, tag = id) =>
  oneOf(words, {
    id: `podcast/${id}`,
    level: 'error',
    says: `This is not a ${what}`,
    fix: `Write ${alternatives(words.slice(0, 9))}`,
    spec: `${spec}tags/${tag}`
  })

const medium = word('medium', mediums, 'medium of the podcast namespace')
const group = oneOf([...groups, ...groups.map(name => name.toLowerCase())], {
  id: 'podcast/group',
  level: 'warning',
  says: 'This is not a group of the Podcast Taxonomy',
  fix: 'Write Cast, Writing, Audio Production or another of its groups',
  spec: `${spec}tags/person`
})
const liveStatus = word('live-status', ['pending', 'live', 'ended'], 'status of a live item', 'live-item')
const integrityType = word('integrity-type', ['sri', 'pgp-signature'], 'type of integrity', 'integrity')
const transcriptType = oneOf(
  ['text/plain', 'text/html', 'text/vtt', 'application/json', 'application/x-subrip', 'application/srt', 'text/srt'],
  {
    id: 'podcast/transcript-type',
    level: 'warning',
    says: 'Players do not show transcripts of this type',
    fix: 'Provide text/vtt, application/x-subrip, application/json, text/html or text/plain',
    spec: `${spec}tags/transcript`
  }
)

const guid = shaped('GUID', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, {
  id: 'podcast/guid',
  level: 'error',
  says: 'This is not a podcast GUID',
  fix: 'Write the version 5 UUID made from the feed’s address',
  spec: `${spec}tags/guid`
})

const geo = shaped('geo: address', /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:;[\w=.-]+)*$/, {
  id: 'podcast/geo',
  level: 'error',
  says: 'This is not a geo: address',
  fix: 'Write it like geo:59.91,10.75',
  spec: `${spec}tags/location`
})

const osm = shaped('place of OpenStreetMap', /^[NWR]\d+(?:#\d+)?$/, {
  id: 'podcast/osm',
  level: 'error',
  says: 'This is not a place in OpenStreetMap',
  fix: 'Write N, W or R and the number of the place',
  spec: `${spec}tags/location`
})

function longest(length: number, tag: string): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    id: `podcast/too-long-${length}`,
    level: 'warning',
    says: `This is longer than ${length} characters`,
    fix: 'Shorten it: players cut off the rest',
    spec: `${spec}tags/${tag}`,
    broken: ({ text }) => text.length > length && { of: `${text.length} characters` }
  })
}

const limited = (length: number, tag: string) => ({ name: 'text', rules: [...plain.rules, longest(length, tag)] })

const noName = ruleOn<XmlElement>({
  id: 'podcast/person',
  level: 'error',
  says: 'A person has no name',
  fix: 'Write the name inside the element',
  spec: `${spec}tags/person`,
  broken: person => trimmed(person) === ''
})

const unpaid = ruleOn<XmlElement>({
  id: 'podcast/value',
  level: 'error',
  says: 'There is no recipient for payments',
  fix: 'Add a podcast:valueRecipient',
  spec: `${spec}tags/value`,
  broken: value => !child(value, 'valueRecipient')
})

const noSource = ruleOn<XmlElement>({
  id: 'podcast/alternate-source',
  level: 'error',
  says: 'This enclosure has no source',
  fix: 'Add a podcast:source',
  spec: `${spec}tags/alternate-enclosure`,
  broken: enclosure => !child(enclosure, 'source')
})

const oneDefault = ruleOn<XmlElement>({
  id: 'podcast/default-enclosure',
  level: 'warning',
  says: 'More than one enclosure is the default',
  fix: 'Set default="true" on only one',
  spec: `${spec}tags/alternate-enclosure`,
  broken: item =>
    children(item, 'alternateEnclosure', namespace.uri)
      .filter(one => attribute(one, 'default') === 'true')
      .slice(1)
      .map(({ at }): Break => ({ at, of: '<podcast:alternateEnclosure>' }))
})

const soundbiteLength = ruleOn<XmlElement>({
  id: 'podcast/soundbite',
  level: 'info',
  says: 'A soundbite must last 15 to 120 seconds',
  fix: 'Correct its duration',
  spec: `${spec}tags/soundbite`,
  broken: bite => {
    const duration = Number(attribute(bite, 'duration') ?? '30')
    return duration < 15 || duration > 120 ? { of: quoted(attribute(bite, 'duration') ?? '') } : false
  }
})

const http = optional(fullLink)
const person: Declaration = {
  ...many(limited(128, 'person'), { role: optional(anyText), group: optional(group), img: http, href: http }),
  rules: [noName]
}
const location = many(limited(128, 'location'), {
  geo: optional(geo),
  osm: optional(osm),
  rel: optional(anyText),
  country: optional(anyText)
})
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
  many: true
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
  many: true
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
    title: optional(plain),
    rel: optional(anyText),
    codecs: optional(anyText),
    default: optional(trueFalse)
  }),
  children: names<Declaration>({
    source: { ...empty({ uri: needed(someText), contentType: optional(mediaType) }), many: true },
    integrity: empty({ type: needed(integrityType), value: needed(someText) })
  }),
  rules: [noSource]
}

const both = {
  chat: {
    ...empty({
      server: needed(someText),
      protocol: needed(someText),
      accountId: optional(anyText),
      space: optional(anyText)
    }),
    many: true
  },
  contentLink: many(plain, { href: needed(fullLink) }),
  funding: many(limited(128, 'funding'), { url: needed(fullLink) }),
  image: {
    ...empty({
      href: needed(fullLink),
      alt: optional(anyText),
      'aspect-ratio': optional(anyText),
      width: optional(positiveInteger),
      height: optional(positiveInteger),
      type: optional(mediaType),
      purpose: optional(anyText)
    }),
    many: true
  },
  images: empty({ srcset: needed(someText) }),
  license: one(limited(128, 'license'), { url: http }),
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
    many: true
  },
  txt: many(limited(4000, 'txt'), { purpose: optional(limited(128, 'txt')) }),
  value
} as const satisfies { readonly [name: string]: Declaration }

const episode = {
  alternateEnclosure,
  chapters: empty({ url: needed(fullLink), type: needed(mediaType) }),
  episode: one(float, { display: optional(anyText) }),
  season: one(nonNegativeInteger, { name: optional(anyText) }),
  soundbite: { ...many(anyText, { startTime: needed(float), duration: needed(float) }), rules: [soundbiteLength] },
  transcript: {
    ...empty({
      url: needed(fullLink),
      type: needed(transcriptType),
      language: optional(language),
      rel: optional(anyText)
    }),
    many: true
  }
} as const satisfies { readonly [name: string]: Declaration }

/** A live item may contain what an item contains: elements of RSS and of other namespaces have their own rules. */
const liveItem: Declaration = {
  many: true,
  open: 'content',
  attributes: names<AttributeDeclaration>({
    status: needed(liveStatus),
    start: needed(someText),
    end: optional(someText)
  })
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
      podroll: holding({ remoteItem }),
      publisher: holding({ remoteItem }),
      remoteItem,
      trailer: many(limited(128, 'trailer'), {
        url: needed(fullLink),
        pubdate: needed(rfc822Date),
        length: optional(nonNegativeInteger),
        type: optional(mediaType),
        season: optional(nonNegativeInteger)
      }),
      updateFrequency: one(limited(128, 'update-frequency'), {
        complete: optional(trueFalse),
        dtstart: optional(anyText),
        rrule: optional(anyText)
      })
    }),
    item: names<Declaration>({ ...both, ...episode, remoteItem })
  },
  rules: { item: [oneDefault] }
}
