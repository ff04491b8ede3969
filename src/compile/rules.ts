// What can be wrong with the items and feeds of one build, seen together.
import { ownRules } from '../problem.ts'

export const buildItemRules = ownRules('item', {
  'item/duplicate-id': {
    level: 'error',
    says: 'Two items have the same id, and the later one is held back',
    fix: 'Give one of them an id or a slug of its own'
  },
  'item/duplicate-link': {
    level: 'warning',
    says: 'Two items have the same address, and readers take them for one',
    fix: 'Give one of them a slug or an address of its own'
  },
  'item/no-link': {
    level: 'warning',
    says: 'Items have no address, and the settings have no pattern for one',
    fix: 'Add link: with the pattern of the addresses of your site'
  },
  'item/outside-site': {
    level: 'warning',
    says: 'The pattern of addresses leads outside the site, which is below a path of its host',
    fix: 'Begin link: with the path of the site, or write the whole address'
  },
  'item/unknown-field': {
    level: 'warning',
    says: 'An item lacks a title, a date or its authors, and has a field with a similar name',
    fix: 'Correct the name of the field, or map it with fields: in the settings'
  },
  'item/embargoed': {
    level: 'info',
    says: 'An item is held back until its time of publication',
    fix: 'Build again then, or leave dateline watch running'
  },
  'item/minor': {
    level: 'warning',
    says: 'An edit is marked as minor, and without the ledger its date moves all the same',
    fix: 'Set ids: { ledger: true }, or leave out updated'
  },
  'item/missing-file': {
    level: 'warning',
    says: 'An item links to a file of the site that the folder of assets does not have',
    fix: 'Add the file, or correct the address'
  }
})

export const buildFeedRules = ownRules('feed', {
  'feed/empty': {
    level: 'warning',
    says: 'A feed has no items',
    fix: 'Check what the feed selects in the settings, or remove it'
  },
  'feed/left-out': {
    level: 'info',
    says: 'An item is left out of the feed for an aggregator or platform, which would refuse it',
    fix: 'Change the item, or turn off the rule of the target that the message quotes'
  },
  'feed/artwork': {
    level: 'warning',
    says: 'The cover of a podcast is missing, or not what directories take',
    fix: 'Give a square JPEG or PNG file of 1400 to 3000 pixels as podcast.image'
  },
  'feed/chapters': {
    level: 'warning',
    says: 'The file of an episode’s chapters would overwrite a feed, and is not written',
    fix: 'Give the feed another path'
  }
})
