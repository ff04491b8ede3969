// Bylines: one string as editors write it, told apart into the people and organizations it credits.
import type { Credit } from '../model.ts'
import { type Place, type Problem, problemOf } from '../problem.ts'
import { isWebAddress, mailbox, nameInAddress } from './byline/addresses.ts'
import { clean, longest, whole } from './byline/clean.ts'
import { eastern, isEastern } from './byline/eastern.ts'
import { unglued } from './byline/glued.ts'
import { firstLast, inverted, type Turned } from './byline/lastfirst.ts'
import { type Lexicon, lexicon } from './byline/lexicon.ts'
import { namesNobody } from './byline/nobody.ts'
import { recase } from './byline/recase.ts'
import { type Scanned, scan } from './byline/scan.ts'
import { languageByScript } from './byline/scripts.ts'
import { type BylineToken, tokens } from './byline/tokens.ts'
import { note, type ReadWords, readings, unexplainedLetters, unexplainedWords } from './byline/unexplained.ts'
import { exactly } from './byline/vietnamese.ts'
import type { Roster } from './roster.ts'
import { bylineRules } from './rules.ts'

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
 * The credits of a byline. Never throws and never loses a credit: what cannot be explained stays whole as one author, with
 * a problem; what is left out on a guess is named in one. A text of introductions and dates alone has no credits.
 *
 * `By Jane Doe in Nairobi and John Roe, Science Editor; editing by Ann Poe` gives Jane Doe and John Roe as authors and
 * Ann Poe as editor.
 */
export function parseByline(text: string, options: BylineOptions = {}): Byline {
  const place = options.place ?? { file: '' }
  if (text.length > longest) {
    const why = `The byline is longer than ${longest} characters and was kept whole: shorten it or list the authors`
    return unexplained(text, why, place)
  }
  const box = mailbox(text)
  if (box) return withEmail(parseByline(box.name, options), box.email)
  const plain = clean(text)
  if (isWebAddress(plain)) return addressed(plain, place)
  const words = lexicon(languageByScript(plain, options.language), options.outlets)
  const read = wordsOf(plain, words)
  if (namesNobody(read, words)) return nobody(plain, place)
  const east = isEastern(plain)
  const { from: ordered, turned: inverse } = east ? { from: read, turned: [] } : inOrder(read, words, options)
  const result: Scanned = east
    ? { credits: eastern(plain, options.language), notes: [], passed: none, known: new Map() }
    : scan(ordered, words, options.roster)
  const named = result.credits.map(tidy).filter(({ name }) => letterOrDigit.test(name))
  if (named.length === 0 && read.length === 1 && read[0]!.kind === 'handle')
    return { authors: [{ name: plain, kind: 'person', role: 'author' }], problems: [] }
  if (named.length === 0) {
    const why = 'No name was found in the byline and it was kept whole as one author: list the authors'
    const kept = unexplained(plain, why, place)
    // `By Editor:` introduces nobody, `By Editor` does: what is kept is no more than that.
    const bare = whole(plain)
    return bare === plain || !letterOrDigit.test(bare)
      ? kept
      : { authors: parseByline(bare, options).authors, problems: kept.problems }
  }
  const turned = inverse.map(({ written, read }) =>
    note('warning', `“${written}” was read as ${read}: write names with the given name first, or set lastFirst`)
  )
  const notes = east
    ? unexplainedLetters(plain, result.credits, options.language)
    : [...turned, ...result.notes, ...unexplainedWords(ordered, words, result)]
  const problems = notes.map(note => problemOf(bylineRules[note.rule], place, note.text, note.level))
  const credits = withWriter(named, place, problems)
  const authors = credits.map(credit => known(credit, options, place, problems))
  return { authors, problems }
}

function wordsOf(plain: string, words: Lexicon): readonly BylineToken[] {
  const apart = unglued(tokens(plain), words)
  return words.tag === 'vi' ? exactly(apart) : apart
}

function inOrder(read: readonly BylineToken[], words: Lexicon, { lastFirst }: BylineOptions): Turned {
  return lastFirst ? { from: firstLast(read, words), turned: [] } : inverted(read, words)
}

/** What each word of a byline is taken for, in the order of the text; nothing for Chinese, Japanese and Korean ones. */
export function explainByline(text: string, options: BylineOptions = {}): readonly ReadWords[] {
  const plain = clean(text)
  if (text.length > longest || isEastern(plain) || isWebAddress(plain)) return []
  const words = lexicon(languageByScript(plain, options.language), options.outlets)
  const { from } = inOrder(wordsOf(plain, words), words, options)
  return readings(from, words, scan(from, words, options.roster))
}

/** A mailbox is one person's: what it names is read like any byline, and one author has the address. */
function withEmail(byline: Byline, email: string): Byline {
  const [first, ...others] = byline.authors
  if (first === undefined || others.length > 0 || first.email !== undefined) return byline
  return { ...byline, authors: [{ ...first, email }] }
}

/** An address is no name: what its last part tells is shown, with a warning, or nobody is. */
function addressed(address: string, place: Place): Byline {
  const name = nameInAddress(address)
  const what = name === undefined ? 'nobody is credited' : `“${name}” was read from it`
  const why = `The byline is the address “${address}”: ${what}. Write the name`
  const problems = [problemOf(bylineRules['byline/unexplained'], place, why)]
  return { authors: name === undefined ? [] : [{ name, kind: 'person', role: 'author' }], problems }
}

const letterOrDigit = /[\p{L}\p{N}]/u
const none: ReadonlySet<number> = new Set()

/** Marks that were left out may leave white space after them, at the ends and within. */
function tidy(credit: Credit): Credit {
  const name = credit.name.replace(/\s+/g, ' ').trim()
  return name === credit.name ? credit : { ...credit, name }
}

/** A byline of photographs alone is its photographer's: where no writer is named, the first role stands for it. */
function withWriter(credits: readonly Credit[], place: Place, problems: Problem[]): readonly Credit[] {
  const first = credits[0]
  if (!first || credits.some(credit => credit.role === 'author')) return credits
  const text = `The byline names no writer: ${first.name} (${first.role}) is shown as the author`
  problems.push(problemOf(bylineRules['byline/no-writer'], place, text))
  return credits.map(credit => (credit.role === first.role ? { ...credit, role: 'author' } : credit))
}

/** The credit as the roster has it, or as it should be written. */
function known(credit: Credit, options: BylineOptions, place: Place, problems: Problem[]): Credit {
  const { roster } = options
  const author = roster?.find(credit.name)
  if (roster && author) return roster.credit(author, credit.role)
  // A name that nobody in the house has is a guest's; one that is nearly a colleague's is more likely a slip.
  const near = credit.kind === 'person' ? roster?.near(credit.name) : undefined
  if (near) {
    const text = `${credit.name} is not in the list of authors, ${near.name} is: correct the byline or add the spelling as an alias`
    problems.push(problemOf(bylineRules['byline/unknown-author'], place, text))
  }
  return options.recase ? { ...credit, name: recase(credit.name, credit.kind) } : credit
}

/** `By`, `05. November 2024`: nothing of it is a name. */
function nobody(text: string, place: Place): Byline {
  if (!letterOrDigit.test(text)) return { authors: [], problems: [] }
  const why = `The byline ${JSON.stringify(whole(text))} names nobody: write the name or list the authors`
  return { authors: [], problems: [problemOf(bylineRules['byline/unexplained'], place, why)] }
}

function unexplained(text: string, why: string, place: Place): Byline {
  const name = whole(text)
  if (!letterOrDigit.test(name)) return { authors: [], problems: [] }
  return {
    authors: [{ name, kind: 'person', role: 'author' }],
    problems: [
      problemOf(
        bylineRules['byline/unexplained'],
        place,
        `${why} (${name.length > 80 ? `${name.slice(0, 79)}…` : name})`
      )
    ]
  }
}

/**
 * A problem where an item lists its authors and its byline names others. The list wins; the byline may leave out people and
 * may name outlets.
 */
export function disagreement(listed: readonly Credit[], written: readonly Credit[], place: Place): Problem | undefined {
  const names = new Set(listed.map(credit => compared(credit.name)))
  const others = written.filter(
    credit => credit.kind === 'person' && credit.role === 'author' && !names.has(compared(credit.name))
  )
  if (others.length === 0 || listed.length === 0) return undefined
  const text = `The byline names ${others.map(credit => credit.name).join(', ')}, the list of authors does not: the list was taken; make them agree`
  return problemOf(bylineRules['byline/disagrees'], place, text)
}

function compared(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
