// Names of months and weekdays in the languages of bylines, from the one table of CLDR that dates are read with.
import { cldr } from '../date/cldr.ts'

/** The names of months with commas between, also those that they have alone; empty where they are numbers, undefined for a language without a row in the table. */
export function monthNames(tag: string): string | undefined {
  // Vietnamese months are a word and a number, for which the table has no row.
  if (tag === 'vi') return Array.from({ length: 12 }, (_, i) => `tháng ${i + 1}`).join(', ')
  return named(tag, 0, 2)
}

/** The same for weekdays. */
export const weekdayNames = (tag: string): string | undefined => named(tag, 1, 3)

/** Rows are parted by `;`, names in a row by commas. */
function named(tag: string, ...parts: readonly number[]): string | undefined {
  // CLDR calls Norwegian by its written form.
  const row = cldr[tag === 'no' ? 'nb' : tag]?.split('|')
  if (row === undefined) return undefined
  const names = parts.flatMap(part => row[part]?.split(/[;,]/) ?? []).filter(name => name !== '')
  return [...new Set(names)].join(', ')
}
