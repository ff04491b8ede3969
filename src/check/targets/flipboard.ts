// What Flipboard asks of feeds.
import { atom } from '../../namespaces/atom.ts'
import { quoted } from '../../syntax/quoted.ts'
import { parsed } from '../../syntax/uri.ts'
import { attribute, child, children, text, trimmed } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { formatOf, missingInFeed, missingInItem } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { lengthOf, wordsOf } from './subject.ts'

const target = targets.flipboard
const { sources, figures } = target
const { specification, help } = sources
const { onFeed, onItem } = rulesOfTarget(target)

const hostOf = (address: string): string | undefined => parsed(address)?.hostname.replace(/^www\./, '')

export const flipboard: TargetRules = {
  target,
  feed: [
    formatOf(target, specification, 'warning'),
    missingInFeed(target, 'title', specification),
    missingInFeed(target, 'link', specification),
    missingInFeed(target, 'description', specification),
    missingInFeed(target, 'language', specification),
    onFeed('count', {
      says: `The feed has fewer than ${figures.itemsLeast.value} items`,
      fix: `Publish ${figures.itemsWanted.value} or more`,
      source: figures.itemsLeast.source,
      broken: ({ items }) => items.length < figures.itemsLeast.value && { of: `${items.length} items` }
    }),
    onFeed('few', {
      level: 'warning',
      says: `The feed has fewer than ${figures.itemsWanted.value} items`,
      fix: `Publish ${figures.itemsWanted.value} or more: Flipboard’s pages disagree, and this is the higher figure`,
      source: figures.itemsWanted.source,
      broken: ({ items }) =>
        items.length >= figures.itemsLeast.value &&
        items.length < figures.itemsWanted.value && { of: `${items.length} items` }
    }),
    onFeed('hub', {
      level: 'info',
      says: 'The feed names no hub',
      fix: 'Add <atom:link rel="hub" href="…"/>, so that Flipboard learns of new items at once',
      source: specification,
      broken: ({ feed }) => !children(feed, 'link', atom.uri).some(one => attribute(one, 'rel') === 'hub')
    })
  ],
  item: [
    missingInItem(target, 'title', specification),
    missingInItem(target, 'link', specification),
    missingInItem(target, 'guid', specification),
    missingInItem(target, 'pubDate', specification),
    missingInItem(target, 'description', specification),
    onItem('link-host', {
      says: 'The link leads to another site than that of the feed',
      fix: 'Link to the page of the item on the site of the feed',
      source: specification,
      broken: ({ feed, heard: { url } }) => {
        const home = child(feed, 'link')
        const own = home && hostOf(trimmed(home))
        const host = url && hostOf(url.value)
        return !!own && !!host && own !== host && { at: url.at, of: quoted(url.value) }
      }
    }),
    onItem('description-length', {
      says: `The description is shorter than ${figures.descriptionLeast.value} characters`,
      fix: 'Write a longer summary',
      source: figures.descriptionLeast.source,
      broken: ({ element }) => {
        const given = child(element, 'description')
        const length = given ? lengthOf(wordsOf(text(given))) : 0
        return (
          given !== undefined && length < figures.descriptionLeast.value && { at: given.at, of: `${length} characters` }
        )
      }
    }),
    onItem('image', {
      says: 'The item has no picture',
      fix: 'Add it as <enclosure> or <media:content>, or to the text',
      source: specification,
      broken: ({ pictures }) => pictures.length === 0
    }),
    onItem('image-size', {
      level: 'warning',
      says: `The smaller side of the picture has fewer than ${figures.pictureWanted.value} pixels`,
      fix: `Provide a larger one: Flipboard’s pages ask for ${figures.pictureLeast.value} or ${figures.pictureWanted.value}`,
      source: help,
      broken: ({ pictures }) =>
        pictures.flatMap(({ where, width, height, at }) =>
          where !== 'thumbnail' &&
          width !== undefined &&
          height !== undefined &&
          Math.min(width, height) < figures.pictureWanted.value
            ? [{ at, of: `${width} × ${height}` }]
            : []
        )
    }),
    onItem('content', {
      level: 'warning',
      says: 'The item does not have its full text',
      fix: 'Write the whole article into <content:encoded>',
      source: specification,
      broken: ({ heard }) => heard.content === undefined
    }),
    missingInItem(target, 'author', help, 'warning'),
    missingInItem(target, 'category', help, 'warning')
  ]
}
