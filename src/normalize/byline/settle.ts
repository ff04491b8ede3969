// Settles what a run of words between separators is, now that it is known what is before it: a credit, or a description of one.
import type { Credit } from '../../model.ts'
import { suffixes } from './credentials.ts'
import { beginners, given } from './given.ts'
import { Is, type Lexicon } from './lexicon.ts'
import { isNameWord, isOrganization, isPlace, looksLikePerson, read, titleEnd } from './names.ts'
import { isBrand, paperArticle } from './outlets.ts'
import { isParticle, postpositions } from './particles.ts'
import { places } from './places.ts'
import { anyPerson, credited, type Join, leftOut, type State, spell, trimmed } from './state.ts'
import type { BylineToken } from './tokens.ts'

/** Ends the run in hand; the next one will hang on it by `next`. */
export function flush(state: State, next: Join): void {
  const words = withoutLastAnd(trimmed(state.run), state.lexicon)
  const how = state.join
  state.run = []
  state.join = next
  if (words.length > 0) settle(state, words, how)
  // Two marks in a row: what stood first says how the next words hang on.
  else if (how === 'with' || (how === 'by' && next !== 'by') || (how === 'start' && next === 'bar')) state.join = how
}

/** `Jane Doe and follow @jane`: a conjunction that joins nobody. */
function withoutLastAnd(run: BylineToken[], lexicon: Lexicon): BylineToken[] {
  const last = run.at(-1)
  const joins = run.length > 1 && last?.written === 'lower' && lexicon.word(last.key) & Is.and
  return joins && !(lexicon.word(last.key) & Is.foreign) ? run.slice(0, -1) : run
}

function settle(state: State, run: BylineToken[], how: Join): void {
  const { lexicon, found } = state
  const introduced = how === 'by' || how === 'start'
  if (state.dated && !introduced) {
    if (looksLikePerson(run, lexicon)) leftOut(state, run)
    return
  }
  // `apa, red, Kurier.at`: with nobody but those who sign so, an outlet is one more of them.
  const among = run[0]!.kind === 'address' && found.every(each => isAgency(each.credit, lexicon))
  const after = !introduced && anyPerson(state) && !among
  const whole = withoutRepeats(
    how === 'and' || how === 'with' ? withoutTitle(run, lexicon) : withoutSection(run, lexicon)
  )
  const words = withoutCity(state, whole, after && how !== 'and')
  const { titled, outlet, lone } = state
  state.titled = false
  state.outlet = false
  state.lone = false
  // `Jane Doe with AP and Reuters`
  const helper = found.at(-1)?.credit
  const agency = (): boolean => lexicon.phrase(words, 0, Is.organization)?.size === words.length
  if (!introduced && helper?.role === 'contributor' && helper.kind === 'organization' && agency()) {
    credited(state, words, 'organization', false, 'contributor')
    return
  }
  // `Jane Doe, BBC News and PA Media`
  const outlets = (): boolean => isOrganization(words, lexicon, state.shouting) && !isTitled(words, lexicon)
  if (outlet && how === 'and' && outlets()) return
  if (after && describes(state, words, how, titled)) {
    state.outlet = how === 'comma' && isOrganization(words, lexicon, state.shouting)
    state.titled = state.outlet || words.some(word => lexicon.word(word.key) & Is.title)
    // `Jane Doe, Springfield, Ohio`
    if (lone && how === 'comma' && isPlace(words)) leftOut(state, [{ ...words[0]!, text: found.pop()!.credit.name }])
    return
  }
  if (isMore(state, words, how, titled)) {
    leftOut(state, words)
    return
  }
  if (isPlace(words) && how !== 'by' && how !== 'and') {
    // `NAIROBI, Jane Doe`, `Reuters | Nairobi`
    if (found.length === 0) {
      found.push({ credit: { name: spell(words), kind: 'organization', role: state.role }, weak: true, place: true })
    }
    return
  }
  if (!after && how !== 'by' && how !== 'and' && words.every(word => lexicon.word(word.key) & Is.genre)) {
    const credit: Credit = { name: spell(words), kind: 'organization', role: state.role }
    if (!found.some(each => each.credit.name === credit.name)) found.push({ credit, weak: true, section: true })
    return
  }
  // `Springfield.news - All that happens in town`: what the page says of itself.
  const sentence = words.filter(word => word.written === 'lower' && !isParticle(word.key)).length > 1
  const site = found.length === 1 && found[0]!.credit.name.includes('.') && found[0]!.credit.kind === 'organization'
  const slogan = site && how === 'bar' && words.length > 1 && !looksLikePerson(words, lexicon)
  if (((how === 'bar' || how === 'none') && found.length > 0 && sentence && !isTitled(words, lexicon)) || slogan) {
    if (site) found[0]!.weak = false
    leftOut(state, words)
    return
  }
  // Who is joined to somebody else is credited like them.
  if (how === 'and' || how === 'with') for (const each of found) if (!each.section) each.weak = false
  const people = split(words, lexicon)
  if (people.length > 1) {
    for (const person of people) credited(state, person, 'person')
    divided(state, words, people)
    return
  }
  const joined = how === 'and' || how === 'with'
  const another = titled && isTitled(words, lexicon)
  const reading = read(words, lexicon, after && !joined && !another, state.shouting)
  if (reading.kind === 'organization') {
    // `SID Nachrichtenagentur`
    const agencyName = lexicon.phrase(words, 0, Is.organization)
    const kind = agencyName && words.slice(agencyName.size)
    if (kind && kind.length === 1 && how !== 'comma' && /(?:agentur|byrå|bureau|büro)$/.test(kind[0]!.text)) {
      credited(state, words.slice(0, agencyName.size), 'organization', how === 'start')
      return
    }
    // `Kyodo, Staff Report`
    const general = reading.describes || lexicon.phrase(words, 0, Is.agencies)?.size === words.length
    if (how === 'comma' && general && !among && !agency() && found.at(-1)?.credit.kind === 'organization') return
    const known = lexicon.phrase(words, 0, Is.organization)?.size === words.length
    const nobodys =
      !known && words.every(word => (lexicon.word(word.key) & Is.agencies) !== 0 || word.written === 'lower')
    if (how === 'with' || (how === 'and' && nobodys && (anyPerson(state) || reading.describes)))
      credited(state, reading.name, 'organization', false, 'contributor')
    else if (!after || how === 'and')
      credited(
        state,
        reading.name,
        'organization',
        how === 'start' || (reading.describes && how !== 'by' && how !== 'and')
      )
    return
  }
  // `Our Correspondent` too
  state.titled = reading.rest.length > 0 || (lexicon.word(words.at(-1)!.key) & Is.title) !== 0
  const name = withoutCredentials(reading.name, lexicon)
  state.lone = how === 'comma' && after && run.length === 1 && found.at(-1)!.credit.name.includes(' ')
  credited(state, name, 'person', how === 'start' && name.length === 1 && name[0]!.written === 'lower')
  others(state, reading.rest)
}

/** `Jane Doe Reporter John Roe Photographer Ann Poe`: after each title another person may begin. */
function others(state: State, rest: readonly BylineToken[]): void {
  const { lexicon } = state
  let words = rest
  while (words.some(word => lexicon.word(word.key) & Is.title)) {
    const more = afterTitle(words, lexicon)
    if (more.length < 2 || more.length === words.length) return
    const { name, rest: next, kind } = read(more, lexicon, false, state.shouting)
    const plain = given.has(more[0]!.key) || name.slice(0, 2).every(word => lexicon.word(word.key) === 0)
    if (kind !== 'person' || !plain || !looksLikePerson(name, lexicon)) return
    const people = split(name, lexicon)
    const pairs =
      people.length === 1 && name.length === 4 && name.every(isPlainWord) ? [name.slice(0, 2), name.slice(2)] : people
    for (const person of pairs) credited(state, person, 'person')
    if (pairs.length > 1) divided(state, name, pairs)
    words = next
  }
}

function isPlainWord({ written, open, text }: BylineToken): boolean {
  return written !== 'lower' && !open && text.length > 1
}

function divided(state: State, words: readonly BylineToken[], people: readonly (readonly BylineToken[])[]): void {
  const names = people.map(spell).join(', ')
  state.notes.push({
    level: 'warning',
    rule: 'byline/unexplained',
    text: `“${spell(words)}” was read as ${names}: put commas between names`
  })
}

/** `apa`, `red`, `Kurier.at`: an agency or a siglum that a colleague signs with. */
export function isAgency({ name, kind }: Credit, lexicon: Lexicon): boolean {
  return (
    /^\p{Ll}{2,4}$/u.test(name) || (kind === 'organization' && (name.includes('.') || isKnownOutlet(name, lexicon)))
  )
}

function isKnownOutlet(name: string, lexicon: Lexicon): boolean {
  return (lexicon.word(name.toLowerCase()) & (Is.organization | Is.agencies)) !== 0
}

/** `Ana Souza Brasília 03/05/2022`: the place between name and date goes. */
export function withoutPlace(state: State): void {
  const { run } = state
  // No name ends in an initial: `Jill C. York` is one.
  const isWhole = (name: readonly BylineToken[]): boolean => !/^\p{Lu}\.?$/u.test(name.at(-1)!.text)
  for (const size of [2, 1]) {
    const rest = run.slice(0, -size)
    if (rest.length < 2 || !isPlace(run.slice(-size)) || !isWhole(rest)) continue
    state.run = rest
    return
  }
}

/** In these languages the last of three words is a family name more often than a city, if it is a name at all. */
const twoFamilyNames: ReadonlySet<string> = new Set(['', 'es', 'pt', 'ca', 'vi', 'id', 'it', 'hi', 'tr', 'hu'])

/** Cities that are frequent family names there. */
const commonNames: ReadonlySet<string> = new Set(
  'lima braga toledo leon santiago salvador valencia cordoba medina santos rosario porto faro natal trujillo mendoza cuenca vitoria guimaraes granada brasil sevilla zaragoza segovia soria burgos aragon castilla lisboa campos franca belem merida cartagena lourdes paris romano konya bursa van ordu'.split(
    ' '
  )
)

/** And those that are family names now and then. */
const cityNames: ReadonlySet<string> = new Set([
  ...commonNames,
  ...'roma milano napoli torino genova pisa ferrara lecce trieste udine verona ancona bari messina catania palermo padova siena firenze venezia parma modena perugia brescia salerno taranto trento adana urfa rize samsun erzurum mardin tokat sivas berlin london jordan cuba mexico panama colombia austria francia alemania espana portugal vienna milan florence murcia salamanca oviedo gijon alicante barcelona coimbra aveiro evora setubal santander bilbao cali palmas pecs szeged gyor debrecen'.split(
    ' '
  )
])

function maybePlace(state: State, words: readonly BylineToken[], city: readonly BylineToken[]): void {
  const text = `“${spell(words)}” was kept as one name: if “${spell(city)}” is a place, write a comma before it`
  state.notes.push({ level: 'warning', rule: 'byline/unexplained', text })
}

/** `Jane Doe Brussels`: a city after two words of a name, which a table alone tells from a family name, so it is said. */
function withoutCity(state: State, words: readonly BylineToken[], after: boolean): readonly BylineToken[] {
  const { lexicon } = state
  if (after || words.length < 3 || words.length > 6) return words
  for (const size of [2, 1]) {
    const city = words.slice(-size)
    const name = words.slice(0, -size)
    const full = name.filter(word => word.written !== 'lower' && !/^\p{L}\.?$/u.test(word.text))
    if (full.length !== 2 || name.at(-1)!.written === 'lower' || name.at(-1)!.open) continue
    if (!isPlace(city) || !looksLikePerson(name, lexicon) || isPlace(name.slice(-1)) || isPlace(name.slice(0, 1)))
      continue
    if (size === 1 && (given.has(city[0]!.key) || given.has(full[1]!.key))) continue
    if (full.some(word => lexicon.word(word.key) & ~Is.foreign)) continue
    if (size === 1 && twoFamilyNames.has(lexicon.tag) && cityNames.has(city[0]!.key)) {
      if (!commonNames.has(city[0]!.key)) maybePlace(state, words, city)
      continue
    }
    const text = `“${spell(city)}” after ${spell(name)} was taken for a place: write a comma before it, or list the authors`
    state.notes.push({ level: 'info', rule: 'byline/unexplained', text })
    return name
  }
  return words
}

/** Whether words after a person only say more of that person, and if so, takes them. */
function describes(state: State, words: readonly BylineToken[], how: Join, wasTitled: boolean): boolean {
  const { lexicon, found, shouting } = state
  const first = words[0]!
  const last = found.at(-1)!
  if (words.every(word => lexicon.word(word.key) & Is.credential)) return true
  if (words.length === 1 && suffixes.has(first.key)) {
    last.credit = { ...last.credit, name: `${last.credit.name} ${first.text}` }
    return true
  }
  if (how === 'and' || how === 'with') return false
  // `Jane Doe, text; John Roe, photos`
  const label = how === 'comma' && first.written === 'lower' ? lexicon.phrase(words, 0, Is.label) : undefined
  if (label?.size === words.length && !(label.is & Is.title)) {
    last.credit = { ...last.credit, role: label.role }
    return true
  }
  if (how !== 'bar' && words.length > 1 && postpositions.has(words.at(-1)!.key)) return true
  // `Jane Doe, notre correspondant à Londres`
  const what = Is.modifier | Is.title | Is.genre
  if (how === 'comma' && words.every(word => word.written === 'lower' && lexicon.word(word.key) & what)) return true
  // `Jane Doe Reporter, John Roe Editor`: who has a title already has no second one with a name in it.
  const own = wasTitled && how === 'comma' && words.length > 2 ? read(words, lexicon, false, shouting) : undefined
  const other = own?.name.length === 2 && own.name.every(word => lexicon.word(word.key) === 0 && !isPlace([word]))
  if (other && own.rest.some(word => lexicon.word(word.key) & Is.title) && looksLikePerson(own.name, lexicon))
    return false
  const reading = read(words, lexicon, true, shouting)
  if (reading.kind === 'organization' || isPlace(words)) return true
  // `Jane Doe - Le Devoir`
  const few = words.length === 2 || (words.length > 2 && words.length < 5 && lexicon.word(first.key) & Is.genre)
  if (few && paperArticle.test(first.text) && words[1]?.written !== 'lower' && last.credit.name.includes(' '))
    return true
  if (words.length === 1) {
    if (standsFor(first, last.credit.name)) return true
    if ((how !== 'comma' || isBrand(first.text)) && last.credit.name.includes(' ')) {
      leftOut(state, words)
      return true
    }
    return false
  }
  const small = words.every(word => word.written === 'lower')
  // `Jane Doe News Reporter`, then on the next line `John Roe News Reporter`
  const titled = reading.rest.some(word => lexicon.word(word.key) & Is.title)
  if (titled && given.has(first.key) && looksLikePerson(reading.name, lexicon)) return false
  if (small || (how !== 'comma' && !words.every(word => isNameWord(word, lexicon)))) {
    leftOut(state, words)
    return true
  }
  return false
}

/** With which the names of regions begin: `North Yorkshire`. */
const directions: ReadonlySet<string> = new Set(
  'north south east west mid northern southern eastern western'.split(' ')
)

/** `Jane Doe, reporter, Springfield`, `Jane Doe BBC News, North Springfield`, `Our Correspondent, Springfield`: a word after a title or a desk says where. */
function isMore(state: State, words: readonly BylineToken[], how: Join, titled: boolean): boolean {
  const last = state.found.at(-1)
  const [word] = words
  if (how !== 'comma' || !last || words.length > 2 || (words.length === 2 && !directions.has(word!.key))) return false
  if (word!.written !== 'title' || state.lexicon.phrase(words, 0, Is.organization)) return false
  return titled || (last.credit.kind === 'organization' && last.credit.name.includes(' '))
}

/** `News Jane Doe`, `Science Editor Jane Doe`: the section or title before a full name goes. */
function withoutSection(words: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  let start = 0
  const before = Is.genre | Is.dated | Is.title | Is.modifier | Is.desk
  const section = ({ key }: BylineToken): boolean =>
    key.length > 3 && key !== 'professor' && ((lexicon.word(key) & before) !== 0 || places.has(key))
  while (words.length - start > 2 && section(words[start]!)) start++
  if (start === 0) return words
  const rest = words.slice(start)
  const last = lexicon.word(words[start - 1]!.key)
  if (rest[0]!.written === 'lower' || !(last & (Is.genre | Is.dated | Is.title))) return words
  if (!looksLikePerson(rest, lexicon) && !isTitled(rest, lexicon)) return words
  return start === 1 || given.has(rest[0]!.key) || last & Is.title ? rest : words
}

/** `Jane Doe Chief Reporter` */
function isTitled(words: readonly BylineToken[], lexicon: Lexicon): boolean {
  const { name, rest } = read(words, lexicon, false, false)
  return rest.some(word => lexicon.word(word.key) & Is.title) && looksLikePerson(name, lexicon)
}

/** `political editor Jane Doe`, as it stands after a conjunction: from the name on. */
function withoutTitle(words: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  const start = titleEnd(words, 0, lexicon)
  return start === 0 ? words : words.slice(start)
}

/** `Jane Doe Jane Doe`, `N-Land N-Land Redaktion`: a name twice, as link texts come. */
function withoutRepeats(words: readonly BylineToken[]): readonly BylineToken[] {
  const half = words.length / 2
  if (half > 1 && Number.isInteger(half) && words.every((word, i) => i >= half || word.key === words[i + half]!.key))
    return words.slice(0, half)
  // `Springfield Journal Springfield`: the section after the paper.
  if (words.length > 2 && words[0]!.key === words.at(-1)!.key && words[0]!.key.length > 3) return words.slice(0, -1)
  return words.length > 2 && words[0]!.key === words[1]!.key && words[0]!.key.length > 3 ? words.slice(1) : words
}

/** A list without marks: a person begins at a given name after a family name, if everyone then has two words at least. */
function split(words: readonly BylineToken[], lexicon: Lexicon): readonly (readonly BylineToken[])[] {
  if (
    words.length < 4 ||
    words.length > 40 ||
    !given.has(words[0]!.key) ||
    !words.every(word => isNameWord(word, lexicon))
  )
    return [words]
  const people: BylineToken[][] = []
  let start = 0
  for (let index = 2; index < words.length - 1; index++) {
    if (index - start < 2 || !beginners.has(words[index]!.key) || given.has(words[index - 1]!.key)) continue
    if (words[index - 1]!.written === 'lower' || words[index - 1]!.open) continue
    people.push(words.slice(start, index))
    start = index
  }
  people.push(words.slice(start))
  return people
}

/** `TK` for Tina Klostermeier, `annasouza` for Anna Souza. */
function standsFor(token: BylineToken, name: string): boolean {
  const initials = name
    .split(/[ -]/)
    .map(word => word[0] ?? '')
    .join('')
  const text = token.text.toLowerCase()
  return initials.toLowerCase() === text || name.replace(/[ '’.-]/g, '').toLowerCase() === text
}

function withoutCredentials(words: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  let end = words.length
  while (end > 2 && lexicon.word(words[end - 1]!.key) & Is.credential && /\p{Lu}.*\p{Lu}/u.test(words[end - 1]!.text))
    end--
  const last = words[end - 1]!
  const joined = words.slice(0, end - 1).map(word => word.key)
  if (end > 2 && last.key === joined.join('')) end--
  return words.slice(0, end)
}

function afterTitle(rest: readonly BylineToken[], lexicon: Lexicon): readonly BylineToken[] {
  let at = 0
  while (at < rest.length && lexicon.word(rest[at]!.key) & (Is.title | Is.modifier | Is.desk | Is.genre)) at++
  return rest.slice(at)
}
