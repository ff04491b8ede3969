// Rules on an Atom entry, source and feed as a whole.

import { quoted } from '../../syntax/quoted.ts'
import { atomTime } from '../../syntax/w3cdtf.ts'
import { attribute, child, children, qualified, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import type { Whole } from '../grammar.ts'
import type { Break, RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { alternateTwice, relation } from './link.ts'

const rfc = 'https://www.rfc-editor.org/rfc/rfc4287'

function has(holder: XmlElement, rel: string): boolean {
  return children(holder, 'link').some(link => relation(link) === rel)
}

const contentOrAlternate = ruleOn<XmlElement>({
  id: 'atom/content-or-alternate',
  level: 'error',
  says: 'The entry has neither content nor a link to a page',
  fix: 'Add content, or a link to the page',
  spec: `${rfc}#section-4.1.2`,
  w3c: 'MissingContentOrAlternate',
  broken: entry => !child(entry, 'content') && !has(entry, 'alternate')
})

const summary = ruleOn<XmlElement>({
  id: 'atom/summary',
  level: 'error',
  says: 'The content is not readable text, and there is no summary',
  fix: 'Add a summary',
  spec: `${rfc}#section-4.1.2`,
  w3c: 'MissingSummary',
  broken: entry => {
    const content = child(entry, 'content')
    if (!content || child(entry, 'summary')) return false
    if (attribute(content, 'src') !== undefined) return true
    const type = (attribute(content, 'type') ?? 'text').trim().toLowerCase()
    return type.includes('/') && !/^(?:text|message|multipart)\/|[/+]xml(?:$|;)|\/html(?:$|;)/.test(type)
  }
})

const textual = ruleOn<XmlElement>({
  id: 'atom/text',
  level: 'warning',
  says: 'The entry has no text except its title',
  fix: 'Add a summary or content',
  spec: `${rfc}#section-4.1.1.1`,
  w3c: 'MissingTextualContent',
  broken: entry => !child(entry, 'content') && !child(entry, 'summary')
})

const updatedBefore = ruleOn<XmlElement>({
  id: 'atom/updated-before-published',
  level: 'warning',
  says: 'The entry was updated before it was published',
  fix: 'Correct one of the two dates',
  spec: `${rfc}#section-4.2.15`,
  broken: entry => {
    const updated = child(entry, 'updated')
    const published = child(entry, 'published')
    if (!updated || !published) return false
    const [last, first] = [atomTime(trimmed(updated)), atomTime(trimmed(published))]
    return (
      last !== undefined &&
      first !== undefined &&
      last < first && { at: updated.at, of: `${trimmed(updated)} and ${trimmed(published)}` }
    )
  }
})

export const entryRules: readonly RuleOn<XmlElement>[] = [
  contentOrAlternate,
  summary,
  textual,
  updatedBefore,
  alternateTwice
]

const sourceElement = ruleOn<XmlElement>({
  id: 'atom/source-element',
  level: 'warning',
  says: 'The source lacks an element that identifies the original feed',
  fix: 'Copy id, title and updated from the original feed',
  spec: `${rfc}#section-4.2.11`,
  w3c: 'MissingSourceElement',
  broken: source =>
    ['id', 'title', 'updated'].filter(name => !child(source, name)).map(name => ({ at: source.at, of: `<${name}>` }))
})

export const sourceRules: readonly RuleOn<XmlElement>[] = [sourceElement, alternateTwice]

const selfMissing = ruleOn<XmlElement>({
  id: 'atom/self-link',
  level: 'warning',
  says: 'The feed does not give its own address',
  fix: 'Add <link rel="self" href="…"/>',
  spec: `${rfc}#section-4.1.1`,
  w3c: 'MissingSelf',
  broken: feed => !has(feed, 'self')
})

export const feedRules: readonly RuleOn<XmlElement>[] = [selfMissing, alternateTwice]

const author = ruleOn<Whole>({
  ...missingElement,
  id: 'atom/author',
  says: 'The entry has no author',
  fix: 'Add an author to the entry or to the feed',
  spec: `${rfc}#section-4.1.1`,
  broken: ({ feed, items }) =>
    child(feed, 'author')
      ? false
      : items.filter(({ authorless }) => authorless).map(({ at }) => ({ at, of: '<entry>' }))
})

/** An entry that is a document of its own. */
export const entryAuthor = ruleOn<XmlElement>({
  ...missingElement,
  id: 'atom/entry-author',
  says: 'The entry has no author',
  fix: 'Add an author',
  spec: `${rfc}#section-4.1.2`,
  broken: entry => {
    const source = child(entry, 'source')
    return !child(entry, 'author') && !(source && child(source, 'author'))
  }
})

const metadataFirst = ruleOn<Whole>({
  id: 'atom/metadata-first',
  level: 'error',
  says: 'An element of the feed comes after an entry',
  fix: 'Move all entries to the end',
  spec: `${rfc}#section-4.1.1`,
  w3c: 'MisplacedMetadata',
  broken: ({ feed, items }) => {
    const first = items[0]
    const late = first && feed.children.find(one => one.at > first.at && one.namespace === feed.namespace)
    return late ? { at: late.at, of: `<${qualified(late)}>` } : false
  }
})

/** The same id for everything, as produced by a template with a forgotten variable. */
const oneId = ruleOn<Whole>({
  id: 'atom/one-id',
  level: 'error',
  says: 'All entries have the same id',
  fix: 'Give each entry its own',
  spec: `${rfc}#section-4.2.6`,
  w3c: 'DuplicateIds',
  broken: whole => {
    const [first] = whole.items
    return haveOneId(whole) && { at: first!.idAt ?? first!.at, of: quoted(first!.id!) }
  }
})

/** Two entries with one id may be a mistake in one of them; three are not. */
function haveOneId({ items }: Whole): boolean {
  const [first] = items
  return items.length >= 3 && first?.id !== undefined && items.every(({ id }) => id === first.id)
}

function twice(key: 'id' | 'updated', place: 'idAt' | 'updatedAt'): (whole: Whole) => Break[] {
  return ({ items }) => {
    const seen = new Set<string | number>()
    const found: Break[] = []
    for (const item of items) {
      const value = item[key]
      if (value === undefined || value === '') continue
      const same = key === 'updated' ? (atomTime(value) ?? value) : value
      if (seen.has(same)) found.push({ at: item[place] ?? item.at, of: quoted(value) })
      seen.add(same)
    }
    return found
  }
}

const idTwice = ruleOn<Whole>({
  id: 'atom/id-twice',
  level: 'warning',
  says: 'Two entries have the same id',
  fix: 'Give each entry its own, or keep only the newer one',
  spec: `${rfc}#section-4.1.1`,
  w3c: 'DuplicateEntries',
  broken: whole => !haveOneId(whole) && twice('id', 'idAt')(whole)
})

const updatedTwice = ruleOn<Whole>({
  id: 'atom/updated-twice',
  level: 'warning',
  says: 'Two entries were updated in the same second',
  fix: 'If that is not so, give each its own time: readers sort entries by it',
  spec: `${rfc}#section-4.2.15`,
  w3c: 'DuplicateUpdated',
  broken: twice('updated', 'updatedAt')
})

export const wholeRules: readonly RuleOn<Whole>[] = [author, metadataFirst, oneId, idTwice, updatedTwice]
