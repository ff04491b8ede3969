// The newsroom's people, from authors.yaml: who is meant by a slug, a name or an alias, and which spellings look like one person.
import type { Author, Credit, Role } from '../model.ts'
import { isParticle } from './byline/particles.ts'
import { tokens } from './byline/tokens.ts'

export interface Roster {
  readonly authors: readonly Author[]
  /** The author under a slug, name or alias. Case and accents may differ where that leaves one person. */
  find(name: string): Author | undefined
  /** The longest known name that begins at `at` in a row of words. */
  longest(words: readonly string[], at: number): { readonly author: Author; readonly size: number } | undefined
  /** An author as a credit; the role is `author` unless given. */
  credit(author: Author, role?: Role): Credit
  /** Someone known who differs from `name` by case, accents or a middle initial only; `find` does not know the name. */
  near(name: string): Author | undefined
}

/** Two or more spellings that look like one person. Nothing is merged: a person decides. */
export interface Suggestion {
  /** The spelling to keep: the one in the roster, else the most frequent. */
  readonly name: string
  /** All spellings found, most frequent first. */
  readonly spellings: readonly { readonly name: string; readonly count: number }[]
  readonly why: 'case' | 'accents' | 'middle initial' | 'punctuation'
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h'
}

/** The name as it is compared: case, accents and kinds of apostrophe and hyphen folded. */
function folded(name: string): string {
  if (/^[\x21-\x5f\x61-\x7e]*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, letter => letters[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function exactly(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The name without what people write at one time and not at another: middle initials, full stops, hyphens. */
function loose(name: string): string {
  const words = folded(name)
    .replace(/[.'"-]+/g, ' ')
    .trim()
    .split(/\s+/)
  return words.filter((word, index) => index === 0 || index === words.length - 1 || [...word].length > 1).join(' ')
}

function initials(name: string): string {
  const words = folded(name)
    .replace(/[.'"-]+/g, ' ')
    .trim()
    .split(/\s+/)
  return words
    .slice(1, -1)
    .filter(word => [...word].length === 1)
    .join('')
}

interface Node {
  readonly next: Map<string, Node>
  ends?: boolean
}

function step(from: Node, key: string): Node {
  let next = from.next.get(key)
  if (!next) {
    next = { next: new Map() }
    from.next.set(key, next)
  }
  return next
}

/** A name's words as the reader of bylines cuts them: `Doe, Jane` has three. */
function words(name: string): string[] {
  return tokens(name).map(token => token.text)
}

function spaced(texts: readonly string[]): string {
  return texts.join(' ').replace(/ ,/g, ',')
}

/** A function of a name that remembers some thousand answers: a newsroom's names come again and again. */
function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    const before = known.get(name)
    if (before !== undefined || known.has(name)) return before as T
    const found = answer(name)
    if (known.size > 8000) known.clear()
    known.set(name, found)
    return found
  }
}

/** Looks people up. Of two people with one name the first stays and the name finds them only where it is written exactly so. */
export function roster(authors: readonly Author[]): Roster {
  const exact = new Map<string, Author>()
  const alike = new Map<string, Author | undefined>()
  const nearly = new Map<string, Author | undefined>()
  const first: Node = { next: new Map() }
  const foldedWord = remembered(folded)
  const put = (map: Map<string, Author | undefined>, key: string, author: Author): void => {
    if (key === '') return
    const known = map.get(key)
    if (!map.has(key)) map.set(key, author)
    else if (known !== author) map.set(key, undefined)
  }
  for (const author of authors) {
    for (const name of [author.name, ...(author.aliases ?? []), ...(author.slug === undefined ? [] : [author.slug])]) {
      const written = exactly(name)
      if (written === '') continue
      if (!exact.has(written)) exact.set(written, author)
      put(alike, folded(written), author)
      put(nearly, loose(written), author)
      let at = first
      for (const word of words(written)) at = step(at, foldedWord(word))
      at.ends = true
    }
  }
  const find =
    exact.size === 0
      ? () => undefined
      : remembered(name => exact.get(name) ?? exact.get(exactly(name)) ?? alike.get(folded(name)))
  return {
    authors,
    find,
    longest(words, at) {
      let found: { author: Author; size: number } | undefined
      let here: Node | undefined = first.next.get(foldedWord(words[at] ?? ''))
      for (let size = 1; here; size++) {
        const author = here.ends ? find(spaced(words.slice(at, at + size))) : undefined
        if (author) found = { author, size }
        here = here.next.get(foldedWord(words[at + size] ?? ''))
      }
      return found
    },
    credit,
    near: remembered(name => {
      if (find(name)) return undefined
      const author = nearly.get(loose(name))
      if (!author) return undefined
      const other = initials(name)
      const own = initials(author.name)
      return other !== '' && own !== '' && other !== own ? undefined : author
    })
  }
}

/** An author as a credit. */
export function credit(author: Author, role: Role = 'author'): Credit {
  return {
    name: author.name,
    kind: author.kind ?? 'person',
    role,
    ...(author.slug === undefined ? {} : { slug: author.slug }),
    ...(author.email === undefined ? {} : { email: author.email }),
    ...(author.url === undefined ? {} : { url: author.url }),
    ...(author.avatar === undefined ? {} : { avatar: author.avatar })
  }
}

/** A slug as a name: words capitalized, particles between them in lower case. What has spaces or capitals is a name already. */
export function readable(slug: string): string {
  const text = exactly(slug)
  if (/[\s\p{Lu}]/u.test(text)) return text
  const words = text.split(/[-_.]+/).filter(word => word !== '')
  if (words.length === 0) return text
  return words
    .map((word, index) => {
      if (index > 0 && index < words.length - 1 && isParticle(word)) return word
      if (/^mc\p{L}{3}/u.test(word)) return `Mc${upperFirst(word.slice(2))}`
      return upperFirst(word)
    })
    .join(' ')
}

function upperFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32)
  return first.toUpperCase() + word.slice(first.length)
}

/** Names that look like one person, most frequent first. Spellings that the roster already joins are not mentioned. */
export function spellings(
  names: readonly { readonly name: string; readonly count: number }[],
  known: Roster = roster([])
): Suggestion[] {
  const groups = new Map<string, Map<string, number>>()
  for (const author of known.authors) groups.set(loose(author.name), new Map([[exactly(author.name), 0]]))
  for (const { name, count } of names) {
    const written = exactly(name)
    const person = known.find(written)
    if (written === '' || (person && written !== exactly(person.name) && isListed(person, written))) continue
    const key = loose(written)
    const group = groups.get(key) ?? new Map<string, number>()
    group.set(written, (group.get(written) ?? 0) + count)
    groups.set(key, group)
  }
  const found: Suggestion[] = []
  for (const group of groups.values()) {
    const all = [...group]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || richness(b.name) - richness(a.name) || (a.name < b.name ? -1 : 1))
    const middles = new Set(all.map(each => initials(each.name)).filter(each => each !== ''))
    // John A. Doe and John B. Doe are two people, and John Doe may be either.
    for (const part of middles.size > 1
      ? [...middles].map(middle => all.filter(each => initials(each.name) === middle))
      : [all]) {
      if (part.length < 2) continue
      const kept = part.find(each => known.authors.some(author => exactly(author.name) === each.name)) ?? part[0]!
      found.push({ name: kept.name, spellings: part, why: why(part.map(each => each.name)) })
    }
  }
  const total = (suggestion: Suggestion): number => suggestion.spellings.reduce((sum, each) => sum + each.count, 0)
  return found.sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1))
}

function isListed(author: Author, written: string): boolean {
  return (author.aliases ?? []).some(alias => exactly(alias) === written) || author.slug === written
}

/** Mixed case and accents carry more information than capitals and plain letters. */
function richness(name: string): number {
  return (name === name.toUpperCase() || name === name.toLowerCase() ? 0 : 100) + name.normalize('NFD').length
}

function why(names: readonly string[]): Suggestion['why'] {
  const distinct = (by: (name: string) => string): number => new Set(names.map(by)).size
  if (distinct(name => name.toLowerCase()) === 1) return 'case'
  if (distinct(folded) === 1) return 'accents'
  return distinct(initials) === 1 ? 'punctuation' : 'middle initial'
}
