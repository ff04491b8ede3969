// docs/rules.md: every rule of `dateline check`, as Markdown.
import type { Head } from '../../src/check/rule.ts'
import { groups } from '../../src/check/rules.ts'

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

${sections.join('\n')}`
}
