// The rules that commands check themselves.
import { ownRules } from '../problem.ts'

export const commandRules = ownRules('command', {
  'check/unreadable': {
    level: 'error',
    says: 'A file that is to be checked cannot be read',
    fix: 'Check its name and permissions',
    fixed: true
  }
})
