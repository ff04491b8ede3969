// Tells Vietnamese words from names that differ in their accents alone: ảnh is a photo, Anh a given name.
import { en } from './languages/en.ts'
import { vi } from './languages/vi.ts'
import { type BylineToken, fold } from './tokens.ts'

interface Accents {
  /** The words of bylines as they are written. */
  readonly exact: ReadonlySet<string>
  /** The same without accents. */
  readonly folded: ReadonlySet<string>
}

let known: Accents | undefined

function accents(): Accents {
  if (!known) {
    const words = (language: object): string[] =>
      Object.values(language)
        .flatMap(value => (typeof value === 'string' ? [value] : Object.values(value as object)))
        .flatMap(list =>
          String(list)
            .toLowerCase()
            .normalize('NFC')
            .split(/[\s,]+/)
        )
    const own = words(vi)
    known = {
      exact: new Set([...own, ...words(en)]),
      folded: new Set(own.map(fold))
    }
  }
  return known
}

/** The tokens, with those that only look like a Vietnamese word without their accents made unknown. */
export function exactly(from: readonly BylineToken[]): readonly BylineToken[] {
  const { exact, folded } = accents()
  return from.map(token => {
    if (token.kind !== 'word' || token.written === 'lower' || !folded.has(token.key)) return token
    const word = token.text.toLowerCase().normalize('NFC').replace(/\.$/, '')
    return exact.has(word) ? token : { ...token, key: `${word}*` }
  })
}
