// What Google and Bing ask of news sitemaps.
import { news, sitemap } from '../../namespaces/news.ts'
import { quoted } from '../../syntax/quoted.ts'
import { w3cTime } from '../../syntax/w3cdtf.ts'
import { child, children, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { atMostBytes, exactNamespaces } from './asks.ts'
import { rulesOfTarget, type TargetItem, type TargetRules } from './rule.ts'
import { thousands } from './subject.ts'

const target = targets['google-news-sitemap']
const { sources, figures } = target
const { google, bing } = sources
const { onFeed, onItem } = rulesOfTarget(target)
const hourMs = 3_600_000

const newsOf = ({ element }: Pick<TargetItem, 'element'>): XmlElement | undefined => child(element, 'news', news.uri)
const publicationOf = (item: TargetItem): XmlElement | undefined => {
  const found = newsOf(item)
  return found && child(found, 'publication')
}

/** The problem of an element that is missing, empty, or not as `right` has it. */
function lacking(parent: XmlElement | undefined, name: string, right: RegExp): false | { at: number; of: string } {
  if (!parent) return false
  const found = child(parent, name)
  if (found && right.test(trimmed(found))) return false
  return { at: found?.at ?? parent.at, of: found ? quoted(trimmed(found)) : `no ${name}` }
}

export const googleNewsSitemap: TargetRules = {
  target,
  feed: [
    onFeed('root', {
      says: 'This is not a sitemap',
      fix: `Use <urlset xmlns="${sitemap.uri}"> as the root element`,
      source: google,
      broken: ({ root }) =>
        !(root.name === 'urlset' && root.namespace === sitemap.uri) && { at: root.at, of: `<${root.name}>` }
    }),
    exactNamespaces(target, google),
    onFeed('news-address', {
      says: 'The namespace of news has another address',
      fix: `Write ${news.uri}`,
      source: google,
      broken: ({ declared }) =>
        declared.flatMap(({ namespace, at }) =>
          /google\.[a-z.]+\/schemas\/sitemap-news\//i.test(namespace) && namespace !== news.uri
            ? [{ at, of: quoted(namespace) }]
            : []
        )
    }),
    onFeed('count', {
      says: `The sitemap has more than ${thousands(figures.newsMost.value)} entries`,
      fix: 'Split it, and list the parts in an index',
      source: figures.newsMost.source,
      broken: ({ items }) => items.length > figures.newsMost.value && { of: `${items.length} entries` }
    }),
    atMostBytes(target, figures.fileMost.value, figures.fileMost.source)
  ],
  item: [
    onItem('one', {
      says: 'An entry needs exactly one news:news',
      fix: 'Write one for each url',
      source: google,
      broken: ({ element }) => {
        const found = children(element, 'news', news.uri)
        return found.length !== 1 && { at: found[1]?.at ?? element.at, of: `${found.length} elements` }
      }
    }),
    onItem('loc', {
      says: 'The entry has no https address',
      fix: 'Add <loc> with the canonical address of the page',
      source: bing,
      broken: ({ element }) => lacking(element, 'loc', /^https:\/\//i)
    }),
    onItem('name', {
      says: 'The name of the publication is missing, or has brackets',
      fix: 'Write it exactly as on news.google.com, without anything in brackets',
      source: google,
      broken: item => (newsOf(item) && !publicationOf(item) ? true : lacking(publicationOf(item), 'name', /^[^()]+$/))
    }),
    onItem('language', {
      says: 'The language of the publication is not an ISO 639 code',
      fix: 'Write two or three letters; for Chinese zh-cn or zh-tw',
      source: google,
      broken: item => lacking(publicationOf(item), 'language', /^(?:[a-z]{2,3}|zh-cn|zh-tw)$/)
    }),
    onItem('date', {
      says: 'The date of publication is missing, or not in the W3C’s form',
      fix: 'Write 2026-11-30 or 2026-11-30T06:00:00+00:00',
      source: google,
      broken: item =>
        lacking(
          newsOf(item),
          'publication_date',
          /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/
        )
    }),
    onItem('date-old', {
      says: `The article is older than ${figures.window.value} hours`,
      fix: 'Remove the entry, or its news:news',
      source: figures.window.source,
      broken: (item, { now }) => {
        const found = newsOf(item)
        const date = found && child(found, 'publication_date')
        const time = date && w3cTime(trimmed(date))
        // A day without a time may be any hour of it, in any zone: the last ends twelve hours after that of UTC.
        const end = time === undefined ? undefined : /T/.test(trimmed(date!)) ? time : time + 36 * hourMs
        return (
          now !== undefined &&
          end !== undefined &&
          now - end > figures.window.value * hourMs && { at: date!.at, of: quoted(trimmed(date!)) }
        )
      }
    }),
    onItem('title', {
      says: 'The entry has no title',
      fix: 'Add <news:title>, as on the page, without author, publication and date',
      source: google,
      broken: item => lacking(newsOf(item), 'title', /\S/)
    }),
    onItem('old-element', {
      level: 'warning',
      says: 'Google’s page no longer has this element',
      fix: 'Leave it out',
      source: google,
      broken: item =>
        (newsOf(item)?.children ?? []).flatMap(({ name, at }) =>
          /^(?:keywords|genres|access|stock_tickers|geo_locations)$/.test(name) ? [{ at, of: `<news:${name}>` }] : []
        )
    }),
    onItem('lastmod', {
      level: 'info',
      says: 'The entry does not say when its page changed',
      fix: 'Add <lastmod> with time and zone: Bing goes by it',
      source: bing,
      broken: ({ element }) => lacking(element, 'lastmod', /^\d{4}-\d\d-\d\dT\d\d:\d\d/)
    }),
    onItem('lastmod-future', {
      says: 'The page was changed in the future',
      fix: 'Give the time of the last change',
      source: bing,
      broken: ({ element }, { now }) => {
        const given = child(element, 'lastmod')
        const time = given && w3cTime(trimmed(given))
        return now !== undefined && time !== undefined && time > now && { at: given!.at, of: quoted(trimmed(given!)) }
      }
    })
  ]
}
