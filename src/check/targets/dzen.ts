// What Dzen asks of feeds.
import { media } from '../../namespaces/media.ts'
import { quoted } from '../../syntax/quoted.ts'
import { child, trimmed } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { formatOf, missingInItem } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'

const target = targets.dzen
const { sources, figures } = target
const { onFeed, onItem } = rulesOfTarget(target)
const dayMs = 86_400_000

export const dzen: TargetRules = {
  target,
  feed: [
    formatOf(target, sources.dzen, 'warning'),
    onFeed('count', {
      says: `The feed has more than ${figures.itemsMost.value} items`,
      fix: 'Publish only the newest',
      source: figures.itemsMost.source,
      broken: ({ items }) => items.length > figures.itemsMost.value && { of: `${items.length} items` }
    })
  ],
  item: [
    missingInItem(target, 'guid', sources.dzen),
    onItem('date-old', {
      level: 'warning',
      says: `The item is older than ${figures.age.value} days`,
      fix: 'Leave it out: Dzen reads the last two or three days',
      source: figures.age.source,
      broken: ({ heard: { published } }, { now }) => {
        const time = published?.value.time
        return (
          now !== undefined &&
          time !== undefined &&
          now - time > figures.age.value * dayMs && { at: published!.at, of: quoted(published!.value.text) }
        )
      }
    }),
    onItem('image', {
      says: 'A picture of the text is not an enclosure too',
      fix: 'Add <enclosure> with the same address for the picture in the text',
      source: sources.dzen,
      broken: ({ pictures }) => {
        const files = new Set(pictures.filter(({ where }) => where === 'enclosure').map(({ url }) => url))
        const shown = pictures.filter(({ where }) => where === 'text')
        if (shown.length === 0) return { of: 'no picture in the text' }
        return !shown.some(({ url }) => files.has(url)) && { at: shown[0]!.at, of: quoted(shown[0]!.url) }
      }
    }),
    onItem('image-width', {
      says: `The picture is narrower than ${figures.pictureLeast.value} pixels`,
      fix: 'Provide a larger one',
      source: figures.pictureLeast.source,
      broken: ({ pictures }) =>
        pictures.flatMap(({ where, width = Number.POSITIVE_INFINITY, at }) =>
          where !== 'thumbnail' && width < figures.pictureLeast.value ? [{ at, of: `${width} pixels` }] : []
        )
    }),
    onItem('rating', {
      level: 'warning',
      says: 'The item does not say whether it is for adults',
      fix: 'Add <media:rating scheme="urn:simple"> with adult or nonadult',
      source: sources.zen,
      broken: ({ element }) => {
        const given = child(element, 'rating', media.uri)
        return !(given && /^(?:adult|nonadult)$/.test(trimmed(given)))
      }
    }),
    onItem('link-parameters', {
      says: 'The link has parameters',
      fix: 'Link to the page without a query',
      source: sources.zen,
      broken: ({ heard: { url } }) => !!url && url.value.includes('?') && { at: url.at, of: quoted(url.value) }
    }),
    onItem('empty', {
      says: 'The item has an empty element',
      fix: 'Leave it out',
      source: sources.notes,
      broken: ({ element }) =>
        element.children.flatMap(({ at, attributes, children, contentStart, contentEnd, source, name }) =>
          attributes.length === 0 && children.length === 0 && source.slice(contentStart, contentEnd).trim() === ''
            ? [{ at, of: `<${name}>` }]
            : []
        )
    })
  ]
}
