// Ids of any format: they must stay the same from visit to visit.
import { ruleOn, type TextValue } from '../rule.ts'

const visit =
  /[?&;](?:sid=[0-9a-f]{20}|(?:(?:php|asp\.?net_?|j)?sess(?:ion)?_?(?:id)?|s_id|aspsessionid\w*|cfid|cftoken|token|auth|utm_[a-z]+|fbclid|gclid|rand|random|nocache|cachebust(?:er)?|timestamp)=)/i

/** Whether a session, a campaign or a time of day is part of an id. */
export const isUnstable = (id: string): boolean => visit.test(id)

export const unstableId = ruleOn<TextValue>({
  id: 'id/unstable',
  level: 'warning',
  says: 'This id looks as if it will change from visit to visit',
  fix: 'Keep sessions, campaigns and times of day out of ids: when an id changes, readers show the item again',
  spec: 'https://www.rssboard.org/rss-profile#element-channel-item-guid',
  broken: ({ text }) => isUnstable(text)
})
