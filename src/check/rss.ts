// What RSS 2.0 and its forerunners 0.91 to 0.94 demand: which elements may appear where, and what each may contain.
// https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile

import { child, trimmed, type XmlElement } from '../syntax/xml/element.ts'
import { missingElement } from './any/structure.ts'
import type { AttributeDeclaration, Declaration, Digest, Grammar, ValueKind } from './grammar.ts'
import { names } from './grammar.ts'
import {
  attributedRules,
  channelRules,
  imageRules,
  missing,
  noBlink,
  skipRules,
  textInputRules,
  wholeRules
} from './rss/channel.ts'
import { itemRules } from './rss/item.ts'
import * as values from './rss/values.ts'
import type { ListedRule } from './rule.ts'
import { listed } from './rule.ts'
import { rfc822Date } from './values/date.ts'
import { contact } from './values/email.ts'
import { language } from './values/language.ts'
import { htmlText } from './values/markup.ts'
import { mediaTypeAttribute } from './values/mime.ts'
import { ampersandOrLess, anyText, plain, plainOrEmpty } from './values/text.ts'
import { link } from './values/uri.ts'

const title: ValueKind = {
  ...plain,
  name: 'title',
  sound: (given, context) => !given.includes('<') && plain.sound!(given, context),
  rules: [...plain.rules, ampersandOrLess]
}
const name: ValueKind = { ...title, name: 'name' }
const description: ValueKind = { ...plainOrEmpty, name: 'description' }

function one(value: ValueKind): Declaration {
  return { value }
}

function many(value: ValueKind, attributes: { readonly [name: string]: AttributeDeclaration } = {}): Declaration {
  return { value, many: true, attributes: names(attributes) }
}

const anyAttribute: AttributeDeclaration = { value: anyText }
const neededAttribute: AttributeDeclaration = { value: anyText, required: true }

export const enclosure: Declaration = {
  twice: listed({
    id: 'rss/one-enclosure',
    level: 'warning',
    says: 'The item has more than one enclosure',
    fix: 'Keep one, and use media:content for further files',
    spec: 'https://www.rssboard.org/rss-profile#element-channel-item-enclosure',
    w3c: 'DuplicateEnclosure'
  }),
  attributes: names<AttributeDeclaration>({
    url: { value: values.enclosureUrl, required: true },
    length: { value: values.enclosureLength, required: true },
    type: { value: mediaTypeAttribute, required: true }
  })
}

const item: Declaration = {
  place: 'item',
  many: true,
  rules: itemRules,
  children: names<Declaration>({
    title: one(title),
    link: one(link),
    description: one(htmlText),
    author: one(contact),
    category: many(name, { domain: anyAttribute }),
    comments: one(link),
    enclosure,
    guid: { value: values.guid, attributes: names({ isPermaLink: { value: values.permanentFlag } }) },
    pubDate: one(rfc822Date),
    source: { value: name, attributes: names({ url: { value: values.sourceUrl, required: true as const } }) }
  })
}

const image: Declaration = {
  place: 'image',
  rules: imageRules,
  children: names<Declaration>({
    url: one(values.imageUrl),
    title: one(title),
    link: one(link),
    width: one(values.imageWidth),
    height: one(values.imageHeight),
    description: one(description)
  }),
  required: names<ListedRule>({ url: missingElement, title: missing.title, link: missing.link })
}

const textInput: Declaration = {
  place: 'textInput',
  rules: textInputRules,
  children: names<Declaration>({
    title: one(title),
    description: one(name),
    name: one(values.formName),
    link: one(link)
  }),
  required: names<ListedRule>({
    title: missing.title,
    description: missing.description,
    name: missingElement,
    link: missing.link
  })
}

const cloud: Declaration = {
  place: 'cloud',
  attributes: names<AttributeDeclaration>({
    domain: neededAttribute,
    port: { value: values.cloudPort, required: true },
    path: neededAttribute,
    registerProcedure: neededAttribute,
    protocol: neededAttribute
  })
}

export const channel: Declaration = {
  place: 'channel',
  rules: channelRules,
  children: names<Declaration>({
    title: one(title),
    link: one(link),
    description: one(description),
    language: one(language),
    copyright: one(description),
    managingEditor: one(contact),
    webMaster: one(contact),
    pubDate: one(rfc822Date),
    lastBuildDate: one(rfc822Date),
    category: many(name, { domain: anyAttribute }),
    generator: one(description),
    docs: one(link),
    cloud,
    ttl: one(values.ttl),
    image,
    rating: one(anyText),
    textInput,
    skipHours: { rules: skipRules, children: names({ hour: many(values.hour) }) },
    skipDays: { rules: skipRules, children: names({ day: many(values.day) }) },
    item,
    blink: { open: true, rules: [noBlink] }
  }),
  required: names<ListedRule>({ title: missing.title, link: missing.link, description: missing.description })
}

const root: Declaration = {
  place: 'rss',
  attributes: names<AttributeDeclaration>({ version: { value: values.rssVersion, required: true } }),
  children: names<Declaration>({ channel }),
  required: names<ListedRule>({ channel: missingElement })
}

/** What the rules on the whole feed need to know about an item after it is released. */
function digest(element: XmlElement): Digest {
  const guid = child(element, 'guid')
  const id = guid && trimmed(guid)
  if (!guid || !id) return { at: element.at }
  return { at: element.at, id, idAt: guid.at }
}

export const rss: Grammar = {
  flavour: 'rss',
  roots: ['{}rss'],
  declaration: root,
  item: ({ name, namespace, parent }, depth) =>
    depth === 2 && name === 'item' && namespace === '' && (!parent || parent.name === 'channel') ? item : undefined,
  digest,
  attributed: attributedRules,
  feed: element => child(element, 'channel', ''),
  whole: wholeRules
}
