// What Apple News asks of RSS and Atom.

import { quoted } from '../../syntax/quoted.ts'
import { targets } from '../../targets.ts'
import { formatOf, missingInFeed, missingInItem, onlyUtf8, plainTitle } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { lengthOf, tagsOf, wordsOf } from './subject.ts'

const target = targets['apple-news']
const { sources, figures } = target
const { guide } = sources
const { onFeed, onItem } = rulesOfTarget(target)

export const appleNews: TargetRules = {
  target,
  feed: [
    formatOf(target, guide),
    onlyUtf8(target, guide),
    missingInFeed(target, 'title', guide),
    missingInFeed(target, 'link', guide),
    missingInFeed(target, 'language', guide),
    onFeed('locale', {
      says: 'The language does not name a region',
      fix: 'Write it like en-US',
      source: guide,
      broken: ({ heard: { language } }) =>
        !!language && !/^[a-z]{2,3}(?:-[a-z]{4})?-(?:[a-z]{2}|\d{3})\b/i.test(language) && { of: quoted(language) }
    }),
    onFeed('count', {
      level: 'info',
      says: `Services for Apple News ask for ${figures.itemsLeast.value} to ${figures.itemsMost.value} items`,
      fix: 'Publish as many',
      source: figures.itemsLeast.source,
      broken: ({ items }) =>
        (items.length < figures.itemsLeast.value || items.length > figures.itemsMost.value) && {
          of: `${items.length} items`
        }
    })
  ],
  item: [
    missingInItem(target, 'title', guide),
    missingInItem(target, 'link', guide),
    missingInItem(target, 'description', guide),
    plainTitle(target, guide, 'warning'),
    onItem('title-length', {
      level: 'warning',
      says: `Apple News asks for titles of ${figures.titleLeast.value} to ${figures.titleMost.value} characters`,
      fix: 'Rewrite it',
      source: guide,
      broken: ({ heard: { title } }) => {
        const length = lengthOf(title.value.text)
        return (
          length > 0 &&
          (length < figures.titleLeast.value || length > figures.titleMost.value) && {
            at: title.at,
            of: `${length} characters`
          }
        )
      }
    }),
    onItem('more', {
      says: 'The text ends with a link to the rest of the article',
      fix: 'Write the whole article, without “Read more”',
      source: guide,
      broken: ({ html, htmlAt }) =>
        /<a\b[^>]*>(?:(?!<\/a>).)*\b(?:read|continue) (?:more|reading)\b(?:(?!<\/a>).)*<\/a>[^a-z]*(?:<[^>]*>|\s)*$/is.test(
          html.slice(-2000)
        ) && {
          at: htmlAt,
          of: quoted(wordsOf(html).slice(-40))
        }
    }),
    onItem('table', {
      level: 'info',
      says: 'The text has a table, which Apple News does not show',
      fix: 'Say the same in sentences or a list',
      source: guide,
      broken: ({ html, htmlAt }) => tagsOf(html).some(({ name }) => name === 'table') && { at: htmlAt }
    })
  ]
}
