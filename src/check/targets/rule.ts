// What a rule of a target is: what it looks at, and the promise that nothing second-hand is an error.
import type { HeardFeed, HeardItem } from '../../heard.ts'
import type { Level } from '../../problem.ts'
import type { XmlElement } from '../../syntax/xml/element.ts'
import type { Target, TargetSource } from '../../targets.ts'
import { type TestedRule, type TestResult, tested } from '../rule.ts'

/** An item, entry or `<url>` as it was written, and as readers hear it. */
export interface TargetItem {
  readonly element: XmlElement
  /** The channel or feed around it, as far as it was read by then. */
  readonly feed: XmlElement
  readonly heard: HeardItem
  /** The whole text of the item, or its description where there is no other, as HTML. */
  readonly html: string
  /** Where in the document `html` begins, nearly. */
  readonly htmlAt: number
  readonly pictures: readonly Picture[]
}

/** A picture that an item shows or names. */
export interface Picture {
  readonly url: string
  /** Offset in the document. */
  readonly at: number
  readonly where: 'enclosure' | 'media' | 'thumbnail' | 'text'
  readonly type?: string
  readonly width?: number
  readonly height?: number
  readonly bytes?: number
  readonly hasCredit: boolean
}

/** What is kept of an item for the rules on the whole feed. */
export interface TargetDigest {
  readonly at: number
  readonly language?: string
  readonly enclosure?: string
}

/** A feed or sitemap as a whole. */
export interface TargetFeed {
  readonly root: XmlElement
  readonly feed: XmlElement
  readonly heard: HeardFeed
  readonly items: readonly TargetDigest[]
  readonly bytes: number
  /** Namespaces by the offset at which each was first declared. */
  readonly declared: readonly { readonly namespace: string; readonly prefix: string; readonly at: number }[]
  /** Namespaces of the elements of items, and of those of the feed. */
  readonly used: ReadonlySet<string>
}

export interface TargetRun {
  /** Milliseconds; absent: no age is judged. */
  readonly now?: number
}

export type TargetRuleOn<Subject> = TestedRule<(subject: Subject, run: TargetRun) => TestResult>

/** All rules of a target. */
export interface TargetRules {
  readonly target: Target
  readonly feed: readonly TargetRuleOn<TargetFeed>[]
  readonly item: readonly TargetRuleOn<TargetItem>[]
}

/** What each rule of a target says besides its name. */
interface Demand<Subject> {
  /** Without it: error, or warning where the source is second-hand. */
  readonly level?: Level
  readonly says: string
  readonly fix: string
  readonly source: TargetSource
  readonly broken: (subject: Subject, run: TargetRun) => TestResult
}

/** The maker of a target's rules: each has the target's name before its own, and the address and day of its source. */
export function rulesOfTarget({ name }: Target): {
  readonly onFeed: (id: string, demand: Demand<TargetFeed>) => TargetRuleOn<TargetFeed>
  readonly onItem: (id: string, demand: Demand<TargetItem>) => TargetRuleOn<TargetItem>
} {
  const made = <Subject>(id: string, demand: Demand<Subject>): TargetRuleOn<Subject> => {
    const { source, level = source.secondHand ? 'warning' : 'error', says, fix, broken } = demand
    if (source.secondHand && level === 'error') throw new Error(`${name}/${id} is second-hand and cannot be an error`)
    return tested({ id: `${name}/${id}`, level, says, fix, spec: source.address, seen: source.seen, broken })
  }
  return { onFeed: made, onItem: made }
}
