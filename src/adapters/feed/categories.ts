// Categories of `feed`: a name, a term, or both, from a list or from none.
import type { Category as Given } from 'feed'
import { address, isUri } from '../../syntax/uri.ts'
import type { Category } from '../../write.ts'
import { expectTexts, unexpected } from './texts.ts'
import type { Words } from './words.ts'

/** Those that say nothing are left out; one alone needs no list. `whose` begins the message of the Error for what cannot be a category. */
export function categories(given: unknown, words: Words, whose: string): Category[] {
  if (given === undefined || given === null) return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  return list.flatMap(one => category(givenOf(one, whose), words) ?? [])
}

function givenOf(one: unknown, whose: string): Given {
  const found = unexpected(one) ?? (Array.isArray(one) ? 'a list: give a text or an object with a name.' : undefined)
  if (found !== undefined) throw new Error(`${whose}: its category is ${found}`)
  if (one === null || typeof one !== 'object') return { name: String(one ?? '') }
  expectTexts(one as Given, `${whose}: its category`, ['name', 'term', 'scheme', 'domain'])
  return one as Given
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
