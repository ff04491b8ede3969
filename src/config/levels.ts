// The levels that `rules:` of the settings gives to problems.
import type { Level, Problem } from '../problem.ts'

/** The problems with the levels that `rules:` gives them; without those that are off. */
export function leveled(
  problems: readonly Problem[],
  levels: Readonly<Record<string, Level | 'off'>>
): readonly Problem[] {
  return problems.flatMap(one => {
    const level = levels[one.rule] ?? one.level
    return level === 'off' ? [] : [{ ...one, level }]
  })
}
