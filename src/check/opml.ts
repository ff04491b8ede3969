// What OPML 2.0 and 1.x demand: outlines, and lists of subscriptions. http://opml.org/spec2.opml

import type { Rule } from '../problem.ts'
import { quoted } from '../syntax/quoted.ts'
import { attribute, attributeNode, type XmlElement } from '../syntax/xml/element.ts'
import { missingElement } from './any/structure.ts'
import type { AttributeDeclaration, Declaration, Grammar, ValueKind } from './grammar.ts'
import { names } from './grammar.ts'
import type { ListedRule, RuleOn, TextValue } from './rule.ts'
import { ruleOn } from './rule.ts'
import { rfc822Date } from './values/date.ts'
import { contact } from './values/email.ts'
import { language } from './values/language.ts'
import { htmlText } from './values/markup.ts'
import { anyText, besides, integer, oneOf, someText, trueFalse } from './values/text.ts'
import { link } from './values/uri.ts'

const spec = 'http://opml.org/spec2.opml'

const version = oneOf(['1.0', '1.1', '2.0'], {
  id: 'opml/version',
  level: 'error',
  says: 'This is not a version of OPML',
  fix: 'Write 2.0',
  spec,
  w3c: 'InvalidOPMLVersion'
})

export const oldRoot = ruleOn<XmlElement>({
  id: 'opml/outline-document',
  level: 'warning',
  says: 'outlineDocument was replaced by opml in 2000',
  fix: 'Write <opml version="2.0">',
  spec,
  w3c: 'ObsoleteVersion',
  broken: root => root.name === 'outlineDocument'
})

const expansion = ruleOn<TextValue>({
  id: 'opml/expansion-state',
  level: 'error',
  says: 'This is not a list of line numbers',
  fix: 'Write line numbers separated by commas, or leave it empty',
  spec,
  w3c: 'InvalidExpansionState',
  broken: ({ text }) => text !== '' && !/^\d+(?:\s*,\s*\d+)*$/.test(text)
})

const knownTypes = new Set(['rss', 'atom', 'link', 'include', 'headline', 'item', 'howto', 'outline', 'tbl'])
const isSubscription = (type: string | undefined): boolean =>
  type?.toLowerCase() === 'rss' || type?.toLowerCase() === 'atom'
const typeOf = (outline: XmlElement): string | undefined => attribute(outline, 'type')?.trim()

function versionOf(element: XmlElement): string {
  let root = element
  while (root.parent) root = root.parent
  return attribute(root, 'version')?.trim() ?? ''
}

const type = ruleOn<XmlElement>({
  id: 'opml/type',
  level: 'warning',
  says: 'Programs do not know this type of outline',
  fix: 'Write rss, link or include, or leave the type out',
  spec,
  w3c: 'InvalidOutlineType',
  // OPML 2.0 lets everybody make up types; before, there were those that programs had.
  broken: outline => {
    const given = typeOf(outline)
    if (given === undefined || knownTypes.has(given.toLowerCase()) || versionOf(outline) === '2.0') return false
    return { at: attributeNode(outline, 'type')!.at, of: quoted(given) }
  }
})

function missingFrom(
  name: string,
  head: Omit<Rule, 'level' | 'spec' | 'says'>,
  says: string,
  when: (outline: XmlElement) => boolean
): RuleOn<XmlElement> {
  return ruleOn<XmlElement>({
    ...head,
    level: 'warning',
    says,
    spec,
    broken: outline => when(outline) && !attribute(outline, name)?.trim()
  })
}

const xmlUrl = missingFrom(
  'xmlUrl',
  { id: 'opml/xml-url', fix: 'Add xmlUrl with the address of the feed', w3c: 'MissingXmlURL' },
  'A subscription does not give the address of its feed',
  outline => isSubscription(typeOf(outline))
)

const titled = missingFrom(
  'title',
  { id: 'opml/title', fix: 'Add title, with the same words as text', w3c: 'MissingTitleAttr' },
  'A subscription has no title',
  outline => isSubscription(typeOf(outline))
)

const url = missingFrom(
  'url',
  { id: 'opml/url', fix: 'Add url', w3c: 'MissingUrlAttr' },
  'A link has no address',
  outline => /^(?:link|include)$/i.test(typeOf(outline) ?? '')
)

const untyped = ruleOn<XmlElement>({
  id: 'opml/type-missing',
  level: 'warning',
  says: 'An outline has the attributes of a feed or page, and no type',
  fix: 'Add type="rss" for a feed, or type="link" for a page',
  spec,
  w3c: 'MissingOutlineType',
  broken: outline =>
    typeOf(outline) === undefined &&
    ['xmlUrl', 'url', 'htmlUrl', 'version', 'description', 'language'].some(
      name => attributeNode(outline, name) !== undefined
    )
})

const feedVersions = /^(?:RSS|RSS1|RSS2|scriptingNews|atom(?:\d.*)?)$/i

const outlineVersion = ruleOn<XmlElement>({
  id: 'opml/outline-version',
  level: 'warning',
  says: 'This is not a version of a feed',
  fix: 'Write RSS, RSS1, RSS2 or scriptingNews, or leave it out',
  spec,
  w3c: 'InvalidOutlineVersion',
  broken: outline => {
    const node = attributeNode(outline, 'version')
    return node !== undefined && !feedVersions.test(node.value.trim()) && { at: node.at, of: quoted(node.value) }
  }
})

const wordless = ruleOn<XmlElement>({
  id: 'opml/text',
  level: 'error',
  says: 'An outline has no text',
  fix: 'Add text: programs show it',
  spec,
  w3c: 'MissingAttribute',
  broken: outline => attribute(outline, 'text') === undefined
})

const silent = ruleOn<XmlElement>({
  id: 'opml/empty-text',
  level: 'info',
  says: 'The text of an outline is empty',
  fix: 'Write what programs should show',
  spec,
  broken: outline => attribute(outline, 'text')?.trim() === ''
})

const optional = (value: ValueKind): AttributeDeclaration => ({ value })

const attributes = names<AttributeDeclaration>({
  // Programs show it as HTML.
  text: optional(htmlText),
  type: optional(someText),
  isComment: optional(trueFalse),
  isBreakpoint: optional(trueFalse),
  created: optional(rfc822Date),
  category: optional(anyText),
  description: optional(anyText),
  htmlUrl: optional(link),
  language: optional(besides(language, 'unknown')),
  title: optional(anyText),
  version: optional(anyText),
  xmlUrl: optional(link),
  url: optional(link)
})

const outlineChildren = new Map<string, Declaration>()
const outline: Declaration = {
  place: 'outline',
  many: true,
  attributes,
  children: outlineChildren,
  rules: [type, xmlUrl, titled, url, untyped, outlineVersion, wordless, silent]
}
outlineChildren.set('outline', outline)

const one = (value: ValueKind): Declaration => ({ value })

const head: Declaration = {
  place: 'head',
  children: names<Declaration>({
    title: one(anyText),
    dateCreated: one(rfc822Date),
    dateModified: one(rfc822Date),
    ownerName: one(anyText),
    ownerEmail: one({ ...contact, rules: contact.rules.filter(({ level }) => level === 'error') }),
    ownerId: one(link),
    docs: one(link),
    expansionState: one({ name: 'list of lines', rules: [expansion] }),
    vertScrollState: one(integer),
    windowTop: one(integer),
    windowLeft: one(integer),
    windowBottom: one(integer),
    windowRight: one(integer)
  })
}

const body: Declaration = {
  children: names<Declaration>({ outline }),
  required: names<ListedRule>({ outline: missingElement })
}

const root: Declaration = {
  place: 'opml',
  attributes: names<AttributeDeclaration>({ version: { value: version, required: true } }),
  children: names<Declaration>({ head, body }),
  required: names<ListedRule>({ head: missingElement, body: missingElement })
}

const oldDocument: Declaration = {
  ...root,
  attributes: names<AttributeDeclaration>({ version: { value: anyText } }),
  rules: [oldRoot]
}

export const opml: readonly Grammar[] = [
  { flavour: 'opml', roots: ['{}opml'], declaration: root },
  { flavour: 'opml', roots: ['{}outlineDocument'], declaration: oldDocument }
]
