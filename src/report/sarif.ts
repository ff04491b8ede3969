// Problems as a SARIF 2.1.0 log, which code hosts and editors read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
import type { Problem, Rule } from '../problem.ts'

export interface SarifOptions {
  readonly version: string
  /** The rules that may be reported, by id; those without a problem are left out. */
  readonly rules?: ReadonlyMap<string, Rule>
  /** The section of docs that explains each rule, by id: an absolute address, or a path in the package. */
  readonly sections?: ReadonlyMap<string, string>
  /** The folder that paths are shortened to, where they are below it. */
  readonly folder?: string
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** The whole log, a JSON text that ends with a line break. Columns count UTF-16 units, as ours do. */
export function sarif(
  problems: readonly Problem[],
  { version, rules = new Map(), sections = new Map(), folder }: SarifOptions
): string {
  const ids = [...new Set(problems.map(({ rule }) => rule))].sort()
  const index = new Map(ids.map((id, at) => [id, at]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'dateline', version, rules: ids.map(id => descriptor(id, rules.get(id), sections.get(id))) }
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map(problem => result(problem, index.get(problem.rule), folder))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** The address of a rule has to be absolute here: where its section of docs is a path in the package, it is part of the text. */
function descriptor(id: string, rule: Rule | undefined, section = rule?.spec): object {
  if (!rule) return { id }
  const isAbsolute = (address = ''): boolean => /^https?:/.test(address)
  return {
    id,
    shortDescription: { text: `${rule.says}.` },
    fullDescription: { text: `${rule.says}. ${rule.fix}.` },
    help: { text: isAbsolute(section) ? `${rule.fix}.` : `${rule.fix}. See ${section}.` },
    helpUri: [section, rule.spec].find(isAbsolute),
    defaultConfiguration: { level: levels[rule.level] }
  }
}

function result({ rule, level, place, text, w3c }: Problem, ruleIndex?: number, folder = ''): object {
  const { file, line, column } = place
  const name = place.field ?? place.setting?.join('.') ?? ''
  const region = line === undefined ? undefined : { startLine: line, startColumn: column }
  const physicalLocation = { artifactLocation: { uri: address(below(file, folder)) }, region }
  const logicalLocations = name === '' ? undefined : [{ name, kind: 'member' }]
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

/** Code hosts match files by their paths in the repository. */
function below(file: string, folder: string): string {
  const start = folder === '' || /[\\/]$/.test(folder) ? folder : `${folder}/`
  return start !== '' && file.replaceAll('\\', '/').startsWith(start.replaceAll('\\', '/'))
    ? file.slice(start.length)
    : file
}

/** A path as the relative or file: address that SARIF wants. */
function address(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]%3A\//i.test(path)) return `file:///${path.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${path}` : path
}
