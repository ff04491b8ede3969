// dateline check: what is wrong with feeds of any origin.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { agreement, type CheckedFeed, check, ruleGroups, type Verdict } from '../check.ts'
import { ruleLevels } from '../config.ts'
import { type Format, isFormat } from '../formats.ts'
import { type Level, type Problem, problemOf } from '../problem.ts'
import { checked } from '../report.ts'
import { allRules } from '../rules.ts'
import { nearest } from '../syntax/nearest.ts'
import type { TargetName } from '../targets.ts'
import { exitCode, type Report, reported } from './problems.ts'
import { commandRules } from './rules.ts'
import { counted, type Terminal } from './terminal.ts'

export interface CheckSettings {
  readonly report: Report
  readonly strict: boolean
  /** Only errors are shown. */
  readonly quiet?: boolean
  /** More warnings than this are a failure. */
  readonly maxWarnings?: number
  readonly stdinFiles: boolean
  readonly html: boolean
  /** `rule=level`, as typed. */
  readonly rules: readonly string[]
  readonly format?: Format | 'opml'
  readonly base?: string
  /** The aggregator or platform whose rules are checked too. */
  readonly target?: TargetName
  /** A dateline.yaml whose `rules:` count here too; without it, the one in the folder it is run in. */
  readonly config?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

const levels: ReadonlyMap<string, 'off' | Level> = new Map([
  ['off', 'off'],
  ['info', 'info'],
  // As it is printed.
  ['note', 'info'],
  ['warning', 'warning'],
  ['error', 'error']
])

/** What kinds of files a folder is searched for. */
const feeds = /\.(?:xml|rss|rdf|atom|json|opml)$/i

export function checkFeeds(paths: readonly string[], settings: CheckSettings, screen: Terminal): 0 | 1 | 2 {
  const files = settings.stdinFiles
    ? lines(readFileSync(0, 'utf8'))
    : paths.flatMap(path => (isFolder(path) ? inside(path) : [path]))
  if (files.length === 0) {
    screen.warn(
      paths.length === 0
        ? 'Name the feeds to check: files, folders, or - for standard input.'
        : `There are no feeds in ${paths.join(', ')}.`
    )
    return 2
  }
  const rules = levelsOf(settings, screen)
  if (rules === undefined) return 2
  const { format, base, html, now, target } = settings
  const reports: Checked[] = []
  const siblings: CheckedFeed[] = []
  const together = !settings.stdinFiles && files.length > 1
  for (const file of files) {
    const bytes = bytesOf(file)
    const name = file === '-' ? 'standard input' : file
    const verdict =
      bytes === undefined
        ? {
            format: 'other' as const,
            problems: [problemOf(commandRules['check/unreadable'], { file: name }, unreadable(file))]
          }
        : check(bytes, {
            file: name,
            html,
            now,
            rules,
            ...(format && { format }),
            ...(target && { target }),
            ...(base !== undefined && { base })
          })
    const report = { name, ...verdict }
    // A file's line is printed as soon as the file is checked, so that its reader need not wait for the rest.
    if (settings.report === 'jsonl' && !together)
      screen.say(
        line({ ...report, problems: report.problems.filter(one => settings.quiet !== true || one.level === 'error') })
      )
    reports.push(report)
    const kind = verdict.format
    if (together && bytes && file !== '-' && isFormat(kind)) siblings.push({ file, format: kind, bytes })
  }
  const whole = withDifferences(reports, agreement(siblings, { rules }))
  const all = whole.flatMap(({ problems }) => problems)
  const isShown = ({ level }: Problem): boolean => settings.quiet !== true || level === 'error'
  const told = all.filter(isShown)
  if (settings.report === 'jsonl' && together)
    for (const report of whole) screen.say(line({ ...report, problems: report.problems.filter(isShown) }))
  if (settings.report !== 'jsonl') {
    const text = reported(told, settings.report, screen)
    if (text !== '') screen.say(text.trimEnd())
    if (settings.report === 'pretty' && told.length === 0)
      screen.say(`${counted(files.length, 'feed')} checked, no ${settings.quiet ? 'errors' : 'problems'} found.`)
  }
  if (all.some(({ rule }) => rule === 'check/unreadable')) return 2
  const warnings = all.filter(({ level }) => level === 'warning').length
  if (settings.maxWarnings !== undefined && warnings > settings.maxWarnings) {
    screen.warn(`${counted(warnings, 'warning')}, and --max-warnings allows ${settings.maxWarnings}.`)
    return 1
  }
  return exitCode(all, settings.strict)
}

function unreadable(file: string): string {
  if (!/^https?:\/\//.test(file)) return 'This file cannot be read: check its name and permissions.'
  const address = `'${file.replaceAll("'", '%27')}'`
  return `This is an address, and check reads files: curl -sL --compressed ${address} | dateline check --base ${address} -`
}

/** A file, and what was found in it. */
interface Checked extends Verdict {
  readonly name: string
}

function line({ name, format, problems }: Checked): string {
  return checked(name, format, problems).trimEnd()
}

/** The reports with the differences between feeds, each problem in the report of its file and in the order of the text. */
function withDifferences(reports: readonly Checked[], differences: readonly Problem[]): readonly Checked[] {
  if (differences.length === 0) return reports
  return reports.map(report => {
    const own = differences.filter(({ place }) => place.file === report.name)
    return own.length === 0 ? report : { ...report, problems: [...report.problems, ...own].sort(byPlace) }
  })
}

function byPlace({ place: one }: Problem, { place: other }: Problem): number {
  return (one.line ?? 1) - (other.line ?? 1) || (one.column ?? 1) - (other.column ?? 1)
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line !== '')
}

function isFolder(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function inside(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => feeds.test(name) && !/(?:^|[\\/])(?:\.|node_modules)/.test(name)
  )
  return found.sort().map(name => join(folder, name))
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch {
    return undefined
  }
}

type Levels = Record<string, 'off' | Level>

/** The levels that settings and `--rule` give; undefined where they are wrong, and a warning has said so. */
function levelsOf({ rules, config }: CheckSettings, screen: Terminal): Levels | undefined {
  const settings = config ?? (existsSync('dateline.yaml') ? 'dateline.yaml' : undefined)
  const known: Levels = {}
  if (settings !== undefined) {
    const bytes = bytesOf(settings)
    const read = bytes && ruleLevels(Buffer.from(bytes).toString('utf8'), settings, { rules: allRules() })
    if (read?.rules === undefined) {
      screen.warn(
        read === undefined ? `${settings} cannot be read.` : reported(read.problems, 'pretty', screen).trimEnd()
      )
      return undefined
    }
    Object.assign(known, read.rules)
  }
  const ids = ruleGroups().flatMap(group => group.rules.map(({ id }) => id))
  for (const text of rules) {
    const [rule, word] = text.split('=')
    const level = levels.get(word ?? '')
    if (!rule || level === undefined) {
      screen.warn(
        `--rule ${text}: write the rule's id, = and one of ${[...levels.keys()].join(', ')}, for example --rule rss/guid-unique=off or --rule html/*=off`
      )
      return undefined
    }
    const meant = rule.endsWith('/*')
      ? ids.filter(id => id.startsWith(rule.slice(0, -1)))
      : ids.filter(id => id === rule)
    if (meant.length === 0) {
      const near = nearest(rule, ids)
      screen.warn(
        `--rule ${text}: there is no rule ${rule}. ${near === undefined ? 'docs/rules.md lists all rules.' : `Did you mean ${near}?`}`
      )
      return undefined
    }
    for (const id of meant) known[id] = level
  }
  return known
}
