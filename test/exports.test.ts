// The names that others build on: a change of this list is a change of the version.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../src/index.ts'

test('the library has these values', () => {
  expect(Object.keys(library).sort()).toEqual([
    'agreement',
    'alternates',
    'authors',
    'build',
    'check',
    'compile',
    'configSchema',
    'configuration',
    'diff',
    'documents',
    'folder',
    'manifestIn',
    'newsroom',
    'parseByline',
    'parseDate',
    'publish',
    'read',
    'roster',
    'sourcesOf',
    'writers'
  ])
})

test('and these types', () => {
  const text = readFileSync('src/index.ts', 'utf8')
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\}/gms)]
  const types = lists.flatMap(([, all, names]) =>
    names!
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '' && (all !== undefined || name.startsWith('type ')))
      .map(name => name.replace('type ', ''))
  )
  expect(types.sort()).toEqual([
    'Author',
    'Body',
    'BuildRequest',
    'BuildResult',
    'Byline',
    'BylineOptions',
    'Change',
    'CheckOptions',
    'Checked',
    'CheckedFeed',
    'Compiled',
    'Config',
    'Correction',
    'Credit',
    'DateOptions',
    'DateResult',
    'Draft',
    'Enclosure',
    'Episode',
    'Feed',
    'Field',
    'Format',
    'Image',
    'Item',
    'Level',
    'Manifest',
    'Masthead',
    'Moment',
    'Newsroom',
    'Place',
    'Problem',
    'Published',
    'Rendered',
    'Role',
    'Roster',
    'Show',
    'Source',
    'Surroundings',
    'Value',
    'Verdict',
    'Withdrawal'
  ])
})
