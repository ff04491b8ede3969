// Which language an item is in: by its field, by the name of its file, by its folder.
import { languageTag } from '../syntax/language.ts'
import type { Desk } from './desk.ts'
import { itemRules } from './rules.ts'

/** A language of the site that a folder is named for, as the folder spells it. */
export function folderLanguage(file: string, languages: readonly string[]): string | undefined {
  return file
    .split('/')
    .slice(0, -1)
    .find(step => isOneOf(step, languages))
}

/** Whether a step of a path is one of the languages, however it is spelled. */
export function isOneOf(step: string, languages: readonly string[]): boolean {
  const key = step.toLowerCase().replaceAll('_', '-')
  return languages.some(one => one.toLowerCase().replaceAll('_', '-') === key)
}

/** The tag of the language that is written; a problem where it is not one. */
export function languageOf({ fields, report }: Desk, written: string | undefined): string | undefined {
  if (written === undefined) return undefined
  const tag = languageTag(written.replaceAll('_', '-'))
  if (tag !== undefined) return tag
  const text = `${JSON.stringify(written)} is not a language tag such as en or pt-BR: the site's language is used.`
  report(itemRules['item/language'], fields.place(fields.first('language')), text)
  return undefined
}
