// Dates of feeds as instants.

/** Milliseconds since 1970-01-01T00:00Z of an RFC 822 or RFC 3339 date; NaN for a date without an offset. */
export function instant(date: string | undefined): number | undefined {
  if (date === undefined) return undefined
  return /(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(date) ? Date.parse(date) : Number.NaN
}
