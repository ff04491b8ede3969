// How RFC 4151 spells names that are not addresses: tag:authority,date:specific.
import { segment } from './uri.ts'

/** The tag: URI of `specific` (any text), minted by `authority` (a domain in lower case) on `date` (`2026-03-05`). */
export function tagUri(authority: string, date: string, specific: string): string {
  const written = specific.includes('/') ? specific.split('/').map(segment).join('/') : segment(specific)
  return `tag:${authority},${date}:${written}`
}

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
const tag = new RegExp(
  `^tag:(?:[a-z0-9._-]+@)?${label}(?:\\.${label})*,\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?:(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*(?:#(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$`,
  'i'
)

/** Whether text is a tag: URI (section 2.1). */
export function isTagUri(text: string): boolean {
  return tag.test(text)
}
