// What can be wrong with how feeds are chosen.
import { ownRules } from '../problem.ts'

export const selectRules = ownRules('config', {
  'config/feed-path': {
    level: 'error',
    says: 'Two feeds, or a feed and another file, have the same path',
    fix: 'Give one of them another path',
    fixed: true
  }
})
