// What plain texts, numbers and words in a feed may be.

import type { Rule } from '../../problem.ts'
import { elementNames, isReference } from '../../syntax/html4.ts'
import { quoted } from '../../syntax/quoted.ts'
import { offsets } from '../../syntax/xml/element.ts'
import type { ValueKind } from '../grammar.ts'
import type { TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'

const profile = 'https://www.rssboard.org/rss-profile'
const characterData = `${profile}#data-types-characterdata`

export const blank = ruleOn<TextValue>({
  id: 'text/blank',
  level: 'warning',
  says: 'This element is empty',
  fix: 'Fill it in, or leave the element out',
  spec: profile,
  w3c: 'NotBlank',
  broken: ({ text, element, attribute }) => text === '' && attribute === undefined && element.children.length === 0
})

export const blankAttribute = ruleOn<TextValue>({
  id: 'text/blank-attribute',
  level: 'warning',
  says: 'This attribute is empty',
  fix: 'Fill it in, or leave the attribute out',
  spec: profile,
  w3c: 'AttrNotBlank',
  broken: ({ text, attribute }) => text === '' && attribute !== undefined
})

/** The offset of what was not found. */
const nowhere = -1

const markup =
  /<\/([a-z][a-z0-9]*)\s*>|<(br|hr|img)(?:\s[^<>]*)?\/?>|&(#x?[0-9a-fA-F]{0,7}|[A-Za-z][A-Za-z0-9]{1,30});?/gi

/** Offset of HTML in a text that should be plain, or `nowhere`. `isMeant`: an ampersand that was written as one. */
export function htmlAt(text: string, isMeant: (offset: number) => boolean = () => false): number {
  if (!text.includes('<') && !text.includes('&')) return nowhere
  for (const found of text.matchAll(markup)) {
    const [whole, end, empty, reference] = found
    if (empty || (end && elementNames.has(end.toLowerCase()))) return found.index
    if (reference !== undefined && isReference(reference) && (whole.endsWith(';') || !isMeant(found.index))) {
      return found.index
    }
  }
  return nowhere
}

export const containsHtml = ruleOn<TextValue>({
  id: 'text/html',
  level: 'warning',
  says: 'Plain text contains HTML',
  fix: 'Remove the tags, and escape each character only once: “&#x26;” for an ampersand, not “&amp;amp;”',
  spec: characterData,
  w3c: 'ContainsHTML',
  broken: ({ text, element, attribute }) => {
    const place = attribute ? undefined : offsets(element)
    const isMeant = (offset: number): boolean => {
      const start = place?.(offset) ?? 0
      return place !== undefined && /^&#(?:x0*26|0*38);/i.test(element.source.slice(start, start + 12))
    }
    const at = htmlAt(text, isMeant)
    return at < 0 ? false : { at }
  }
})

// Marks, embeddings, overrides and isolates (UAX 9): a title with them can reorder the text around it.
const bidi = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/
const override = /[\u202a-\u202e\u2066-\u2069]/

export const bidiControl = ruleOn<TextValue>({
  id: 'text/bidi',
  level: 'warning',
  says: 'There is an invisible character that changes the direction of writing',
  fix: 'Remove it: it can change how the text around it reads',
  spec: 'https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters',
  broken: ({ text }) => {
    const at = turnAt(text)
    return at >= 0 && { at, of: quoted(text) }
  }
})

/** Offset of the first control that may turn what follows the text, or `nowhere` if all that open are closed again. */
export const turnAt = (text: string): number =>
  override.test(text) && !isBalanced(text) ? text.search(override) : nowhere

/** Embeddings and isolates that are all closed within the text do no harm to what follows. Overrides always do. */
function isBalanced(text: string): boolean {
  if (/[\u202d\u202e]/.test(text)) return false
  let embedded = 0
  let isolated = 0
  for (const sign of text.match(new RegExp(bidi, 'g')) ?? []) {
    if (sign === '\u202a' || sign === '\u202b') embedded++
    else if (sign === '\u202c') embedded--
    else if (sign >= '\u2066' && sign <= '\u2068') isolated++
    else if (sign === '\u2069') isolated--
    if (embedded < 0 || isolated < 0) return false
  }
  return embedded === 0 && isolated === 0
}

/** Any text that is not empty. */
export const someText: ValueKind = {
  name: 'text',
  long: true,
  sound: text => text !== '',
  rules: [blank, blankAttribute]
}

/** Any text, empty too. */
export const anyText: ValueKind = { name: 'any text', long: true, sound: () => true, rules: [] }

/** What markup begins with, and what turns the direction. */
const suspect = /<|&[#a-z]|[\u202a-\u202e\u2066-\u2069]/i

/** A title or name: plain, one line, not empty. */
export const plain: ValueKind = {
  name: 'plain text',
  long: true,
  sound: text => text !== '' && !suspect.test(text),
  rules: [blank, blankAttribute, containsHtml, bidiControl]
}

/** As `plain`, but it may be empty. */
export const plainOrEmpty: ValueKind = {
  name: 'plain text',
  long: true,
  sound: text => !suspect.test(text),
  rules: [containsHtml, bidiControl]
}

export const ampersandOrLess = ruleOn<TextValue>({
  id: 'rss/character-data',
  level: 'warning',
  says: 'Some readers will take this for markup',
  fix: 'Write “&” as “&#x26;” and “<” as “&#x3C;”',
  spec: characterData,
  w3c: 'CharacterData',
  broken: ({ text, element, attribute }) => {
    const at = text.search(/<[a-z/!?]/i)
    if (at < 0 || attribute || htmlAt(text) >= 0) return false
    const raw = element.source.slice(element.contentStart, element.contentEnd)
    return /&#x0*3c;/i.test(raw) && !/<!\[CDATA\[|&lt;|&#0*60;/.test(raw) ? false : { at }
  }
})

function matching(name: string, sound: (text: string) => boolean, rule: Rule): ValueKind {
  return { name, sound, rules: [ruleOn<TextValue>({ ...rule, broken: ({ text }) => !sound(text) })] }
}

function number(id: string, w3c: string, what: string, test: (text: string) => boolean): ValueKind {
  return matching(what, test, {
    id: `number/${id}`,
    level: 'error',
    says: `This is not ${what}`,
    fix: 'Write it in digits, with nothing around it',
    spec: profile,
    w3c
  })
}

const tooBig = ruleOn<TextValue>({
  id: 'number/overflow',
  level: 'error',
  says: 'This number is too large for many readers',
  fix: 'Write at most 2147483647',
  spec: profile,
  w3c: 'IntegerOverflow',
  broken: ({ text }) => /^[+-]?\d+$/.test(text) && Math.abs(Number(text)) > 2_147_483_647
})

function bounded(kind: ValueKind): ValueKind {
  return {
    ...kind,
    sound: (text, context) => kind.sound!(text, context) && text.length < 10,
    rules: [...kind.rules, tooBig]
  }
}

export const integer = bounded(number('integer', 'InvalidInteger', 'a whole number', text => /^[+-]?\d+$/.test(text)))
export const nonNegativeInteger = number(
  'non-negative',
  'InvalidNonNegativeInteger',
  'a non-negative whole number',
  text => /^\+?\d+$/.test(text)
)
export const positiveInteger = number('positive', 'InvalidPositiveInteger', 'a positive whole number', text =>
  /^\+?0*[1-9]\d*$/.test(text)
)
export const float = number('float', 'InvalidFloat', 'a number', text =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
)
export const nonNegativeFloat = number('non-negative-float', 'InvalidFloat', 'a number of 0 or more', text =>
  /^\+?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)
)
export const commaIntegers = number(
  'comma-integers',
  'InvalidCommaSeparatedIntegers',
  'a list of whole numbers separated by commas',
  text => /^\d+(?:\s*,\s*\d+)*$/.test(text)
)

function word(id: string, w3c: string, words: readonly string[], spec: string): ValueKind {
  return matching(words.join(' or '), text => words.includes(text), {
    id: `word/${id}`,
    level: 'error',
    says: `This is not ${words.join(' or ')}`,
    fix: 'Write one of these words, in lower case',
    spec,
    w3c
  })
}

export const trueFalse = word('true-false', 'InvalidTrueFalse', ['true', 'false'], profile)
export const yesNo = word('yes-no', 'InvalidYesNo', ['yes', 'no'], profile)

/** A kind that also accepts one word. */
export function besides(kind: ValueKind, word: string): ValueKind {
  const { sound, rules } = kind
  return {
    ...kind,
    sound: (text, context) => text === word || (sound?.(text, context) ?? false),
    rules: rules.map(rule =>
      ruleOn<TextValue>({ ...rule, broken: (value, context) => value.text !== word && rule.broken(value, context) })
    )
  }
}

/** Words as a sentence offers them: `a, b or c`. */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** One of some words: for extensions, with a rule of their own. */
export function oneOf(words: readonly string[], rule: Rule): ValueKind {
  const all = new Set(words)
  return matching(words.join(', '), text => all.has(text), rule)
}

/** A pattern, with a rule of their own. */
export function shaped(name: string, pattern: RegExp, rule: Rule): ValueKind {
  return matching(name, text => pattern.test(text), rule)
}
