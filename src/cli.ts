#!/usr/bin/env node
// Words → command → exit code. Only here does dateline print, ask the time and read the environment.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Report, reports, version } from './cli/problems.ts'
import { terminal } from './cli/terminal.ts'

const screen = terminal()
const program = new Command('dateline')

program
  .description(
    'Compiles article items into valid RSS 2.0, Atom 1.0 and JSON Feed 1.1, with their dates and bylines settled.'
  )
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showHelpAfterError('(dateline --help tells what there is)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Start with a folder of items (Markdown, HTML, JSON, NDJSON, YAML or wire text) and in it dateline.yaml:

  site:
    title: The Herald
    url: https://herald.example/
    zone: Europe/Istanbul

then:  dateline build items --out out

Exit codes: 0 done; 1 something was held back (the rest is published); 2 wrong use or settings (nothing was touched).`
  )

const report = (): Option =>
  new Option('--report <form>', 'how problems are printed').choices(reports).default('pretty')

interface Common {
  readonly out: string
  readonly report: Report
  readonly strict?: true
  readonly quiet?: true
  readonly config?: string
  readonly authors?: string
}

const building = (command: Command): Command =>
  command
    .argument('[items]', 'folder of items, with dateline.yaml in it or beside it', 'items')
    .option('-o, --out <folder>', 'where the feeds go', 'out')
    .option('-c, --config <file>', 'the settings, if not dateline.yaml in the folder of items or beside it')
    .option('--authors <path>', 'authors.yaml or a folder of author pages, if not as the settings say')
    .option('--strict', 'warnings count as errors for the exit code')
    .option('-q, --quiet', 'print problems only')
    .addOption(report())
    .exitOverride()

building(program.command('build'))
  .description('build the feeds once')
  .option(
    '--now <time>',
    'build as if it were this time (2026-03-05T08:00:00Z): the same input then gives the same output for ever',
    instant
  )
  .action(async (items: string, { now, strict, quiet, ...options }: Common & { now?: number }) => {
    const { build } = await import('./cli/build.ts')
    const { code } = await build(
      items,
      { ...options, strict: strict === true, quiet: quiet === true, now: now ?? Date.now() },
      screen
    )
    process.exitCode = code
  })

building(program.command('watch'))
  .description('build again whenever something changes, or an embargo or expiry is due')
  .action(async (items: string, { strict, quiet, ...options }: Common) => {
    const { watch } = await import('./cli/watch.ts')
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    await watch(items, { ...options, strict: strict === true, quiet: quiet === true }, Date.now, screen, stop.signal)
  })

function instant(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  if (Number.isNaN(time)) throw new InvalidArgumentError('Write it as 2026-03-05T08:00:00Z.')
  return time
}

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
