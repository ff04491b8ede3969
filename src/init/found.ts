// What init looks at and what it finds out: the files of a site as values, and what one generator's settings say in our words.
import type { Value } from '../model.ts'
import { frontmatter } from '../syntax/frontmatter.ts'
import { tomlFields } from '../syntax/toml.ts'
import { isValueMap, yamlDocument } from '../syntax/yaml.ts'

/** A site on disk. Paths have forward slashes and begin at its folder. */
export interface FoundSite {
  readonly paths: readonly string[]
  /** The texts of its settings, and the beginnings of its items. */
  readonly texts: ReadonlyMap<string, string>
}

/** Fields for the items of a folder, as `defaults:` has them. */
export interface FolderFields {
  readonly path: string | readonly string[]
  readonly [field: string]: string | readonly string[]
}

/** What the settings of a generator say, in the words of dateline.yaml. */
export interface SiteFound {
  readonly generator: string
  /** The file that says so. */
  readonly seen: string
  /** The folder of items, `.` for the site itself. */
  readonly items: string
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
  readonly zone?: string | undefined
  readonly rights?: string | undefined
  /** The author that the site names for itself. */
  readonly author?: string | undefined
  /** The address of an item below the site's own address, beginning with a slash. */
  readonly link?: string | undefined
  readonly slugs?: 'lower' | 'plain' | undefined
  readonly languages?: readonly string[] | undefined
  readonly sections?: 'folder' | undefined
  readonly ids?: 'link' | undefined
  readonly include?: readonly string[] | undefined
  readonly ignore?: readonly string[] | undefined
  readonly authors?: string | undefined
  readonly assets?: string | undefined
  readonly defaults?: readonly FolderFields[] | undefined
  /** What could not be taken over, or has to be looked at: sentences. */
  readonly notes: readonly string[]
}

/** The first of these files that the site has. */
export function firstOf(found: FoundSite, names: readonly string[]): string | undefined {
  return names.find(name => found.texts.has(name))
}

/** The settings in a file of YAML, TOML or JSON; an empty map where it cannot be read. */
export function settingsIn(found: FoundSite, path: string | undefined): Value {
  const text = path === undefined ? undefined : found.texts.get(path)
  if (path === undefined || text === undefined) return {}
  if (path.endsWith('.toml'))
    return Object.fromEntries([...tomlFields(text).fields].map(([key, { value }]) => [key, value]))
  // JSON is a part of YAML.
  return yamlDocument(text, path).value ?? {}
}

/** The value at a path of keys, in whatever case they are written. */
export function valueAt(settings: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let value = settings
  for (const key of keys) {
    if (value === undefined || !isValueMap(value)) return undefined
    const own = Object.keys(value).find(one => one.toLowerCase() === key.toLowerCase())
    value = own === undefined ? undefined : value[own]
  }
  return value
}

/** The text at a path of keys, where it is one and not empty. */
export function textAt(settings: Value | undefined, ...keys: readonly string[]): string | undefined {
  const value = valueAt(settings, ...keys)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || text === 'null' || text === '~' ? undefined : text.replace(/\s+/g, ' ')
}

const isItem = /\.(?:md|mdx|markdown|mkd|html?|json|jsonl|ndjson|ya?ml|txt|xml)$/i
const isText = /\.(?:md|mdx|markdown|mkd)$/i

/** The texts (Markdown and the like) below a folder, by their paths from it. */
export function textsBelow(found: FoundSite, folder: string, pattern = isText): string[] {
  const start = folder === '.' ? '' : `${folder}/`
  return found.paths.filter(path => path.startsWith(start) && pattern.test(path)).map(path => path.slice(start.length))
}

/** Everything below a folder that may be an item. */
export const itemsBelow = (found: FoundSite, folder: string): string[] => textsBelow(found, folder, isItem)

/** The front matter of a file. */
export function frontOf(found: FoundSite, path: string): Value {
  const text = found.texts.get(path.replace(/^\.\//, ''))
  const front = text === undefined ? undefined : frontmatter(text)
  if (front === undefined || 'unclosed' in front || front.kind === 'json') return {}
  if (front.kind === 'toml')
    return Object.fromEntries([...tomlFields(front.text).fields].map(([key, { value }]) => [key, value]))
  return yamlDocument(front.text, path).value ?? {}
}

/** The path of an address, without the slash at its end: `/blog` of `https://a.example/blog/`. */
export function pathOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return ''
  return new URL(url).pathname.replace(/\/+$/, '')
}

/** Steps joined by one slash each, beginning with one. */
export function joined(...steps: readonly (string | undefined)[]): string {
  return `/${steps.filter(Boolean).join('/')}`.replace(/\/{2,}/g, '/')
}

/** The address of the site with the path that it is below. */
export function below(url: string | undefined, path: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const whole = new URL(url)
  const rest = (path ?? '').replace(/^\/+|\/+$/g, '')
  const own = whole.pathname.replace(/\/+$/, '')
  whole.pathname = rest === '' || own.endsWith(`/${rest}`) ? `${own}/` : `${own}/${rest}/`
  return whole.href
}
