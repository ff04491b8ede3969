// How the tz database (IANA) names zones: `Europe/Istanbul`, `America/Argentina/Ushuaia`, and `UTC`. Abbreviations such as EST are not names.

import { nearest } from './nearest.ts'

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

/**
 * What to write in place of a text that names no zone: ` Did you mean Europe/Berlin?` after `Europe/Berln` and `Berlin`, else nothing.
 * For messages alone, since the list of zones is that of the machine's Node.
 */
export function zoneHint(text: string): string {
  const wanted = text.trim().replace(/ +/g, '_')
  const zones = Intl.supportedValuesOf('timeZone')
  const city = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1)
  const near =
    zones.find(zone => city(zone).toLowerCase() === city(wanted).toLowerCase()) ??
    // Three letters are an abbreviation (EST, CET), and near to anything.
    (wanted.length > 4 ? nearest(wanted, wanted.includes('/') ? zones : zones.map(city)) : undefined)
  return near === undefined ? '' : ` Did you mean ${zones.find(zone => zone === near || city(zone) === near)}?`
}
