// The position of the XML reader in its text: reads names and white space, and stops the reading at a fault.
import type { ReportFault } from '../fault.ts'
import type { XmlFault } from './fault.ts'

const letters =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const signs = `${letters}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040`
const astral = '[\\ud800-\\udb7f][\\udc00-\\udfff]'
const ncName = `(?:[${letters}]|${astral})(?:[${signs}]|${astral})*`
const qualifiedName = new RegExp(`(?:(${ncName}):)?(${ncName})`, 'y')

/** A name with or without prefix (Namespaces in XML, production 7): one object for all occurrences. */
export interface XmlName {
  readonly prefix: string
  readonly local: string
  /** As it is written. */
  readonly whole: string
}

/** Letters, digits and signs of names in ASCII, by code: most names have no others. */
const inNames = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w:.-]/.test(String.fromCharCode(code))))
/** Names that were read before, in any document, each at the place its letters sum up to. Short ones only: strangers write them. */
const names: (XmlName | undefined)[] = Array.from({ length: 1024 }, () => undefined)
const shortName = 60

const kept = new Map<string, string>()

/** The same text as the engine keeps for words of programs: two of them are compared at a stroke. Short ones, and not without end. */
export function interned(text: string): string {
  const known = kept.get(text)
  if (known !== undefined || text.length > 200 || kept.size >= 2000) return known ?? text
  const made = Object.keys({ [text]: 0 })[0]!
  kept.set(made, made)
  return made
}

/** Thrown by `Cursor.stop`: the text is read no further. */
export class Stop extends Error {}

/** A place in a text that moves forward only. */
export class Cursor {
  readonly source: string
  position = 0
  /** Reports, and reading goes on. */
  readonly report: ReportFault<XmlFault>

  constructor(source: string, report: ReportFault<XmlFault>) {
    this.source = source
    this.report = report
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
    const place = sum & (names.length - 1)
    const known = names[place]
    if (known !== undefined && !(code >= 128) && at - position === known.whole.length && this.isHere(known.whole)) {
      this.position = at
      return known
    }
    qualifiedName.lastIndex = position
    const found = qualifiedName.exec(source)
    if (!found) return this.stop('malformed', position, `a name was expected at “${this.snippet()}”`)
    this.position = qualifiedName.lastIndex
    const [whole, prefix = '', local = ''] = found
    if (whole.length > shortName || this.position !== at) return { prefix, local, whole }
    const name = { prefix: interned(prefix), local: interned(local), whole: interned(whole) }
    names[place] = name
    return name
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
