// How the tz database (IANA) names zones: `Europe/Istanbul`, `America/Argentina/Ushuaia`, and `UTC`. Abbreviations such as EST are not names.

const name = /^[A-Za-z][\w+-]{0,30}(?:\/[\w+-]{1,30}){1,2}$/

/** Prints dates with the offset of the zone, `9/30/2026, GMT+05:45`; undefined where the text does not name a zone. */
export function offsetFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (zone !== 'UTC' && !name.test(zone)) return undefined
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    return undefined
  }
}

/** Whether the text names a zone. Makes a formatter each time: whoever asks for every item remembers the answer. */
export function isZoneName(text: string): boolean {
  return offsetFormat(text) !== undefined
}
