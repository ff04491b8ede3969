// docs/rules.md, the list of all rules, and docs/rules/: a page for each group with a broken and a sound example of each rule.
import type { Rule, RuleGroup } from '../../src/problem.ts'
import { buildGroups, ruleGroups } from '../../src/rules.ts'
import { buildExamples, checkExamples, type Example } from './cases.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('*', '\\*')
const cell = (text: string): string => escaped(text).replaceAll('|', '\\|')

/** The anchor of a rule on its page. */
const anchor = ({ id }: Rule): string => id.replace('/', '-')

function row(group: string, rule: Rule): string {
  const { id, level, says, fixed } = rule
  return `| [\`${id}\`](rules/${group}.md#${anchor(rule)}) | ${level}${fixed ? ', fixed' : ''} | ${cell(says)}. |`
}

function table({ group, title, rules }: RuleGroup): string {
  return `### [${title}](rules/${group}.md)

| rule | level | what is wrong |
|---|---|---|
${rules.map(rule => row(group, rule)).join('\n')}
`
}

/** The list of all rules. */
export function rulesPage(): string {
  const built = new Set(buildGroups)
  const feeds = ruleGroups().filter(group => !built.has(group))
  const count = (groups: readonly RuleGroup[]): number => groups.reduce((sum, { rules }) => sum + rules.length, 0)
  return `# Rules

Every problem that dateline reports names a rule. Each rule has a section with its source and, where a short text can show it, an
example that breaks it and one that does not.

A rule can be turned off or given another level: in \`dateline.yaml\`,

\`\`\`yaml
rules:
  feed/size: off
  date/order: error
\`\`\`

or for one run of \`dateline check\`, with \`--rule feed/size=off\`. An *error* holds an item or a feed back, a *warning* reports a guess or a risk, an *info* is
worth knowing. The level of a rule marked *fixed* cannot be changed: when it is broken, nothing was built, or not everything.

This page and those it leads to are written by \`npm run docs\`.

## What \`dateline check\` and \`dateline build\` look for in feeds

${count(feeds)} rules. Every feed is checked by them before it is published.

${feeds.map(table).join('\n')}
## What \`dateline build\` looks for in settings, items and output

${count(buildGroups)} rules. Some are reported at another level than their usual one, as where a doubtful date could be read after all.

${buildGroups.map(table).join('\n')}`
}

function block(label: string, { says, language, lines }: Example): string {
  const fence = lines.some(line => line.startsWith('```')) ? '````' : '```'
  return `${label}:${says === '' ? '' : ` ${escaped(says)}`}

${fence}${language}
${lines.join('\n')}
${fence}
`
}

function changed({ id, fixed }: Rule, isBuild: boolean): string {
  if (fixed) return 'Its level cannot be changed.'
  return `To turn it off: \`rules: { ${id}: off }\`${isBuild ? '' : ` or \`--rule ${id}=off\``}.`
}

/** The pages of the groups, by the names of their files. */
export function rulePages(): ReadonlyMap<string, string> {
  const built = new Set(buildGroups)
  const ofFeeds = checkExamples()
  const ofBuilds = buildExamples()
  const section = (rule: Rule, isBuild: boolean): string => {
    const { id, level, says, fix, spec, w3c, seen } = rule
    const { broken, sound } = (isBuild ? ofBuilds : ofFeeds).get(id) ?? {}
    const source = /^https?:/.test(spec) ? ` Source: <${spec}>${seen === undefined ? '' : `, read ${seen}`}.` : ''
    const event = w3c === undefined ? '' : ` The W3C feed validator calls it ${w3c}.`
    const blocks = [
      ...(broken ? [block(sound ? 'Broken' : 'Reported', broken)] : []),
      ...(sound ? [block('Sound', sound)] : [])
    ]
    return `## <a id="${anchor(rule)}"></a>\`${id}\`

${escaped(says)}. ${escaped(fix)}.

Level: ${level}.${source}${event} ${changed(rule, isBuild)}
${blocks.map(text => `\n${text}`).join('')}`
  }
  return new Map(
    ruleGroups().map(one => {
      const isBuild = built.has(one)
      const text = `# ${one.title}

[All rules](../rules.md)

${one.rules.map(rule => section(rule, isBuild)).join('\n')}`
      return [`${one.group}.md`, text] as const
    })
  )
}
