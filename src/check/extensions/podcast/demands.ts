// What the podcast namespace demands of its elements beyond their attributes. https://podcasting2.org/docs/podcast-namespace
import { knownLicenses, podcast as namespace } from '../../../namespaces/podcast.ts'
import { quoted } from '../../../syntax/quoted.ts'
import { attribute, attributeNode, child, children, trimmed, type XmlElement } from '../../../syntax/xml/element.ts'
import type { Whole } from '../../grammar.ts'
import type { Break } from '../../rule.ts'
import { ruleOn } from '../../rule.ts'
import { spec } from './values.ts'

export const noName = ruleOn<XmlElement>({
  id: 'podcast/person',
  level: 'error',
  says: 'A person has no name',
  fix: 'Write the name inside the element',
  spec: `${spec}tags/person`,
  broken: person => trimmed(person) === ''
})

export const unpaid = ruleOn<XmlElement>({
  id: 'podcast/value',
  level: 'error',
  says: 'There is no recipient for payments',
  fix: 'Add a podcast:valueRecipient',
  spec: `${spec}tags/value`,
  broken: value => !child(value, 'valueRecipient')
})

export const noSource = ruleOn<XmlElement>({
  id: 'podcast/alternate-source',
  level: 'error',
  says: 'This enclosure has no source',
  fix: 'Add a podcast:source',
  spec: `${spec}tags/alternate-enclosure`,
  broken: enclosure => !child(enclosure, 'source')
})

export const oneDefault = ruleOn<XmlElement>({
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

export const soundbiteLength = ruleOn<XmlElement>({
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

/** Which attributes the namespace recommends, by element; `any`: one of them is enough. */
const recommended: Readonly<Record<string, { readonly names: readonly string[]; readonly any?: true }>> = {
  alternateEnclosure: { names: ['length'] },
  chat: { names: ['accountId'] },
  image: { names: ['alt', 'aspect-ratio', 'width'] },
  liveItem: { names: ['end'] },
  location: { names: ['geo', 'osm', 'country'], any: true },
  socialInteract: { names: ['accountId'] },
  trailer: { names: ['length', 'type'] },
  valueRecipient: { names: ['name'] }
}

export const lacksRecommended = ruleOn<XmlElement>({
  id: 'podcast/recommended',
  level: 'info',
  says: 'An attribute is missing that the namespace recommends',
  fix: 'Add it if you know its value',
  spec,
  broken: element => {
    const { names = [], any } = recommended[element.name] ?? {}
    if (attribute(element, 'protocol') === 'disabled') return false
    const lacking = names.filter(name => attribute(element, name) === undefined)
    if (lacking.length === 0 || (any && lacking.length < names.length)) return false
    return { of: `<podcast:${element.name}> without ${lacking.join(any ? ' or ' : ', ')}` }
  }
})

export const insecure = ruleOn<XmlElement>({
  id: 'podcast/https',
  level: 'warning',
  says: 'An address in the podcast namespace is not https',
  fix: 'Use https: players refuse or warn of others',
  spec: `${spec}1.0`,
  broken: element =>
    ['url', 'href', 'img', 'feedUrl', 'accountUrl', 'feedImg'].flatMap((name): Break[] => {
      const given = attributeNode(element, name)
      return given && /^http:/i.test(given.value.trim()) ? [{ at: given.at, of: quoted(given.value) }] : []
    })
})

export const ownLicense = ruleOn<XmlElement>({
  id: 'podcast/license',
  level: 'warning',
  says: 'A licence of one’s own needs the address of its text',
  fix: 'Add url="…", or name a known licence such as cc-by-4.0',
  spec: `${spec}tags/license`,
  broken: license => {
    const name = trimmed(license).toLowerCase()
    if (name === '' || attribute(license, 'url')) return false
    return !knownLicenses.has(name) && !publicLicense.test(name) && { of: quoted(trimmed(license)) }
  }
})

/** Families of public licences, as SPDX names them. */
const publicLicense =
  /^(?:cc0|cc-(?:by|pd|zero)|pd|public.?domain|gfdl|a?l?gpl|mit|isc|apache|mpl|bsd|artistic|odbl|odc|unlicense|wtfpl|ogl)\b/

export const unsocial = ruleOn<XmlElement>({
  id: 'podcast/social',
  level: 'error',
  says: 'Comments have no address',
  fix: 'Add uri="…", or write protocol="disabled" for no comments',
  spec: `${spec}tags/social-interact`,
  broken: social => attribute(social, 'protocol')?.trim() !== 'disabled' && !attribute(social, 'uri')?.trim()
})

export const onePublisher = ruleOn<XmlElement>({
  id: 'podcast/publisher',
  level: 'error',
  says: 'A publisher is exactly one podcast:remoteItem with medium="publisher"',
  fix: 'Write one, with the GUID of the publisher feed',
  spec: `${spec}tags/publisher`,
  broken: publisher => {
    const items = children(publisher, 'remoteItem')
    return items.length !== 1 || attribute(items[0]!, 'medium')?.trim() !== 'publisher'
  }
})

export const emptyPodroll = ruleOn<XmlElement>({
  id: 'podcast/podroll',
  level: 'error',
  says: 'A podroll recommends nothing',
  fix: 'Add a podcast:remoteItem, or remove it',
  spec: `${spec}tags/podroll`,
  broken: podroll => !child(podroll, 'remoteItem')
})

export const countWithoutStart = ruleOn<XmlElement>({
  id: 'podcast/frequency-start',
  level: 'error',
  says: 'A schedule with COUNT needs the time at which it begins',
  fix: 'Add dtstart="2026-05-01"',
  spec: `${spec}tags/update-frequency`,
  broken: frequency => /(?:^|;)COUNT=/i.test(attribute(frequency, 'rrule') ?? '') && !attribute(frequency, 'dtstart')
})

export const noFallback = ruleOn<XmlElement>({
  id: 'podcast/live-link',
  level: 'error',
  says: 'A live item has no podcast:contentLink',
  fix: 'Add one that leads to a page where the stream plays',
  spec: `${spec}tags/live-item`,
  broken: live => !child(live, 'contentLink')
})

export const noLiveGuid = ruleOn<XmlElement>({
  id: 'podcast/live-guid',
  level: 'warning',
  says: 'A live item has no guid',
  fix: 'Add <guid>, as in an item: players tell live items apart by it',
  spec: `${spec}tags/live-item`,
  broken: live => !child(live, 'guid', '')
})

export const deprecated = ruleOn<XmlElement>({
  id: 'podcast/deprecated',
  level: 'info',
  says: 'This element is deprecated',
  fix: 'Write podcast:image, one for each size',
  spec: `${spec}tags/image`,
  broken: ({ name }) => ({ of: `<podcast:${name}>` })
})

/** A list holds references to what is elsewhere. */
export const listWithItems = ruleOn<Whole>({
  id: 'podcast/list-medium',
  level: 'warning',
  says: 'A feed whose medium is a list has items of its own',
  fix: 'Write podcast:remoteItem in the channel, or the medium without L',
  spec: `${spec}tags/medium`,
  broken: ({ feed, items }) => {
    const medium = child(feed, 'medium', namespace.uri)
    const isList = medium !== undefined && /^[a-z]+L$/.test(trimmed(medium))
    return isList && items.length > 0 && { at: medium.at, of: quoted(trimmed(medium)) }
  }
})
