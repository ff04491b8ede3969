// The picture of an item by Media RSS.

import { all, type Element } from './element.ts'

/** The address of the first media:content that is an image, by itself or in a group; else of the first thumbnail. */
export function imageOf(item: Element): string | undefined {
  const contents = [
    ...all(item, 'media:content'),
    ...all(item, 'media:group').flatMap(group => all(group, 'media:content'))
  ]
  const image = contents.find(
    ({ attributes }) => attributes.get('medium') === 'image' || attributes.get('type')?.startsWith('image/')
  )
  return (image ?? all(item, 'media:thumbnail')[0])?.attributes.get('url')
}
