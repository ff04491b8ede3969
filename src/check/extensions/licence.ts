// Creative Commons licences, in the module of RSS 2.0 and in the one of RSS 1.0. https://www.rssboard.org/creative-commons

import { cc as rdfModule } from '../../namespaces/cc.ts'
import { creativeCommons as rssModule } from '../../namespaces/creativecommons.ts'
import { rdf as rdfSyntax } from '../../namespaces/rdf.ts'
import { child, type XmlElement } from '../../syntax/xml/element.ts'
import type { Declaration, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { link } from '../values/uri.ts'
import { many, onFeedAndItems } from './places.ts'

const rdfNamespace = rdfSyntax.uri
const spec = 'https://www.rssboard.org/creative-commons'

export const licenceMissing = ruleOn<XmlElement>({
  id: 'cc/resource',
  level: 'error',
  says: 'The licence has no address',
  fix: 'Add rdf:resource with the address of the licence',
  spec,
  w3c: 'MissingAttribute',
  broken: ({ attributes }) => !attributes.some(one => one.namespace === rdfNamespace && one.name === 'resource')
})

function licensedTwice(w3c: string): RuleOn<XmlElement> {
  return ruleOn<XmlElement>({
    id: w3c === 'DuplicateSemantics' ? 'cc/feed-twice' : 'cc/item-twice',
    level: 'warning',
    says: 'The licence is given in two ways',
    fix: 'Keep creativeCommons:license',
    spec,
    w3c,
    broken: holder => {
      const other = child(holder, 'license', rdfModule.uri)
      return other && child(holder, 'license', rssModule.uri) ? { at: other.at, of: '<cc:license>' } : false
    }
  })
}

export const feedTwice = licensedTwice('DuplicateSemantics')
export const itemTwice = licensedTwice('DuplicateItemSemantics')

const resource: Declaration = {
  open: 'content',
  many: true,
  attributes: new Map([[`{${rdfNamespace}}resource`, {}]]),
  rules: [licenceMissing]
}

export const creativeCommons: Vocabulary = {
  name: rssModule.prefix,
  namespaces: [rssModule.uri],
  in: onFeedAndItems({ license: many(link) })
}

export const cc: Vocabulary = {
  name: rdfModule.prefix,
  namespaces: [rdfModule.uri],
  in: {
    ...onFeedAndItems({ license: resource }),
    image: names<Declaration>({ license: resource }),
    textInput: names<Declaration>({ license: resource }),
    RDF: names<Declaration>({ License: { open: true, many: true }, Work: { open: true, many: true } })
  },
  rules: { channel: [feedTwice], feed: [feedTwice], item: [itemTwice], entry: [itemTwice] }
}
