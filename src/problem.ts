// What a stage reports when its input is not as it should be. Problems are returned, never thrown: one bad item stops nothing else.

/** The path of a setting: `['feeds', 2, 'path']`; empty for the settings as a whole. */
export type SettingPath = readonly (string | number)[]

/** Where something was read: the file as named by the source, 1-based line and column, and the field of the item or the setting. */
export interface Place {
  /** Empty where the file is not known: a stage knows settings by their paths only. */
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly field?: string
  readonly setting?: SettingPath
}

export type Level = 'error' | 'warning' | 'info'

/**
 * What can be wrong, declared once as a value: in the `rules.ts` of its stage, or beside the check that finds it. Settings, docs and SARIF
 * take all they say of a rule from here.
 */
export interface Rule {
  /** Its lasting name, `subject/what`. */
  readonly id: string
  /** The level it is reported at unless `rules:` gives another. */
  readonly level: Level
  /** What is wrong when the rule is broken: a sentence without its full stop. */
  readonly says: string
  /** What to do: a sentence without its full stop. */
  readonly fix: string
  /** Address of the section that demands it; for rules of our own, of the page of docs that explains it. */
  readonly spec: string
  /** Event class of the W3C feed validator that this answers to. */
  readonly w3c?: string
  /** When the source was read, for rules of aggregators: `2026-11-30`. */
  readonly seen?: string
  /** `rules:` cannot change its level: when it is broken, nothing was built, or not everything. */
  readonly fixed?: true
}

/** Rules as docs show them: a page of `docs/rules/` each. */
export interface RuleGroup {
  /** The name of the page, without its ending. */
  readonly group: string
  readonly title: string
  readonly rules: readonly Rule[]
}

/** The groups of rules that no specification demands, with their titles, in the order of docs/rules.md. */
export const ownGroups = {
  config: 'Settings',
  read: 'Files of items',
  authors: 'The list of authors',
  item: 'Items',
  date: 'Dates of items',
  byline: 'Bylines',
  render: 'Article texts',
  feed: 'Feeds of a build',
  publish: 'The output folder',
  command: 'Commands'
} as const

/** A rule of our own: its `spec` is the section of docs that explains it. */
export interface OwnRule extends Rule {
  readonly group: keyof typeof ownGroups
}

/**
 * Where the folder docs/ is published, an absolute address that ends with a slash; empty while it is read in the package only: then the
 * addresses of our own rules are paths in the package.
 */
const documentation = ''

/** The section of docs that explains a rule: an address, or a path in the package. */
export function ruleSection(group: string, id: string): string {
  return `${documentation}docs/rules/${group}.md#${id.replace('/', '-')}`
}

/** Declares rules of our own by their ids. `rules['date/order']` is one; an id that is not declared is a type error. */
export function ownRules<Id extends string>(
  group: OwnRule['group'],
  rules: { readonly [id in Id]: Pick<Rule, 'level' | 'says' | 'fix' | 'fixed'> }
): { readonly [id in Id]: OwnRule } {
  const declared = Object.entries<Pick<Rule, 'level' | 'says' | 'fix' | 'fixed'>>(rules).map(([id, rule]) => {
    return [id, { id, group, spec: ruleSection(group, id), ...rule }] as const
  })
  return Object.fromEntries(declared) as { readonly [id in Id]: OwnRule }
}

/**
 * One thing that is wrong. `error`: the item or feed is held back; `warning`: published, but somebody should look (a guess
 * is always at least this); `info`: worth knowing.
 */
export interface Problem {
  /** The rule's lasting name, `subject/what`: `date/clock-change`, `rss/author-email`. */
  readonly rule: string
  readonly level: Level
  readonly place: Place
  /** What is wrong and what to do, in one or two sentences. */
  readonly text: string
  /** The event class of the W3C feed validator that this answers to, where there is one. */
  readonly w3c?: string
}

/** A problem of a rule: `text` says what is wrong here and what to do. `level` where it is not the rule's own. */
export function problemOf(rule: Rule, place: Place, text: string, level: Level = rule.level): Problem {
  return rule.w3c === undefined
    ? { rule: rule.id, level, place, text }
    : { rule: rule.id, level, place, text, w3c: rule.w3c }
}
