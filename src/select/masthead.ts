// What is said above the items of a feed: its title, its addresses, its people, its language.
import type { Config, FeedConfig } from '../config.ts'
import type { Credit, Feed, Masthead } from '../model.ts'
import { webAddress } from '../syntax/uri.ts'
import { oneLine } from '../syntax/xml.ts'
import type { Group } from './groups.ts'
import { showOf } from './show.ts'

/** A text of the settings with the name and the slug of the group in it. */
export function filled(text: string, group: Group | undefined, encode = (part: string): string => part): string {
  return text.replace(/\{(?:name|slug)\}/g, key => (key === '{name}' ? (group?.name ?? '') : encode(group?.slug ?? '')))
}

/** The absolute address of a path below the output folder. */
export function addressOf(path: string, { site, base }: Config): string {
  return webAddress(path.split('/').map(encodeURIComponent).join('/'), folderOf(base ?? site.url))!
}

export function mastheadOf(
  settings: FeedConfig,
  group: Group | undefined,
  paths: Feed['paths'],
  config: Config
): Masthead {
  const { site } = config
  const root = folderOf(config.base ?? site.url)
  const home = folderOf(site.url)
  const title = settings.title ? filled(settings.title, group) : group ? `${site.title}: ${group.name}` : site.title
  const picture = site.image && webAddress(site.image.url, home)
  const masthead: Masthead = {
    title: oneLine(title) || new URL(home).hostname,
    description: oneLine(settings.description ? filled(settings.description, group) : site.description),
    url: webAddress(settings.url ? filled(settings.url, group, encodeURIComponent) : '', home) ?? home,
    authors: site.authors.flatMap(author => credited(author)),
    hubs: config.hubs,
    self: Object.fromEntries(Object.entries(paths).map(([format, path]) => [format, addressOf(path, config)])),
    id: idOf(paths, config, root),
    ...present({
      language: languageOf(settings, group, config),
      rights: (site.rights && oneLine(site.rights)) || undefined,
      icon: site.icon && webAddress(site.icon, home),
      stylesheet: config.stylesheet === true ? 'feed.css' : config.stylesheet || undefined,
      period: config.period,
      frequency: config.frequency,
      ttl: config.ttl,
      show: settings.podcast && showOf(settings.podcast, config, address => webAddress(address, home))
    })
  }
  return picture === undefined ? masthead : { ...masthead, image: { ...present(site.image!), url: picture } }
}

// What relative addresses are seen from: the last step of a path counts as a folder.
function folderOf(address: string): string {
  const url = new URL(address)
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  url.search = ''
  url.hash = ''
  return url.href
}

function credited(author: Config['site']['authors'][number]): Credit[] {
  const name = oneLine(author.name)
  return name === '' ? [] : [{ kind: 'person', role: 'author', ...present(author), name } as Credit]
}

function present<T extends object>(map: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

// One language for the whole feed is what its language element can say.
function languageOf(settings: FeedConfig, group: Group | undefined, config: Config): string | undefined {
  if (settings.each === 'language' && group !== undefined) return group.name === 'und' ? undefined : group.name
  const [only, ...more] = settings.where?.language ?? []
  return only !== undefined && more.length === 0 ? only : config.site.language
}

// The address the feed had on the domain that ids are made with: it outlives a change of host.
function idOf(paths: Feed['paths'], config: Config, root: string): string {
  const path = (paths.atom ?? Object.values(paths)[0] ?? '').split('/').map(encodeURIComponent).join('/')
  const url = new URL(path, root)
  if (config.ids.authority !== undefined) url.host = config.ids.authority
  return url.href
}
