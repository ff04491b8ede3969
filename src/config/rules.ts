// What can be wrong with the settings themselves.
import { ownRules } from '../problem.ts'

export const configRules = ownRules('config', {
  'config/yaml': {
    level: 'error',
    says: 'The settings are not valid YAML',
    fix: 'Correct the line that the message names',
    fixed: true
  },
  'config/unknown-key': {
    level: 'error',
    says: 'The settings have no such key',
    fix: 'Correct its spelling, or remove it',
    fixed: true
  },
  'config/value': {
    level: 'error',
    says: 'A setting has a value that it cannot have',
    fix: 'Write a value of the kind that the message names',
    fixed: true
  },
  'config/field': {
    level: 'error',
    says: 'fields: names a field that dateline does not know',
    fix: 'Write one of the names in the message on the right side',
    fixed: true
  },
  'config/rule': {
    level: 'error',
    says: 'rules: names a rule that does not exist, or whose level cannot be changed',
    fix: 'Correct the name, or remove the line',
    fixed: true
  }
})
