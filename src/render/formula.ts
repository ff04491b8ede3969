// MathML in one line of plain text: `<mfrac><mn>1</mn><mn>3</mn></mfrac>` says 1/3. Feeds carry no MathML: most readers take its tags away and leave the digits in a row.
import { decoded } from '../syntax/htmltext.ts'

/** A tag of the formula, and whether it opens. */
interface Piece {
  readonly name: string
  readonly offset: number
  readonly after: number
  readonly start?: unknown
}

interface Part {
  readonly name: string
  text: string
  readonly parts: string[]
}

/** What the formula between two offsets of `html` says; `tags` are those inside it. */
export function formula(html: string, tags: readonly Piece[], from: number, to: number): string {
  const root: Part = { name: 'mrow', text: '', parts: [] }
  const open: Part[] = [root]
  let at = from
  const words = (end: number): void => {
    const part = open.at(-1)!
    if (holdsText.has(part.name)) part.text += decoded(html.slice(at, end)).replace(/\s+/g, ' ').trim()
  }
  const close = (): void => {
    const part = open.pop()!
    open.at(-1)!.parts.push(said(part))
  }
  for (const { name, offset, after, start } of tags) {
    words(offset)
    at = after
    if (start !== undefined) {
      // Depth is bounded: a formula that nests deeper is its text alone.
      if (open.length < 100) open.push({ name, text: '', parts: [] })
      if (empty.has(name) && open.length > 1) close()
    } else if (open.length > 1 && open.some(part => part.name === name)) {
      while (open.at(-1)!.name !== name && open.length > 2) close()
      if (open.length > 1) close()
    }
  }
  words(to)
  while (open.length > 1) close()
  return said(root).replace(/\s+/g, ' ').trim()
}

const holdsText = new Set(['mi', 'mn', 'mo', 'mtext', 'ms', 'mrow', 'mstyle', 'semantics'])
const empty = new Set(['mspace', 'mprescripts', 'none', 'malignmark', 'maligngroup'])
/** They repeat the formula in another notation. */
const silent = new Set(['annotation', 'annotation-xml'])

function said({ name, text, parts }: Part): string {
  const [a = '', b = '', c = ''] = parts
  switch (name) {
    case 'mfrac':
      return `${grouped(a)}/${grouped(b)}`
    case 'msup':
    case 'mover':
      return `${grouped(a)}^${grouped(b)}`
    case 'msub':
    case 'munder':
      return `${grouped(a)}_${grouped(b)}`
    case 'msubsup':
    case 'munderover':
      return `${grouped(a)}_${grouped(b)}^${grouped(c)}`
    case 'msqrt':
      return `√(${parts.join('')})`
    case 'mroot':
      return `${grouped(b)}√(${a})`
    case 'mtr':
      return `${parts.join(' ')}; `
    case 'mo':
      return /^[=<>≤≥≠≈∈→⇒±+−×·÷]$/.test(text) ? ` ${text} ` : text === '\u2062' || text === '\u2061' ? '' : text
    case 'mspace':
      return ' '
    default:
      return silent.has(name) ? '' : text + parts.join('')
  }
}

/** More than one sign is set in brackets, or the formula would say another thing. */
const grouped = (text: string): string =>
  /^(?:[\p{L}\p{N}.,]*|\(.*\))$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`
