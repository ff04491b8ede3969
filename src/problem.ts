// What a stage says when its input is not as it should be. Problems are returned, never thrown: one bad item stops nothing else.

/** Where something was read: the file as named by the source, 1-based line and column, and the field of the item. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly field?: string
}

export type Level = 'error' | 'warning' | 'info'

/**
 * One thing that is wrong. `error`: the item or feed is held back; `warning`: published, but somebody should look (a guess
 * is always at least this); `info`: worth knowing.
 */
export interface Problem {
  /** The rule's lasting name, `subject/what`: `date/clock-change`, `rss/author-email`. */
  readonly rule: string
  readonly level: Level
  readonly place: Place
  /** What is wrong and what to do, in one or two sentences. */
  readonly text: string
  /** The event class of the W3C feed validator that this answers to, where there is one. */
  readonly w3c?: string
}

export function problem(level: Level, rule: string, place: Place, text: string): Problem {
  return { rule, level, place, text }
}
