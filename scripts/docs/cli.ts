// docs/cli.md: every command with its arguments and options, from the command line's own description of itself.
import type { Argument, Command, Option } from 'commander'
import { exitCodes, programOf } from '../../src/cli/program.ts'
import { terminal } from '../../src/cli/terminal.ts'

const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** What people write most, a few lines for each command. */
const examples: Readonly<Record<string, string>> = {
  build: `dateline build                                   # items/ → out/
dateline build posts --url https://herald.example/ --title 'The Herald'   # a first try, without dateline.yaml
dateline build news --out public/feeds --strict
dateline build --now 2026-03-05T08:00:00Z        # the same bytes, whenever it runs
dateline build --report github                   # annotations on the lines of a pull request`,
  watch: 'dateline watch items --out out',
  serve: 'dateline serve                                   # http://127.0.0.1:4848/',
  check: `dateline check out                               # every feed below a folder
curl -sL https://herald.example/rss.xml | dateline check - --base https://herald.example/rss.xml
dateline check out --rule feed/size=off --rule rss/guid=error --rule 'html/*=note'
dateline check out --quiet --max-warnings 0       # only errors are shown; a warning fails too
dateline check out --report sarif > feeds.sarif
dateline check --target apple-podcasts podcast.xml`,
  targets: `dateline targets                                 # all of them
dateline targets msn`,
  authors: `dateline authors
dateline authors items --write items/authors.yaml`,
  explain: 'dateline explain items/fish.md',
  items: 'dateline items export.xml --zone Europe/Istanbul',
  import: 'dateline import export.xml --to items --zone Europe/Istanbul'
}

/** What the tables of options cannot say. */
const notes: Readonly<Record<string, string>> = {
  check: `
With \`--report jsonl\` each file is one line, in the order they are given, and a file without problems has a line too:

\`\`\`json
{"file":"rss.xml","format":"rss","problems":[{"rule":"rss/author-email","w3c":"InvalidContact","level":"error","line":3,"column":139,"text":"This must be …"}]}
\`\`\`

\`format\` is \`rss\`, \`atom\`, \`json\`, \`opml\` or \`other\`; \`level\` is \`error\`, \`warning\` or \`info\`; \`w3c\` is the class of event of the W3C feed
validator that the rule answers to, if there is one; lines and columns start at 1, and columns count UTF-16 units.
`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function choices({ argChoices, defaultValue }: Option | Argument): string {
  const shown = defaultValue !== undefined && defaultValue !== true && !Array.isArray(defaultValue)
  return `${argChoices ? `: ${argChoices.map(choice => `\`${choice}\``).join(', ')}` : ''}${shown ? ` (default \`${defaultValue}\`)` : ''}`
}

function section(command: Command): string {
  const rows = [
    ...command.registeredArguments.map(one => [`${one.name()}`, `${one.description}${choices(one)}`]),
    ...command.options.map(one => [one.flags, `${one.description}${choices(one)}`])
  ]
  const lines = rows.map(([name = '', says = '']) => `| \`${name.replaceAll('|', '\\|')}\` | ${escaped(says)} |`)
  return `## dateline ${command.name()}

${sentence(command.description())}

\`\`\`sh
${examples[command.name()] ?? `dateline ${command.name()} ${command.usage()}`}
\`\`\`

| argument or option | meaning |
|---|---|
${lines.join('\n')}
${notes[command.name()] ?? ''}`
}

/** The whole page. */
export function cliPage(): string {
  const { commands } = programOf(terminal())
  return `# The command line

\`dateline COMMAND\`, or \`npx dateline COMMAND\` where dateline is a dependency of your project. \`dateline COMMAND --help\` prints what this page says.

This page is written by \`npm run docs\` from the commands themselves.

## Exit codes

| code | meaning |
|---|---|
${exitCodes.map(({ code, whole }) => `| ${code} | ${whole} |`).join('\n')}

Problems go to standard error when they are printed for people, and to standard output in the other forms of \`--report\`. \`NO_COLOR\` turns colours off,
\`FORCE_COLOR=1\` turns them on.

${commands.map(section).join('\n')}`
}
