// Writes docs/rules.md from the rules themselves; a test fails when it is stale.
import { writeFileSync } from 'node:fs'
import { page } from './rules/page.ts'

writeFileSync(new URL('../docs/rules.md', import.meta.url), page())
