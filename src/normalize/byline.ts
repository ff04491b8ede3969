// Bylines: one string as editors write it, told apart into the people and organizations it credits.
import type { Credit } from '../model.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { clean, longest, whole } from './byline/clean.ts'
import { lexicon } from './byline/lexicon.ts'
import { recase } from './byline/recase.ts'
import { scan } from './byline/scan.ts'
import { tokens } from './byline/tokens.ts'
import type { Roster } from './roster.ts'

export interface BylineOptions {
  /** BCP 47 tag of the article's language: `en`, `de-AT`. Without it only what no language can mean otherwise is split. */
  readonly language?: string
  /** The newsroom's people: their names win over every rule. */
  readonly roster?: Roster
  /** Write names that are all capitals as names: `JANE MCDONALD` → `Jane McDonald`. */
  readonly recase?: boolean
  /** Names are written `Doe, Jane`. */
  readonly lastFirst?: boolean
  /** Outlets to know besides the well-known ones: the publisher's own names. */
  readonly outlets?: readonly string[]
  /** Where the byline stands, for problems. */
  readonly place?: Place
}

export interface Byline {
  /** All credits, in the order of the text; those of role `author` are the writers. */
  readonly authors: Credit[]
  readonly problems: Problem[]
}

/**
 * The credits of a byline. Never throws and never loses a credit: what cannot be explained stays whole as one author, with a problem.
 *
 * `By Jane Doe in Nairobi and John Roe, Science Editor; editing by Ann Poe` gives Jane Doe and John Roe as authors and Ann Poe as editor.
 */
export function parseByline(text: string, options: BylineOptions = {}): Byline {
  const place = options.place ?? { file: '' }
  const problems: Problem[] = []
  if (text.length > longest) {
    const name = whole(text.slice(0, longest * 200))
    if (name === '') return { authors: [], problems }
    problems.push(
      problem(
        'warning',
        'byline/unexplained',
        place,
        `The byline is longer than ${longest} characters and was kept whole: shorten it or list the authors`
      )
    )
    return { authors: [{ name, kind: 'person', role: 'author' }], problems }
  }
  const plain = clean(text)
  if (plain === '') return { authors: [], problems }
  const result = scan(tokens(plain), lexicon(options.language), options.roster)
  for (const note of result.notes) problems.push(problem(note.level, note.rule, place, note.text))
  let authors = result.credits
  if (authors.length === 0) {
    const name = whole(plain)
    if (!/[\p{L}\p{N}]/u.test(name)) return { authors: [], problems }
    problems.push(
      problem(
        'warning',
        'byline/unexplained',
        place,
        `No name was found in “${short(name)}”: it was kept whole as one author`
      )
    )
    authors = [{ name, kind: 'person', role: 'author' }]
  }
  return {
    authors: authors.map(credit => (options.recase ? { ...credit, name: recase(credit.name, credit.kind) } : credit)),
    problems
  }
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
