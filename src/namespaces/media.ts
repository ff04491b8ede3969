// Media RSS 1.5.1: images and further files of an item. https://www.rssboard.org/media-rss
import type { Credit, Enclosure, Image, Namespace } from '../model.ts'
import { element, textElement } from '../syntax/xml.ts'

export const media: Namespace = { prefix: 'media', uri: 'http://search.yahoo.com/mrss/' }

/** The roles of the EBU's list that a picture can have. */
type Maker = 'photographer' | 'illustrator'

/** Whether a credit is for the picture and not for the text. */
export function isMaker({ role }: Credit): boolean {
  return role === 'photographer' || role === 'illustrator'
}

/** The picture of an item, with its caption and who made it, and the same picture as thumbnail. */
export function picture(image: Image, credits: readonly Credit[]): string {
  const { url, type, length, width, height } = image
  const makers: readonly { readonly name: string; readonly role?: Maker }[] =
    image.credit === undefined
      ? credits.filter(isMaker).map(({ name, role }) => ({ name, role: role as Maker }))
      : [{ name: image.credit }]
  return element(
    'media:content',
    { url, medium: 'image', type, fileSize: length, width, height },
    textElement('media:title', image.alt, { type: 'plain' }),
    textElement('media:description', image.caption, { type: 'plain' }),
    element('media:thumbnail', { url, width, height }),
    ...makers.map(({ name, role }) => textElement('media:credit', name, role && { role, scheme: 'urn:ebu' }))
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

/** Many feeds leave out the slash at the end. */
export const slashlessMedia = 'http://search.yahoo.com/mrss'
