// dateline.yaml → Config, or what is wrong with it and where.
import { type SettingsDocument, settingsDocument } from './config/document.ts'
import { settingFlaws } from './config/flaws.ts'
import { configRules } from './config/rules.ts'
import { type Config, schema } from './config/schema.ts'
import { type Place, type Problem, problemOf, type Rule, type SettingPath } from './problem.ts'
import { nearest } from './syntax/nearest.ts'

export { leveled } from './config/levels.ts'
export { type Config, configSchema, type FeedConfig, type RuleLevels } from './config/schema.ts'

/** Names that settings may contain and that other parts know; what is not given is not checked. */
export interface Known {
  /** All rules, by id: those that `rules:` may name. */
  readonly rules?: ReadonlyMap<string, Rule>
  /** Our names of fields, the right side of `fields:`. */
  readonly fields?: { readonly names: readonly string[]; readonly has: (name: string) => boolean }
  /** The first word of a pattern of addresses that is not known, if there is one. */
  readonly strangeWord?: (pattern: string) => string | undefined
}

export interface Configuration {
  readonly config?: Config
  readonly problems: Problem[]
  /** Where a setting is written, or the nearest one above it that is. */
  readonly placeOf: (setting: SettingPath) => Place
}

/**
 * The configuration in `text` (YAML, of which JSON is a part).
 * Without `config` in the answer, the problems say why: unknown keys, wrong kinds of values, broken YAML.
 */
export function configuration(text: string, file: string, known: Known = {}): Configuration {
  const document = settingsDocument(text, file)
  if ('flaws' in document) {
    const problems = document.flaws.map(flaw => problemOf(configRules['config/yaml'], flaw.place, flaw.text))
    return { problems, placeOf: () => ({ file }) }
  }
  const { value, placeOf } = document
  const result = schema.safeParse(value ?? {}, { reportInput: true })
  if (!result.success) {
    const problems = settingFlaws(result.error.issues).map(({ rule, path, text }) =>
      problemOf(configRules[rule], placeOf(path, rule === 'config/unknown-key' ? 'key' : undefined), text)
    )
    return { problems, placeOf: () => ({ file }) }
  }
  const problems = [
    ...unknownFields(result.data, known, document),
    ...unknownRules(result.data, known, document),
    ...strangeLink(result.data, known, document)
  ]
  return { problems, placeOf: path => placeOf(path), ...(problems.length === 0 && { config: result.data }) }
}

const rulesOnly = schema.partial({ site: true })

/** The levels of rules in `text`, for commands that need no other setting: `site:` may be missing. */
export function ruleLevels(
  text: string,
  file: string,
  known: Known = {}
): { readonly rules?: Config['rules']; readonly problems: readonly Problem[] } {
  const document = settingsDocument(text, file)
  const result = 'flaws' in document ? undefined : rulesOnly.safeParse(document.value ?? {})
  if ('flaws' in document || !result?.success || result.data.site !== undefined) {
    const { config, problems } = configuration(text, file, known)
    return config === undefined ? { problems } : { rules: config.rules, problems }
  }
  const problems = unknownRules(result.data, known, document)
  return problems.length > 0 ? { problems } : { rules: result.data.rules, problems }
}

// A name that is not known changes nothing, and whoever wrote it believes that it does.
function unknownFields({ fields }: Config, known: Known, { placeOf }: SettingsDocument): Problem[] {
  return Object.entries(fields).flatMap(([written, ours]) => {
    if (known.fields === undefined || known.fields.has(ours)) return []
    const { names } = known.fields
    const text = `There is no field ${ours}. ${advice(ours, names, `Known are ${names.join(', ')}.`)}`
    const path = ['fields', written]
    return [problemOf(configRules['config/field'], { ...placeOf(path), setting: path }, text)]
  })
}

function strangeLink({ link }: Config, { strangeWord }: Known, { placeOf }: SettingsDocument): Problem[] {
  const word = link === undefined ? undefined : strangeWord?.(link)
  if (word === undefined) return []
  const text = `link: contains ${word}, which is not known here: write {year}, {month}, {day}, {slug}, {section}, {language}, {path}, {folder} or {file}.`
  return [problemOf(configRules['config/value'], { ...placeOf(['link']), setting: ['link'] }, text)]
}

function unknownRules({ rules }: Pick<Config, 'rules'>, known: Known, { placeOf }: SettingsDocument): Problem[] {
  return Object.keys(rules).flatMap(id => {
    if (known.rules === undefined) return []
    const rule = known.rules.get(id)
    if (rule !== undefined && !rule.fixed) return []
    const names = [...known.rules.values()].flatMap(one => (one.fixed ? [] : [one.id]))
    const text = rule
      ? `The level of ${id} cannot be changed: it reports that nothing was built, or not everything. Remove this line.`
      : `There is no rule ${id}. ${advice(id, names, 'docs/rules.md lists all rules.')}`
    const path = ['rules', id]
    return [problemOf(configRules['config/rule'], { ...placeOf(path, 'key'), setting: path }, text)]
  })
}

function advice(word: string, names: readonly string[], otherwise: string): string {
  const near = nearest(word, names)
  return near === undefined ? otherwise : `Did you mean ${near}?`
}
