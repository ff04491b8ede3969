// What a build does not publish by accident.
import { ownRules } from '../problem.ts'

export const guardRules = ownRules('publish', {
  'guard/shrink': {
    level: 'error',
    says: 'Most of what was published would be lost',
    fix: 'Look whether the folder of items is complete, or allow it with --allow-shrink',
    fixed: true
  },
  'guard/reannounced': {
    level: 'error',
    says: 'Subscribers would see many old items as new',
    fix: 'Give the items the ids and dates that they had, or accept it with --accept',
    fixed: true
  },
  'guard/vanished': {
    level: 'warning',
    says: 'Published items are gone from the sources, and were not withdrawn',
    fix: 'Restore the file and add withdrawn: with a date and a reason, unless readers may keep their copy',
    fixed: true
  },
  'guard/kept': {
    level: 'warning',
    says: 'A feed stays as it was, since the items that it had were refused',
    fix: 'Correct the refused items, or build once with --allow-shrink',
    fixed: true
  }
})
