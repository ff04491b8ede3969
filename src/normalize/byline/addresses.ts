// Bylines that are an address: `jo@example.org (Jo Lund)`, and the page of an author, whose name its last part tells.
import { readable } from '../roster.ts'

export interface Mailbox {
  readonly name: string
  readonly email: string
}

const mail = String.raw`[\w.!#$%&'*+/=?^{|}~-]+@[\w-]+(?:\.[\w-]+)+`
const behind = new RegExp(String.raw`^\s*(?:mailto:)?(${mail})\s*\(([^()]*\p{L}[^()]*)\)\s*$`, 'u')
const before = new RegExp(String.raw`^\s*"?([^<>"]*\p{L}[^<>"]*?)"?\s*<(?:mailto:)?(${mail})>\s*$`, 'u')

/** The name and the address of a byline that is one mailbox, as RSS (`address (name)`) and mail (`name <address>`) write it. */
export function mailbox(text: string): Mailbox | undefined {
  if (!text.includes('@') || !(text.includes('<') || text.includes('('))) return undefined
  const rss = behind.exec(text)
  if (rss) return { email: rss[1]!, name: rss[2]!.trim() }
  const plain = before.exec(text)
  return plain ? { name: plain[1]!.trim(), email: plain[2]! } : undefined
}

/** Whether the text is one web address and nothing else. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.\S+$/i.test(text)
}

/** `https://example.org/authors/jane-roe/` → `Jane Roe`; undefined where the last part is no name. */
export function nameInAddress(address: string): string | undefined {
  const path = address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
  const last = path.split('/').findLast(part => part !== '') ?? ''
  const slug = last.replace(/\.html?$/i, '').replace(/^@/, '')
  return /^\p{L}+(?:[-_.]\p{L}+)+$/u.test(slug) ? readable(slug.toLowerCase()) : undefined
}
