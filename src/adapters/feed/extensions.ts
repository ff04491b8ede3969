// Extensions of `feed`: objects under a name, which tells the formats that can hold them.
import type { Extension } from 'feed'
import { allowed } from '../../syntax/xml.ts'
import { type Further, type Markup, markup } from '../../write.ts'

// Elements of RSS 2.0 itself that `feed` has no option for.
const own = {
  channel: new Set('managingEditor webMaster pubDate rating cloud textInput skipHours skipDays'.split(' ')),
  item: new Set('comments source'.split(' '))
}

// JSON Feed 1.1, "Extensions": an underscore, then a letter; no dot.
const member = /^_[a-z][^.]*$/i

const none = { markup: [] }

/**
 * `_name` is for JSON Feed; `prefix:name`, an element of RSS's own or one that declares its namespace is for RSS, each as what is
 * given last under its name. `whose` begins the message of the Error for a name that neither can hold.
 */
export function extensions(
  given: readonly Extension[] | undefined,
  place: 'channel' | 'item',
  whose: string
): Pick<Further, 'members'> & { readonly markup: readonly Markup[] } {
  if (!Array.isArray(given) || given.length === 0) return none
  const elements = new Map<string, Markup>()
  const members: Record<string, unknown> = {}
  for (const { name, objects } of given as readonly Extension[]) {
    if (typeof name === 'string' && member.test(name)) {
      if (typeof objects !== 'object' || objects === null || Array.isArray(objects)) {
        throw new Error(`${whose}: the extension ${name} has to be an object for JSON Feed.`)
      }
      members[allowed(name)] = clean(jsonOf(name, objects, whose))
    } else elements.set(name, element(name, objects, place, whose))
  }
  return { markup: [...elements.values()], ...(Object.keys(members).length > 0 && { members }) }
}

function element(name: unknown, objects: unknown, place: 'channel' | 'item', whose: string): Markup {
  const known = typeof name === 'string' && (name.includes(':') || own[place].has(name) || declares(objects))
  if (!known) {
    throw new Error(
      `${whose}: no feed can hold an extension called ${JSON.stringify(name)}. Write _name for JSON Feed, prefix:name for RSS, and the options of feed for RSS's own elements.`
    )
  }
  try {
    return markup(name, objects)
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`${whose}: ${error.message}.`, { cause: error })
    throw error
  }
}

/** As JSON has it: what it cannot hold is left out, or an Error. */
function jsonOf(name: string, objects: object, whose: string): unknown {
  try {
    return JSON.parse(JSON.stringify(objects))
  } catch (error) {
    throw new Error(`${whose}: JSON cannot hold the extension ${name} (${String(error)}).`, { cause: error })
  }
}

/** Whether the element puts itself into a namespace. */
function declares(objects: unknown): boolean {
  const { _attributes } = (objects ?? {}) as { _attributes?: { xmlns?: unknown } }
  return typeof _attributes?.xmlns === 'string' && _attributes.xmlns !== ''
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return allowed(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [allowed(key), clean(inside)]))
}
