// Runs the rules of a target over a document: each item as it is read, then the feed around the items.
import { atomEntry, atomFeed, type HeardItem, rssChannel, rssItem } from '../../heard.ts'
import { atom } from '../../namespaces/atom.ts'
import { dcterms } from '../../namespaces/dcterms.ts'
import { media } from '../../namespaces/media.ts'
import { sitemap } from '../../namespaces/news.ts'
import type { ReportFault } from '../../syntax/fault.ts'
import { escapeHtml } from '../../syntax/htmltext.ts'
import { fromRfc3339 } from '../../syntax/rfc3339.ts'
import { attribute, child, trimmed, type XmlElement } from '../../syntax/xml/element.ts'
import type { XmlFault } from '../../syntax/xml/fault.ts'
import { readXml } from '../../syntax/xml/reader.ts'
import type { ReportRule } from '../rule.ts'
import { breaks } from '../run.ts'
import type { TargetDigest, TargetFeed, TargetItem, TargetRuleOn, TargetRules, TargetRun } from './rule.ts'
import { picturesOf } from './subject.ts'

export interface TargetSettings extends TargetRun {
  readonly report: ReportRule
  /** Called for what is wrong with the XML, where nobody else has reported it. */
  readonly fault?: ReportFault<XmlFault>
  /** Takes what is broken by the items, each by its number; without it, `report` does. */
  readonly ofItem?: (index: number) => ReportRule
  /** The size of the document. */
  readonly bytes: number
}

/** Judges an XML document by the rules of a target. What cannot be read to its end is not judged: others have reported it. */
export function judgeForTarget(source: string, rules: TargetRules, settings: TargetSettings): void {
  const { report, bytes, fault = () => {} } = settings
  const items: TargetDigest[] = []
  const declared: TargetFeed['declared'][number][] = []
  const used = new Set<string>()
  const { root } = readXml(source, {
    report: fault,
    clean: true,
    prefix: (prefix, namespace, at) => void declared.push({ prefix, namespace, at }),
    start: isItem,
    unit: element => {
      for (const { namespace } of element.children) used.add(namespace)
      const item = itemOf(element)
      if (!isWithdrawn(element, settings.now))
        runOn(rules.item, item, element.at, { ...settings, report: settings.ofItem?.(items.length) ?? report })
      items.push(digestOf(item))
    }
  })
  if (!root) return
  const feed = root.name === 'rss' || root.name === 'RDF' ? root.children.find(one => one.name === 'channel') : root
  if (!feed) return
  for (const { namespace } of [root, feed, ...feed.children]) used.add(namespace)
  const heard = feed.namespace === atom.uri ? atomFeed(feed) : rssChannel(feed)
  const whole: TargetFeed = { root, feed, heard, items, bytes, declared, used }
  runOn(rules.feed, whole, feed.at, { ...settings, report })
}

function runOn<Subject>(
  rules: readonly TargetRuleOn<Subject>[],
  subject: Subject,
  place: number,
  settings: TargetSettings
): void {
  for (const rule of rules) {
    const found = rule.broken(subject, settings)
    if (found === false) continue
    for (const { at = place, of = '' } of breaks(found)) settings.report(rule, at, of)
  }
}

/** An item that asks to be deleted need not be fit to be shown. */
function isWithdrawn(element: XmlElement, now: number | undefined): boolean {
  const status = child(element, 'status', media.uri)
  if (status !== undefined && attribute(status, 'state')?.trim() === 'deleted') return true
  const valid = child(element, 'valid', dcterms.uri)
  const end = valid && /(?:^|;)\s*end=([^;\s]+)/.exec(trimmed(valid))?.[1]
  const time = end ? fromRfc3339(end)?.time : undefined
  return time !== undefined && now !== undefined && time <= now
}

function isItem({ name, namespace, parent }: XmlElement, depth: number): boolean {
  if (depth === 1) return (name === 'entry' && namespace === atom.uri) || (name === 'url' && namespace === sitemap.uri)
  return depth === 2 && name === 'item' && namespace === '' && parent?.name === 'channel'
}

function itemOf(element: XmlElement): TargetItem {
  const heard = element.namespace === atom.uri ? atomEntry(element, true) : rssItem(element, true)
  const body = heard.content ?? heard.summary
  const html = body === undefined ? '' : body.value.format === 'html' ? body.value.text : escapeHtml(body.value.text)
  const htmlAt = body?.at ?? element.at
  return { element, feed: element.parent ?? element, heard, html, htmlAt, pictures: picturesOf(element, html, htmlAt) }
}

function digestOf({ element, heard }: { readonly element: XmlElement; readonly heard: HeardItem }): TargetDigest {
  const enclosure = child(element, 'enclosure')
  const url = enclosure && attribute(enclosure, 'url')?.trim()
  return {
    at: enclosure?.at ?? element.at,
    ...(heard.language !== undefined && { language: heard.language }),
    ...(url !== undefined && url !== '' && { enclosure: url })
  }
}

/** A JSON Feed, which no target reads: reported by the rule on formats. */
export function refuseJson({ feed }: TargetRules, { report }: Pick<TargetSettings, 'report'>): void {
  const format = feed.find(({ id }) => /\/(?:format|root)$/.test(id))
  if (format !== undefined) report(format, 0, 'JSON Feed')
}
