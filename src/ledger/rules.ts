// What can be wrong with dateline.lock.
import { ownRules } from '../problem.ts'

export const ledgerRules = ownRules('config', {
  'ledger/unreadable': {
    level: 'error',
    says: 'The ledger of ids cannot be read',
    fix: 'Resolve the conflict in dateline.lock, or restore the file',
    fixed: true
  },
  'ledger/twins': {
    level: 'error',
    says: 'The ledger of ids has an id twice',
    fix: 'Remove the line that is not right',
    fixed: true
  },
  'ledger/not-written': {
    level: 'warning',
    says: 'The ledger of ids could not be written',
    fix: 'Correct its permissions, and build again',
    fixed: true
  }
})
