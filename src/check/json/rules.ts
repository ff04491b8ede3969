// Rules on several members of a JSON Feed at once: one for each sentence of the specification that is about more than one value.

import { member, type Node, type ObjectNode } from '../../syntax/json/tree.ts'
import { quoted } from '../../syntax/quoted.ts'
import type { Break, RuleOn } from '../rule.ts'
import { listed, ruleOn } from '../rule.ts'
import { isUnstable, unstableId } from '../values/id.ts'
import { timeOf } from './values.ts'

const spec = 'https://www.jsonfeed.org/version/1.1/'

const texts = (node: Node, name: string): string | undefined => {
  const value = member(node, name)
  return value?.type === 'string' ? value.value : undefined
}

const atMember = (node: Node, name: string, of?: string): Break => {
  const value = member(node, name)
  return { at: value?.at ?? node.at, of: of ?? value?.path ?? node.path }
}

const listIn = (node: Node, name: string): readonly Node[] => {
  const value = member(node, name)
  return value?.type === 'array' ? value.items : []
}

export const notAnObject = listed({
  id: 'json/not-an-object',
  level: 'error',
  says: 'A JSON Feed must be an object',
  fix: 'Write { "version": …, "title": …, "items": […] }',
  spec: spec
})

export const otherJson = listed({
  id: 'json/no-feed',
  level: 'error',
  says: 'This is JSON but not a JSON Feed',
  fix: 'A feed has "version": "https://jsonfeed.org/version/1.1" and "items"',
  spec
})

/** Whether nothing in an object says that it is meant as a feed. */
export function isOther(root: ObjectNode): boolean {
  const version = texts(root, 'version')
  return (
    !/jsonfeed/i.test(version ?? '') &&
    member(root, 'items') === undefined &&
    (version !== undefined || !isFeedLike(root))
  )
}

const isFeedLike = (root: ObjectNode): boolean =>
  ['title', 'home_page_url', 'feed_url', 'authors', 'author', 'next_url'].some(name => member(root, name) !== undefined)

export const wrongType = listed({
  id: 'json/type',
  level: 'error',
  says: 'A value has the wrong type',
  fix: 'Use the type that the specification names, or leave the member out',
  spec: spec
})

export const unknownMember = listed({
  id: 'json/unknown-member',
  level: 'warning',
  says: 'JSON Feed does not have this member',
  fix: 'Correct its name, or start it with an underscore if it is your own',
  spec,
  w3c: 'UndefinedElement'
})

export const extensionName = listed({
  id: 'json/extension-name',
  level: 'error',
  says: 'The name of an extension must start with an underscore and a letter, and contain no full stops',
  fix: 'Rename it',
  spec: spec
})

export const extensionObject = listed({
  id: 'json/extension-object',
  level: 'warning',
  says: 'An extension must be an object',
  fix: 'Put the value into an object, which leaves room for more',
  spec: spec
})

export const newer = listed({
  id: 'json/newer-member',
  level: 'warning',
  says: 'This member is not part of JSON Feed 1',
  fix: 'Set the version to https://jsonfeed.org/version/1.1',
  spec: spec
})

const versions = new Set(['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'])

const version = ruleOn<ObjectNode>({
  id: 'json/version',
  level: 'error',
  says: 'This is not a version of JSON Feed',
  fix: 'Write https://jsonfeed.org/version/1.1',
  spec,
  broken: feed => {
    const given = texts(feed, 'version')
    return given !== undefined && !versions.has(given) && atMember(feed, 'version', quoted(given))
  }
})

const nextIsSelf = ruleOn<ObjectNode>({
  id: 'json/next-url',
  level: 'error',
  says: 'The next page of the feed is the feed itself',
  fix: 'Give the address of the page with older items, or leave next_url out on the last page',
  spec,
  broken: feed => {
    const next = texts(feed, 'next_url')
    return next !== undefined && next === texts(feed, 'feed_url') && atMember(feed, 'next_url')
  }
})

const sameImage = ruleOn<ObjectNode>({
  id: 'json/icon-is-favicon',
  level: 'info',
  says: 'The icon and the favicon are the same picture',
  fix: 'Use a large square one as icon (512 × 512) and a small one as favicon (64 × 64)',
  spec,
  broken: feed => {
    const icon = texts(feed, 'icon')
    return icon !== undefined && icon === texts(feed, 'favicon') && atMember(feed, 'favicon')
  }
})

const hubTypes = new Set(['rssCloud', 'WebSub', 'PubSubHubbub'])

const hubType = ruleOn<ObjectNode>({
  id: 'json/hub-type',
  level: 'warning',
  says: 'Readers do not know this protocol',
  fix: 'Write WebSub or rssCloud',
  spec,
  broken: feed =>
    listIn(feed, 'hubs').flatMap(hub => {
      const type = texts(hub, 'type')
      return type === undefined || type.trim() === '' || hubTypes.has(type) ? [] : [atMember(hub, 'type', quoted(type))]
    })
})

/** Places in a list of ids of those that came before in it; an item without an id is like no other. */
export function repeatedIds(ids: readonly (string | undefined)[]): number[] {
  const seen = new Set<string>()
  const repeated: number[] = []
  for (const [index, id] of ids.entries()) {
    if (id === undefined || id === '') continue
    if (seen.has(id)) repeated.push(index)
    seen.add(id)
  }
  return repeated
}

export const sameId = ruleOn<ObjectNode>({
  id: 'json/id-twice',
  level: 'error',
  says: 'Two items have the same id',
  fix: 'Give each item its own: readers show only one of the two',
  spec,
  w3c: 'DuplicateValue',
  broken: feed => {
    const items = listIn(feed, 'items')
    return repeatedIds(items.map(item => texts(item, 'id'))).map(index => {
      const item = items[index]!
      return atMember(item, 'id', quoted(texts(item, 'id')!))
    })
  }
})

const emptyId = ruleOn<Node>({
  id: 'json/id-empty',
  level: 'error',
  says: 'An id is empty',
  fix: 'Give the item a permanent id: readers must ignore items without one',
  spec,
  broken: item => texts(item, 'id')?.trim() === '' && atMember(item, 'id')
})

const unstable = ruleOn<Node>({
  ...unstableId,
  broken: item => {
    const id = texts(item, 'id')
    return id !== undefined && isUnstable(id) && atMember(item, 'id', quoted(id))
  }
})

const content = ruleOn<Node>({
  id: 'json/content-missing',
  level: 'error',
  says: 'An item has neither content_html nor content_text',
  fix: 'Add one of them, even if it is an empty string',
  spec,
  broken: item => !member(item, 'content_html') && !member(item, 'content_text') && { at: item.at, of: item.path }
})

const elsewhere = ruleOn<Node>({
  id: 'json/external-url',
  level: 'info',
  says: 'external_url is the item’s own address',
  fix: 'Set external_url to the page that the item is about, or leave it out',
  spec,
  broken: item => {
    const other = texts(item, 'external_url')
    return other !== undefined && other === texts(item, 'url') && atMember(item, 'external_url')
  }
})

const order = ruleOn<Node>({
  id: 'json/modified-before-published',
  level: 'warning',
  says: 'The item was modified before it was published',
  fix: 'Correct one of the two dates',
  spec,
  broken: item => {
    const published = timeOf(texts(item, 'date_published') ?? '')
    const modified = timeOf(texts(item, 'date_modified') ?? '')
    return published !== undefined && modified !== undefined && modified < published && atMember(item, 'date_modified')
  }
})

const tagTwice = ruleOn<Node>({
  id: 'json/tag-twice',
  level: 'info',
  says: 'A tag appears twice',
  fix: 'Keep one',
  spec,
  broken: item => {
    const seen = new Set<string>()
    return listIn(item, 'tags').flatMap(tag => {
      if (tag.type !== 'string' || tag.value === '') return []
      if (seen.has(tag.value)) return [{ at: tag.at, of: quoted(tag.value) }]
      seen.add(tag.value)
      return []
    })
  }
})

/** The authors an object names, in the old way and the new. */
const authors = (node: Node): readonly Node[] => {
  const old = member(node, 'author')
  return old ? [old, ...listIn(node, 'authors')] : listIn(node, 'authors')
}

const emptyAuthor = ruleOn<Node>({
  id: 'json/author-empty',
  level: 'error',
  says: 'An author has no name, url or avatar',
  fix: 'Add one of them, or leave the author out',
  spec,
  broken: node =>
    authors(node)
      .filter(author => author.type === 'object' && !['name', 'url', 'avatar'].some(name => member(author, name)))
      .map(({ at, path }) => ({ at, of: path }))
})

/** Only for 1.1: whoever writes both serves old readers too. */
const oldAuthor = ruleOn<Node>({
  id: 'json/author-deprecated',
  level: 'warning',
  says: 'author has been deprecated since JSON Feed 1.1',
  fix: 'Add "authors", a list; author may stay for old readers',
  spec,
  broken: node => member(node, 'author') !== undefined && !member(node, 'authors') && atMember(node, 'author')
})

export const feedRules: readonly RuleOn<ObjectNode>[] = [version, nextIsSelf, sameImage, hubType, sameId]
export const itemRules: readonly RuleOn<Node>[] = [emptyId, unstable, content, elsewhere, order, tagTwice]
/** For the feed and for each item. */
export const authorRules: readonly RuleOn<Node>[] = [emptyAuthor]
export const newerRules: readonly RuleOn<Node>[] = [oldAuthor]
