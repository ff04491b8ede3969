// What JSON Feed 1.1 and 1 say of a feed and an item. https://www.jsonfeed.org/version/1.1/
import { member, type Node } from '../syntax/json/tree.ts'
import { atomTime } from '../syntax/w3cdtf.ts'
import {
  addressOf,
  type HeardDate,
  type HeardFeed,
  type HeardFile,
  type HeardItem,
  type HeardPerson,
  type HeardText,
  type HeardValue,
  only,
  titleOf
} from './said.ts'

/** A feed without its items. */
export function jsonFeed(root: Node): HeardFeed {
  return {
    title: titleOf(stringIn(root, 'title')),
    authors: peopleIn(root),
    ...only('url', addressIn(root, 'home_page_url')),
    ...only('feedUrl', addressIn(root, 'feed_url')),
    ...only('description', stringIn(root, 'description')),
    ...only('language', stringIn(root, 'language'))
  }
}

/** The objects that are items. */
export const jsonItems = (root: Node): readonly Node[] => listIn(root, 'items').filter(({ type }) => type === 'object')

/** An item. `bodies`: with its summary and content. */
export function jsonItem(item: Node, bodies: boolean): HeardItem {
  const at = (...names: readonly string[]): number =>
    names.map(name => member(item, name)?.at).find(found => found !== undefined) ?? item.at
  const id = member(item, 'id')
  const url = addressIn(item, 'url')
  const files = listIn(item, 'attachments')
  return {
    at: item.at,
    permalink: false,
    title: { value: titleOf(stringIn(item, 'title')), at: at('title') },
    authors: { value: peopleIn(item), at: at('authors', 'author') },
    enclosures: { value: files.flatMap(fileOf), at: files[0]?.at ?? item.at },
    pictures: [addressIn(item, 'image'), addressIn(item, 'banner_image')].filter(one => one !== undefined),
    categories: listIn(item, 'tags').flatMap(tag =>
      tag.type === 'string' && tag.value.trim() !== '' ? [{ term: tag.value }] : []
    ),
    ...((id?.type === 'string' || id?.type === 'number') && { id: { value: String(id.value), at: id.at } }),
    ...only('url', url === undefined ? undefined : { value: url, at: at('url') }),
    ...only('about', addressIn(item, 'external_url')),
    ...only('published', dateIn(item, 'date_published')),
    ...only('updated', dateIn(item, 'date_modified')),
    ...only('language', stringIn(item, 'language')),
    ...(bodies ? bodiesOf(item) : {})
  }
}

function bodiesOf(item: Node): { readonly summary?: HeardValue<HeardText>; readonly content?: HeardValue<HeardText> } {
  return {
    ...only('summary', textIn(item, 'summary', 'text')),
    ...only('content', textIn(item, 'content_html', 'html') ?? textIn(item, 'content_text', 'text'))
  }
}

function textIn(item: Node, name: string, format: HeardText['format']): HeardValue<HeardText> | undefined {
  const found = member(item, name)
  return found?.type === 'string' ? { value: { text: found.value, format }, at: found.at } : undefined
}

/** RFC 3339 takes `t` and `z` too (section 5.6). */
function dateIn(item: Node, name: string): HeardValue<HeardDate> | undefined {
  const found = member(item, name)
  if (found?.type !== 'string' || found.value === '') return undefined
  const time = atomTime(found.value.toUpperCase())
  return { value: { text: found.value, unit: 1000, ...only('time', time) }, at: found.at }
}

function fileOf(file: Node): HeardFile[] {
  const url = addressIn(file, 'url')
  if (url === undefined) return []
  return [
    {
      url,
      ...only('type', stringIn(file, 'mime_type')),
      ...only('length', numberIn(file, 'size_in_bytes')),
      ...only('title', stringIn(file, 'title')),
      ...only('duration', numberIn(file, 'duration_in_seconds'))
    }
  ]
}

function stringIn(node: Node, name: string): string {
  const found = member(node, name)
  return found?.type === 'string' ? found.value : ''
}

function numberIn(node: Node, name: string): number | undefined {
  const found = member(node, name)
  return found?.type === 'number' && found.value >= 0 ? found.value : undefined
}

const addressIn = (node: Node, name: string): string | undefined => addressOf(stringIn(node, name))

function listIn(node: Node, name: string): readonly Node[] {
  const found = member(node, name)
  return found?.type === 'array' ? found.items : []
}

/** `author` is what version 1 had. */
function peopleIn(node: Node): HeardPerson[] {
  const authors = listIn(node, 'authors')
  const author = member(node, 'author')
  const people = authors.length === 0 && author ? [author] : authors
  return people.map(person => ({
    name: stringIn(person, 'name').trim(),
    ...only('url', addressIn(person, 'url')),
    ...only('avatar', addressIn(person, 'avatar'))
  }))
}
