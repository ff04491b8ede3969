// `Doe, Jane; Roe, John` with the given name put first, where a publisher says that its bylines are written so.
import { Is, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

const divider: Token = { kind: 'mark', text: ';', key: ';', written: 'none', open: false }

/** The tokens with every pair of comma-separated parts turned. A group with a part left over stays as it is. */
export function firstLast(from: readonly Token[], lexicon: Lexicon): Token[] {
  const turned: Token[] = []
  const start = lexicon.phrase(from, 0, Is.by)?.size ?? 0
  let group: Token[] = []
  for (let i = 0; i < from.length; i++) {
    const token = from[i]!
    const and = i < start ? undefined : lexicon.phrase(from, i, Is.and)
    if (i >= start && token.text !== ';' && token.text !== '&' && token.text !== '\n' && !and) {
      group.push(token)
      continue
    }
    turned.push(...inOrder(group, lexicon), token)
    group = []
  }
  return [...turned, ...inOrder(group, lexicon)]
}

function inOrder(group: readonly Token[], lexicon: Lexicon): Token[] {
  const parts: Token[][] = [[]]
  for (const token of group) {
    if (token.text === ',') parts.push([])
    else parts.at(-1)!.push(token)
  }
  const degrees = (part: readonly Token[]): boolean => part.every(token => lexicon.word(token.key) & Is.credential)
  const names = parts.filter(part => part.length > 0 && !degrees(part))
  if (names.length < 2 || names.length % 2 === 1) return [...group]
  const ordered: Token[] = []
  for (let index = 0; index < names.length; index += 2) {
    if (index > 0) ordered.push(divider)
    ordered.push(...names[index + 1]!, ...names[index]!)
  }
  return ordered
}
