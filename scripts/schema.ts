// Writes docs/dateline.schema.json, the JSON Schema of dateline.yaml for editors; a test fails when it is stale.
import { writeFileSync } from 'node:fs'
import { configSchema } from '../src/config.ts'

/** The text of docs/dateline.schema.json. */
export function schemaText(): string {
  return `${JSON.stringify(configSchema(), null, 2)}\n`
}

if (process.argv[1]?.endsWith('schema.ts')) writeFileSync('docs/dateline.schema.json', schemaText())
