// Dublin Core in feeds: the fifteen elements, their refinements, and the terms. https://www.dublincore.org/specifications/dublin-core/

import { dc as namespace } from '../../namespaces/dc.ts'
import { dcterms as termsNamespace } from '../../namespaces/dcterms.ts'
import type { Vocabulary } from '../grammar.ts'
import { w3cDate } from '../values/date.ts'
import { language } from '../values/language.ts'
import { anyText, plain, plainOrEmpty, someText } from '../values/text.ts'
import { many, one, onFeedAndItems } from './places.ts'

const person = many(plain)
const date = one(w3cDate)

const elements = {
  title: one(plain),
  creator: person,
  subject: many(plain),
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
}

export const dc: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onFeedAndItems(elements),
  // They can describe anything, and were refined (dc:date.Taken) before there were terms.
  lenient: new Set(Object.keys(elements)),
  refined: true
}

export const dcterms: Vocabulary = {
  name: termsNamespace.prefix,
  namespaces: [termsNamespace.uri],
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
