// What the strings and numbers of a JSON Feed must be: addresses, dates, languages, media types, plain text.

import { type Node, offsetsIn, type StringNode } from '../../syntax/json/tree.ts'
import { isLanguage } from '../../syntax/language.ts'
import { isMediaType } from '../../syntax/mime.ts'
import { quoted } from '../../syntax/quoted.ts'
import { isUri, parsed } from '../../syntax/uri.ts'
import { atomTime } from '../../syntax/w3cdtf.ts'
import type { Break, CheckRun, RuleOn } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { implausibleDate, isPlausible } from '../values/date.ts'
import { htmlAt } from '../values/text.ts'

export type JsonRule = RuleOn<Node>

const feed = 'https://www.jsonfeed.org/version/1.1/'
const rfc = 'https://www.rfc-editor.org/rfc/'

/** A rule on strings: `test` gives true when the value is wrong. */
const strings =
  (test: (value: string, node: StringNode, context: CheckRun) => boolean): JsonRule['broken'] =>
  (node, context) =>
    node.type === 'string' && test(node.value, node, context) ? { of: `${node.path} ${quoted(node.value)}` } : false

/** A rule on strings that points at the character that breaks it. */
const character =
  (pattern: RegExp): JsonRule['broken'] =>
  node => {
    if (node.type !== 'string') return false
    const index = node.value.search(pattern)
    const code = node.value.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
    return index < 0 ? false : inString(node, index, `U+${code} in ${node.path}`)
  }

/** A place within a string; `json` turns it into the document's offset, for which it has the source. */
export interface InString extends Break {
  readonly inside: number
}

function inString(node: StringNode, inside: number, of: string): InString {
  return { at: node.at, inside, of }
}

const absolute = /^[a-z][a-z0-9+.-]*:/i

const hasPlace = (value: string): boolean => (parsed(value)?.hostname ?? '') !== ''

export const address = ruleOn<Node>({
  id: 'json/url',
  level: 'error',
  says: 'This is not an absolute web address',
  fix: 'Write the complete address, starting with https:// and the host',
  spec: feed,
  w3c: 'InvalidFullLink',
  broken: strings(value => value !== '' && !(/^https?:\/\//i.test(value) && hasPlace(value)))
})

/** Authors may have a mailto: address, hubs and ids any scheme. */
export const anyAddress = ruleOn<Node>({
  id: 'json/author-url',
  level: 'error',
  says: 'This is not an absolute address',
  fix: 'Write an https: or mailto: address',
  spec: feed,
  w3c: 'InvalidFullLink',
  broken: strings(value => value !== '' && !/^(?:https?:\/\/[^/]|mailto:[^@\s]+@[^@\s]+$)/i.test(value))
})

export const addressCharacters = ruleOn<Node>({
  id: 'json/url-characters',
  level: 'warning',
  says: 'This address contains characters that are not allowed in addresses',
  fix: 'Percent-encode them, and write the host in its xn-- form',
  spec: `${rfc}rfc3986#section-2`,
  w3c: 'InvalidUriChar',
  broken: strings(value => absolute.test(value) && parsed(value) !== undefined && !isUri(value))
})

/** Milliseconds of a time that RFC 3339 allows: unlike Atom it takes `t` and `z` too (section 5.6). */
export const timeOf = (value: string): number | undefined => atomTime(value.toUpperCase())

export const date = ruleOn<Node>({
  id: 'json/date',
  level: 'error',
  says: 'This is not an RFC 3339 date',
  fix: 'Write 2026-09-30T21:05:00Z, or an offset such as +02:00 in place of the Z',
  spec: `${rfc}rfc3339#section-5.6`,
  w3c: 'InvalidRFC3339Date',
  broken: strings(value => timeOf(value) === undefined)
})

export const implausible = ruleOn<Node>({
  ...implausibleDate,
  broken: strings((value, _, { now }) => {
    const time = timeOf(value)
    return time !== undefined && !isPlausible(time, now)
  })
})

export const language = ruleOn<Node>({
  id: 'json/language',
  level: 'error',
  says: 'This is not a language tag',
  fix: 'Write a BCP 47 tag, such as en, en-US or zh-Hant',
  spec: `${rfc}rfc5646#section-2.1`,
  w3c: 'InvalidLanguage',
  broken: strings(value => !isLanguage(value))
})

export const mediaType = ruleOn<Node>({
  id: 'json/mime-type',
  level: 'error',
  says: 'This is not a media type',
  fix: 'Write a type and a subtype, such as audio/mpeg',
  spec: `${rfc}rfc6838#section-4.2`,
  w3c: 'InvalidMIMEType',
  broken: strings(value => !isMediaType(value))
})

export const wholeNumber = ruleOn<Node>({
  id: 'json/size',
  level: 'error',
  says: 'This is not a number of bytes',
  fix: 'Write a whole number, or leave the member out if it is not known',
  spec: feed,
  w3c: 'InvalidNonNegativeInteger',
  broken: node => node.type === 'number' && !(Number.isSafeInteger(node.value) && node.value >= 0) && shown(node)
})

export const seconds = ruleOn<Node>({
  id: 'json/duration',
  level: 'error',
  says: 'This is not a number of seconds',
  fix: 'Write the seconds, or leave the member out if they are not known',
  spec: feed,
  broken: node => node.type === 'number' && !(Number.isFinite(node.value) && node.value >= 0) && shown(node)
})

const shown = (node: Node): Break => ({ of: `${node.path} ${node.type === 'number' ? node.value : ''}` })

export const blank = ruleOn<Node>({
  id: 'json/empty',
  level: 'warning',
  says: 'This member is empty',
  fix: 'Fill it in, or leave it out',
  spec: feed,
  w3c: 'NotBlank',
  broken: strings(value => value.trim() === '')
})

export const noMarkup = ruleOn<Node>({
  id: 'json/markup',
  level: 'warning',
  says: 'Plain text contains HTML, and readers will show the tags',
  fix: 'Write plain text here, and HTML in content_html',
  spec: feed,
  w3c: 'ContainsHTML',
  broken: strings(value => htmlAt(value) >= 0)
})

export const controlCharacter = ruleOn<Node>({
  id: 'json/control-character',
  level: 'warning',
  says: 'A text contains an invisible control character',
  fix: 'Remove it: XML does not allow it at all',
  spec: `${rfc}rfc8259#section-8.1`,
  w3c: 'BadCharacters',
  broken: character(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/)
})

const halfPair = character(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)

export const loneSurrogate = ruleOn<Node>({
  id: 'json/lone-surrogate',
  level: 'error',
  says: 'A text contains half of a character',
  fix: 'Write both escapes of the pair, or the character itself: half of it cannot be written in UTF-8',
  spec: `${rfc}rfc8259#section-8.2`,
  broken: (node, context) => node.type === 'string' && !node.value.isWellFormed() && halfPair(node, context)
})

export const turned = ruleOn<Node>({
  id: 'json/bidi-control',
  level: 'warning',
  says: 'A title or name contains a character that changes the direction of writing',
  fix: 'Remove it, or close what it opens: it also changes the text that follows on the reader’s screen',
  spec: 'https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings',
  broken: node => node.type === 'string' && unclosedTurn(node)
})

/** The first embedding, override or isolate that is not closed in the same text. */
function unclosedTurn(node: StringNode): InString | false {
  const open: { index: number; isolate: boolean }[] = []
  for (const { 0: sign, index } of node.value.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (sign === '\u202d' || sign === '\u202e') return inString(node, index, node.path)
    if (sign === '\u202c' || sign === '\u2069') {
      if (open.pop() === undefined) return inString(node, index, node.path)
    } else open.push({ index, isolate: sign >= '\u2066' })
  }
  const first = open[0]
  return first ? inString(node, first.index, node.path) : false
}

/** The offset of a break in the document. */
export function placeOf(source: string, node: Node, found: Break | InString): number {
  if ('inside' in found && node.type === 'string') return offsetsIn(source, node)(found.inside)
  return found.at ?? node.at
}
