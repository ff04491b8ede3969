// npm run docs: writes all of docs/ that is made from the code; a test fails when one of them is stale.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cliPage } from './docs/cli.ts'
import { configPage } from './docs/config.ts'
import { rulePages, rulesPage } from './docs/rules.ts'
import { schemaText } from './docs/schema.ts'
import { targetPages } from './docs/targets.ts'
import { map } from './map.ts'

/** The generated files and their texts. */
export function generated(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/map.md', map()],
    ['docs/rules.md', rulesPage()],
    ...[...rulePages()].map(([name, text]) => [`docs/rules/${name}`, text] as const),
    ...[...targetPages()].map(([name, text]) => [`docs/targets/${name}`, text] as const),
    ['docs/config.md', configPage()],
    ['docs/dateline.schema.json', schemaText()],
    ['docs/cli.md', cliPage()]
  ])
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const files = generated()
  for (const folder of ['docs/rules', 'docs/targets']) {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!files.has(`${folder}/${name}`)) rmSync(`${folder}/${name}`)
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
