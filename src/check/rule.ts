// What a rule of `check` is. Every rule is made here, and entered into the list of all rules.
import type { Level, Rule } from '../problem.ts'
import type { XmlAttribute, XmlElement } from '../syntax/xml/element.ts'
import type { Flavour, Grammar, Vocabulary } from './grammar.ts'

/** All rules that were made, by their ids: rules are made while modules are loaded, and at no other time. */
const all = new Map<string, ListedRule>()

/**
 * A rule in the list that docs, settings and SARIF are made of. `listed` and `ruleOn` alone make such rules, and only they can be
 * reported: no rule is reported that is not in the list.
 */
class ListedRule implements Rule {
  readonly id: string
  readonly level: Level
  readonly says: string
  readonly fix: string
  readonly spec: string
  readonly w3c?: string
  readonly seen?: string
  /** Sets the type apart from others with the same members: a copy made by `{ ...rule }` does not have it. */
  protected readonly isListed = true

  constructor({ id, level, says, fix, spec, w3c, seen }: Rule) {
    this.id = id
    this.level = level
    this.says = says
    this.fix = fix
    this.spec = spec
    if (w3c !== undefined) this.w3c = w3c
    if (seen !== undefined) this.seen = seen
    const known = all.get(id)
    if (known === undefined) all.set(id, this)
    else if (known.says !== says || known.fix !== fix || known.level !== level)
      throw new Error(`Two rules are named ${id}`)
  }
}

class TestedRule<Test> extends ListedRule {
  readonly broken: Test

  constructor(rule: Tested<Test>) {
    super(rule)
    this.broken = rule.broken
  }
}

export type { ListedRule, TestedRule }

interface Tested<Test> extends Rule {
  readonly broken: Test
}

/** Whether a subject breaks a rule. False or an empty list: it does not. True: it does, at its own place. */
type TestOf<Subject> = (subject: Subject, context: CheckRun) => TestResult

/** A rule with a test that looks at a subject and decides whether it breaks the rule. */
export type RuleOn<Subject> = TestedRule<TestOf<Subject>>

/** Declares a rule that code elsewhere finds broken. */
export const listed = (rule: Rule): ListedRule => new ListedRule(rule)

/** Declares a rule with a test of whatever kind. */
export const tested = <Test>(rule: Tested<Test>): TestedRule<Test> => new TestedRule(rule)

/** Declares a rule with its test. */
export const ruleOn = <Subject>(rule: Tested<TestOf<Subject>>): RuleOn<Subject> => new TestedRule(rule)

/** Every rule of the modules that are loaded, by id. */
export const listedRules = (): ReadonlyMap<string, Rule> => all

/** Reports a rule as broken at an offset; `of` says of what, if the place does not say enough. */
export type ReportRule = (rule: ListedRule, at: number, of: string) => void

/** Where and in what a rule is broken. */
export interface Break {
  /** Offset: in the text of a `TextValue`, else in the document. */
  readonly at?: number
  /** Shown after `says` and a colon, in place of the element or value. */
  readonly of?: string
}

export type TestResult = boolean | Break | readonly Break[]

/** A text to check: an element's, or an attribute's. */
export interface TextValue {
  readonly text: string
  readonly element: XmlElement
  readonly attribute?: XmlAttribute
}

/** What a rule may ask about the run. */
export interface CheckRun {
  readonly flavour: Flavour
  /** Milliseconds; absent: nothing is judged to be in the future. */
  readonly now?: number
  /** Address the document was or will be found at. */
  readonly base?: string
  /** Look into HTML. */
  readonly html: boolean
  readonly grammar?: Grammar
  readonly vocabularies: ReadonlyMap<string, Vocabulary>
  /** Namespaces in use so far. */
  readonly seen: Set<string>
  readonly report: ReportRule
}
