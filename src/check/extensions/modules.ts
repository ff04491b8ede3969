// Modules of RSS 1.0 and of Radio UserLand that are old but still found in feeds: one or two elements each. https://web.resource.org/rss/1.0/modules/

import type { Namespace } from '../../model.ts'
import { agSibling, modules, oldWiki } from '../../namespaces/modules.ts'
import { rdf as rdfSyntax } from '../../namespaces/rdf.ts'
import { quoted } from '../../syntax/quoted.ts'
import { addressFault } from '../../syntax/urifault.ts'
import { trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import type { AttributeDeclaration, Declaration, ValueKind, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import { listed, ruleOn } from '../rule.ts'
import { isoDate, w3cDate } from '../values/date.ts'
import { anyText, commaIntegers, nonNegativeInteger, plain, shaped, someText } from '../values/text.ts'
import { fullLink, link } from '../values/uri.ts'
import { many, one, onFeedAndItems, onFeeds, onItems, optional } from './places.ts'

const rdfNamespace = rdfSyntax.uri
const spec = 'https://web.resource.org/rss/1.0/modules/'

const resourceOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.find(({ namespace, name }) => namespace === rdfNamespace && name === 'resource')?.value.trim()

const noResource = ruleOn<XmlElement>({
  id: 'rdf/resource-missing',
  level: 'error',
  says: 'The element has no rdf:resource',
  fix: 'Add rdf:resource with an address',
  spec: `${spec}admin/`,
  w3c: 'MissingAttribute',
  broken: element => resourceOf(element) === undefined
})

const badResource = ruleOn<XmlElement>({
  id: 'rdf/resource-address',
  level: 'error',
  says: 'This is not an absolute address',
  fix: 'Start it with a scheme, as in https://example.org/',
  spec: `${spec}admin/`,
  w3c: 'InvalidLink',
  broken: element => {
    const address = resourceOf(element)
    return address !== undefined && addressFault(address, true, true) !== undefined && { of: quoted(address) }
  }
})

/** Elements that say all with rdf:resource. */
const pointing: Declaration = {
  open: 'content',
  attributes: names<AttributeDeclaration>({ [`{${rdfNamespace}}resource`]: {} }),
  rules: [noResource, badResource]
}

/** RSS 2.0 puts the address into the element, RSS 1.0 into rdf:resource. */
const trackbackAddress = ruleOn<XmlElement>({
  id: 'trackback/address',
  level: 'error',
  says: 'This is not an absolute address',
  fix: 'Write the address inside the element, or in rdf:resource in RSS 1.0',
  spec: 'https://madskills.com/public/xml/rss/module/trackback/',
  w3c: 'InvalidFullLink',
  broken: (element, { flavour }) => {
    const address = flavour === 'rss1' ? (resourceOf(element) ?? '') : trimmed(element)
    return addressFault(address, true, true) !== undefined
  }
})

const trackback: Declaration = { open: 'content', rules: [trackbackAddress] }

const givenUpWiki = listed({
  id: 'wiki/namespace',
  level: 'warning',
  says: 'This address of the wiki module’s namespace was abandoned',
  fix: `Write ${modules.wiki.uri}`,
  spec: `${spec}wiki/`,
  w3c: 'ObsoleteWikiNamespace'
})

const percentage = shaped('percentage', /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)\s*%?$/, {
  id: 'ss/availability',
  level: 'error',
  says: 'This is not a percentage',
  fix: 'Write a number from 0 to 100',
  spec: `${spec}servicestatus/`,
  w3c: 'InvalidPercentage'
})

const importance = one(plain)
const plainWords = (words: string, kind: ValueKind): { readonly [name: string]: Declaration } =>
  Object.fromEntries(words.split(' ').map(name => [name, one(kind)]))

/** These modules are drafts, with elements that came and went: an unknown element is not a problem. */
function vocabulary({ prefix, uri }: Namespace, places: NonNullable<Vocabulary['in']>): Vocabulary {
  return { name: prefix, namespaces: [uri], lenient: true, in: places }
}

export const moduleVocabularies: readonly Vocabulary[] = [
  vocabulary(modules.admin, onFeeds({ generatorAgent: pointing, errorReportsTo: pointing })),
  {
    name: modules.ag.prefix,
    namespaces: [modules.ag.uri, agSibling],
    lenient: true,
    in: onItems({ source: one(plain), sourceURL: one(fullLink), timestamp: one(isoDate) })
  },
  vocabulary(modules.annotate, onItems({ reference: { ...pointing, many: true } })),
  vocabulary(
    modules.audio,
    onItems(
      plainWords(
        'songname artist album year comment genre recording_time bitrate track genre_id length sampling_frequency',
        anyText
      )
    )
  ),
  {
    name: modules.blogChannel.prefix,
    namespaces: [modules.blogChannel.uri],
    in: onFeeds({ blogRoll: one(link), mySubscriptions: one(link), blink: one(link), changes: one(link) })
  },
  vocabulary(modules.company, onItems(plainWords('name symbol market category', anyText))),
  vocabulary(modules.cp, { channel: names({ server: pointing }) }),
  vocabulary(
    modules.email,
    onItems({
      ...plainWords('from to envelope', anyText),
      messageID: one(someText),
      mime: { open: true },
      subject: one(plain),
      date: one(someText),
      link: { open: true },
      replyto: { open: true }
    })
  ),
  vocabulary(
    modules.ev,
    onItems({
      startdate: one(isoDate),
      enddate: one(isoDate),
      location: one(plain),
      organizer: one(plain),
      type: one(plain)
    })
  ),
  vocabulary(modules.l, onItems({ link: { open: true, many: true }, permalink: { open: true } })),
  vocabulary(modules.ref, onItems({ references: { open: true } })),
  vocabulary(modules.search, onFeeds({ ...plainWords('form', anyText), param: { open: true } })),
  vocabulary(
    modules.ss,
    onItems({
      responding: one(anyText),
      lastChecked: one(w3cDate),
      lastSeen: one(w3cDate),
      availability: one(percentage),
      averageResponseTime: one(anyText),
      statusMessage: one(plain)
    })
  ),
  vocabulary(modules.sub, onItems({ ...plainWords('lastBuildDate lastModified', anyText) })),
  vocabulary(modules.taxo, {
    ...onFeedAndItems({ topics: { open: true }, topic: { open: true, many: true }, link: { open: true } }),
    RDF: names<Declaration>({ topic: { open: true, many: true } })
  }),
  {
    name: modules.trackback.prefix,
    namespaces: [modules.trackback.uri],
    in: onItems({ ping: trackback, about: { ...trackback, many: true } })
  },
  {
    ...vocabulary(
      modules.wiki,
      onFeedAndItems({
        ...plainWords('version status', anyText),
        importance,
        diff: one(fullLink),
        history: one(fullLink),
        interwiki: { open: true },
        host: one(anyText)
      })
    ),
    namespaces: [modules.wiki.uri, oldWiki],
    mistaken: new Map([[oldWiki, givenUpWiki]])
  },
  vocabulary(
    modules.conversationsNetwork,
    onItems({ introMilliseconds: one(nonNegativeInteger), image: { open: true }, bio: { open: true } })
  ),
  vocabulary(
    modules.str,
    onItems({
      ...plainWords('type title author codec audio video', anyText),
      hit_list: one(commaIntegers),
      samplingrate: many(anyText, { unit: optional(anyText) })
    })
  )
]
