// What JSON Feed 1.1 and 1 say of a feed and an item. https://www.jsonfeed.org/version/1.1/
import { member, type Node } from '../../syntax/json/tree.ts'
import { timeOf } from '../json/values.ts'
import { address, addresses, readings, type SaidFeed, type SaidItem } from './said.ts'

export function jsonFeed(source: string, root: Node): SaidFeed {
  const home = addressIn(root, 'home_page_url')
  const items = listIn(root, 'items').filter(({ type }) => type === 'object')
  return {
    source,
    title: readings(stringIn(root, 'title')),
    authors: namesIn(root),
    items: items.map(jsonItem),
    ...(home !== undefined && { home })
  }
}

function jsonItem(item: Node): SaidItem {
  const at = (...names: readonly string[]): number =>
    names.map(name => member(item, name)?.at).find(found => found !== undefined) ?? item.at
  const id = member(item, 'id')
  const url = addressIn(item, 'url')
  const elsewhere = addressIn(item, 'external_url')
  const written = stringIn(item, 'date_published')
  const published = timeOf(written)
  const time = published ?? timeOf(stringIn(item, 'date_modified'))
  const files = listIn(item, 'attachments')
  return {
    at: item.at,
    title: { value: readings(stringIn(item, 'title')), at: at('title') },
    authors: { value: namesIn(item), at: at('authors', 'author') },
    enclosures: { value: addresses(files.map(file => addressIn(file, 'url'))), at: files[0]?.at ?? item.at },
    pictures: addresses([addressIn(item, 'image'), addressIn(item, 'banner_image')]),
    ...((id?.type === 'string' || id?.type === 'number') && { id: String(id.value) }),
    ...(url !== undefined && { url: { value: url, at: at('url') } }),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(published !== undefined && {
      published: { value: { time: published, text: written, unit: 1000 }, at: at('date_published') }
    }),
    ...(time !== undefined && { time })
  }
}

function stringIn(node: Node, name: string): string {
  const found = member(node, name)
  return found?.type === 'string' ? found.value : ''
}

const addressIn = (node: Node, name: string): string | undefined => address(stringIn(node, name))

function listIn(node: Node, name: string): readonly Node[] {
  const found = member(node, name)
  return found?.type === 'array' ? found.items : []
}

/** `author` is what version 1 had. */
function namesIn(node: Node): string[] {
  const authors = listIn(node, 'authors')
  const author = member(node, 'author')
  const people = authors.length === 0 && author ? [author] : authors
  return people.map(person => stringIn(person, 'name').trim()).filter(name => name !== '')
}
