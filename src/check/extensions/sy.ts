// RSS 1.0 syndication module: how often to come back. https://web.resource.org/rss/1.0/modules/syndication/

import { sy as namespace } from '../../namespaces/sy.ts'
import type { ValueKind, Vocabulary } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { w3cForm } from '../values/date.ts'
import { blank, oneOf } from '../values/text.ts'
import { one, onFeeds } from './places.ts'

const spec = 'https://web.resource.org/rss/1.0/modules/syndication/'

export const updatePeriod = oneOf(['hourly', 'daily', 'weekly', 'monthly', 'yearly'], {
  id: 'sy/update-period',
  level: 'error',
  says: 'This is not an update period',
  fix: 'Write hourly, daily, weekly, monthly or yearly',
  spec,
  w3c: 'InvalidUpdatePeriod'
})

const frequency = ruleOn<TextValue>({
  id: 'sy/update-frequency',
  level: 'error',
  says: 'This is not a number of updates in a period',
  fix: 'Write a whole number, 1 or greater',
  spec,
  w3c: 'InvalidInteger',
  broken: ({ text }) => !/^0*[1-9]\d*$/.test(text)
})

export const updateFrequency: ValueKind = {
  name: 'number of updates',
  sound: text => /^[1-9]\d*$/.test(text),
  rules: [blank, frequency]
}

/** When counting began: any date, however long ago. */
const updateBase: ValueKind = { name: 'W3C date', rules: [w3cForm] }

export const sy: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri],
  in: onFeeds({ updatePeriod: one(updatePeriod), updateFrequency: one(updateFrequency), updateBase: one(updateBase) })
}
