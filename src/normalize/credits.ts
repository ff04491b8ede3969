// Who made an item: the authors list and the byline of a draft → credits.
import type { Author, Credit, Value } from '../model.ts'
import { type Place, type Problem, problem } from '../problem.ts'
import { webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import { disagreement, parseByline } from './byline.ts'
import type { Context, Desk } from './desk.ts'
import { filled } from './media.ts'
import type { Roster } from './roster.ts'
import { plainText } from './text.ts'

export interface People {
  readonly credits: readonly Credit[]
  /** The byline as it was written. */
  readonly byline?: string
  /** Where the authors write, by the roster, if that is one zone. */
  readonly zone?: string
  /** Who that is. */
  readonly home?: string
}

/** An authors list wins over a byline; the byline is read all the same, and a disagreement is a problem. */
export function people({ fields, problems, context, note }: Desk, language: string | undefined): People {
  const { roster, config } = context
  const before = readBefore(context)
  const read = (text: string, place: Place): readonly Credit[] => {
    const key = `${language ?? ''} ${text}`
    const known = before.get(key)
    if (known !== undefined) return known
    const { recase, lastFirst, outlets } = config.bylines
    const result = parseByline(text, { roster, recase, lastFirst, outlets, place, ...filled({ language }) })
    problems.push(...result.problems)
    if (result.problems.length === 0 && before.size < mostRead) before.set(key, result.authors)
    return result.authors
  }
  const list = fields.first('authors')
  const byline = fields.first('byline')
  const named =
    list === undefined
      ? []
      : members(list.value).flatMap(value => listed(value, fields.place(list), roster, read, problems))
  const written =
    typeof byline?.value === 'string' ? byline.value : typeof list?.value === 'string' ? list.value : undefined
  const parsed = typeof byline?.value === 'string' ? read(byline.value, fields.place(byline)) : []

  const differ = disagreement(named, parsed, fields.place(byline))
  if (differ) problems.push(differ)
  const all = named.length > 0 ? [...named, ...parsed.filter(({ role }) => role !== 'author')] : parsed
  const credits = unique(all.flatMap(one => presentable(one, fields.place(list ?? byline), problems)))
  // A time is settled where its authors write only if they all write in one zone: of two, nobody knows whose clock it was.
  const homes = credits.filter(({ role }) => role === 'author').map(({ name }) => roster.find(name))
  const at = homes.every(author => author?.zone !== undefined && author.zone === homes[0]?.zone) ? homes[0] : undefined
  const names =
    context.note === undefined
      ? []
      : credits.map(({ name, kind, role }) =>
          role === 'author' && kind === 'person' ? name : `${name} (${role === 'author' ? kind : role})`
        )
  note(
    list ? 'authors' : 'byline',
    names.join(', '),
    list ? 'the authors of the item, by the roster' : 'the byline',
    'authors'
  )
  return { credits, ...filled({ byline: written, zone: at?.zone, home: at?.name }) }
}

// The same people write again and again. What is a problem has its place, and is read anew.
const reads = new WeakMap<Context['roster'], { config: Context['config']; credits: Map<string, readonly Credit[]> }>()
const mostRead = 10_000

function readBefore({ roster, config }: Context): Map<string, readonly Credit[]> {
  const known = reads.get(roster)
  if (known?.config === config) return known.credits
  const credits = new Map<string, readonly Credit[]>()
  reads.set(roster, { config, credits })
  return credits
}

// RFC 5321, section 4.1.2, as far as addresses are met in practice.
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

// A name that says something, on one line; an address only where it is one.
function presentable(one: Credit, place: Place, problems: Problem[]): Credit[] {
  const name = oneLine(one.name)
  if (name === '') return []
  const { email, ...rest } = { ...one, name }
  if (email === undefined || mailbox.test(email)) return [{ ...one, name }]
  problems.push(
    problem(
      'warning',
      'byline/email',
      place,
      `${JSON.stringify(email)} is not an e-mail address: ${name} is shown without one. Mend or remove it.`
    )
  )
  return [rest]
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
    const name = roster.readable(text)
    problems.push(
      problem(
        'warning',
        'byline/unknown-author',
        place,
        `No author has the slug ${text}: shown as ${name}. Add it to the authors, or write the name.`
      )
    )
    return [{ name, kind: 'person', role: 'author' }]
  }
  if (Array.isArray(value)) return value.flatMap(inner => listed(inner, place, roster, read, problems))
  const map = value as { readonly [key: string]: Value }
  const text = (key: string): string | undefined =>
    typeof map[key] === 'string' && map[key] !== '' ? map[key].trim() : undefined
  const slug = text('slug') ?? text('id')
  const known: Author | undefined =
    (slug && roster.find(slug)) || (text('name') && roster.find(text('name')!)) || undefined
  const name = plainText(text('name') ?? known?.name ?? (slug ? roster.readable(slug) : ''))
  if (name === '') {
    problems.push(
      problem('warning', 'byline/nameless', place, 'An author has no name and is left out: give name: or slug:.')
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

// The first mention of a person in a role stands.
function unique(credits: readonly Credit[]): readonly Credit[] {
  if (credits.length < 2) return credits
  const seen = new Set<string>()
  return credits.filter(credit => !seen.has(key(credit)) && seen.add(key(credit)))
}
