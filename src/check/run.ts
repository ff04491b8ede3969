// How rules are run on an element, a value or a whole document. The walk over a tree is any/structure.ts.
import { quoted } from '../syntax/quoted.ts'
import { offsets, qualified, text, type XmlAttribute, type XmlElement } from '../syntax/xml/element.ts'
import type { ValueKind, Whole } from './grammar.ts'
import { type Break, type CheckRun, listed, type RuleOn, type TestResult, type TextValue } from './rule.ts'

/** The breaks a test found: one without a place for `true`. */
export function breaks(verdict: TestResult): readonly Break[] {
  if (verdict === true) return [{}]
  if (verdict === false) return []
  return Array.isArray(verdict) ? (verdict as readonly Break[]) : [verdict as Break]
}

export function runElement(rules: readonly RuleOn<XmlElement>[], element: XmlElement, context: CheckRun): void {
  for (const rule of rules) {
    const verdict = rule.broken(element, context)
    if (verdict === false) continue
    for (const { at, of } of breaks(verdict)) context.report(rule, at ?? element.at, of ?? `<${qualified(element)}>`)
  }
}

export function runWhole(rules: readonly RuleOn<Whole>[], whole: Whole, context: CheckRun): void {
  for (const rule of rules) {
    for (const { at, of } of breaks(rule.broken(whole, context))) context.report(rule, at ?? whole.feed.at, of ?? '')
  }
}

/** Longer values are not examined: no real date, address or name is as long. */
const longest = 50_000

export const tooLong = listed({
  id: 'text/too-long',
  level: 'error',
  says: 'This is far too long for a value of this kind',
  fix: `Write at most ${longest} characters`,
  spec: 'https://www.rssboard.org/rss-profile',
  w3c: 'TooLong'
})

/** Holds an element's text or an attribute's value against a kind. */
export function runValue(kind: ValueKind, element: XmlElement, context: CheckRun, attribute?: XmlAttribute): void {
  const whole = attribute ? attribute.value : text(element)
  const given = kind.space === 'kept' ? whole : whole.trim()
  if (given.length > longest && !kind.long) {
    context.report(
      tooLong,
      attribute?.at ?? element.at,
      `${qualified(attribute ?? element)}, ${given.length} characters`
    )
    return
  }
  if (kind.sound?.(given, context)) return
  const value: TextValue = attribute ? { text: given, element, attribute } : { text: given, element }
  const lead = kind.space === 'kept' ? 0 : whole.length - whole.trimStart().length
  const place = placer(value, lead)
  kind.inside?.(value, context, place)
  for (const rule of kind.rules) {
    const verdict = rule.broken(value, context)
    if (verdict === false) continue
    for (const { at, of } of breaks(verdict)) {
      context.report(rule, place(at), of ?? `${qualified(attribute ?? element)} ${quoted(given)}`)
    }
  }
}

/** Finds offsets of a value in the document; without one, the place of the element or attribute. */
function placer({ element, attribute }: TextValue, lead: number): (at?: number) => number {
  if (attribute) {
    return at => (at === undefined ? attribute.at : Math.min(attribute.valueAt + at + lead, element.contentStart))
  }
  const find = offsets(element)
  return at => (at === undefined ? element.at : find(at + lead))
}
