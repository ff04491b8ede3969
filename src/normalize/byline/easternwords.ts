// The words of Chinese, Japanese and Korean bylines, longest first and as patterns: they touch names without a space.
import type { Role } from '../../model.ts'
import type { BylineLanguage } from './language.ts'
import { languages } from './languages.ts'

export const easternLetter = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

export interface EasternWords {
  readonly labels: readonly (readonly [string, Role])[]
  readonly titles: readonly string[]
  readonly desks: readonly string[]
  readonly ands: readonly string[]
  readonly outlets: readonly string[]
  readonly page: readonly string[]
  readonly tells: readonly string[]
  /** A role word and the mark after it, wherever it stands. */
  readonly labelled: RegExp
  /** A role word before a space, in texts that begin with one: 记者 王小明 编辑 李四. */
  readonly before: RegExp
  /** A word of the page or of a date and the colon after it. */
  readonly marked: RegExp
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(phrase => phrase.trim())
    .filter(phrase => easternLetter.test(phrase))
}

const compiled = new Map<string, EasternWords>()

/** The words of a language as they are looked for in texts without spaces; made once. */
export function wordsOf(tag: string): EasternWords {
  let found = compiled.get(tag)
  if (!found) {
    const language: BylineLanguage = languages.find(each => each.tag === tag) ?? { tag }
    const labels = new Map<string, Role>()
    for (const [role, phrases] of Object.entries(language.roles ?? {}) as [Role, string][]) {
      for (const phrase of list(phrases)) if (!labels.has(phrase)) labels.set(phrase, role)
    }
    for (const phrase of list(language.by)) if (!labels.has(phrase)) labels.set(phrase, 'author')
    const longest = (a: string, b: string): number => b.length - a.length
    const titles = list(language.titles)
    const marked = [...labels.keys()].sort(longest)
    const spaced = tag === 'zh' ? [] : marked.filter(label => !titles.includes(label))
    const page = [...list(language.interface), ...list(language.dated), ...list(language.time)].sort(longest)
    const divided = String.raw`(?<=^|[\s、,，;；|｜)）.])`
    const either = [
      String.raw`(${marked.join('|')})\s*[/／:：=＝・·]\s*`,
      // 文｜王小明, and spaced at the beginning only: 王小明 记者 | 李四 is two people.
      String.raw`(${marked.join('|')})(?:[|｜](?!\s)|(?<=^\S{1,4})\s*[|｜]\s*)`,
      ...(spaced.length > 0 ? [String.raw`(${spaced.join('|')})\s+`] : [])
    ]
    found = {
      labelled: new RegExp(`${divided}(?:${either.join('|')})`, 'gu'),
      before: new RegExp(
        String.raw`(?<=^|[\s|])(${marked.filter(label => label.length > 1).join('|')})[\s|｜]+(?=\S)`,
        'gu'
      ),
      marked: new RegExp(String.raw`(?:${page.join('|')})\s*[:：]`, 'gu'),
      tells: list(language.clauses),
      labels: [...labels].sort(([a], [b]) => longest(a, b)),
      titles: list(language.titles).sort(longest),
      desks: list(language.desks).sort(longest),
      ands: list(language.and),
      outlets: list(language.outlets),
      page
    }
    compiled.set(tag, found)
  }
  return found
}
