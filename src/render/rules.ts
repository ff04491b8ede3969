// What can be wrong with the text of an article in a feed.
import { ownRules } from '../problem.ts'

export const renderRules = ownRules('render', {
  'render/address': {
    level: 'warning',
    says: 'An address in the text cannot be used in a feed and is left out',
    fix: 'Write the whole address, with https:// before it'
  },
  'render/embed': {
    level: 'warning',
    says: 'Something embedded in the text cannot be shown in a feed and is left out',
    fix: 'Add a link to it to the text'
  },
  'render/shortcodes': {
    level: 'warning',
    says: 'Markup of a site generator is left out of the feed',
    fix: 'Read the item in the feed once, and write what it must show in the text itself'
  }
})
