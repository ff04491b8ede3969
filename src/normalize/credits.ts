// Who made an item: the authors list and the byline of a draft → credits.
import type { Author, Credit, Value } from '../model.ts'
import { type Place, type Problem, problemOf } from '../problem.ts'
import { webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import { type Byline, disagreement, explainByline, parseByline } from './byline.ts'
import type { Context, Desk } from './desk.ts'
import { filled } from './media.ts'
import { type Roster, readable } from './roster.ts'
import { bylineRules } from './rules.ts'
import { plainText } from './text.ts'

export interface CreditedPeople {
  readonly credits: readonly Credit[]
  /** The byline as it was written. */
  readonly byline: string | undefined
  /** Where the authors write, by the roster, if that is one zone. */
  readonly zone: string | undefined
  /** Who that is. */
  readonly home: string | undefined
}

/** An authors list wins over a byline; the byline is read all the same, and a disagreement is a problem. */
export function people({ fields, problems, context, note }: Desk, language: string | undefined): CreditedPeople {
  const { roster, config } = context
  const before = readBefore(context, language)
  const parsed = (text: string, place: Place): Byline => {
    const known = before.get(text)
    if (known !== undefined) return { authors: [...known], problems: [] }
    const { recase, lastFirst, outlets } = config.bylines
    const result = parseByline(text, { roster, recase, lastFirst, outlets, place, ...filled({ language }) })
    if (result.problems.length === 0 && before.size < mostRead) before.set(text, result.authors)
    return result
  }
  const read = (text: string, place: Place): readonly Credit[] => {
    const result = parsed(text, place)
    problems.push(...result.problems)
    return result.authors
  }
  const entry = (text: string, place: Place): readonly Credit[] => {
    const result = parsed(text, place)
    // What would lose a part of itself as a byline is a name: `Blink 182`, `Apollo 11 Crew`.
    const isCut = result.problems.some(({ rule, level }) => rule === 'byline/unexplained' && level === 'warning')
    if (isCut || !isOneEntry(text, result.authors))
      return [{ name: text.replace(/\s+/g, ' '), kind: 'person', role: 'author' }]
    problems.push(...result.problems)
    return result.authors
  }
  const list = fields.first('authors')
  const byline = fields.first('byline')
  const named =
    list === undefined
      ? []
      : single(
          members(list.value).map(value =>
            listed(value, fields.place(list), roster, Array.isArray(list.value) ? entry : read, problems)
          )
        )
  const written =
    typeof byline?.value === 'string' ? byline.value : typeof list?.value === 'string' ? list.value : undefined
  const credited = typeof byline?.value === 'string' ? read(byline.value, fields.place(byline)) : []

  const both = named.length > 0 && credited.length > 0
  const differ = both ? disagreement(named, credited, fields.place(byline)) : undefined
  if (differ) problems.push(differ)
  const helpers = credited.filter(({ role }) => role !== 'author')
  const all = both ? [...named, ...helpers] : credited.length > 0 ? credited : named
  const credits = unique(presentable(all, () => fields.place(list ?? byline), problems))
  const home = homeOf(credits, roster)
  if (context.note !== undefined) {
    const names = credits.map(({ name, kind, role }) =>
      role === 'author' && kind === 'person' ? name : `${name} (${role === 'author' ? kind : role})`
    )
    const by = list
      ? 'the authors of the item, as the list of authors has them'
      : fromByline(byline?.value, language, context)
    note(list ? 'authors' : 'byline', names, by, 'authors')
  }
  return { credits, byline: written, zone: home?.zone, home: home?.name }
}

// `By (introduction), Jane Doe (name), in Nairobi (place)`
function fromByline(text: Value | undefined, language: string | undefined, { config, roster }: Context): string {
  if (typeof text !== 'string') return 'from the byline'
  const { lastFirst, outlets } = config.bylines
  const words = explainByline(text, { roster, lastFirst, outlets, ...filled({ language }) })
  if (words.length === 0) return 'from the byline'
  return `from the byline: ${words.map(({ text, as }) => `${text} (${as})`).join(', ')}`
}

// A time is read in the authors' zone only if they all share one: with two zones, it is not known whose clock was meant.
function homeOf(credits: readonly Credit[], roster: Roster): Author | undefined {
  if (roster.authors.length === 0) return undefined
  const homes = credits.filter(({ role }) => role === 'author').map(({ name }) => roster.find(name))
  return homes.every(author => author?.zone !== undefined && author.zone === homes[0]?.zone) ? homes[0] : undefined
}

// The same people write again and again. What is a problem has its place, and is read anew.
const reads = new WeakMap<Context['roster'], { config: Context['config']; credits: Map<string, CreditsByText> }>()
type CreditsByText = Map<string, readonly Credit[]>
const mostRead = 10_000

function readBefore({ roster, config }: Context, language = ''): CreditsByText {
  let known = reads.get(roster)
  if (known?.config !== config) {
    known = { config, credits: new Map() }
    reads.set(roster, known)
  }
  const found = known.credits.get(language) ?? new Map<string, readonly Credit[]>()
  if (known.credits.size < 100) known.credits.set(language, found)
  return found
}

// RFC 5321, section 4.1.2, as far as addresses are met in practice.
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

/** What stays as it is on one line: no two spaces, none at an end, and letters that XML and a line can hold. */
const onOneLine = /^[!-~\u00a1-\u024f]+(?: [!-~\u00a1-\u024f]+)*$/

// Names that are not empty, on one line; e-mail addresses that are valid.
function presentable(credits: readonly Credit[], place: () => Place, problems: Problem[]): readonly Credit[] {
  if (credits.every(({ name, email }) => email === undefined && onOneLine.test(name))) return credits
  return credits.flatMap(one => {
    const name = oneLine(one.name)
    if (name === '') return []
    const { email, ...rest } = { ...one, name }
    if (email === undefined || mailbox.test(email)) return [{ ...one, name }]
    const text = `${JSON.stringify(email)} is not an e-mail address: ${name} is shown without one. Correct or remove it.`
    problems.push(problemOf(bylineRules['byline/email'], place(), text))
    return [rest]
  })
}

/**
 * One entry of a list is one name, as it is written. It is read like a byline only where that gives one person, or several
 * who are all written in full: `By Jane Doe and John Roe`, but not `Doe, Jane` or `Peter and Paul`.
 */
function isOneEntry(text: string, credits: readonly Credit[]): boolean {
  const full = ({ name, kind }: Credit): boolean => kind === 'organization' || /\S\s+\S|[^\x00-\u024f]/.test(name)
  if (credits.length === 0) return false
  return credits.length === 1 ? full(credits[0]!) || credits[0]!.name === text : credits.every(full)
}

function single(lists: readonly (readonly Credit[])[]): readonly Credit[] {
  return lists.length === 1 ? lists[0]! : lists.flat()
}

function members(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value]
}

function listed(
  value: Value,
  place: Place,
  roster: Roster,
  read: (text: string, place: Place) => readonly Credit[],
  problems: Problem[]
): readonly Credit[] {
  if (typeof value === 'string') {
    const text = value.trim()
    if (text === '') return []
    const known = roster.find(text)
    if (known !== undefined) return [roster.credit(known)]
    if (!/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(text)) return read(text, place)
    // A handle is a name, unless the newsroom's people have slugs: then it should be one of them.
    const slugs = roster.authors.some(author => author.slug !== undefined)
    const name = slugs ? readable(text) : text
    if (slugs || !/[a-z]/.test(text)) {
      const why = `There is no author with the slug ${text}, which is shown as ${name}: add it to the authors, or write the name.`
      problems.push(problemOf(bylineRules['byline/unknown-author'], place, why))
    }
    return [{ name, kind: 'person', role: 'author' }]
  }
  if (Array.isArray(value)) return value.flatMap(inner => listed(inner, place, roster, read, problems))
  const map = value as { readonly [key: string]: Value }
  const text = (key: string): string | undefined =>
    typeof map[key] === 'string' && map[key] !== '' ? map[key].trim() : undefined
  const slug = text('slug') ?? text('id')
  const known: Author | undefined =
    (slug && roster.find(slug)) || (text('name') && roster.find(text('name')!)) || undefined
  const name = plainText(text('name') ?? known?.name ?? slug ?? '')
  if (name === '') {
    problems.push(
      problemOf(
        bylineRules['byline/nameless'],
        place,
        'An author has no name and is left out: write its name or its slug.'
      )
    )
    return []
  }
  const own = { email: text('email'), url: webAddress(text('url') ?? ''), avatar: webAddress(text('avatar') ?? '') }
  const kind = text('kind') === 'organization' || text('@type') === 'Organization' ? 'organization' : 'person'
  return [{ ...(known ? roster.credit(known) : { kind, role: 'author' }), name, ...filled(own) } as Credit]
}

function key({ name, role }: Credit): string {
  if (/^[ -~]*$/.test(name)) return `${role} ${name.toLowerCase()}`
  return `${role} ${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}`
}

// Of several mentions of a person in one role the first is kept.
function unique(credits: readonly Credit[]): readonly Credit[] {
  if (credits.length < 2) return credits
  const seen = new Map<string, Credit>()
  for (const credit of credits) if (!seen.has(key(credit))) seen.set(key(credit), credit)
  return [...seen.values()]
}
