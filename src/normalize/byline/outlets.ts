// Words that only names of outlets, institutions and companies have: brands, papers, call signs, forms of companies.
import { suffixes } from './credentials.ts'
import { given } from './given.ts'
import { isParticle } from './particles.ts'
import { longPlaces, places } from './places.ts'
import type { BylineToken } from './tokens.ts'

/** `PhillyVoice`, `WebMD`: capitals inside that no family name has. */
export function isBrand(word: string): boolean {
  if (!/\p{Ll}\p{Lu}/u.test(word)) return false
  return (
    !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’]|D['’]|Fitz|St)\p{Lu}\p{Ll}+$/u.test(word) &&
    !word.includes('-') &&
    !/['’]/.test(word)
  )
}

/** What people send in, and who: no person's outlet. */
export const collectives: ReadonlySet<string> = new Set(
  'submissions readers letters articles reports leserbriefe lettori lectores leitores'.split(' ')
)

/** With which names of groups end that no person is described by. */
export const groups: ReadonlySet<string> = new Set(
  'group committee council board commission coalition alliance taskforce union federation association society consortium collective initiative cooperative partnership secretariat'.split(
    ' '
  )
)

/** With which names of groups end that people belong to too: `Jane Doe Garden Team`. */
export const teams: ReadonlySet<string> = new Set(
  'team desk staff bureau newsroom crew unit squad force lab'.split(' ')
)

/** After two words these end a name of an institution: `James Cook University`. */
export const institutions: ReadonlySet<string> = new Set(
  'university college hospital foundation institute museum universitat stiftung gymnasium fundacion universidad fundacao universidade universita fondazione universite fondation'.split(
    ' '
  )
)

export const companyForms: ReadonlySet<string> = new Set(
  'llc ltd inc gmbh plc corp llp s.a s.l s.r.l srl pty ag kg labs systems technologies software solutions consulting ventures capital holdings industries networks interactive robotics analytics airlines airways motors'.split(
    ' '
  )
)

/** With which names of papers end, mostly after the name of a city. */
const papers: ReadonlySet<string> = new Set(
  'times news gazette herald tribune chronicle observer journal sentinel courier register examiner inquirer dispatch bulletin telegraph beacon ledger argus statesman republic weekly'.split(
    ' '
  )
)

const compounds =
  /^(?:news|times|post|star|herald|journal|press|courier|register|gazette|tribune|standard|telegram|democrat|record|daily)-\p{L}{4,}$|^\p{L}{4,}-(?:news|times|herald|tribune|journal|gazette|sentinel|press|courier|register|telegraph|leader|dispatch|examiner|bulletin|observer)$/u

/** Whether a paper's name ends with the word: `Gazette`, `News-Leader`. */
export function endsPaper(token: BylineToken): boolean {
  return papers.has(token.key) || isCompoundPaper(token)
}

/** `News-Leader`, `Post-Gazette` */
export function isCompoundPaper(token: BylineToken): boolean {
  return token.written !== 'lower' && token.text.includes('-', 3) && compounds.test(token.key)
}

/** `Jane Doe Springfield Times`: where the city begins that no list has; two words before it are the name, or more with initials and particles. */
export function cityAt(run: readonly BylineToken[], end: number, shouting: boolean): number {
  if (shouting) return end
  let names = 0
  for (let index = 0; index < end; index++) {
    const { written, open, text, key } = run[index]!
    if (written !== 'title' || text.length < 3 || open || suffixes.has(key) || isParticle(key)) continue
    names++
    if (names === 3 && index > 1 && end - index < 3 && !given.has(run[index - 1]!.key)) return index
  }
  return end
}

/** `News24`, `g1`: no family name. */
export const numbered = /^\p{L}{1,12}\d{1,3}$/u

/** `RNZ`, `News18`, `dpa-AFX`, and after a name in small letters a place in capitals: no family name. */
export function isSign({ text, key }: BylineToken, run: readonly BylineToken[]): boolean {
  if (numbered.test(text) && text !== text.toLowerCase()) return true
  if (text !== text.toUpperCase() || run[0]!.written === 'upper') return false
  return consonants.test(text) || (text.length > 3 && places.has(key))
}

/** `Ana Souza SÃO PAULO` */
export function isLoudPlace({ key, written }: BylineToken, run: readonly BylineToken[], index: number): boolean {
  const next = run[index + 1]
  return (
    written === 'upper' &&
    next?.written === 'upper' &&
    run[0]!.written !== 'upper' &&
    longPlaces.has(`${key} ${next.key}`)
  )
}

const consonants = /^[BCDFGHJKLMNPQRSTVWXZ]{3,5}$/

/** Before the name of a paper. */
export const paperArticle = /^(?:Le|La|Les|El|Il|Der|Die|Das|De|O)$/
