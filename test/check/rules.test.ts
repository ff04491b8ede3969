// docs/rules.md says what the rules say.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { page } from '../../scripts/rules/page.ts'

test('docs/rules.md is up to date (npm run rules)', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(page())
})
