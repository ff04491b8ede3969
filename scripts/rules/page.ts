// docs/rules.md: every rule of `dateline check` and `dateline build`, as Markdown.
import type { Head } from '../../src/check/rule.ts'
import { groups } from '../../src/check/rules.ts'
import { buildRules } from '../../src/config/rules.ts'

const levels = { error: 'error', warning: 'warning', info: 'info' } as const

function row({ id, level, says, fix, spec, w3c }: Head): string {
  const cells = [`\`${id}\``, levels[level], `${says.replace(/\.$/, '')}. ${fix.replace(/\.$/, '')}.`, w3c ?? '']
  return `| [${cells[0]}](${spec}) | ${cells
    .slice(1)
    .map(cell => cell.replaceAll('&', '&amp;').replaceAll('|', '\\|').replaceAll('<', '&lt;'))
    .join(' | ')} |`
}

/** The whole page. */
export function page(): string {
  const all = groups()
  const count = all.reduce((sum, { rules }) => sum + rules.length, 0)
  const sections = all.map(
    ({ title, rules }) =>
      `## ${title}\n\n| rule | level | what is wrong, and what to do | W3C class |\n|---|---|---|---|\n${rules.map(row).join('\n')}\n`
  )
  return `# What \`dateline check\` looks for

${count} rules. Each name leads to the section that demands it. The class is the event of the W3C feed validator that the rule answers to; rules without
one are our own. A rule can be turned off or given another level by its name, in \`dateline.yaml\` or by an option.

This page is made by \`npm run rules\`.

${sections.join('\n')}
# What \`dateline build\` looks for besides

Every feed is checked by the rules above before it is published. These are about what stands in the items and their authors; their levels can be changed
in \`dateline.yaml\` as well. The name in a message leads here.

| rule | what is wrong |
|---|---|
${Object.entries(buildRules)
  .map(([id, says]) => `| \`${id}\` | ${says} |`)
  .join('\n')}
`
}
