// What a language file holds: the words by which a byline of that language is told apart into names and the rest.
import type { Role } from '../../model.ts'

/**
 * One language. Phrases are separated by commas; case and, in words of three letters or more, accents are ignored
 * when they are looked up. A missing list: the language has nothing of the kind.
 */
export interface BylineLanguage {
  /** BCP 47 tag of the language alone: `de`. */
  readonly tag: string
  /** Words that stand before the writers: `von`, `written by`. */
  readonly by?: string
  /** Words that stand before an organization only: Portuguese `do UOL`. */
  readonly byOrganization?: string
  /** Role words before names, with or without the words of `by` or a colon after them: `Fotos: …`, `photos by …`. */
  readonly roles?: { readonly [role in Role]?: string }
  /** Conjunctions that are never part of a name: `und`, `sowie`, `in conversation with`. */
  readonly and?: string
  /** Conjunctions that names contain too (`José Ortega y Gasset`): they divide only full names from full names. */
  readonly andBetweenFullNames?: string
  /** A conjunction that is written together with the next word, and the words that begin with that letter and are not. */
  readonly andPrefix?: { readonly letter: string; readonly names: string }
  /** Words before a helper, mostly an agency: `with`, `mit Material von`. */
  readonly with?: string
  /** Prepositions before a place, written in lower case. */
  readonly in?: string
  /** Words before the outlet somebody writes for: `for`, `special to`. */
  readonly for?: string
  /** Words that begin a sentence about the person: `is`, `a`, `covers`. */
  readonly clauses?: string
  /** Words after a name that make a helper of it: `contributed to this report`. */
  readonly helped?: string
  /** Kinds of article and sections, as they stand before `by`: `opinion`, `ein kommentar`. */
  readonly genres?: string
  /** What people are: `reporter`, `rédactrice`. */
  readonly titles?: string
  /** Ends of compound titles: German `redakteurin` also finds `Wirtschaftsredakteurin`. */
  readonly titleEnds?: string
  /** Words that go with a title: `senior`, `political`. */
  readonly modifiers?: string
  /** Words by which an organization, desk or outlet is known: `agency`, `newsroom`, `staff`. */
  readonly desks?: string
  /** Papers, broadcasters and agencies as texts of that language name them. */
  readonly outlets?: string
  /** Ends of compound words of that kind: `redaktion`. */
  readonly deskEnds?: string
  /** Agencies in general: `and agencies`. */
  readonly agencies?: string
  /** Words of the page that got into the text and only divide: `follow`, `min read`. */
  readonly interface?: string
  /** Words of the page after which nothing belongs to the byline. */
  readonly after?: string
  /** Words beside digits in dates, times and durations; names of months and weekdays stand in months.ts. */
  readonly time?: string
  /** Words that say when, as they stand before a date: `published`, `zuletzt aktualisiert am`. */
  readonly dated?: string
}
