// The door of `check`: the bytes of a feed → what is wrong with them. Nothing is fetched, and no clock is asked.

import { isNoFeed } from './check/any/bytes.ts'
import { encodingFaults } from './check/any/encoding.ts'
import { large, otherFormat } from './check/any/root.ts'
import { xmlFaults } from './check/any/wellformed.ts'
import { judgeDocument } from './check/document.ts'
import { Findings } from './check/findings.ts'
import { json } from './check/json.ts'
import type { CheckRun } from './check/rule.ts'
import type { TargetRules } from './check/targets/rule.ts'
import { judgeForTarget, refuseJson } from './check/targets/run.ts'
import { targetRules } from './check/targets.ts'
import { vocabularies } from './check/vocabularies.ts'
import type { Format } from './formats.ts'
import type { Level, Problem } from './problem.ts'
import { type Decoded, firstSign, utf8Text, xmlText } from './syntax/encoding.ts'
import { type TargetName, targets } from './targets.ts'

export type { AgreementOptions, CheckedFeed } from './check/agreement.ts'
export { agreement } from './check/agreement.ts'
export type { FeedParts, PartsOptions, PartsVerdict, Seen } from './check/parts.ts'
export { checkParts } from './check/parts.ts'
export { ruleGroups } from './check/rules.ts'
export { targetRules } from './check/targets.ts'

export type Checked = Format | 'opml' | 'other'

/** Options of a check. */
export interface CheckOptions {
  /** Named in problems. */
  readonly file?: string
  /** The format it should be: another one is a problem. */
  readonly format?: Format | 'opml'
  /** The address it was or will be found at. */
  readonly base?: string
  /** Rules turned off, or given another level, by their ids. */
  readonly rules?: Readonly<Record<string, 'off' | Level>>
  /** The aggregator or platform it is for: its rules are checked too. */
  readonly target?: TargetName
  /** False: HTML inside is not looked into. */
  readonly html?: boolean
  /** Milliseconds. Without it, nothing is judged to lie in the future. */
  readonly now?: number
}

/** What a check found, in the order of the text. */
export interface Verdict {
  readonly format: Checked
  readonly problems: readonly Problem[]
}

/** Feeds over this many bytes are `feed/size`. */
const megabyte = 1_000_000

/** Checks a whole feed: RSS 0.90 to 2.0, Atom 1.0, JSON Feed, OPML. Never throws for what is in the bytes. */
export function check(bytes: Uint8Array, options: CheckOptions = {}): Verdict {
  const findings = new Findings(options)
  const { report } = findings
  if (isNoFeed(bytes, report)) return { format: 'other', problems: findings.problems('') }
  if (bytes.length > megabyte) report(large, 0, `${(bytes.length / megabyte).toFixed(1)} MB`)
  const isJson = firstSign(bytes) === '{' || firstSign(bytes) === '['
  const faults = encodingFaults(report)
  const source = isJson ? utf8Text(bytes, faults) : xmlText(bytes, faults)
  const format =
    source === undefined
      ? 'other'
      : isJson
        ? checkJson(source.text, options, findings)
        : isForSitemap(options)
          ? 'other'
          : checkXml(source, options, findings)
  if (options.target !== undefined && source !== undefined) {
    const rules = targetRules[options.target]
    if (isJson) refuseJson(rules, findings)
    else checkTarget(source.text, rules, options, findings, bytes.length)
  }
  if (options.format !== undefined && format !== options.format)
    report(otherFormat, 0, format === 'other' ? '' : format)
  return { format, problems: findings.problems(source?.text ?? '') }
}

function checkTarget(
  source: string,
  rules: TargetRules,
  options: CheckOptions,
  { report }: Findings,
  bytes: number
): void {
  judgeForTarget(source, rules, {
    report,
    bytes,
    ...(isForSitemap(options) && { fault: xmlFaults(report) }),
    ...(options.now !== undefined && { now: options.now })
  })
}

/** What a feed about to be published breaks of the rules of a target: as a whole, and by each of its items in their order. */
export function checkForTarget(
  bytes: Uint8Array,
  target: TargetName,
  options: Pick<CheckOptions, 'file' | 'now' | 'rules'>
): { readonly feed: readonly Problem[]; readonly items: readonly (readonly Problem[])[] } {
  const findings = new Findings(options)
  const items: Findings[] = []
  const { text } = utf8Text(bytes, () => {})
  judgeForTarget(text, targetRules[target], {
    report: findings.report,
    ofItem: index => {
      items[index] ??= new Findings(options)
      return items[index].report
    },
    bytes: bytes.length,
    ...(options.now !== undefined && { now: options.now })
  })
  return { feed: findings.problems(text), items: items.map(one => one.problems('')) }
}

/** Sitemaps are not feeds: only the rules of their target are on them. */
function isForSitemap({ target }: CheckOptions): boolean {
  return target !== undefined && targets[target].formats.some(format => format === 'sitemap')
}

function checkXml(source: Decoded, { now, base, html = true }: CheckOptions, { report }: Findings): Checked {
  const flavour = judgeDocument(source, {
    html,
    report,
    ...(now === undefined ? {} : { now }),
    ...(base === undefined ? {} : { base })
  })
  return flavour === undefined ? 'other' : flavour === 'rss1' ? 'rss' : flavour
}

function checkJson(source: string, { now, base, html = true }: CheckOptions, { report }: Findings): Checked {
  const context: CheckRun = {
    flavour: 'json',
    html,
    vocabularies,
    seen: new Set(),
    report,
    ...(now === undefined ? {} : { now }),
    ...(base === undefined ? {} : { base })
  }
  return json(source, context) === 'chapters' ? 'other' : 'json'
}
