// Who is heard in an episode or works on it: from its own fields, or from the credits of the item.
import type { Credit, Participant, Value } from '../model.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { oneLine } from '../syntax/xml.ts'
import { parseByline } from './byline.ts'
import type { Desk } from './desk.ts'
import { type FieldMap, filled, text } from './media.ts'
import { plainText } from './text.ts'

/** What credits are called in the Podcast Taxonomy; the other roles have no name there. */
const roles: { readonly [role in Credit['role']]?: Pick<Participant, 'role' | 'group'> } = {
  author: { role: 'Author', group: 'Writing' },
  editor: { role: 'Editor', group: 'Writing' },
  translator: { role: 'Translator', group: 'Writing' },
  producer: { role: 'Producer', group: 'Creative Direction' }
}

/** Everybody of an episode. `regular`: the people of the shows, by name, whose roles are known from there. */
export function participants(
  desk: Desk,
  credits: readonly Credit[],
  base: string,
  warn: (text: string) => void
): readonly Participant[] {
  const { fields } = desk
  const named = (['hosts', 'guests', 'people'] as const).flatMap(name => {
    const role = name === 'hosts' ? 'Host' : name === 'guests' ? 'Guest' : undefined
    return entries(fields.first(name)?.value, desk).flatMap(value => {
      const one = participant(value, desk, base)
      if (one !== undefined) return [{ ...(role === undefined ? {} : { role, group: 'Cast' }), ...one }]
      warn(`${name}: an entry has no name and is left out: write a name, or a map with name and role.`)
      return []
    })
  })
  if (named.length > 0) return unique(named)
  const regular = new Map(
    desk.context.config.feeds.flatMap(({ podcast }) => podcast?.people ?? []).map(one => [oneLine(one.name), one])
  )
  return unique(
    credits.flatMap(credit => {
      const { name, kind, url, avatar } = credit
      const known = regular.get(name)
      const place: Pick<Participant, 'role' | 'group'> | undefined =
        known !== undefined && credit.role === 'author'
          ? filled({ role: undefined, group: undefined, ...known })
          : roles[credit.role]
      if (place === undefined || kind === 'organization') return []
      return [{ name, ...filled({ role: place.role, group: place.group, image: avatar, url }) }]
    })
  )
}

/** Entries of a list are one name each; a text is read as a byline is: `Ida Berg and Olu Ade` are two. */
function entries(value: Value | undefined, { context: { roster, config }, draft }: Desk): readonly Value[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  if (typeof value !== 'string' || roster.find(value.trim()) !== undefined) return [value]
  const { recase, lastFirst, outlets } = config.bylines
  const place = { file: draft.origin.file }
  const names = parseByline(value, { roster, recase, lastFirst, outlets, place }).authors.map(({ name }) => name)
  return names.length > 1 ? names : [value]
}

function participant(value: Value, { context: { roster } }: Desk, base: string): Participant | undefined {
  if (Array.isArray(value)) return undefined
  const map = typeof value === 'string' ? { name: value } : (value as FieldMap)
  const written = text(map, 'name', 'slug', 'id')
  const known = written === undefined ? undefined : roster.find(written)
  const name = plainText(known?.name ?? written ?? '')
  if (name === '') return undefined
  const image = text(map, 'image', 'img', 'avatar') ?? known?.avatar
  const url = text(map, 'url', 'href') ?? known?.url
  return {
    name,
    ...filled({
      role: plain(text(map, 'role')),
      group: plain(text(map, 'group')),
      image: image && fieldAddress(image, base),
      url: url && fieldAddress(url, base)
    })
  }
}

function plain(written: string | undefined): string | undefined {
  return written === undefined ? undefined : plainText(written) || undefined
}

// The same person in the same role once.
function unique(all: readonly Participant[]): readonly Participant[] {
  const seen = new Set<string>()
  return all.filter(({ name, role = '', group = '' }) => {
    const key = `${name}\n${role}\n${group}`.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
}
