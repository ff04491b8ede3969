// Media RSS 1.5.1: images and further files of an item. https://www.rssboard.org/media-rss
import type { Credit, Enclosure, Image, Namespace } from '../model.ts'
import { element, textElement } from '../syntax/xml.ts'

export const media: Namespace = { prefix: 'media', uri: 'http://search.yahoo.com/mrss/' }

/** The picture of an item, with its caption and who took it, and the same picture as thumbnail. */
export function picture(image: Image, photographers: readonly Credit[]): string {
  const { url, type, length, width, height } = image
  const credits = image.credit === undefined ? photographers.map(({ name }) => name) : [image.credit]
  return element(
    'media:content',
    { url, medium: 'image', type, fileSize: length, width, height },
    textElement('media:title', image.alt, { type: 'plain' }),
    textElement('media:description', image.caption, { type: 'plain' }),
    element('media:thumbnail', { url, width, height }),
    ...credits.map(name => textElement('media:credit', name, { role: 'photographer', scheme: 'urn:ebu' }))
  )
}

/** A file beyond the one that `<enclosure>` can hold. */
export function file({ url, type, length, title, duration }: Enclosure): string {
  const medium = ['audio', 'image', 'video'].find(kind => type.startsWith(`${kind}/`)) ?? 'document'
  const seconds = duration === undefined ? undefined : Math.round(duration)
  return element(
    'media:content',
    { url, medium, type, fileSize: length, duration: seconds },
    textElement('media:title', title, { type: 'plain' })
  )
}
