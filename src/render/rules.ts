// What can be wrong with the text of an article in a feed.
import { ownRules } from '../problem.ts'

export const renderRules = ownRules('render', {
  'render/address': {
    level: 'warning',
    says: 'An address in the text cannot be used in a feed and is left out',
    fix: 'Write the whole address, with https:// before it'
  },
  'render/embed': {
    level: 'info',
    says: 'Something embedded in the text cannot be shown in a feed and is replaced by a link',
    fix: 'Describe it in the text if the link alone says too little'
  },
  'render/page': {
    level: 'warning',
    says: 'A link leads to a source file that is not a published item or has no address, and is left out',
    fix: 'Write the address of the page'
  },
  'render/picture': {
    level: 'warning',
    says: 'A picture is shown as text, since its address has a space in it',
    fix: 'Write %20 in place of the space, or put the address in <>'
  },
  'render/formula': {
    level: 'warning',
    says: 'A formula in MathML is shown as plain text, since most readers show no MathML',
    fix: 'Read the item in the feed once'
  },
  'render/drawing': {
    level: 'warning',
    says: 'A drawing (svg) with words in it is left out, since feeds carry no drawings',
    fix: 'Put a picture of it in the text'
  },
  'render/limit': {
    level: 'warning',
    says: 'A body is larger or nests deeper than any article and is left out',
    fix: 'Shorten it, or split the item'
  },
  'render/shortcodes': {
    level: 'warning',
    says: 'Markup of a site generator is left out of the feed',
    fix: 'Read the item in the feed once, and write what it must show in the text itself'
  }
})
