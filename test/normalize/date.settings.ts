// The settings that a line of test/cases/date gives to the lines below it.
import type { DateOptions } from '../../src/normalize/date.ts'

/** `@ language=de zone=Europe/Berlin` as options. */
export function settingsOf(line: string): DateOptions {
  const pairs = line
    .slice(1)
    .trim()
    .split(/ +/)
    .map(pair => pair.split('='))
  const { zone = 'UTC', twoDigitYears, ...rest } = Object.fromEntries(pairs) as { [key: string]: string }
  return { ...rest, zone, ...(twoDigitYears && { twoDigitYears: true }) } as DateOptions
}
