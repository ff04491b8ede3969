// What RSS 1.0 and 0.90 demand: the RDF kind of RSS. https://web.resource.org/rss/1.0/spec

import { foaf } from '../namespaces/foaf.ts'
import { rdf as rdfSyntax, rdfs } from '../namespaces/rdf.ts'
import { rss1 as rss1Namespace, rss090 } from '../namespaces/rss1.ts'
import { xhtml } from '../namespaces/xhtml.ts'
import { quoted } from '../syntax/quoted.ts'
import { attribute, child, type XmlElement } from '../syntax/xml/element.ts'
import { missingAttribute, missingElement } from './any/structure.ts'
import type { AttributeDeclaration, Declaration, Grammar, Vocabulary, Whole } from './grammar.ts'
import { names } from './grammar.ts'
import { listed, rootRules, syntaxRules } from './rdf/syntax.ts'
import { missing } from './rss/channel.ts'
import { bodyElsewhere } from './rss/item.ts'
import { formName } from './rss/values.ts'
import type { ListedRule } from './rule.ts'
import { ruleOn } from './rule.ts'
import { htmlText, xhtmlTree } from './values/markup.ts'
import { anyText, plain, plainOrEmpty } from './values/text.ts'
import { link } from './values/uri.ts'

const rdfNamespace = rdfSyntax.uri
const rss1 = rss1Namespace.uri
const rss09 = rss090.uri
const spec = 'https://web.resource.org/rss/1.0/spec'

const about = ruleOn<XmlElement>({
  ...missingAttribute,
  id: 'rdf/about',
  says: 'The element has no rdf:about',
  fix: 'Add rdf:about with the address of the page',
  spec: `${spec}#s5.3.1`,
  broken: element =>
    element.namespace === rss1 &&
    attribute(element, 'about', rdfNamespace) === undefined && { at: element.at, of: `rdf:about of <${element.name}>` }
})

const items = ruleOn<XmlElement>({
  ...missingElement,
  id: 'rdf/items',
  says: 'The channel does not list its items',
  fix: 'Add <items><rdf:Seq>…</rdf:Seq></items>',
  spec: `${spec}#s5.3.5`,
  broken: channel => channel.namespace === rss1 && !child(channel, 'items')
})

const noChannel = ruleOn<XmlElement>({
  ...missingElement,
  id: 'rdf/channel',
  says: 'The feed has no channel',
  fix: 'Add one',
  spec: `${spec}#s5.3`,
  broken: root => !child(root, 'channel', rss1) && !child(root, 'channel', rss09)
})

const aboutTwice = ruleOn<Whole>({
  id: 'rdf/about-twice',
  level: 'error',
  says: 'Two items have the same rdf:about',
  fix: 'Keep one',
  spec: `${spec}#s5.5`,
  w3c: 'DuplicateValue',
  broken: ({ items: all }) => {
    const seen = new Set<string>()
    return all
      .filter(({ id }) => id !== undefined && seen.size === seen.add(id).size)
      .map(({ at, id }) => ({ at, of: quoted(id!) }))
  }
})

/** In `items`; `resource` without its prefix is how RDF was written before 2004. */
const list: Declaration = {
  children: names<Declaration>({
    li: { many: true, open: 'content', attributes: names<AttributeDeclaration>({ resource: {} }), rules: [listed] }
  })
}

const item: Declaration = {
  place: 'item',
  many: true,
  rules: [about, bodyElsewhere, ...syntaxRules],
  children: names<Declaration>({
    title: { value: plain },
    link: { value: link },
    description: { value: htmlText, open: 'content' }
  }),
  required: names<ListedRule>({ title: missingElement, link: missingElement })
}

const image: Declaration = {
  place: 'image',
  rules: [about, ...syntaxRules],
  children: names<Declaration>({ title: { value: plain }, url: { value: link }, link: { value: link } }),
  required: names<ListedRule>({ title: missing.title, url: missingElement, link: missing.link })
}

const textinput: Declaration = {
  place: 'textInput',
  rules: [about, ...syntaxRules],
  children: names<Declaration>({
    title: { value: plain },
    description: { value: plain },
    name: { value: formName },
    link: { value: link }
  }),
  required: names<ListedRule>({
    title: missing.title,
    description: missing.description,
    name: missingElement,
    link: missing.link
  })
}

const channel: Declaration = {
  place: 'channel',
  rules: [about, items, ...syntaxRules],
  children: names<Declaration>({
    title: { value: plain },
    link: { value: link },
    description: { value: plainOrEmpty },
    image: { open: 'content' },
    items: { children: names({ [`{${rdfNamespace}}Seq`]: list, [`{${rdfNamespace}}Bag`]: list }) },
    textinput: { open: 'content' }
  }),
  required: names<ListedRule>({ title: missing.title, link: missing.link, description: missing.description })
}

function inBoth(declarations: { readonly [name: string]: Declaration }): ReadonlyMap<string, Declaration> {
  const all = Object.entries(declarations)
  return new Map([rss1, rss09].flatMap(namespace => all.map(([name, one]) => [`{${namespace}}${name}`, one])))
}

export const rdf: Grammar = {
  flavour: 'rss1',
  roots: [`{${rdfNamespace}}RDF`],
  declaration: {
    place: 'RDF',
    children: inBoth({ channel, item, image, textinput }),
    rules: [noChannel, ...rootRules]
  },
  item: (element, depth) =>
    depth === 1 && element.name === 'item' && (element.namespace === rss1 || element.namespace === rss09)
      ? item
      : undefined,
  digest: element => {
    const id = attribute(element, 'about', rdfNamespace)
    return id === undefined ? { at: element.at } : { at: element.at, id }
  },
  whole: [aboutTwice],
  feed: root => child(root, 'channel', rss1) ?? child(root, 'channel', rss09)
}

const address: AttributeDeclaration = { value: link }

/** The namespaces of RDF itself, which may appear anywhere in RSS 1.0. */
export const rdfVocabularies: readonly Vocabulary[] = [
  {
    name: 'rdf',
    namespaces: [rdfNamespace],
    attributesIn: { '*': names<AttributeDeclaration>({ about: address, resource: { value: anyText } }) }
  },
  { name: 'rdfs', namespaces: [rdfs.uri] },
  { name: foaf.prefix, namespaces: [foaf.uri], lenient: true },
  { name: 'rss1', namespaces: [rss1] },
  { name: 'rss09', namespaces: [rss09] }
]

/** XHTML in RSS: the body of an item. */
export const xhtmlVocabulary: Vocabulary = {
  name: 'xhtml',
  namespaces: [xhtml.uri],
  in: {
    item: names<Declaration>({
      body: { open: true, value: xhtmlTree },
      div: { open: true, value: xhtmlTree }
    })
  }
}
