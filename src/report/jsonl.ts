// Problems as lines of JSON, for other programs.
import type { Problem } from '../problem.ts'

/** One problem a line, as the stages return it. Each line ends with a line break. */
export function jsonl(problems: readonly Problem[]): string {
  return problems.map(problem => `${JSON.stringify(problem)}\n`).join('')
}

/**
 * One file's line for `dateline check --report jsonl`: `{ file, format, problems: [{ rule, w3c?, level, line, column, text }] }`.
 * A problem of the file as a whole is at 1:1. `format` is absent where the file is not a feed.
 */
export function checked(file: string, format: string | undefined, problems: readonly Problem[]): string {
  const rows = problems.map(({ rule, level, place, text, w3c }) => ({
    rule,
    w3c,
    level,
    line: place.line ?? 1,
    column: place.column ?? 1,
    text
  }))
  return `${JSON.stringify({ file, format, problems: rows })}\n`
}
