// Feed paging and archiving (RFC 5005): complete feeds, archives, and the links between their documents.

import { atom as atomNs } from '../../namespaces/atom.ts'
import { fh as namespace } from '../../namespaces/fh.ts'
import { attribute, child, children, qualified, type XmlElement } from '../../syntax/xml/element.ts'
import { relation } from '../atom/link.ts'
import type { Vocabulary } from '../grammar.ts'
import type { Break } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { onFeeds } from './places.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc5005'
const atomNamespace = atomNs.uri
const relations = new Set(['current', 'first', 'last', 'next', 'next-archive', 'prev-archive', 'prev', 'previous'])

const links = (holder: XmlElement): XmlElement[] => children(holder, 'link', atomNamespace)
const addresses = (holder: XmlElement, rel: string): string[] =>
  links(holder)
    .filter(link => relation(link) === rel)
    .map(link => attribute(link, 'href')?.trim() ?? '')
const shown = (link: XmlElement): Break => ({ at: link.at, of: `<${qualified(link)} rel="${relation(link)}">` })
const isComplete = (feed: XmlElement): boolean => child(feed, 'complete', namespace.uri) !== undefined
const isArchive = (feed: XmlElement): boolean => child(feed, 'archive', namespace.uri) !== undefined

const inEntry = ruleOn<XmlElement>({
  id: 'fh/link-in-entry',
  level: 'warning',
  says: 'A link between the documents of a feed is inside an entry',
  fix: 'Move the link to the feed',
  spec: `${rfc}#section-3`,
  w3c: 'FeedHistoryRelInEntry',
  broken: entry =>
    links(entry)
      .filter(link => relations.has(relation(link)))
      .map(shown)
})

const inComplete = ruleOn<XmlElement>({
  id: 'fh/link-in-complete',
  level: 'error',
  says: 'A complete feed cannot have other documents',
  fix: 'Remove the link or fh:complete',
  spec: `${rfc}#section-2`,
  w3c: 'FeedRelInCompleteFeed',
  broken: feed =>
    isComplete(feed) &&
    links(feed)
      .filter(link => relations.has(relation(link)) && relation(link) !== 'current')
      .map(shown)
})

const currentElsewhere = ruleOn<XmlElement>({
  id: 'fh/current-in-complete',
  level: 'error',
  says: 'The current document of a complete feed must be the feed itself',
  fix: 'Use the address of the link with rel="self"',
  spec: `${rfc}#section-2`,
  w3c: 'CurrentNotSelfInCompleteFeed',
  broken: feed => {
    const self = addresses(feed, 'self')
    return (
      isComplete(feed) &&
      links(feed)
        .filter(link => relation(link) === 'current' && !self.includes(attribute(link, 'href')?.trim() ?? ''))
        .map(shown)
    )
  }
})

const ends = [
  ['last', ['next', 'next-archive']],
  ['first', ['previous', 'prev', 'prev-archive']],
  // After an archive comes another archive or the current document, and after that nothing.
  ['current', ['next-archive']]
] as const

const pastEnd = ruleOn<XmlElement>({
  id: 'fh/past-end',
  level: 'error',
  says: 'The first, last or current document of a feed cannot link further in that direction',
  fix: 'Remove the link',
  spec: `${rfc}#section-3`,
  w3c: 'LinkPastEnd',
  broken: feed => {
    const self = addresses(feed, 'self')
    return ends.flatMap(([end, beyond]) =>
      addresses(feed, end).some(address => self.includes(address))
        ? links(feed)
            .filter(link => (beyond as readonly string[]).includes(relation(link)))
            .map(shown)
        : []
    )
  }
})

const incomplete = ruleOn<XmlElement>({
  id: 'fh/archive-links',
  level: 'warning',
  says: 'An archive does not link to another archive',
  fix: 'Add a link with rel="prev-archive", and one with rel="next-archive" if there is one',
  spec: `${rfc}#section-4`,
  w3c: 'ArchiveIncomplete',
  broken: feed =>
    isArchive(feed) &&
    !isComplete(feed) &&
    addresses(feed, 'prev-archive').length === 0 &&
    addresses(feed, 'next-archive').length === 0
})

const noCurrent = ruleOn<XmlElement>({
  id: 'fh/archive-current',
  level: 'warning',
  says: 'An archive does not link to its current feed',
  fix: 'Add a link with rel="current"',
  spec: `${rfc}#section-4`,
  w3c: 'MissingCurrentInArchive',
  broken: feed => isArchive(feed) && !isComplete(feed) && addresses(feed, 'current').length === 0
})

const archiving = [inComplete, currentElsewhere, incomplete, noCurrent]

export const fh: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onFeeds({ complete: {}, archive: {} }),
  rules: { channel: archiving, feed: archiving }
}

/** Rules on links wherever Atom is used, with or without elements of this vocabulary. */
export const paging: Vocabulary = {
  name: 'atom',
  namespaces: [atomNamespace],
  rules: { channel: [pastEnd], feed: [pastEnd], entry: [inEntry], item: [inEntry] }
}
