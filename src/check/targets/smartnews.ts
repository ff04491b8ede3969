// What SmartNews asks of feeds in SmartFormat.
import { content } from '../../namespaces/content.ts'
import { snf } from '../../namespaces/snf.ts'
import { quoted } from '../../syntax/quoted.ts'
import { child, children, text, trimmed } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { atMostBytes, exactNamespaces, formatOf, missingInFeed, missingInItem, onlyUtf8 } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { lengthOf, says } from './subject.ts'

const target = targets.smartnews
const { sources, figures } = target
const { onFeed, onItem } = rulesOfTarget(target)

export const smartnews: TargetRules = {
  target,
  feed: [
    formatOf(target, sources.english, 'warning'),
    onlyUtf8(target, sources.english),
    exactNamespaces(target, sources.english),
    onFeed('snf-address', {
      says: 'The namespace of SmartNews has another address',
      fix: `Write ${snf.uri}: the domain ends in .be, not in .com`,
      source: sources.english,
      broken: ({ declared }) =>
        declared.flatMap(({ namespace, at }) =>
          /smartnews/i.test(namespace) && namespace !== snf.uri ? [{ at, of: quoted(namespace) }] : []
        )
    }),
    atMostBytes(target, figures.feedMost.value, figures.feedMost.source, 'warning'),
    missingInFeed(target, 'title', sources.japanese),
    missingInFeed(target, 'link', sources.japanese),
    missingInFeed(target, 'description', sources.japanese),
    missingInFeed(target, 'pubDate', sources.japanese),
    missingInFeed(target, 'language', sources.english, 'warning'),
    onFeed('feed-title-markup', {
      says: 'The title of the feed has HTML in it',
      fix: 'Write plain text',
      source: sources.japanese,
      broken: ({ feed }) => {
        const title = child(feed, 'title')
        return !!title && /<\/?[a-z][^<>]*>/i.test(text(title)) && { at: title.at, of: quoted(trimmed(title)) }
      }
    }),
    onFeed('feed-description-length', {
      level: 'warning',
      says: `The description of the feed is longer than ${figures.descriptionMost.value} characters`,
      fix: 'Shorten it',
      source: figures.descriptionMost.source,
      broken: ({ heard: { description = '' } }) =>
        lengthOf(description) > figures.descriptionMost.value && { of: `${lengthOf(description)} characters` }
    }),
    onFeed('logo', {
      level: 'warning',
      says: 'The feed has no logo for SmartNews',
      fix: 'Add <snf:logo><url>…</url></snf:logo>: without any element of SmartNews the checker may refuse the file',
      source: sources.japanese,
      broken: ({ feed }) => {
        const logo = child(feed, 'logo', snf.uri)
        return !logo?.children.some(one => one.name === 'url' && trimmed(one) !== '')
      }
    }),
    onFeed('ttl', {
      level: 'info',
      says: `SmartNews recommends a ttl of ${figures.ttlLeast.value} to ${figures.ttlMost.value} minutes`,
      fix: 'Write <ttl>5</ttl>',
      source: figures.ttlMost.source,
      broken: ({ feed }) => {
        const ttl = child(feed, 'ttl')
        const minutes = ttl ? Number(trimmed(ttl)) : 0
        return minutes > figures.ttlMost.value && { at: ttl!.at, of: `${minutes} minutes` }
      }
    })
  ],
  item: [
    missingInItem(target, 'title', sources.japanese),
    missingInItem(target, 'link', sources.japanese),
    missingInItem(target, 'guid', sources.japanese, 'warning'),
    missingInItem(target, 'pubDate', sources.japanese, 'warning'),
    missingInItem(target, 'author', sources.japanese, 'warning'),
    onItem('link-address', {
      says: 'The link is not the canonical https address of the page',
      fix: 'Begin it with https, and leave out utm_… parameters',
      source: sources.links,
      broken: ({ heard: { url } }) =>
        !!url && (!/^https:/i.test(url.value) || /[?&]utm_/i.test(url.value)) && { at: url.at, of: quoted(url.value) }
    }),
    onItem('date-year', {
      says: 'The year of the date does not have four digits',
      fix: 'Write it like Mon, 30 Nov 2026 06:00:00 GMT',
      source: sources.links,
      broken: ({ heard: { published } }) =>
        !!published &&
        !/\d{4}/.test(published.value.text.replace(/[+-]\d{4}/g, '')) && {
          at: published.at,
          of: quoted(published.value.text)
        }
    }),
    onItem('date-future', {
      says: 'The item is from the future',
      fix: 'Leave it out until its time has come',
      source: sources.links,
      broken: ({ heard: { published } }, { now }) =>
        now !== undefined &&
        (published?.value.time ?? 0) > now && { at: published!.at, of: quoted(published!.value.text) }
    }),
    onItem('content', {
      level: 'warning',
      says: 'The item does not have its full text',
      fix: 'Write the whole article into <content:encoded>',
      source: sources.japanese,
      broken: ({ element, heard }) => heard.content === undefined && !says(element, 'encoded', content.uri)
    }),
    onItem('thumbnail', {
      level: 'warning',
      says: 'The item has no thumbnail',
      fix: 'Add <media:thumbnail url="…"/>, of 200 by 200 pixels at least',
      source: sources.japanese,
      broken: ({ pictures }) => !pictures.some(({ where }) => where === 'thumbnail')
    }),
    onItem('sponsored', {
      level: 'warning',
      says: `The item has more than ${figures.sponsoredMost.value} sponsored links`,
      fix: 'Leave out the rest',
      source: figures.sponsoredMost.source,
      broken: ({ element }) => {
        const links = linksOf(element)
        return links.length > figures.sponsoredMost.value && { at: links[0]!.at, of: `${links.length} links` }
      }
    }),
    onItem('sponsored-length', {
      level: 'warning',
      says: `A sponsored link has a title of more than ${figures.sponsoredTitleMost.value} or an advertiser of more than ${figures.advertiserMost.value} characters`,
      fix: 'Shorten it',
      source: figures.sponsoredTitleMost.source,
      broken: ({ element }) =>
        linksOf(element).flatMap(link => {
          const long = link.attributes.find(
            ({ name, value }) =>
              (name === 'title' && lengthOf(value) > figures.sponsoredTitleMost.value) ||
              (name === 'advertiser' && lengthOf(value) > figures.advertiserMost.value)
          )
          return long ? [{ at: long.at, of: `${lengthOf(long.value)} characters` }] : []
        })
    })
  ]
}

function linksOf(item: Parameters<typeof child>[0]): ReturnType<typeof children> {
  const advertisement = child(item, 'advertisement', snf.uri)
  return advertisement ? children(advertisement, 'sponsoredLink', snf.uri) : []
}
