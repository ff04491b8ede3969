// What can be wrong with what the settings name: the settings file, the authors, the assets and the output folder.
import { ownRules } from '../problem.ts'

export const newsroomRules = ownRules('config', {
  'config/missing': {
    level: 'error',
    says: 'There is no settings file',
    fix: 'Write dateline.yaml in the folder of items, with at least the title and the address of the site',
    fixed: true
  },
  'config/given': {
    level: 'error',
    says: 'The address or the title of the site is given although there is a settings file',
    fix: 'Leave out --url and --title, and write them in the settings file',
    fixed: true
  },
  'config/unreadable': {
    level: 'error',
    says: 'The settings file cannot be read',
    fix: 'Make it a readable file in UTF-8',
    fixed: true
  },
  'config/out': {
    level: 'error',
    says: 'The output folder is the folder of items',
    fix: 'Choose another folder with --out',
    fixed: true
  },
  'config/authors': {
    level: 'error',
    says: 'The file or folder of authors does not exist',
    fix: 'Correct the path, or remove the setting',
    fixed: true
  },
  'config/assets': {
    level: 'warning',
    says: 'The folder of assets does not exist',
    fix: 'Correct the path, or remove the setting',
    fixed: true
  }
})
