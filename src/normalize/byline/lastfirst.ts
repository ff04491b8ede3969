// `Doe, Jane; Roe, John` with the given name put first, where a publisher says that its bylines are written so or nothing else can be meant.
import { given } from './given.ts'
import { Is, type Lexicon } from './lexicon.ts'
import { isPlace } from './names.ts'
import { isParticle } from './particles.ts'
import { recase } from './recase.ts'
import type { BylineToken } from './tokens.ts'

const divider: BylineToken = { kind: 'mark', text: ';', key: ';', written: 'none', open: false }

/** The tokens with every pair of comma-separated parts turned. A group with a part left over stays as it is. */
export function firstLast(from: readonly BylineToken[], lexicon: Lexicon): BylineToken[] {
  const turned: BylineToken[] = []
  const start = lexicon.phrase(from, 0, Is.by)?.size ?? 0
  let group: BylineToken[] = []
  for (let i = 0; i < from.length; i++) {
    const token = from[i]!
    const and = i < start ? undefined : lexicon.phrase(from, i, Is.and)
    if (i >= start && token.text !== ';' && token.text !== '&' && token.text !== '\n' && !and) {
      group.push(token)
      continue
    }
    turned.push(...inOrder(group, lexicon), token)
    group = []
  }
  return [...turned, ...inOrder(group, lexicon)]
}

function inOrder(group: readonly BylineToken[], lexicon: Lexicon): BylineToken[] {
  const parts: BylineToken[][] = [[]]
  for (const token of group) {
    if (token.text === ',') parts.push([])
    else parts.at(-1)!.push(token)
  }
  const degrees = (part: readonly BylineToken[]): boolean =>
    part.every(token => lexicon.word(token.key) & Is.credential)
  const names = parts.filter(part => part.length > 0 && !degrees(part))
  if (names.length < 2 || names.length % 2 === 1) return [...group]
  const ordered: BylineToken[] = []
  for (let index = 0; index < names.length; index += 2) {
    if (index > 0) ordered.push(divider)
    ordered.push(...names[index + 1]!, ...names[index]!)
  }
  return ordered
}

export interface Turned {
  readonly from: readonly BylineToken[]
  /** What was turned, as it was written and as it is read. */
  readonly turned: readonly { readonly written: string; readonly read: string }[]
}

/**
 * `DOE, Jane` and `Doe, Jane; Roe, John`: a family name in capitals before a comma, and commas between semicolons, say
 * themselves that the given name comes last.
 */
export function inverted(from: readonly BylineToken[], lexicon: Lexicon): Turned {
  const turned: { written: string; read: string }[] = []
  if (!from.some(token => token.text === ',')) return { from, turned }
  const shouting = from.every(token => token.kind !== 'word' || token.written !== 'title')
  const groups = from.some(token => token.text === ';') && everyGroupIsInverted(from, lexicon)
  const out: BylineToken[] = []
  for (let i = 0; i < from.length; ) {
    const family = begins(from, i, lexicon) ? familyName(from, i, groups, shouting, lexicon) : 0
    const first = family > 0 ? givenNames(from, i + family + 1, lexicon, groups) : 0
    if (first === 0) {
      out.push(from[i]!)
      i++
      continue
    }
    const name = from.slice(i, i + family)
    const put = from.slice(i + family + 1, i + family + 1 + first)
    const inCase = name.map(token => (shouting ? token : { ...token, text: recase(token.text, 'person') }))
    const text = (tokens: readonly BylineToken[]): string => tokens.map(token => token.text).join(' ')
    turned.push({ written: `${text(name)}, ${text(put)}`, read: `${text(put)} ${text(inCase)}` })
    // As it was: the name is still in the text for whoever accounts for it.
    out.push(...put, ...inCase.map(token => ({ ...token, written: 'title' as const })))
    i += family + 1 + first
  }
  return { from: out, turned }
}

function begins(from: readonly BylineToken[], i: number, lexicon: Lexicon): boolean {
  const before = from[i - 1]
  if (before === undefined || before.text === ';' || before.text === '&' || before.text === '\n') return true
  return (
    (lexicon.word(before.key) & (Is.by | Is.and | Is.andFull)) !== 0 ||
    (before.text === ',' && (from[i]!.written === 'upper' || isInitials(from[i + 2])))
  )
}

/** How many words the family name at `i` has, up to its comma; 0 where there is none. */
function familyName(
  from: readonly BylineToken[],
  i: number,
  groups: boolean,
  shouting: boolean,
  lexicon: Lexicon
): number {
  let size = 0
  while (from[i + size]?.kind === 'word' && size < 4) size++
  if (size === 0 || from[i + size]?.text !== ',') return 0
  const words = from.slice(i, i + size)
  const own = words.filter(word => !isParticle(word.key))
  if (own.length !== 1 || isPlace(words) || lexicon.phrase(from, i, Is.organization | Is.desk | Is.credential)) return 0
  if (groups || isInitials(from[i + size + 1])) return size
  if (
    i > 0 &&
    lexicon.word(from[i - 1]!.key) & Is.by &&
    isGivenAlone(from, i + size + 1, lexicon) &&
    !given.has(own[0]!.key)
  )
    return size
  return !shouting && own[0]!.written === 'upper' && /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(own[0]!.text) ? size : 0
}

/** `Von Doe, Hans und dpa`: a frequent given name, and behind it the end or an agency. */
function isGivenAlone(from: readonly BylineToken[], i: number, lexicon: Lexicon): boolean {
  if (!given.has(from[i]?.key ?? '')) return false
  const next = from[i + 1]
  if (next === undefined) return true
  const and = lexicon.word(next.key) & (Is.and | Is.andFull)
  return and !== 0 && lexicon.phrase(from, i + 2, Is.organization)?.size === from.length - i - 2
}

/** `I.`, `J.R.`, `J.-P.` */
function isInitials(token: BylineToken | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}\.-?){1,3}$/u.test(token.text)
}

/** How many words the given name at `i` has, up to what ends it. */
function givenNames(from: readonly BylineToken[], i: number, lexicon: Lexicon, groups: boolean): number {
  let size = 0
  while (isInitials(from[i + size]) && size < 3) size++
  if (size > 0)
    return from[i + size]?.kind === 'word' && !(lexicon.word(from[i + size]!.key) & (Is.and | Is.andFull)) ? 0 : size
  while (size < 3) {
    const token = from[i + size]
    if (token?.kind !== 'word' || (lexicon.word(token.key) & (Is.and | Is.andFull) && token.written === 'lower')) break
    if (token.written !== 'title' && token.written !== 'none') return 0
    if (lexicon.word(token.key) & (Is.title | Is.desk | Is.organization | Is.credential)) return 0
    size++
  }
  const words = from.slice(i, i + size)
  const next = from[i + size]
  if (size === 0 || isPlace(words) || (next !== undefined && next.kind !== 'mark' && next.kind !== 'word')) return 0
  if (size === 1 || groups) return size
  return words.every(({ key, text }) => given.has(key) || /^\p{Lu}\.?$/u.test(text)) ? size : 0
}

function everyGroupIsInverted(from: readonly BylineToken[], lexicon: Lexicon): boolean {
  let group: BylineToken[] = []
  let groups = 0
  const fits = (): boolean => {
    const at = group.findIndex(token => token.text === ',')
    const start = group.length > 0 && lexicon.word(group[0]!.key) & Is.by ? 1 : 0
    return (
      at > start &&
      familyName(group, start, true, false, lexicon) > 0 &&
      givenNames(group, at + 1, lexicon, true) === group.length - at - 1
    )
  }
  for (const token of [...from, divider]) {
    if (token.text !== ';') {
      group.push(token)
      continue
    }
    if (group.length === 0) continue
    if (!fits()) return false
    groups++
    group = []
  }
  return groups > 1
}
