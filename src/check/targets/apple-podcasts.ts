// What Apple Podcasts asks of a show and its episodes.
import { itunes } from '../../namespaces/itunes.ts'
import { quoted } from '../../syntax/quoted.ts'
import { attribute, attributeNode, child } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { missingInFeed } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { episodeRules, showRules } from './show.ts'

const target = targets['apple-podcasts']
const { requirements, guide, categories, issues } = target.sources
const { onFeed, onItem } = rulesOfTarget(target)
const sources = { feed: requirements, elements: guide, categories }

/** What is not printable ASCII. */
const beyondAscii = /[^ -~]/

export const applePodcasts: TargetRules = {
  target,
  feed: [
    ...showRules(target, sources),
    missingInFeed(target, 'link', guide, 'warning'),
    onFeed('image-ascii', {
      says: 'The address of the picture has letters beyond ASCII',
      fix: 'Percent-encode the address, or rename the file',
      source: requirements,
      broken: ({ feed }) => {
        const picture = child(feed, 'image', itunes.uri)
        const url = picture && attribute(picture, 'href')
        return !!url && beyondAscii.test(url.trim()) && { at: picture.at, of: quoted(url) }
      }
    })
  ],
  item: [
    ...episodeRules(target, sources),
    onItem('enclosure-ascii', {
      says: 'The address of the file has letters beyond ASCII',
      fix: 'Percent-encode the address, or rename the file',
      source: requirements,
      broken: ({ element }) => {
        const file = child(element, 'enclosure')
        const url = file && attributeNode(file, 'url')
        return !!url && beyondAscii.test(url.value.trim()) && { at: url.at, of: quoted(url.value) }
      }
    }),
    onItem('enclosure-length', {
      says: 'The length of the file is 0',
      fix: 'Give its size in bytes',
      source: issues,
      broken: ({ element }) => {
        const file = child(element, 'enclosure')
        const length = file && attributeNode(file, 'length')
        return !!length && /^0+$/.test(length.value.trim()) && { at: length.at }
      }
    })
  ]
}
