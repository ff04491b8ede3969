// Authors and contributors of `feed` as credits of ours.
import type { Author } from 'feed'
import type { Credit } from '../../model.ts'
import { expectTexts, unexpected } from './texts.ts'
import type { Words } from './words.ts'

// RFC 5322, section 3.4.1: a dot-atom at a host of two labels or more, which is what readers and validators take.
const address = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/**
 * People without a name are called by their address: Atom and JSON Feed want one. Those that say nothing are left out, and a text is
 * a name. `whose` begins the message of the Error for what cannot be a person.
 */
export function credits(authors: unknown, role: Credit['role'], words: Words, whose: string): Credit[] {
  if (!authors) return []
  // A single author in place of a list is what version 1 of `feed` took.
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [authors]
  return list.flatMap(given => {
    if (!given) return []
    const author = personOf(given, role, whose)
    const { email, link, avatar } = author
    const mail = typeof email === 'string' && address.test(email.trim()) ? email.trim() : undefined
    const url = words.web(link)
    const picture = words.web(avatar)
    const name = words.name(author.name) ?? words.name(email) ?? words.name(link)
    if (name === undefined) return []
    return {
      name,
      kind: 'person' as const,
      role,
      ...(mail !== undefined && { email: mail }),
      ...(url !== undefined && { url }),
      ...(picture !== undefined && { avatar: picture })
    }
  })
}

function personOf(given: unknown, role: Credit['role'], whose: string): Author {
  if (typeof given === 'string') return { name: given }
  if (typeof given !== 'object' || unexpected(given) !== undefined || Array.isArray(given)) {
    const found = unexpected(given) ?? `a ${Array.isArray(given) ? 'list' : typeof given}: give an object with a name.`
    throw new Error(`${whose}: its ${role} is ${found}`)
  }
  const author = given as Author
  expectTexts(author, `${whose}: its ${role}`, ['name', 'email', 'link', 'avatar'])
  return author
}
