// References in XML text: which are allowed, and what references to the document's own entities mean.

import { isReference } from '../html4.ts'
import type { Cursor } from './cursor.ts'
import { type Doctype, replacement } from './doctype.ts'
import { decoded } from './element.ts'
import { limits } from './fault.ts'

const reference = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z_:\x80-\uffff][^\s;&<>]{0,80}));/y

/** The text between two offsets: whether it contains references, and its value if some are to the document's own entities. */
export interface Referred {
  readonly has: boolean
  readonly text: string | undefined
}

const without: Referred = { has: false, text: undefined }

/** The references of one document, looked at in the order of the text. */
export class References {
  doctype: Doctype | undefined
  private readonly cursor: Cursor
  /** The next ampersand that has not been looked at: each is searched for once. */
  private next = -1
  /** Characters that entities have grown to. */
  private grown = 0

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  /** Checks what is between two offsets. */
  between(from: number, to: number): Referred {
    const { cursor } = this
    if (this.next < from) this.next = cursor.indexOf('&', from)
    if (this.next >= to) return without
    let own = ''
    let behind = from
    let hasOwn = false
    while (this.next < to) {
      const at = this.next
      let end = plainReference(cursor.source, at)
      if (end === 0) {
        reference.lastIndex = at
        const found = reference.exec(cursor.source)
        end = reference.lastIndex
        if (!found || end > to) cursor.stop('malformed', at, 'an & that does not start a reference; write &amp;')
        const replaced = this.replaced(found!, at)
        if (replaced !== undefined) {
          hasOwn = true
          own += decoded(cursor.source.slice(behind, at)) + replaced
          behind = end
        }
      }
      this.next = cursor.indexOf('&', end)
    }
    return { has: true, text: hasOwn ? own + decoded(cursor.source.slice(behind, to)) : undefined }
  }

  private replaced([whole, hex, decimal, name]: RegExpExecArray, at: number): string | undefined {
    if (name !== undefined) return this.entity(name, at)
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (!isCharacter(code)) this.cursor.stop('character', at, whole)
    if (isControl(code) || code === 0xfffd) this.cursor.report('mojibake', at, whole)
    return undefined
  }

  private entity(name: string, at: number): string {
    const { cursor, doctype } = this
    if (doctype?.external.some(one => one.name === name)) return ''
    const made = replacement(name, doctype?.entities ?? new Map(), limits.entities - this.grown)
    if ('text' in made) {
      this.grown += made.text.length
      if (this.grown > limits.entities) cursor.stop('limit', at, 'its entities expand to too many characters')
      return made.text
    }
    if (made.refused === 'long') cursor.stop('limit', at, 'its entities expand to too many characters')
    if (made.refused === 'loop') cursor.stop('malformed', at, `the entity &${name}; refers to itself`)
    if (made.refused === 'markup') cursor.stop('limit', at, `the entity &${name}; contains markup`)
    // With an external DTD it may be declared there, and that is not fetched (4.1, Entity Declared).
    if (doctype && (doctype.systemId !== undefined || doctype.external.length > 0)) return ''
    if (isReference(name)) cursor.stop('entity', at, `&${name};`)
    return cursor.stop('malformed', at, `the entity &${name}; is not declared`)
  }
}

/** Where windows-1252 has quotation marks and dashes, Unicode has control characters, which are never intended. */
const isControl = (code: number): boolean => code >= 0x80 && code <= 0x9f

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/** The offset after one of XML's five predefined references, or after a number of up to four digits for a harmless character; else 0. */
function plainReference(source: string, at: number): number {
  const next = source.charCodeAt(at + 1)
  if (next === 35) return numberReference(source, at + 2)
  if (next === 108 || next === 103) {
    return source.charCodeAt(at + 2) === 116 && source.charCodeAt(at + 3) === 59 ? at + 4 : 0
  }
  if (next === 97) return source.startsWith('&amp;', at) ? at + 5 : source.startsWith('&apos;', at) ? at + 6 : 0
  if (next === 113) return source.startsWith('&quot;', at) ? at + 6 : 0
  return 0
}

function numberReference(source: string, from: number): number {
  const isHex = source.charCodeAt(from) === 120
  let at = isHex ? from + 1 : from
  const first = at
  let code = 0
  for (; at < first + 4; at++) {
    const digit = digitOf(source.charCodeAt(at))
    if (digit < 0 || (!isHex && digit > 9)) break
    code = code * (isHex ? 16 : 10) + digit
  }
  return at > first && source.charCodeAt(at) === 59 && code >= 32 && code < 0xd800 && !isControl(code) ? at + 1 : 0
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return code >= 65 && code <= 70 ? code - 55 : -1
}
