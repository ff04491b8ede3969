// How RFC 4151 spells names that are nobody's address: tag:authority,date:specific.
import { segment } from './uri.ts'

/** The tag: URI of `specific` (any text), minted by `authority` (a domain in lower case) on `date` (`2026-03-05`). */
export function tagUri(authority: string, date: string, specific: string): string {
  return `tag:${authority},${date}:${specific.split('/').map(segment).join('/')}`
}
