// What the reader of bylines looks words up in: the text's own language and English, and of all others what cannot be misread.
import { credentials } from './credentials.ts'
import type { BylineLanguage } from './language.ts'
import { languages, ownOnly, relatives } from './languages.ts'
import { organizations } from './organizations.ts'
import {
  addForeign,
  addOwn,
  type BylinePhrase,
  Is,
  longestPhrase,
  phrases,
  put,
  type Table,
  table,
  wordIn
} from './table.ts'
import type { BylineToken } from './tokens.ts'

export { type BylinePhrase, Is } from './table.ts'

export interface Lexicon {
  /** The language it is for, `''` where that is not known. */
  readonly tag: string
  /** The longest phrase that begins at `at` and has one of the classes of `mask`. */
  phrase(from: readonly BylineToken[], at: number, mask: number): BylinePhrase | undefined
  /** The classes of one word. */
  word(key: string): number
  /** The conjunction that is written together with the next word, and the names that only look so. */
  readonly prefixed: readonly { readonly letter: string; readonly names: ReadonlySet<string> }[]
}

function lookedUp(tag: string, own: Table, foreign: Table, languages: readonly BylineLanguage[]): Lexicon {
  const ends = (key: string, list: readonly string[]): boolean =>
    key.length > 6 && list.some(end => key.length > end.length && key.endsWith(end))
  const known = new Map<string, number>()
  return {
    tag,
    prefixed: languages.flatMap(({ andPrefix }) =>
      andPrefix ? [{ letter: andPrefix.letter, names: new Set(phrases(andPrefix.names)) }] : []
    ),
    phrase(from, at, mask) {
      const near = longestPhrase(own, from, at, mask)
      const far = longestPhrase(foreign, from, at, mask)
      return far && (!near || far.size > near.size) ? far : near
    },
    word(key) {
      let is = known.get(key)
      if (is !== undefined) return is
      is = wordIn(own, key) ?? wordIn(foreign, key)
      is ??= ends(key, own.titleEnds) ? Is.title : ends(key, own.deskEnds) ? Is.desk : 0
      if (known.size < 20_000) known.set(key, is)
      return is
    }
  }
}

// Made when first asked for: most runs meet one language or two.
const lexicons = new Map<string, Lexicon>()
const withOutlets = new WeakMap<readonly string[], Map<string, Lexicon>>()
const foreigns = new Map<boolean, Table>()

/**
 * The lexicon for a text's language. `outlets` are organizations to know besides the well-known ones; pass the same array
 * again, as what is made of it is kept.
 */
export function lexicon(language?: string, outlets?: readonly string[]): Lexicon {
  const tag = tagOf(language)
  if (!outlets || outlets.length === 0) return made(lexicons, tag, [])
  let kept = withOutlets.get(outlets)
  if (!kept) {
    kept = new Map()
    withOutlets.set(outlets, kept)
  }
  return made(kept, tag, outlets)
}

function made(kept: Map<string, Lexicon>, tag: string, outlets: readonly string[]): Lexicon {
  let found = kept.get(tag)
  if (!found) {
    // The text's language before its relative, and English last: of two roles for one word the first stays.
    const chosen = [tag, relatives[tag], 'en'].flatMap((wanted, index, all) =>
      all.indexOf(wanted) < index ? [] : (every.find(language => language.tag === wanted) ?? [])
    )
    const own = table()
    for (const language of chosen) addOwn(own, language)
    for (const name of [...organizations, ...outlets]) put(own, name, Is.organization)
    for (const name of credentials) put(own, name, Is.credential)
    found = lookedUp(tag, own, foreign(tag !== ''), chosen)
    kept.set(tag, found)
  }
  return found
}

function foreign(known: boolean): Table {
  let found = foreigns.get(known)
  if (!found) {
    found = table()
    for (const language of languages) if (language.tag !== 'en') addForeign(found, language, known)
    foreigns.set(known, found)
  }
  return found
}

const every = [...languages, ...ownOnly]
const tags = new Map<string, string>()

function tagOf(language = ''): string {
  let tag = tags.get(language)
  if (tag === undefined) {
    const given = language.toLowerCase().split(/[-_]/)[0]!
    const has = (wanted: string | undefined): boolean => every.some(known => known.tag === wanted)
    const wanted = has(given) ? given : (relatives[given] ?? '')
    tag = has(wanted) ? wanted : ''
    if (tags.size < 200) tags.set(language, tag)
  }
  return tag
}
