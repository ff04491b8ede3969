// Slugs: the part of an address and an id that an editor chose, or that the file's name or the title gives.
import { isLanguageCode } from './language.ts'

/** What the path of a file says of the item in it. */
export interface FileName {
  /** The day that the name begins with: `2021-03-05`. */
  readonly day?: string
  /** What ids are made of: in lower case, letters and digits with hyphens between. */
  readonly slug: string
  /** The slug as the file is named, without the day and the language: `Release_v1.2.0`. */
  readonly name: string
  /** The whole name without its ending and the language: `2026-03-01-Release_v1.2.0`. */
  readonly file: string
  /** The folders above, without those that begin with an underscore (`_posts`): `news/ferries`. */
  readonly folder: string
  /** The language that the name ends with, as it is written there: `de` of `quay.de.md`. */
  readonly language?: string
}

/** `2021-03-05-quay.md` → its day and slug; `quay/index.md` is named by its folder, `quay/index.de.md` too. */
export function fileName(file: string, languages: readonly string[] = []): FileName {
  const steps = file.split('/')
  const whole = steps.pop()!.replace(/\.[^.]+$/, '')
  const [, bare = whole, suffix] = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i.exec(whole) ?? []
  const language = suffix !== undefined && isSuffix(suffix, languages) ? suffix : undefined
  const last = language === undefined ? whole : bare
  const isIndex = /^_?index$/i.test(last) && steps.length > 0
  const named = isIndex ? steps.pop()! : last
  // Ids keep the form they have always had: `quay.de.md` gives quay-de.
  const called = isIndex ? named : whole
  const day = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.+))?$/.exec(called)
  // Jekyll takes `2021-9-1-quay` for a day too. Ids keep it whole, as they always have.
  const name = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ]+(.+))?$/.exec(named)
  return {
    ...(name && { day: [name[1]!, name[2]!.padStart(2, '0'), name[3]!.padStart(2, '0')].join('-') }),
    slug: slugOf(day ? (day[2] ?? day[1]!) : called),
    name: (name ? (name[4] ?? named) : named).normalize('NFC'),
    file: named.normalize('NFC'),
    folder: steps
      .filter(step => !step.startsWith('_'))
      .join('/')
      .normalize('NFC'),
    ...(language !== undefined && { language })
  }
}

/** Codes of languages that are names of domains, programs and words far more often than endings of translated files. */
const ambiguous = new Set(['ie', 'io', 'is', 'my', 'sh', 'so', 'to', 'ts'])

function isSuffix(text: string, languages: readonly string[]): boolean {
  const key = text.toLowerCase().replaceAll('_', '-')
  if (languages.length > 0) return languages.some(one => one.toLowerCase().replaceAll('_', '-') === key)
  return isLanguageCode(key.split('-')[0]!) && !ambiguous.has(key)
}

// Latin letters that Unicode does not take apart.
const plainer: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h'
}

/** Lower case, letters and digits of any script, everything else a single dash: `Fish & Chips` → `fish-chips`. */
export function slugOf(text: string): string {
  if (!/[^a-z0-9-]|^-|-$|--/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħ]/g, letter => plainer[letter]!)
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** Whether text can be one step of a path without leaving it. */
export function isSafeSlug(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[/\\\0-\x1f\x7f]/.test(text)
}
