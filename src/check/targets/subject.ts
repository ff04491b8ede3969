// How rules of targets look at items: pictures, texts, tags and lengths.
import { atom } from '../../namespaces/atom.ts'
import { media } from '../../namespaces/media.ts'
import { nearForm } from '../../namespaces/near.ts'
import { type Attribute, scan } from '../../syntax/html.ts'
import { decoded } from '../../syntax/htmltext.ts'
import { plainText } from '../../syntax/plaintext.ts'
import { attribute, child, type XmlElement } from '../../syntax/xml/element.ts'
import type { Picture } from './rule.ts'

/** The length of a text in characters, as people count them. */
export const lengthOf = (text: string): number => [...text].length

/** `12345` → `12,345`, the same on every machine. */
export const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** The words of an HTML fragment. */
export const wordsOf = (html: string): string => plainText(html).replace(/\s+/gu, ' ').trim()

/** A tag of an HTML fragment. */
export interface FragmentTag {
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** How many elements are around it; elements that were never closed count too. */
  readonly depth: number
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** The start tags of a fragment, in their order. */
export function tagsOf(html: string): readonly FragmentTag[] {
  const found: FragmentTag[] = []
  const open: string[] = []
  scan(html, {
    start: ({ name, attributes }) => {
      found.push({ name, attributes, depth: open.length })
      if (!empty.has(name)) open.push(name)
    },
    end: name => {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    },
    broken: () => {}
  })
  return found
}

/** The value of a tag's attribute, references resolved. */
export function attributeOf({ attributes }: FragmentTag, name: string): string | undefined {
  const found = attributes.find(one => one.name === name)
  return found && decoded(found.value).trim()
}

const mediaForm = nearForm(media.uri)
const isMedia = ({ namespace }: XmlElement): boolean => nearForm(namespace) === mediaForm

/** The child elements of Media RSS of an element, those of its groups too. */
export function mediaIn(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap(one =>
    !isMedia(one) ? [] : one.name === name ? [one] : one.name === 'group' ? mediaIn(one, name) : []
  )
}

const pictureName = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#]|$)/i
const sizeOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}(?:px)?$/.test(text.trim()) ? Number.parseInt(text, 10) : undefined

function picture(
  element: XmlElement,
  where: Picture['where'],
  url: string | undefined,
  bytes: string | undefined,
  hasCredit: boolean
): Picture[] {
  const type = attribute(element, 'type')?.trim().toLowerCase()
  const width = sizeOf(attribute(element, 'width'))
  const height = sizeOf(attribute(element, 'height'))
  const size = sizeOf(bytes)
  return url === undefined
    ? []
    : [
        {
          url: url.trim(),
          at: element.at,
          where,
          hasCredit,
          ...(type !== undefined && { type }),
          ...(width !== undefined && { width }),
          ...(height !== undefined && { height }),
          ...(size !== undefined && { bytes: size })
        }
      ]
}

function isPicture(element: XmlElement, url = ''): boolean {
  const type = attribute(element, 'type')?.trim().toLowerCase()
  const medium = attribute(element, 'medium')?.trim().toLowerCase()
  if (medium !== undefined) return medium === 'image'
  return type === undefined ? pictureName.test(url) : type.startsWith('image/')
}

/** The pictures of an item: enclosures, Media RSS, and those in its text. */
export function picturesOf(element: XmlElement, html: string, htmlAt: number): readonly Picture[] {
  const files = element.children.filter(
    one =>
      (one.name === 'enclosure' && one.namespace === element.namespace) ||
      (one.name === 'link' && one.namespace === atom.uri && attribute(one, 'rel') === 'enclosure')
  )
  const hasCredit = mediaIn(element, 'credit').length > 0
  return [
    ...files.flatMap(file => {
      const url = attribute(file, 'url') ?? attribute(file, 'href')
      return isPicture(file, url) ? picture(file, 'enclosure', url, attribute(file, 'length'), hasCredit) : []
    }),
    ...mediaIn(element, 'content').flatMap(file => {
      const url = attribute(file, 'url')
      const own = hasCredit || mediaIn(file, 'credit').length > 0
      return isPicture(file, url) ? picture(file, 'media', url, attribute(file, 'fileSize'), own) : []
    }),
    ...[element, ...mediaIn(element, 'content')]
      .flatMap(one => mediaIn(one, 'thumbnail'))
      .flatMap(one => picture(one, 'thumbnail', attribute(one, 'url'), undefined, true)),
    ...tagsOf(html).flatMap(tag => {
      const url = tag.name === 'img' ? attributeOf(tag, 'src') : undefined
      const width = sizeOf(attributeOf(tag, 'width'))
      const height = sizeOf(attributeOf(tag, 'height'))
      const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
      return url ? [{ url, at: htmlAt, where: 'text' as const, hasCredit: false, ...size }] : []
    })
  ]
}

/** Whether a child element has words in it. */
export function says(element: XmlElement, name: string, namespace = element.namespace): boolean {
  const found = child(element, name, namespace)
  return found !== undefined && found.contentEnd > found.contentStart && /\S/.test(insideOf(found))
}

/** What is between the tags of an element, as it was written. */
export function insideOf({ source, contentStart, contentEnd }: XmlElement): string {
  return source.slice(contentStart, contentEnd)
}
