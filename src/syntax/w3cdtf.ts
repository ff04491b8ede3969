// W3C’s profile of ISO 8601 (https://www.w3.org/TR/NOTE-datetime) and the forms next to it, strictly read: RFC 3339 as Atom has it, and ISO 8601 without a zone.

const pattern3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/
const patternW3c =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2})))?)?)?$/
const patternIso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})([.,]\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))?)?)?)?$/

/** Milliseconds of an RFC 3339 time, as Atom writes it (RFC 4287, 3.3: upper-case T and Z). */
export function atomTime(text: string): number | undefined {
  return timeOf(pattern3339.exec(text))
}

/** Milliseconds of a date in W3C's profile of ISO 8601; the start of what it leaves open. */
export function w3cTime(text: string): number | undefined {
  return timeOf(patternW3c.exec(text))
}

/** Milliseconds of an ISO 8601 date in its extended form, with or without a zone. */
export function isoTime(text: string): number | undefined {
  return timeOf(patternIso.exec(text))
}

function timeOf(found: RegExpExecArray | null): number | undefined {
  if (!found) return undefined
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction, sign, zoneHour, zoneMinute] =
    found
  const time = utcTime(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))
  if (time === undefined || Number(zoneHour ?? 0) > 23 || Number(zoneMinute ?? 0) > 59) return undefined
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * (sign === '-' ? -1 : 1)
  return time - offset * 60_000 + Math.trunc(Number((fraction ?? '').replace(',', '.') || '0') * 1000)
}

/** Milliseconds of a time that exists: no 30 February, no hour 24; second 60 counts as a leap second. */
export function utcTime(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number
): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000
}
