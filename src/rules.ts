// All rules in one list, gathered from where they are declared: settings, docs and SARIF take what they know of a rule from here.
import { ruleGroups as checkGroups } from './check.ts'
import * as cli from './cli/rules.ts'
import * as compile from './compile/rules.ts'
import * as config from './config/rules.ts'
import * as diff from './diff/rules.ts'
import * as ledger from './ledger/rules.ts'
import * as newsroom from './newsroom/rules.ts'
import * as normalize from './normalize/rules.ts'
import { type OwnRule, ownGroups, type Rule, type RuleGroup, ruleSection } from './problem.ts'
import * as publish from './publish/rules.ts'
import * as read from './read/rules.ts'
import * as render from './render/rules.ts'
import * as select from './select/rules.ts'

/** The module of each part that declares rules of our own: all that it exports are such declarations. */
type Declarations = Readonly<Record<string, Readonly<Record<string, OwnRule>>>>
const declarations: readonly Declarations[] = [
  config,
  newsroom,
  read,
  normalize,
  compile,
  select,
  render,
  publish,
  diff,
  ledger,
  cli
]

/** The rules of what goes into a build: our own, by subject. */
export const buildGroups: readonly RuleGroup[] = Object.entries(ownGroups).map(([group, title]) => ({
  group,
  title,
  rules: declarations
    .flatMap(Object.values)
    .flatMap(Object.values<OwnRule>)
    .filter(rule => rule.group === group)
}))

/** All rules as docs show them: those of feeds, then those of a build. */
export function ruleGroups(): readonly RuleGroup[] {
  return [...checkGroups(), ...buildGroups]
}

/** All rules by their ids. Where a feed and an item break the same rule, it is described as that of the feed. */
export function allRules(): ReadonlyMap<string, Rule> {
  const rules = ruleGroups().flatMap(group => group.rules)
  return new Map(rules.toReversed().map(rule => [rule.id, rule]))
}

/** The section of docs that explains each rule, by its id. */
export function ruleSections(): ReadonlyMap<string, string> {
  const sections = ruleGroups().flatMap(({ group, rules }) =>
    rules.map(({ id }) => [id, ruleSection(group, id)] as const)
  )
  return new Map(sections.toReversed())
}
