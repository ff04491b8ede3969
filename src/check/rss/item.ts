// Rules on an RSS item as a whole.

import { atom as atomNs } from '../../namespaces/atom.ts'
import { content as contentModule } from '../../namespaces/content.ts'
import { dc as dublinCore } from '../../namespaces/dc.ts'
import { xhtml } from '../../namespaces/xhtml.ts'
import { attribute, child, qualified, type XmlElement } from '../../syntax/xml/element.ts'
import type { RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const contentNamespace = contentModule.uri
const dcNamespace = dublinCore.uri
const atomNamespace = atomNs.uri
const xhtmlNamespace = xhtml.uri

/** RSS before 2.0 had no guids and no namespaces. */
export function isRss2(element: XmlElement): boolean {
  let root = element
  while (root.parent) root = root.parent
  return !/^0\.9/.test(attribute(root, 'version') ?? '')
}

const titleOrDescription = ruleOn<XmlElement>({
  id: 'rss/title-or-description',
  level: 'error',
  says: 'The item has neither a title nor a description',
  fix: 'Add one of them',
  spec: `${profile}#element-channel-item`,
  w3c: 'ItemMustContainTitleOrDescription',
  broken: item => !child(item, 'title', '') && !child(item, 'description', '')
})

const guidMissing = ruleOn<XmlElement>({
  id: 'rss/guid',
  level: 'warning',
  says: 'The item has no guid',
  fix: 'Add one that never changes: readers recognize the item by it',
  spec: `${profile}#element-channel-item-guid`,
  w3c: 'MissingGuid',
  broken: item => !child(item, 'guid', '') && isRss2(item)
})

const descriptionFirst = ruleOn<XmlElement>({
  id: 'rss/description-first',
  level: 'warning',
  says: 'The full text has no description before it',
  fix: 'Put a description before content:encoded: some readers use whichever comes last',
  spec: `${profile}#namespace-elements-content-encoded`,
  w3c: 'NeedDescriptionBeforeContent',
  broken: item => {
    const content = child(item, 'encoded', contentNamespace)
    if (!content) return false
    const description = child(item, 'description', '')
    return description && description.at < content.at ? false : { at: content.at, of: '<content:encoded>' }
  }
})

/** What the core says already, by core name and the extension's element. */
const sameMeaning: readonly (readonly [string, string, string, string])[] = [
  ['guid', 'id', atomNamespace, 'atom:id'],
  ['author', 'creator', dcNamespace, 'dc:creator'],
  ['category', 'subject', dcNamespace, 'dc:subject'],
  ['pubDate', 'date', dcNamespace, 'dc:date'],
  ['pubDate', 'published', atomNamespace, 'atom:published'],
  ['source', 'source', dcNamespace, 'dc:source']
]

const saidTwice = ruleOn<XmlElement>({
  id: 'rss/item-said-twice',
  level: 'warning',
  says: 'The item gives the same information in two elements',
  fix: 'Keep one of them: readers show either or both',
  spec: `${profile}#namespace-elements-dublin-core`,
  w3c: 'DuplicateItemSemantics',
  broken: item =>
    sameMeaning.flatMap(([core, name, namespace, shown]) => {
      const extension = child(item, name, namespace)
      return extension && child(item, core, '') ? [{ at: extension.at, of: `<${core}> and <${shown}>` }] : []
    })
})

/** Of RSS 1.0 too. */
export const bodyElsewhere = ruleOn<XmlElement>({
  id: 'rss/body-elsewhere',
  level: 'warning',
  says: 'The text of the item is in an element of another format',
  fix: 'Move it to the description, or the full text to content:encoded',
  spec: `${profile}#element-channel-item-description`,
  w3c: 'DuplicateDescriptionSemantics',
  broken: item => {
    const other = child(item, 'body', xhtmlNamespace) ?? child(item, 'content', atomNamespace)
    // With src it is an address, and no text.
    if (other?.name === 'content' && attribute(other, 'src') !== undefined) return false
    return other ? { at: other.at, of: `<${qualified(other)}>` } : false
  }
})

export const itemRules: readonly RuleOn<XmlElement>[] = [
  titleOrDescription,
  guidMissing,
  descriptionFirst,
  saidTwice,
  bodyElsewhere
]
