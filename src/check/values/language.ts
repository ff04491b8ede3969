// What a language in a feed may be.

import { isLanguage } from '../../syntax/language.ts'
import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'

export const languageTag = ruleOn<TextValue>({
  id: 'language/tag',
  level: 'error',
  says: 'This is not a language tag',
  fix: 'Write a BCP 47 tag, such as “en”, “en-us” or “zh-Hant”',
  spec: 'https://www.rfc-editor.org/rfc/rfc5646#section-2.1',
  w3c: 'InvalidLanguage',
  broken: ({ text }) => !isLanguage(text)
})

export const language: ValueKind = { name: 'language', sound: isLanguage, rules: [languageTag] }

/** xml:lang may be empty: the language is not known (XML 1.0, 2.12). */
export const languageOrNone: ValueKind = {
  name: 'language',
  sound: text => text === '' || isLanguage(text),
  rules: [languageTag]
}
