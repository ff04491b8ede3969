// docs/rules.md: every rule of `dateline check` and `dateline build`, as Markdown.
import type { Rule, RuleGroup } from '../../src/problem.ts'
import { buildGroups, ruleGroups } from '../../src/rules.ts'

const escaped = (cell: string): string => cell.replaceAll('&', '&amp;').replaceAll('|', '\\|').replaceAll('<', '&lt;')

const sentences = ({ says, fix }: Rule): string => `${says.replace(/\.$/, '')}. ${fix.replace(/\.$/, '')}.`

function feedRow(rule: Rule): string {
  const { id, level, spec, w3c } = rule
  return `| [\`${id}\`](${spec}) | ${[level, sentences(rule), w3c ?? ''].map(escaped).join(' | ')} |`
}

function buildRow(rule: Rule): string {
  return `| \`${rule.id}\` | ${rule.level}${rule.fixed ? ', fixed' : ''} | ${escaped(sentences(rule))} |`
}

const table = ({ title, rules }: RuleGroup, columns: readonly string[], row: (rule: Rule) => string): string =>
  `## ${title}\n\n| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}\n${rules.map(row).join('\n')}\n`

/** The whole page. */
export function page(): string {
  const built = new Set(buildGroups)
  const feeds = ruleGroups().filter(group => !built.has(group))
  const count = feeds.reduce((sum, { rules }) => sum + rules.length, 0)
  const what = 'what is wrong, and what to do'
  return `# What \`dateline check\` looks for

${count} rules. Each name leads to the section that demands it. The class is the event of the W3C feed validator that the rule answers to; rules without
one are our own. A rule can be turned off or given another level by its name, in \`dateline.yaml\` or by an option.

This page is made by \`npm run rules\`.

${feeds.map(group => table(group, ['rule', 'level', what, 'W3C class'], feedRow)).join('\n')}
# What \`dateline build\` looks for besides

Every feed is checked by the rules above before it is published. These rules are about the settings, the items, their authors and the output folder. They
can be turned off or given another level in \`dateline.yaml\` as well, but for those marked *fixed*: when one of them is reported, nothing was built, or not
everything. Some are reported at another level than their usual one, as where a doubtful date could be read after all.

${buildGroups.map(group => table(group, ['rule', 'level', what], buildRow)).join('\n')}`
}
