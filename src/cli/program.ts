// The commands and options of dateline: words → command → exit code. docs/cli.md is written from them.

import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { formatNames } from '../formats.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import { targetNames } from '../targets.ts'
import { type Shell, shells } from './completion.ts'
import { type Report, reports } from './problems.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** What each exit code means: in short for `--help`, and whole for docs/cli.md. */
export const exitCodes: readonly { readonly code: 0 | 1 | 2; readonly brief: string; readonly whole: string }[] = [
  { code: 0, brief: 'done', whole: 'Done. There may be warnings, unless `--strict` is given.' },
  {
    code: 1,
    brief: 'something was held back (the rest is published)',
    whole:
      'At least one problem is an error, or a warning with `--strict`. `build` and `watch` hold back the items or feeds it is about and publish the rest; `check` publishes nothing anyway, and fails too if there are more warnings than `--max-warnings` allows.'
  },
  {
    code: 2,
    brief: 'wrong usage or settings (nothing was changed)',
    whole:
      'The command line or the settings are wrong, a file to check or the output folder cannot be read or written, or the guard stopped the build. Nothing was changed.'
  }
]

const report = (): Option =>
  new Option('--report <form>', 'how problems are printed').choices(reports).default('pretty')

interface Common {
  readonly out: string
  readonly report: Report
  readonly strict?: true
  readonly quiet?: true
  readonly accept?: true
  readonly allowShrink?: true
  readonly force?: true
  readonly adoptOut?: true
  readonly config?: string
  readonly authors?: string
}

const building = (command: Command): Command =>
  command
    .argument('[items]', 'folder of items, with dateline.yaml in it or beside it', 'items')
    .option('-o, --out <folder>', 'where the feeds go', 'out')
    .option('-c, --config <file>', 'the settings, instead of dateline.yaml in the folder of items or beside it')
    .option('--authors <path>', 'authors.yaml or a folder of author pages, instead of what the settings name')
    .option('--accept', 'publish though subscribers will see old items as new')
    .option('--allow-shrink', 'publish though most of what was published is lost')
    .option('--force', 'write into a folder that already holds files of others; needed once')
    .option('--adopt-out', 'take the files at the paths of feeds for dateline’s own: its list of them is lost')
    .option('--strict', 'warnings count as errors for the exit code')
    .option('-q, --quiet', 'print problems only')
    .addOption(report())
    .exitOverride()

const places = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'the settings, instead of dateline.yaml in the folder of items or beside it')
    .option('--authors <path>', 'authors.yaml or a folder of author pages, instead of what the settings name')
    .exitOverride()

/** The whole command line; what it prints goes to `screen`. */
export function programOf(screen: Terminal): Command {
  const program = new Command('dateline')

  program
    .description(
      'Compiles article items into valid RSS 2.0, Atom 1.0 and JSON Feed 1.1, with their dates and bylines settled.'
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(dateline --help lists commands and options)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Start with a folder of items (Markdown, HTML, JSON, NDJSON, YAML or wire text) that contains dateline.yaml:

  site:
    title: The Herald
    url: https://herald.example/
    zone: Europe/Istanbul
  link: https://herald.example/{year}/{month}/{slug}/

then:  dateline build items --out out

Exit codes: ${exitCodes.map(({ code, brief }) => `${code} ${brief}`).join('; ')}.`
    )

  program
    .command('init')
    .description(
      'look at a site and write its dateline.yaml; where there is nothing yet, a small newsroom to begin with'
    )
    .argument('[folder]', 'the site, with the settings of its generator', '.')
    .option('--url <address>', 'the home page')
    .option('--title <title>', 'the name of the publication')
    .option('--zone <zone>', 'the time zone of times without an offset')
    .option('--language <tag>', 'the language of items that do not name theirs')
    .option('--link <pattern>', 'the address of items that do not give their own: /{year}/{month}/{slug}/')
    .option('-y, --yes', 'ask nothing: take what is found')
    .exitOverride()
    .action(async (folder: string, options) => {
      const { init } = await import('./init.ts')
      process.exitCode = await init(folder, options, screen)
    })

  building(program.command('build'))
    .description('build the feeds once')
    .option('--url <address>', 'the home page, for a first try without dateline.yaml', absolute)
    .option('--title <title>', 'the name of the publication, with --url')
    .option('--full', 'read and make everything again, whatever is remembered of the last build')
    .option(
      '--now <time>',
      'build as if it were this time (2026-03-05T08:00:00Z): the same input then always gives the same output',
      instant
    )
    .action(async (items: string, { now, strict, quiet, full, ...options }: Common & { now?: number; full?: true }) => {
      const { build } = await import('./build.ts')
      const { code } = await build(
        items,
        { ...options, strict: strict === true, quiet: quiet === true, memory: full !== true, now: now ?? Date.now() },
        screen
      )
      process.exitCode = code
    })

  building(program.command('watch'))
    .description('build again whenever something changes, or an embargo or expiry is due')
    .action(async (items: string, { strict, quiet, ...options }: Common) => {
      const { watch } = await import('./watch.ts')
      const settings = { ...options, strict: strict === true, quiet: quiet === true }
      process.exitCode = await watch(items, settings, Date.now, screen, untilStopped())
    })

  building(program.command('serve'))
    .description('build, watch, and show the newsroom and its feeds in a browser')
    .addOption(
      new Option('--port <number>', 'the port to listen on; 0 for any that is free').argParser(count).default(4848)
    )
    .option('--host <address>', 'the address to listen on: another than 127.0.0.1 lets other machines in', '127.0.0.1')
    .action(async (items: string, { strict, quiet, ...options }: Common & { port: number; host: string }) => {
      const { serve } = await import('./serve.ts')
      const settings = { ...options, strict: strict === true, quiet: quiet === true }
      process.exitCode = await serve(items, settings, Date.now, screen, untilStopped())
    })

  places(program.command('diff'))
    .description('show what subscribers will see when the feeds are built: new, updated, gone and re-announced items')
    .argument('[items]', 'folder of items', 'items')
    .option('-o, --out <folder>', 'where the published feeds are', 'out')
    .addOption(
      new Option('--report <form>', 'how changes are printed').choices(['pretty', 'jsonl', 'github']).default('pretty')
    )
    .option('--now <time>', 'as if it were this time', instant)
    .action(async (items: string, { now, ...options }) => {
      const { diffOf } = await import('./diff.ts')
      process.exitCode = diffOf(items, { ...options, now: now ?? Date.now() }, screen)
    })

  places(program.command('adopt'))
    .description('give items the ids they have in the feeds of another generator, so that subscribers see none as new')
    .argument('<feeds...>', 'files of the feeds: RSS, Atom or JSON Feed')
    .option('--items <folder>', 'folder of items', 'items')
    .option('-o, --out <folder>', 'where the feeds go', 'out')
    .option('--now <time>', 'as if it were this time', instant)
    .action(async (feeds: string[], { now, ...options }) => {
      const { adopt } = await import('./adopt.ts')
      process.exitCode = adopt(feeds, { ...options, now: now ?? Date.now() }, screen)
    })

  program
    .command('check')
    .description('check feeds of any origin: RSS, Atom, JSON Feed and OPML')
    .argument('[feeds...]', 'files, folders, or - for standard input')
    .addOption(report())
    .option('--strict', 'warnings count as errors for the exit code')
    .option('-q, --quiet', 'show errors only')
    .addOption(new Option('--max-warnings <number>', 'fail if there are more warnings than this').argParser(count))
    .addOption(new Option('--format <format>', 'the format that the feeds must have').choices([...formatNames, 'opml']))
    .addOption(
      new Option('--target <name>', 'the aggregator or platform the feeds are for: its rules are checked too').choices(
        targetNames
      )
    )
    .option('--base <address>', 'the address where the feed is or will be published', absolute)
    .option(
      '--rule <id=level>',
      'change the level of a rule or of a group (html/*=off), or turn it off; can be repeated',
      (text: string, all: string[]) => [...all, text],
      []
    )
    .option(
      '-c, --config <file>',
      'settings whose rules: apply here too, instead of dateline.yaml in the current folder'
    )
    .option('--no-html', 'do not check the HTML in the feeds')
    .option('--stdin-files', 'read the names of the files from standard input, one a line')
    .option('--now <time>', 'check dates as if it were this time', instant)
    .exitOverride()
    .action(async (feeds: string[], { strict, stdinFiles, rule, now, ...options }) => {
      const { checkFeeds } = await import('./check.ts')
      const settings = {
        ...options,
        rules: rule,
        strict: strict === true,
        stdinFiles: stdinFiles === true,
        now: now ?? Date.now()
      }
      process.exitCode = checkFeeds(feeds, settings, screen)
    })

  program
    .command('targets')
    .description('list the aggregators and platforms whose rules are known, or print the rules of one')
    .argument('[name]', 'the name of a target')
    .exitOverride()
    .action(async (name: string | undefined) => {
      const { listTargets } = await import('./targets.ts')
      process.exitCode = listTargets(name, screen)
    })

  places(program.command('authors'))
    .description('list the authors of all items, with the spellings of their names')
    .argument('[items]', 'folder of items', 'items')
    .option('--write <file>', 'write a starter authors.yaml; an existing file is never overwritten')
    .action(async (items: string, options) => {
      const { authors } = await import('./authors.ts')
      process.exitCode = authors(items, { ...options, now: Date.now() }, screen)
    })

  program
    .command('head')
    .description('print the elements that lead from the pages of a site to its feeds, for the head of its template')
    .argument('[items]', 'folder of items', 'items')
    .option('-c, --config <file>', 'the settings, instead of dateline.yaml in the folder of items or beside it')
    .exitOverride()
    .action(async (items: string, options) => {
      const { head } = await import('./head.ts')
      process.exitCode = head(items, options, screen)
    })

  places(program.command('explain'))
    .description('show for one file, field by field, what was read, what it became, and by which rule')
    .argument('<file>', 'a file of items')
    .option('--items <folder>', 'folder of items', 'items')
    .option('--now <time>', 'as if it were this time', instant)
    .action(async (file: string, { now, ...options }) => {
      const { explain } = await import('./explain.ts')
      process.exitCode = explain(file, { ...options, now: now ?? Date.now() }, screen)
    })

  places(program.command('items'))
    .description('list the items of any files, with their dates, authors and addresses as they are read')
    .argument('<sources...>', 'files or folders: items, news messages, pages, feeds and exports')
    .option('--zone <zone>', 'the time zone of times without an offset, instead of that of the site')
    .option('--json', 'one JSON object a line for each item')
    .action(async (sources: string[], options) => {
      const { items } = await import('./items.ts')
      process.exitCode = items(sources, { ...options, now: Date.now() }, screen)
    })

  places(program.command('import'))
    .description('write the items of any files as Markdown with front matter, one file an item; nothing is overwritten')
    .argument('<sources...>', 'files or folders: news messages, pages, feeds and exports')
    .requiredOption('--to <folder>', 'the folder that the items are written to')
    .option('--zone <zone>', 'the time zone of times without an offset, instead of that of the site')
    .action(async (sources: string[], options) => {
      const { importItems } = await import('./import.ts')
      process.exitCode = importItems(sources, { ...options, now: Date.now() }, screen)
    })

  program
    .command('completion')
    .description('print a script that completes commands and options: source <(dateline completion bash)')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .exitOverride()
    .action(async (shell: Shell) => {
      const { completion } = await import('./completion.ts')
      screen.say(completion(program, shell).trimEnd())
    })
  return program
}

function untilStopped(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number, 0 or more.')
  return Number(text)
}

/** An absolute address. */
function absolute(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Write the whole address, such as https://example.org/feed.xml.')
  return text
}

function instant(text: string): number {
  // Seconds may be left out, which RFC 3339 does not allow.
  const moment = fromRfc3339(text.replace(/(?<=T\d\d:\d\d)(?=Z|[+-])/, ':00'))
  if (moment === undefined) {
    const example = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : '2026-03-05T08:00:00Z'
    throw new InvalidArgumentError(`Write it as ${example}.`)
  }
  return moment.time
}
