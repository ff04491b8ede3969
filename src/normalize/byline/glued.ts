// Takes words apart that lost the space between them where a page was joined from pieces: `DoeRedakteur`, `Doe12 May 2024`.
import { Is, type Lexicon } from './lexicon.ts'
import { places } from './places.ts'
import { type BylineToken, fold, tokens } from './tokens.ts'

/** Longer words are no two that touch. */
const longest = 50

const digitsBehind = /^(\p{Lu}[\p{L}'’-]*\p{Ll})(\d(?:[\d.:/-]*\d)?)$/u

/** The tokens with such words cut in two. A footnote's digit after a name (`Doe1,`) goes. */
export function unglued(from: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  let cut: BylineToken[] | undefined
  for (let i = 0; i < from.length; i++) {
    const token = from[i]!
    const pieces = token.kind === 'word' && token.text.length < longest ? apart(from, i, lexicon) : undefined
    if (pieces !== undefined) cut ??= from.slice(0, i)
    if (cut) cut.push(...(pieces === undefined ? [token] : twice(tokens(pieces), lexicon)))
  }
  return cut ?? from
}

/** `DoeReporter11`: what was cut once may be two words still. */
function twice(from: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  const pieces = from.length > 1 && from[0]!.written === 'mixed' ? titleBehind(from, 0, lexicon) : undefined
  return pieces === undefined ? from : [...tokens(pieces), ...from.slice(1)]
}

/** The word at `i` with a space where it should be cut, or undefined. */
function apart(from: readonly BylineToken[], i: number, lexicon: Lexicon): string | undefined {
  const { text, written } = from[i]!
  // French `l'AFP`
  if (/^[ld]['’]\p{Lu}{2}/u.test(text)) return text.slice(2)
  // `Doe@janedoe`
  const at = text.indexOf('@')
  if (at > 1 && at < text.length - 2 && written !== 'lower') return `${text.slice(0, at)} ${text.slice(at)}`
  // `2024Updated10:00`
  const dated = /^(\d{4})(\p{Lu}\p{Ll}{3,})(\d.*)?$/u.exec(text)
  if (dated) return `${dated[1]} ${dated[2]} ${dated[3] ?? ''}`
  if (i > 0 && text.includes('-', 3)) return agencyBehind(text, lexicon)
  const last = text.charCodeAt(text.length - 1)
  if (last >= 48 && last <= 57) return withoutDigits(from, i, lexicon)
  if (written === 'mixed' && lexicon.word(from[i]!.key) & Is.organization) return undefined
  if (written === 'mixed' && i > 1) {
    const outlet = outletBehind(text, lexicon)
    if (outlet !== undefined) return outlet
  }
  if (written === 'mixed') return titleBehind(from, i, lexicon)
  return written === 'upper' && text.length > 5 ? monthBehind(from, i, lexicon) : undefined
}

/** `Doe-DHA` after a given name, but not `dpa-AFX` */
function agencyBehind(text: string, lexicon: Lexicon): string | undefined {
  const at = text.lastIndexOf('-')
  const [name, agency] = [text.slice(0, at), text.slice(at + 1)]
  const known = (word: string): boolean => (lexicon.word(fold(word)) & Is.organization) !== 0
  if (!/^\p{Lu}{2,4}$/u.test(agency) || !/^\p{Lu}\p{Ll}{2,}$/u.test(name)) return undefined
  return known(agency) && !known(name) && !known(text) ? `${name} - ${agency}` : undefined
}

function withoutDigits(from: readonly BylineToken[], i: number, lexicon: Lexicon): string | undefined {
  const before = from[i - 1]
  if (before?.kind !== 'word' || before.written === 'lower') return undefined
  const [, name, digits] = digitsBehind.exec(from[i]!.text) ?? []
  if (name === undefined || digits === undefined) return undefined
  const next = from[i + 1]
  const month = next?.kind === 'word' && (lexicon.word(next.key) & Is.month) !== 0
  const goesOn = (next?.text === ':' || next?.text === '/') && from[i + 2]?.kind === 'number'
  if (month || goesOn || /[.:/-]/.test(digits)) return `${name} ${digits}`
  return digits.length === 1 && next?.kind !== 'word' ? name : undefined
}

/** `CBSNews`, `BBCSport` */
function outletBehind(text: string, lexicon: Lexicon): string | undefined {
  const [, outlet, part] = /^(\p{Lu}{2,5})(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? []
  if (outlet === undefined || part === undefined) return undefined
  const known = lexicon.word(fold(outlet)) & Is.organization
  return known || lexicon.word(fold(part)) & (Is.desk | Is.genre) ? `${outlet} ${part}` : undefined
}

function titleBehind(from: readonly BylineToken[], i: number, lexicon: Lexicon): string | undefined {
  const { text } = from[i]!
  const next = from[i + 1]
  // `GrrlReporter` alone is what somebody goes by.
  if (from.length === 1) return undefined
  for (const { index } of text.matchAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu)) {
    if (index < 3) continue
    const tail = lexicon.word(fold(text.slice(index).replace(/\.$/, '')))
    const behind = next === undefined ? '' : fold(next.text.replace(/\d.*$/, ''))
    const titled = behind !== '' && (lexicon.word(behind) & (Is.title | Is.modifier | Is.desk)) !== 0
    const dated = next?.kind === 'number' && (tail & Is.month) !== 0
    // `DoeOttawa Bureau`
    const placed = titled && places.has(fold(text.slice(index)))
    if (tail & Is.title || placed || dated || (tail & (Is.modifier | Is.desk) && titled))
      return `${text.slice(0, index)} ${text.slice(index)}`
  }
  return undefined
}

/** `DOEMAY 30, 2014` */
function monthBehind(from: readonly BylineToken[], i: number, lexicon: Lexicon): string | undefined {
  const { text } = from[i]!
  if (from[i + 1]?.kind !== 'number' || lexicon.word(from[i + 2]?.key ?? '') & Is.month) return undefined
  for (let size = Math.min(9, text.length - 3); size > 2; size--) {
    if (lexicon.word(fold(text.slice(-size))) & Is.month) return `${text.slice(0, -size)} ${text.slice(-size)}`
  }
  return undefined
}
