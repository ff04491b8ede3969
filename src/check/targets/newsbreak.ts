// What is known of NewsBreak's demands.
import { nb } from '../../namespaces/nb.ts'
import { quoted } from '../../syntax/quoted.ts'
import { child, trimmed } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { exactNamespaces, formatOf, missingInItem } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { attributeOf, tagsOf } from './subject.ts'

const target = targets.newsbreak
const { questions, publishers } = target.sources
const { onItem } = rulesOfTarget(target)

export const newsbreak: TargetRules = {
  target,
  feed: [formatOf(target, questions, 'warning'), exactNamespaces(target, publishers)],
  item: [
    missingInItem(target, 'guid', publishers),
    missingInItem(target, 'author', questions),
    onItem('content', {
      says: 'The item does not have its full text',
      fix: 'Write the whole article into <content:encoded>: feeds of snippets are paused or removed',
      source: questions,
      broken: ({ heard }) => heard.content === undefined
    }),
    onItem('image', {
      says: 'The item has no picture',
      fix: 'Add one, with its credit',
      source: questions,
      broken: ({ pictures }) => pictures.length === 0
    }),
    onItem('image-credit', {
      says: 'No picture of the item has a credit',
      fix: 'Add <media:credit>, or a caption with the credit',
      source: questions,
      broken: ({ pictures, html }) =>
        pictures.length > 0 &&
        !pictures.some(({ hasCredit, where }) => hasCredit && where !== 'thumbnail') &&
        !/<figcaption\b/i.test(html)
    }),
    onItem('disclosure', {
      says: 'The disclosure of a sponsored item does not name in plain text who benefits',
      fix: 'Write it into <nb:disclosure>, without HTML',
      source: publishers,
      broken: ({ element }) => {
        const given = child(element, 'disclosure', nb.uri)
        return !!given && (trimmed(given) === '' || /<[a-z]/i.test(trimmed(given))) && { at: given.at }
      }
    }),
    onItem('embed', {
      says: 'The embed is not marked as video or audio',
      fix: 'Give the iframe the class nb-video or nb-audio',
      source: publishers,
      broken: ({ html, htmlAt }) =>
        tagsOf(html).flatMap(tag =>
          tag.name === 'iframe' && !/(?:^|\s)nb-(?:video|audio)(?:\s|$)/.test(attributeOf(tag, 'class') ?? '')
            ? [{ at: htmlAt, of: quoted(attributeOf(tag, 'src') ?? '') }]
            : []
        )
    })
  ]
}
