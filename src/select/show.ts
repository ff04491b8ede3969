// What the settings of a podcast say to podcast apps, with every address absolute.
import type { Config, FeedConfig } from '../config.ts'
import type { Participant, RemoteFeed, Show, Trailer } from '../model.ts'
import { typeOfName } from '../syntax/mime.ts'
import { fromRfc3339 } from '../syntax/rfc3339.ts'
import { oneLine } from '../syntax/xml.ts'
import { showCategory } from '../targets.ts'

type Settings = NonNullable<FeedConfig['podcast']>

/** Everything but what its files say: the length of a trailer, and the GUID, which is that of the last build. */
export function showOf(settings: Settings, { site }: Config, address: (written: string) => string | undefined): Show {
  const image = settings.image ?? site.image?.url
  const { license } = settings
  return {
    categories: [settings.category].flat().flatMap(written => showCategory(written) ?? []),
    author: oneLine(settings.author ?? site.title),
    explicit: settings.explicit,
    funding: (settings.funding ?? []).map(({ url, text }) => ({ url, text: oneLine(text) })),
    trailers: (settings.trailer ?? []).flatMap(one => trailer(one, address(one.url))),
    participants: (settings.people ?? []).map(one => person(one, address)),
    locations: (settings.location ?? []).map(one => filled({ ...one, name: oneLine(one.name) })),
    texts: (settings.txt ?? []).map(one => filled({ ...one, text: oneLine(one.text) })),
    podroll: (settings.podroll ?? []).map(remote),
    ...filled({
      image: image === undefined ? undefined : address(image),
      guid: settings.guid?.toLowerCase(),
      owner: settings.owner && filled(settings.owner),
      type: settings.type,
      locked: lockedOf(settings.locked),
      medium: settings.medium,
      license: license && filled({ ...license, identifier: oneLine(license.identifier).toLowerCase() }),
      frequency: settings.frequency && filled(settings.frequency),
      publisher: settings.publisher && remote(settings.publisher),
      podping: settings.podping,
      block: settings.block,
      complete: settings.complete,
      newUrl: settings.newUrl
    })
  }
}

function lockedOf(written: Settings['locked']): Show['locked'] {
  return typeof written === 'object'
    ? { is: true, owner: written.owner }
    : written === undefined
      ? written
      : { is: written }
}

function remote(one: NonNullable<Settings['publisher']>): RemoteFeed {
  return filled({ ...one, guid: one.guid.toLowerCase() })
}

type Written = Exclude<Settings['people'], undefined>[number]

function person(written: Written, address: (written: string) => string | undefined): Participant {
  const { name, role, group, image, url } = {
    role: undefined,
    group: undefined,
    image: undefined,
    url: undefined,
    ...written
  }
  const own = { image: image && address(image), url: url && address(url) }
  return { name: oneLine(name), ...filled({ role, group, ...own }) }
}

function trailer(one: NonNullable<Settings['trailer']>[number], url: string | undefined): Trailer[] {
  if (url === undefined) return []
  const { title, date, length, season, type = typeOfName(url) } = one
  const published = fromRfc3339(date)!
  return [{ title: oneLine(title), url, published, ...filled({ length, season, type }) }]
}

/** The members that have a value. */
function filled<T extends object>(map: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
