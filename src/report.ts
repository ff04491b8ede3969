// The door of report/: problems as text, one form a file. Pure: nothing is read, printed or coloured unless asked.
export { github } from './report/github.ts'
export { checked, jsonl } from './report/jsonl.ts'
export { type PrettyOptions, pretty } from './report/pretty.ts'
export { type SarifOptions, sarif } from './report/sarif.ts'
