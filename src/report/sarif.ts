// Problems as a SARIF 2.1.0 log, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
import type { Level, Problem } from '../problem.ts'

/** What is known of a rule beyond its problems; what `check` calls a rule's head fits. */
export interface RuleHead {
  readonly id: string
  readonly level: Level
  readonly says: string
  readonly fix: string
  readonly spec: string
}

export interface SarifOptions {
  readonly version: string
  /** Rules that may occur; those without a problem are left out. */
  readonly rules?: readonly RuleHead[]
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** The whole log, a JSON text that ends with a line break. Columns count UTF-16 units, as ours do. */
export function sarif(problems: readonly Problem[], { version, rules = [] }: SarifOptions): string {
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort()
  const heads = new Map(rules.map(head => [head.id, head]))
  const index = new Map(ids.map((id, at) => [id, at]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dateline', version, rules: ids.map(id => descriptor(id, heads.get(id))) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map(problem => result(problem, index.get(problem.rule)))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor(id: string, head: RuleHead | undefined): object {
  if (!head) return { id }
  return {
    id,
    shortDescription: { text: `${head.says}.` },
    help: { text: `${head.fix}.` },
    helpUri: head.spec,
    defaultConfiguration: { level: levels[head.level] }
  }
}

function result({ rule, level, place, text, w3c }: Problem, ruleIndex: number | undefined): object {
  const { file, line, column, field } = place
  const region = line === undefined ? undefined : { startLine: line, startColumn: column }
  const physicalLocation = { artifactLocation: { uri: address(file) }, region }
  const logicalLocations = field === undefined ? undefined : [{ name: field, kind: 'member' }]
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: { text },
    locations:
      file === '' && !logicalLocations
        ? []
        : [file === '' ? { logicalLocations } : { physicalLocation, logicalLocations }],
    properties: w3c === undefined ? undefined : { w3c }
  }
}

/** A path as the relative or file: address that SARIF wants. */
function address(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${path}` : path
}
