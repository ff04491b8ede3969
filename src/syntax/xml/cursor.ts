// The position of the XML reader in its text: reads names and white space, and stops the reading at a fault.
import type { ReportFault } from '../fault.ts'
import type { XmlFault } from './fault.ts'
import type { KnownNames, XmlName } from './names.ts'

const letters =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const signs = `${letters}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040`
const astral = '[\\ud800-\\udb7f][\\udc00-\\udfff]'
const ncName = `(?:[${letters}]|${astral})(?:[${signs}]|${astral})*`
const qualifiedName = new RegExp(`(?:(${ncName}):)?(${ncName})`, 'y')

/** Letters, digits and signs of names in ASCII, by code: most names have no others. */
const inNames = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w:.-]/.test(String.fromCharCode(code))))
/** Thrown by `Cursor.stop`: the text is read no further. */
export class Stop extends Error {}

/** A place in a text that moves forward only. */
export class Cursor {
  readonly source: string
  position = 0
  /** Reports, and reading goes on. */
  readonly report: ReportFault<XmlFault>
  readonly known: KnownNames

  constructor(source: string, report: ReportFault<XmlFault>, known: KnownNames) {
    this.source = source
    this.report = report
    this.known = known
  }

  /** Reports and ends the reading. */
  stop(fault: XmlFault, at: number, of: string): never {
    this.report(fault, at, of)
    throw new Stop()
  }

  /** The code of the character here; NaN after the end. */
  code(): number {
    return this.source.charCodeAt(this.position)
  }

  /** Passes over white space (XML 1.0, production 3). */
  skipSpace(): boolean {
    const { source, position } = this
    let at = position
    let code = source.charCodeAt(at)
    while (code === 32 || code === 10 || code === 9 || code === 13) code = source.charCodeAt(++at)
    this.position = at
    return at > position
  }

  /** Reads a name. */
  name(): XmlName {
    const { source, position } = this
    let at = position
    let code = source.charCodeAt(at)
    let sum = 0
    while (code < 128 && inNames[code] === 1) {
      sum = (sum * 31 + code) | 0
      code = source.charCodeAt(++at)
    }
    const known = this.known.at(sum)
    if (known !== undefined && !(code >= 128) && at - position === known.whole.length && this.isHere(known.whole)) {
      this.position = at
      return known
    }
    qualifiedName.lastIndex = position
    const found = qualifiedName.exec(source)
    if (!found) return this.stop('malformed', position, `a name was expected at “${this.snippet()}”`)
    this.position = qualifiedName.lastIndex
    const [whole, prefix = '', local = ''] = found
    return this.position === at ? this.known.keep(sum, prefix, local, whole) : { prefix, local, whole }
  }

  /** Whether a short text is here. */
  private isHere(text: string): boolean {
    const { source, position } = this
    for (let at = 0; at < text.length; at++) {
      if (source.charCodeAt(position + at) !== text.charCodeAt(at)) return false
    }
    return true
  }

  /** The offset of `what` from `from` on; the text's length where it does not come. */
  indexOf(what: string, from: number): number {
    const found = this.source.indexOf(what, from)
    return found < 0 ? this.source.length : found
  }

  /** The text here, short and on one line, for a sentence. */
  snippet(at = this.position): string {
    const invisible = /[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g
    return this.source.slice(at, at + 20).replace(invisible, ' ')
  }
}
