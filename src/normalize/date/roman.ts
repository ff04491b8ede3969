// Months as Roman numbers: 17 VII 2025, 5.XII.2025, 2025. VII. 17.
import type { Text } from './phrase.ts'
import type { DatePieces } from './pieces.ts'

const months = new Map('i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((word, i) => [word, i + 1]))

/** The month that a Roman number between a day and a year names, in the languages that write it so. */
export function romanMonth({ tokens, lexicon }: Text, i: number, now: DatePieces): number | undefined {
  const month = lexicon.roman && !now.month ? months.get(tokens[i]!.text) : undefined
  if (!month) return undefined
  const before = tokens[i - 1]?.type === 'mark' ? tokens[i - 2] : tokens[i - 1]
  const after = tokens[i + 1]?.type === 'mark' ? tokens[i + 2] : tokens[i + 1]
  if (before?.type !== 'number' || after?.type !== 'number' || now.numbers.at(-1) !== before) return undefined
  const lengths = [before.text.length, after.text.length] as const
  const fits = (lengths[0] < 3 && lengths[1] === 4) || (lengths[0] === 4 && lengths[1] < 3)
  return fits ? month : undefined
}
