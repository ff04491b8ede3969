// The door of report/: problems as text, one file for each form. Pure: nothing is read or printed.
export { github } from './report/github.ts'
export { checked, jsonl } from './report/jsonl.ts'
export { type PrettyOptions, pretty } from './report/pretty.ts'
export { type SarifOptions, sarif } from './report/sarif.ts'
