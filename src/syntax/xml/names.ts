// The names and namespaces that a run of the reader has met: each text is kept once, so that comparing two of them is cheap.

/** A name with or without prefix (Namespaces in XML, production 7): one object for all occurrences. */
export interface XmlName {
  readonly prefix: string
  readonly local: string
  /** As it is written. */
  readonly whole: string
}

const slots = 1024
const longestName = 60
const longestText = 200
const mostTexts = 2000

/** What was met before in a document, or in several that are read in one run. It stays small whatever strangers write. */
export class KnownNames {
  private readonly names: (XmlName | undefined)[] = new Array<XmlName | undefined>(slots).fill(undefined)
  private readonly texts = new Map<string, string>()

  /** The last name whose letters sum up to this. */
  at(sum: number): XmlName | undefined {
    return this.names[sum & (slots - 1)]
  }

  /** The name to use from now on for one whose letters sum up to this. */
  keep(sum: number, prefix: string, local: string, whole: string): XmlName {
    if (whole.length > longestName) return { prefix, local, whole }
    const name = { prefix: this.interned(prefix), local: this.interned(local), whole: this.interned(whole) }
    this.names[sum & (slots - 1)] = name
    return name
  }

  /** The same text as the engine keeps for property names: it compares two of those by identity. */
  interned(text: string): string {
    const known = this.texts.get(text)
    if (known !== undefined || text.length > longestText || this.texts.size >= mostTexts) return known ?? text
    const made = Object.keys({ [text]: 0 })[0]!
    this.texts.set(made, made)
    return made
  }
}
