// Writes src/normalize/byline/months.ts: the names of months and weekdays in the languages of bylines, as CLDR has them; a test fails when a language is missing.
import { writeFileSync } from 'node:fs'
import { languages } from '../src/normalize/byline/languages.ts'
import { monthNames, weekdayNames } from '../src/normalize/byline/table.ts'

/** The text of src/normalize/byline/months.ts. */
export function monthsText(): string {
  const rows = (names: (tag: string) => readonly string[]): string =>
    languages.map(({ tag }) => `  ${tag}: '${names(tag).join(', ').replaceAll("'", "\\'")}'`).join(',\n')
  return `// Names of months and weekdays by language, as CLDR has them: asking Intl for all takes a tenth of a second. Written by scripts/months.ts.
export const months: Readonly<Record<string, string>> = {
${rows(monthNames)}
}

export const weekdays: Readonly<Record<string, string>> = {
${rows(weekdayNames)}
}
`
}

if (process.argv[1]?.endsWith('months.ts')) writeFileSync('src/normalize/byline/months.ts', monthsText())
