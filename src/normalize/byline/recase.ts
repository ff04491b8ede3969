// Writes names that are all capitals as names. Anything that has a lower-case letter is left as it is.
import { isParticle } from './particles.ts'

/** `JANE MCDONALD` → `Jane McDonald`, `RIYAZ UL KHALIQ` → `Riyaz ul Khaliq`, `J.R. O'NEIL-DOE` → `J.R. O'Neil-Doe`. Organizations and single short words keep their capitals. */
export function recase(name: string, kind: 'person' | 'organization'): string {
  if (kind === 'organization' || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  const words = name.split(' ')
  if (words.length === 1 && name.length <= 3) return name
  return words
    .map((word, index) => {
      const lower = word.toLowerCase().replaceAll('i̇', 'i')
      if (index > 0 && index < words.length - 1 && isParticle(lower)) return lower
      if (/^(?:II|III|IV)$/.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)) return word
      return recaseWord(lower)
    })
    .join(' ')
}

function recaseWord(lower: string): string {
  return lower
    .replace(/^(al|el|ad|as|ur|ul)-(?=\p{L})/u, '$1-')
    .split('-')
    .map((part, index, parts) =>
      index === 0 && parts.length > 1 && /^(?:al|el|ul|ur)$/.test(part) ? part : capital(part)
    )
    .join('-')
}

function capital(part: string): string {
  const title = part.charAt(0).toUpperCase() + part.slice(1)
  return title
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(
      /^(O|D)(['’])(\p{L})/u,
      (_, first: string, mark: string, letter: string) => `${first}${mark}${letter.toUpperCase()}`
    )
}
