// Rules on an RSS channel, its picture, its lists of hours and days, and on the feed as a whole.

import { atom as atomNs } from '../../namespaces/atom.ts'
import { dc as dublinCore } from '../../namespaces/dc.ts'
import { dcterms } from '../../namespaces/dcterms.ts'
import { modules } from '../../namespaces/modules.ts'
import { quoted } from '../../syntax/quoted.ts'
import { xmlNamespace } from '../../syntax/xml/attributes.ts'
import { attribute, child, children, qualified, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import type { Whole } from '../grammar.ts'
import type { Break, ListedRule, RuleOn } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'
import { isRss2 } from './item.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const dcNamespace = dublinCore.uri
const atomNamespace = atomNs.uri

function missingHead(name: string, w3c: string): ListedRule {
  return listed({
    id: `rss/missing-${name}`,
    level: 'error',
    says: `The ${name} is missing`,
    fix: `Add a <${name}>`,
    spec: `${profile}#required-channel-elements`,
    w3c
  })
}

/** What a channel, picture or text input must have. */
export const missing = {
  title: missingHead('title', 'MissingTitle'),
  link: missingHead('link', 'MissingLink'),
  description: missingHead('description', 'MissingDescription')
} as const

const attributeOfOthers = ruleOn<XmlElement>({
  id: 'rss/foreign-attribute',
  level: 'info',
  says: 'An element of RSS has an attribute from another namespace',
  fix: 'Put what it says into an element if readers are to see it: few look at such attributes',
  spec: 'https://www.rssboard.org/rss-specification#extendingRss',
  w3c: 'UseOfExtensionAttr',
  // An attribute of a namespace we know is either declared or `attribute/unknown`.
  broken: (element, { vocabularies }) =>
    !followsBoard(element) &&
    element.attributes
      .filter(
        ({ namespace }) =>
          namespace !== '' && (vocabularies.get(namespace)?.lenient ?? !vocabularies.has(namespace)) === true
      )
      .map(one => ({ at: one.at, of: `${qualified(one)} of <${qualified(element)}>` }))
})

/** RSS 2.0.11, which the feed may name in `docs`, allows attributes of namespaces as it allows elements. */
function followsBoard(element: XmlElement): boolean {
  let root = element
  while (root.parent) root = root.parent
  const channel = root.name === 'channel' ? root : child(root, 'channel', '')
  const docs = channel && child(channel, 'docs', '')
  return docs !== undefined && trimmed(docs).includes('rssboard.org')
}

export const attributedRules: readonly RuleOn<XmlElement>[] = [attributeOfOthers]

/** xml:lang says the language of all that is inside (XML 1.0, 2.12). */
function hasXmlLang(channel: XmlElement): boolean {
  const holders = channel.parent ? [channel, channel.parent] : [channel]
  return holders.some(one => (attribute(one, 'lang', xmlNamespace) ?? '').trim() !== '')
}

const noLanguage = ruleOn<XmlElement>({
  id: 'rss/language',
  level: 'info',
  says: 'The feed does not declare its language',
  fix: 'Add a <language>, such as en or de-at',
  spec: `${profile}#element-channel-language`,
  w3c: 'MissingDCLanguage',
  broken: channel => !child(channel, 'language', '') && !child(channel, 'language', dcNamespace) && !hasXmlLang(channel)
})

const selfLink = ruleOn<XmlElement>({
  id: 'rss/self-link',
  level: 'warning',
  says: 'The feed does not give its own address',
  fix: 'Add <atom:link rel="self" type="application/rss+xml" href="…"/> to the channel',
  spec: `${profile}#namespace-elements-atom-link`,
  w3c: 'MissingAtomSelfLink',
  broken: channel =>
    isRss2(channel) && !children(channel, 'link', atomNamespace).some(link => attribute(link, 'rel') === 'self')
})

const sameMeaning: readonly (readonly [string, string, string, string])[] = [
  ['managingEditor', 'creator', dcNamespace, 'dc:creator'],
  ['webMaster', 'publisher', dcNamespace, 'dc:publisher'],
  ['pubDate', 'date', dcNamespace, 'dc:date'],
  ['language', 'language', dcNamespace, 'dc:language'],
  ['copyright', 'rights', dcNamespace, 'dc:rights'],
  ['category', 'subject', dcNamespace, 'dc:subject'],
  ['generator', 'generatorAgent', modules.admin.uri, 'admin:generatorAgent'],
  ['lastBuildDate', 'modified', dcterms.uri, 'dcterms:modified']
]

const saidTwice = ruleOn<XmlElement>({
  id: 'rss/channel-said-twice',
  level: 'warning',
  says: 'The channel gives the same information in two elements',
  fix: 'Keep one of them',
  spec: `${profile}#namespace-elements-dublin-core`,
  w3c: 'DuplicateSemantics',
  broken: channel =>
    sameMeaning.flatMap(([core, name, namespace, shown]) => {
      const extension = child(channel, name, namespace)
      return extension && child(channel, core, '') ? [{ at: extension.at, of: `<${core}> and <${shown}>` }] : []
    })
})

export const channelRules: readonly RuleOn<XmlElement>[] = [noLanguage, selfLink, saidTwice]

function asInChannel(name: 'title' | 'link', w3c: string): RuleOn<XmlElement> {
  return ruleOn<XmlElement>({
    id: `rss/image-${name}`,
    level: 'warning',
    says: `The image’s ${name} differs from the channel’s`,
    fix: `Repeat the channel’s ${name} here`,
    spec: `${profile}#element-channel-image-${name}`,
    w3c,
    broken: image => {
      const own = child(image, name, '')
      const other = image.parent && child(image.parent, name, '')
      if (!own || !other) return false
      const same = (element: XmlElement): string => trimmed(element).replace(/\/$/, '')
      return same(own) === same(other) ? false : { at: own.at, of: quoted(trimmed(own)) }
    }
  })
}

export const imageRules: readonly RuleOn<XmlElement>[] = [
  asInChannel('title', 'ImageTitleDoesntMatch'),
  asInChannel('link', 'ImageLinkDoesntMatch')
]

const avoidTextInput = ruleOn<XmlElement>({
  id: 'rss/text-input',
  level: 'warning',
  says: 'Readers do not show text inputs',
  fix: 'Leave it out',
  spec: `${profile}#element-channel-textinput`,
  w3c: 'AvoidTextInput',
  broken: () => true
})

export const textInputRules: readonly RuleOn<XmlElement>[] = [avoidTextInput]

export const noBlink = ruleOn<XmlElement>({
  id: 'rss/blink',
  level: 'error',
  says: 'RSS has no blink element',
  fix: `Write blogChannel:blink, in the namespace ${modules.blogChannel.uri}`,
  spec: 'https://www.rssboard.org/rss-specification#extendingRss',
  w3c: 'NoBlink',
  broken: () => true
})

const skippedTwice = ruleOn<XmlElement>({
  id: 'rss/skipped-twice',
  level: 'error',
  says: 'This hour or day is listed twice',
  fix: 'Keep one',
  spec: `${profile}#element-channel-skiphours`,
  w3c: 'DuplicateValue',
  broken: list => {
    const seen = new Set<string>()
    return list.children.filter(one => {
      const value = trimmed(one)
      const key = /^\d+$/.test(value) ? String(Number(value) % 24) : value
      return seen.size === seen.add(key).size
    })
  }
})

function atMost(name: string, most: number, w3c: string, spec: string): RuleOn<XmlElement> {
  return ruleOn<XmlElement>({
    id: `rss/too-many-${name}s`,
    level: 'error',
    says: `There are more than ${most} ${name}s`,
    fix: 'Remove some',
    spec,
    w3c,
    broken: list => children(list, name).length > most
  })
}

const nothingSkipped = ruleOn<XmlElement>({
  ...missingElement,
  id: 'rss/nothing-skipped',
  says: 'The list of hours or days to skip is empty',
  fix: 'List hours or days, or leave the element out',
  spec: `${profile}#element-channel-skiphours`,
  broken: list => children(list, list.name === 'skipDays' ? 'day' : 'hour').length === 0
})

export const skipRules: readonly RuleOn<XmlElement>[] = [
  nothingSkipped,
  skippedTwice,
  atMost('hour', 24, 'NotEnoughHoursInTheDay', `${profile}#element-channel-skiphours`),
  atMost('day', 7, 'EightDaysAWeek', `${profile}#element-channel-skipdays`)
]

const guidTwice = ruleOn<Whole>({
  id: 'rss/guid-twice',
  level: 'error',
  says: 'Two items have the same guid',
  fix: 'Give each item its own: readers show only one of the two',
  spec: `${profile}#element-channel-item-guid`,
  w3c: 'DuplicateValue',
  broken: ({ items }) => {
    const seen = new Set<string>()
    const found: Break[] = []
    for (const { id, idAt, at } of items) {
      if (id === undefined) continue
      if (seen.has(id)) found.push({ at: idAt ?? at, of: quoted(id) })
      seen.add(id)
    }
    return found
  }
})

const itemsLast = ruleOn<Whole>({
  id: 'rss/items-last',
  level: 'warning',
  says: 'An element of the channel comes after an item',
  fix: 'Move all items to the end',
  spec: `${profile}#element-channel`,
  w3c: 'MisplacedItem',
  broken: ({ feed, items }) => {
    const first = items[0]
    const late = first && feed.children.find(one => one.at > first.at)
    return late ? { at: late.at, of: `<${qualified(late)}>` } : false
  }
})

export const wholeRules: readonly RuleOn<Whole>[] = [guidTwice, itemsLast]
