// The rules that commands check themselves.
import { ownRules } from '../problem.ts'

export const commandRules = ownRules('command', {
  'build/one-file': {
    level: 'error',
    says: 'One file was given in the place of the folder of items',
    fix: 'Give the folder that all items are in',
    fixed: true
  },
  'adopt/unreadable': {
    level: 'error',
    says: 'A feed whose ids are to be adopted cannot be read',
    fix: 'Give a feed as it was published: RSS, Atom or JSON Feed',
    fixed: true
  },
  'check/unreadable': {
    level: 'error',
    says: 'A file that is to be checked cannot be read',
    fix: 'Check its name and permissions',
    fixed: true
  }
})
