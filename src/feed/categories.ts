// Categories of `feed`: a name, a term, or both, from a list or from none.
import type { Category as Given } from 'feed'
import type { Category } from '../model.ts'
import { address, isUri } from '../syntax/uri.ts'
import type { Words } from './words.ts'

/** Those that say nothing are left out. */
export function categories(given: unknown, words: Words): Category[] {
  const list: readonly (Given | string | null | undefined)[] = Array.isArray(given) ? given : []
  return list.flatMap(
    one => category(one !== null && typeof one === 'object' ? one : { name: String(one ?? '') }, words) ?? []
  )
}

function category({ name, term, scheme, domain }: Given, words: Words): Category | undefined {
  const label = words.name(name)
  const word = words.name(term) ?? label
  if (word === undefined) return undefined
  const list = typeof scheme === 'string' ? address(scheme) : undefined
  const place = words.name(domain)
  return {
    term: word,
    ...(label !== undefined && { label }),
    ...(list !== undefined && isUri(list) && { scheme: list }),
    ...(place !== undefined && { domain: place })
  }
}
