// docs/dateline.schema.json: the JSON Schema of dateline.yaml, for editors.
import { configSchema } from '../../src/config.ts'

/** The text of docs/dateline.schema.json. */
export function schemaText(): string {
  return `${JSON.stringify(configSchema(), null, 2)}\n`
}
