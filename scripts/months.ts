// Writes src/normalize/byline/months.ts: the names of months in the languages of bylines, as CLDR has them; a test fails when a language is missing.
import { writeFileSync } from 'node:fs'
import { languages } from '../src/normalize/byline/languages.ts'
import { monthNames } from '../src/normalize/byline/table.ts'

/** The text of src/normalize/byline/months.ts. */
export function monthsText(): string {
  const rows = languages.map(({ tag }) => `  ${tag}: '${monthNames(tag).join(', ').replaceAll("'", "\\'")}'`)
  return `// Names of months by language, as CLDR has them: asking Intl for all takes a tenth of a second. Written by scripts/months.ts.
export const months: Readonly<Record<string, string>> = {
${rows.join(',\n')}
}
`
}

if (process.argv[1]?.endsWith('months.ts')) writeFileSync('src/normalize/byline/months.ts', monthsText())
