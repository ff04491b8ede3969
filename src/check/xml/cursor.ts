// Where the reader of XML stands in its text, and how it stops there: names, white space, and the end of reading.
import type { Head } from '../rule.ts'
import { notWellFormed } from '../wellformed.ts'

const letters =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const signs = `${letters}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040`
const astral = '[\\ud800-\\udb7f][\\udc00-\\udfff]'
const ncName = `(?:[${letters}]|${astral})(?:[${signs}]|${astral})*`
const qualifiedName = new RegExp(`(?:(${ncName}):)?(${ncName})`, 'y')
const space = /[ \t\r\n]*/y

/** Thrown by `Cursor.stop`: the text is read no further. */
export class Stop extends Error {}

/** A place in a text that moves forward only. */
export class Cursor {
  readonly source: string
  position = 0
  private readonly report: (rule: Head, at: number, of: string) => void

  constructor(source: string, report: (rule: Head, at: number, of: string) => void) {
    this.source = source
    this.report = report
  }

  /** Reports and ends the reading. */
  stop(rule: Head, at: number, of: string): never {
    this.report(rule, at, of)
    throw new Stop()
  }

  /** The code of the character here; NaN behind the end. */
  code(): number {
    return this.source.charCodeAt(this.position)
  }

  /** Passes over white space (XML 1.0, production 3). */
  skipSpace(): boolean {
    const before = this.position
    space.lastIndex = before
    space.exec(this.source)
    this.position = space.lastIndex
    return this.position > before
  }

  /** Reads a name with or without prefix (Namespaces in XML, production 7). */
  name(): { prefix: string; local: string } {
    qualifiedName.lastIndex = this.position
    const found = qualifiedName.exec(this.source)
    if (!found) return this.stop(notWellFormed, this.position, `a name was expected at “${this.snippet()}”`)
    this.position = qualifiedName.lastIndex
    return { prefix: found[1] ?? '', local: found[2]! }
  }

  /** The offset of `what` from `from` on; the text's length where it does not come. */
  indexOf(what: string, from: number): number {
    const found = this.source.indexOf(what, from)
    return found < 0 ? this.source.length : found
  }

  /** What stands here, short and in one line, for a sentence. */
  snippet(at = this.position): string {
    const invisible = /[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g
    return this.source.slice(at, at + 20).replace(invisible, ' ')
  }
}
