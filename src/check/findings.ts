// What a check finds: collects broken rules by offset and turns them into problems with level, line and column.

import { type Level, type Place, type Problem, problemOf, type Rule } from '../problem.ts'
import type { ReportRule } from './rule.ts'

interface Found {
  readonly rule: Rule
  readonly level: Level
  readonly at: number
  readonly of: string
}

/** A rule is reported at most this often for one document: a thousand broken items stand for a million. */
const most = 1000

/** Collects what is reported; `problems` puts it in order. */
export class Findings {
  private readonly found: Found[] = []
  private readonly counts = new Map<string, number>()
  private readonly file: string
  private readonly levels: Readonly<Record<string, 'off' | Level>>

  constructor({
    file = '',
    rules = {}
  }: { readonly file?: string; readonly rules?: Readonly<Record<string, 'off' | Level>> }) {
    this.file = file
    this.levels = rules
  }

  readonly report: ReportRule = (rule, at, of) => {
    const level = Object.hasOwn(this.levels, rule.id) ? this.levels[rule.id]! : rule.level
    if (level === 'off') return
    const count = (this.counts.get(rule.id) ?? 0) + 1
    this.counts.set(rule.id, count)
    if (count <= most) this.found.push({ rule, level, at, of })
  }

  /** All problems in the order of the text, with 1-based lines and columns; columns count UTF-16 units. */
  problems(source: string): Problem[] {
    const lines = new Lines(source)
    return this.found
      .sort((a, b) => a.at - b.at)
      .map(({ rule, level, at, of }) => {
        const place: Place = { file: this.file, ...lines.place(at) }
        return problemOf(rule, place, sentence(rule, of), level)
      })
  }
}

function sentence({ says, fix }: Rule, of: string): string {
  return `${says}${of === '' ? '' : `: ${of}`}. ${fix}.`
}

/** Lines and columns of offsets that are asked for in rising order. */
class Lines {
  private readonly source: string
  private line = 1
  private start = 0
  private end: number

  constructor(source: string) {
    this.source = source
    this.end = this.lineEnd()
  }

  place(at: number): { line: number; column: number } {
    while (this.end < at) {
      this.line++
      this.start = this.end + 1
      this.end = this.lineEnd()
    }
    return { line: this.line, column: at - this.start + 1 }
  }

  private lineEnd(): number {
    const feed = this.source.indexOf('\n', this.start)
    return feed < 0 ? Number.POSITIVE_INFINITY : feed
  }
}
