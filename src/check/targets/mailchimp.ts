// What Mailchimp and other RSS-to-e-mail services ask of feeds.
import { targets } from '../../targets.ts'
import { formatOf, missingInItem } from './asks.ts'
import type { TargetRules } from './rule.ts'

const target = targets.mailchimp
const { sources } = target

export const mailchimp: TargetRules = {
  target,
  feed: [formatOf(target, sources.mailchimp, 'warning')],
  item: [
    missingInItem(target, 'pubDate', sources.mailchimp),
    missingInItem(target, 'title', sources.others),
    missingInItem(target, 'link', sources.others),
    missingInItem(target, 'guid', sources.others)
  ]
}
