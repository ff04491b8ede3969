// In which order a build names its files and problems: by code unit, which is the same on every machine.
import { type Config, leveled } from '../config.ts'
import type { Problem } from '../problem.ts'

/** For sorting names. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By file and line, with the levels that `rules:` of dateline.yaml gives them. */
export function ordered(problems: readonly Problem[], levels: Config['rules']): Problem[] {
  return leveled(problems, levels).toSorted(
    (a, b) =>
      compared(a.place.file, b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0)
  )
}
