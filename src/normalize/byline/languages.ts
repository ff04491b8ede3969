// The languages whose bylines are understood: one file each; a new one is one file and one line here.
import type { Language } from './language.ts'
import { en } from './languages/en.ts'

export const languages: readonly Language[] = [en]
