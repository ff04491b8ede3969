// What can go wrong in the output folder.
import { ownRules } from '../problem.ts'

export const publishRules = ownRules('publish', {
  'publish/not-writable': {
    level: 'error',
    says: 'The output folder cannot be written to',
    fix: 'Correct its permissions, or choose another folder with --out',
    fixed: true
  },
  'publish/busy': {
    level: 'error',
    says: 'Another build is writing to the output folder',
    fix: 'Wait until it has finished, and build again',
    fixed: true
  },
  'publish/failed': {
    level: 'error',
    says: 'Writing to the output folder failed',
    fix: 'Remove the cause that the message names, and build again',
    fixed: true
  },
  'publish/forbidden-folder': {
    level: 'error',
    says: 'The output folder is one that feeds are never written into',
    fix: 'Choose another folder with --out',
    fixed: true
  },
  'publish/foreign-folder': {
    level: 'error',
    says: 'The output folder holds files, and dateline did not write there before',
    fix: 'Choose another folder with --out, or run the build once with --force',
    fixed: true
  },
  'publish/manifest': {
    level: 'error',
    says: 'The list of what dateline wrote into the output folder cannot be read',
    fix: 'Restore .dateline.json, or run the build once with --adopt-out',
    fixed: true
  },
  'publish/foreign-file': {
    level: 'error',
    says: 'The path of a feed is taken by a file or folder that dateline did not write',
    fix: 'Move it away, or choose another path for the feed',
    fixed: true
  },
  'publish/changed-file': {
    level: 'warning',
    says: 'A file that no feed needs any more was changed by somebody else and stays',
    fix: 'Remove it by hand',
    fixed: true
  }
})
