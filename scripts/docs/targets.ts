// docs/targets/: a page for each aggregator and platform with its rules, figures and sources, and a complete example.
import { targetRules } from '../../src/check.ts'
import type { Rule } from '../../src/problem.ts'
import {
  type Figure,
  type Target,
  type TargetName,
  type TargetSource,
  targetNames,
  targets
} from '../../src/targets.ts'
import { soundDocument } from '../../test/targets/cases.ts'

const cell = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|')

/** `bodyLeast` → `body, least`. */
const named = (name: string): string => name.replace(/[A-Z][a-z]+$/, end => `, ${end.toLowerCase()}`)

const shown = ({ value, unit }: Figure): string =>
  unit === 'ratio' ? String(value) : `${value.toLocaleString('en')} ${unit}`

const read = ({ address, seen, secondHand }: TargetSource): string =>
  `[read ${seen}](${address})${secondHand ? ', second-hand' : ''}`

function ruleRow({ id, level, says, fix, spec, seen }: Rule): string {
  return `| [\`${id}\`](../rules/targets.md#${id.replace('/', '-')}) | ${level} | ${cell(says)}. ${cell(fix)}. | [read ${seen}](${spec}) |`
}

function figureRows(target: Target): string {
  const rows = Object.entries(target.figures).map(
    ([name, figure]) => `| ${named(name)} | ${shown(figure)} | ${read(figure.source)} |`
  )
  return rows.length === 0 ? '' : `## Figures\n\n| what | figure | source |\n|---|---|---|\n${rows.join('\n')}\n\n`
}

function notices({ update, withdrawal }: Target): string {
  const lines = [
    ...(update ? [`- An update: ${cell(update.says)} (${read(update.source)}).`] : []),
    ...(withdrawal ? [`- A withdrawal: ${cell(withdrawal.says)} (${read(withdrawal.source)}).`] : [])
  ]
  return lines.length === 0 ? '' : `## Updates and withdrawals\n\n${lines.join('\n')}\n\n`
}

function page(name: TargetName): string {
  const target: Target = targets[name]
  const { feed, item } = targetRules[name]
  const example = soundDocument(name)
    .replace(/ ?\{\{words (\d+)\}\}/g, ' …')
    .trimEnd()
  return `# ${target.title}

[All targets](README.md)

${cell(target.about)}. What is marked second-hand is not the target’s own word, and a warning at most.

\`\`\`sh
dateline check --target ${name} feed.xml
\`\`\`

${notices(target)}${figureRows(target)}## Rules

| rule | level | what is wrong, and what to do | source |
|---|---|---|---|
${[...feed, ...item].map(ruleRow).join('\n')}

## A complete example

It breaks none of these rules, by test. “…” is the rest of the text.

\`\`\`xml
${example}
\`\`\`
`
}

/** The pages of docs/targets/, by the names of their files. */
export function targetPages(): ReadonlyMap<string, string> {
  const rows = targetNames.map(name => {
    const { feed, item } = targetRules[name]
    return `| [\`${name}\`](${name}.md) | ${targets[name].title} | ${feed.length + item.length} | ${cell(targets[name].about)}. |`
  })
  const list = `# Targets

Aggregators and platforms whose rules dateline knows: each rule with the page it was read on, and the day. \`dateline check --target NAME feed.xml\` checks
anybody’s feed by the rules of one; \`dateline targets NAME\` prints them. The pages of these companies change: look at the source before you go by a figure.

| name | target | rules | reads |
|---|---|---|---|
${rows.join('\n')}

This page and those it leads to are written by \`npm run docs\`.
`
  return new Map([['README.md', list], ...targetNames.map(name => [`${name}.md`, page(name)] as const)])
}
