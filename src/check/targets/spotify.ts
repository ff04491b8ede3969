// What is publicly known of Spotify's demands on podcasts.
import { attribute, children } from '../../syntax/xml/element.ts'
import { targets } from '../../targets.ts'
import { exactNamespaces, formatOf } from './asks.ts'
import { rulesOfTarget, type TargetRules } from './rule.ts'

const target = targets.spotify
const { onItem } = rulesOfTarget(target)

export const spotify: TargetRules = {
  target,
  feed: [
    formatOf(target, target.sources.publishers, 'warning'),
    exactNamespaces(target, target.sources.readers, 'warning')
  ],
  item: [
    onItem('enclosure', {
      says: 'The file of the episode has no length or no type',
      fix: 'Write <enclosure url="…" length="…" type="…"/>: Spotify refuses the episode without them',
      source: target.sources.publishers,
      broken: ({ element }) => {
        const files = children(element, 'enclosure')
        if (files.length === 0) return { of: 'no enclosure' }
        const lacking = ['length', 'type'].filter(name => !attribute(files[0]!, name)?.trim())
        return lacking.length > 0 && { at: files[0]!.at, of: `no ${lacking.join(', no ')}` }
      }
    })
  ]
}
