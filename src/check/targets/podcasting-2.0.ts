// What PSP-1 and the podcast namespace ask of a show and its episodes.
import { atom } from '../../namespaces/atom.ts'
import { itunes } from '../../namespaces/itunes.ts'
import { podcast } from '../../namespaces/podcast.ts'
import { quoted } from '../../syntax/quoted.ts'
import { attribute, attributeNode, child, children, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { missingInFeed, missingInItem } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { episodeRules, showRules } from './show.ts'

const target = targets['podcasting-2.0']
const { psp, namespace } = target.sources
const { onFeed, onItem } = rulesOfTarget(target)
const sources = { feed: psp, elements: psp, categories: { ...psp, secondHand: true } } as const

const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Addresses in elements of the podcast namespace that are not https. */
function insecure(element: XmlElement): { readonly at: number; readonly of: string }[] {
  return element.children.flatMap(one => {
    if (one.namespace !== podcast.uri) return []
    const own = ['url', 'href', 'uri', 'img', 'feedUrl'].flatMap(name => {
      const given = attributeNode(one, name)
      return given && /^http:/i.test(given.value.trim()) ? [{ at: given.at, of: quoted(given.value) }] : []
    })
    return [...own, ...insecure(one)]
  })
}

export const podcasting2: TargetRules = {
  target,
  feed: [
    ...showRules(target, sources),
    missingInFeed(target, 'link', psp),
    onFeed('declarations', {
      says: 'A namespace that PSP-1 asks for is not declared',
      fix: 'Declare xmlns:itunes, xmlns:podcast and xmlns:atom on <rss>',
      source: psp,
      broken: ({ declared, root }) => {
        const lacking = [itunes, podcast, atom].filter(({ uri }) => !declared.some(one => one.namespace === uri))
        return lacking.length > 0 && { at: root.at, of: lacking.map(({ prefix }) => prefix).join(', ') }
      }
    }),
    onFeed('self', {
      says: 'The feed needs exactly one link to itself',
      fix: 'Write one <atom:link rel="self" type="application/rss+xml" href="…"/> with its canonical address',
      source: psp,
      broken: ({ feed }) => {
        const own = children(feed, 'link', atom.uri).filter(one => attribute(one, 'rel') === 'self')
        const [first] = own
        if (!first || own.length > 1) return { at: own[1]?.at ?? feed.at, of: `${own.length} links` }
        return (attribute(first, 'type') !== 'application/rss+xml' || !attribute(first, 'href')) && { at: first.at }
      }
    }),
    onFeed('guid', {
      level: 'warning',
      says: 'The show has no podcast:guid that is a UUID of version 5',
      fix: 'Compute it once from the address of the feed, and keep it after a move',
      source: psp,
      broken: ({ feed }) => {
        const given = child(feed, 'guid', podcast.uri)
        if (!given) return true
        return !isUuid.test(trimmed(given)) && { at: given.at, of: quoted(trimmed(given)) }
      }
    }),
    onFeed('locked', {
      level: 'warning',
      says: 'The show does not say whether other platforms may import it',
      fix: 'Add <podcast:locked> with yes or no',
      source: psp,
      broken: ({ feed }) => {
        const given = child(feed, 'locked', podcast.uri)
        return (
          !(given && /^(?:yes|no)$/.test(trimmed(given))) &&
          (given ? { at: given.at, of: quoted(trimmed(given)) } : true)
        )
      }
    }),
    onFeed('https', {
      says: 'An address in an element of the podcast namespace is not https',
      fix: 'Use https',
      source: namespace,
      broken: ({ feed }) => insecure(feed)
    })
  ],
  item: [
    ...episodeRules(target, sources),
    missingInItem(target, 'link', psp, 'warning'),
    onItem('explicit', {
      level: 'info',
      says: 'The episode does not say whether it is explicit',
      fix: 'Add <itunes:explicit> with true or false',
      source: psp,
      broken: ({ element }) => {
        const given = child(element, 'explicit', itunes.uri)
        return (
          !(given && /^(?:true|false)$/.test(trimmed(given))) &&
          (given ? { at: given.at, of: quoted(trimmed(given)) } : true)
        )
      }
    }),
    onItem('image', {
      level: 'info',
      says: 'The episode has no picture of its own',
      fix: 'Add <itunes:image href="…">: a square JPEG or PNG file of 1400 to 3000 pixels',
      source: psp,
      broken: ({ element }) => !child(element, 'image', itunes.uri)
    }),
    onItem('transcript', {
      level: 'info',
      says: 'The episode has no transcript',
      fix: 'Add <podcast:transcript> with its address and type',
      source: psp,
      broken: ({ element }) => !child(element, 'transcript', podcast.uri)
    }),
    onItem('episode-https', {
      says: 'An address in an element of the podcast namespace is not https',
      fix: 'Use https',
      source: namespace,
      broken: ({ element }) => insecure(element)
    })
  ]
}
