// What Apple Podcasts and PSP-1 ask alike of a show and its episodes; each states it with its own source.
import { categories, itunes } from '../../namespaces/itunes.ts'
import { quoted } from '../../syntax/quoted.ts'
import {
  attribute,
  attributeNode,
  child,
  children,
  hasCdata,
  text,
  trimmed,
  type XmlElement
} from '../../syntax/xml/element.ts'
import type { Target, TargetSource } from '../../targets.ts'
import { exactNamespaces, formatOf, missingInFeed, missingInItem } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'
import { lengthOf } from './subject.ts'

/** The pages for each kind of demand. */
export interface ShowSources {
  /** Format, enclosures, ids. */
  readonly feed: TargetSource
  /** The elements. */
  readonly elements: TargetSource
  /** The names of categories. */
  readonly categories: TargetSource
}

interface ShowTarget extends Target {
  readonly figures: {
    readonly textMost: Target['figures'][string]
    readonly descriptionMost: Target['figures'][string]
  }
  readonly types: string
  readonly endings: string
}

const own = (element: XmlElement, name: string): XmlElement | undefined => child(element, name, itunes.uri)
const isWord = (element: XmlElement | undefined): boolean =>
  element !== undefined && /^(?:true|false)$/.test(trimmed(element))
const bytesIn = (given: string): number => new TextEncoder().encode(given).length

/** What apps show of the HTML in descriptions; br is what many write for a paragraph. */
const shownTags = new Set('p br ol ul li a b strong i em'.split(' '))

/** Elements of Apple's and of RSS that hold a text with white space at an end. */
function withBlanks(parent: XmlElement): { readonly at: number; readonly of: string }[] {
  return parent.children.flatMap(one => {
    const isText = one.namespace === itunes.uri || (one.namespace === '' && textElements.has(one.name))
    if (!isText || one.children.length > 0 || hasCdata(one)) return []
    const given = text(one)
    const name = one.namespace === '' ? one.name : `itunes:${one.name}`
    return given.trim() !== '' && given !== given.trim() ? [{ at: one.at, of: `<${name}>` }] : []
  })
}

const textElements = new Set('title link guid language pubDate'.split(' '))

/** A picture whose name ends as those of pictures do that are neither JPEG nor PNG. */
function otherPicture(picture: XmlElement | undefined): false | { readonly at: number; readonly of: string } {
  const address = picture && attribute(picture, 'href')
  const ending = address && /\.([a-z0-9]{2,5})(?:[?#].*)?$/i.exec(address.replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1]
  if (!ending || !/^(?:gif|webp|svg|bmp|tiff?|avif|heic)$/i.test(ending)) return false
  return { at: picture.at, of: quoted(address) }
}

/** The rules of `target` on the show. */
export function showRules(target: ShowTarget, sources: ShowSources): TargetRules['feed'] {
  const { onFeed } = rulesOfTarget(target)
  const { textMost, descriptionMost } = target.figures
  return [
    formatOf(target, sources.feed),
    exactNamespaces(target, sources.elements),
    onFeed('encoding', {
      says: 'The feed is not in UTF-8',
      fix: 'Save the file in UTF-8, with encoding="utf-8" in its first line',
      source: sources.elements,
      broken: ({ root }) => {
        const name = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(root.source)?.[1]
        return name !== undefined && !/^utf-?8$/i.test(name) && { at: 0, of: quoted(name) }
      }
    }),
    missingInFeed(target, 'title', sources.elements),
    missingInFeed(target, 'description', sources.elements),
    missingInFeed(target, 'language', sources.elements),
    onFeed('language-form', {
      says: 'The language is not a code of two letters, nor one followed by a region',
      fix: 'Write en or en-us',
      source: sources.elements,
      broken: ({ heard: { language } }) =>
        language !== undefined && !/^[a-z]{2}(?:-[a-z]{2})?$/i.test(language) && { of: quoted(language) }
    }),
    onFeed('feed-title-length', {
      says: `The title is longer than ${textMost.value} characters`,
      fix: 'Give the name of the show, without keywords',
      source: sources.elements,
      broken: ({ heard: { title } }) =>
        lengthOf(title.text) > textMost.value && { of: `${lengthOf(title.text)} characters` }
    }),
    onFeed('feed-description-length', {
      says: `The description is longer than ${descriptionMost.value} bytes`,
      fix: 'Shorten it: letters beyond ASCII count as two to four bytes',
      source: sources.elements,
      broken: ({ feed }) => {
        const given = child(feed, 'description')
        const size = given ? bytesIn(text(given)) : 0
        return size > descriptionMost.value && { at: given!.at, of: `${size} bytes` }
      }
    }),
    onFeed('show-category', {
      says: 'The show has no category',
      fix: 'Add <itunes:category text="…"> with one of Apple’s categories',
      source: sources.elements,
      broken: ({ feed }) => own(feed, 'category') === undefined
    }),
    onFeed('category-name', {
      level: 'warning',
      says: 'This is not one of Apple’s categories',
      fix: 'Write it as in Apple’s list: case counts, and & is written &amp;',
      source: sources.categories,
      broken: ({ feed }) =>
        children(feed, 'category', itunes.uri).flatMap(outer => {
          const name = attribute(outer, 'text') ?? ''
          const below = categories.get(name)
          if (below === undefined) return [{ at: outer.at, of: quoted(name) }]
          return children(outer, 'category').flatMap(inner => {
            const sub = attribute(inner, 'text') ?? ''
            return below.has(sub) ? [] : [{ at: inner.at, of: quoted(sub) }]
          })
        })
    }),
    onFeed('show-explicit', {
      says: 'The show does not say whether it is explicit',
      fix: 'Add <itunes:explicit> with true or false, not yes, no or clean',
      source: sources.elements,
      broken: ({ feed }) => {
        const given = own(feed, 'explicit')
        return !isWord(given) && (given ? { at: given.at, of: quoted(trimmed(given)) } : true)
      }
    }),
    onFeed('show-image', {
      says: 'The show has no picture',
      fix: 'Add <itunes:image href="…">: a square JPEG or PNG file of 1400 to 3000 pixels',
      source: sources.elements,
      broken: ({ feed }) => !attribute(own(feed, 'image') ?? feed, 'href')
    }),
    onFeed('show-image-type', {
      says: 'The picture of the show is neither a JPEG nor a PNG file',
      fix: 'Provide .jpg or .png, of the type that its name gives',
      source: sources.elements,
      broken: ({ feed }) => otherPicture(own(feed, 'image'))
    }),
    onFeed('show-author', {
      level: 'warning',
      says: 'The show names no author',
      fix: 'Add <itunes:author>',
      source: sources.elements,
      broken: ({ feed }) => own(feed, 'author') === undefined
    }),
    onFeed('show-blanks', {
      level: 'warning',
      says: 'A value begins or ends with white space',
      fix: 'Remove the white space at its ends',
      source: sources.elements,
      broken: ({ feed }) => withBlanks(feed)
    }),
    onFeed('enclosure-unique', {
      says: 'Two episodes have the same file',
      fix: 'Give each episode a file of its own: the second is ignored',
      source: sources.feed,
      broken: ({ items }) => {
        const seen = new Set<string>()
        return items.flatMap(({ at, enclosure }) => {
          if (enclosure === undefined) return []
          if (seen.has(enclosure)) return [{ at, of: quoted(enclosure) }]
          seen.add(enclosure)
          return []
        })
      }
    })
  ]
}

/** The rules of `target` on episodes. */
export function episodeRules(target: ShowTarget, sources: ShowSources): TargetRules['item'] {
  const { onItem } = rulesOfTarget(target)
  const { textMost, descriptionMost } = target.figures
  const types = new Set(target.types.split(' '))
  const endings = new Set(target.endings.split(' '))
  return [
    missingInItem(target, 'title', sources.elements),
    onItem('title-length', {
      says: `The title is longer than ${textMost.value} characters`,
      fix: 'Shorten it',
      source: sources.elements,
      broken: ({ heard: { title } }) =>
        lengthOf(title.value.text) > textMost.value && { at: title.at, of: `${lengthOf(title.value.text)} characters` }
    }),
    onItem('enclosure', {
      says: 'An episode needs exactly one file, with its address, length and type',
      fix: 'Write one <enclosure url="…" length="…" type="…"/>',
      source: sources.feed,
      broken: ({ element }) => {
        const files = children(element, 'enclosure')
        if (files.length !== 1) return { at: files[1]?.at ?? element.at, of: `${files.length} enclosures` }
        const lacking = ['url', 'length', 'type'].filter(name => !attribute(files[0]!, name)?.trim())
        return lacking.length > 0 && { at: files[0]!.at, of: `no ${lacking.join(', no ')}` }
      }
    }),
    onItem('enclosure-type', {
      says: 'Players do not play files of this type',
      fix: `Provide ${target.types.replaceAll(' ', ', ')}`,
      source: sources.elements,
      broken: ({ element }) => {
        const file = child(element, 'enclosure')
        const type = file && attributeNode(file, 'type')
        return (
          !!type &&
          type.value.trim() !== '' &&
          !types.has(type.value.trim().toLowerCase()) && { at: type.at, of: quoted(type.value) }
        )
      }
    }),
    onItem('enclosure-ending', {
      says: 'The name of the file does not end as its type asks',
      fix: `Let it end in ${target.endings
        .split(' ')
        .map(one => `.${one}`)
        .join(', ')}`,
      source: sources.elements,
      broken: ({ element }) => {
        const file = child(element, 'enclosure')
        const url = file && attributeNode(file, 'url')
        if (!url || url.value.trim() === '') return false
        const path = url.value
          .trim()
          .replace(/[?#].*$/, '')
          .replace(/^[a-z]+:\/\/[^/]*/i, '')
        const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
        return !endings.has(ending) && { at: url.at, of: quoted(url.value) }
      }
    }),
    missingInItem(target, 'guid', sources.feed),
    missingInItem(target, 'pubDate', sources.elements, 'warning'),
    missingInItem(target, 'description', sources.elements, 'warning'),
    onItem('description-length', {
      level: 'warning',
      says: `The description is longer than ${descriptionMost.value} bytes`,
      fix: 'Shorten it: letters beyond ASCII count as two to four bytes',
      source: sources.elements,
      broken: ({ element }) => {
        const given = child(element, 'description')
        const size = given ? bytesIn(text(given)) : 0
        return size > descriptionMost.value && { at: given!.at, of: `${size} bytes` }
      }
    }),
    onItem('description-cdata', {
      level: 'info',
      says: 'The description has HTML outside a CDATA section',
      fix: 'Put it in <![CDATA[ and ]]>',
      source: sources.elements,
      broken: ({ element }) => {
        const given = child(element, 'description')
        return !!given && !hasCdata(given) && /<[a-z][^<>]*>/i.test(text(given)) && { at: given.at }
      }
    }),
    onItem('description-html', {
      level: 'info',
      says: 'The description has HTML that apps do not show',
      fix: 'Use paragraphs, lists, links and emphasis only: p, ol, ul, li, a, b, strong, i, em',
      source: sources.elements,
      broken: ({ element }) => {
        const given = child(element, 'description')
        const tags = given
          ? [...text(given).matchAll(/<([a-z][a-z0-9]*)(?=[\s/>])/gi)].map(([, tag]) => tag!.toLowerCase())
          : []
        const strange = tags.find(tag => !shownTags.has(tag))
        return strange !== undefined && { at: given!.at, of: `<${strange}>` }
      }
    }),
    onItem('blanks', {
      level: 'warning',
      says: 'A value begins or ends with white space',
      fix: 'Remove the white space at its ends',
      source: sources.elements,
      broken: ({ element }) => withBlanks(element)
    }),
    onItem('image-type', {
      says: 'The picture of the episode is neither a JPEG nor a PNG file',
      fix: 'Provide .jpg or .png, of the type that its name gives',
      source: sources.elements,
      broken: ({ element }) => otherPicture(own(element, 'image'))
    }),
    onItem('duration', {
      level: 'warning',
      says: 'The episode does not give its duration in whole seconds',
      fix: 'Write <itunes:duration>1801</itunes:duration>',
      source: sources.elements,
      broken: ({ element }) => {
        const given = own(element, 'duration')
        return !(given && /^\d+$/.test(trimmed(given))) && (given ? { at: given.at, of: quoted(trimmed(given)) } : true)
      }
    }),
    onItem('serial-episode', {
      says: 'The show is serial, and this episode has no number',
      fix: 'Add <itunes:episode>, a whole number from 1',
      source: sources.elements,
      broken: ({ element, feed }) => {
        const type = own(feed, 'type')
        const kind = own(element, 'episodeType')
        if (!type || trimmed(type) !== 'serial' || (kind && trimmed(kind) !== 'full')) return false
        const number = own(element, 'episode')
        return !(number && /^[1-9]\d*$/.test(trimmed(number)))
      }
    })
  ]
}
