// Dublin Core in feeds: the fifteen elements, their refinements, and the terms. https://www.dublincore.org/specifications/dublin-core/
import { dc as namespace } from '../../namespaces/dc.ts'
import { w3cDate } from '../date.ts'
import type { Element } from '../element.ts'
import { language } from '../language.ts'
import type { Declaration, Rule, Vocabulary } from '../rule.ts'
import { anyText, plain, plainOrEmpty, someText } from '../text.ts'
import { many, one, onFeedAndItems } from './places.ts'

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

export const rdfOutside: Rule<Element> = {
  id: 'dc/rdf',
  level: 'error',
  says: 'RDF stands in a feed that is none',
  fix: 'Write the name or word as text; descriptions in RDF are for RSS 1.0',
  spec: 'https://web.resource.org/rss/1.0/modules/dc/',
  w3c: 'UndefinedElement',
  broken: (element, { flavour }) =>
    flavour !== 'rss1' && element.children.filter(one => one.namespace === rdfNamespace).map(({ at }) => ({ at }))
}

const person: Declaration = { ...many(plain), rules: [rdfOutside] }
const date = one(w3cDate)

export const dc: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  // Refinements with a full stop (dc:date.Taken) were allowed before there were terms.
  lenient: true,
  in: onFeedAndItems({
    title: one(plain),
    creator: person,
    subject: { ...many(plain), rules: [rdfOutside] },
    description: one(plainOrEmpty),
    publisher: person,
    contributor: person,
    date,
    type: many(someText),
    format: many(someText),
    identifier: many(someText),
    source: many(someText),
    language: one(language),
    relation: many(anyText),
    coverage: many(anyText),
    rights: one(plain)
  })
}

export const dcterms: Vocabulary = {
  name: 'dcterms',
  namespaces: ['http://purl.org/dc/terms/'],
  lenient: true,
  in: onFeedAndItems({
    created: date,
    issued: date,
    modified: date,
    dateAccepted: date,
    dateCopyrighted: date,
    dateSubmitted: date
  })
}

export const dcHeads = [rdfOutside]
