// Dublin Core in feeds: the fifteen elements, their refinements, and the terms. https://www.dublincore.org/specifications/dublin-core/

import { dc as namespace } from '../../namespaces/dc.ts'
import { dcterms as termsNamespace } from '../../namespaces/dcterms.ts'
import type { Declaration, ValueKind, Vocabulary } from '../grammar.ts'
import { listed } from '../rule.ts'
import { w3cDate } from '../values/date.ts'
import { language } from '../values/language.ts'
import { anyText, plain, plainOrEmpty, someText } from '../values/text.ts'
import { many, one, onFeedAndItems } from './places.ts'

const twice = listed({
  id: 'dc/twice',
  level: 'warning',
  says: 'This element is there twice, and readers show one of them',
  fix: 'Keep the one that matters',
  spec: 'https://www.dublincore.org/specifications/dublin-core/dces/',
  w3c: 'DuplicateElement'
})

/** An element of which readers show the first or the last. */
const usuallyOne = (value: ValueKind): Declaration => ({ ...one(value), twice })

const person = many(plain)
const date = usuallyOne(w3cDate)

/** All may be repeated (DCMES 1.1); of what readers show once, a second is a warning. */
const elements = {
  title: usuallyOne(plain),
  creator: person,
  subject: many(plain),
  description: usuallyOne(plainOrEmpty),
  publisher: person,
  contributor: person,
  date,
  type: many(someText),
  format: many(someText),
  identifier: many(someText),
  source: many(someText),
  language: usuallyOne(language),
  relation: many(anyText),
  coverage: many(anyText),
  rights: usuallyOne(plain)
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
