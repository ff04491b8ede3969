// The extensions that `check` knows: one line a vocabulary.
import type { Vocabulary } from './rule.ts'

export const extensions: readonly Vocabulary[] = []
