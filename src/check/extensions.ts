// The extensions and further XML formats that `check` knows: one line each.
import type { Grammar, Vocabulary } from './rule.ts'

export const extensions: readonly Vocabulary[] = []

/** Root elements beside RSS and Atom: OPML, service documents. */
export const grammars: readonly Grammar[] = []
